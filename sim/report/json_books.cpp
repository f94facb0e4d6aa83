#include "sim/report/json_books.h"

#include <span>
#include <string_view>

namespace journey::report {
namespace {

using engine::Duration;
using scenario::JsonWriter;

/// Hours by cause of the mean change; null where there is none.
void write_by_cause(JsonWriter& json, std::string_view key, std::span<const Duration> sums, std::uint64_t count) {
  json.key(key);
  if (count == 0) {
    json.null();
    return;
  }
  json.begin_object();
  for (std::size_t i = 0; i < sums.size(); ++i) {
    json.key(model::kCauseNames[i]).rounded(engine::to_hours(sums[i]) / static_cast<double>(count));
  }
  json.end();
}

}  // namespace

void write_books(JsonWriter& json, const model::Measurement& measurement) {
  write_by_cause(json, "lead_time_by_cause_hours", measurement.lead_by_cause, measurement.lead_count);
  write_by_cause(json, "flow_time_by_cause_hours", measurement.flow_by_cause, measurement.flow_count);
  json.key("hours_by_work").begin_object();
  for (std::size_t i = 0; i < model::kWorkCount; ++i) {
    json.key(model::kWorkNames[i]).rounded(engine::to_hours(measurement.hours_by_work[i]));
  }
  json.end().key("hours_available").rounded(engine::to_hours(measurement.hours_available));
  json.key("money_by_account").begin_object();
  double total = 0;
  for (std::size_t i = 0; i < model::kAccountCount; ++i) {
    json.key(model::kAccountNames[i]).rounded(measurement.money[i]);
    total += measurement.money[i];
  }
  json.end().key("money_total").rounded(total);
}

}  // namespace journey::report
