// The path of one request: a lane for each step, work solid, waits dotted, on one scale of days for both.
#include <algorithm>
#include <cmath>

#include "web/charts/evidence_charts.h"
#include "web/charts/request_bars.h"
#include "web/charts/sketch.h"
#include "web/words/causes.h"
#include "web/words/evidence.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr double kLeastDays = 2;
constexpr double kRoomAtTheEnd = 1.02;
// Building is a part of testing here, because machines take minutes for it.
constexpr std::array<model::Step, 5> kLanes = {model::Step::plan, model::Step::code, model::Step::test,
                                               model::Step::release, model::Step::deploy};

double days_of(const OrganisationEvidence& one) {
  return one.story.empty() ? 0 : engine::to_days(one.story.back().to - one.story.front().from);
}

std::size_t lane_of(model::Step step) {
  if (step == model::Step::build) step = model::Step::test;
  const auto found = std::find(kLanes.begin(), kLanes.end(), step);
  return found == kLanes.end() ? kLanes.size() - 1 : static_cast<std::size_t>(found - kLanes.begin());
}

std::string named(const OrganisationEvidence& one, const BarPiece& piece) {
  return words::waited_for(piece.cause, piece.step, one.teams.at(piece.team, piece.began));
}

std::string reading_of(const OrganisationEvidence& one, const std::vector<BarPiece>& pieces, double day) {
  if (pieces.empty()) return words::request_not_finished();
  if (day >= pieces.back().to) return words::request_reached(pieces.back().to);
  const auto now = std::find_if(pieces.begin(), pieces.end(), [&](const BarPiece& piece) { return day < piece.to; });
  return words::request_on(day, named(one, *now), now->step, now->days() * 24);
}

void draw_piece(Sketch& sketch, Rect r, const BarPiece& piece, Colour colour) {
  if (piece.cause == model::Cause::off_hours) return sketch.fill(r, colour, 0, 0.16F);
  if (piece.worked) return sketch.fill({r.left, r.top, std::max(r.right, r.left + sketch.px(2)), r.bottom}, colour);
  sketch.fill(r, colour, 0, 0.16F);
  draw_waited(sketch, r, colour, 0.9F);
}

struct Plot {
  Rect place;
  Axis days;
  float pitch = 0;
  Rect lane(model::Step step) const {
    const float top = place.top + pitch * static_cast<float>(lane_of(step));
    return {place.left, top, place.right, top + pitch};
  }
  Rect stretch(const BarPiece& piece) const {
    const Rect own = lane(piece.step);
    return {days.at(piece.from), own.top + pitch * 0.16F, days.at(piece.to), own.bottom - pitch * 0.16F};
  }
};

void draw_lanes(Sketch& sketch, const Plot& plot, float names) {
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().muted};
  for (const model::Step step : kLanes) {
    const Rect lane = plot.lane(step);
    sketch.line({plot.place.left, lane.bottom}, {plot.place.right, lane.bottom}, sketch.palette().outline, 1, 0.2F);
    sketch.words({plot.place.left - names, lane.top, plot.place.left - sketch.px(8), lane.bottom},
                 words::step_title(step), ink, Align::right);
  }
}

// In its stretch if that is long enough; otherwise after, below, above or before it, where nothing else is drawn.
std::optional<Rect> free_place(const Plot& plot, const BarPiece& piece, float width, const std::vector<Rect>& taken) {
  const Rect r = plot.stretch(piece);
  const Rect lane = plot.lane(piece.step);
  if (r.width() >= width) return Rect{r.centre().x - width / 2, r.top, r.centre().x + width / 2, r.bottom};
  const float x = std::clamp(r.centre().x - width / 2, plot.place.left, plot.place.right - width);
  const std::array<Rect, 4> offers = {rect_at({r.right + 6, lane.top}, width, plot.pitch),
                                      rect_at({x, lane.bottom}, width, plot.pitch),
                                      rect_at({x, lane.top - plot.pitch}, width, plot.pitch),
                                      rect_at({r.left - width - 6, lane.top}, width, plot.pitch)};
  for (const Rect& offer : offers) {
    const bool is_free = std::none_of(taken.begin(), taken.end(), [&](const Rect& one) { return overlap(one, offer); });
    if (is_free && lies_within(offer, inset(plot.place, -1, -1))) return offer;
  }
  return std::nullopt;
}

void name_waits(Sketch& sketch, const Plot& plot, const OrganisationEvidence& one,
                const std::vector<BarPiece>& pieces) {
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().text};
  std::vector<Rect> taken;
  for (const BarPiece& piece : pieces) taken.push_back(plot.stretch(piece));
  // Lanes lower than a line have no room for names of their own.
  if (plot.pitch < sketch.sizes().line(TypeSize::small)) return;
  for (const std::size_t wait : longest_waits(pieces, 2)) {
    const std::string text =
        words::pair(words::short_span_of_hours(pieces[wait].days() * 24), named(one, pieces[wait]));
    const auto place = free_place(plot, pieces[wait], sketch.width_of(text, ink) + sketch.px(8), taken);
    if (!place) continue;
    sketch.fill(inset(*place, 0, sketch.px(2)), sketch.palette().background, sketch.px(3), 0.85F);
    sketch.words(*place, text, ink, Align::centre);
    taken.push_back(*place);
  }
}

