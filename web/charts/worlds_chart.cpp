#include "web/charts/worlds_chart.h"

#include <algorithm>
#include <cmath>

#include "web/charts/axis.h"
#include "web/charts/sketch.h"
#include "web/words/worlds.h"

namespace journey::web {
namespace {

// One replication in a hundred may lie beyond the scale, on either side.
constexpr double kBeyond = 0.01;
constexpr double kLeastSpan = 1.0 / 60;  // a minute

// Drawn again each frame, so nothing is sorted.
double at_share(std::vector<double>& values, double share) {
  const auto last = static_cast<double>(values.size() - 1);
  const auto place = values.begin() + std::lround(share * last);
  std::nth_element(values.begin(), place, values.end());
  return *place;
}

Axis axis_of(const WorldsScale& scale, Rect place) {
  return {place.left, place.right, scale.lowest, scale.highest, false};
}

void draw_ticks(Sketch& sketch, Rect line, const WorldsScale& scale) {
  const Axis axis = axis_of(scale, line);
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().muted};
  const double reach = std::max(-scale.lowest, scale.highest);
  const int first = static_cast<int>(std::lround(scale.lowest / scale.step));
  const int last = static_cast<int>(std::lround(scale.highest / scale.step));
  for (int i = first; i <= last; ++i) {
    const std::string words = words::worlds_tick(i * scale.step, reach);
    const float half = sketch.width_of(words, ink) / 2;
    const float x = std::clamp(axis.at(i * scale.step), line.left + half, line.right - half);
    sketch.words({x - half, line.top, x + half + 1, line.bottom}, words, ink);
  }
}

void draw_heap(Sketch& sketch, Rect place, const WorldsView& worlds, const WorldsScale& scale,
               const WorldsNames& names) {
  const float wide = sketch.px(4);
  const auto columns = static_cast<std::size_t>(std::max(1.0F, place.width() / wide));
  const auto heap = worlds_heap(worlds.differences, scale, columns);
  const auto highest = static_cast<float>(*std::max_element(heap.begin(), heap.end()));
  // It grows with the number of replications, so that few do not look like many.
  const float share = static_cast<float>(worlds.merged) / static_cast<float>(std::max(1U, worlds.wanted));
  const float full = place.height() * (0.3F + 0.7F * share);
  const float zero = axis_of(scale, place).at(0);
  const float step = place.width() / static_cast<float>(columns);
  for (std::size_t i = 0; i < columns; ++i) {
    if (heap[i] == 0) continue;
    const float left = place.left + step * static_cast<float>(i);
    const float height = std::max(sketch.px(2), full * static_cast<float>(heap[i]) / highest);
    const bool ahead = left + step / 2 >= zero;
    sketch.fill({left, place.bottom - height, left + step - sketch.px(1), place.bottom},
                ahead ? names.other_colour : names.first_colour, 0, 0.55F);
  }
}

void draw_interval(Sketch& sketch, Rect row, const Axis& axis, const WorldsInterval& interval, Colour colour,
                   float height, float opacity) {
  if (!interval.low || !interval.high) return;
  const float left = axis.at(-*interval.high);
  const float right = std::max(axis.at(-*interval.low), left + sketch.px(3));
  const float middle = row.centre().y;
  sketch.fill({left, middle - height / 2, right, middle + height / 2}, colour, std::min(height / 2, sketch.px(3)),
              opacity);
}

void draw_intervals(Sketch& sketch, Rect row, const WorldsView& worlds, const WorldsScale& scale,
                    const WorldsNames& names) {
  if (!worlds.now) return;
  const Axis axis = axis_of(scale, row);
  const Colour colour = worlds.now->mean <= 0 ? names.other_colour : names.first_colour;
  for (std::size_t i = 0; i < worlds.before.size(); ++i)
    draw_interval(sketch, row, axis, worlds.before[i], colour, row.height(), 0.22F + 0.16F * static_cast<float>(i));
  draw_interval(sketch, row, axis, *worlds.now, colour, row.height(), 1);
  const float mean = axis.at(-worlds.now->mean);
  sketch.fill({mean - sketch.px(1), row.top - sketch.px(2), mean + sketch.px(1), row.bottom + sketch.px(2)},
              sketch.palette().text);
}

void draw_ends(Sketch& sketch, Rect line, const WorldsView& worlds, const WorldsScale& scale,
               const WorldsNames& names) {
  const float zero = axis_of(scale, line).at(0);
  const auto name = [&](const std::string& who, Colour colour, Rect place, Align align) {
    const std::string words = words::worlds_better(worlds.measure, who);
    const Ink ink{TypeSize::small, Weight::semi_bold, colour};
    if (sketch.width_of(words, ink) <= place.width()) sketch.words(place, words, ink, align);
  };
  const float gap = sketch.px(6);
  name(names.other, names.other_colour, {zero + gap, line.top, line.right, line.bottom}, Align::right);
  name(names.first, names.first_colour, {line.left, line.top, zero - gap, line.bottom}, Align::left);
}

}  // namespace

WorldsScale worlds_scale(const std::vector<double>& differences, std::size_t most) {
  std::vector<double> ahead;
  for (const double difference : differences) ahead.push_back(-difference);
  const double low = ahead.empty() ? 0 : std::min(0.0, at_share(ahead, kBeyond));
  const double high = ahead.empty() ? 0 : std::max(0.0, at_share(ahead, 1 - kBeyond));
  const double reach = std::max({-low, high, kLeastSpan});
  const double unit = words::worlds_unit(reach);
  const double step = round_ticks(reach / unit, most)[1] * unit;
  WorldsScale scale{std::floor(low / step) * step, std::ceil(high / step) * step, step};
  if (scale.highest <= scale.lowest) scale.highest = scale.lowest + step;
  return scale;
}

std::vector<std::uint32_t> worlds_heap(const std::vector<double>& differences, const WorldsScale& scale,
                                       std::size_t columns) {
  std::vector<std::uint32_t> heap(columns, 0);
  const double span = scale.highest - scale.lowest;
  for (const double difference : differences) {
    const double share = std::clamp((-difference - scale.lowest) / span, 0.0, 1.0);
    ++heap[std::min(columns - 1, static_cast<std::size_t>(share * static_cast<double>(columns)))];
  }
  return heap;
}

Marks worlds_chart(const Ruler& ruler, Rect place, const WorldsView& worlds, const WorldsNames& names) {
  Sketch sketch(ruler);
  const WorldsScale scale = worlds_scale(worlds.differences, place.width() > ruler.px(420) ? 6 : 4);
  const float line = ruler.sizes().line(TypeSize::small);
  const Rect ends = cut_top(place, line);
  const Rect ticks = cut_bottom(place, line);
  const Rect row = cut_bottom(place, ruler.px(12));
  cut_bottom(place, ruler.px(5));
  draw_ends(sketch, ends, worlds, scale, names);
  if (!worlds.differences.empty()) draw_heap(sketch, place, worlds, scale, names);
  const float zero = axis_of(scale, row).at(0);
  sketch.line({zero, place.top}, {zero, row.bottom + ruler.px(2)}, ruler.palette().outline, ruler.px(1));
  sketch.line({row.left, row.bottom + ruler.px(2)}, {row.right, row.bottom + ruler.px(2)}, ruler.palette().outline,
              ruler.px(1));
  draw_intervals(sketch, row, worlds, scale, names);
  draw_ticks(sketch, ticks, scale);
  return sketch.take();
}

}  // namespace journey::web
