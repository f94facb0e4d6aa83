// A decision changes the future only: what came before its day, and whom it does not concern, is not run again; and
// what follows is what a run from the very beginning comes to.
#include <random>

#include <gtest/gtest.h>

#include "sim/model/practice.h"
#include "sim/scenario/catalogue/catalogue.h"
#include "tests/web/session_support.h"
#include "web/view/catalogue_view.h"
#include "web/view/run_view.h"

namespace journey::web {
namespace {

void go_on(Session& session) {
  for (int frame = 0; frame < 3; ++frame) session.advance(0, kForEver);
}

model::Intervention walls_on(double day, const std::string& organisation) {
  model::Intervention walls = remove_walls();
  walls.day = day;
  walls.organisation = organisation;
  return walls;
}

TEST(Future, OfADecisionBeginsAtTheCheckpointBeforeItsDay) {
  Session session = at_day(300);
  const double before = session.progress();
  EXPECT_EQ(before, 1);
  const double whole = 7 * session.scenario().warmup_weeks + 365;
  session.apply(Decide{walls_on(200, "siloed")});
  EXPECT_GE(session.progress(), (1 + (whole - 365 + 200 - kCheckpointDays) / whole) / 2) << "no more than that is run";
  EXPECT_TRUE(session.outcome(1)) << "whom it does not concern has lived through the year";
  EXPECT_FALSE(session.outcome(0));
  go_on(session);
  EXPECT_EQ(hashes(session), hashes_of_plain_runs(session, session.day()));
}

TEST(Future, OfWhatIsUndecidedAgainIsTheOneBefore) {
  Session session = at_day(300);
  const auto before = hashes(session);
  session.apply(Decide{walls_on(200, "siloed")});
  go_on(session);
  session.apply(Undo{});
  session.apply(SeekDay{300});
  go_on(session);
  EXPECT_EQ(hashes(session), before);
}

model::Intervention any_decision(std::mt19937& random) {
  const std::string who = random() % 3 == 0 ? "devops" : "siloed";
  const double day = static_cast<double>(random() % 36500) / 100;
  switch (random() % 4) {
    case 0:
      return walls_on(day, who);
    case 1:
      return adoption_of(random() % model::kPracticeCount, "elite", who, day);
    case 2:
      return change_of(*scenario::find_practice("release.cadence_days"), static_cast<double>(random() % 60), who, day);
    default:
      return change_of(*scenario::find_practice("approval.kind"), static_cast<double>(random() % 2), who, day);
  }
}

void do_anything(Session& session, std::mt19937& random) {
  switch (random() % 5) {
    case 0:
      session.apply(Undo{});
      return;
    case 1:
      session.apply(Redo{});
      return;
    default:
      session.apply(Decide{any_decision(random)});
  }
}

void expect_same_end(const Session& session, const Session& other) {
  for (std::size_t i = 0; i < session.organisation_count(); ++i) {
    const auto& own = session.outcome(i)->measurement;
    const auto& fresh = other.outcome(i)->measurement;
    EXPECT_EQ(own.history_hash, fresh.history_hash) << i;
    for (std::size_t m = 0; m < model::kMeasureCount; ++m)
      EXPECT_EQ(own.values[m].value(), fresh.values[m].value()) << i << ": " << model::measure_infos()[m].key;
    EXPECT_EQ(session.outcome(i)->story.size(), other.outcome(i)->story.size());
    EXPECT_EQ((*session.evidence())[i].waiting.totals, (*other.evidence())[i].waiting.totals);
    EXPECT_EQ((*session.evidence())[i].hindrance, (*other.evidence())[i].hindrance);
  }
}

TEST(Future, IsTheSameAsFromTheBeginningWhateverIsDecidedUndoneAndRedone) {
  std::mt19937 random(11);
  Session session = at_day(0);
  for (int turn = 0; turn < 24; ++turn) {
    do_anything(session, random);
    if (random() % 3 == 0) continue;  // the next one comes before this one's year has been run
    session.apply(SeekDay{static_cast<double>(random() % 366)});
    go_on(session);
    ASSERT_EQ(hashes(session), hashes_of_plain_runs(session, session.day())) << "turn " << turn;
  }
  go_on(session);
  Session fresh = at_day(0);
  fresh.apply(OpenShared{session.share_fragment()});
  for (int frame = 0; frame < 6; ++frame) fresh.advance(0, kForEver);
  ASSERT_EQ(fresh.decisions().size(), session.decisions().size());
  expect_same_end(session, fresh);
}

}  // namespace
}  // namespace journey::web
