// Person-hours charged to features: their own work, and their part of what was done for a whole batch.
#include "sim/model/books/charging.h"

#include <gtest/gtest.h>

#include "sim/model/state/lists.h"
#include "tests/model/audit.h"
#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;
using engine::hours;

/// `whole` ms split among changes of these sizes, by their place.
std::vector<std::int64_t> split(std::int64_t whole, const std::vector<double>& sizes) {
  Workshop w(one_person());
  OrganisationState& s = w.state();
  List batch;
  for (const double size : sizes) {
    Change change;
    change.to_hour = size;
    s.changes.push_back(change);
    push_back(batch, s.changes, static_cast<Index>(s.changes.size() - 1));
  }
  std::vector<Share> shares;
  split_by_size(s, batch, Duration{whole}, shares);
  std::vector<std::int64_t> parts(sizes.size());
  for (const Share& share : shares) parts[share.place] = share.length.ms;
  return parts;
}

using Parts = std::vector<std::int64_t>;

TEST(SplitBySize, GivesEachItsPart) { EXPECT_EQ(split(100, {1, 3}), (Parts{25, 75})); }
TEST(SplitBySize, GivesWhatIsLeftToTheLargestRemainder) { EXPECT_EQ(split(10, {1, 2}), (Parts{3, 7})); }
TEST(SplitBySize, GivesWhatIsLeftToTheEarlierOfEquals) { EXPECT_EQ(split(11, {1, 1, 1}), (Parts{4, 4, 3})); }
TEST(SplitBySize, LosesNothing) {
  const Parts parts = split(1'000'003, {0.1, 7, 600, 33.3, 1e-6});
  EXPECT_EQ(parts[0] + parts[1] + parts[2] + parts[3] + parts[4], 1'000'003);
}

// The feature itself takes 16 hours; the other change in the release is a repair of 2 hours, so 8/9 of it are the
// feature's.
TEST(Charging, LeavesARepairItsPartOfTheRelease) {
  Practices p = plain_practices();
  p.release_cadence_days = 7;
  p.release_fixed_hours = 4.5;
  Workshop w(one_person(quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(0, 2, 9));
  Defect fault;
  make_repair(w.state(), fault, 0, kNone, Priority::urgent);
  w.until(at(1, 0, 0));
  const ByWork& spent = w.finished().spent;
  EXPECT_EQ(spent[index_of(Work::new_work)], hours(16));
  EXPECT_EQ(spent[index_of(Work::release)], hours(4));
  EXPECT_EQ(spent[index_of(Work::user_defects)], hours(0));
  EXPECT_EQ(audit(w.state()), "");
}

TEST(Charging, CountsEverybodysHoursOnAFeature) {
  Practices p = plain_practices();
  p.handoff_context_loss = 0.25;
  p.build_manual_hours = 0.5;
  p.approval_kind = 1;
  p.approval_review_hours = 0.75;
  Workshop w(scenario_of(two_silos({master(), master()}, {master()}), quiet_world(), p));
  w.idea(at(0, 0, 9), 0);
  w.until(at(1, 0, 0));
  const ByWork& spent = w.finished().spent;
  EXPECT_EQ(spent[index_of(Work::new_work)], hours(16));
  EXPECT_EQ(spent[index_of(Work::rework)], hours(1)) << "a quarter of four hours of testing";
  EXPECT_EQ(spent[index_of(Work::release)], hours(0.5));
  EXPECT_EQ(spent[index_of(Work::approval)], hours(0.75));
}

}  // namespace
}  // namespace journey::model
