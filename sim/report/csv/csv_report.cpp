#include "sim/report/csv/csv_report.h"

#include "sim/scenario/number_text.h"

namespace journey::report {
namespace {

std::string field(const std::optional<double>& value) { return value ? scenario::rounded_text(*value, 9) : ""; }

void append(std::string& text, const char* kind, const std::string& id, const experiment::MeasuredValues& values) {
  for (std::size_t i = 0; i < model::kMeasureCount; ++i) {
    const model::MeasureInfo& info = model::measure_infos()[i];
    // Ids, keys and units hold neither commas nor quotes, so no field needs quoting.
    text += std::string(kind) + ',' + id + ',' + std::string(info.key) + ',' + std::string(info.unit) + ',' +
            field(values[i].mean) + ',' + field(values[i].low) + ',' + field(values[i].high) + ',' +
            std::to_string(values[i].n) + "\r\n";
  }
}

}  // namespace

std::string comparison_csv(const experiment::Comparison& comparison) {
  std::string text = "kind,organisation,measure,unit,mean,low,high,n\r\n";
  for (const auto& organisation : comparison.organisations) {
    append(text, "measure", organisation.id, organisation.measures);
  }
  for (std::size_t o = 1; o < comparison.organisations.size(); ++o) {
    append(text, "difference", comparison.organisations[o].id, comparison.organisations[o].differences);
  }
  return text;
}

}  // namespace journey::report
