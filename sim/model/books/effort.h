#pragma once
// From effort to hours: how long a person takes for a task, and how that time splits.
//
// Equations: speed = s0 + (1 - s0) skill; of each hour the share of talking, k n (n - 1) / 2 in a team of n,
//            is lost (Brooks's pairs), and more while newcomers are mentored; skill does not shorten switching after an
//            interruption.
// Units:     engine::Duration; effort is the time a master would take.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Above this share of its time a team does nothing but talk; the formula is not meant for such teams.
inline constexpr double kMostTalking = 0.6;

/// Speed of a person if this share of the time is lost to talking.
constexpr Pace pace_of(double speed, double talking) {
  const double effort = speed * (1 - talking);
  return {effort, 1 / effort, talking};
}

/// A stretch of somebody's working time, split. The first three add up to it; the part of them that went into
/// talking, rounded once, is `coordination`, and the next three exclude it.
struct Parts {
  engine::Duration switching{};
  engine::Duration relearning{};
  engine::Duration content{};
  engine::Duration coordination{};
  engine::Duration own_switching{};
  engine::Duration own_relearning{};
  engine::Duration own_content{};
  engine::Duration overtime{};  ///< the part of all that lies outside working hours
  double pace = 1;              ///< effort done in an hour of it
};

/// Working time that `person` needs for the rest of `task`.
engine::Duration duration_for(const OrganisationState& s, Index person, const Task& task);

/// Splits the time up to now that `person` has spent on `task` since taking it up.
Parts parts_done(const OrganisationState& s, const PersonState& person, const Task& task);

/// Takes the effort spent in `parts` off the task.
void spend_effort(const Parts& parts, Task& task);

}  // namespace journey::model
