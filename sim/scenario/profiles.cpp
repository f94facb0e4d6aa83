#include "sim/scenario/profiles.h"

#include <array>

namespace journey::scenario {
namespace {

struct Roster {
  std::string_view profile;
  std::array<std::string_view, 24> names;
};

// No name is in two lists, so that no two people are confused.
constexpr Roster kRosters[] = {
    {"product",
     {"Paula",  "Omar", "Greta", "Rohan", "Celine", "Jonas", "Mira",  "Felix", "Amara",  "Stefan", "Lena",  "Tariq",
      "Bianca", "Hugo", "Noemi", "Pavel", "Ines",   "Samir", "Clara", "Otto",  "Yasmin", "Luca",   "Edith", "Kofi"}},
    {"developer",
     {"Ana",   "Ben",   "Chloe", "Dmitri", "Elif",  "Finn", "Grace", "Hiro", "Ivan", "Julia",  "Kwame", "Lucy",
      "Mateo", "Nadia", "Owen",  "Priya",  "Quinn", "Rosa", "Sven",  "Tara", "Uma",  "Victor", "Wei",   "Xenia"}},
    {"tester",
     {"Zoe",  "Carlos", "Hanna", "Yusuf", "Marta", "Liam", "Aiko", "Peter", "Sofia",  "Arjun",  "Ella",  "Bruno",
      "Nour", "Tomas",  "Iris",  "Dario", "Maud",  "Emre", "Linh", "Oskar", "Judith", "Rafael", "Freya", "Anton"}},
    {"operations",
     {"Olga", "Mark",  "Fatima", "Jan",  "Ruth", "Diego", "Ayse",  "Karl", "Leila", "Bo",    "Vera",  "Ravi",
      "Ida",  "Simon", "Thandi", "Erik", "Gaby", "Musa",  "Wanda", "Theo", "Salma", "Niels", "Agnes", "Joao"}},
    {"", {"Alex", "Robin", "Kim",   "Sascha", "Noa",    "Charlie", "Sam",  "Toni", "Jesse", "Luka", "Mika",  "Ariel",
          "Rene", "Dana",  "Jamie", "Andrea", "Nikita", "Morgan",  "Eden", "Kai",  "Lou",   "Remy", "Sasha", "Yuki"}},
};

const Roster& roster_of(std::string_view profile) {
  for (const Roster& roster : kRosters) {
    if (roster.profile == profile) return roster;
  }
  return kRosters[std::size(kRosters) - 1];
}

}  // namespace

const std::vector<Profile>& built_in_profiles() {
  //                                 plan  code  build test  release deploy operate monitor
  static const std::vector<Profile> profiles = {
      {"product", {0.90, 0.00, 0.00, 0.50, 0.30, 0.00, 0.00, 0.30}},
      {"developer", {0.40, 0.85, 0.80, 0.50, 0.45, 0.45, 0.40, 0.45}},
      {"tester", {0.35, 0.30, 0.40, 0.90, 0.40, 0.30, 0.30, 0.40}},
      {"operations", {0.00, 0.30, 0.45, 0.30, 0.85, 0.90, 0.90, 0.90}},
  };
  return profiles;
}

const Profile* find_profile(std::span<const Profile> profiles, std::string_view name) {
  for (const Profile& profile : profiles) {
    if (profile.name == name) return &profile;
  }
  return nullptr;
}

std::string roster_name(std::string_view profile, std::size_t index) {
  const Roster& roster = roster_of(profile);
  const std::string name(roster.names[index % roster.names.size()]);
  const std::size_t round = index / roster.names.size();
  return round == 0 ? name : name + ' ' + std::to_string(round + 1);
}

}  // namespace journey::scenario
