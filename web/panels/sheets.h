#pragma once
// The panels that open in front of the picture. Each function draws one and adds the user's requests.

#include "web/picture/pen.h"
#include "web/session/command.h"
#include "web/session/settings.h"
#include "web/view/run_view.h"

namespace journey::web {

/// Nothing is shown in front of the question, and no evidence before the year's end has been seen.
bool sheet_is_open(const RunView& view, const SheetState& sheet);

/// Draws the open sheet in `place`. The picture is not drawn there meanwhile.
void draw_sheet(const Pen& pen, Rect place, const RunView& view, const Settings& settings, Commands& commands);

void draw_evidence(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands);
/// Whether the chart shows every organisation; otherwise the first and the one beside it.
bool evidence_has_room_for_all(Form form, Chart chart);
void draw_practices(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands);
void draw_all_settings(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands);
/// The same for the list of settings.
bool settings_have_room_for_all(const Pen& pen, float width, std::size_t organisations);
void draw_levers(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands);
void draw_keys(const Pen& pen, Rect place, const SheetState& sheet, Commands& commands);

/// A sentence; the space below it stays in `rest`.
void say_line(const Pen& pen, Rect& rest, const std::string& text, Colour colour, TypeSize size);

/// The heading of a sheet and the way back; the remainder stays in `rest`.
void draw_sheet_head(const Pen& pen, Rect& rest, std::string_view title, const SheetState& sheet, Commands& commands);

}  // namespace journey::web
