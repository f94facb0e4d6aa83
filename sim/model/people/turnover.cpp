#include "sim/model/people/turnover.h"

#include <algorithm>

#include "sim/model/people/handling.h"
#include "sim/model/people/regrouping.h"
#include "sim/model/people/shifts.h"
#include "sim/model/people/staffing.h"
#include "sim/model/state/attendance.h"

namespace journey::model {

namespace {

void take_out_of_team(OrganisationState& s, Index person) {
  std::vector<Index>& members = s.teams[s.people[person].team].members;
  members.erase(std::remove(members.begin(), members.end(), person), members.end());
}

}  // namespace

void hire(OrganisationState& s, const Person& person, Index team) {
  take_stock(s);
  const std::vector<Task> queued = withdraw_queued(s);
  PersonState hired;
  hired.team = std::min(team, static_cast<Index>(s.teams.size() - 1));
  hired.newcomer = true;
  ++s.newcomers;
  hired.joined = s.now;
  hired.since = s.now;
  hired.shift = shift_for(s, person.hours);
  hired.opened = shift_of(s, hired).moment.opened;
  s.teams[hired.team].members.push_back(static_cast<Index>(s.people.size()));
  s.people.push_back(hired);
  s.skill.push_back(person.skill);
  s.names.push_back(person.name);
  count_again(s);
  hand_out_again(s, queued);
}

void leave(OrganisationState& s, std::string_view name) {
  const auto found = std::find(s.names.begin(), s.names.end(), name);
  if (found == s.names.end()) return;
  const Index person = static_cast<Index>(found - s.names.begin());
  if (s.people[person].gone || s.teams[s.people[person].team].members.size() < 2) return;
  take_stock(s);
  const std::vector<Task> left_behind = drop_tasks(s, person);
  const std::vector<Task> queued = withdraw_queued(s);
  take_out_of_team(s, person);
  s.people[person].gone = true;
  s.people[person].left = s.now;
  count_again(s);
  hand_out_again(s, left_behind);
  hand_out_again(s, queued);
}

Step trade_of(const OrganisationState& s, Index person) {
  const PerStep<double>& skill = s.skill[person];
  return static_cast<Step>(std::max_element(skill.begin(), skill.end()) - skill.begin());
}

}  // namespace journey::model
