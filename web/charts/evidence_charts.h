#pragma once
// The charts of the evidence. Each returns its marks in `place`; they include a text that describes the chart at the
// selected day. The panel selects the day.
//
// Units: points; days after the warm-up.

#include <optional>

#include "web/charts/axis.h"
#include "web/charts/marks.h"
#include "web/look/ruler.h"
#include "web/reading/evidence.h"

namespace journey::web {

/// The area of the days in the charts by day: all plots of a chart lie one below the other in it.
Rect day_plots(const Ruler& ruler, Rect place);
Axis day_axis(Rect plots, double last_day);

/// The area of the days in the chart of one request, their number, and the most informative day.
Rect request_plots(const Ruler& ruler, Rect place);
double longest_request(const Evidence& evidence);
double worth_reading(const Evidence& evidence);
/// The plot of each organisation's cumulative flow.
std::vector<Rect> flow_plots(const Ruler& ruler, Rect place, std::size_t organisations);

Marks request_chart(const Ruler& ruler, Rect place, const Evidence& evidence, double cursor);
Marks flow_chart(const Ruler& ruler, Rect place, const Evidence& evidence, double last_day, double cursor);
Marks waiting_chart(const Ruler& ruler, Rect place, const Evidence& evidence, double last_day, double cursor);
Marks incident_chart(const Ruler& ruler, Rect place, const Evidence& evidence, double last_day, double cursor);
Marks measures_chart(const Ruler& ruler, Rect place, const Evidence& evidence);
Marks causes_chart(const Ruler& ruler, Rect place, const Evidence& evidence);

/// Parts shared by the charts.
/// The days below, and lines across each of the plots.
Marks day_lines(const Ruler& ruler, const std::vector<Rect>& plots, Rect line, double last_day, double cursor);
/// The colour of each organisation, in as many lines as the names need.
float names_line_height(const Ruler& ruler, float width, const Evidence& evidence);
Marks names_line(const Ruler& ruler, Rect place, const Evidence& evidence);
Colour shade(const Ruler& ruler, std::size_t organisation, std::size_t band);

}  // namespace journey::web
