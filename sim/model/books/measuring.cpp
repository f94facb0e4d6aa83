#include "sim/model/books/measuring.h"

#include <algorithm>

#include "sim/model/books/downtime.h"
#include "sim/model/books/ledger.h"
#include "sim/model/books/person_hours.h"
#include "sim/model/books/team_clocks.h"
#include "sim/model/state/attendance.h"
#include "sim/statistics/quantile.h"

namespace journey::model {

using engine::Duration;
using engine::Time;

namespace {

/// All values measured from records, collected once.
struct Sample {
  std::vector<double> lead, flow, restore, detect;
  double deployments = 0, judged = 0, failed = 0, changes_judged = 0, batch_changes = 0, unrestored = 0;
};

/// Sum over count, as a quotient.
Quotient mean_of(const std::vector<double>& values) {
  Quotient mean;
  for (const double value : values) mean.numerator += value;
  mean.denominator = static_cast<double>(values.size());
  return mean;
}

Quotient quantile_of(const std::vector<double>& values, double share) {
  const std::optional<double> quantile = statistics::quantile(values, share);
  return quantile ? Quotient{*quantile, 1} : Quotient{};
}

void sample_batches(const OrganisationState& s, Sample& sample) {
  for (const Batch& batch : s.batches) {
    if (batch.phase != BatchPhase::done || !batch.planned || batch.deployed < s.start_of_measuring) continue;
    ++sample.deployments;
    sample.batch_changes += batch.features;
    if (s.now - batch.deployed < kFailureWindow) continue;
    ++sample.judged;
    sample.changes_judged += batch.features;
    if (!batch.failed) continue;
    ++sample.failed;
    if (batch.incidents_open > 0) {
      ++sample.unrestored;
    } else {
      sample.restore.push_back(engine::to_hours(batch.restored - batch.impact));
    }
  }
}

void sample_incidents(const OrganisationState& s, Sample& sample) {
  for (const Incident& incident : s.incidents) {
    if (incident.phase == IncidentPhase::undetected || incident.severity > 2 || incident.deployment == kNone) continue;
    const Time deployed = s.batches[incident.deployment].deployed;
    if (deployed < s.start_of_measuring || incident.began - deployed > kFailureWindow) continue;
    sample.detect.push_back(engine::to_hours(incident.detected - incident.began));
  }
}

template <std::size_t n>
void add_each(std::array<Duration, n>& sum, const std::array<Duration, n>& part) {
  for (std::size_t i = 0; i < n; ++i) sum[i] += part[i];
}

void sample_changes(const OrganisationState& s, Sample& sample, Measurement& m) {
  for (const ChangeRecord& change : s.finished_changes) {
    if (!has_lead_time(s, change)) continue;
    sample.lead.push_back(engine::to_hours(change.deployed - change.first_commit));
    add_each(m.lead_by_cause, change.by_cause);
    add_each(m.lead_by_pass, change.by_pass);
    m.lead_total += change.deployed - change.first_commit;
    ++m.lead_count;
  }
}

void sample_features(const OrganisationState& s, Sample& sample, Measurement& m) {
  for (const FeatureRecord& feature : s.finished_features) {
    if (feature.exposed < s.start_of_measuring) continue;
    sample.flow.push_back(engine::to_hours(feature.exposed - feature.arrived));
    add_each(m.flow_by_cause, feature.by_cause);
    add_each(m.flow_by_pass, feature.by_pass);
    add_each(m.spent_on_features, feature.spent);
    m.flow_total += feature.exposed - feature.arrived;
    ++m.flow_count;
  }
}

void measure_speed(Measurement& m, Sample& sample, double weeks) {
  const auto set = [&](Measure measure, Quotient value) { m.values[index_of(measure)] = value; };
  set(Measure::deploys_per_week, {sample.deployments, weeks});
  set(Measure::lead_time_hours_mean, mean_of(sample.lead));
  set(Measure::lead_time_hours_p50, quantile_of(sample.lead, 0.5));
  set(Measure::lead_time_hours_p85, quantile_of(sample.lead, 0.85));
  set(Measure::lead_time_hours_p95, quantile_of(sample.lead, 0.95));
  set(Measure::flow_time_hours_mean, mean_of(sample.flow));
  set(Measure::flow_time_hours_p50, quantile_of(sample.flow, 0.5));
  set(Measure::flow_time_hours_p85, quantile_of(sample.flow, 0.85));
  set(Measure::flow_time_hours_p95, quantile_of(sample.flow, 0.95));
  set(Measure::features_per_week, {static_cast<double>(m.flow_count), weeks});
  set(Measure::changes_per_week, {static_cast<double>(m.lead_count), weeks});
  set(Measure::batch_size_mean, {sample.batch_changes, sample.deployments});
  const Duration worked = m.flow_by_cause[index_of(Cause::work)];
  set(Measure::flow_efficiency, {engine::to_hours(worked), engine::to_hours(m.flow_total)});
}

void measure_stability(Measurement& m, Sample& sample) {
  const auto set = [&](Measure measure, Quotient value) { m.values[index_of(measure)] = value; };
  set(Measure::change_failure_rate, {sample.failed, sample.judged});
  set(Measure::failures_per_100_changes, {100 * sample.failed, sample.changes_judged});
  set(Measure::restore_hours_mean, mean_of(sample.restore));
  set(Measure::restore_hours_p50, quantile_of(sample.restore, 0.5));
  set(Measure::restore_hours_p90, quantile_of(sample.restore, 0.9));
  set(Measure::failures_unrestored, {sample.unrestored, 1});
  set(Measure::detect_hours_p50, quantile_of(sample.detect, 0.5));
}

/// Slow changes are not in the lead time yet: their ages, by the causes so far.
void measure_open_changes(const OrganisationState& s, Measurement& m) {
  for (const Change& change : s.changes) {
    if (!change.started || change.deployed) continue;
    ++m.open_count;
    m.open_total += s.now - change.first_commit;
    add_ledger(s, m.open_by_cause, change.ledger, change.first_commit, s.now);
  }
  const auto count = static_cast<double>(m.open_count);
  m.values[index_of(Measure::open_changes)] = {count, 1};
  m.values[index_of(Measure::open_change_age_days_mean)] = {engine::to_days(m.open_total), count};
}

void measure_work_in_progress(const OrganisationState& s, const Snapshot& books, Measurement& m) {
  const auto set = [&](Measure measure, Quotient value) { m.values[index_of(measure)] = value; };
  const double length = engine::to_hours(s.now - s.start_of_measuring);
  const Duration wip = books.wip_integral - s.measured_from.wip_integral;
  set(Measure::wip_mean, {engine::to_hours(wip), length});
  measure_open_changes(s, m);
  set(Measure::ideas_refused, {static_cast<double>(s.counts.ideas_refused - s.measured_from.counts.ideas_refused), 1});
  set(Measure::ideas_expired, {static_cast<double>(s.counts.ideas_expired - s.measured_from.counts.ideas_expired), 1});
}

void fill_hours(const OrganisationState& s, const Snapshot& books, Measurement& m) {
  for (std::size_t w = 0; w < kWorkCount; ++w) {
    m.hours_by_work[w] = books.hours_by_work[w] - s.measured_from.hours_by_work[w];
  }
  m.hours_available = books.overtime - s.measured_from.overtime;
  for (const PersonState& person : s.people) {
    const Time from = std::max(s.start_of_measuring, person.joined);
    const Time to = person.gone ? std::max(from, person.left) : s.now;
    m.hours_available += worked_between(s, person.shift, from, to);
  }
}

void measure_hours(Measurement& m) {
  const auto set = [&](Measure measure, Quotient value) { m.values[index_of(measure)] = value; };
  const auto hours = [&](Work work) { return engine::to_hours(m.hours_by_work[index_of(work)]); };
  const double available = engine::to_hours(m.hours_available);
  const double busy = available - hours(Work::idle) - hours(Work::waiting);
  const double unplanned = hours(Work::rework) + hours(Work::user_defects) + hours(Work::incident) +
                           hours(Work::security) + hours(Work::support) + hours(Work::switching);
  set(Measure::utilisation_mean, {busy, available});
  set(Measure::rework_rate, {hours(Work::rework), hours(Work::new_work) + hours(Work::rework)});
  set(Measure::unplanned_work_share, {unplanned, busy});
}

void measure_trouble(const OrganisationState& s, const Snapshot& books, Measurement& m, double weeks) {
  const auto set = [&](Measure measure, Quotient value) { m.values[index_of(measure)] = value; };
  double incidents = 0;
  for (const Incident& incident : s.incidents) incidents += incident.began >= s.start_of_measuring ? 1 : 0;
  const double overtime = engine::to_hours(books.overtime - s.measured_from.overtime);
  const double downtime = engine::to_hours(books.downtime - s.measured_from.downtime);
  set(Measure::incidents_per_week, {incidents, weeks});
  set(Measure::overtime_hours, {overtime, 1});
  set(Measure::downtime_hours, {downtime, 1});
  const double unplanned =
      static_cast<double>(s.counts.unplanned_deployments - s.measured_from.counts.unplanned_deployments);
  set(Measure::unplanned_deployments, {unplanned, 1});
  const double regular = engine::to_hours(m.hours_available) - overtime;
  m.money[static_cast<std::size_t>(Account::people)] = regular * s.world.people_cost_per_hour;
  m.money[static_cast<std::size_t>(Account::overtime)] = overtime * s.world.people_cost_per_hour;
  const double standby_weeks = engine::to_days(books.standby - s.measured_from.standby) / 7;
  m.money[static_cast<std::size_t>(Account::standby)] = standby_weeks * s.world.people_standby_cost_per_week;
  m.money[static_cast<std::size_t>(Account::downtime)] = downtime * s.world.downtime_cost_per_hour;
  double total = 0;
  for (const double account : m.money) total += account;
  set(Measure::cost_per_feature, {total, static_cast<double>(m.flow_count)});
}

}  // namespace

Snapshot snapshot(const OrganisationState& s) {
  Snapshot books;
  books.at = s.now;
  books.counts = s.counts;
  for (const PersonState& person : s.people) {
    PersonState upto = person;
    if (!person.gone) book_person(s, upto);
    for (std::size_t w = 0; w < kWorkCount; ++w) books.hours_by_work[w] += upto.booked[w];
    books.overtime += upto.overtime;
  }
  books.wip_integral = s.wip_integral + (s.now - s.wip_at) * static_cast<std::int64_t>(s.wip);
  books.downtime = downtime_until_now(s);
  books.standby = s.standby + standby_since(s);
  return books;
}

Measurement measured(const OrganisationState& s) {
  Measurement m;
  m.events = s.events;
  m.history_hash = s.history.value();
  if (s.now <= s.start_of_measuring) return m;
  const double weeks = engine::to_days(s.now - s.start_of_measuring) / 7;
  Sample sample;
  sample_batches(s, sample);
  sample_incidents(s, sample);
  sample_changes(s, sample, m);
  sample_features(s, sample, m);
  m.lead_saved_by_cause = s.lead_saved_by_cause;
  measure_speed(m, sample, weeks);
  measure_stability(m, sample);
  const Snapshot books = snapshot(s);
  fill_hours(s, books, m);
  measure_work_in_progress(s, books, m);
  measure_hours(m);
  measure_trouble(s, books, m, weeks);
  return m;
}

}  // namespace journey::model
