#pragma once
// What can happen in an organisation. The number is part of the history hash.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "sim/model/enum_count.h"

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
  incident_released,  ///< entity: the incident, ended without a person: self-healed, or its fix is in production
  intervention,       ///< not on the calendar; entity: its place in the list
  measuring_starts,
  adoption_step,    ///< entity: its place among the adoptions
  peak_ends,        ///< entity: the incident it caused
  change_approved,  ///< entity: the change, by the emergency board
};

/// See enum_count.h.
constexpr bool is_member(EventKind one) {
  switch (one) {
    case EventKind::day_starts:
    case EventKind::idea_arrives:
    case EventKind::support_arrives:
    case EventKind::infrastructure_arrives:
    case EventKind::security_arrives:
    case EventKind::false_alarm:
    case EventKind::planning_date:
    case EventKind::task_done:
    case EventKind::merge_date:
    case EventKind::machine_done:
    case EventKind::board_meets:
    case EventKind::train_leaves:
    case EventKind::window_opens:
    case EventKind::batch_deployed:
    case EventKind::batch_exposed:
    case EventKind::fault_shows:
    case EventKind::outside_incident:
    case EventKind::incident_detected:
    case EventKind::incident_routed:
    case EventKind::incident_approved:
    case EventKind::incident_released:
    case EventKind::intervention:
    case EventKind::measuring_starts:
    case EventKind::adoption_step:
    case EventKind::peak_ends:
    case EventKind::change_approved:
      return true;
  }
  return false;
}

inline constexpr std::uint8_t kFirstEventKind = static_cast<std::uint8_t>(EventKind::day_starts);
inline constexpr std::size_t kEventKindCount = count_members_of<EventKind>(kFirstEventKind);

/// As in a trace: snake_case.
std::string_view name_of(EventKind kind);

}  // namespace journey::model
