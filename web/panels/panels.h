#pragma once
// The panels of the screen. Each draws one part and adds the user's requests to `commands`.

#include <string>
#include <vector>

#include "web/charts/request_bars.h"
#include "web/picture/pen.h"
#include "web/picture/screen_layout.h"
#include "web/session/command.h"
#include "web/session/settings.h"
#include "web/view/run_view.h"

namespace journey::web {

/// `choose`: here the user chooses the organisation beside the first.
void draw_header(const Pen& pen, Rect place, const RunView& view, const Settings& settings, bool choose,
                 Commands& commands);
void draw_transport(const Pen& pen, Rect place, const RunView& view, Commands& commands);

/// Title and days of the followed request, in the organisation's block. `days` is the number to show.
void draw_followed(const Pen& pen, Rect place, const RunView& view, std::size_t organisation, double days);
/// Tall screens: the organisation's name, the number waiting in it, and its days, above its column.
void draw_head(const Pen& pen, Rect place, const RunView& view, std::size_t organisation, double days, double wait);
void draw_spine(const Pen& pen, Rect spine);

/// The bars of the followed request while it is on its way, and its end.
std::vector<RequestBar> bars_so_far(const Pen& pen, const RunView& view);
std::vector<RequestBar> bars_at_the_end(const Pen& pen, const RunView& view);

/// Over the bars: a touch opens the whole path of the request. Requires: there is evidence.
void offer_request_in_full(Rect place, const RunView& view, const SheetState& sheet, Commands& commands);

/// `active`: nothing above it takes the clicks.
void draw_result(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, bool active,
                 Commands& commands);
void draw_question(const Pen& pen, Rect screen, const RunView& view, Commands& commands);
void draw_more(const Pen& pen, Rect place, const RunView& view, const Settings& settings, Commands& commands);
void draw_problems(const Pen& pen, Rect place, const RunView& view, Commands& commands);
/// A notice of a completed action, for some seconds, above the transport.
void draw_notice(const Pen& pen, Rect transport, const std::string& text);
void draw_rehearsing(const Pen& pen, Rect place, const RunView& view);

/// The speed slider, in the transport or, if there is no room, under "More".
void draw_speed(Rect place, const RunView& view, Commands& commands);

}  // namespace journey::web
