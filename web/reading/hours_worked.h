#pragma once
// The story of a request in hours: first-pass work, repeat work and its reasons, with nights separate.

#include <vector>

#include "sim/model/state/state.h"

namespace journey::web {

/// The same story with the nights and weekends of the person working on it separate, as in the books.
std::vector<model::Segment> with_nights(const std::vector<model::Segment>& story,
                                        const std::vector<model::Shift>& shifts);

/// Hours of a story in which somebody worked on the request itself (preparing the release it was part of is not
/// counted), and its whole length in hours.
double worked_hours(const std::vector<model::Segment>& story);
double length_hours(const std::vector<model::Segment>& story);

/// The same hours by their reason: first pass, or the reason for the repeat.
struct HoursWorked {
  double first = 0;
  double faults = 0;     ///< fixed, and tested again
  double hand_offs = 0;  ///< questions, and context lost at a hand-off
  double merges = 0;     ///< that collided
  double again() const { return faults + hand_offs + merges; }
  double all() const { return first + again(); }
};
HoursWorked hours_worked(const std::vector<model::Segment>& story);

}  // namespace journey::web
