#pragma once
// Who stands beside the first organisation where not all have room: chosen from a list, or by pressing on to the next.

#include "web/picture/pen.h"
#include "web/session/command.h"
#include "web/view/run_view.h"

namespace journey::web {

void draw_list_beside(Rect place, const RunView& view, Commands& commands);
/// At the right end of `row`; what is left of it stays in `row`.
void draw_next_beside(const Pen& pen, Rect& row, const RunView& view, Commands& commands);

/// Names of the organisations over the columns their values stand in, each in its colour. Where some have no room a
/// touch on the second goes on to the next.
float column_heads_height(const Pen& pen, const RunView& view, const std::vector<std::size_t>& shown, float width);
void draw_column_heads(const Pen& pen, const std::vector<Rect>& columns, const RunView& view,
                       const std::vector<std::size_t>& shown, Align align, bool active, Commands& commands);

}  // namespace journey::web
