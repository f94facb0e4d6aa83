#pragma once
// The charts of the evidence. Each draws itself into `place`, tells in words what it shows at the read-out
// day (for the mirror), and returns nothing: what is read is decided by the panel.
//
// Units: points; days after the warm-up.

#include <optional>

#include "web/charts/axis.h"
#include "web/evidence.h"
#include "web/picture/pen.h"

namespace journey::web {

/// Where the charts by day have their days: all plots of a chart lie one below the other in it.
Rect day_plots(const Pen& pen, Rect place);
Axis day_axis(Rect plots, double last_day);

/// Where the way of a request has its days, how many they are, and the day that tells most.
Rect request_plots(const Pen& pen, Rect place);
double longest_request(const Evidence& evidence);
double worth_reading(const Evidence& evidence);
/// Where each organisation's cumulative flow lies.
std::vector<Rect> flow_plots(const Pen& pen, Rect place, std::size_t organisations);

void draw_request_chart(const Pen& pen, Rect place, const Evidence& evidence, double cursor);
void draw_flow_chart(const Pen& pen, Rect place, const Evidence& evidence, double last_day, double cursor);
void draw_waiting_chart(const Pen& pen, Rect place, const Evidence& evidence, double last_day, double cursor);
void draw_incident_chart(const Pen& pen, Rect place, const Evidence& evidence, double last_day, double cursor);
void draw_measures_chart(const Pen& pen, Rect place, const Evidence& evidence);
void draw_causes_chart(const Pen& pen, Rect place, const Evidence& evidence);

/// Parts shared by the charts.
/// The days below, and lines across each of the plots.
void draw_day_axis(const Pen& pen, const std::vector<Rect>& plots, Rect line, double last_day, double cursor);
/// Which colour is whose, in as many lines as the names need.
float names_line_height(const Pen& pen, float width, const Evidence& evidence);
void draw_names_line(const Pen& pen, Rect place, const Evidence& evidence);
Colour shade(const Pen& pen, std::size_t organisation, std::size_t band);

}  // namespace journey::web
