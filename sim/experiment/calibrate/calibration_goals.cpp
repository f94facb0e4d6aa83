// The expectations of each preset and the fitted numbers: tables, separate from the code that uses them.
#include <iterator>

#include "sim/experiment/calibrate/calibration.h"

namespace journey::experiment {
namespace {

constexpr PresetGoal kGoals[] = {
    {"siloed_itil", Cluster::low, true, "Fitted: four silos, a weekly board, a manual release every few weeks."},
    {"agile_siloed_operations", Cluster::low, false,
     "Sprints end at the wall to operations: the board and the release date decide how often and how soon customers "
     "get anything, and little can be rolled back. Agile alone is expected to leave the organisation in its cluster."},
    {"devops_team", Cluster::low, false,
     "A team called DevOps brings tools, but the walls, the board and the release dates remain."},
    {"safe_train", Cluster::medium, false,
     "The train leaves every two weeks, 26 times a year: only the medium range includes that."},
    {"well_run_itil", Cluster::medium, false,
     "Releases every two weeks, most changes pre-approved, deployments that can be rolled back: ITIL by the book is "
     "expected to be medium, not low."},
    {"feature_teams", Cluster::high, false,
     "Teams that own their changes all the way to production and release on demand: expected one step below the top of "
     "the scale."},
    {"elite", Cluster::elite, true, "Fitted: feature teams at the top of the scale."},
};

constexpr TunedParameter kTuned[] = {
    {"demand.support_per_open_fault_per_week", "work mix: customer support"},
    {"demand.security_findings_per_week", "work mix: security"},
    {"demand.security_hours", "work mix: security"},
    {"defect.fix_hours", "work mix: rework and defects users found"},
    {"defect.late_factor", "work mix: defects users found"},
    {"defect.customer_share", "work mix: defects users found"},
    {"defect.severe_share", "failure rate of low and elite"},
    {"defect.serious_share", "failure rate of low and elite"},
    {"incident.infrastructure_per_week", "work mix: unplanned work"},
    {"test.unit_detection", "failure rate and work mix of low"},
    {"test.system_detection", "failure rate and work mix of low"},
    {"test.acceptance_detection", "failure rate and work mix of low"},
};
static_assert(std::size(kTuned) <= kMostTuned);

}  // namespace

std::span<const PresetGoal> preset_goals() { return kGoals; }
std::span<const TunedParameter> tuned_parameters() { return kTuned; }

}  // namespace journey::experiment
