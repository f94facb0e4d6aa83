// Practices: how work is taken in, cut, handed over and integrated.
#include "sim/scenario/catalogue/catalogue_groups.h"

namespace journey::scenario::groups {
namespace {

using describe::boolean;
using describe::integer;
using describe::number;
using model::Practices;

constexpr Parameter kFlow[] = {
    integer(&Practices::intake_limit, "intake.limit", "ideas", 1, 1000,
            {"Places for ideas",
             "Accepted ideas of which no change has been begun, shared out equally among the teams that plan; beyond "
             "that new ones are refused."}),
    number(&Practices::plan_cadence_days, "plan.cadence_days", "days", 0, 120,
           {"Planning rhythm", "Days between plannings (sprint or increment); 0 plans whenever somebody is free."}),
    number(&Practices::batch_slice_hours, "batch.slice_hours", "hours", 1, 2000,
           {"Size of a change", "A feature is cut into changes of about this many hours of work."}),
    integer(&Practices::flow_wip_limit, "flow.wip_limit", "changes", 0, 200,
            {"WIP limit",
             "Changes each coding team may have begun that are not yet ready for release, if it has no limit of its "
             "own; 0 is "
             "no limit. Urgent repairs do not wait for it."}),
    boolean(&Practices::flow_finish_first, "flow.finish_first",
            {"Finish before starting",
             "People take the work closest to customers first, instead of starting new work. A team may have a "
             "discipline of "
             "its own."}),

    number(
        &Practices::handoff_context_loss, "handoff.context_loss", "share", 0, 1,
        {"Knowledge lost at a wall", "Share of the next step's work added by what the handing team did not pass on."}),
    number(&Practices::handoff_return_probability, "handoff.return_probability", "share", 0, 0.9,
           {"Sent back at a wall", "Probability that the receiving team sends a change back with questions."}),
    number(&Practices::handoff_clarify_hours, "handoff.clarify_hours", "hours", 0, 40,
           {"Answering questions", "Hours to answer what came back over the wall."}),
    number(&Practices::handoff_shared_knowledge, "handoff.shared_knowledge", "share", 0, 1,
           {"Shared knowledge", "Share of what is lost at a wall that people know anyway, having worked together."}),

    number(
        &Practices::integration_interval_days, "integration.interval_days", "days", 0, 60,
        {"Days between merges", "How long finished code waits for the next merge to the main branch; 0 is at once."}),
    number(&Practices::integration_conflict_rate, "integration.conflict_rate", "conflicts a day", 0, 5,
           {"Merge conflicts",
            "Conflicts expected of a change for each day since its first commit while ten others of its service are "
            "unmerged; "
            "twice as many with twenty."}),
    number(&Practices::integration_conflict_hours, "integration.conflict_hours", "hours", 0, 80,
           {"Work in a conflict", "Hours to resolve one."}),
    number(&Practices::build_machine_minutes, "build.machine_minutes", "minutes", 0, 2880,
           {"Build time", "Minutes a machine needs to build a change."}),
    number(&Practices::build_manual_hours, "build.manual_hours", "hours", 0, 40,
           {"Build by hand", "Hours somebody spends to make a build; 0 when it is automatic."}),
};

}  // namespace

std::span<const Parameter> flow() { return kFlow; }

}  // namespace journey::scenario::groups
