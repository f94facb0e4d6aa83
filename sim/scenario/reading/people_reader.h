#pragma once
// Reads teams and the people in them.
//
// Errors: added where they are; the readable parts are returned anyway.

#include <span>
#include <vector>

#include "sim/model/scenario.h"
#include "sim/scenario/profiles.h"
#include "sim/scenario/reading/value_reader.h"

namespace journey::scenario {

/// {"code": 0.9, "test": 0.5}: the other steps keep their value in `skill`.
void read_skills(const Place& place, model::PerStep<double>& skill, ReadErrors& errors);

/// The built-in profiles, overridden and extended by {"developer": {"code": 0.9, ...}, ...}.
std::vector<Profile> read_profiles(const Place& place, ReadErrors& errors);

/// One person: {"name", "profile", "skills", "hours"}.
model::Person read_person(const Place& place, std::span<const Profile> profiles, ReadErrors& errors);

/// A list of teams: [{"id", "name", "goal", "steps", "pager", "wip_limit", "finish_first", "hours", "people"}, ...].
std::vector<model::Team> read_teams(const Place& place, std::span<const Profile> profiles, ReadErrors& errors);

}  // namespace journey::scenario
