// Another world: the run starts again, undo and redo go through it, and a link carries it.
#include <gtest/gtest.h>

#include "tests/web/session_support.h"

namespace journey::web {
namespace {

void settle(Session& session, double day) {
  for (int frame = 0; frame < 5; ++frame) session.advance(0, kForEver);
  session.apply(SeekDay{day});
  for (int frame = 0; frame < 5; ++frame) session.advance(0, kForEver);
}

const ChangeWorld kMoreDemand{&model::World::demand_features_per_week, 20};

TEST(SessionWorld, AnotherWorldIsAnotherHistoryAsIfTheScenarioHadIt) {
  Session session = at_day(200);
  const auto before = hashes(session);
  session.apply(kMoreDemand);
  settle(session, 200);
  EXPECT_NE(hashes(session), before);
  EXPECT_EQ(hashes(session), hashes_of_plain_runs(session, 200));
  EXPECT_EQ(session.scenario().world.demand_features_per_week, 20);
  EXPECT_NE(session.world_of_scenario().demand_features_per_week, 20);
}

TEST(SessionWorld, UndoAndRedoGoThroughWorldsAndDecisionsInTheirOrder) {
  Session session = at_day(200);
  const auto plain = hashes(session);
  session.apply(Decide{remove_walls()});
  settle(session, 200);
  const auto decided = hashes(session);
  session.apply(kMoreDemand);
  settle(session, 200);
  const auto both = hashes(session);
  EXPECT_EQ(session.decisions().size(), 1U);
  session.apply(Undo{});
  settle(session, 200);
  EXPECT_EQ(hashes(session), decided);
  session.apply(Undo{});
  settle(session, 200);
  EXPECT_EQ(hashes(session), plain);
  EXPECT_FALSE(session.can_undo());
  session.apply(Redo{});
  session.apply(Redo{});
  settle(session, 200);
  EXPECT_EQ(hashes(session), both);
  EXPECT_FALSE(session.can_redo());
}

TEST(SessionWorld, TheScenariosOwnValueTakesTheChangeBack) {
  Session session = at_day(100);
  const auto before = hashes(session);
  session.apply(kMoreDemand);
  session.apply(ChangeWorld{kMoreDemand.parameter, session.world_of_scenario().demand_features_per_week});
  EXPECT_TRUE(session.world_changes().empty());
  settle(session, 100);
  EXPECT_EQ(hashes(session), before);
}

TEST(SessionWorld, ALinkCarriesItWithTheDecisions) {
  Session session = at_day(100);
  session.apply(Decide{remove_walls()});
  session.apply(kMoreDemand);
  const std::string link = session.share_fragment();
  EXPECT_NE(link.find("&w=demand.features_per_week:20"), std::string::npos) << link;
  EXPECT_NE(link.find("remove_walls"), std::string::npos) << link;
  settle(session, 150);
  EXPECT_EQ(session.share_fragment(), link);
  Session other = at_day(10);
  other.apply(OpenShared{link});
  settle(other, 150);
  EXPECT_EQ(hashes(other), hashes(session));
}

TEST(SessionWorld, OtherLuckKeepsTheWorld) {
  Session session = at_day(100);
  session.apply(kMoreDemand);
  session.apply(SetSeed{7});
  EXPECT_EQ(session.scenario().world.demand_features_per_week, 20);
}

TEST(SessionWorld, AnotherScenarioHasItsOwn) {
  Session session = at_day(100);
  session.apply(kMoreDemand);
  session.apply(ChooseScenario{"board_or_peer_review"});
  EXPECT_TRUE(session.world_changes().empty());
  EXPECT_FALSE(session.can_undo());
}

}  // namespace
}  // namespace journey::web
