#include "sim/report/text/cells.h"

#include "sim/scenario/number_text.h"

namespace journey::report {
namespace {

constexpr int kDigits = 3;

}  // namespace

std::string number(double value) {
  // Three digits are enough to read, but whole numbers stay whole: 1234, not 1.23e+03.
  const double size = value < 0 ? -value : value;
  if (size < 1000) return scenario::rounded_text(value, kDigits);
  if (size < 1e15) return std::to_string(static_cast<long long>(value + (value < 0 ? -0.5 : 0.5)));
  return scenario::rounded_text(value, kDigits);
}

std::string number(const std::optional<double>& value) { return value ? number(*value) : "-"; }

std::string with_interval(const experiment::MeasuredValue& value) {
  if (!value.mean) return "-";
  std::string text = number(*value.mean);
  if (value.low && value.high) text += " [" + number(*value.low) + ", " + number(*value.high) + ']';
  return text;
}

std::string label_of(std::size_t measure) {
  const model::MeasureInfo& info = model::measure_infos()[measure];
  std::string label(info.label);
  if (!info.unit.empty()) label += ", " + std::string(info.unit);
  return label;
}

std::string cluster_text(const experiment::ClusterVerdict& verdict) {
  if (!verdict.cluster) return "-";
  const std::string name(experiment::kClusterNames[static_cast<std::size_t>(*verdict.cluster)]);
  return verdict.exact ? name : "nearest " + name;
}

}  // namespace journey::report
