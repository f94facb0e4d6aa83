#include "sim/model/state/attendance.h"

namespace journey::model {

void note_who_is_there(const OrganisationState& s, TeamState& team) {
  team.able_there = team.masters_there = 0;
  for (const Seat& seat : team.seats) {
    if (!attends(s, seat.person)) continue;
    team.able_there |= seat.able;
    team.masters_there |= seat.able & seat.masters;
  }
}

void OrganisationState::people_come_and_go() {
  for (TeamState& team : teams) {
    team.settled = false;
    note_who_is_there(*this, team);
  }
}

}  // namespace journey::model
