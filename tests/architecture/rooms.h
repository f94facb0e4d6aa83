#pragma once
// The rooms of the house, lowest first, and what each may use. A file lies in the room with the longest name that its
// path begins with; what lies in a layer's own folder is what all rooms of that layer share. A room may use only what
// stands above it here, so no two rooms use each other.
//
// To add a room: a line here, below all that it uses.

#include <cstddef>
#include <span>
#include <string_view>

namespace journey {

struct Room {
  std::string_view folder;
  std::string_view uses;  ///< folders; "sim/model/*" is that one and every room in it
  /// Units (a .cpp and its .h are one) that need each other; everywhere else units run one way too.
  std::string_view mutual = "";
  std::size_t most_units = 22;
};

inline constexpr Room kRooms[] = {
    {"sim/engine", ""},
    {"sim/statistics", "sim/engine"},

    {"sim/model", "sim/engine"},
    {"sim/model/state", "sim/engine sim/model"},
    {"sim/model/books", "sim/engine sim/statistics sim/model sim/model/state"},
    {"sim/model/people", "sim/engine sim/model sim/model/state sim/model/books"},
    // The value stream feeds back: what is deployed brings faults to customers, and each becomes a change to be coded,
    // tested, approved and deployed. Faults that tests find go back to the coders.
    {"sim/model/stream", "sim/engine sim/model sim/model/state sim/model/books sim/model/people",
     "approval coding exposure release testing"},
    {"sim/model/run", "sim/engine sim/model sim/model/state sim/model/books sim/model/people sim/model/stream"},

    {"sim/scenario", "sim/engine sim/model"},
    {"sim/scenario/catalogue", "sim/model sim/scenario"},
    {"sim/scenario/reading", "sim/engine sim/model sim/scenario sim/scenario/catalogue"},
    {"sim/scenario/writing", "sim/model sim/scenario sim/scenario/catalogue sim/scenario/reading"},
    {"sim/scenario/link", "sim/engine sim/model sim/scenario sim/scenario/catalogue sim/scenario/reading"},

    {"sim/experiment", "sim/engine sim/model sim/model/run sim/scenario"},
    // A comparison is summed up as it runs, and both go to bytes.
    {"sim/experiment/compare", "sim/engine sim/statistics sim/model/* sim/scenario/* sim/experiment",
     "comparison measurement_bytes running_comparison"},
    // A factor is read as part of a design.
    {"sim/experiment/sweep", "sim/engine sim/model sim/scenario/* sim/experiment", "design_reader factor_reader"},
    {"sim/experiment/calibrate",
     "sim/engine sim/statistics sim/model sim/scenario/* sim/experiment sim/experiment/compare"},

    {"sim/report", "sim/engine sim/model sim/scenario sim/experiment/*"},
    {"sim/report/json", "sim/engine sim/model sim/scenario/* sim/experiment/* sim/report"},
    {"sim/report/csv", "sim/engine sim/statistics sim/model sim/scenario/* sim/experiment/* sim/report"},
    {"sim/report/text",
     "sim/engine sim/model sim/scenario/* sim/experiment/* sim/report sim/report/json sim/report/csv"},

    {"sim/cli", "sim/engine sim/statistics sim/model/* sim/scenario/* sim/experiment/* sim/report/*"},

    // Messages of one language; uses nothing, so that every room may speak.
    {"web/language", ""},
    // The fonts of the first seconds are baked as all others are, and replaced by them.
    {"web/look", "", "opening_fonts theme"},
    {"web/ui", "web/look", "parts ui"},
    {"web/reading",
     "sim/model sim/model/books sim/model/run sim/model/state sim/experiment/calibrate sim/report web/language"},
    {"web/session", "sim/model sim/model/run sim/scenario/* web/look web/reading web/language"},
    {"web/worlds",
     "sim/engine sim/model sim/model/run sim/scenario/* sim/experiment sim/experiment/compare sim/report/json "
     "web/session"},
    {"web/words", "sim/model sim/model/state sim/experiment/calibrate web/reading web/session web/worlds web/language"},
    // A view is a value that its parts fill.
    {"web/view",
     "sim/statistics sim/model/* sim/scenario/* web/look web/reading web/session web/worlds web/words web/language",
     "markers outcome run_view story story_parts"},
    {"web/charts", "sim/model/state web/look web/reading web/worlds web/words web/view web/language"},
    {"web/picture", "sim/model web/look web/ui web/reading web/words web/view web/charts web/language"},
    {"web/panels", "web/ui web/session web/words web/view web/charts web/picture"},
    {"web/panels/play", "web/ui web/session web/words web/view web/picture web/panels web/language"},
    {"web/panels/settings",
     "sim/engine sim/model sim/scenario/* web/ui web/session web/words web/view web/charts web/picture web/panels "
     "web/language"},
    {"web/panels/evidence",
     "sim/model web/ui web/reading web/session web/words web/view web/charts web/picture web/panels "
     "web/panels/settings web/language"},
    {"web/screen",
     "web/look web/ui web/session web/words web/view web/picture web/panels web/panels/play web/panels/evidence "
     "web/language"},
    {"web/platform", "sim/scenario/* sim/experiment web/look web/ui web/session web/worlds web/language"},
    {"web/app",
     "sim/scenario/* sim/report/json web/look web/ui web/session web/worlds web/words web/view web/screen "
     "web/platform web/language"},
};

}  // namespace journey
