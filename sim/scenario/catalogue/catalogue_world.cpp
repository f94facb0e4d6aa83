// World: the parameters that all organisations share.
#include "sim/scenario/catalogue/catalogue_groups.h"

namespace journey::scenario::groups {
namespace {

using describe::number;
using describe::tuned;
using model::World;

constexpr Parameter kWorld[] = {
    number(&World::demand_features_per_week, "demand.features_per_week", "features per week", 0.1, 100,
           {"Ideas from customers", "Features that customers request in an average week."}),
    number(&World::demand_work_hours_median, "demand.work_hours.median", "hours", 1, 1000,
           {"Work in a typical feature",
            "Median person-hours per feature when people who have mastered each step do the work; half of all features "
            "take less."}),
    number(&World::demand_work_hours_p90, "demand.work_hours.p90", "hours", 1, 4000,
           {"Work in a large feature", "Nine features in ten take fewer person-hours than this."}),
    number(&World::demand_patience_weeks, "demand.patience_weeks", "weeks", 1, 520,
           {"Customer patience", "An idea older than this when its planning would start is dropped."}),
    number(&World::demand_support_requests_per_week, "demand.support_requests_per_week", "per week", 0, 500,
           {"Questions from customers", "Support requests that someone must answer."}),
    number(&World::demand_support_hours, "demand.support_hours", "hours", 0, 40,
           {"Work per question", "Average hours to answer one support request."}),
    tuned(number(&World::demand_support_per_open_fault_per_week, "demand.support_per_open_fault_per_week", "per week",
                 0, 20,
                 {"Questions about faults",
                  "Support requests per week about each unfixed fault that customers have run into."})),
    number(&World::demand_infrastructure_requests_per_week, "demand.infrastructure_requests_per_week", "per week", 0,
           200, {"Infrastructure requests", "Requests for accounts, capacity, certificates and so on."}),
    number(&World::demand_infrastructure_hours, "demand.infrastructure_hours", "hours", 0, 80,
           {"Work per infrastructure request", "Average hours to carry out one infrastructure request."}),
    tuned(number(&World::demand_security_findings_per_week, "demand.security_findings_per_week", "per week", 0, 100,
                 {"Security findings", "Reported vulnerabilities that someone must fix."})),
    tuned(number(&World::demand_security_hours, "demand.security_hours", "hours", 0, 80,
                 {"Work per security finding", "Average hours to fix one security finding."})),

    number(&World::architecture_coupling, "architecture.coupling", "share", 0, 0.95,
           {"Coupling of services",
            "Probability that a feature also touches a second service, then a third, and so on. Parts that different "
            "teams or deployments bring to production must go live together."}),

    number(&World::work_plan_share, "work.plan_share", "share", 0.01, 0.98,
           {"Planning's share of the work", "Share of a feature's hours spent on planning."}),
    number(&World::work_code_share, "work.code_share", "share", 0.01, 0.98,
           {"Coding's share of the work", "Share of a feature's hours spent on coding."}),
    number(&World::work_test_share, "work.test_share", "share", 0.01, 0.98,
           {"Testing's share of the work", "Share of a feature's hours spent on manual testing."}),
    number(&World::work_speed_at_no_skill, "work.speed_at_no_skill", "share", 0.1, 1,
           {"Speed without skill", "Speed of someone with no skill, compared with an expert."}),
    number(&World::work_least_skill, "work.least_skill", "skill 0 to 1", 0, 1,
           {"Minimum skill", "Someone with less skill than this in a step cannot do it at all."}),
    number(&World::work_coordination_per_pair, "work.coordination_per_pair", "share per pair", 0, 0.02,
           {"Coordination", "Share of each person's time lost to coordination, for every pair of people in the team.",
            "Brooks 1975 (paths n(n-1)/2); Abdel-Hamid & Madnick 1991 (about 0.06 n^2 %)"}),
    number(&World::work_switching_hours, "work.switching_hours", "hours", 0, 8,
           {"Resuming work", "Hours to get back into a task after an interruption.",
            "Mark, Gonzalez & Harris 2005 (about 25 minutes)"}),

    number(&World::defect_per_100_hours, "defect.per_100_hours", "faults", 0, 200,
           {"Faults made",
            "Faults an expert coder makes per 100 hours of work on a feature, including its planning and testing."}),
    number(&World::defect_unskilled_factor, "defect.unskilled_factor", "times", 1, 10,
           {"Faults without skill", "How many times as many faults someone with no skill makes."}),
    tuned(number(&World::defect_severe_share, "defect.severe_share", "share", 0, 1,
                 {"Severe faults", "Share of faults that cause an outage when they appear (severity 1)."})),
    tuned(number(&World::defect_serious_share, "defect.serious_share", "share", 0, 1,
                 {"Serious faults", "Share of faults that degrade the service when they appear (severity 2)."})),
    tuned(number(&World::defect_customer_share, "defect.customer_share", "share", 0, 1,
                 {"Faults customers see", "Share of the faults in production that ever appear."})),
    number(&World::defect_manifest_days, "defect.manifest_days", "days", 0.01, 90,
           {"Days until a fault appears", "Mean time from deployment until a fault appears."}),
    tuned(number(&World::defect_fix_hours, "defect.fix_hours", "hours", 0.1, 100,
                 {"Work to fix a fault", "Hours to fix a fault found soon after it was made."})),
    tuned(number(&World::defect_late_factor, "defect.late_factor", "times", 1, 100,
                 {"Late faults cost more",
                  "The work to fix a fault is multiplied by this for each layer that missed it: once at system test, "
                  "squared at acceptance, cubed in production.",
                  "assumption; in the direction of Boehm & Basili 2001"})),
    number(
        &World::defect_from_mending, "defect.from_mending", "share", 0, 0.9,
        {"Faults made by fixing", "Probability that an expert makes a new fault when fixing one that customers found.",
         "Brooks 1975, ch. 11 (20 to 50 %)"}),

    tuned(number(
        &World::incident_infrastructure_per_week, "incident.infrastructure_per_week", "per week", 0, 50,
        {"Infrastructure failures", "Incidents per week not caused by a change: hardware, network, suppliers."})),
    number(&World::incident_severe_share, "incident.severe_share", "share", 0, 1,
           {"Infrastructure outages", "Share of infrastructure failures that cause an outage (severity 1)."}),
    number(&World::incident_serious_share, "incident.serious_share", "share", 0, 1,
           {"Infrastructure degradations", "Share of infrastructure failures that degrade the service (severity 2)."}),
    number(&World::incident_triage_hours, "incident.triage_hours", "hours", 0, 8,
           {"Triage", "Hours to find out what an incident is and who should handle it."}),
    number(&World::incident_diagnosis_hours_median, "incident.diagnosis_hours.median", "hours", 0.01, 100,
           {"Typical diagnosis time", "Median hours to find the cause of an incident; half of all diagnoses take less.",
            "VOID 2021 (53 % of incidents over within two hours, right-skewed)"}),
    number(&World::incident_diagnosis_hours_p90, "incident.diagnosis_hours.p90", "hours", 0.01, 400,
           {"Long diagnosis time", "Nine diagnoses in ten take fewer hours than this.",
            "VOID 2021 (53 % of incidents over within two hours, right-skewed)"}),
    number(&World::incident_repair_hours, "incident.repair_hours", "hours", 0.01, 100,
           {"Repair", "Hours to repair an incident not caused by a change."}),

    number(&World::people_newcomer_speed, "people.newcomer_speed", "share", 0.05, 1,
           {"Newcomers' speed", "Speed of a new person at first, compared with later.",
            "Abdel-Hamid & Madnick 1991 (half as productive for some 80 days)"}),
    number(&World::people_newcomer_days, "people.newcomer_days", "days", 1, 730,
           {"Ramp-up time", "Days until a new person works at full speed.",
            "Abdel-Hamid & Madnick 1991 (half as productive for some 80 days)"}),
    number(
        &World::people_mentoring, "people.mentoring", "share", 0, 1,
        {"Mentoring newcomers", "Share of a colleague's time that each newcomer takes until they work at full speed.",
         "assumption; Brooks 1975 for the direction"}),
    number(&World::people_cost_per_hour, "people.cost_per_hour", "EUR per hour", 0, 1000,
           {"Pay", "Cost of one person-hour, the same for everyone and for overtime."}),
    number(&World::people_standby_cost_per_week, "people.standby_cost_per_week", "EUR per week", 0, 10000,
           {"Standby", "Cost of a week on call, for each team that answers its pager at night."}),
    number(&World::downtime_cost_per_hour, "downtime.cost_per_hour", "EUR per hour", 0, 1e7,
           {"Cost of downtime", "Cost of one hour of outage (severity 1); degraded service costs nothing here.",
            "assumption; IDC 2014 gives 100,000 to 1,000,000 for large companies"}),
};

}  // namespace

std::span<const Parameter> world() { return kWorld; }

}  // namespace journey::scenario::groups
