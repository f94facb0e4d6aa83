#include "web/panels/evidence/measures_table.h"

#include <algorithm>
#include <array>

#include "web/charts/axis.h"
#include "web/panels/beside.h"
#include "web/ui/ui.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using words::Plain;

constexpr std::array<model::Measure, 4> kMeasures = {
    model::Measure::lead_time_hours_p50, model::Measure::deploys_per_week, model::Measure::change_failure_rate,
    model::Measure::restore_hours_p50};
constexpr float kRowOnPhone = 28;
constexpr float kRowOfText = 1.2F;
constexpr float kTitlesOnPhone = 0.38F;  // of the width, for the names of the organisations

bool is_tall(const Pen& pen) { return pen.look().form == Form::tall; }

std::vector<std::size_t> shown(const Pen& pen, const RunView& view) {
  return shown_of(view.outcomes.size(), view.beside, measures_have_room_for_all(pen.look().form));
}

// The number of failures behind a median time to restore, if they are few; otherwise 0.
std::size_t few_failures(const RunView& view, std::size_t i, model::Measure measure) {
  constexpr std::size_t kFew = 5;
  if (measure != model::Measure::restore_hours_p50 || !view.evidence || i >= view.evidence->size()) return 0;
  const std::size_t count = (*view.evidence)[i].spread.restore_hours.size();
  return count < kFew ? count : 0;
}

// In words if they fit.
std::string with_failures(const Pen& pen, const std::string& text, std::size_t failures, float width) {
  if (failures == 0) return text;
  const std::string whole = say(words::message::MeasureOfFailures{
      .failures = say(words::message::UnitFailures{.count = failures}), .value = text});
  const bool fits = pen.width_of(whole, {TypeSize::small, Weight::semi_bold, pen.palette().text}) <= width;
  return fits ? whole : text + " (" + std::to_string(failures) + ")";
}

std::string value_of(const Pen& pen, const RunView& view, std::size_t i, model::Measure measure, float width) {
  const auto& value = view.outcomes[i].measures[model::index_of(measure)];
  if (!value) return std::string(say(Plain::question_none));
  return with_failures(pen, words::measure_value(measure, *value), few_failures(view, i, measure), width);
}

std::string whole_title(model::Measure measure) {
  const std::string_view name = words::plain_measure(measure);
  return words::is_median(measure) ? say(words::message::MeasureMedian{.measure = name}) : std::string(name);
}

// It is called a median if there is room for that in all of them.
std::string title_of(const Pen& pen, model::Measure measure, float width) {
  const bool fits = std::all_of(kMeasures.begin(), kMeasures.end(), [&](const model::Measure one) {
    return pen.width_of(whole_title(one), {TypeSize::small, Weight::medium, {}}) <= width;
  });
  return fits ? whole_title(measure) : std::string(words::plain_measure(measure));
}

void tell(const Pen& pen, const RunView& view, model::Measure measure, Rect place) {
  std::string told;
  for (std::size_t i = 0; i < view.outcomes.size(); ++i)
    words::add_to_list(told, words::pair(view.organisations[i].name, value_of(pen, view, i, measure, 1e9F)));
  ui::describe(words::named_value(words::plain_measure(measure), told), place);
}

void draw_value(const Pen& pen, Rect place, const RunView& view, std::size_t i, model::Measure measure, TypeSize size) {
  place.right -= pen.px(8);
  pen.words(place, value_of(pen, view, i, measure, place.width()),
            {size, Weight::semi_bold, pen.look().organisation(i)});
}

// On an upright phone: a row for each measure.
std::vector<Rect> value_columns(Rect place, std::size_t count) {
  cut_left(place, place.width() * kTitlesOnPhone);
  return columns_of(place, count, 0);
}

