#include "web/charts/axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace journey::web {
namespace {

constexpr std::array<double, 4> kSteps = {1, 2, 5, 10};

double step_for(double highest, std::size_t most) {
  const double least = highest / static_cast<double>(most - 1);
  const double power = std::pow(10.0, std::floor(std::log10(least)));
  for (const double step : kSteps) {
    if (step * power >= least * (1 - 1e-9)) return step * power;
  }
  return 10 * power;
}

}  // namespace

std::vector<double> round_ticks(double highest, std::size_t most) {
  const double step = step_for(highest, most);
  std::vector<double> ticks;
  for (int i = 0; i * step <= highest * (1 + 1e-9); ++i) ticks.push_back(i * step);
  return ticks;
}

double round_end(double value, std::size_t most) {
  const double step = step_for(value, most);
  return std::ceil(value / step * (1 - 1e-9)) * step;
}

float Axis::at(double value) const {
  const double held = std::clamp(value, lowest, highest);
  const double share =
      logarithmic ? std::log(held / lowest) / std::log(highest / lowest) : (held - lowest) / (highest - lowest);
  return from + (to - from) * static_cast<float>(share);
}

double Axis::value_at(float place) const {
  const double share = std::clamp(static_cast<double>((place - from) / (to - from)), 0.0, 1.0);
  return logarithmic ? lowest * std::pow(highest / lowest, share) : lowest + share * (highest - lowest);
}

std::vector<Rect> rows_of(Rect area, std::size_t count, float gap) {
  std::vector<Rect> rows;
  if (count == 0) return rows;
  const auto n = static_cast<float>(count);
  const float height = std::max(0.0F, (area.height() - gap * (n - 1)) / n);
  for (std::size_t i = 0; i < count; ++i) {
    rows.push_back(cut_top(area, height));
    cut_top(area, gap);
  }
  return rows;
}

std::vector<Rect> columns_of(Rect area, std::size_t count, float gap) {
  std::vector<Rect> columns;
  if (count == 0) return columns;
  const auto n = static_cast<float>(count);
  const float width = std::max(0.0F, (area.width() - gap * (n - 1)) / n);
  for (std::size_t i = 0; i < count; ++i) {
    columns.push_back(cut_left(area, width));
    cut_left(area, gap);
  }
  return columns;
}

}  // namespace journey::web
