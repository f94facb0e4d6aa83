#include "web/view/catalogue_view.h"

#include <gtest/gtest.h>

#include "sim/scenario/catalogue/catalogue.h"
#include "tests/web/session_support.h"

namespace journey::web {
namespace {

model::Practices slow() {
  model::Practices practices;
  practices.release_cadence_days = 30;
  return practices;
}
model::Practices fast() {
  model::Practices practices = slow();
  practices.release_cadence_days = 1;
  return practices;
}

const SettingView& named(const std::vector<SettingView>& settings, std::string_view name) {
  for (const auto& one : settings) {
    if (one.parameter->name == name) return one;
  }
  ADD_FAILURE() << name;
  return settings.front();
}

TEST(Catalogue, ListsEveryParameterAndMarksWhatDiffers) {
  const auto settings = settings_of({slow(), fast()});
  EXPECT_EQ(settings.size(), scenario::practice_parameters().size());
  EXPECT_TRUE(named(settings, "release.cadence_days").differs);
  EXPECT_FALSE(named(settings, "batch.slice_hours").differs);
  const auto differing = found(settings, "", true);
  ASSERT_EQ(differing.size(), 1U);
  EXPECT_EQ(differing.front().values, (std::vector<double>{30, 1}));
}

TEST(Catalogue, ASearchFindsWhatHoldsEveryWordWhateverItsCase) {
  const auto settings = settings_of({slow()});
  const auto some = found(settings, "PLANNING cadence", false);
  ASSERT_EQ(some.size(), 1U);
  EXPECT_EQ(some.front().parameter->name, "plan.cadence_days");
  EXPECT_TRUE(found(settings, "no such thing at all", false).empty());
}

TEST(Catalogue, ValuesAreSaidAsAPersonWould) {
  const auto text = [](std::string_view name, double value) {
    return value_text(*scenario::find_practice(name), value);
  };
  EXPECT_EQ(text("release.cadence_days", 30), "30 days");
  EXPECT_EQ(text("flow.finish_first", 1), "yes");
  EXPECT_EQ(text("handoff.context_loss", 0.12), "12 %");
  EXPECT_EQ(text("approval.kind", 1), "peer review");
}

TEST(Catalogue, ASharesPercentAreTypedAsTheyAreShown) {
  const auto& share = *scenario::find_practice("handoff.context_loss");
  for (const char* text : {"50", "50 %", "50%", "50,0"}) EXPECT_EQ(typed_number(share, text), 0.5) << text;
  EXPECT_FALSE(typed_number(share, "half"));
  EXPECT_EQ(plain_text(share, 0.28), "28 %");
  EXPECT_EQ(typed_number(share, plain_text(share, 0.125)), 0.125);
  EXPECT_EQ(typed_number(*scenario::find_practice("release.cadence_days"), "7,5"), 7.5);
}

TEST(Catalogue, EveryValueAndRangeCanBeSaid) {
  for (const auto& parameter : scenario::practice_parameters()) {
    EXPECT_FALSE(value_text(parameter, parameter.initial()).empty()) << parameter.name;
    EXPECT_FALSE(range_text(parameter).empty()) << parameter.name;
  }
}

TEST(Catalogue, APracticeThatMovesNothingIsKnownAndOneBegunIsMarked) {
  const auto batches = *model::practice_named("small_batches");
  const auto decision = adoption_of(batches, "feature_teams", "siloed", 120);
  const auto views = practice_views(slow(), fast(), {decision}, "siloed");
  ASSERT_EQ(views.size(), model::kPracticeCount);
  EXPECT_EQ(views[batches].moves, 1U);
  EXPECT_TRUE(views[batches].adopting);
  EXPECT_EQ(views[(batches + 1) % views.size()].moves, 0U);
  EXPECT_FALSE(practice_views(slow(), fast(), {decision}, "another")[batches].adopting);
}

TEST(Catalogue, ADecisionCountsFromTheDayShownOrAtTheEndFromTheBeginning) {
  EXPECT_EQ(day_to_decide(120.7, 40, 365), 120);
  EXPECT_EQ(day_to_decide(365, 40.5, 365), 40);
  EXPECT_EQ(day_to_decide(-3, 40, 365), 0);
}

TEST(Catalogue, AChangedSettingIsAnotherHistoryFromThatDayOnlyAndUndoBringsTheOldOneBack) {
  Session session = at_day(100);
  const auto before = hashes(session);
  const auto& cadence = *scenario::find_practice("release.cadence_days");
  session.apply(Decide{change_of(cadence, 7, session.run(0).organisation().id, 120)});
  for (int frame = 0; frame < 5; ++frame) session.advance(0, kForEver);
  EXPECT_EQ(hashes(session), before);
  session.apply(SeekDay{300});
  session.advance(0, kForEver);
  const auto changed = hashes(session);
  session.apply(Undo{});
  for (int frame = 0; frame < 5; ++frame) session.advance(0, kForEver);
  const auto undone = hashes(session);
  EXPECT_NE(undone[0], changed[0]);
  EXPECT_TRUE(session.can_redo());
  session.apply(Redo{});
  for (int frame = 0; frame < 5; ++frame) session.advance(0, kForEver);
  session.apply(SeekDay{300});
  session.advance(0, kForEver);
  EXPECT_EQ(hashes(session), changed);
  EXPECT_FALSE(session.can_redo());
}

TEST(Catalogue, AnAdoptedPracticeMovesItsSettings) {
  Session session = at_day(60);
  const std::string id = session.run(0).organisation().id;
  const auto toward = session.run(1).organisation().practices;
  const double before = session.run(0).state().practices.release_cadence_days;
  session.apply(Decide{adoption_of(*model::practice_named("small_batches"), "feature_teams", id, 60)});
  session.apply(SeekDay{250});
  for (int frame = 0; frame < 5; ++frame) session.advance(0, kForEver);
  EXPECT_NE(session.run(0).state().practices.release_cadence_days, before);
  EXPECT_EQ(session.run(0).state().practices.release_cadence_days, toward.release_cadence_days);
}

}  // namespace
}  // namespace journey::web
