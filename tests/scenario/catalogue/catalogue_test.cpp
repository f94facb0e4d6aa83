#include "sim/scenario/catalogue/catalogue.h"

#include <algorithm>
#include <cstring>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace journey::scenario {
namespace {

using model::Practices;
using model::World;

std::vector<Parameter> all_parameters() {
  std::vector<Parameter> all(world_parameters().begin(), world_parameters().end());
  all.insert(all.end(), practice_parameters().begin(), practice_parameters().end());
  return all;
}

/// Writes a mark through each entry's member: `Struct` holds doubles only, so every mark lands somewhere.
template <class Struct, class Member>
std::size_t members_reached(std::span<const Parameter> parameters, Member member) {
  Struct value;
  double* doubles = reinterpret_cast<double*>(&value);
  const std::size_t count = sizeof(Struct) / sizeof(double);
  std::fill(doubles, doubles + count, 0.0);
  for (const Parameter& parameter : parameters) value.*(parameter.*member) += 1;
  return static_cast<std::size_t>(std::count(doubles, doubles + count, 1.0));
}

TEST(Catalogue, HoldsEveryMemberOfTheWorldExactlyOnce) {
  EXPECT_EQ(world_parameters().size(), sizeof(World) / sizeof(double));
  EXPECT_EQ(members_reached<World>(world_parameters(), &Parameter::world), sizeof(World) / sizeof(double));
}

TEST(Catalogue, HoldsEveryPracticeExactlyOnce) {
  EXPECT_EQ(practice_parameters().size(), sizeof(Practices) / sizeof(double));
  EXPECT_EQ(members_reached<Practices>(practice_parameters(), &Parameter::practice),
            sizeof(Practices) / sizeof(double));
}

TEST(Catalogue, TakesEachDefaultFromItsMember) {
  EXPECT_EQ(find_practice("release.cadence_days")->initial(), Practices{}.release_cadence_days);
  EXPECT_EQ(find_world("demand.work_hours.median")->initial(), World{}.demand_work_hours_median);
}

TEST(Catalogue, HasDefaultsWithinTheirRanges) {
  for (const Parameter& parameter : all_parameters()) {
    EXPECT_TRUE(parameter.accepts(parameter.initial())) << parameter.name;
    EXPECT_LT(parameter.low, parameter.high) << parameter.name;
  }
}

TEST(Catalogue, NamesEachNumberOnce) {
  std::set<std::string_view> names;
  for (const Parameter& parameter : all_parameters()) {
    EXPECT_TRUE(names.insert(parameter.name).second) << parameter.name;
    EXPECT_NE(parameter.name.find('.'), std::string_view::npos) << parameter.name;
  }
}

TEST(Catalogue, KeepsTheNumbersOfAGroupTogether) {
  for (const auto parameters : {world_parameters(), practice_parameters()}) {
    std::set<std::string_view> groups;
    std::string_view group;
    for (const Parameter& parameter : parameters) {
      if (parameter.group() != group) {
        EXPECT_TRUE(groups.insert(parameter.group()).second) << parameter.name;
      }
      group = parameter.group();
    }
  }
}

TEST(Catalogue, SaysOfEachNumberWhatItIs) {
  for (const Parameter& parameter : all_parameters()) {
    EXPECT_FALSE(parameter.label.empty()) << parameter.name;
    EXPECT_TRUE(parameter.meaning.ends_with('.')) << parameter.name;
    EXPECT_FALSE(parameter.source.empty()) << parameter.name;
    const bool counted = parameter.kind == Kind::number || parameter.kind == Kind::integer;
    EXPECT_EQ(parameter.unit.empty(), !counted) << parameter.name;
  }
}

TEST(Catalogue, MarksSomeNumbersButAtMostTwelveAsTunedAndUncertain) {
  std::size_t count = 0;
  for (const Parameter& parameter : all_parameters()) {
    if (!parameter.tuned) continue;
    ++count;
    EXPECT_TRUE(parameter.uncertain()) << parameter.name;
  }
  EXPECT_GT(count, 0U);
  EXPECT_LE(count, 12U);
}

TEST(Catalogue, TellsUncertainNumbersFromThoseWithASource) {
  EXPECT_TRUE(find_practice("approval.board_agenda")->uncertain());
  EXPECT_FALSE(find_world("work.switching_hours")->uncertain());
}

TEST(Catalogue, LooksUpByNameAndByMember) {
  EXPECT_EQ(find_practice(&Practices::approval_kind)->name, "approval.kind");
  EXPECT_EQ(find_practice("approval.knd"), nullptr);
  EXPECT_EQ(find_world("approval.kind"), nullptr);
}

TEST(Catalogue, WritesValuesAsFilesHoldThem) {
  EXPECT_EQ(to_json(*find_practice("approval.kind"), 1), "\"peer_review\"");
  EXPECT_EQ(to_json(*find_practice("pager.night"), 1), "true");
  EXPECT_EQ(to_json(*find_practice("release.cadence_days"), 30), "30");
  EXPECT_EQ(to_json(*find_practice("release.cadence_days"), 0.5), "0.5");
}

TEST(Catalogue, AcceptsWholeNumbersOnlyWhereItMust) {
  EXPECT_TRUE(find_practice("support.tiers")->accepts(2));
  EXPECT_FALSE(find_practice("support.tiers")->accepts(2.5));
  EXPECT_TRUE(find_practice("release.cadence_days")->accepts(2.5));
  EXPECT_FALSE(find_practice("release.cadence_days")->accepts(-1));
}

}  // namespace
}  // namespace journey::scenario
