// Nine practices as cards: name, cost, number of changes; a press adopts it from the day shown. Behind each card:
// the exact changes and their sources.
#include <algorithm>

#include "sim/scenario/catalogue/catalogue.h"
#include "web/panels/settings/offer.h"
#include "web/panels/sheets.h"
#include "web/ui/ui.h"
#include "web/view/catalogue_view.h"
#include "web/words/settings.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using words::Plain;
using words::say;

struct Grid {
  std::vector<Rect> cards;  ///< in the list, from its top
  float length = 0;
};

// Cards fill the place if they all fit; otherwise they have the height they need, and the list scrolls.
Grid grid_of(const Pen& pen, Rect place) {
  constexpr float kLeastWidth = 300;
  constexpr float kLeastHeight = 164;
  const float gap = pen.sizes().gap;
  const auto fitting = static_cast<std::size_t>(place.width() / pen.px(kLeastWidth));
  const std::size_t columns = std::clamp<std::size_t>(fitting, 1, 3);
  const std::size_t rows = (model::kPracticeCount + columns - 1) / columns;
  const float shared = (place.height() - gap * static_cast<float>(rows - 1)) / static_cast<float>(rows);
  const bool fits = shared >= pen.px(kLeastHeight - 20);
  const float height = fits ? shared : pen.px(kLeastHeight);
  const float all = place.width() - (fits ? 0 : pen.px(16)) - gap * static_cast<float>(columns - 1);
  const float width = all / static_cast<float>(columns);
  Grid grid;
  for (std::size_t i = 0; i < model::kPracticeCount; ++i) {
    const auto column = static_cast<float>(i % columns);
    const auto row = static_cast<float>(i / columns);
    grid.cards.push_back(rect_at({place.left + column * (width + gap), row * (height + gap)}, width, height));
  }
  grid.length = static_cast<float>(rows) * (height + gap) - gap;
  return grid;
}

std::vector<PracticeView> views_of(const RunView& view, const Offer& offer) {
  return practice_views(view.practices[offer.who], offer.practices, view.decisions, view.organisations[offer.who].id);
}

bool adopt_button(const PracticeView& view, Rect place) {
  const auto name = say(view.adopting ? Plain::settings_adopting : Plain::settings_adopt);
  return ui::button(name, place, {.pressed = view.adopting, .disabled = view.adopting});
}

void adopt(std::size_t practice, const RunView& view, const Offer& offer, Commands& commands) {
  commands.push_back(Decide{adoption_of(practice, offer.preset, view.organisations[offer.who].id, offer.day)});
}

std::string price_of(const PracticeView& view) {
  const model::Practice& practice = *view.practice;
  return words::price_of(practice.cost_hours, practice.ramp_days, practice.dip, view.moves);
}

void draw_card_text(const Pen& pen, Rect rest, const PracticeView& view) {
  const model::Practice& practice = *view.practice;
  const Ink muted{TypeSize::small, Weight::medium, pen.palette().muted};
  Rect head = cut_top(rest, pen.sizes().line(TypeSize::body));
  const std::string letter = std::string(model::kLetterNames[static_cast<std::size_t>(practice.letter)]) + " \u2192";
  pen.words(cut_right(head, pen.width_of(letter, muted) + pen.px(4)), letter, muted, Align::right);
  pen.words(head, practice.name, {TypeSize::body, Weight::semi_bold, pen.palette().text});
  Rect foot = cut_bottom(rest, pen.px(56));
  if (view.moves > 0 || view.adopting) cut_right(foot, pen.px(118));
  pen.paragraph(foot, view.moves == 0 ? std::string(say(Plain::settings_works_so)) : price_of(view), muted);
  pen.paragraph(rest, practice.meaning, {TypeSize::small, Weight::medium, pen.palette().text});
}

// The control pressed on a card.
enum class Pressed { nothing, card, adopt };

Pressed draw_card(const Pen& pen, Rect place, const PracticeView& view, bool shown) {
  const model::Practice& practice = *view.practice;
  const ui::Region region(practice.name, place);
  const Rect inner = inset(place, pen.px(12), pen.px(10));
  const Rect button{inner.right - pen.px(110), inner.bottom - pen.sizes().target, inner.right, inner.bottom};
  if (shown) pen.fill(place, pen.palette().surface, pen.px(8));
  // The button lies over the card, so it is checked first.
  const bool can = view.moves > 0 || view.adopting;
  const Rect above{place.left, place.top, place.right, button.top - pen.px(2)};
  const std::string told(model::kLetterNames[static_cast<std::size_t>(practice.letter)]);
  const bool opened = ui::hotspot(say(Plain::settings_what_moves),
                                  words::named_value(told, practice.meaning) + " " + price_of(view), above);
  if (shown) draw_card_text(pen, inner, view);
  if (can && adopt_button(view, button)) return Pressed::adopt;
  return opened ? Pressed::card : Pressed::nothing;
}

