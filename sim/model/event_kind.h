#pragma once
// What can happen in an organisation. The number is part of the history hash.

#include <cstdint>
#include <string_view>

namespace journey::model {

enum class EventKind : std::uint8_t {
  day_starts = 1,   ///< entity: the shift that begins its day
  idea_arrives,     ///< entity: the idea's number
  support_arrives,  ///< entity: the request's number
  infrastructure_arrives,
  security_arrives,
  false_alarm,
  planning_date,
  task_done,  ///< entity: the person
  merge_date,
  machine_done,  ///< entity: the change that was built, tested or given an environment
  board_meets,
  train_leaves,
  window_opens,       ///< entity: the batch
  batch_deployed,     ///< entity: the batch
  batch_exposed,      ///< entity: the batch
  fault_shows,        ///< entity: the fault
  outside_incident,   ///< entity: its number
  incident_detected,  ///< entity: the incident
  incident_routed,    ///< entity: the incident, at its next desk
  incident_approved,  ///< entity: the incident, its emergency fix may be deployed
  incident_released,  ///< entity: the incident, ended without a person: healed, or its fix in production
  intervention,       ///< not on the calendar; entity: its place in the list
  measuring_starts,
  adoption_step,    ///< entity: its place among the adoptions
  peak_ends,        ///< entity: the incident it caused
  change_approved,  ///< entity: the change, by the emergency board
};

/// As in a trace: snake_case.
std::string_view name_of(EventKind kind);

}  // namespace journey::model
