#pragma once
// The "One request" chart: each organisation's days with the followed request on one scale, solid where
// somebody worked, dotted where it waited, plain where the person working on it had gone home; the two
// longest waits are named.
//
// Units: days of the calendar; points.

#include <string>
#include <vector>

#include "sim/model/state/state.h"
#include "web/charts/marks.h"
#include "web/look/ruler.h"
#include "web/reading/bar_pieces.h"
#include "web/reading/team_names.h"

namespace journey::web {

/// The data of one organisation's bar.
struct RequestBar {
  std::string name;
  Colour colour;
  std::vector<model::Segment> story;
  std::vector<model::Segment> ghost;  ///< the old future, drawn behind
  TeamNames teams;
  double days = 0;
  bool finished = false;
  /// The story for the words, if not `story`: they change less often than the bar.
  std::vector<model::Segment> told_story;
  double told_days = 0;
};

class Sketch;
/// Waiting: rows of small dots, so that it reads as emptiness with a length.
void draw_waited(Sketch& sketch, Rect place, Colour colour, float opacity);

/// The bars below one another; no marks if there is no request to show. `large`: on the result screen.
Marks request_bars(const Ruler& ruler, Rect place, const std::vector<RequestBar>& bars, bool large);

}  // namespace journey::web