void draw_cards(const Pen& pen, Rect rest, const RunView& view, const SheetState& sheet, Commands& commands) {
  const Offer offer = offer_of(view);
  const auto all = views_of(view, offer);
  const Grid grid = grid_of(pen, rest);
  const ui::Scroll list(say(Plain::settings_list), rest, grid.length, sheet.scroll, sheet.list);
  // If it is moved and pressed in one frame, both count.
  SheetState now = sheet;
  now.scroll = list.offset();
  if (list.moved()) commands.push_back(SetSheet{now});
  for (std::size_t i = 0; i < grid.cards.size(); ++i) {
    Rect card = grid.cards[i];
    card.top += rest.top - list.offset();
    card.bottom += rest.top - list.offset();
    const Pressed pressed = draw_card(pen, card, all[i], list.shows(card));
    if (pressed == Pressed::adopt) adopt(i, view, offer, commands);
    if (pressed != Pressed::card) continue;
    now.open_one(std::string(all[i].practice->id));
    commands.push_back(SetSheet{now});
  }
}

void draw_move(const Pen& pen, Rect row, const scenario::Parameter& parameter, double from, double to) {
  const std::string now = value_text(parameter, from);
  const std::string then = value_text(parameter, to);
  const bool moves = now != then;
  const std::string told = moves ? now + " \u2192 " + then : now;
  const Ink ink{TypeSize::small, moves ? Weight::semi_bold : Weight::medium,
                moves ? pen.palette().text : pen.palette().muted};
  ui::describe(words::named_value(parameter.label, told), row);
  pen.words(cut_right(row, row.width() * 0.5F), told, ink, Align::right);
  pen.words(row, parameter.label, {TypeSize::small, Weight::medium, moves ? pen.palette().text : pen.palette().muted});
}

// Those that move first.
void draw_moves(const Pen& pen, Rect rest, const PracticeView& view, const RunView& run, const Offer& offer) {
  const float line = std::clamp(rest.height() / static_cast<float>(view.practice->moves.size()),
                                pen.sizes().line(TypeSize::small), pen.px(28));
  for (const bool moving : {true, false}) {
    for (const model::Move& move : view.practice->moves) {
      const double from = run.practices[offer.who].*move.parameter;
      const double to = offer.practices.*move.parameter;
      if (rest.height() < line) return;
      if ((from != to) == moving)
        draw_move(pen, cut_top(rest, line), *scenario::find_practice(move.parameter), from, to);
    }
  }
}

void draw_practice(const Pen& pen, Rect rest, const RunView& view, std::size_t practice, Commands& commands) {
  const Offer offer = offer_of(view);
  const PracticeView one = views_of(view, offer)[practice];
  // On a phone in landscape the changes are beside it.
  Rect moves;
  if (pen.look().form == Form::low) {
    moves = cut_right(rest, rest.width() * 0.48F);
    cut_right(rest, pen.sizes().margin);
  }
  rest.right = std::min(rest.right, rest.left + pen.px(820));
  say_line(pen, rest, std::string(one.practice->meaning), pen.palette().text, TypeSize::body);
  say_line(pen, rest, words::long_price(one.practice->cost_hours, one.practice->ramp_days, one.practice->dip),
           pen.palette().text, TypeSize::small);
  say_line(pen, rest, say(words::message::SettingsSourceIs{.source = one.practice->source}), pen.palette().muted,
           TypeSize::small);
  if (one.moves > 0 || one.adopting) {
    Rect row = cut_top(rest, pen.sizes().target);
    row.right = std::min(row.right, row.left + pen.px(320));
    const std::string name = one.adopting ? std::string(say(Plain::settings_adopting)) : words::adopt_from(offer.day);
    const ui::ButtonLook look{.emphasis = ui::Emphasis::primary, .disabled = one.adopting};
    if (ui::button(name, row, look)) adopt(practice, view, offer, commands);
    cut_top(rest, 2 * pen.sizes().gap);
  }
  if (moves.empty()) moves = rest;
  say_line(pen, moves, words::moves_of(view.organisations[offer.who].name, offer.like), pen.palette().muted,
           TypeSize::small);
  draw_moves(pen, moves, one, view, offer);
}

}  // namespace

void draw_practices(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands) {
  if (view.practices.empty()) return;
  const ui::Region region(say(Plain::settings_practices), place);
  Rect rest = inset(place, 0, pen.px(4));
  const auto opened = model::practice_named(sheet.opened);
  draw_sheet_head(pen, rest, opened ? model::practices()[*opened].name : say(Plain::settings_learn_from), sheet,
                  commands);
  if (opened) return draw_practice(pen, rest, view, *opened, commands);
  const Offer offer = offer_of(view);
  say_line(pen, rest, words::begins_on(view.organisations[offer.who].name, offer.day, offer.like), pen.palette().muted,
           TypeSize::small);
  draw_cards(pen, rest, view, sheet, commands);
}

}  // namespace journey::web
