#include "web/panels/worlds.h"

#include <algorithm>

#include "web/charts/worlds_chart.h"
#include "web/ui.h"
#include "web/words_worlds.h"

namespace journey::web {
namespace {

using State = WorldsView::State;

// What the bars of the request want for themselves.
float room_for_bars(const Pen& pen, const RunView& view) {
  const bool drawn = std::any_of(view.outcomes.begin(), view.outcomes.end(), [](const auto& one) { return !one.story.empty(); });
  return drawn ? pen.px(18 + 60 * static_cast<float>(view.outcomes.size())) : 0;
}

float height_of_line(const Pen& pen) {
  const bool tall = pen.look().form == Form::tall;
  return pen.sizes().line(TypeSize::small) * (tall ? 2 : 1) + pen.px(2);
}

void steer(SteerWorlds::To to, Commands& commands) { commands.push_back(SteerWorlds{to}); }

void draw_buttons(const Pen& pen, Rect& row, State state, Commands& commands) {
  using To = SteerWorlds::To;
  const float side = pen.sizes().target;
  if (state == State::done) return;
  if (state == State::stopped) {
    if (ui::button(words::kWorldsRun, cut_right(row, pen.px(80)))) steer(To::go_on, commands);
    return;
  }
  if (ui::button(words::kWorldsStop, cut_right(row, pen.px(72)), {.emphasis = ui::Emphasis::quiet}))
    steer(To::stop, commands);
  const bool held = state == State::held;
  const ui::ButtonLook look{ui::Emphasis::quiet, held ? ui::Glyph::play : ui::Glyph::pause, true, false, false};
  if (ui::button(held ? words::kWorldsGoOn : words::kWorldsHold, cut_right(row, side), look))
    steer(held ? To::go_on : To::hold, commands);
}

// Says it and leaves what is below in `rest`.
void say(const Pen& pen, Rect& rest, std::string_view words, const Ink& ink) {
  if (words.empty()) return;
  const Rect written = rest.height() < 1 ? Rect{} : pen.paragraph(rest, words, ink);
  ui::describe(words, written);
  rest.top = written.bottom + pen.px(2);
}

std::string told(const RunView& view) {
  const WorldsView& worlds = *view.worlds;
  return words::worlds_told(worlds, view.organisations[0].name, view.organisations[worlds.other].name);
}

void draw_telling(const Pen& pen, Rect rest, const RunView& view) {
  const WorldsView& worlds = *view.worlds;
  const Ink small{TypeSize::small, Weight::medium, pen.palette().muted};
  const Ink strong{TypeSize::body, Weight::semi_bold, pen.palette().text};
  say(pen, rest, words::worlds_counted(worlds), small);
  say(pen, rest, told(view), strong);
  say(pen, rest, words::worlds_average(worlds), small);
  if (!worlds.trouble.empty()) say(pen, rest, words::worlds_trouble(worlds.trouble, worlds.alone), small);
}

// Where there is no room for more.
void draw_line(const Pen& pen, Rect place, const RunView& view) {
  const std::string words = told(view);
  say(pen, place, words.empty() ? words::worlds_counted(*view.worlds) : words,
      {TypeSize::small, Weight::semi_bold, pen.palette().text});
}

void draw_card(const Pen& pen, Rect place, const RunView& view, bool active, Commands& commands) {
  const WorldsView& worlds = *view.worlds;
  pen.fill(place, pen.palette().surface, pen.px(8));
  const bool tall = pen.look().form == Form::tall;
  Rect rest = inset(place, pen.px(tall ? 12 : 16), pen.px(8));
  Rect chart = tall ? cut_bottom(rest, rest.height() * 0.46F) : cut_right(rest, rest.width() * 0.46F);
  if (!tall) cut_right(rest, pen.px(24));
  if (active && worlds.state != State::done) {
    Rect buttons = tall ? Rect{rest.left, rest.top - pen.px(6), rest.right + pen.px(8), rest.top + pen.sizes().target - pen.px(6)}
                        : Rect{rest.left, rest.bottom - pen.sizes().target, rest.right, rest.bottom};
    draw_buttons(pen, buttons, worlds.state, commands);
    rest.right = buttons.right;
  }
  draw_telling(pen, rest, view);
  const WorldsNames names{view.organisations[0].name, view.organisations[worlds.other].name,
                          pen.look().organisation(0), pen.look().organisation(worlds.other)};
  if (worlds.state != State::stopped) draw_worlds_chart(pen, chart, worlds, names);
}

}  // namespace

float worlds_card_height(const Pen& pen, const RunView& view, float room) {
  if (!view.worlds || view.organisations.size() < 2) return 0;
  const float height = pen.px(pen.look().form == Form::tall ? 190 : 100);
  const bool fits = pen.look().form != Form::low && room - height >= room_for_bars(pen, view);
  return fits ? height : height_of_line(pen);
}

void draw_worlds(const Pen& pen, Rect place, const RunView& view, bool active, Commands& commands) {
  if (!view.worlds || view.organisations.size() < 2) return;
  const ui::Region region(words::kManyWorlds, place);
  if (place.height() < height_of_line(pen) + pen.px(1)) {
    draw_line(pen, place, view);
  } else {
    draw_card(pen, place, view, active, commands);
  }
  if (!view.worlds->digest.empty()) ui::describe(std::string(words::kWorldsDigest) + view.worlds->digest);
}

}  // namespace journey::web
