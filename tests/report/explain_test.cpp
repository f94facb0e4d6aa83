#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "sim/report/explain_report.h"
#include "sim/report/explain_sentence.h"
#include "sim/scenario/reading/reader.h"
#include "sim/scenario/reading/shipped.h"

namespace journey::report {
namespace {

using engine::kHour;
using model::Cause;
using nlohmann::json;

/// Two changes that took 1000 hours each, had `cause` cost `saved` hours of each.
model::Measurement held_back_by(Cause cause, std::int64_t saved) {
  model::Measurement total;
  total.lead_count = 2;
  total.lead_total = 2000 * kHour;
  total.lead_saved_by_cause[model::index_of(cause)] = 2 * saved * kHour;
  return total;
}

TEST(PlainLength, IsInTheUnitAPersonWouldUse) {
  EXPECT_EQ(plain_length(0.2), "12 minutes");
  EXPECT_EQ(plain_length(1), "1 hour");
  EXPECT_EQ(plain_length(5.13), "5.1 hours");
  EXPECT_EQ(plain_length(36), "36 hours");
  EXPECT_EQ(plain_length(48), "2 days");
  EXPECT_EQ(plain_length(236), "9.8 days");
  EXPECT_EQ(plain_length(24 * 123.0), "123 days");
}

TEST(HindranceSentence, NamesTheCauseAndWhatItCosts) {
  EXPECT_EQ(hindrance_sentence("Siloed", held_back_by(Cause::release_train, 240)),
            "Apart from the work itself and the hours outside working time, Siloed loses the most time to waiting for "
            "the next release date: without it, a change would be in production 10 days sooner.");
}

TEST(HindranceSentence, SaysSoWhereNothingStandsOutOrNothingWasDeployed) {
  EXPECT_EQ(
      hindrance_sentence("Elite", held_back_by(Cause::machine, 10)),
      "No single cause slows Elite down: without any one of them, a change would be in production at most 10 hours "
      "sooner.");
  EXPECT_EQ(hindrance_sentence("New", {}), "New put nothing into production, so no cause of delay can be named.");
}

TEST(HindranceSentence, HasWordsForEveryCause) {
  for (std::size_t c = 0; c < model::kCauseCount; ++c) {
    EXPECT_FALSE(in_plain_words(static_cast<Cause>(c)).empty()) << model::kCauseNames[c];
  }
}

class ExplainReport : public testing::Test {
 protected:
  ExplainReport() {
    const auto text = scenario::shipped_text(scenario::kMainScenario);
    auto scenario = scenario::read_scenario(text.value_or("")).scenario.value_or(model::Scenario{});
    scenario.warmup_weeks = 10;
    scenario.days = 120;
    scenario_ = std::make_shared<const model::Scenario>(std::move(scenario));
    experiment::Settings settings;
    settings.replications = 2;
    attribution_ = experiment::attribute(scenario_, settings);
  }
  std::shared_ptr<const model::Scenario> scenario_;
  experiment::Attribution attribution_;
};

TEST_F(ExplainReport, HoldsTheBooksTheSavingsAndBothSidesOfEveryPracticeAsJson) {
  const json report = json::parse(explain_json(*scenario_, attribution_), nullptr, false);
  ASSERT_FALSE(report.is_discarded());
  ASSERT_EQ(report["organisations"].size(), 2U);
  for (const json& organisation : report["organisations"]) {
    EXPECT_EQ(organisation["hours_saved_if_removed"].size(), model::kCauseCount);
    double sum = 0;
    for (const json& hours : organisation["lead_time_by_cause_hours"]) sum += hours.get<double>();
    EXPECT_NEAR(sum, organisation["lead_time_hours_mean"].get<double>(), 1e-9 * sum);
    EXPECT_TRUE(organisation["sentence"].is_string());
  }
  ASSERT_EQ(report["practices"].size(), model::kPracticeCount);
  for (const json& practice : report["practices"]) {
    for (const char* side : {"first_in", "last_out"}) {
      EXPECT_EQ(practice[side].size(), experiment::kAttributed.size());
      EXPECT_TRUE(practice[side]["deploys_per_week"]["low"].is_number());
    }
  }
  EXPECT_EQ(report["from"], "siloed");
  EXPECT_EQ(report["to"], "devops");
  EXPECT_NE(report["note"].get<std::string>().find("do not add up"), std::string::npos);
}

TEST_F(ExplainReport, ShowsTheSentencesAndTheWarningAsText) {
  const std::string text = explain_text(*scenario_, attribution_);
  for (const auto& organisation : attribution_.comparison.organisations) {
    EXPECT_NE(text.find(hindrance_sentence(organisation.name, organisation.total)), std::string::npos);
  }
  EXPECT_NE(text.find(kContributionsDoNotAddUp), std::string::npos);
  for (const model::Practice& practice : model::practices()) {
    EXPECT_NE(text.find(practice.name), std::string::npos) << practice.id;
  }
}

}  // namespace
}  // namespace journey::report
