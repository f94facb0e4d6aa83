#pragma once
// The card of replications in the result: a sentence, a counter, the narrowing interval.

#include "web/picture/pen.h"
#include "web/session/command.h"
#include "web/view/run_view.h"

namespace journey::web {

/// The height that the card takes from `bars`, the result's room for the bars; 0 if there is nothing to show.
float worlds_card_height(const Pen& pen, const RunView& view, Rect bars);

/// `active`: nothing above it takes the clicks.
void draw_worlds(const Pen& pen, Rect place, const RunView& view, bool active, Commands& commands);

}  // namespace journey::web
