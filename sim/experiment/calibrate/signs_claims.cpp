// The claims themselves: a table, separate from the code that judges them.
#include "sim/experiment/calibrate/signs.h"

namespace journey::experiment {
namespace {

using enum Tried;
using model::Measure;

constexpr Measure kLead = Measure::lead_time_hours_p50;
constexpr Measure kRestore = Measure::restore_hours_mean;

constexpr Claim kClaims[] = {
    {"board_lead_time", "A board instead of peer review lengthens the lead time", siloed_peer_review, siloed_board,
     kLead, Expected::higher},
    {"board_deployments", "A board instead of peer review makes deployments less frequent", peer_review, board,
     Measure::deploys_per_week, Expected::lower},
    {"board_restore", "A board instead of peer review makes recovery slower", quick_peer_review, quick_board, kRestore,
     Expected::higher},
    {"board_failures", "A board leaves failures per 100 changes unchanged", siloed_peer_review, siloed_board,
     Measure::failures_per_100_changes, Expected::the_same},
    {"batch_failure_rate", "Larger batches fail more often", small_batch, large_batch, Measure::change_failure_rate,
     Expected::higher},
    {"batch_restore", "Larger batches make recovery slower", small_batch, large_batch, kRestore, Expected::higher},
    {"wip_lead_time", "A WIP limit shortens the lead time", unlimited, limited, kLead, Expected::lower},
    {"wip_throughput", "A WIP limit leaves features per week unchanged", unlimited, limited, Measure::features_per_week,
     Expected::the_same},
    {"third_silo", "A third silo, a team called DevOps, lengthens the lead time", two_silos, three_silos, kLead,
     Expected::higher},
    {"automation_alone", "Automation alone gains less lead time than with feature teams", peer_review, tools, kLead,
     Expected::higher},
    {"feature_teams_alone", "Feature teams alone gain less lead time than with automation", peer_review, ways, kLead,
     Expected::higher},

    {"j_curve_throughput", "J-curve: the first 90 days of automating deliver fewer features per week", as_before,
     automating, Measure::features_per_week, Expected::lower},
    {"j_curve_hours", "J-curve: those days take more hours of improvement and manual work", as_before, automating,
     Measure::features_per_week, Expected::higher, false, true},
    {"j_curve_deployments", "J-curve: those days leave deployments per week unchanged", as_before, automating,
     Measure::deploys_per_week, Expected::the_same},
    {"j_curve_lead_time", "J-curve: those days leave the lead time unchanged", as_before, automating, kLead,
     Expected::the_same},
    {"j_curve_failure_rate", "J-curve: those days leave the failure rate unchanged", as_before, automating,
     Measure::change_failure_rate, Expected::the_same},
    {"j_curve_restore", "J-curve: those days leave recovery unchanged", as_before, automating,
     Measure::restore_hours_p50, Expected::the_same},
    {"silos_specialists", "Silos win: one pool of scarce specialists has the shorter lead time", specialists_spread,
     specialists_pool, kLead, Expected::lower},
    {"silos_coupled", "Silos win: in one tightly coupled system they have the shorter lead time", coupled_teams,
     coupled_silos, kLead, Expected::lower},

    {"board_lead_time_on_demand", "Lead time: a board where releases are on demand", peer_review, board, kLead,
     Expected::higher, true},
    {"board_restore_on_demand", "Recovery: a board where releases are on demand", peer_review, board, kRestore,
     Expected::higher, true},
    {"board_restore_by_date", "Recovery: a board where repairs wait for the release date", siloed_peer_review,
     siloed_board, kRestore, Expected::higher, true},
    {"board_failures_on_demand", "Failures per 100 changes: a board where releases are on demand", peer_review, board,
     Measure::failures_per_100_changes, Expected::the_same, true},
    {"board_batch_size", "Changes per deployment: a board's effect on the batch", peer_review, board,
     Measure::batch_size_mean, Expected::higher, true},
    {"board_failure_rate", "Failure rate: a board's effect through the batch", peer_review, board,
     Measure::change_failure_rate, Expected::higher, true},
    {"batch_restore_median", "Recovery, median: larger batches", small_batch, large_batch, Measure::restore_hours_p50,
     Expected::higher, true},
    {"third_silo_flow_time", "Flow time: a third silo", two_silos, three_silos, Measure::flow_time_hours_p50,
     Expected::higher, true},
    {"third_silo_throughput", "Features per week: a third silo", two_silos, three_silos, Measure::features_per_week,
     Expected::lower, true},
    {"third_silo_of_developers", "Lead time: a third silo that takes developers away, release dates", dated_two_silos,
     dated_three_silos, kLead, Expected::higher, true},
    {"third_silo_of_developers_throughput", "Features per week: a third silo that takes developers away",
     dated_two_silos, dated_three_silos, Measure::features_per_week, Expected::lower, true},
    {"three_automations_alone", "Lead time: three automations without regrouping", both, automation, kLead,
     Expected::higher, true},
    {"j_curve_lead_time_difference", "Lead time: the first 90 days of automating", as_before, automating, kLead,
     Expected::higher, true},
    {"specialists_limited", "Lead time: one pool of scarce specialists, with WIP limits", specialists_spread_limited,
     specialists_pool_limited, kLead, Expected::lower, true},
    {"coupled_flow_time", "Flow time: silos in one tightly coupled system", coupled_teams, coupled_silos,
     Measure::flow_time_hours_p50, Expected::lower, true},
    {"coupled_throughput", "Features per week: silos in one tightly coupled system", coupled_teams, coupled_silos,
     Measure::features_per_week, Expected::lower, true},
    {"regrouping_alone", "Lead time: regrouping without the three automations", both, feature_teams, kLead,
     Expected::higher, true},
};

}  // namespace

std::span<const Claim> claims() { return kClaims; }

std::string_view measured_by(const Claim& claim) {
  return claim.by_hand ? "hours_by_hand_per_week" : model::measure_infos()[model::index_of(claim.measure)].key;
}

}  // namespace journey::experiment
