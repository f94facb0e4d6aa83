#pragma once
// The panels that are opened in front of the picture. Each draws one and adds what the user asked for.

#include "web/picture/pen.h"
#include "web/session/command.h"
#include "web/session/settings.h"
#include "web/view/run_view.h"

namespace journey::web {

/// Nothing is shown in front of the question, and no evidence before the year's end has been seen.
bool sheet_is_open(const RunView& view, const SheetState& sheet);

/// Whichever is open, in `place`. Nothing of the picture is drawn there meanwhile.
void draw_sheet(const Pen& pen, Rect place, const RunView& view, const Settings& settings, Commands& commands);

void draw_evidence(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands);
/// Whether the chart shows every organisation, however many they are; else the first and the one beside it.
bool evidence_has_room_for_all(Form form, Chart chart);
void draw_practices(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands);
void draw_all_settings(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands);
/// The same of the list of settings.
bool settings_have_room_for_all(const Pen& pen, float width, std::size_t organisations);
void draw_levers(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands);
void draw_keys(const Pen& pen, Rect place, const SheetState& sheet, Commands& commands);

/// A sentence; what is left below it stays in `rest`.
void say_line(const Pen& pen, Rect& rest, const std::string& text, Colour colour, TypeSize size);

/// The heading of a sheet and the way back; what is left stays in `rest`.
void draw_sheet_head(const Pen& pen, Rect& rest, std::string_view title, const SheetState& sheet, Commands& commands);

}  // namespace journey::web
