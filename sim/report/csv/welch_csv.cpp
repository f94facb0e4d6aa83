#include "sim/report/csv/welch_csv.h"

#include "sim/scenario/number_text.h"

namespace journey::report {
namespace {

std::string field(const std::optional<double>& value) { return value ? scenario::rounded_text(*value, 9) : ""; }

}  // namespace

std::string welch_csv(const model::Scenario& scenario, const std::vector<experiment::WelchCurve>& curves) {
  std::string text = "organisation,measure,unit,week,warm_up,value,moving_average\r\n";
  for (const auto& curve : curves) {
    const model::MeasureInfo& info = model::measure_infos()[model::index_of(curve.measure)];
    const std::string start = scenario.organisations[curve.organisation].id + ',' + std::string(info.key) + ',' +
                              std::string(info.unit) + ',';
    for (std::size_t week = 1; week <= curve.weeks.size(); ++week) {
      const auto& point = curve.weeks[week - 1];
      const bool warm_up = static_cast<double>(week) <= scenario.warmup_weeks;
      text += start + std::to_string(week) + (warm_up ? ",1," : ",0,") + field(point.value) + ',' +
              field(point.moving_average) + "\r\n";
    }
  }
  return text;
}

}  // namespace journey::report
