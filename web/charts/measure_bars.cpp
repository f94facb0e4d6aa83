#include "web/charts/measure_bars.h"

#include <algorithm>

#include "web/charts/axis.h"
#include "web/charts/sketch.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr float kLeastRow = 28;
constexpr float kMostRow = 60;
constexpr float kThickest = 36;

std::optional<double> value_of(const RunView& view, std::size_t i, model::Measure measure) {
  return view.outcomes[i].measures[model::index_of(measure)];
}

std::string text_of(const RunView& view, std::size_t i, model::Measure measure) {
  return words::value_or_none(measure, value_of(view, i, measure));
}

struct Columns {
  float name = 0;
  float value = 0;
  double most = 0;
};

Columns columns_for(const Ruler& ruler, const RunView& view, model::Measure measure, const Ink& name,
                    const Ink& value) {
  Columns columns;
  for (std::size_t i = 0; i < view.outcomes.size(); ++i) {
    columns.name = std::max(columns.name, ruler.width_of(view.organisations[i].name, name));
    columns.value = std::max(columns.value, ruler.width_of(text_of(view, i, measure), value));
    columns.most = std::max(columns.most, value_of(view, i, measure).value_or(0));
  }
  return columns;
}

}  // namespace

float measure_bars_height(const Ruler& ruler, std::size_t organisations) {
  return ruler.px(kLeastRow) * static_cast<float>(organisations);
}

Marks measure_bars(const Ruler& ruler, Rect place, const RunView& view, model::Measure measure) {
  Sketch sketch(ruler);
  const std::size_t count = view.outcomes.size();
  place.bottom = std::min(place.bottom, place.top + ruler.px(kMostRow) * static_cast<float>(count));
  const bool tall = ruler.look().form == Form::tall;
  const TypeSize size =
      tall || place.height() < ruler.px(40) * static_cast<float>(count) ? TypeSize::small : TypeSize::body;
  const Ink name{size, Weight::semi_bold, ruler.palette().text};
  const Ink value{TypeSize::body, Weight::semi_bold, ruler.palette().text};
  const Columns columns = columns_for(ruler, view, measure, name, value);
  const float left = place.left + columns.name + ruler.px(12);
  const float room = place.right - left - columns.value - ruler.px(8);
  const auto rows = rows_of(place, count, 0);
  for (std::size_t i = 0; i < count; ++i) {
    const Colour colour = ruler.look().organisation(i);
    const float thick = std::min(rows[i].height() - ruler.px(6), ruler.px(kThickest));
    const double share = columns.most > 0 ? value_of(view, i, measure).value_or(0) / columns.most : 0;
    Rect bar = inset(rows[i], 0, (rows[i].height() - thick) / 2);
    bar = {left, bar.top, left + std::max(ruler.px(2), room * static_cast<float>(share)), bar.bottom};
    sketch.words({place.left, rows[i].top, left, rows[i].bottom}, view.organisations[i].name,
                 {size, name.weight, colour});
    sketch.fill(bar, colour, ruler.px(3));
    sketch.words({bar.right + ruler.px(8), rows[i].top, place.right + ruler.px(4), rows[i].bottom},
                 text_of(view, i, measure), value);
    sketch.tell(rows[i], words::say(words::message::SaidFirst{.name = words::plain_measure(measure),
                                                              .organisation = view.organisations[i].name,
                                                              .value = text_of(view, i, measure)}));
  }
  return sketch.take();
}

}  // namespace journey::web
