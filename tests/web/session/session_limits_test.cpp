// What a run does not take: more decisions than a link may hold, a world that does not hold together, a seed above
// what JavaScript counts.
#include <gtest/gtest.h>

#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/reading/shipped.h"
#include "tests/web/session_support.h"
#include "web/worlds/task.h"

namespace journey::web {
namespace {

model::Intervention release_every(double days) {
  model::Intervention decision;
  decision.organisation = "siloed";
  decision.parameter = &model::Practices::release_cadence_days;
  decision.value = days;
  return decision;
}

ChangeWorld change(const char* name, double value) { return {scenario::find_world(name)->world, value}; }

// Cases whose every number is within its own range. `validate` refuses a file with them.
const ChangeWorld kImpossible[] = {change("demand.work_hours.p90", 1), change("incident.diagnosis_hours.p90", 0.1),
                                   change("work.least_skill", 1), change("incident.serious_share", 1)};

TEST(SessionLimits, ADecisionMoreThanALinkMayHoldIsRefusedAndTheLinkStaysReadable) {
  Session session = at_day(1);
  for (std::size_t i = 0; i < scenario::kMaxDecisions; ++i) {
    session.apply(Decide{release_every(i % 2 == 0 ? 7 : 14)});
    ASSERT_FALSE(session.take_refusal()) << i;
  }
  for (int more = 0; more < 2; ++more) {
    session.apply(Decide{release_every(1)});
    const auto refusal = session.take_refusal();
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->why, Refusal::Why::too_many_decisions);
  }
  EXPECT_EQ(session.decisions().size(), scenario::kMaxDecisions);
  EXPECT_TRUE(scenario::decode_share(session.share_fragment()).shared);
}

TEST(SessionLimits, ADecisionThatWouldMakeTheLinkTooLongIsRefused) {
  Session session = at_day(1);
  model::Intervention decision;
  decision.kind = model::Intervention::Kind::hire;
  decision.organisation = "siloed";
  decision.person =
      model::Person{std::string(scenario::kMaxNameBytes, '!'), "developer", {}};  // '!' takes three letters
  while (session.decisions().size() < scenario::kMaxDecisions) {
    session.apply(Decide{decision});
    const auto refusal = session.take_refusal();
    if (!refusal) continue;
    EXPECT_EQ(refusal->why, Refusal::Why::too_long_for_link);
    EXPECT_LE(session.share_fragment().size(), scenario::kMaxFragmentBytes);
    EXPECT_GT(session.decisions().size(), 10U);
    return;
  }
  FAIL() << "two hundred such hires fit into a link";
}

TEST(SessionLimits, AWorldThatDoesNotHoldTogetherIsRefusedInTheReadersWords) {
  for (const ChangeWorld& impossible : kImpossible) {
    Session session = at_day(20);
    const auto before = hashes(session);
    const std::string problem = session.problem_with(impossible);
    EXPECT_FALSE(problem.empty());
    session.apply(impossible);
    const auto refusal = session.take_refusal();
    ASSERT_TRUE(refusal) << problem;
    EXPECT_EQ(refusal->problem, problem);
    EXPECT_TRUE(session.world_changes().empty());
    EXPECT_FALSE(session.can_undo());
    EXPECT_EQ(hashes(session), before);
  }
}

TEST(SessionLimits, ALinkWithSuchAWorldSaysSoAndOpensNothing) {
  for (const ChangeWorld& impossible : kImpossible) {
    Session session = at_day(20);
    const auto before = hashes(session);
    const std::string name(scenario::find_world(impossible.parameter)->name);
    session.apply(OpenShared{"s=the_hero&seed=3&w=" + name + ':' + std::to_string(impossible.value)});
    ASSERT_EQ(session.problems().size(), 1U) << name;
    EXPECT_EQ(session.problems()[0].message.find("The link contains settings that do not fit together: "), 0U);
    EXPECT_EQ(hashes(session), before);
    EXPECT_EQ(session.scenario_id(), "silos_or_one_team");
  }
}

TEST(SessionLimits, SharesOfWorkThatAddUpToMoreThanAllAreRefusedInALink) {
  Session session = at_day(20);
  session.apply(OpenShared{"s=the_hero&seed=3&w=work.plan_share:0.98,work.code_share:0.98,work.test_share:0.98"});
  ASSERT_EQ(session.problems().size(), 1U);
  EXPECT_NE(session.problems()[0].message.find("must add up to 1, got 2.94"), std::string::npos);
}

TEST(SessionLimits, WhereOneShareOfWorkMovesTheOthersShareWhatItLeaves) {
  Session session = at_day(20);
  const model::World before = session.scenario().world;
  session.apply(change("work.plan_share", 0.4));
  EXPECT_FALSE(session.take_refusal());
  const model::World& now = session.scenario().world;
  EXPECT_EQ(now.work_plan_share, 0.4);
  EXPECT_NEAR(now.work_code_share + now.work_test_share, 0.6, 1e-12);
  EXPECT_NEAR(now.work_code_share / now.work_test_share, before.work_code_share / before.work_test_share, 1e-12);
  EXPECT_EQ(session.world_changes().size(), 3U);
  session.apply(change("work.plan_share", before.work_plan_share));
  EXPECT_TRUE(session.world_changes().empty());
}

TEST(SessionLimits, SharesThatFollowStayInTheirRangeSoThatTheLinkCanBeRead) {
  for (const char* name : {"work.plan_share", "work.code_share", "work.test_share"}) {
    for (const double value : {0.01, 0.5, 0.98}) {
      Session session = at_day(20);
      session.apply(change(name, value));
      EXPECT_FALSE(session.take_refusal()) << name << ' ' << value;
      EXPECT_EQ(scenario::decode_share(session.share_fragment()).error, "") << session.share_fragment();
    }
  }
}

TEST(SessionLimits, TwoChangesThatGoTogetherOnlyTogetherAreTakenFromALink) {
  Session session = at_day(20);
  session.apply(OpenShared{"s=silos_or_one_team&seed=1&w=work.plan_share:0.2,work.code_share:0.4,work.test_share:0.4"});
  EXPECT_TRUE(session.problems().empty());
  EXPECT_EQ(session.scenario().world.work_code_share, 0.4);
}

TEST(SessionLimits, ALinkOfAnotherModelOpensAndSaysSoOnce) {
  Session session = at_day(1);
  session.apply(OpenShared{"s=silos_or_one_team&seed=3"});
  EXPECT_FALSE(session.take_other_model());
  const std::string later = std::to_string(model::kModelVersion + 1);
  session.apply(OpenShared{"s=silos_or_one_team&seed=3&m=" + later});
  EXPECT_TRUE(session.problems().empty());
  EXPECT_EQ(session.take_other_model(), model::kModelVersion + 1);
  EXPECT_FALSE(session.take_other_model());
  EXPECT_EQ(session.share_fragment().find("m=" + later), std::string::npos) << "a link from here is of this model";
}

TEST(SessionLimits, ATaskWithSuchAWorldIsNone) {
  const std::string text(scenario::shipped_text("silos_or_one_team").value());
  EXPECT_TRUE(read_task("s=silos_or_one_team&seed=1\n" + text));
  EXPECT_FALSE(read_task("s=silos_or_one_team&seed=1&w=work.least_skill:1\n" + text));
}

TEST(SessionLimits, AfterTheLastSeedComesTheFirst) {
  Session session("silos_or_one_team", scenario::kMaxSeed);
  session.apply(SetSeed{session.seed() + 1});
  EXPECT_EQ(session.seed(), 0U);
  EXPECT_TRUE(scenario::decode_share(session.share_fragment()).shared);
}

}  // namespace
}  // namespace journey::web
