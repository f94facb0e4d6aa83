#include "web/charts/request_bars.h"

#include <algorithm>
#include <cmath>

#include "web/charts/sketch.h"
#include "web/words/causes.h"
#include "web/words/result.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr double kLeastScaleDays = 5;
constexpr float kBesideTotal = 6;

struct Scale {
  float left = 0;
  float right = 0;
  double days = 1;
  float at(double day) const { return left + (right - left) * static_cast<float>(std::min(day / days, 1.0)); }
};

double length_of(const std::vector<model::Segment>& story) {
  return story.empty() ? 0 : engine::to_days(story.back().to - story.front().from);
}

double longest_days(const std::vector<RequestBar>& bars) {
  double days = kLeastScaleDays;
  for (const auto& bar : bars) days = std::max({days, bar.days, length_of(bar.ghost)});
  return days;
}

void draw_pieces(Sketch& sketch, Rect row, const Scale& scale, const std::vector<BarPiece>& pieces, Colour colour,
                 float opacity) {
  if (pieces.empty()) return;
  sketch.fill({scale.at(0), row.top, scale.at(pieces.back().to), row.bottom}, colour, sketch.px(3), 0.10F * opacity);
  for (const auto& piece : pieces) {
    Rect r{scale.at(piece.from), row.top, scale.at(piece.to), row.bottom};
    if (piece.cause == model::Cause::off_hours) continue;
    if (!piece.worked) {
      draw_waited(sketch, r, colour, opacity * 0.85F);
      continue;
    }
    r.right = std::max(r.right, r.left + sketch.px(2));
    sketch.fill(r, colour, 0, opacity);
  }
}

std::string label_of(const BarPiece& piece, const RequestBar& bar) {
  return words::pair(words::short_span_of_hours(piece.days() * 24),
                     words::waited_for(piece.cause, piece.step, bar.teams.at(piece.team, piece.began)));
}

// The names of the two longest waits, below their stretch, moved apart if they would touch.
void draw_labels(Sketch& sketch, Rect line, const Scale& scale, const RequestBar& bar,
                 const std::vector<BarPiece>& pieces) {
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().text};
  float free_from = line.left;
  auto named = longest_waits(pieces, 2);
  float needed = sketch.px(16);
  for (const auto index : named) needed += sketch.width_of(label_of(pieces[index], bar), ink);
  if (needed > line.width()) named = longest_waits(pieces, 1);
  for (std::size_t i = 0; i < named.size(); ++i) {
    const auto& piece = pieces[named[i]];
    const std::string label = label_of(piece, bar);
    const float width = sketch.width_of(label, ink);
    float left = (scale.at(piece.from) + scale.at(piece.to) - width) / 2;
    const float right_limit =
        line.right -
        (i + 1 < named.size() ? sketch.width_of(label_of(pieces[named[i + 1]], bar), ink) + sketch.px(16) : 0);
    left = std::max(std::min(left, right_limit - width), free_from);
    if (left + width > line.right) continue;
    sketch.words({left, line.top, left + width + 1, line.bottom}, label, ink);
    free_from = left + width + sketch.px(16);
  }
}

std::string total_of(const RequestBar& bar) {
  if (bar.story.empty()) return "";
  return words::short_span_of_hours(std::max((bar.told_story.empty() ? bar.days : bar.told_days) * 24, 0.02));
}

// One line that explains how to read a bar.
void draw_legend(Sketch& sketch, Rect line) {
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().muted};
  const auto say = [&](words::Plain term) {
    if (sketch.width_of(words::say(term), ink) > line.width()) return;
    line.left = sketch.set_words(line, words::say(term), ink).right + sketch.px(20);
  };
  const auto sign = [&] { return inset(cut_left(line, sketch.px(28)), sketch.px(2), line.height() * 0.25F); };
  const Rect solid = sign();
  sketch.fill({solid.left, solid.top, solid.right - sketch.px(4), solid.bottom}, ink.colour);
  say(words::Plain::request_worked);
  draw_waited(sketch, sign(), ink.colour, 1);
  say(words::Plain::request_waited);
  say(words::Plain::time_plain_is_nights);
}

struct Columns {
  float name = 0;
  float total = 0;
};

// The old future: a pale strip of its length, its pieces only where the new bar does not cover them.
void draw_ghost(Sketch& sketch, Rect strip, const Scale& scale, const RequestBar& bar) {
  const double days = length_of(bar.ghost);
  const Rect behind = inset({scale.at(0), strip.top, scale.at(days), strip.bottom}, 0, -sketch.px(4));
  const Colour colour = sketch.palette().muted;
  sketch.fill(behind, colour, sketch.px(3), 0.20F);
  for (const auto& piece : bar_pieces(bar.ghost)) {
    if (piece.to <= bar.days || piece.cause == model::Cause::off_hours) continue;
    Rect r{scale.at(std::max(piece.from, bar.days)), strip.top, scale.at(piece.to), strip.bottom};
    if (piece.worked) {
      sketch.fill(r, colour, 0, 0.6F);
    } else {
      draw_waited(sketch, r, colour, 0.6F);
    }
  }
  sketch.fill({behind.right - sketch.px(2), behind.top, behind.right, behind.bottom}, colour);
}

// Without a ghost, or if nothing has changed, there is nothing to compare with.
bool differs(const RequestBar& bar) {
  return !bar.ghost.empty() && !(bar.finished && std::fabs(length_of(bar.ghost) - bar.days) < 0.5);
}

