#pragma once
// The numbers of a scenario: those that all organisations share (World) and those of one organisation
// (Practices). Every member is one entry of the parameter catalogue (sim/scenario/catalogue/catalogue.cpp), which
// holds its name, unit, range, default, meaning and source; they are not repeated here.
//
// Units: in the member's name; shares and probabilities are 0..1; switches and choices are whole numbers.

namespace journey::model {

/// Whether changes need no approval, a colleague's, or a board's.
enum class Approval : int { none = 0, peer_review = 1, board = 2 };

/// The parameters that all organisations share: demand, the nature of the work, of faults and of incidents.
struct World {
  double demand_features_per_week = 12;
  double demand_work_hours_median = 40;
  double demand_work_hours_p90 = 120;
  double demand_patience_weeks = 26;
  double demand_support_requests_per_week = 15;
  double demand_support_hours = 2.0;
  double demand_support_per_open_fault_per_week = 0.6;
  double demand_infrastructure_requests_per_week = 3;
  double demand_infrastructure_hours = 6;
  double demand_security_findings_per_week = 5.5;
  double demand_security_hours = 12;

  double architecture_coupling = 0.15;

  double work_plan_share = 0.15;
  double work_code_share = 0.65;
  double work_test_share = 0.2;
  double work_speed_at_no_skill = 0.4;
  double work_least_skill = 0.3;
  double work_coordination_per_pair = 0.0012;
  double work_switching_hours = 0.4;

  double defect_per_100_hours = 6;
  double defect_unskilled_factor = 2.0;
  double defect_severe_share = 0.008;
  double defect_serious_share = 0.031;
  double defect_customer_share = 0.9;
  double defect_manifest_days = 4;
  double defect_fix_hours = 4;
  double defect_late_factor = 2.0;
  double defect_from_mending = 0.2;

  double incident_infrastructure_per_week = 1.5;
  double incident_severe_share = 0.15;
  double incident_serious_share = 0.35;
  double incident_triage_hours = 0.3;
  double incident_diagnosis_hours_median = 0.7;
  double incident_diagnosis_hours_p90 = 4;
  double incident_repair_hours = 1.0;

  double people_newcomer_speed = 0.5;
  double people_newcomer_days = 80;
  double people_mentoring = 0.2;
  double people_cost_per_hour = 75;
  double people_standby_cost_per_week = 400;
  double downtime_cost_per_hour = 5000;
};

/// How one organisation works.
struct Practices {
  double intake_limit = 16;
  double plan_cadence_days = 0;
  double batch_slice_hours = 80;
  double flow_wip_limit = 0;
  double flow_finish_first = 0;

  double handoff_context_loss = 0.12;
  double handoff_return_probability = 0.15;
  double handoff_clarify_hours = 1.5;
  double handoff_shared_knowledge = 0;

  double integration_interval_days = 7;
  double integration_conflict_rate = 0.1;
  double integration_conflict_hours = 4;
  double build_machine_minutes = 60;
  double build_manual_hours = 1;

  double test_automation = 0.1;
  double test_machine_minutes = 240;
  double test_regression_hours = 2;
  double test_unit_detection = 0.25;
  double test_system_detection = 0.55;
  double test_acceptance_detection = 0.25;
  double test_acceptance_hours = 1;
  double test_retest_share = 0.3;
  double test_authoring_share = 0.5;

  double environment_by_ticket = 1;
  double environment_request_hours = 2;
  double environment_count = 20;
  double environment_provision_minutes = 10;
  double environment_drift = 0.03;
  double environment_headroom = 1.5;

  double approval_kind = 2;
  double approval_review_hours = 0.7;
  double approval_paperwork_hours = 1;
  double approval_board_cadence_days = 7;
  double approval_board_agenda = 30;
  double approval_board_notice_days = 2;
  double approval_board_rejection = 0.1;
  double approval_standard_share = 0;
  double approval_emergency_hours = 4;
  double approval_emergency_afterwards = 0;
  double approval_freeze_weeks = 0;

  double architecture_deployables = 1;
  double architecture_shared_database = 0;
  double release_cadence_days = 35;
  double release_fixed_hours = 24;
  double release_hours_per_change = 0.5;
  double deploy_window_days = 7;
  double deploy_manual_hours = 8;
  double deploy_machine_minutes = 30;
  double deploy_manual_error = 0.05;

  double exposure_canary = 0;
  double exposure_first_hours = 2;
  double exposure_first_share = 1;
  double exposure_flag_share = 0;
  double rollback_share = 0.2;
  double rollback_hours = 4;
  double rollback_failure = 0.1;
  double hotfix_serious = 0;

  double operate_handover_hours = 0.5;
  double monitor_hours = 0.5;
  double monitoring_coverage = 0.35;
  double monitoring_minutes = 30;
  double monitoring_customer_hours = 8;
  double monitoring_false_alarms_per_week = 2;
  double monitoring_self_healing = 0;

  double support_tiers = 3;
  double support_routing_hours = 3;
  double pager_night = 1;
  double pager_acknowledge_minutes = 20;
};

/// Whether the organisation approves its changes in this way.
constexpr bool approves_by(const Practices& practices, Approval approval) {
  return static_cast<int>(practices.approval_kind) == static_cast<int>(approval);
}

/// Whether an emergency has to wait for the board; otherwise the board, if there is one, is informed afterwards.
constexpr bool asks_board_first(const Practices& practices) {
  return approves_by(practices, Approval::board) && practices.approval_emergency_afterwards == 0;
}

}  // namespace journey::model
