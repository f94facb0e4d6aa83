#include "web/charts/axis.h"
#include "web/panels/sheets.h"
#include "web/session/shortcuts.h"
#include "web/ui/ui.h"
#include "web/words/settings.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

std::string_view cap_of(const Shortcut& one) { return one.name ? say(*one.name) : one.letter; }

// As printed on a keyboard.
void draw_key(const Pen& pen, Rect place, std::string_view shown) {
  const Ink ink{TypeSize::small, Weight::semi_bold, pen.palette().text};
  const float height = std::min(place.height() - pen.px(3), pen.px(28));
  const float width = std::max(pen.width_of(shown, ink) + pen.px(16), pen.px(32));
  const Rect cap = rect_at({place.left, place.centre().y - height / 2}, width, height);
  pen.fill(cap, blend(pen.palette().background, pen.palette().outline, 0.22F), pen.px(5));
  pen.words(cap, shown, ink, Align::centre);
}

}  // namespace

void draw_keys(const Pen& pen, Rect place, const SheetState& sheet, Commands& commands) {
  const ui::Region region(words::say(words::Plain::settings_keys), place);
  Rect rest = inset(place, 0, pen.px(4));
  draw_sheet_head(pen, rest, words::say(words::Plain::settings_keys), sheet, commands);
  const bool tall = pen.look().form == Form::tall;
  const std::size_t columns = tall ? 1 : 2;
  const std::size_t in_column = (shortcuts().size() + columns - 1) / columns;
  const float width = std::min(rest.width() / static_cast<float>(columns), pen.px(480));
  for (std::size_t i = 0; i < shortcuts().size(); ++i) {
    Rect column = rest;
    column.left += width * static_cast<float>(i / in_column);
    column.right = column.left + width;
    column.bottom = std::min(column.bottom, column.top + pen.px(36) * static_cast<float>(in_column));
    Rect row = rows_of(column, in_column, 0)[i % in_column];
    const Shortcut& one = shortcuts()[i];
    ui::describe(words::named_value(cap_of(one), say(one.does)), row);
    draw_key(pen, cut_left(row, pen.px(122)), cap_of(one));
    pen.words(row, say(one.does), {TypeSize::body, Weight::medium, pen.palette().muted});
  }
}

}  // namespace journey::web
