// Where faults sit in the work of a feature, however it is cut and in whatever order it is written.
#include "sim/model/stream/faults.h"

#include <set>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "sim/engine/variates.h"
#include "sim/model/state/lists.h"
#include "sim/model/stream/changes.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;

/// Number and luck.
using Faults = std::set<std::pair<std::uint32_t, double>>;

/// Hour of the feature's work at which its fault `number` lies: the sum of the gaps before it, drawn for feature 5.
double hour_of(const OrganisationState& s, std::uint32_t number) {
  double hour = 0;
  for (std::uint32_t gap = 0; gap <= number; ++gap) {
    hour += engine::exponential(s.luck(Draw::fault_gap, 5, gap), 100 / s.world.defect_per_100_hours);
  }
  return hour;
}

/// The faults of 60 hours of one feature whose slices, between two of `cuts` each, are written in `order`.
Faults faults_of(const std::vector<double>& cuts, const std::vector<std::size_t>& order) {
  World world = quiet_world();
  world.defect_per_100_hours = 100;
  Workshop w(one_person(world, plain_practices()));
  OrganisationState s = w.state();
  Feature feature;
  feature.number = 5;
  const Index place = add(s.features, s.free_features, feature);
  Faults faults;
  for (const std::size_t slice : order) {
    Change change;
    change.feature = place;
    change.number = feature.number;
    change.from_hour = cuts[slice];
    change.to_hour = cuts[slice + 1];
    const Index index = add(s.changes, s.free_changes, change);
    make_faults(s, index, 1);
    for (Index d = s.changes[index].defects; d != kNone; d = s.defects[d].next) {
      const double hour = hour_of(s, s.defects[d].number);
      EXPECT_TRUE(hour >= cuts[slice] && hour < cuts[slice + 1]);
      faults.insert({s.defects[d].number, s.defects[d].luck_unit});
    }
  }
  return faults;
}

TEST(Faults, AreTheSameHoweverTheWorkIsCutAndInWhateverOrderItIsWritten) {
  const Faults whole = faults_of({0, 60}, {0});
  ASSERT_GT(whole.size(), 20U);
  EXPECT_EQ(faults_of({0, 10, 20, 50, 60}, {0, 1, 2, 3}), whole);
  EXPECT_EQ(faults_of({0, 10, 20, 50, 60}, {3, 2, 1, 0}), whole);
  EXPECT_EQ(faults_of({0, 10, 20, 50, 60}, {2, 0, 3, 1}), whole);
}

// Faults are drawn in the order of the work; each is the first of a row in which every one is made by mending the one
// before it.
TEST(Faults, HaveNumbersThatNoOtherOfTheirFeatureHasHoweverMany) {
  std::set<std::uint32_t> numbers;
  std::size_t given = 0;
  for (std::uint32_t place = 0; place < 20000; ++place) {
    std::size_t in_a_row = 0;
    for (std::uint32_t number = number_in_work(place); number != kNone; number = number_by_mending(number)) {
      numbers.insert(number);
      ++given;
      ++in_a_row;
    }
    ASSERT_EQ(in_a_row, 16U) << place;
  }
  EXPECT_EQ(numbers.size(), given);
}

TEST(Faults, HaveKeysOfTheirOwn) {
  std::set<std::uint64_t> keys;
  std::size_t given = 0;
  for (const std::uint32_t feature : {0U, 1U, 255U, 65535U, 65536U, 4000000U}) {
    for (const std::uint32_t place : {0U, 1U, 4095U, 4096U, 4097U, 8192U, 19999U}) {
      for (std::uint32_t n = number_in_work(place); n != kNone; n = number_by_mending(n), ++given) {
        keys.insert(fault_key(feature, n));
      }
    }
  }
  EXPECT_EQ(keys.size(), given);
}

/// All of the faults of one feature whose work is as large as any, where as many are made as may be.
std::vector<Defect> faults_of_the_largest_feature() {
  World world = quiet_world();
  world.defect_per_100_hours = 200;
  world.defect_unskilled_factor = 10;
  Workshop w(one_person(world, plain_practices()));
  OrganisationState s = w.state();
  Feature feature;
  feature.number = 5;
  Change change;
  change.feature = add(s.features, s.free_features, feature);
  change.number = feature.number;
  change.to_hour = 600;
  const Index index = add(s.changes, s.free_changes, change);
  make_faults(s, index, 0);
  std::vector<Defect> faults;
  for (Index d = s.changes[index].defects; d != kNone; d = s.defects[d].next) faults.push_back(s.defects[d]);
  return faults;
}

TEST(Faults, OfTheLargestFeatureShareNoLuckWithThoseOfMending) {
  const std::vector<Defect> faults = faults_of_the_largest_feature();
  ASSERT_GT(faults.size(), 11000U);
  std::set<double> luck;
  std::set<std::uint64_t> keys;
  for (const Defect& fault : faults) {
    luck.insert(fault.luck_unit);
    keys.insert(fault_key(5, fault.number));
    keys.insert(fault_key(5, number_by_mending(fault.number)));
  }
  EXPECT_EQ(luck.size(), faults.size());
  EXPECT_EQ(keys.size(), 2 * faults.size());
}

}  // namespace
}  // namespace journey::model
