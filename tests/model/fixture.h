#pragma once
// Small organisations for the tests of the model: everything a test does not ask for is off, takes no time, or never
// happens. No default of the parameters is relied upon, so tuning them breaks no test.
//
// Units: instants as a week, a day of it (0 is Monday) and an hour of the day.

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "sim/model/books.h"
#include "sim/model/coding.h"
#include "sim/model/demand.h"
#include "sim/model/dispatch.h"
#include "sim/model/incidents.h"
#include "sim/model/measuring.h"
#include "sim/model/release.h"
#include "sim/model/run.h"
#include "sim/model/setup.h"

namespace journey::model::fixture {

using engine::Duration;
using engine::Time;

inline Time at(int week, int day, double hour) {
  return Time{} + engine::kWeek * week + engine::kDay * day + engine::hours(hour);
}

/// Nothing happens of itself; a feature has 16 hours of work: 4 to plan, 8 to code, 4 to test.
inline World quiet_world() {
  World world;
  world.architecture_coupling = 0;
  world.demand_features_per_week = 0;
  world.demand_work_hours_median = 16;
  world.demand_work_hours_p90 = 16;
  world.demand_patience_weeks = 500;
  world.demand_support_requests_per_week = 0;
  world.demand_support_hours = 1;
  world.demand_infrastructure_requests_per_week = 0;
  world.demand_infrastructure_hours = 1;
  world.demand_security_findings_per_week = 0;
  world.demand_security_hours = 1;
  world.work_plan_share = 0.25;
  world.work_code_share = 0.5;
  world.work_test_share = 0.25;
  world.work_speed_at_no_skill = 0.5;
  world.work_least_skill = 0.3;
  world.work_coordination_per_pair = 0;
  world.work_switching_hours = 0;
  world.defect_per_100_hours = 0;
  world.defect_unskilled_factor = 1;
  world.defect_severe_share = 0;
  world.defect_serious_share = 0;
  world.defect_customer_share = 1;
  world.defect_manifest_days = 1;
  world.defect_fix_hours = 2;
  world.defect_late_factor = 1;
  world.defect_from_mending = 0;
  world.incident_infrastructure_per_week = 0;
  world.incident_severe_share = 0;
  world.incident_serious_share = 0;
  world.incident_triage_hours = 0;
  world.incident_diagnosis_hours_median = 1;
  world.incident_diagnosis_hours_p90 = 1;
  world.incident_repair_hours = 1;
  world.people_newcomer_speed = 1;
  world.people_newcomer_days = 0;
  world.people_mentoring = 0;
  world.people_cost_per_hour = 100;
  world.people_standby_cost_per_week = 0;
  world.downtime_cost_per_hour = 1000;
  return world;
}

/// No wall, no wait, no ceremony, no machine time.
inline Practices plain_practices() {
  Practices p;
  p.intake_limit = 100;
  p.plan_cadence_days = 0;
  p.batch_slice_hours = 2000;
  p.flow_wip_limit = 0;
  p.flow_finish_first = 0;
  p.handoff_context_loss = 0;
  p.handoff_return_probability = 0;
  p.handoff_clarify_hours = 0;
  p.handoff_shared_knowledge = 0;
  p.integration_interval_days = 0;
  p.integration_conflict_rate = 0;
  p.integration_conflict_hours = 0;
  p.build_machine_minutes = 0;
  p.build_manual_hours = 0;
  p.test_automation = 0;
  p.test_machine_minutes = 0;
  p.test_regression_hours = 0;
  p.test_unit_detection = 0;
  p.test_system_detection = 0;
  p.test_acceptance_detection = 0;
  p.test_acceptance_hours = 0;
  p.test_retest_share = 1;
  p.test_authoring_share = 0;
  p.environment_by_ticket = 0;
  p.environment_request_hours = 0;
  p.environment_count = 0;
  p.environment_provision_minutes = 0;
  p.environment_drift = 0;
  p.environment_headroom = 1;
  p.approval_kind = 0;
  p.approval_freeze_weeks = 0;
  p.approval_review_hours = 0;
  p.approval_paperwork_hours = 0;
  p.approval_board_cadence_days = 7;
  p.approval_board_agenda = 1000;
  p.approval_board_notice_days = 0;
  p.approval_board_rejection = 0;
  p.approval_standard_share = 0;
  p.approval_emergency_hours = 0;
  p.approval_emergency_afterwards = 0;
  p.architecture_deployables = 1;
  p.release_cadence_days = 0;
  p.release_fixed_hours = 0;
  p.release_hours_per_change = 0;
  p.deploy_window_days = 0;
  p.deploy_manual_hours = 0;
  p.deploy_machine_minutes = 0;
  p.deploy_manual_error = 0;
  p.exposure_canary = 0;
  p.exposure_first_hours = 0;
  p.exposure_first_share = 1;
  p.exposure_flag_share = 0;
  p.rollback_share = 0;
  p.rollback_hours = 0;
  p.rollback_failure = 0;
  p.hotfix_serious = 0;
  p.operate_handover_hours = 0;
  p.monitor_hours = 0;
  p.monitoring_coverage = 1;
  p.monitoring_minutes = 0;
  p.monitoring_customer_hours = 1;
  p.monitoring_false_alarms_per_week = 0;
  p.monitoring_self_healing = 0;
  p.support_tiers = 1;
  p.support_routing_hours = 0;
  p.pager_night = 1;
  p.pager_acknowledge_minutes = 0;
  return p;
}

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
  return {team_owning({Step::plan, Step::code, Step::build}, std::move(makers)),
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

/// One organisation whose clock the test moves, and to which things happen when the test says so.
class Workshop {
 public:
  explicit Workshop(const Scenario& scenario, std::uint64_t seed = 1)
      : scenario_(scenario), s_(initial_state(scenario_, scenario_.organisations.front(), Luck{seed, 0}, {})) {}

  OrganisationState& state() { return s_; }
  const OrganisationState& state() const { return s_; }

  /// Carries out all that happens before or at `end`, and sets the clock to it.
  void until(Time end) {
    for (;;) {
      const Time decision = next_decision();
      const Time event = s_.calendar.empty() ? engine::kNever : s_.calendar.next().at;
      if (std::min(decision, event) > end) break;
      if (decision <= event) {
        intervene_next(s_, decision);
      } else {
        carry_out_next(s_);
      }
    }
    s_.set_clock(end);
  }

  void idea(Time when, std::uint32_t number) {
    until(when);
    idea_arrives(s_, number);
  }

  void outage(Time when, std::uint8_t severity, std::uint32_t number = 1) {
    until(when);
    scripted_outage(s_, severity, number);
  }

  const FeatureRecord& finished(std::size_t place = 0) const { return s_.finished_features.at(place); }
  const ChangeRecord& deployed(std::size_t place = 0) const { return s_.finished_changes.at(place); }

 private:
  Time next_decision() const {
    if (s_.interventions_done == s_.interventions.size()) return engine::kNever;
    return std::max(s_.start_of_measuring + engine::days(s_.interventions[s_.interventions_done].day), s_.now);
  }

  Scenario scenario_;
  OrganisationState s_;
};

/// The causes that took any time, in words, so that a test that fails tells what it saw.
inline std::string in_words(const ByCause& by_cause) {
  std::string words;
  for (std::size_t c = 0; c < kCauseCount; ++c) {
    if (by_cause[c].ms == 0) continue;
    words += std::string(kCauseNames[c]) + " " + std::to_string(by_cause[c].ms) + " ms, ";
  }
  return words;
}

/// What in_words() says of these causes and no others.
inline std::string causes(std::initializer_list<std::pair<Cause, Duration>> parts) {
  ByCause by_cause{};
  for (const auto& [cause, length] : parts) by_cause[index_of(cause)] = length;
  return in_words(by_cause);
}

inline std::shared_ptr<const Scenario> shared(Scenario scenario) {
  return std::make_shared<const Scenario>(std::move(scenario));
}

}  // namespace journey::model::fixture
