// The stories of a real year, held to the run they are told of.
#include "web/view/story.h"

#include <gtest/gtest.h>

#include "sim/model/books/ledger.h"
#include "tests/web/session_support.h"
#include "web/reading/work.h"
#include "web/view/run_view.h"
#include "web/view/titles.h"

namespace journey::web {
namespace {

using Kind = Selection::Kind;

class Story : public testing::Test {
 protected:
  static Session& session() {
    static Session one = at_day(130.5);
    return one;
  }
  static std::optional<StoryView> of(const Selection& selection) { return view_of(session(), selection).story; }
};

TEST_F(Story, IsToldOfEverythingThatCanBeSelected) {
  for (const Selection selection :
       {Selection{Kind::person, 0, 6}, Selection{Kind::team, 0, 2}, Selection{Kind::step, 0, 3},
        Selection{Kind::wall, 0, 2}, Selection{Kind::board, 0, 0}, Selection{Kind::release, 0, 0},
        Selection{Kind::customers, 0, 0}, Selection{Kind::team, 1, 0}}) {
    const auto story = of(selection);
    ASSERT_TRUE(story.has_value()) << text_of(selection);
    EXPECT_EQ(story->of, selection);
    EXPECT_FALSE(story->title.empty());
    EXPECT_FALSE(story->lines.empty());
  }
}

TEST_F(Story, IsToldOfEachPieceOfWorkInThePicture) {
  const RunView view = view_of(session());
  for (std::size_t i = 0; i < view.organisations.size(); ++i) {
    for (const WorkView& work : view.organisations[i].work) {
      const auto story = of({Kind::change, i, family_of(work.key)});
      ASSERT_TRUE(story.has_value()) << work.key;
      EXPECT_EQ(story->title, title_of(session().run(i).state(), work.key));
    }
  }
}

TEST_F(Story, OfAChangeAccountsForAllItsDays) {
  const auto& state = session().run(0).state();
  const RunView view = view_of(session());
  for (const WorkView& work : view.organisations[0].work) {
    const auto family = family_of(work.key);
    const auto* feature = open_feature(state, static_cast<std::uint32_t>(family));
    if (feature == nullptr || work.repair) continue;
    const auto story = of({Kind::change, 0, family});
    double told = 0;
    for (const auto& bar : story->bars) told += bar.hours;
    // At most six causes are listed; no request of this year met more.
    EXPECT_LE(told, engine::to_hours(state.now - feature->arrived) + 1e-6);
    if (story->bars.size() < 6) {
      EXPECT_NEAR(told, engine::to_hours(state.now - feature->arrived), 0.3);
    }
  }
}

TEST_F(Story, OfAPersonTellsTheHoursOfTheWeeksSinceACheckpoint) {
  const auto story = of({Kind::person, 0, 6});
  double hours = 0;
  for (const auto& bar : story->bars) hours += bar.hours;
  const double days = session().run(0).day() - session().weeks_before(0).day();
  EXPECT_GE(days, 28);
  EXPECT_LE(days, 28 + 14);
  // Eight hours on five days of seven; what took less than a two-hundredth, and overtime, may be missing or more.
  EXPECT_NEAR(hours, days / 7 * 40, days / 7 * 40 * 0.15);
}

TEST_F(Story, GoesOnAfterCustomersHaveTheRequest) {
  const auto& finished = session().run(0).state().finished_features;
  ASSERT_FALSE(finished.empty());
  const auto story = of({Kind::change, 0, finished.back().number});
  ASSERT_TRUE(story.has_value());
  EXPECT_NE(story->lines.front().find("Delivered"), std::string::npos) << story->lines.front();
}

TEST_F(Story, IsNotToldOfWhatIsNotThere) {
  EXPECT_FALSE(of({Kind::person, 0, 999}).has_value());
  EXPECT_FALSE(of({Kind::team, 0, 99}).has_value());
  EXPECT_FALSE(of({Kind::change, 0, 4'000'000}).has_value());
  EXPECT_FALSE(of({Kind::board, 1, 0}).has_value()) << "feature teams have no board";
  EXPECT_FALSE(of({Kind::person, 7, 0}).has_value()) << "no such organisation";
}

TEST_F(Story, LinksHaveNamesThatDoNotRepeat) {
  for (const Selection selection :
       {Selection{Kind::team, 0, 1}, Selection{Kind::wall, 0, 2}, Selection{Kind::board, 0, 0}}) {
    const auto story = of(selection);
    for (std::size_t a = 0; a < story->links.size(); ++a) {
      for (std::size_t b = a + 1; b < story->links.size(); ++b) EXPECT_NE(story->links[a].label, story->links[b].label);
    }
  }
}

TEST_F(Story, ChangesNoHistory) {
  const auto before = hashes(session());
  of({Kind::person, 0, 6});
  of({Kind::board, 0, 0});
  EXPECT_EQ(hashes(session()), before);
}

TEST(StoryBeforeTheAnswer, IsNotTold) {
  const Session session = rehearsed();
  EXPECT_FALSE(view_of(session, {Kind::board, 0, 0}).story.has_value());
}

}  // namespace
}  // namespace journey::web
