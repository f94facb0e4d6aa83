// Work waiting over time: a stack of bands by what is waited for, both organisations on one scale.
#include <algorithm>
#include <cmath>

#include "web/charts/evidence_charts.h"
#include "web/ui.h"
#include "web/words.h"
#include "web/words_evidence.h"

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

void draw_levels(const Pen& pen, Rect plot, const Axis& axis) {
  const Ink ink{TypeSize::small, Weight::medium, pen.palette().muted};
  for (const double tick : round_ticks(axis.highest, kMostTicks)) {
    const float y = axis.at(tick);
    pen.line({plot.left, y}, {plot.right, y}, pen.palette().outline, 1, tick > 0 ? 0.3F : 0.8F);
    pen.words({plot.left - pen.px(40), y - pen.px(9), plot.left - pen.px(6), y + pen.px(9)}, words::number(tick), ink,
              Align::right);
  }
}

// A column for each day, or for each point where days are narrower.
void draw_bands(const Pen& pen, Rect plot, const Axis& days, const Axis& counts, const Waiting& waiting,
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
        pen.fill({left, counts.at(above), left + width, counts.at(below)}, shade(pen, organisation, b));
      below = above;
    }
  }
}

// Which shade is what, and how many there are on the day that is read.
void draw_legend(const Pen& pen, Rect place, const OrganisationEvidence& one, std::size_t sample) {
  const bool tall = pen.look().form == Form::tall;
  const float line = pen.sizes().line(TypeSize::small);
  Rect head = cut_top(place, pen.sizes().line(TypeSize::body));
  pen.words(head, one.name + "  " + std::to_string(one.waiting.totals[sample]),
            {TypeSize::body, Weight::semi_bold, pen.look().organisation(one.place)});
  std::vector<Rect> cells;
  for (std::size_t b = 0; b < one.waiting.bands.size(); b += tall ? 2 : 1) {
    Rect row = cut_top(place, line);
    if (tall) cells.push_back(cut_left(row, row.width() / 2));
    cells.push_back(row);
  }
  for (std::size_t b = 0; b < one.waiting.bands.size(); ++b) {
    Rect cell = cells[b];
    if (cell.height() < line * 0.9F) return;
    const Rect swatch = inset(cut_left(cell, pen.px(18)), pen.px(2), line * 0.2F);
    pen.fill(swatch, shade(pen, one.place, b), pen.px(2));
    cut_left(cell, pen.px(4));
    pen.words(cell, one.waiting.bands[b].name + " " + std::to_string(one.waiting.bands[b].counts[sample]),
              {TypeSize::small, Weight::medium, pen.palette().text});
  }
}

std::string parts_of(const Waiting& waiting, std::size_t sample) {
  std::string parts;
  for (const auto& band : waiting.bands) {
    if (band.counts[sample] == 0) continue;
    parts += (parts.empty() ? "" : ", ") + band.name + " " + std::to_string(band.counts[sample]);
  }
  return parts;
}

// What is counted upwards: over the axis, or on a phone at the end of the line with the name.
void draw_unit(const Pen& pen, Rect line) {
  const Ink ink{TypeSize::small, Weight::medium, pen.palette().muted};
  pen.words(line, words::label(words::Label::requests_waiting), ink,
            pen.look().form == Form::tall ? Align::right : Align::left);
}

}  // namespace

void draw_waiting_chart(const Pen& pen, Rect place, const Evidence& evidence, double last_day, double cursor) {
  const bool tall = pen.look().form == Form::tall;
  const Rect plots = day_plots(pen, place);
  const Axis days = day_axis(plots, last_day);
  const double end = round_end(highest_total(evidence), kMostTicks);
  const auto rows = rows_of({place.left, plots.top, place.right, plots.bottom}, evidence.size(), pen.px(tall ? 8 : 20));
  const float legend = pen.sizes().line(TypeSize::body) + 3 * pen.sizes().line(TypeSize::small) + pen.px(6);
  std::vector<Rect> drawn;
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    const auto& waiting = evidence[i].waiting;
    if (waiting.days.empty()) continue;
    Rect row = rows[i];
    const std::size_t sample = sample_at(waiting, cursor);
    Rect told = tall ? cut_top(row, legend) : Rect{plots.right + pen.px(20), row.top, place.right, row.bottom};
    draw_legend(pen, told, evidence[i], sample);
    const Rect plot{plots.left, row.top + (tall ? pen.px(8) : pen.sizes().line(TypeSize::small)), plots.right,
                    row.bottom};
    drawn.push_back(plot);
    draw_unit(pen, tall ? cut_top(told, pen.sizes().line(TypeSize::body))
                        : Rect{place.left, row.top - pen.px(4), plot.right, plot.top - pen.px(4)});
    const Axis counts{plot.bottom, plot.top, 0, end, false};
    draw_levels(pen, plot, counts);
    draw_bands(pen, plot, days, counts, waiting, evidence[i].place);
    ui::describe(words::day(cursor) + ": " +
                     words::waiting_reading(evidence[i].name, waiting.totals[sample], parts_of(waiting, sample)),
                 told);
  }
  draw_day_axis(pen, drawn, {place.left, plots.bottom, place.right, place.bottom}, last_day, cursor);
}

}  // namespace journey::web
