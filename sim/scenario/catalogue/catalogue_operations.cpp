// Practices: running, monitoring and restoring the service.
#include "sim/scenario/catalogue/catalogue_groups.h"

namespace journey::scenario::groups {
namespace {

using describe::boolean;
using describe::integer;
using describe::number;
using model::Practices;

constexpr Parameter kOperations[] = {
    number(
        &Practices::operate_handover_hours, "operate.handover_hours", "hours", 0, 40,
        {"Handover to operations",
         "Hours to hand over each change in a deployment to the people who run it, if another team wrote the code."}),
    number(&Practices::monitor_hours, "monitor.hours", "hours", 0, 40,
           {"Watching a deployment", "Hours someone spends watching after a deployment, for each change in it."}),
    number(&Practices::monitoring_coverage, "monitoring.coverage", "share", 0, 1,
           {"Monitoring", "Share of incidents that monitoring detects before customers do."}),
    number(&Practices::monitoring_minutes, "monitoring.minutes", "minutes", 0, 1440,
           {"Detection time", "Minutes monitoring takes to detect an incident."}),
    number(&Practices::monitoring_customer_hours, "monitoring.customer_hours", "hours", 0, 400,
           {"Time until customers call", "Hours until customers report an incident that monitoring missed."}),
    number(&Practices::monitoring_false_alarms_per_week, "monitoring.false_alarms_per_week", "per week", 0, 200,
           {"False alarms", "Alarms per week with no real problem behind them."}),
    number(&Practices::monitoring_self_healing, "monitoring.self_healing", "share", 0, 1,
           {"Self-healing", "Share of incidents not caused by a change that end without anyone's help."}),

    integer(&Practices::support_tiers, "support.tiers", "desks", 1, 5,
            {"Support desks", "Desks an incident passes through before it reaches someone who can fix it."}),
    number(&Practices::support_routing_hours, "support.routing_hours", "hours", 0, 80,
           {"Escalation time", "Hours an incident waits each time it is passed to the next desk."}),
    boolean(&Practices::pager_night, "pager.night",
            {"On call at night", "Someone is called for outages outside working hours."}),
    number(&Practices::pager_acknowledge_minutes, "pager.acknowledge_minutes", "minutes", 0, 1440,
           {"Time to answer the pager", "Minutes until the person on call starts work."}),
};

}  // namespace

std::span<const Parameter> operations() { return kOperations; }

}  // namespace journey::scenario::groups
