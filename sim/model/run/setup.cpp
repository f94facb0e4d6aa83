#include "sim/model/run/setup.h"

#include <algorithm>

#include "sim/model/people/abilities.h"
#include "sim/model/people/shifts.h"
#include "sim/model/state/schedule.h"
#include "sim/model/stream/demand.h"
#include "sim/model/stream/incidents.h"

namespace journey::model {

namespace {

void hire(OrganisationState& s, const Organisation& organisation) {
  for (const Team& team : organisation.teams) {
    TeamState state;
    state.owns = team.owns;
    state.carries_pager = team.carries_pager;
    state.wip_limit = team.wip_limit;
    state.finish_first = team.finish_first;
    for (const Person& person : team.people) {
      state.members.push_back(static_cast<Index>(s.people.size()));
      PersonState hired;
      hired.team = static_cast<Index>(s.teams.size());
      hired.shift = shift_for(s, person.hours);
      s.people.push_back(hired);
      s.skill.push_back(person.skill);
      s.names.push_back(person.name);
    }
    s.teams.push_back(state);
  }
  count_able(s);
}

void start_dates(OrganisationState& s) {
  schedule_planning(s);
  schedule_merge(s);
  schedule_board(s);
  schedule_train(s);
  schedule_day(s, kUsualShift);
  schedule(s, s.start_of_measuring, EventKind::measuring_starts, 0);
}

}  // namespace

std::vector<Intervention> planned_interventions(const Scenario& scenario, const Organisation& organisation,
                                                const std::vector<Intervention>& decisions) {
  std::vector<Intervention> planned;
  const auto add = [&](const Intervention& one) {
    if (one.organisation.empty() || one.organisation == organisation.id) planned.push_back(one);
  };
  std::for_each(scenario.events.begin(), scenario.events.end(), add);
  std::for_each(decisions.begin(), decisions.end(), add);
  std::stable_sort(planned.begin(), planned.end(),
                   [](const Intervention& a, const Intervention& b) { return a.day < b.day; });
  return planned;
}

bool is_same(const Intervention& a, const Intervention& b) {
  const auto names = [](const Intervention& one) { return one.person ? one.person->name : std::string(); };
  return a.day == b.day && a.kind == b.kind && a.organisation == b.organisation && a.parameter == b.parameter &&
         a.value == b.value && a.hours == b.hours && a.as == b.as && names(a) == names(b);
}

OrganisationState initial_state(const Scenario& scenario, const Organisation& organisation, const Luck& luck,
                                const std::vector<Intervention>& decisions) {
  OrganisationState s;
  s.luck = luck;
  s.start_of_measuring = engine::Time{} + engine::days(7 * scenario.warmup_weeks);
  s.set_clock(engine::Time{});
  shift_for(s, WorkHours{});
  s.world = scenario.world;
  s.practices = organisation.practices;
  const auto deployables = static_cast<std::size_t>(std::max(1.0, organisation.practices.architecture_deployables));
  s.pipelines.resize(deployables);
  hire(s, organisation);
  start_dates(s);
  start_demand(s);
  start_incidents(s);
  s.interventions = planned_interventions(scenario, organisation, decisions);
  return s;
}

}  // namespace journey::model
