// Nine practices as cards: what each is, what it costs, how much moves; a press adopts it from the day shown.
#include <algorithm>

#include "sim/scenario/organisation_reader.h"
#include "web/catalogue_view.h"
#include "web/panels/sheets.h"
#include "web/ui.h"
#include "web/words_settings.h"

namespace journey::web {
namespace {

using words::say;
using words::Setting;

// What a link carries is the preset by which somebody works, so that is what is adopted.
model::Practices repeatable(const model::Practices& practices) {
  return scenario::preset_practices(scenario::preset_that_works_as(practices));
}

struct Grid {
  std::vector<Rect> cards;
  std::size_t pages = 1;
};

// As many cards as fit without being cut; the rest is on later pages.
Grid grid_of(const Pen& pen, Rect place) {
  const float least_width = pen.px(300);
  const float least_height = pen.px(140);
  const auto columns = std::max<std::size_t>(1, std::min<std::size_t>(3, static_cast<std::size_t>(place.width() / least_width)));
  const auto rows = std::max<std::size_t>(1, static_cast<std::size_t>(place.height() / least_height));
  const float gap = pen.sizes().gap;
  const float width = (place.width() - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  const float height = (place.height() - gap * static_cast<float>(rows - 1)) / static_cast<float>(rows);
  Grid grid;
  for (std::size_t i = 0; i < std::min(columns * rows, model::kPracticeCount); ++i) {
    const auto column = static_cast<float>(i % columns);
    const auto row = static_cast<float>(i / columns);
    grid.cards.push_back(rect_at({place.left + column * (width + gap), place.top + row * (height + gap)}, width, height));
  }
  grid.pages = (model::kPracticeCount + grid.cards.size() - 1) / grid.cards.size();
  return grid;
}

bool draw_card(const Pen& pen, Rect place, const PracticeView& view) {
  const model::Practice& practice = *view.practice;
  pen.fill(place, pen.palette().surface, pen.px(8));
  Rect rest = inset(place, pen.px(12), pen.px(10));
  Rect head = cut_top(rest, pen.sizes().line(TypeSize::body));
  const auto letter = model::kLetterNames[static_cast<std::size_t>(practice.letter)];
  const Ink muted{TypeSize::small, Weight::medium, pen.palette().muted};
  pen.words(cut_right(head, pen.width_of(letter, muted) + pen.px(4)), letter, muted, Align::right);
  pen.words(head, practice.name, {TypeSize::body, Weight::semi_bold, pen.palette().text});
  Rect foot = cut_bottom(rest, pen.sizes().target);
  const Rect button = cut_right(foot, pen.px(110));
  cut_right(foot, pen.sizes().gap);
  const std::string price = words::price_of(practice.cost_hours, practice.ramp_days, view.moves);
  const std::string state(say(view.adopting ? Setting::adopting : view.moves == 0 ? Setting::works_so : Setting::adopt));
  pen.paragraph(foot, view.moves == 0 ? std::string(say(Setting::works_so)) : price, muted);
  pen.paragraph(rest, practice.meaning, {TypeSize::small, Weight::medium, pen.palette().text});
  const ui::Region region(practice.name, place);
  ui::describe(std::string(letter) + ": " + std::string(practice.meaning) + " " + price, rest);
  if (view.moves == 0 && !view.adopting) return false;
  return ui::button(state, button, {.pressed = view.adopting, .disabled = view.adopting});
}

void turn(const SheetState& sheet, std::size_t page, Commands& commands) {
  SheetState other = sheet;
  other.page = page;
  commands.push_back(SetSheet{other});
}

}  // namespace

void draw_pages(const Pen& pen, Rect row, std::size_t pages, const SheetState& sheet, Commands& commands) {
  const std::size_t page = std::min(sheet.page, pages - 1);
  const Rect earlier = cut_left(row, pen.px(96));
  const Rect later = cut_right(row, pen.px(96));
  if (ui::button(say(Setting::earlier), earlier, {.disabled = page == 0})) turn(sheet, page - 1, commands);
  pen.words(row, words::page_of(page + 1, pages), {TypeSize::small, Weight::medium, pen.palette().muted},
            Align::centre);
  ui::describe(words::page_of(page + 1, pages), row);
  if (ui::button(say(Setting::later), later, {.disabled = page + 1 >= pages})) turn(sheet, page + 1, commands);
}

void draw_practices(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands) {
  if (view.practices.empty()) return;
  const ui::Region region(say(Setting::practices), place);
  Rect rest = inset(place, 0, pen.px(4));
  draw_sheet_head(pen, rest, say(Setting::learn_from), sheet, commands);
  const std::size_t who = std::min(view.asked, view.practices.size() - 1);
  const std::size_t like = view.examples.size() - 1;
  const double day = day_to_decide(view.day, view.first_day, view.last_day);
  const std::string told =
      words::begins_on(view.organisations[who].name, day, view.organisations[like].name);
  const Rect written = pen.paragraph(cut_top(rest, pen.sizes().line(TypeSize::body)), told,
                                     {TypeSize::small, Weight::medium, pen.palette().muted});
  ui::describe(told, written);
  Grid grid = grid_of(pen, rest);
  if (grid.pages > 1) {
    draw_pages(pen, cut_bottom(rest, pen.sizes().target), grid.pages, sheet, commands);
    cut_bottom(rest, pen.sizes().gap);
    grid = grid_of(pen, rest);
  }
  const auto all = practice_views(view.practices[who], view.examples[like], view.decisions, view.organisations[who].id);
  const std::size_t first = std::min(sheet.page, grid.pages - 1) * grid.cards.size();
  for (std::size_t i = 0; i < grid.cards.size() && first + i < all.size(); ++i) {
    if (!draw_card(pen, grid.cards[i], all[first + i])) continue;
    commands.push_back(Decide{adoption_of(first + i, repeatable(view.examples[like]), view.organisations[who].id, day)});
  }
}

}  // namespace journey::web
