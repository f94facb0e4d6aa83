// The opening question where no page asks it (on the desktop), and the screen before there is anything to see.
#include "web/panels/panels.h"
#include "web/ui/ui.h"
#include "web/words/page.h"
#include "web/words/words.h"

namespace journey::web {

using words::Plain;

namespace {

// In one row, or two side by side if one row would be too narrow for their words.
std::vector<Rect> cells_of(const Pen& pen, Rect rest, std::size_t count) {
  const std::size_t in_a_row = rest.width() < pen.px(480) ? 2 : count;
  const float gap = pen.sizes().gap;
  const float width = (rest.width() - gap * static_cast<float>(in_a_row - 1)) / static_cast<float>(in_a_row);
  std::vector<Rect> cells;
  for (std::size_t i = 0; i < count; ++i) {
    const auto column = static_cast<float>(i % in_a_row);
    const auto row = static_cast<float>(i / in_a_row);
    cells.push_back(rect_at({rest.left + column * (width + gap), rest.top + row * (pen.sizes().target + gap)}, width,
                            pen.sizes().target));
  }
  return cells;
}

}  // namespace

void draw_question(const Pen& pen, Rect screen, const RunView& view, Commands& commands) {
  pen.fill(screen, pen.palette().background, 0, 0.82F);
  const float width = std::min(screen.width() - 2 * pen.sizes().margin, pen.px(680));
  const float height = pen.px(300);
  Rect rest =
      rect_at({screen.centre().x - width / 2, std::max(screen.top, screen.centre().y - height / 2)}, width, height);
  const Ink plain{TypeSize::body, Weight::medium, pen.palette().text};
  const auto say = [&](const std::string& text, Ink ink) {
    const Rect written = pen.paragraph(rest, text, ink);
    ui::describe(text, written);
    rest.top = written.bottom + pen.sizes().gap;
  };
  say(view.heading, {TypeSize::heading, Weight::semi_bold, pen.palette().text});
  if (!view.request_title.empty()) say(words::customer_asks(view.request_title, view.request_hours), plain);
  say(view.prompt.empty() ? view.question : view.prompt, {TypeSize::body, Weight::semi_bold, pen.palette().text});
  rest.top += pen.px(8);
  const std::vector<Rect> places = cells_of(pen, rest, view.choices.size() + 1);
  for (std::size_t i = 0; i < view.choices.size(); ++i) {
    if (ui::button(view.choices[i].label, places[i])) commands.push_back(Answer{i});
  }
  if (ui::button(words::say(Plain::question_skip), places.back(), {.emphasis = ui::Emphasis::quiet}))
    commands.push_back(Answer{});
}

void draw_rehearsing(const Pen& pen, Rect place, const RunView& view) {
  const float width = std::min(place.width(), pen.px(360));
  Rect area = rect_at({place.centre().x - width / 2, place.centre().y - pen.px(24)}, width, pen.px(48));
  pen.words(cut_top(area, pen.sizes().line(TypeSize::body)), say(Plain::program_rehearsing),
            {TypeSize::body, Weight::medium, pen.palette().muted}, Align::centre);
  Rect bar = cut_top(area, pen.px(4));
  pen.fill(bar, blend(pen.palette().background, pen.palette().outline, 0.5F), pen.px(2));
  bar.right = bar.left + bar.width() * static_cast<float>(std::clamp(view.progress, 0.0, 1.0));
  pen.fill(bar, pen.palette().text, pen.px(2));
}

}  // namespace journey::web
