#pragma once
// The story of a request in hours: worked on the first time, worked on again and why, and nights told apart.

#include <vector>

#include "sim/model/state/state.h"

namespace journey::web {

/// The same story with the nights and weekends of whoever was at work on it told apart, as the books do.
std::vector<model::Segment> with_nights(const std::vector<model::Segment>& story,
                                        const std::vector<model::Shift>& shifts);

/// Hours of a story in which somebody worked on the request itself (preparing the release it was part of is not
/// counted), and its whole length in hours.
double worked_hours(const std::vector<model::Segment>& story);
double length_hours(const std::vector<model::Segment>& story);

/// The same hours by why they were worked: the first time, or again and why.
struct HoursWorked {
  double first = 0;
  double faults = 0;     ///< mended, and tested again
  double hand_offs = 0;  ///< questions, and what a hand-off had lost
  double merges = 0;     ///< that collided
  double again() const { return faults + hand_offs + merges; }
  double all() const { return first + again(); }
};
HoursWorked hours_worked(const std::vector<model::Segment>& story);

}  // namespace journey::web
