// The six levers, each a press away: its effect, and whether it is pulled. They act from the day shown.
#include <algorithm>

#include "web/panels/settings/levers.h"
#include "web/panels/settings/offer.h"
#include "web/panels/sheets.h"
#include "web/ui/ui.h"
#include "web/view/catalogue_view.h"
#include "web/words/result.h"
#include "web/words/settings.h"

namespace journey::web {
namespace {

using words::Plain;
using words::say;

enum class State { ready, pulled, nothing_to_change };

State state_of(const RunView& view, const Offer& offer, Lever lever) {
  const OrganisationView& who = view.organisations[offer.who];
  bool pulled = false;
  for (std::size_t d = 0; d < view.decisions.size(); ++d)
    pulled |= view.decisions[d].organisation == who.id && view.pulled[d].lever == lever;
  if (const auto practice = practice_of(lever)) {
    if (pulled) return State::pulled;
    return moves_in(view, offer, *practice) > 0 ? State::ready : State::nothing_to_change;
  }
  const auto removable = levers_of(who);
  if (std::find(removable.begin(), removable.end(), lever) != removable.end()) return State::ready;
  return pulled ? State::pulled : State::nothing_to_change;
}

Decide pulling(const RunView& view, const Offer& offer, Lever lever) {
  const auto practice = practice_of(lever);
  if (!practice) return decide(view, offer.who, lever, offer.day);
  return {adoption_of(*practice, offer.preset, view.organisations[offer.who].id, offer.day)};
}

std::string meaning_of(Lever lever, State state) {
  if (state == State::nothing_to_change) return std::string(say(Plain::settings_works_so));
  std::string meaning(words::lever_meaning(lever));
  if (const auto practice = practice_of(lever)) {
    const model::Practice& what = model::practices()[*practice];
    meaning += " " + words::short_price(what.cost_hours, what.ramp_days);
  }
  return meaning;
}

void draw_lever(const Pen& pen, Rect cell, const RunView& view, const Offer& offer, Lever lever, Commands& commands) {
  const State state = state_of(view, offer, lever);
  const Rect press = cut_top(cell, pen.sizes().target);
  cut_top(cell, pen.px(4));
  const std::string meaning = meaning_of(lever, state);
  const ui::ButtonLook look{.pressed = state == State::pulled, .disabled = state != State::ready};
  if (ui::button(words::lever_press(lever), press, look)) commands.push_back(pulling(view, offer, lever));
  const bool wide = pen.look().form != Form::tall && pen.look().form != Form::low;
  const TypeSize size = wide ? TypeSize::body : TypeSize::small;
  ui::describe(meaning, pen.paragraph(cell, meaning, {size, Weight::medium, pen.palette().muted}));
}

// Finer controls than the levers: the nine practices, and every number.
void draw_ways_on(Rect row, float gap, const SheetState& sheet, Commands& commands) {
  const Rect left = cut_left(row, (row.width() - gap) / 2);
  cut_left(row, gap);
  const auto way = [&](Plain name, Rect place, Sheet to) {
    if (!ui::button(say(name), place, {.emphasis = ui::Emphasis::quiet})) return;
    SheetState other = sheet;
    other.open = to;
    other.scroll = 0;
    commands.push_back(SetSheet{other});
  };
  way(Plain::settings_practices, left, Sheet::practices);
  way(Plain::settings_all_settings, row, Sheet::settings);
}

}  // namespace

void draw_levers(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands) {
  if (view.practices.empty()) return;
  const ui::Region region(say(Plain::settings_change), place);
  Rect rest = inset(place, 0, pen.px(4));
  draw_sheet_head(pen, rest, say(Plain::settings_what_would_you_change), sheet, commands);
  const Offer offer = offer_of(view);
  say_line(pen, rest, words::changes_on(view.organisations[offer.who].name, offer.day), pen.palette().muted,
           TypeSize::small);
  if (pen.look().form != Form::low)
    draw_ways_on(cut_bottom(rest, pen.sizes().target), pen.sizes().gap, sheet, commands);
  const std::size_t columns = pen.look().form == Form::tall ? 2 : 3;
  const std::size_t rows = kLevers.size() / columns;
  const float gap = pen.sizes().gap;
  const float apart = pen.look().form == Form::wide ? pen.sizes().margin : gap;
  const float width = (rest.width() - apart * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  const float height =
      std::min((rest.height() - gap * static_cast<float>(rows - 1)) / static_cast<float>(rows), pen.px(144));
  for (std::size_t i = 0; i < kLevers.size(); ++i) {
    const Point corner{rest.left + static_cast<float>(i % columns) * (width + apart),
                       rest.top + static_cast<float>(i / columns) * (height + gap)};
    draw_lever(pen, rect_at(corner, width, height), view, offer, kLevers[i], commands);
  }
}

}  // namespace journey::web
