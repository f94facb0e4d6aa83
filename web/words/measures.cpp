// How measures are said in the result, in words a newcomer understands.
#include "web/words/words.h"

namespace journey::web::words {

std::string_view without_rate(std::string_view label) {
  constexpr std::string_view kRate = " a week";
  return label.ends_with(kRate) ? label.substr(0, label.size() - kRate.size()) : label;
}

std::string_view median_mark(model::Measure measure) {
  return model::measure_infos()[model::index_of(measure)].key.ends_with("_p50") ? ", median" : "";
}

std::string_view plain_measure(model::Measure measure) {
  using model::Measure;
  switch (measure) {
    case Measure::lead_time_hours_p50:
      return "Lead time for changes";
    case Measure::flow_time_hours_p50:
      return "From wish to customer";
    case Measure::deploys_per_week:
      return "Deployments";
    case Measure::change_failure_rate:
      return "Change failure rate";
    case Measure::restore_hours_p50:
      return "Time to restore";
    default:
      return without_rate(model::measure_infos()[model::index_of(measure)].label);
  }
}

std::string measure_value(model::Measure measure, double value) {
  const std::string_view unit = model::measure_infos()[model::index_of(measure)].unit;
  const std::string_view key = model::measure_infos()[model::index_of(measure)].key;
  if (key.find("_hours") != std::string_view::npos && key != "downtime_hours" && key != "overtime_hours") {
    return span_of_hours(value);
  }
  if (key.ends_with("_per_week")) return rate(value);
  if (key.ends_with("_rate") || key.ends_with("_share") || key == "flow_efficiency" || key == "utilisation_mean") {
    return percent(value);
  }
  return number(value) + (unit.empty() || unit == "count" ? "" : " " + std::string(unit));
}

}  // namespace journey::web::words