void draw_down(const Pen& pen, Rect place, const RunView& view, bool active, Commands& commands) {
  const auto these = shown(pen, view);
  auto heads = value_columns(place, these.size());
  const float height = column_heads_height(pen, view, these, heads.front().width());
  for (Rect& head : heads) head.bottom = head.top + height;
  draw_column_heads(pen, heads, view, these, Align::left, active, commands);
  cut_top(place, height);
  const auto rows = rows_of(place, kMeasures.size(), 0);
  for (std::size_t m = 0; m < kMeasures.size(); ++m) {
    pen.words(rows[m], title_of(pen, kMeasures[m], place.width() * kTitlesOnPhone),
              {TypeSize::small, Weight::medium, pen.palette().muted});
    const auto cells = value_columns(rows[m], these.size());
    for (std::size_t k = 0; k < these.size(); ++k)
      draw_value(pen, cells[k], view, these[k], kMeasures[m], TypeSize::body);
    tell(pen, view, kMeasures[m], rows[m]);
  }
}

// Across: a row for each organisation.
TypeSize size_of_values(const Pen& pen, std::size_t organisations) {
  return pen.look().form == Form::low || organisations > 2 ? TypeSize::body : TypeSize::heading;
}

Ink name_ink(std::size_t organisations, Colour colour) {
  return {organisations > 2 ? TypeSize::small : TypeSize::body, Weight::semi_bold, colour};
}

struct Across {
  float names = 0;   ///< width of the organisations' names
  float titles = 0;  ///< height of the measures' names
  float row = 0;
};

Rect column_across(const Pen& pen, Rect place, float names, std::size_t m) {
  place.left += names;
  return columns_of(place, kMeasures.size(), pen.px(16))[m];
}

Across across(const Pen& pen, const RunView& view, float width) {
  const auto these = shown(pen, view);
  Across parts;
  for (const std::size_t i : these)
    parts.names = std::max(parts.names, pen.width_of(view.organisations[i].name, name_ink(these.size(), {})));
  parts.names += pen.px(24);
  const float column = column_across(pen, {0, 0, width, 0}, parts.names, 0).width();
  for (const auto measure : kMeasures)
    parts.titles = std::max(
        parts.titles, pen.height_of(words::plain_measure(measure), {TypeSize::small, Weight::medium, {}}, column));
  parts.row = pen.sizes().text(size_of_values(pen, these.size())) * kRowOfText;
  return parts;
}

void draw_across(const Pen& pen, Rect place, const RunView& view) {
  const Across parts = across(pen, view, place.width());
  const auto these = shown(pen, view);
  for (std::size_t m = 0; m < kMeasures.size(); ++m) {
    Rect column = column_across(pen, place, parts.names, m);
    pen.paragraph(cut_top(column, parts.titles), title_of(pen, kMeasures[m], column.width()),
                  {TypeSize::small, Weight::medium, pen.palette().muted});
    const auto rows = rows_of(column, these.size(), 0);
    for (std::size_t k = 0; k < these.size(); ++k)
      draw_value(pen, rows[k], view, these[k], kMeasures[m], size_of_values(pen, these.size()));
    tell(pen, view, kMeasures[m], column);
  }
  cut_top(place, parts.titles);
  const auto rows = rows_of(place, these.size(), 0);
  for (std::size_t k = 0; k < these.size(); ++k)
    pen.words(rows[k], view.organisations[these[k]].name, name_ink(these.size(), pen.look().organisation(these[k])));
}

}  // namespace

bool measures_have_room_for_all(Form form) { return form == Form::wide || form == Form::projector; }

float measures_table_height(const Pen& pen, const RunView& view, float width) {
  const auto these = shown(pen, view);
  if (is_tall(pen)) {
    const auto columns = value_columns({0, 0, width, 0}, these.size());
    return column_heads_height(pen, view, these, columns.front().width()) + pen.px(kRowOnPhone) * kMeasures.size();
  }
  const Across parts = across(pen, view, width);
  return parts.titles + parts.row * static_cast<float>(these.size());
}

void draw_measures_table(const Pen& pen, Rect place, const RunView& view, bool active, Commands& commands) {
  if (is_tall(pen)) return draw_down(pen, place, view, active, commands);
  draw_across(pen, place, view);
}

}  // namespace journey::web
