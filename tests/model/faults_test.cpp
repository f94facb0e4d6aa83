// Where faults sit in the work of a feature, however it is cut and in whatever order it is written.
#include "sim/model/faults.h"

#include <set>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "sim/model/lists.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;

using Faults = std::set<std::pair<double, double>>;

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
      EXPECT_TRUE(s.defects[d].at_hour >= cuts[slice] && s.defects[d].at_hour < cuts[slice + 1]);
      faults.insert({s.defects[d].at_hour, s.defects[d].luck_unit});
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

}  // namespace
}  // namespace journey::model
