#include "sim/model/practice.h"

namespace journey::model {

namespace {

using P = Practices;

constexpr Move kBatches[] = {
    {&P::batch_slice_hours},         {&P::plan_cadence_days},          {&P::integration_interval_days},
    {&P::integration_conflict_rate}, {&P::integration_conflict_hours}, {&P::release_cadence_days},
};
constexpr Move kApproval[] = {
    {&P::approval_kind, true},         {&P::approval_review_hours},
    {&P::approval_paperwork_hours},    {&P::approval_board_cadence_days},
    {&P::approval_board_agenda, true}, {&P::approval_board_notice_days},
    {&P::approval_board_rejection},    {&P::approval_standard_share},
    {&P::approval_emergency_hours},    {&P::approval_emergency_afterwards, true},
    {&P::approval_freeze_weeks, true},
};
constexpr Move kTests[] = {
    {&P::build_machine_minutes}, {&P::build_manual_hours},        {&P::test_automation},
    {&P::test_machine_minutes},  {&P::test_regression_hours},     {&P::test_unit_detection},
    {&P::test_system_detection}, {&P::test_acceptance_detection}, {&P::test_acceptance_hours},
    {&P::test_retest_share},     {&P::test_authoring_share},
};
constexpr Move kDeployment[] = {
    {&P::architecture_deployables, true}, {&P::architecture_shared_database}, {&P::release_fixed_hours},
    {&P::release_hours_per_change},       {&P::deploy_window_days},           {&P::deploy_manual_hours},
    {&P::deploy_machine_minutes},         {&P::deploy_manual_error},
};
constexpr Move kEnvironments[] = {
    {&P::environment_by_ticket, true},   {&P::environment_request_hours}, {&P::environment_count, true},
    {&P::environment_provision_minutes}, {&P::environment_drift},         {&P::environment_headroom},
};
constexpr Move kUndo[] = {
    {&P::exposure_canary, true}, {&P::exposure_first_share}, {&P::exposure_first_hours}, {&P::exposure_flag_share},
    {&P::rollback_share},        {&P::rollback_hours},       {&P::rollback_failure},     {&P::hotfix_serious, true},
};
constexpr Move kMonitoring[] = {
    {&P::monitor_hours},
    {&P::monitoring_coverage},
    {&P::monitoring_minutes},
    {&P::monitoring_customer_hours},
    {&P::monitoring_false_alarms_per_week},
    {&P::monitoring_self_healing},
};
constexpr Move kOwnership[] = {
    {&P::handoff_context_loss},     {&P::handoff_return_probability}, {&P::handoff_clarify_hours},
    {&P::handoff_shared_knowledge}, {&P::operate_handover_hours},     {&P::support_tiers, true},
    {&P::support_routing_hours},    {&P::pager_night, true},          {&P::pager_acknowledge_minutes},
};
constexpr Move kLimits[] = {{&P::intake_limit, true}, {&P::flow_wip_limit, true}, {&P::flow_finish_first, true}};

constexpr std::string_view kAccelerate =
    "sign: Forsgren, Humble and Kim, Accelerate (2018); size, cost and time: assumption";

constexpr std::array<Practice, kPracticeCount> kPractices = {{
    {"small_batches", "Small, frequent batches", Letter::lean, false, 120, 60, 0.02,
     "Work is split into small changes that are merged and released often.", kAccelerate, kBatches},
    {"light_approval", "Light approval", Letter::culture, false, 40, 30, 0.01,
     "A colleague reviews the change; nothing waits for a board.", kAccelerate, kApproval},
    {"test_automation", "Test automation", Letter::automation, false, 900, 180, 0.05,
     "Machines build and test every change; people do exploratory tests.", kAccelerate, kTests},
    {"deployment_automation", "Deployment automation", Letter::automation, false, 600, 120, 0.03,
     "Each service can be deployed to production at the push of a button.", kAccelerate, kDeployment},
    {"environments_as_code", "Environments as code", Letter::automation, false, 400, 120, 0.02,
     "Environments are created by machines and are all alike.", kAccelerate, kEnvironments},
    {"flags_and_rollback", "Flags, canary and rollback", Letter::lean, false, 300, 90, 0.01,
     "A change can be released to a few customers, switched off or rolled back in minutes.", kAccelerate, kUndo},
    {"monitoring", "Monitoring", Letter::measurement, false, 250, 90, 0.01,
     "Monitoring reports a problem before customers do.", kAccelerate, kMonitoring},
    {"ownership", "You build it, you run it", Letter::sharing, true, 240, 120, 0.04,
     "One team owns a change from idea to production and carries the pager.", kAccelerate, kOwnership},
    {"work_in_progress_limits", "Limits on work in progress", Letter::lean, false, 20, 30, 0.01,
     "Teams finish work before they start more, and accept less at a time.", kAccelerate, kLimits},
}};

}  // namespace

std::span<const Practice, kPracticeCount> practices() { return kPractices; }

std::optional<std::size_t> practice_named(std::string_view id) {
  for (std::size_t p = 0; p < kPracticeCount; ++p) {
    if (kPractices[p].id == id) return p;
  }
  return std::nullopt;
}

Organisation with_practice(Organisation organisation, const Practice& practice, const Organisation& other) {
  for (const Move& move : practice.moves) organisation.practices.*move.parameter = other.practices.*move.parameter;
  if (practice.regroups) organisation.teams = other.teams;
  return organisation;
}

}  // namespace journey::model
