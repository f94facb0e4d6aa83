#include "sim/experiment/compare/welch.h"

#include <algorithm>

#include "sim/experiment/parallel.h"
#include "sim/model/books/measuring.h"
#include "sim/model/run/run.h"

namespace journey::experiment {
namespace {

using model::Measure;
using model::Measurement;
using model::Quotient;
using Week = std::array<Quotient, model::kMeasureCount>;

constexpr std::array<Measure, 4> kNotWeekly = {Measure::restore_hours_p50, Measure::restore_hours_p90,
                                               Measure::detect_hours_p50, Measure::failures_unrestored};
/// Judged a month after the deployment.
constexpr std::array<Measure, 3> kJudgedLater = {Measure::change_failure_rate, Measure::failures_per_100_changes,
                                                 Measure::restore_hours_mean};

/// The weeks of one run. Each is measured like a whole run, with its own beginning.
std::vector<Week> weeks_of(const std::shared_ptr<const model::Scenario>& scenario, std::size_t organisation,
                           std::uint32_t replication, const Settings& settings) {
  model::OrganisationRun run(scenario, organisation, settings.seed, replication, settings.decisions);
  const double begin = -7 * scenario->warmup_weeks;
  const double end = settings.days.value_or(scenario->days);
  std::vector<Week> weeks;
  std::vector<engine::Time> starts;
  for (double day = begin; day + 7 <= end; day += 7) {
    run.run_to_day(day);
    const model::Snapshot books = model::snapshot(run.state());
    starts.push_back(run.instant_of(day));
    run.run_to_day(day + 7);
    model::OrganisationState week = run.state();
    week.start_of_measuring = starts.back();
    week.measured_from = books;
    weeks.push_back(model::measured(week).values);
  }
  // The values from week w on minus those from week w + 1 on: the failures of the deployments of week w.
  model::OrganisationState last = run.state();
  Week after{};
  for (std::size_t w = starts.size(); w > 0; --w) {
    last.start_of_measuring = starts[w - 1];
    const Week from = model::measured(last).values;
    for (const Measure measure : kJudgedLater) {
      const std::size_t m = model::index_of(measure);
      weeks[w - 1][m] = {from[m].numerator - after[m].numerator, from[m].denominator - after[m].denominator};
    }
    after = from;
  }
  return weeks;
}

void add_weeks(std::vector<Week>& sums, const std::vector<Week>& weeks) {
  sums.resize(weeks.size());
  for (std::size_t w = 0; w < weeks.size(); ++w) {
    for (std::size_t m = 0; m < model::kMeasureCount; ++m) {
      sums[w][m].numerator += weeks[w][m].numerator;
      sums[w][m].denominator += weeks[w][m].denominator;
    }
  }
}

WelchCurve curve_of(std::size_t organisation, Measure measure, const std::vector<Week>& sums, std::size_t window) {
  std::vector<Quotient> weeks;
  for (const Week& week : sums) weeks.push_back(week[model::index_of(measure)]);
  return {organisation, measure, smoothed(weeks, window)};
}

}  // namespace

std::vector<Measure> weekly_measures() {
  std::vector<Measure> measures;
  for (std::size_t m = 0; m < model::kMeasureCount; ++m) {
    const auto measure = static_cast<Measure>(m);
    if (std::find(kNotWeekly.begin(), kNotWeekly.end(), measure) == kNotWeekly.end()) measures.push_back(measure);
  }
  return measures;
}

std::vector<WelchPoint> smoothed(const std::vector<Quotient>& weeks, std::size_t window) {
  std::vector<WelchPoint> points;
  for (std::size_t i = 0; i < weeks.size(); ++i) {
    const std::size_t reach = std::min({window, i, weeks.size() - 1 - i});
    Quotient around;
    for (std::size_t j = i - reach; j <= i + reach; ++j) {
      around.numerator += weeks[j].numerator;
      around.denominator += weeks[j].denominator;
    }
    points.push_back({weeks[i].value(), around.value()});
  }
  return points;
}

std::vector<WelchCurve> welch(const std::shared_ptr<const model::Scenario>& scenario, const Settings& settings,
                              std::size_t window) {
  const std::size_t organisations = scenario->organisations.size();
  std::vector<std::vector<Week>> sums(organisations);
  std::vector<std::vector<Week>> held(kHeldInOrder);
  const std::size_t tasks = settings.replications * organisations;
  const auto run = [&](std::size_t i) {
    const auto replication = settings.first_replication + static_cast<std::uint32_t>(i / organisations);
    held[i % kHeldInOrder] = weeks_of(scenario, i % organisations, replication, settings);
  };
  for_each_in_order(tasks, settings.jobs, run, [&](std::size_t i) {
    add_weeks(sums[i % organisations], held[i % kHeldInOrder]);
    if (settings.progress) settings.progress(i + 1, tasks);
    return true;
  });
  std::vector<WelchCurve> curves;
  for (std::size_t o = 0; o < organisations; ++o) {
    for (const Measure measure : weekly_measures()) curves.push_back(curve_of(o, measure, sums[o], window));
  }
  return curves;
}

}  // namespace journey::experiment
