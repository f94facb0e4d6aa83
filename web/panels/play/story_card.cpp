#include "web/panels/play/story_card.h"

#include <algorithm>

#include "web/ui/ui.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr float kWidth = 400;
constexpr float kPadding = 16;

struct Inks {
  Ink title, subtitle, line, small;
};

Inks inks_of(const Pen& pen) {
  const auto& palette = pen.palette();
  const bool small = pen.look().form == Form::low || pen.look().form == Form::tall;
  return {{TypeSize::heading, Weight::semi_bold, palette.text},
          {TypeSize::small, Weight::medium, palette.muted},
          {small ? TypeSize::small : TypeSize::body, Weight::medium, palette.text},
          {TypeSize::small, Weight::medium, palette.text}};
}

float bar_height(const Pen& pen) { return pen.sizes().line(TypeSize::small) + pen.px(2); }
float link_height(const Pen& pen) { return pen.sizes().target; }

float link_width(const Pen& pen, const StoryLink& link) {
  return std::max(pen.width_of(link.label, inks_of(pen).small) + pen.px(24), pen.sizes().target);
}

// Links side by side, in rows.
std::vector<Rect> link_places(const Pen& pen, Rect area, const std::vector<StoryLink>& links) {
  std::vector<Rect> places;
  Point at{area.left, area.top};
  for (const StoryLink& link : links) {
    const float width = std::min(link_width(pen, link), area.width());
    if (at.x + width > area.right && at.x > area.left) at = {area.left, at.y + link_height(pen) + pen.px(6)};
    places.push_back(rect_at(at, width, link_height(pen)));
    at.x += width + pen.px(6);
  }
  return places;
}

float links_height(const Pen& pen, float width, const std::vector<StoryLink>& links) {
  if (links.empty()) return 0;
  return link_places(pen, {0, 0, width, 0}, links).back().bottom + pen.px(8);
}

float words_height(const Pen& pen, float width, const StoryView& story) {
  const Inks inks = inks_of(pen);
  float height = pen.sizes().target + pen.height_of(story.subtitle, inks.subtitle, width);
  for (const auto& line : story.lines) height += pen.height_of(line, inks.line, width) + pen.px(4);
  return height + pen.px(6);
}

float bars_height(const Pen& pen, const StoryView& story) {
  if (story.bars.empty()) return 0;
  return bar_height(pen) * static_cast<float>(story.bars.size() + 1) + pen.px(10);
}

void draw_bar(const Pen& pen, Rect row, const StoryBar& bar, double longest) {
  const Inks inks = inks_of(pen);
  ui::describe(words::named_value(bar.label, bar.value), row);
  Rect value = cut_right(row, pen.px(64));
  pen.words(value, bar.value, inks.small, Align::right);
  const Rect track = inset(row, 0, pen.px(1));
  const auto share = static_cast<float>(longest > 0 ? bar.hours / longest : 0);
  const Rect filled{track.left, track.top, track.left + std::max(pen.px(2), track.width() * share), track.bottom};
  pen.fill(filled, bar.worked ? pen.palette().text : pen.palette().outline, pen.px(3), bar.worked ? 0.26F : 0.34F);
  if (bar.worked) pen.fill({track.left, track.top, track.left + pen.px(3), track.bottom}, pen.palette().text);
  pen.words(inset(row, pen.px(6), 0), bar.label, inks.small);
}

void draw_bars(const Pen& pen, Rect& rest, const StoryView& story) {
  // If not all fit: the longest, and at least one row of links.
  const float kept = story.links.empty() ? 0 : link_height(pen) + pen.px(12);
  if (story.bars.empty() || rest.height() < kept + 3 * bar_height(pen)) return;
  const Inks inks = inks_of(pen);
  cut_top(rest, pen.px(4));
  ui::describe(story.bars_title, pen.words(cut_top(rest, bar_height(pen)), story.bars_title, inks.subtitle));
  for (const StoryBar& bar : story.bars) {
    if (rest.height() < kept + bar_height(pen)) return;
    draw_bar(pen, cut_top(rest, bar_height(pen)), bar, story.bars.front().hours);
  }
}

