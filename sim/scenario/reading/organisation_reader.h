#pragma once
// Reads organisations: a preset and its differences, or teams spelled out, or both.
//
// Errors: added where they are; an organisation that cannot work (a step nobody can do) is one.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/model/scenario.h"
#include "sim/scenario/profiles.h"
#include "sim/scenario/reading/value_reader.h"

namespace journey::scenario {

/// The names of the presets that ship.
std::vector<std::string_view> preset_names();

/// The practices of the preset `name`; the defaults if there is none of that name.
const model::Practices& preset_practices(std::string_view name);

/// The preset that a practice is adopted from, unless the file says otherwise.
inline constexpr std::string_view kUsualExample = "feature_teams";

/// The preset whose practices are all equal to `practices`; the usual example if none is.
std::string_view preset_that_works_as(const model::Practices& practices);

/// The preset that an adoption follows; the usual example if no preset matches.
std::string_view example_of(const model::Intervention& adoption);
/// Makes the adoption follow the preset of that name.
void adopt_as(std::string_view preset, model::Intervention& adoption);

/// The organisations of a scenario. `least_skill` is the skill that a step needs.
std::vector<model::Organisation> read_organisations(const Place& place, std::span<const Profile> profiles,
                                                    double least_skill, ReadErrors& errors);

/// Why `organisation` cannot work, as a message: a step nobody owns or can do, nobody with the pager.
std::vector<std::string> what_is_missing(const model::Organisation& organisation, double least_skill);

/// A preset's text: {"version", "name", "description", "teams", "change"}.
model::Organisation read_preset_text(std::string_view text, std::span<const Profile> profiles, ReadErrors& errors);

/// True if `root` has a version that this program reads; otherwise one error, and nothing else can be checked.
bool check_version(ObjectReader& root, ReadErrors& errors);

}  // namespace journey::scenario