void draw_way(Sketch& sketch, const Plot& plot, const std::vector<BarPiece>& pieces, Colour colour) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Rect r = plot.stretch(pieces[i]);
    draw_piece(sketch, r, pieces[i], colour);
    if (i == 0 || pieces[i].step == pieces[i - 1].step) continue;
    const Rect before = plot.stretch(pieces[i - 1]);
    sketch.line({r.left, before.centre().y}, {r.left, r.centre().y}, colour, sketch.px(1.5F), 0.8F);
  }
}

void draw_told(Sketch& sketch, Rect told, const OrganisationEvidence& one, const std::string& text) {
  const std::string length = one.story.empty() ? "" : "  " + words::short_span_of_hours(days_of(one) * 24);
  sketch.words(cut_top(told, sketch.sizes().line(TypeSize::body)), one.name + length,
               {TypeSize::body, Weight::semi_bold, sketch.look().organisation(one.place)});
  sketch.paragraph(told, text, {TypeSize::small, Weight::medium, sketch.palette().text});
  sketch.tell(told, words::named_value(one.name + length, text));
}

void draw_days(Sketch& sketch, Rect line, const std::vector<Plot>& plots, double cursor) {
  if (plots.empty()) return;
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().muted};
  const Axis& axis = plots.front().days;
  for (const double tick : round_ticks(axis.highest, line.width() > sketch.px(500) ? 9 : 5)) {
    const float x = axis.at(tick);
    for (const Plot& plot : plots)
      sketch.line({x, plot.place.top}, {x, plot.place.bottom}, sketch.palette().outline, 1, 0.2F);
    sketch.words({x - sketch.px(30), line.top, x + sketch.px(30), line.bottom}, words::short_days(tick), ink,
                 Align::centre);
  }
  const float x = axis.at(cursor);
  for (const Plot& plot : plots)
    sketch.line({x, plot.place.top}, {x, plot.place.bottom}, sketch.palette().text, sketch.px(1.5F), 0.9F);
}

}  // namespace

double longest_request(const Evidence& evidence) {
  double days = kLeastDays;
  for (const auto& one : evidence) days = std::max(days, days_of(one));
  return days * kRoomAtTheEnd;
}

double worth_reading(const Evidence& evidence) {
  const auto longer = [](const auto& a, const auto& b) { return days_of(a) < days_of(b); };
  const auto slowest = std::max_element(evidence.begin(), evidence.end(), longer);
  if (slowest == evidence.end()) return 0;
  const auto pieces = pieces_by_step(slowest->story);
  const auto waits = longest_waits(pieces, 1);
  return waits.empty() ? 0 : (pieces[waits.front()].from + pieces[waits.front()].to) / 2;
}

Rect request_plots(const Ruler& ruler, Rect place) {
  Rect plots = day_plots(ruler, place);
  plots.left = place.left + ruler.px(64);
  return plots;
}

Marks request_chart(const Ruler& ruler, Rect place, const Evidence& evidence, double cursor) {
  Sketch sketch(ruler);
  const bool tall = ruler.look().form == Form::tall;
  const Rect plots = request_plots(ruler, place);
  const Axis days{plots.left, plots.right, 0, longest_request(evidence), false};
  const auto rows = rows_of({place.left, plots.top, place.right, plots.bottom}, evidence.size(), ruler.px(12));
  const float told_height = ruler.sizes().line(TypeSize::body) + 2 * ruler.sizes().line(TypeSize::small);
  std::vector<Plot> drawn;
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    Rect row = rows[i];
    const Rect told =
        tall ? cut_top(row, told_height) : Rect{plots.right + ruler.px(20), row.top, place.right, row.bottom};
    const auto pieces = pieces_by_step(evidence[i].story);
    const float height = std::min(row.height(), ruler.px(46) * static_cast<float>(kLanes.size()));
    drawn.push_back({{plots.left, row.top, plots.right, row.top + height}, days, height / kLanes.size()});
    draw_lanes(sketch, drawn.back(), ruler.px(64));
    draw_way(sketch, drawn.back(), pieces, ruler.look().organisation(evidence[i].place));
    draw_told(sketch, told, evidence[i], reading_of(evidence[i], pieces, cursor));
  }
  const float under = drawn.empty() ? plots.bottom : drawn.back().place.bottom;
  draw_days(sketch, {plots.left, under, plots.right, under + ruler.sizes().line(TypeSize::small)}, drawn, cursor);
  for (std::size_t i = 0; i < drawn.size(); ++i)
    name_waits(sketch, drawn[i], evidence[i], pieces_by_step(evidence[i].story));
  return sketch.take();
}

}  // namespace journey::web
