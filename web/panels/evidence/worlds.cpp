#include "web/panels/evidence/worlds.h"

#include <algorithm>

#include "web/charts/measure_bars.h"
#include "web/charts/worlds_chart.h"
#include "web/picture/painter.h"
#include "web/ui/ui.h"
#include "web/words/worlds.h"

namespace journey::web {
namespace {

using State = WorldsView::State;

constexpr std::size_t kAlwaysTold = 3;    // lines: number of replications, outcome, average
constexpr float kButtons = 128;           // their share of the card's width
constexpr float kChartOnPhone = 80;       // high, below the text
constexpr std::size_t kLinesOnPhone = 5;  // of the text, so that the card does not grow and shrink with its words

// The height that the bars of the request need.
float room_for_bars(const Pen& pen, const RunView& view) {
  if (answer_is_a_measure(view)) return measure_bars_height(pen, view.outcomes.size());
  return any_request_is_told(view) ? pen.px(18 + 44 * static_cast<float>(view.outcomes.size())) : 0;
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
    if (ui::button(words::say(words::Plain::worlds_run), cut_right(row, pen.px(80)))) steer(To::go_on, commands);
    return;
  }
  if (ui::button(words::say(words::Plain::worlds_stop), cut_right(row, pen.px(72)), {.emphasis = ui::Emphasis::quiet}))
    steer(To::stop, commands);
  const bool held = state == State::held;
  const ui::ButtonLook look{ui::Emphasis::quiet, held ? ui::Glyph::play : ui::Glyph::pause, true, false, false};
  if (ui::button(held ? words::say(words::Plain::worlds_go_on) : words::say(words::Plain::worlds_hold),
                 cut_right(row, side), look))
    steer(held ? To::go_on : To::hold, commands);
}

// Shows it and leaves the remainder in `rest`; if there is no room, only a screen reader gets it.
void say(const Pen& pen, Rect& rest, std::string_view words, const Ink& ink) {
  if (words.empty()) return;
  const bool fits = pen.height_of(words, ink, rest.width()) <= rest.height() + 1;
  const Rect written = fits ? pen.paragraph(rest, words, ink) : Rect{};
  ui::describe(words, written);
  if (fits) rest.top = written.bottom + pen.px(2);
}

std::string told(const RunView& view) {
  const WorldsView& worlds = *view.worlds;
  return words::worlds_told(worlds, view.organisations[0].name, view.organisations[worlds.other].name);
}

struct Line {
  std::string words;
  Ink ink;
};

std::vector<Line> telling_of(const Pen& pen, const RunView& view) {
  const WorldsView& worlds = *view.worlds;
  const Ink small{TypeSize::small, Weight::medium, pen.palette().muted};
  const Ink strong{TypeSize::body, Weight::semi_bold, pen.palette().text};
  std::vector<Line> lines{
      {words::worlds_counted(worlds), small}, {told(view), strong}, {words::worlds_average(worlds), small}};
  if (!worlds.trouble.empty()) lines.push_back({words::worlds_trouble(worlds.trouble, worlds.alone), small});
  return lines;
}

float height_of_telling(const Pen& pen, const RunView& view, float width, std::size_t most) {
  auto lines = telling_of(pen, view);
  lines.resize(std::min(lines.size(), most));
  float height = 0;
  for (const Line& line : lines) {
    if (!line.words.empty()) height += pen.height_of(line.words, line.ink, width) + pen.px(2);
  }
  return height;
}

// For small places; a screen reader gets all of it.
void draw_line(const Pen& pen, Rect place, const RunView& view) {
  const std::string words = told(view);
  const std::string shown = words.empty() ? words::worlds_counted(*view.worlds) : words;
  say(pen, place, shown, {TypeSize::small, Weight::semi_bold, pen.palette().text});
  for (const Line& line : telling_of(pen, view)) {
    if (!line.words.empty() && line.words != shown) ui::describe(line.words);
  }
}

// The places of the text, the chart and the buttons in the card. On an upright phone the text has the whole width.
struct CardLayout {
  Rect telling, chart, buttons;
};

CardLayout card_layout(const Pen& pen, Rect place, bool with_buttons) {
  const bool tall = pen.look().form == Form::tall;
  CardLayout layout;
  Rect rest = inset(place, pen.px(tall ? 12 : 16), pen.px(8));
  layout.chart = tall ? cut_bottom(rest, pen.px(kChartOnPhone)) : cut_right(rest, rest.width() * 0.46F);
  if (!tall) cut_right(rest, pen.px(24));
  Rect& beside = tall ? layout.chart : rest;
  if (with_buttons) layout.buttons = cut_right(beside, pen.px(kButtons));
  layout.buttons.top = layout.buttons.bottom - pen.sizes().target;
  layout.telling = rest;
  return layout;
}

void draw_card(const Pen& pen, Rect place, const RunView& view, bool active, Commands& commands) {
  const WorldsView& worlds = *view.worlds;
  pen.fill(place, pen.palette().surface, pen.px(8));
  CardLayout layout = card_layout(pen, place, worlds.state != State::done);
  if (active) draw_buttons(pen, layout.buttons, worlds.state, commands);
  for (const Line& line : telling_of(pen, view)) say(pen, layout.telling, line.words, line.ink);
  const WorldsNames names{view.organisations[0].name, view.organisations[worlds.other].name, pen.look().organisation(0),
                          pen.look().organisation(worlds.other)};
  if (worlds.state != State::stopped) draw_marks(pen, worlds_chart(pen, layout.chart, worlds, names));
}

float height_of_card(const Pen& pen, const RunView& view, float width, std::size_t most) {
  const Rect telling = card_layout(pen, {0, 0, width, pen.px(400)}, view.worlds->state != State::done).telling;
  const float around = pen.px(20);
  const float words = height_of_telling(pen, view, telling.width(), most);
  if (pen.look().form != Form::tall) return std::max(pen.px(100), words + around);
  const float usual = pen.sizes().line(TypeSize::body) * 2 + pen.sizes().line(TypeSize::small) * (kLinesOnPhone - 2);
  return std::max(words, usual + pen.px(6)) + pen.px(kChartOnPhone) + around;
}

}  // namespace

float worlds_card_height(const Pen& pen, const RunView& view, Rect bars) {
  if (!view.worlds || view.organisations.size() < 2) return 0;
  const float room = bars.height() - room_for_bars(pen, view);
  if (pen.look().form == Form::low) return height_of_line(pen);
  // Trouble is shown if there is room for it too.
  for (const std::size_t most : {kAlwaysTold + 1, kAlwaysTold}) {
    const float height = height_of_card(pen, view, bars.width(), most);
    if (height <= room) return height;
  }
  return height_of_line(pen);
}

void draw_worlds(const Pen& pen, Rect place, const RunView& view, bool active, Commands& commands) {
  if (!view.worlds || view.organisations.size() < 2) return;
  const ui::Region region(words::say(words::Plain::worlds_title), place);
  if (place.height() < height_of_line(pen) + pen.px(1)) {
    draw_line(pen, place, view);
  } else {
    draw_card(pen, place, view, active, commands);
  }
  if (!view.worlds->digest.empty()) ui::describe(say(words::message::WorldsDigest{.digest = view.worlds->digest}));
}

}  // namespace journey::web
