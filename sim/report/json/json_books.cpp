#include "sim/report/json/json_books.h"

#include <numeric>
#include <span>
#include <string_view>
#include <vector>

#include "sim/report/rounding.h"

namespace journey::report {
namespace {

using engine::Duration;
using scenario::JsonWriter;

/// An object whose values, as printed, add up to `whole` as printed.
void write_parts(JsonWriter& json, std::span<const std::string_view> names, std::span<const double> parts,
                 double whole) {
  const std::vector<double> rounded = round_parts(parts, whole);
  json.begin_object();
  for (std::size_t i = 0; i < names.size(); ++i) json.key(names[i]).rounded(rounded[i]);
  json.end();
}

std::vector<double> hours_of(std::span<const Duration> lengths, double divisor) {
  std::vector<double> hours;
  for (const Duration length : lengths) hours.push_back(engine::to_hours(length) / divisor);
  return hours;
}

/// Hours of the mean change by a key of the books; null where there is none.
void write_hours(JsonWriter& json, std::string_view key, std::span<const std::string_view> names,
                 std::span<const Duration> sums, Duration total, std::uint64_t count) {
  json.key(key);
  if (count == 0) {
    json.null();
    return;
  }
  const auto divisor = static_cast<double>(count);
  write_parts(json, names, hours_of(sums, divisor), engine::to_hours(total) / divisor);
}

}  // namespace

void write_books(JsonWriter& json, const model::Measurement& measurement, std::uint32_t replications) {
  const auto runs = static_cast<double>(replications);
  const model::Measurement& m = measurement;
  write_hours(json, "lead_time_by_cause_hours", model::kCauseNames, m.lead_by_cause, m.lead_total, m.lead_count);
  write_hours(json, "lead_time_by_pass_hours", model::kPassNames, m.lead_by_pass, m.lead_total, m.lead_count);
  write_hours(json, "flow_time_by_cause_hours", model::kCauseNames, m.flow_by_cause, m.flow_total, m.flow_count);
  write_hours(json, "flow_time_by_pass_hours", model::kPassNames, m.flow_by_pass, m.flow_total, m.flow_count);
  write_hours(json, "open_change_age_by_cause_hours", model::kCauseNames, m.open_by_cause, m.open_total, m.open_count);
  const Duration spent = std::accumulate(m.spent_on_features.begin(), m.spent_on_features.end(), Duration{});
  write_hours(json, "feature_hours_by_work", model::kWorkNames, m.spent_on_features, spent, m.flow_count);
  const double available = engine::to_hours(m.hours_available) / runs;
  json.key("hours_by_work");
  write_parts(json, model::kWorkNames, hours_of(m.hours_by_work, runs), available);
  json.key("hours_available").rounded(available);
  std::vector<double> accounts(m.money.begin(), m.money.end());
  for (double& account : accounts) account /= runs;
  const double money = std::accumulate(accounts.begin(), accounts.end(), 0.0);
  json.key("money_by_account");
  write_parts(json, model::kAccountNames, accounts, money);
  json.key("money_total").rounded(money);
}

}  // namespace journey::report
