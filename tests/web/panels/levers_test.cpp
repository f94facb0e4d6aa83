// What may be removed at the end of a year, and how the change is told.
#include "web/panels/settings/levers.h"

#include <gtest/gtest.h>

#include "tests/web/view_by_hand.h"
#include "web/words/result.h"

namespace journey::web {
namespace {

using Levers = std::vector<Lever>;

RunView view_of_two() {
  RunView view;
  view.organisations = {by_hand::silos(), by_hand::feature_teams()};
  view.organisations[0].id = "siloed";
  view.organisations[1].id = "devops";
  view.organisations[0].train.every_days = 30;
  view.first_day = 11.5;
  return view;
}

TEST(Levers, ASiloHasABoardWallsAndBigBatches) {
  EXPECT_EQ(levers_of(by_hand::silos()), (Levers{Lever::board, Lever::walls, Lever::batches}));
}

TEST(Levers, WhatAnOrganisationDoesNotHaveIsNotOffered) {
  EXPECT_TRUE(levers_of(by_hand::feature_teams()).empty());
  OrganisationView flow = by_hand::silos();
  flow.board.exists = flow.train.exists = false;
  EXPECT_EQ(levers_of(flow), Levers{Lever::walls});
}

TEST(Levers, WhereTheOrganisationAskedAboutHasNoneAnotherIsChanged) {
  RunView view = view_of_two();
  view.asked = 1;
  EXPECT_EQ(organisation_to_change(view), 0U);
  view.organisations.erase(view.organisations.begin());
  view.asked = 0;
  EXPECT_EQ(organisation_to_change(view), kNobody);
}

TEST(Levers, EachIsADecisionAboutThatOrganisation) {
  const RunView view = view_of_two();
  for (const Lever lever : levers_of(view.organisations[0])) {
    const model::Intervention decision = decide(view, 0, lever, 11).intervention;
    EXPECT_EQ(decision.day, 11);
    EXPECT_EQ(decision.organisation, "siloed");
  }
}

TEST(Levers, RareReleasesBecomeWeeklyAndWeeklyOnesDaily) {
  RunView view = view_of_two();
  EXPECT_EQ(decide(view, 0, Lever::batches, 11).intervention.value, 7);
  view.organisations[0].train.every_days = 7;
  EXPECT_EQ(decide(view, 0, Lever::batches, 11).intervention.value, 1);
}

TEST(WordsOfTheResult, SayPlainlyWhetherADecisionHelped) {
  EXPECT_EQ(words::decision_told(Lever::board, "Export CSV", 37, 41), "The board is gone: 4 days sooner.");
  EXPECT_EQ(words::decision_told(Lever::board, "Export CSV", 91.4, 119.6), "The board is gone: 29 days sooner.")
      << "91 and 120";
  EXPECT_EQ(words::decision_told(Lever::walls, "Export CSV", 54, 41),
            "The walls are gone, yet \u201CExport CSV\u201D took 13 days longer.");
  EXPECT_EQ(words::decision_told(Lever::board, "Export CSV", 41.2, 41),
            "The board is gone, and \u201CExport CSV\u201D took as long as before: 41 days.");
}

TEST(WordsOfTheResult, NameWhatIsStillWaitedFor) {
  EXPECT_EQ(words::still_waits({model::Cause::release_train, model::Step::release, "", 15}, true),
            "It still waits 15 days for the next release.");
  EXPECT_EQ(words::still_waits({model::Cause::incident_queue, model::Step::test, "Testers", 15}, false),
            "It now waits 15 days: Testers away at an incident.");
}

TEST(WordsOfTheResult, BeginWithWhatWasSaid) {
  EXPECT_EQ(words::it_took({"2 weeks", false, "2 months"}, "Export CSV", 41, 6),
            "You said 2 weeks; the closest answer is 2 months. It took 41 days: 6 hours of work, the rest waiting.");
  EXPECT_EQ(words::it_took({"2 months", true, "2 months"}, "Export CSV", 41, 6),
            "You said 2 months: right. It took 41 days: 6 hours of work, the rest waiting.");
  EXPECT_EQ(words::it_took({}, "Export CSV", 41, 6),
            "\u201CExport CSV\u201D took 41 days: 6 hours of work, the rest waiting.");
}

}  // namespace
}  // namespace journey::web
