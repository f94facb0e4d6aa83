// Work waiting over time: a stack of bands by the reason for waiting, both organisations on one scale.
#include <algorithm>
#include <cmath>

#include "web/charts/evidence_charts.h"
#include "web/charts/sketch.h"
#include "web/words/evidence.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr std::size_t kMostTicks = 4;

double highest_total(const Evidence& evidence) {
  double highest = 4;
  for (const auto& one : evidence) {
    for (const std::uint32_t total : one.waiting.totals) highest = std::max(highest, static_cast<double>(total));
  }
  return highest;
}

void draw_levels(Sketch& sketch, Rect plot, const Axis& axis) {
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().muted};
  for (const double tick : round_ticks(axis.highest, kMostTicks)) {
    const float y = axis.at(tick);
    sketch.line({plot.left, y}, {plot.right, y}, sketch.palette().outline, 1, tick > 0 ? 0.3F : 0.8F);
    sketch.words({plot.left - sketch.px(40), y - sketch.px(9), plot.left - sketch.px(6), y + sketch.px(9)},
                 words::number(tick), ink, Align::right);
  }
}

// A column for each day, or for each point if days are narrower.
void draw_bands(Sketch& sketch, Rect plot, const Axis& days, const Axis& counts, const Waiting& waiting,
                std::size_t organisation) {
  const auto columns = static_cast<std::size_t>(std::min(plot.width(), static_cast<float>(waiting.days.size())));
  const float width = plot.width() / static_cast<float>(std::max<std::size_t>(columns, 1));
  for (std::size_t c = 0; c < columns; ++c) {
    const float left = plot.left + width * static_cast<float>(c);
    const std::size_t sample = sample_at(waiting, days.value_at(left + width / 2));
    double below = 0;
    for (std::size_t b = 0; b < waiting.bands.size(); ++b) {
      const double above = below + waiting.bands[b].counts[sample];
      if (above > below)
        sketch.fill({left, counts.at(above), left + width, counts.at(below)}, shade(sketch.ruler(), organisation, b));
      below = above;
    }
  }
}

// The meaning of each shade, and its count on the selected day.
void draw_legend(Sketch& sketch, Rect place, const OrganisationEvidence& one, std::size_t sample) {
  const bool tall = sketch.look().form == Form::tall;
  const float line = sketch.sizes().line(TypeSize::small);
  Rect head = cut_top(place, sketch.sizes().line(TypeSize::body));
  sketch.words(head, one.name + "  " + std::to_string(one.waiting.totals[sample]),
               {TypeSize::body, Weight::semi_bold, sketch.look().organisation(one.place)});
  std::vector<Rect> cells;
  for (std::size_t b = 0; b < one.waiting.bands.size(); b += tall ? 2 : 1) {
    Rect row = cut_top(place, line);
    if (tall) cells.push_back(cut_left(row, row.width() / 2));
    cells.push_back(row);
  }
  for (std::size_t b = 0; b < one.waiting.bands.size(); ++b) {
    Rect cell = cells[b];
    if (cell.height() < line * 0.9F) return;
    const Rect swatch = inset(cut_left(cell, sketch.px(18)), sketch.px(2), line * 0.2F);
    sketch.fill(swatch, shade(sketch.ruler(), one.place, b), sketch.px(2));
    cut_left(cell, sketch.px(4));
    sketch.words(
        cell,
        words::pair(words::awaited_name(one.waiting.bands[b]), std::to_string(one.waiting.bands[b].counts[sample])),
        {TypeSize::small, Weight::medium, sketch.palette().text});
  }
}

std::string parts_of(const Waiting& waiting, std::size_t sample) {
  std::string parts;
  for (const auto& band : waiting.bands) {
    if (band.counts[sample] == 0) continue;
    words::add_to_list(parts, words::pair(words::awaited_name(band), std::to_string(band.counts[sample])));
  }
  return parts;
}

// The unit of the vertical axis: over the axis, or on a phone at the end of the line with the name.
void draw_unit(Sketch& sketch, Rect line) {
  const Ink ink{TypeSize::small, Weight::medium, sketch.palette().muted};
  sketch.words(line, words::say(words::Plain::evidence_requests_waiting), ink,
               sketch.look().form == Form::tall ? Align::right : Align::left);
}

}  // namespace

Marks waiting_chart(const Ruler& ruler, Rect place, const Evidence& evidence, double last_day, double cursor) {
  Sketch sketch(ruler, Sketch::kOfAYear * evidence.size());
  const bool tall = ruler.look().form == Form::tall;
  const Rect plots = day_plots(ruler, place);
  const Axis days = day_axis(plots, last_day);
  const double end = round_end(highest_total(evidence), kMostTicks);
  const auto rows =
      rows_of({place.left, plots.top, place.right, plots.bottom}, evidence.size(), ruler.px(tall ? 8 : 20));
  const float legend = ruler.sizes().line(TypeSize::body) + 3 * ruler.sizes().line(TypeSize::small) + ruler.px(6);
  std::vector<Rect> drawn;
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    const auto& waiting = evidence[i].waiting;
    if (waiting.days.empty()) continue;
    Rect row = rows[i];
    const std::size_t sample = sample_at(waiting, cursor);
    Rect told = tall ? cut_top(row, legend) : Rect{plots.right + ruler.px(20), row.top, place.right, row.bottom};
    draw_legend(sketch, told, evidence[i], sample);
    const Rect plot{plots.left, row.top + (tall ? ruler.px(8) : ruler.sizes().line(TypeSize::small)), plots.right,
                    row.bottom};
    drawn.push_back(plot);
    draw_unit(sketch, tall ? cut_top(told, ruler.sizes().line(TypeSize::body))
                           : Rect{place.left, row.top - ruler.px(4), plot.right, plot.top - ruler.px(4)});
    const Axis counts{plot.bottom, plot.top, 0, end, false};
    draw_levels(sketch, plot, counts);
    draw_bands(sketch, plot, days, counts, waiting, evidence[i].place);
    sketch.tell(told,
                words::named_value(words::day(cursor), words::waiting_reading(evidence[i].name, waiting.totals[sample],
                                                                              parts_of(waiting, sample))));
  }
  sketch.add(day_lines(ruler, drawn, {place.left, plots.bottom, place.right, place.bottom}, last_day, cursor));
  return sketch.take();
}

}  // namespace journey::web
