#pragma once
// Kinds of people: their skills at the start, and the names for people without one.
//
// Units:  skill 0 (cannot) to 1 (masters the step).

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/model/step.h"

namespace journey::scenario {

struct Profile {
  std::string name;
  model::PerStep<double> skill{};
};

/// product, developer, tester, operations.
const std::vector<Profile>& built_in_profiles();

const Profile* find_profile(std::span<const Profile> profiles, std::string_view name);

/// The name of the `index`-th person of a profile, counted over the whole organisation, so that the
/// first developer is the same person whichever team the developers are in.
std::string roster_name(std::string_view profile, std::size_t index);

}  // namespace journey::scenario