std::string before(const RequestBar& bar) { return words::before_it_was(length_of(bar.ghost), bar.finished); }

// The former figure is below the present one, or beside it if the bar is too thin.
bool has_two_lines(const Ruler& ruler, float height) { return height >= ruler.sizes().line(TypeSize::small) * 2; }

void draw_total(Sketch& sketch, Rect place, const RequestBar& bar, const Ink& total) {
  const Ink small{TypeSize::small, Weight::medium, sketch.palette().muted};
  const bool below = has_two_lines(sketch.ruler(), place.height());
  if (differs(bar) && below) sketch.words(cut_bottom(place, sketch.sizes().line(TypeSize::small)), before(bar), small);
  const Rect written = sketch.set_words(place, total_of(bar), total);
  if (!differs(bar) || below) return;
  place.left = bar.story.empty() ? place.left : written.right + sketch.px(kBesideTotal);
  sketch.words(place, before(bar), small);
}

Columns columns_for(const Ruler& ruler, const std::vector<RequestBar>& bars, const Ink& name, const Ink& total,
                    float thick) {
  Columns columns{0, ruler.width_of("000 d", total)};
  const Ink small{TypeSize::small, Weight::medium, total.colour};
  const float beside = has_two_lines(ruler, thick) ? 0 : columns.total + ruler.px(kBesideTotal);
  for (const auto& bar : bars) {
    columns.name = std::max(columns.name, ruler.width_of(bar.name, name));
    if (differs(bar)) columns.total = std::max(columns.total, beside + ruler.width_of(before(bar), small));
  }
  return columns;
}

void tell(Sketch& sketch, const RequestBar& bar, Rect row) {
  if (bar.story.empty()) return;
  const auto pieces = bar_pieces(bar.story);
  const std::string time = words::span_of_hours(bar.days * 24);
  std::string text = bar.finished ? words::named_value(bar.name, time)
                                  : words::say(words::message::RequestTimeSoFar{.name = bar.name, .time = time});
  for (const auto index : longest_waits(pieces, 2)) words::add_to_list(text, label_of(pieces[index], bar));
  sketch.tell(row, std::move(text));
}

bool nothing_to_tell(const std::vector<RequestBar>& bars) {
  return std::all_of(bars.begin(), bars.end(),
                     [](const RequestBar& bar) { return bar.story.empty() && bar.ghost.empty(); });
}

}  // namespace

void draw_waited(Sketch& sketch, Rect r, Colour colour, float opacity) {
  const float pitch = sketch.px(6);
  const int rows = r.height() > sketch.px(26) ? 3 : r.height() > sketch.px(12) ? 2 : 1;
  for (float x = r.left + pitch / 2; x < r.right; x += pitch) {
    for (int row = 0; row < rows; ++row) {
      const float y = r.top + r.height() * (static_cast<float>(row) + 0.5F) / static_cast<float>(rows);
      sketch.disc({x, y}, sketch.px(1.4F), colour, opacity);
    }
  }
}

Marks request_bars(const Ruler& ruler, Rect place, const std::vector<RequestBar>& bars, bool large) {
  if (bars.empty() || place.empty() || nothing_to_tell(bars)) return {};
  Sketch sketch(ruler);
  const bool tall = ruler.look().form == Form::tall;
  const Ink name{tall ? TypeSize::small : TypeSize::body, Weight::semi_bold, ruler.palette().text};
  const Ink total{large  ? TypeSize::heading
                  : tall ? TypeSize::small
                         : TypeSize::body,
                  Weight::semi_bold, ruler.palette().text};
  const float height =
      std::min(place.height() / static_cast<float>(bars.size()), ruler.px(large ? (tall ? 160 : 124) : 1000));
  const float label = ruler.sizes().line(TypeSize::small);
  const bool labelled = height > label + ruler.px(14);
  const float thick = std::min(height - (labelled ? label : 0) - ruler.px(4), ruler.px(large ? (tall ? 68 : 52) : 30));
  const Columns columns = columns_for(ruler, bars, name, total, thick);
  Scale scale{place.left + columns.name + ruler.px(12), place.right - columns.total - ruler.px(8), longest_days(bars)};
  if (large && place.height() > ruler.px(150))
    draw_legend(sketch, {scale.left, place.top - label, scale.right, place.top});
  for (const auto& bar : bars) {
    Rect row = cut_top(place, height);
    cut_top(row, (row.height() - thick - (labelled ? label : 0)) / 2);
    const Rect strip = cut_top(row, thick);
    const Rect line = labelled ? cut_top(row, label) : Rect{};
    Ink own = name;
    own.colour = bar.colour;
    sketch.words({place.left, strip.top, scale.left, strip.bottom}, bar.name, own);
    if (differs(bar)) draw_ghost(sketch, strip, scale, bar);
    const auto pieces = bar_pieces(bar.story);
    draw_pieces(sketch, strip, scale, pieces, bar.colour, 1);
    const auto told = bar.told_story.empty() ? pieces : bar_pieces(bar.told_story);
    if (labelled)
      draw_labels(sketch, {tall ? place.left : scale.left, line.top, place.right, line.bottom}, scale, bar, told);
    const float end = std::max(scale.at(bar.days), scale.at(length_of(bar.ghost)));
    draw_total(sketch, {end + ruler.px(8), strip.top, place.right + ruler.px(4), strip.bottom}, bar, total);
    tell(sketch, bar, strip);
  }
  return sketch.take();
}

}  // namespace journey::web
