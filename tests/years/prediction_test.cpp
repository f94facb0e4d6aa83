// The question before each shipped scenario has an answer that its own model gives.
#include <algorithm>
#include <memory>

#include <gtest/gtest.h>

#include "sim/experiment/parallel.h"
#include "sim/experiment/replicate.h"
#include "sim/scenario/embedded_files.h"
#include "sim/scenario/reading/reader.h"

namespace journey::experiment {
namespace {

constexpr std::uint32_t kReplications = 6;
/// This far at least from the bounds of its choice, so that another seed or a small change gives the same answer.
constexpr double kClearly = 1.1;

std::size_t organisation_asked_about(const model::Scenario& scenario) {
  const auto& all = scenario.organisations;
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& o) { return o.id == scenario.prediction->organisation; });
  return static_cast<std::size_t>(found - all.begin());
}

double answer_of(const std::shared_ptr<const model::Scenario>& scenario) {
  Settings settings;
  settings.seed = scenario->seed;
  settings.replications = kReplications;
  settings.jobs = usable_jobs();
  settings.only_organisation = organisation_asked_about(*scenario);
  const auto measure = model::index_of(*model::measure_named(scenario->prediction->measure));
  model::Quotient answer;
  for (const Replication& replication : replicate(scenario, settings)) {
    answer.numerator += replication[0].measurement.values[measure].numerator;
    answer.denominator += replication[0].measurement.values[measure].denominator;
  }
  return answer.value().value_or(-1);
}

bool holds_clearly(const model::PredictionChoice& choice, double answer) {
  return answer >= choice.min_hours.value_or(0) * kClearly && answer * kClearly <= choice.max_hours.value_or(1e9);
}

TEST(ShippedPredictions, AreAnsweredClearlyByOneOfTheirChoices) {
  for (const scenario::EmbeddedFile& file : scenario::embedded_scenarios()) {
    auto reading = scenario::read_scenario(file.text);
    ASSERT_TRUE(reading.scenario && reading.scenario->prediction) << file.name;
    const auto scenario = std::make_shared<const model::Scenario>(std::move(*reading.scenario));
    const double answer = answer_of(scenario);
    const auto& choices = scenario->prediction->choices;
    const auto held =
        std::count_if(choices.begin(), choices.end(), [&](const auto& c) { return holds_clearly(c, answer); });
    EXPECT_EQ(held, 1) << file.name << ": " << answer << " h";
  }
}

}  // namespace
}  // namespace journey::experiment
