#include "web/panels/sheets.h"

#include "web/ui/ui.h"
#include "web/words/evidence.h"

namespace journey::web {

bool sheet_is_open(const RunView& view, const SheetState& sheet) {
  if (sheet.open == Sheet::none || view.phase == Phase::question) return false;
  return sheet.open != Sheet::evidence || view.evidence != nullptr;
}

void draw_sheet_head(const Pen& pen, Rect& rest, std::string_view title, const SheetState& sheet, Commands& commands) {
  Rect head = cut_top(rest, pen.sizes().target);
  const Rect back = cut_right(head, pen.px(88));
  cut_right(head, pen.sizes().gap);
  const bool small = pen.look().form == Form::tall || pen.look().form == Form::low;
  const Ink ink{small ? TypeSize::body : TypeSize::heading, Weight::semi_bold, pen.palette().text};
  const Ink least{TypeSize::small, ink.weight, ink.colour};
  const bool long_one = pen.width_of(title, least) > head.width();
  const Rect written = long_one ? pen.paragraph(inset(head, 0, pen.px(5)), title, least) : pen.words(head, title, ink);
  if (!title.empty()) ui::describe(title, written);
  if (ui::button(words::say(words::Plain::evidence_back), back)) {
    SheetState closed = sheet;
    // From one parameter back to the list, from there to the picture.
    if (closed.opened.empty()) closed.open = Sheet::none;
    closed.close_one();
    commands.push_back(SetSheet{closed});
  }
  cut_top(rest, pen.sizes().gap);
}

void say_line(const Pen& pen, Rect& rest, const std::string& text, Colour colour, TypeSize size) {
  const Rect written = pen.paragraph(rest, text, {size, Weight::medium, colour});
  ui::describe(text, written);
  rest.top = std::min(rest.bottom, written.bottom + pen.sizes().gap);
}

void draw_sheet(const Pen& pen, Rect place, const RunView& view, const Settings& settings, Commands& commands) {
  switch (settings.sheet.open) {
    case Sheet::none:
      return;
    case Sheet::evidence:
      return draw_evidence(pen, place, view, settings.sheet, commands);
    case Sheet::practices:
      return draw_practices(pen, place, view, settings.sheet, commands);
    case Sheet::settings:
      return draw_all_settings(pen, place, view, settings.sheet, commands);
    case Sheet::keys:
      return draw_keys(pen, place, settings.sheet, commands);
    case Sheet::levers:
      return draw_levers(pen, place, view, settings.sheet, commands);
  }
}

}  // namespace journey::web
