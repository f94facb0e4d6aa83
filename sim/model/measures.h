#pragma once
// The measures of a run, under the names and definitions that the glossary pins. Every measure is a
// quotient of two sums, so that replications add up; a zero denominator means undefined.
//
// Source: definitions in docs/model.md and docs/glossary.md (DORA; Lean).
// Units:  in the key.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "sim/engine/time.h"
#include "sim/model/cause.h"

namespace journey::model {

enum class Measure : std::uint8_t {
  deploys_per_week,
  lead_time_hours_mean,
  lead_time_hours_p50,
  lead_time_hours_p85,
  lead_time_hours_p95,
  flow_time_hours_mean,
  flow_time_hours_p50,
  flow_time_hours_p85,
  flow_time_hours_p95,
  change_failure_rate,
  failures_per_100_changes,
  restore_hours_mean,
  restore_hours_p50,
  restore_hours_p90,
  detect_hours_p50,
  failures_unrestored,
  unplanned_deployments,
  features_per_week,
  changes_per_week,
  batch_size_mean,
  open_changes,
  open_change_age_days_mean,
  ideas_refused,
  ideas_expired,
  rework_rate,
  wip_mean,
  flow_efficiency,
  utilisation_mean,
  unplanned_work_share,
  incidents_per_week,
  downtime_hours,
  overtime_hours,
  cost_per_feature,
};

/// See enum_count.h.
constexpr bool is_member(Measure one) {
  switch (one) {
    case Measure::deploys_per_week:
    case Measure::lead_time_hours_mean:
    case Measure::lead_time_hours_p50:
    case Measure::lead_time_hours_p85:
    case Measure::lead_time_hours_p95:
    case Measure::flow_time_hours_mean:
    case Measure::flow_time_hours_p50:
    case Measure::flow_time_hours_p85:
    case Measure::flow_time_hours_p95:
    case Measure::change_failure_rate:
    case Measure::failures_per_100_changes:
    case Measure::restore_hours_mean:
    case Measure::restore_hours_p50:
    case Measure::restore_hours_p90:
    case Measure::detect_hours_p50:
    case Measure::failures_unrestored:
    case Measure::unplanned_deployments:
    case Measure::features_per_week:
    case Measure::changes_per_week:
    case Measure::batch_size_mean:
    case Measure::open_changes:
    case Measure::open_change_age_days_mean:
    case Measure::ideas_refused:
    case Measure::ideas_expired:
    case Measure::rework_rate:
    case Measure::wip_mean:
    case Measure::flow_efficiency:
    case Measure::utilisation_mean:
    case Measure::unplanned_work_share:
    case Measure::incidents_per_week:
    case Measure::downtime_hours:
    case Measure::overtime_hours:
    case Measure::cost_per_feature:
      return true;
  }
  return false;
}

inline constexpr std::size_t kMeasureCount = count_members_of<Measure>();

struct MeasureInfo {
  std::string_view key;    ///< snake_case with its unit, as in JSON
  std::string_view label;  ///< as a person would say it
  std::string_view unit;
  std::string_view meaning;
};

/// The description of each measure, in the order of the enumeration.
const std::array<MeasureInfo, kMeasureCount>& measure_infos();
std::optional<Measure> measure_named(std::string_view key);

constexpr std::size_t index_of(Measure measure) { return static_cast<std::size_t>(measure); }

struct Quotient {
  double numerator = 0;
  double denominator = 0;
  std::optional<double> value() const {
    return denominator == 0 ? std::nullopt : std::optional<double>(numerator / denominator);
  }
};

/// Money spent in the measured time; the accounts add up to the total.
enum class Account : std::uint8_t { people, overtime, standby, downtime };
/// See enum_count.h.
constexpr bool is_member(Account one) {
  switch (one) {
    case Account::people:
    case Account::overtime:
    case Account::standby:
    case Account::downtime:
      return true;
  }
  return false;
}

inline constexpr std::size_t kAccountCount = count_members_of<Account>();
inline constexpr std::array<std::string_view, kAccountCount> kAccountNames = {"people", "overtime", "standby",
                                                                              "downtime"};
static_assert(!kAccountNames.back().empty());

/// The measures and the books of one run between the end of its warm-up and `until`.
struct Measurement {
  std::array<Quotient, kMeasureCount> values{};
  std::array<engine::Duration, kCauseCount> lead_by_cause{};  ///< sums over deployed feature changes
  std::array<engine::Duration, kPassCount> lead_by_pass{};    ///< the same sums by the second key
  engine::Duration lead_total{};
  std::uint64_t lead_count = 0;
  std::array<engine::Duration, kCauseCount>
      lead_saved_by_cause{};                                  ///< savings without each cause; zero unless explained
  std::array<engine::Duration, kCauseCount> flow_by_cause{};  ///< sums over exposed features
  std::array<engine::Duration, kPassCount> flow_by_pass{};
  std::array<engine::Duration, kWorkCount> spent_on_features{};  ///< person-hours, sums over exposed features
  engine::Duration flow_total{};
  std::uint64_t flow_count = 0;
  std::array<engine::Duration, kCauseCount>
      open_by_cause{};  ///< ages of the changes still open, since their first commit
  engine::Duration open_total{};
  std::uint64_t open_count = 0;
  std::array<engine::Duration, kWorkCount> hours_by_work{};  ///< idle included
  engine::Duration hours_available{};                        ///< headcount times working hours, and overtime
  std::array<double, kAccountCount> money{};
  std::uint64_t events = 0;
  std::uint64_t history_hash = 0;

  std::optional<double> operator[](Measure measure) const { return values[index_of(measure)].value(); }
};

}  // namespace journey::model
