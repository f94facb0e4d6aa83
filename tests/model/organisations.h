#pragma once
// People, teams and small scenarios to try the model on.

#include <memory>
#include <utility>
#include <vector>

#include "sim/model/scenario.h"
#include "tests/model/quiet.h"

namespace journey::model::fixture {

inline PerStep<double> all_skills(double skill) {
  PerStep<double> skills{};
  skills.fill(skill);
  return skills;
}

inline Person master() { return {"Mia", "all-rounder", all_skills(1)}; }

/// Masters `steps` and can do nothing else.
inline Person specialist(const std::vector<Step>& steps) {
  Person person{"Sam", "specialist", all_skills(0)};
  for (const Step step : steps) person.skill[index_of(step)] = 1;
  return person;
}

inline Team team_owning(const std::vector<Step>& steps, std::vector<Person> people, bool pager = false) {
  Team team;
  team.id = team.name = "team";
  for (const Step step : steps) team.owns[index_of(step)] = true;
  team.carries_pager = pager;
  team.people = std::move(people);
  return team;
}

/// A team that owns every step and carries the pager.
inline Team whole_team(std::vector<Person> people) {
  Team team = team_owning({}, std::move(people), true);
  team.owns.fill(true);
  return team;
}

/// Planners and coders in one team, everything later in another, which carries the pager.
inline std::vector<Team> two_silos(std::vector<Person> makers, std::vector<Person> runners) {
  return {
      team_owning({Step::plan, Step::code, Step::build}, std::move(makers)),
      team_owning({Step::test, Step::release, Step::deploy, Step::operate, Step::monitor}, std::move(runners), true)};
}

inline Scenario scenario_of(std::vector<Team> teams, const World& world = quiet_world(),
                            const Practices& practices = plain_practices()) {
  Scenario scenario;
  scenario.world = world;
  scenario.warmup_weeks = 0;
  scenario.days = 365;
  scenario.organisations.push_back({"only", "The only one", "none", std::move(teams), practices});
  return scenario;
}

inline Scenario one_person(const World& world = quiet_world(), const Practices& practices = plain_practices()) {
  return scenario_of({whole_team({master()})}, world, practices);
}

/// A busy organisation with a bit of everything in it, in two silos: for tests about whole histories.
inline Scenario busy_scenario() {
  World world = quiet_world();
  world.architecture_coupling = 0.3;
  world.demand_features_per_week = 3;
  world.demand_work_hours_p90 = 48;
  world.demand_patience_weeks = 8;
  world.demand_support_requests_per_week = 4;
  world.demand_infrastructure_requests_per_week = 1;
  world.demand_security_findings_per_week = 1;
  world.work_coordination_per_pair = 0.002;
  world.work_switching_hours = 0.5;
  world.defect_per_100_hours = 8;
  world.defect_unskilled_factor = 2;
  world.defect_severe_share = 0.1;
  world.defect_serious_share = 0.3;
  world.defect_from_mending = 0.3;
  world.incident_infrastructure_per_week = 1;
  world.incident_severe_share = 0.3;
  world.incident_serious_share = 0.4;
  world.incident_diagnosis_hours_p90 = 4;
  Practices p = plain_practices();
  p.intake_limit = 12;
  p.batch_slice_hours = 12;
  p.handoff_context_loss = 0.2;
  p.handoff_return_probability = 0.3;
  p.handoff_clarify_hours = 1;
  p.integration_interval_days = 3;
  p.integration_conflict_rate = 1;
  p.integration_conflict_hours = 3;
  p.build_machine_minutes = 30;
  p.build_manual_hours = 0.5;
  p.test_machine_minutes = 90;
  p.test_unit_detection = 0.3;
  p.test_system_detection = 0.5;
  p.test_acceptance_detection = 0.3;
  p.test_acceptance_hours = 0.5;
  p.environment_by_ticket = 1;
  p.environment_request_hours = 1;
  p.environment_count = 3;
  p.environment_drift = 0.1;
  p.approval_kind = 2;
  p.approval_paperwork_hours = 0.5;
  p.approval_board_agenda = 5;
  p.approval_board_notice_days = 1;
  p.approval_board_rejection = 0.2;
  p.release_cadence_days = 7;
  p.release_fixed_hours = 2;
  p.deploy_window_days = 7;
  p.deploy_manual_hours = 2;
  p.deploy_machine_minutes = 20;
  p.deploy_manual_error = 0.1;
  p.exposure_first_share = 0.5;
  p.exposure_first_hours = 6;
  p.rollback_share = 0.3;
  p.rollback_hours = 1;
  p.rollback_failure = 0.2;
  p.operate_handover_hours = 0.2;
  p.monitor_hours = 0.2;
  p.monitoring_coverage = 0.5;
  p.monitoring_minutes = 15;
  p.monitoring_false_alarms_per_week = 2;
  p.support_tiers = 2;
  p.support_routing_hours = 1;
  p.pager_acknowledge_minutes = 10;
  Scenario scenario = scenario_of(two_silos({master(), master(), master()}, {master(), master()}), world, p);
  scenario.warmup_weeks = 4;
  return scenario;
}

inline Intervention change_on(double day, double Practices::*parameter, double value) {
  Intervention change;
  change.day = day;
  change.parameter = parameter;
  change.value = value;
  return change;
}

inline Intervention remove_walls_on(double day) {
  Intervention removal;
  removal.day = day;
  removal.kind = Intervention::Kind::remove_walls;
  return removal;
}

inline std::shared_ptr<const Scenario> shared(Scenario scenario) {
  return std::make_shared<const Scenario>(std::move(scenario));
}

inline const std::vector<Step> kMaking = {Step::plan, Step::code, Step::build};
inline const std::vector<Step> kRunning = {Step::test, Step::release, Step::deploy, Step::operate, Step::monitor};

/// Somebody who makes and, behind a wall, somebody who runs.
inline Scenario two_specialists(const Practices& practices) {
  return scenario_of(two_silos({specialist(kMaking)}, {specialist(kRunning)}), quiet_world(), practices);
}

}  // namespace journey::model::fixture
