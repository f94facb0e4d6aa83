#include "sim/model/event_kind.h"

namespace journey::model {

std::string_view name_of(EventKind kind) {
  switch (kind) {
    case EventKind::day_starts:
      return "day_starts";
    case EventKind::idea_arrives:
      return "idea_arrives";
    case EventKind::support_arrives:
      return "support_arrives";
    case EventKind::infrastructure_arrives:
      return "infrastructure_arrives";
    case EventKind::security_arrives:
      return "security_arrives";
    case EventKind::false_alarm:
      return "false_alarm";
    case EventKind::planning_date:
      return "planning_date";
    case EventKind::task_done:
      return "task_done";
    case EventKind::merge_date:
      return "merge_date";
    case EventKind::machine_done:
      return "machine_done";
    case EventKind::board_meets:
      return "board_meets";
    case EventKind::train_leaves:
      return "train_leaves";
    case EventKind::window_opens:
      return "window_opens";
    case EventKind::batch_deployed:
      return "batch_deployed";
    case EventKind::batch_exposed:
      return "batch_exposed";
    case EventKind::fault_shows:
      return "fault_shows";
    case EventKind::outside_incident:
      return "outside_incident";
    case EventKind::incident_detected:
      return "incident_detected";
    case EventKind::incident_routed:
      return "incident_routed";
    case EventKind::incident_approved:
      return "incident_approved";
    case EventKind::incident_released:
      return "incident_released";
    case EventKind::intervention:
      return "intervention";
    case EventKind::measuring_starts:
      return "measuring_starts";
    case EventKind::adoption_step:
      return "adoption_step";
    case EventKind::peak_ends:
      return "peak_ends";
    case EventKind::change_approved:
      return "change_approved";
  }
  return "unknown";
}

}  // namespace journey::model
