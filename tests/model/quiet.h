#pragma once
// A world in which nothing happens of itself, and practices in which nothing waits: tests switch on what they are
// about.

#include "sim/model/parameters.h"

namespace journey::model::fixture {

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
  p.architecture_shared_database = 0;
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

}  // namespace journey::model::fixture
