// Practices: running, monitoring and restoring the service.
#include "sim/scenario/catalogue/catalogue_groups.h"

namespace journey::scenario::groups {
namespace {

using describe::boolean;
using describe::integer;
using describe::number;
using model::Practices;

constexpr Parameter kOperations[] = {
    number(&Practices::operate_handover_hours, "operate.handover_hours", "hours", 0, 40,
           {"Handover to operations",
            "Hours to hand over each change of a deployment to those who run it, if another team coded it."}),
    number(&Practices::monitor_hours, "monitor.hours", "hours", 0, 40,
           {"Watching a deployment", "Hours somebody watches after a deployment, for each change in it."}),
    number(&Practices::monitoring_coverage, "monitoring.coverage", "share", 0, 1,
           {"Monitoring", "Share of incidents that monitoring notices before customers do."}),
    number(&Practices::monitoring_minutes, "monitoring.minutes", "minutes", 0, 1440,
           {"Time to notice", "Minutes monitoring needs to notice an incident."}),
    number(&Practices::monitoring_customer_hours, "monitoring.customer_hours", "hours", 0, 400,
           {"Time until customers call", "Hours until customers report what monitoring missed."}),
    number(&Practices::monitoring_false_alarms_per_week, "monitoring.false_alarms_per_week", "a week", 0, 200,
           {"False alarms", "Alarms a week behind which there is nothing."}),
    number(&Practices::monitoring_self_healing, "monitoring.self_healing", "share", 0, 1,
           {"Self-healing", "Share of the incidents no change caused that end without anybody's help."}),

    integer(&Practices::support_tiers, "support.tiers", "desks", 1, 5,
            {"Support desks", "Desks an incident passes before it reaches somebody who can mend it."}),
    number(&Practices::support_routing_hours, "support.routing_hours", "hours", 0, 80,
           {"Passing it on", "Hours an incident waits each time it is passed to the next desk."}),
    boolean(&Practices::pager_night, "pager.night",
            {"On call at night", "Somebody is called for outages outside working hours."}),
    number(&Practices::pager_acknowledge_minutes, "pager.acknowledge_minutes", "minutes", 0, 1440,
           {"Time to answer the pager", "Minutes until whoever is on call begins."}),
};

}  // namespace

std::span<const Parameter> operations() { return kOperations; }

}  // namespace journey::scenario::groups
