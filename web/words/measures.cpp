// How measures are said in the result, in words a newcomer understands.
#include "web/words/words.h"

namespace journey::web::words {

std::string_view without_rate(std::string_view label) {
  const std::string rate = say(message::RateAWeek{.figure = ""});
  return label.ends_with(rate) ? label.substr(0, label.size() - rate.size()) : label;
}

bool is_median(model::Measure measure) {
  return model::measure_infos()[model::index_of(measure)].key.ends_with("_p50");
}

std::string_view plain_measure(model::Measure measure) {
  using model::Measure;
  switch (measure) {
    case Measure::lead_time_hours_p50:
      return say(Plain::measure_lead_time);
    case Measure::flow_time_hours_p50:
      return say(Plain::measure_flow_time);
    case Measure::deploys_per_week:
      return say(Plain::measure_deployments);
    case Measure::change_failure_rate:
      return say(Plain::measure_change_failure_rate);
    case Measure::restore_hours_p50:
      return say(Plain::measure_restore);
    default:
      return without_rate(measure_label(measure));
  }
}

std::string_view measure_label(model::Measure measure) {
  const auto& info = model::measure_infos()[model::index_of(measure)];
  return language::named("measure." + std::string(info.key), info.label);
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
  if (unit.empty() || unit == "count") return number(value);
  return say(
      message::UnitMeasured{.figure = number(value), .unit = language::named("unit." + std::string(unit), unit)});
}

std::string value_or_none(model::Measure measure, const std::optional<double>& value) {
  return value ? measure_value(measure, *value) : std::string(say(Plain::question_none));
}

}  // namespace journey::web::words
