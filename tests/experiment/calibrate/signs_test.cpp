#include "sim/experiment/calibrate/signs.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "sim/experiment/calibrate/signs_robust.h"
#include "sim/scenario/catalogue/catalogue.h"

namespace journey::experiment {
namespace {

using model::Measure;

/// Replications in which every organisation has the same made-up measures, but for those a test sets.
class MadeUp {
 public:
  explicit MadeUp(std::size_t count) : runs_(count, Replication(kTriedCount)) {
    for (Replication& run : runs_) {
      for (std::size_t o = 0; o < kTriedCount; ++o) {
        run[o].organisation = o;
        for (model::Quotient& value : run[o].measurement.values) value = {100, 1};
      }
    }
  }
  /// `value` in one half of the replications, a little more in the other.
  void set(Tried organisation, Measure measure, double value, double more = 0) {
    for (std::size_t r = 0; r < runs_.size(); ++r) {
      const double here = value + (r % 2 == 0 ? 0 : more);
      runs_[r][static_cast<std::size_t>(organisation)].measurement.values[model::index_of(measure)] = {here, 1};
    }
  }
  const std::vector<Replication>& runs() const { return runs_; }

 private:
  std::vector<Replication> runs_;
};

std::size_t place_of(std::string_view name) {
  for (std::size_t c = 0; c < claims().size(); ++c) {
    if (claims()[c].name == name) return c;
  }
  ADD_FAILURE() << name;
  return 0;
}

const Sign& sign_of(const std::vector<Sign>& signs, std::string_view name) { return signs.at(place_of(name)); }

TEST(Signs, NoDifferenceIsNoSignButPassesAsNoEffect) {
  const auto signs = judge_signs(MadeUp(6).runs());
  ASSERT_EQ(signs.size(), claims().size());
  for (const Sign& sign : signs) {
    EXPECT_EQ(sign.pass, claims()[sign.claim].expected == Expected::the_same) << claims()[sign.claim].name;
  }
}

TEST(Signs, ADifferenceHoldsOnTheClaimedSideOnly) {
  for (const double lead : {150.0, 50.0}) {
    MadeUp made_up(10);
    made_up.set(Tried::siloed_board, Measure::lead_time_hours_p50, lead, 1);
    const Sign sign = sign_of(judge_signs(made_up.runs()), "board_lead_time");
    EXPECT_EQ(sign.pass, lead > 100);
    EXPECT_DOUBLE_EQ(sign.mean.value_or(0), lead + 0.5 - 100);
    EXPECT_GT(sign.confidence, 0.99);  // 0.05 over thirteen claims for the smallest probability
  }
}

TEST(Signs, ADifferenceWithinTheNoiseDoesNotHold) {
  MadeUp made_up(10);
  made_up.set(Tried::siloed_board, Measure::lead_time_hours_p50, 90, 22);  // mean 101
  const Sign sign = sign_of(judge_signs(made_up.runs()), "board_lead_time");
  EXPECT_GT(sign.mean.value_or(0), 0);
  EXPECT_FALSE(sign.pass);
}

TEST(Signs, NoEffectMeansARatioWithinTheBandFixedBeforehand) {
  for (const auto& [value, same] :
       {std::pair(81.0, true), std::pair(124.0, true), std::pair(79.0, false), std::pair(126.0, false)}) {
    MadeUp made_up(8);
    made_up.set(Tried::siloed_board, Measure::failures_per_100_changes, value);
    const Sign sign = sign_of(judge_signs(made_up.runs()), "board_failures");
    EXPECT_EQ(sign.pass, same) << value;
    EXPECT_DOUBLE_EQ(sign.mean.value_or(0), value / 100);
  }
}

TEST(Signs, WhatIsUndefinedDoesNotHold) {
  MadeUp made_up(4);
  auto runs = made_up.runs();
  for (Replication& run : runs) {
    run[static_cast<std::size_t>(Tried::large_batch)]
        .measurement.values[model::index_of(Measure::restore_hours_mean)] = {};
  }
  const Sign sign = sign_of(judge_signs(runs), "batch_restore");
  EXPECT_FALSE(sign.pass);
  EXPECT_FALSE(sign.mean.has_value());
  EXPECT_FALSE(points_as_claimed(claims()[place_of("batch_restore")], runs));
}

TEST(Signs, TellHoursByHandOfTheBooks) {
  MadeUp made_up(4);
  auto runs = made_up.runs();
  for (Replication& run : runs) {
    for (const Tried who : {Tried::as_before, Tried::automating}) {
      auto& measured = run[static_cast<std::size_t>(who)].measurement;
      measured.values[model::index_of(Measure::features_per_week)] = {20, 10};  // ten weeks
      measured.hours_by_work[model::index_of(model::Work::release)] = 30 * engine::kHour;
      measured.hours_by_work[model::index_of(model::Work::new_work)] = 900 * engine::kHour;
    }
    run[static_cast<std::size_t>(Tried::automating)]
        .measurement.hours_by_work[model::index_of(model::Work::improvement)] = 50 * engine::kHour;
  }
  const Sign sign = sign_of(judge_signs(runs), "j_curve_hours");
  EXPECT_DOUBLE_EQ(sign.base.value_or(0), 3);
  EXPECT_DOUBLE_EQ(sign.changed.value_or(0), 8);
  EXPECT_TRUE(sign.pass);
  EXPECT_EQ(measured_by(claims()[sign.claim]), "hours_by_hand_per_week");
}

TEST(SignOrganisations, OfTheScenariosThatShipKeepTheirWorldAndWhatHappensToThem) {
  const auto tried = sign_organisations();
  const auto of = [&](Tried who) { return tried[static_cast<std::size_t>(who)]; };
  EXPECT_EQ(of(Tried::coupled_silos).world.architecture_coupling, 0.9);
  EXPECT_EQ(of(Tried::specialists_pool).world.architecture_coupling, model::World{}.architecture_coupling);
  EXPECT_TRUE(of(Tried::as_before).events.empty());
  ASSERT_EQ(of(Tried::automating).events.size(), 3U);
  EXPECT_TRUE(of(Tried::automating).events.front().toward.has_value());
  EXPECT_EQ(of(Tried::automating).days, kEarlyDays);
}

TEST(SignOrganisations, HaveTheSamePeopleAndDifferWithinEachPair) {
  const auto tried = sign_organisations();
  ASSERT_EQ(tried.size(), kTriedCount);
  std::set<std::string_view> descriptions;
  for (const auto& one : tried) {
    descriptions.insert(one.description);
    std::multiset<std::string> names;
    for (const auto& team : one.organisation.teams) {
      for (const auto& person : team.people) names.insert(person.name);
    }
    std::multiset<std::string> expected;
    const auto first = std::find_if(tried.begin(), tried.end(), [&](const auto& o) { return o.stage == one.stage; });
    for (const auto& team : first->organisation.teams) {
      for (const auto& person : team.people) expected.insert(person.name);
    }
    EXPECT_EQ(names, expected) << one.description;
  }
  EXPECT_EQ(descriptions.size(), kTriedCount);
}

TEST(SignOrganisations, HaveEveryStepOwnedAndThePagerCarried) {
  for (const auto& one : sign_organisations()) {
    bool pager = false;
    model::PerStep<int> owners{};
    for (const auto& team : one.organisation.teams) {
      pager = pager || team.carries_pager;
      for (std::size_t step = 0; step < model::kStepCount; ++step) owners[step] += team.owns[step] ? 1 : 0;
    }
    EXPECT_TRUE(pager) << one.description;
    for (const int owner : owners) EXPECT_GT(owner, 0) << one.description;
  }
}

TEST(SignOrganisations, TheLimitIsSomewhatBelowTheMeanOfACodingTeam) {
  const auto tried = sign_organisations();
  const auto& teams = tried[static_cast<std::size_t>(Tried::limited)].organisation;
  EXPECT_EQ(wip_limit_below(teams, 40), 8);  // four teams of ten on average
  EXPECT_EQ(wip_limit_below(teams, 0), 1);
}

TEST(RunTried, HoldsEveryOrganisationAndIsTheSameWithAnyNumberOfJobs) {
  Settings settings;
  settings.replications = 2;
  settings.days = 60;
  const auto one = run_tried(sign_organisations(), settings);
  settings.jobs = 3;
  const auto three = run_tried(sign_organisations(), settings);
  ASSERT_EQ(one.size(), 2U);
  for (std::size_t r = 0; r < one.size(); ++r) {
    ASSERT_EQ(one[r].size(), kTriedCount);
    for (std::size_t o = 0; o < kTriedCount; ++o) {
      EXPECT_EQ(one[r][o].measurement.history_hash, three[r][o].measurement.history_hash);
    }
  }
  const auto hash = [&](Tried who) { return one[0][static_cast<std::size_t>(who)].measurement.history_hash; };
  EXPECT_NE(hash(Tried::unlimited), hash(Tried::limited));
}

TEST(RobustPoints, MoveANumberByAFactorAndAShareByItsOdds) {
  scenario::Parameter hours;
  hours.unit = "hours";
  hours.high = 100;
  EXPECT_DOUBLE_EQ(moved(hours, 8, 0.5), 8);
  EXPECT_NEAR(moved(hours, 8, 1), 16, 1e-12);
  EXPECT_NEAR(moved(hours, 8, 0), 4, 1e-12);
  EXPECT_DOUBLE_EQ(moved(hours, 80, 1), 100);
  EXPECT_EQ(moved(hours, 0, 1), 0);
  scenario::Parameter share;
  share.unit = "share";
  EXPECT_NEAR(moved(share, 0.5, 1), 2.0 / 3, 1e-12);  // odds 1 become 2
  EXPECT_EQ(moved(share, 1, 0), 1);
  scenario::Parameter count;
  count.kind = scenario::Kind::integer;
  count.high = 1000;
  EXPECT_EQ(moved(count, 3, 1), 6);
  EXPECT_EQ(moved(count, 1, 0), 1);
}

TEST(RobustPoints, LeaveEveryNumberWithinItsRange) {
  const auto parameters = uncertain_parameters();
  for (const double edge : {0.001, 0.999}) {
    const std::vector<double> point(parameters.size(), edge);
    const model::World world = moved(model::World{}, point);
    EXPECT_NEAR(world.work_plan_share + world.work_code_share + world.work_test_share, 1, 1e-12);
    EXPECT_LE(world.demand_work_hours_median, world.demand_work_hours_p90);
    EXPECT_LE(world.defect_severe_share + world.defect_serious_share, 1);
    for (const auto& one : sign_organisations()) {
      const model::Practices practices = moved(one.organisation.practices, point);
      for (const auto& parameter : scenario::practice_parameters()) {
        EXPECT_TRUE(parameter.accepts(practices.*parameter.practice)) << parameter.name;
      }
    }
  }
}

TEST(RobustPoints, MoveOnlyWhatHasNoSource) {
  for (const scenario::Parameter* parameter : uncertain_parameters()) {
    EXPECT_TRUE(parameter->source.starts_with("assumption")) << parameter->name;
    EXPECT_NE(parameter->kind, scenario::Kind::boolean) << parameter->name;
    EXPECT_NE(parameter->kind, scenario::Kind::choice) << parameter->name;
  }
}

TEST(RobustShares, AreTheSameWithAnyNumberOfJobs) {
  RobustSettings settings;
  settings.points = 2;
  settings.replications = 1;
  const auto one = robust_shares(settings);
  settings.jobs = 2;
  EXPECT_EQ(one, robust_shares(settings));
  ASSERT_EQ(one.size(), claims().size());
  for (const double share : one) EXPECT_TRUE(share == 0 || share == 0.5 || share == 1);
}

}  // namespace
}  // namespace journey::experiment
