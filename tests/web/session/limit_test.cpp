// A run that comes to one of its limits ends in the result, which says so.
#include <gtest/gtest.h>

#include "tests/web/session_support.h"
#include "tests/web/told.h"

namespace journey::web {
namespace {

// A hundred people plan huge features, each cut into hundreds of changes.
constexpr std::string_view kTooMuch = R"({
  "version": 1, "title": "Too much", "question": "How much?", "horizon": { "warmup_weeks": 0, "days": 200 },
  "demand": { "features_per_week": 100, "work_hours": { "median": 1000, "p90": 4000 }, "patience_weeks": 520 },
  "organisations": [
    { "id": "usual", "name": "Usual", "preset": "feature_teams" },
    { "id": "busy", "name": "Busy", "preset": "feature_teams",
      "teams": [ { "id": "all", "name": "All", "goal": "everything", "pager": true,
        "steps": ["plan", "code", "build", "test", "release", "deploy", "operate", "monitor"],
        "people": { "product": 150, "developer": 20, "tester": 4, "operations": 4 } } ],
      "change": { "batch.slice_hours": 1, "intake.limit": 1000, "plan.cadence_days": 0 } }
  ] })";

Session too_much() {
  Session session = rehearsed();
  session.apply(Answer{});
  session.apply(LoadScenarioText{"too_much.json", std::string(kTooMuch)});
  for (int frame = 0; frame < 8; ++frame) session.advance(0, kForEver);
  return session;
}

TEST(Limit, EndsInTheResultWithWordsThatSayWhichItWas) {
  Session session = too_much();
  ASSERT_TRUE(session.problems().empty()) << session.problems().front().message;
  session.apply(SeekDay{200});
  for (int frame = 0; frame < 3; ++frame) session.advance(0, kForEver);
  const RunView view = view_of(session);
  EXPECT_EQ(view.phase, Phase::result);
  EXPECT_EQ(view.day, 200) << "the other one goes on";
  ASSERT_EQ(view.stopped.size(), 1U);
  EXPECT_EQ(view.stopped[0].organisation, 1U);
  EXPECT_EQ(view.stopped[0].limit, model::Limit::work);
  EXPECT_LT(view.stopped[0].day, 200);
  const std::string day = std::to_string(static_cast<int>(view.stopped[0].day));
  EXPECT_NE(told_on_screen(view).find("Busy stopped on day " + day +
                                      " of 200: it held 200,000 pieces of work at once, the most a run may have. Its "
                                      "figures end there."),
            std::string::npos);
}

TEST(Limit, LetsTheDaysBeforeItBeSeenAgain) {
  Session session = too_much();
  session.apply(SeekDay{200});
  for (int frame = 0; frame < 3; ++frame) session.advance(0, kForEver);
  session.apply(SeekDay{2});
  for (int frame = 0; frame < 3; ++frame) session.advance(0, kForEver);
  EXPECT_EQ(session.day(), 2);
  EXPECT_EQ(session.run(1).day(), 2);
  EXPECT_FALSE(session.run(1).limit_reached());
  EXPECT_EQ(session.phase(), Phase::year);
  EXPECT_EQ(hashes(session), hashes_of_plain_runs(session, 2));
}

}  // namespace
}  // namespace journey::web
