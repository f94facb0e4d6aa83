#include "sim/experiment/compare/attribution.h"

#include <numeric>

#include <gtest/gtest.h>

#include "sim/scenario/reading/reader.h"
#include "sim/scenario/reading/shipped.h"

namespace journey::experiment {
namespace {

using engine::kHour;
using model::Cause;

model::Scenario short_scenario() {
  const auto text = scenario::shipped_text(scenario::kMainScenario);
  auto scenario = scenario::read_scenario(text.value_or("")).scenario.value_or(model::Scenario{});
  scenario.warmup_weeks = 10;
  scenario.days = 100;
  return scenario;
}

std::shared_ptr<const model::Scenario> shared(model::Scenario scenario) {
  return std::make_shared<const model::Scenario>(std::move(scenario));
}

Settings with(std::uint32_t replications, unsigned jobs = 2) {
  Settings settings;
  settings.replications = replications;
  settings.jobs = jobs;
  return settings;
}

std::vector<std::size_t> all_nine() {
  std::vector<std::size_t> all(model::kPracticeCount);
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

TEST(Attribution, AllNinePracticesTakenAtOnceGiveTheOtherOrganisationsHistory) {
  model::Scenario scenario = short_scenario();
  const model::Organisation first = scenario.organisations.front();
  const model::Organisation last = scenario.organisations.back();
  scenario.organisations = {last, with_practices(first, last, all_nine()), first,
                            with_practices(last, first, all_nine())};
  const auto runs = replicate(shared(scenario), with(1))[0];
  EXPECT_EQ(runs[0].measurement.history_hash, runs[1].measurement.history_hash);
  EXPECT_EQ(runs[2].measurement.history_hash, runs[3].measurement.history_hash);
  EXPECT_NE(runs[0].measurement.history_hash, runs[2].measurement.history_hash);
}

TEST(Attribution, GivesExactlyNothingBetweenOrganisationsThatAreAlike) {
  model::Scenario scenario = short_scenario();
  scenario.organisations.back() = scenario.organisations.front();
  scenario.organisations.back().id = "twin";
  const Attribution attribution = attribute(shared(scenario), with(3));
  ASSERT_EQ(attribution.practices.size(), model::kPracticeCount);
  for (const PracticeContribution& practice : attribution.practices) {
    EXPECT_FALSE(practice.differs);
    for (const Contribution& contribution : {practice.first_in, practice.last_out}) {
      for (const MeasuredValue& value : contribution) {
        if (!value.mean) continue;
        EXPECT_EQ(*value.mean, 0);
        EXPECT_EQ(value.low.value_or(0), 0);
        EXPECT_EQ(value.high.value_or(0), 0);
      }
    }
  }
}

TEST(Attribution, GivesTheWholeDifferenceToTheOnlyPracticeThatDiffers) {
  model::Scenario scenario = short_scenario();
  scenario.organisations.back() = scenario.organisations.front();
  scenario.organisations.back().practices.approval_kind = static_cast<double>(model::Approval::none);
  const Attribution attribution = attribute(shared(scenario), with(2));
  const auto& differences = attribution.comparison.organisations.back().differences;
  for (const PracticeContribution& practice : attribution.practices) {
    const bool approval = model::practices()[practice.practice].id == "light_approval";
    EXPECT_EQ(practice.differs, approval);
    for (std::size_t m = 0; m < kAttributed.size(); ++m) {
      const auto whole = differences[model::index_of(kAttributed[m])].mean;
      for (const Contribution& side : {practice.first_in, practice.last_out}) {
        EXPECT_TRUE(approval ? side[m].mean == whole : side[m].mean.value_or(0) == 0);
      }
    }
  }
}

TEST(Attribution, IsTheSameWithAnyNumberOfJobs) {
  const auto scenario = shared(short_scenario());
  const Attribution one = attribute(scenario, with(2, 1));
  const Attribution three = attribute(scenario, with(2, 3));
  for (std::size_t p = 0; p < model::kPracticeCount; ++p) {
    for (std::size_t m = 0; m < kAttributed.size(); ++m) {
      EXPECT_EQ(one.practices[p].first_in[m].mean, three.practices[p].first_in[m].mean);
      EXPECT_EQ(one.practices[p].last_out[m].low, three.practices[p].last_out[m].low);
    }
  }
}

TEST(Attribution, HasNoContributionsForOneOrganisationAlone) {
  model::Scenario scenario = short_scenario();
  scenario.organisations.resize(1);
  EXPECT_TRUE(attribute(shared(scenario), with(1)).practices.empty());
}

TEST(GreatestHindrance, IsTheCauseThatWouldSaveMostWorkAndNightsAside) {
  model::Measurement total;
  EXPECT_FALSE(greatest_hindrance(total).has_value());
  total.lead_count = 2;
  total.lead_total = 100 * kHour;
  total.lead_saved_by_cause[model::index_of(Cause::work)] = 60 * kHour;
  total.lead_saved_by_cause[model::index_of(Cause::off_hours)] = 50 * kHour;
  total.lead_saved_by_cause[model::index_of(Cause::board)] = 10 * kHour;
  total.lead_saved_by_cause[model::index_of(Cause::release_train)] = 20 * kHour;
  const auto worst = greatest_hindrance(total);
  ASSERT_TRUE(worst.has_value());
  EXPECT_EQ(worst->cause, Cause::release_train);
  EXPECT_DOUBLE_EQ(worst->hours_saved, 10);
  EXPECT_DOUBLE_EQ(worst->lead_hours, 50);
}

}  // namespace
}  // namespace journey::experiment