// Those that do not fit are only in the mirror.
void draw_links(const Pen& pen, Rect rest, const StoryView& story, Commands& commands) {
  cut_top(rest, pen.px(8));
  const auto places = link_places(pen, rest, story.links);
  ImGui::PushFont(pen.look().fonts.get(TypeSize::small, Weight::semi_bold));
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Rect place = lies_within(places[i], inset(rest, -1, -1)) ? places[i] : Rect{};
    if (ui::button(story.links[i].label, place)) commands.push_back(Select{text_of(story.links[i].to)});
  }
  ImGui::PopFont();
}

void draw_head(const Pen& pen, Rect& rest, const StoryView& story, Commands& commands) {
  Rect head = cut_top(rest, pen.sizes().target);
  Rect close = cut_right(head, pen.px(88));
  close.right += pen.px(12);
  ui::describe(story.title, pen.words(head, story.title, inks_of(pen).title));
  const bool pressed = ui::button(words::say(words::Plain::program_close), close, {.emphasis = ui::Emphasis::quiet});
  if (pressed) commands.push_back(Select{});
}

void draw_words(const Pen& pen, Rect& rest, const StoryView& story) {
  const Inks inks = inks_of(pen);
  const auto say = [&](const std::string& text, const Ink& ink, float gap) {
    if (text.empty() || rest.height() < pen.sizes().line(TypeSize::small)) return;
    const Rect written = pen.paragraph(rest, text, ink);
    ui::describe(text, written);
    rest.top = written.bottom + gap;
  };
  say(story.subtitle, inks.subtitle, pen.px(2));
  rest.top += pen.px(4);
  for (const auto& line : story.lines) say(line, inks.line, pen.px(4));
}

}  // namespace

Rect story_card_place(const Pen& pen, Rect stage, Rect marked, const StoryView& story) {
  const bool tall = pen.look().form == Form::tall;
  const float width = tall ? stage.width() : std::min(stage.width() * 0.5F, pen.px(kWidth));
  const float inner = width - 2 * pen.px(kPadding);
  const float wanted = words_height(pen, inner, story) + bars_height(pen, story) +
                       links_height(pen, inner, story.links) + pen.px(kPadding);
  const float height = std::min(wanted, tall ? stage.height() * 0.7F : stage.height());
  if (tall) {
    const bool below = marked.centre().y < stage.centre().y;
    return rect_at({stage.left, below ? stage.bottom - height : stage.top}, width, height);
  }
  const bool right = marked.centre().x < stage.centre().x;
  const float top = std::clamp(marked.centre().y - height / 2, stage.top, stage.bottom - height);
  return rect_at({right ? stage.right - width : stage.left, top}, width, height);
}

void draw_story_card(const BakedLook& look, Rect place, const StoryView& story, bool fresh, Commands& commands) {
  ImGui::SetNextWindowPos({place.left, place.top});
  ImGui::SetNextWindowSize({place.width(), place.height()});
  if (fresh) ImGui::SetNextWindowFocus();
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{0, 0});
  ImGui::Begin("story", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollWithMouse);
  ImGui::PopStyleVar();
  const Pen pen(look);
  pen.fill(place, pen.palette().outline, pen.px(9));
  pen.fill(inset(place, pen.px(1), pen.px(1)), pen.palette().surface, pen.px(8));
  {
    const ui::Region region(words::say(words::Plain::picture_story), place);
    Rect rest = inset(place, pen.px(kPadding), 0);
    rest.bottom -= pen.px(8);
    draw_head(pen, rest, story, commands);
    draw_words(pen, rest, story);
    draw_bars(pen, rest, story);
    draw_links(pen, rest, story, commands);
  }
  ImGui::End();
}

}  // namespace journey::web
