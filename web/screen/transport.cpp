#include <algorithm>
#include <cmath>
#include <map>

#include "web/panels/panels.h"
#include "web/ui/ui.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using words::Plain;

constexpr float kGrab = 10;  // inset of the slider's track from its place

float x_of(Rect track, const RunView& view, double day) {
  const double share = day / std::max(view.last_day, 1.0);
  return track.left + kGrab + (track.width() - 2 * kGrab) * static_cast<float>(std::clamp(share, 0.0, 1.0));
}

// Failures of the first organisation are above the track, those of the others below it; decisions cross it.
void draw_marker(const Pen& pen, Rect track, const RunView& view, const Marker& marker) {
  const float x = x_of(track, view, marker.day);
  const float middle = track.centre().y;
  if (marker.kind == Marker::Kind::decision) {
    pen.fill({x - pen.px(1), middle - pen.px(18), x + pen.px(1), middle + pen.px(18)}, pen.palette().text);
    return;
  }
  const float y = marker.organisation == 0 ? middle - pen.px(15) : middle + pen.px(15);
  if (marker.kind == Marker::Kind::incident) {
    pen.triangle({x, y}, pen.px(4.5F), pen.palette().incident);
  } else {
    pen.fill({x - pen.px(1), y - pen.px(4), x + pen.px(1), y + pen.px(4)},
             pen.look().organisation(marker.organisation));
  }
}

// If not all fit, those too near to one of their kind are left out.
void draw_markers(const Pen& pen, Rect place, const RunView& view) {
  std::map<std::pair<Marker::Kind, bool>, float> drawn;
  std::vector<Marker> markers = view.markers;
  std::stable_sort(markers.begin(), markers.end(), [](const Marker& a, const Marker& b) { return a.day < b.day; });
  for (const auto& marker : markers) {
    const float x = x_of(place, view, marker.day);
    const auto [last, is_first] = drawn.try_emplace({marker.kind, marker.organisation == 0}, x);
    const float apart = marker.kind == Marker::Kind::incident ? pen.px(8) : pen.px(4);
    if (marker.day < 0 || (!is_first && x - last->second < apart)) continue;
    last->second = x;
    draw_marker(pen, place, view, marker);
  }
}

void draw_scrubber(const Pen& pen, Rect place, const RunView& view, Commands& commands) {
  draw_markers(pen, place, view);
  const ui::SliderRange range{0, view.last_day, 1, false, true};
  if (const auto day = ui::slider(say(Plain::time_day), words::day(view.day), place, view.day, range))
    commands.push_back(SeekDay{*day});
}

}  // namespace

void draw_speed(Rect place, const RunView& view, Commands& commands) {
  const std::string value = view.speed < 0.95 ? words::number(view.speed * 24) + " h/s"
                                              : words::number(view.speed) + (view.speed < 1.05 ? " day/s" : " days/s");
  if (const auto speed =
          ui::slider(say(Plain::time_speed), value, place, view.speed, {kSlowest, kFastest, 0, true, false})) {
    commands.push_back(SetSpeed{*speed});
  }
}

void draw_notice(const Pen& pen, Rect transport, const std::string& text) {
  const Ink ink{TypeSize::small, Weight::semi_bold, pen.palette().background};
  const float widest = transport.width() - 2 * pen.sizes().margin;
  const float width = std::min(pen.width_of(text, ink) + 1, widest);
  const float left = transport.centre().x - width / 2;
  const float bottom = transport.top - pen.px(16);
  const Rect words{left, bottom - pen.height_of(text, ink, width), left + width, bottom};
  const Rect pill = inset(words, -pen.px(16), -pen.px(10));
  const ui::Region region(say(Plain::program_notice), pill);
  pen.fill(pill, pen.palette().text, pen.px(8));
  ui::describe(text, pen.paragraph(words, text, ink));
  ui::live(text);
}

void draw_transport(const Pen& pen, Rect place, const RunView& view, Commands& commands) {
  const TransportLayout layout = transport_layout(pen.look().form, pen.sizes(), place);
  const bool narrow = layout.play.width() < pen.px(90);
  const bool at_end = view.phase == Phase::result;
  const ui::ButtonLook play{at_end ? ui::Emphasis::normal : ui::Emphasis::primary,
                            view.playing ? ui::Glyph::pause : ui::Glyph::play, narrow, false, false};
  if (ui::button(say(view.playing ? Plain::time_pause : Plain::time_play), layout.play, play)) {
    commands.push_back(view.playing ? Command(Pause{}) : Command(Play{}));
  }
  if (ui::button(say(Plain::time_step), layout.step, {ui::Emphasis::normal, ui::Glyph::step, true, false, false}))
    commands.push_back(Step{});
  if (ui::button(say(Plain::time_restart), layout.restart,
                 {ui::Emphasis::normal, ui::Glyph::restart, true, false, false})) {
    commands.push_back(Restart{});
  }
  pen.words(layout.day, words::day(view.day), {TypeSize::body, Weight::medium, pen.palette().text});
  draw_scrubber(pen, layout.scrubber, view, commands);
  draw_speed(layout.speed, view, commands);
}

}  // namespace journey::web
