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
            {"Intake limit",
             "At most this many accepted ideas may wait to be started, divided equally among the teams that plan; "
             "further ideas are refused."}),
    number(
        &Practices::plan_cadence_days, "plan.cadence_days", "days", 0, 120,
        {"Planning cadence",
         "Days between planning meetings (sprint or increment); 0 means planning happens whenever someone is free."}),
    number(&Practices::batch_slice_hours, "batch.slice_hours", "hours", 1, 2000,
           {"Size of a change", "A feature is split into changes of about this many hours of work."}),
    integer(
        &Practices::flow_wip_limit, "flow.wip_limit", "changes", 0, 200,
        {"WIP limit",
         "At most this many changes in progress per coding team, counted from the start of work until the change is "
         "ready for release, unless the team has its own limit; 0 means no limit. Urgent repairs do not wait for it."}),
    boolean(&Practices::flow_finish_first, "flow.finish_first",
            {"Finish before starting",
             "People take the work closest to customers first instead of starting new work. A team may have its own "
             "setting."}),

    number(&Practices::handoff_context_loss, "handoff.context_loss", "share", 0, 1,
           {"Knowledge lost at hand-off",
            "Extra work in the next step because the previous team did not pass on what it knew, as a share of that "
            "step's work."}),
    number(&Practices::handoff_return_probability, "handoff.return_probability", "share", 0, 0.9,
           {"Sent back at hand-off", "Probability that the receiving team sends a change back with questions."}),
    number(&Practices::handoff_clarify_hours, "handoff.clarify_hours", "hours", 0, 40,
           {"Answering questions", "Hours to answer the questions when a change is sent back."}),
    number(&Practices::handoff_shared_knowledge, "handoff.shared_knowledge", "share", 0, 1,
           {"Shared knowledge",
            "Share of the knowledge lost at a hand-off that people already have because they have worked together."}),

    number(&Practices::integration_interval_days, "integration.interval_days", "days", 0, 60,
           {"Days between merges",
            "Finished code waits for the next merge to the main branch, this many days apart; 0 means it is merged at "
            "once."}),
    number(&Practices::integration_conflict_rate, "integration.conflict_rate", "conflicts per day", 0, 5,
           {"Merge conflicts",
            "Expected conflicts per change for each day since its first commit, with ten other unmerged changes in the "
            "same service; twice as many with twenty."}),
    number(&Practices::integration_conflict_hours, "integration.conflict_hours", "hours", 0, 80,
           {"Work per conflict", "Hours to resolve a merge conflict."}),
    number(&Practices::build_machine_minutes, "build.machine_minutes", "minutes", 0, 2880,
           {"Build time", "Minutes a machine takes to build a change."}),
    number(&Practices::build_manual_hours, "build.manual_hours", "hours", 0, 40,
           {"Manual build", "Hours of manual work per build; 0 means it is automated."}),
};

}  // namespace

std::span<const Parameter> flow() { return kFlow; }

}  // namespace journey::scenario::groups
