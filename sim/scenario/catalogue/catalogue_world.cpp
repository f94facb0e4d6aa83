// World: the parameters that all organisations share.
#include "sim/scenario/catalogue/catalogue_groups.h"

namespace journey::scenario::groups {
namespace {

using describe::number;
using describe::tuned;
using model::World;

constexpr Parameter kWorld[] = {
    number(&World::demand_features_per_week, "demand.features_per_week", "features a week", 0.1, 100,
           {"Ideas from customers", "How many features customers ask for in an average week."}),
    number(&World::demand_work_hours_median, "demand.work_hours.median", "hours", 1, 1000,
           {"Work in a middling feature",
            "Person-hours in the middle feature by size, done by people who master each step; half are smaller."}),
    number(&World::demand_work_hours_p90, "demand.work_hours.p90", "hours", 1, 4000,
           {"Work in a large feature", "Person-hours that nine features in ten stay below."}),
    number(&World::demand_patience_weeks, "demand.patience_weeks", "weeks", 1, 520,
           {"Customers' patience", "An idea that is older than this when its planning would begin is given up."}),
    number(&World::demand_support_requests_per_week, "demand.support_requests_per_week", "a week", 0, 500,
           {"Questions from customers", "Support requests that somebody must answer."}),
    number(&World::demand_support_hours, "demand.support_hours", "hours", 0, 40,
           {"Work in a question", "Hours to answer one support request, on average."}),
    tuned(number(&World::demand_support_per_open_fault_per_week, "demand.support_per_open_fault_per_week", "a week", 0,
                 20,
                 {"Questions about faults",
                  "Support requests a week about each fault that customers have met and that is not mended."})),
    number(&World::demand_infrastructure_requests_per_week, "demand.infrastructure_requests_per_week", "a week", 0, 200,
           {"Infrastructure requests", "Requests for accounts, capacity, certificates and the like."}),
    number(&World::demand_infrastructure_hours, "demand.infrastructure_hours", "hours", 0, 80,
           {"Work in an infrastructure request", "Hours to carry out one, on average."}),
    tuned(number(&World::demand_security_findings_per_week, "demand.security_findings_per_week", "a week", 0, 100,
                 {"Security findings", "Vulnerabilities reported that somebody must mend."})),
    tuned(number(&World::demand_security_hours, "demand.security_hours", "hours", 0, 80,
                 {"Work in a security finding", "Hours to mend one, on average."})),

    number(
        &World::architecture_coupling, "architecture.coupling", "share", 0, 0.95,
        {"Coupling of services",
         "Probability that a feature also touches a second service, then a third, a fourth; parts that different teams "
         "or deployments bring to production must go together."}),

    number(&World::work_plan_share, "work.plan_share", "share", 0.01, 0.98,
           {"Planning's part of the work", "Share of a feature's hours spent on planning it."}),
    number(&World::work_code_share, "work.code_share", "share", 0.01, 0.98,
           {"Coding's part of the work", "Share of a feature's hours spent on writing it."}),
    number(&World::work_test_share, "work.test_share", "share", 0.01, 0.98,
           {"Testing's part of the work", "Share of a feature's hours spent on testing it by hand."}),
    number(&World::work_speed_at_no_skill, "work.speed_at_no_skill", "share", 0.1, 1,
           {"Speed without skill", "How fast somebody with no skill works, compared with a master."}),
    number(&World::work_least_skill, "work.least_skill", "skill 0 to 1", 0, 1,
           {"Skill needed", "Whoever has less skill in a step cannot do it at all."}),
    number(&World::work_coordination_per_pair, "work.coordination_per_pair", "share a pair", 0, 0.02,
           {"Coordination", "Share of each person's time lost for every pair of people in the team.",
            "Brooks 1975 (paths n(n-1)/2); Abdel-Hamid & Madnick 1991 (about 0.06 n^2 %)"}),
    number(&World::work_switching_hours, "work.switching_hours", "hours", 0, 8,
           {"Finding back", "Effort to get back into a task after being called away from it.",
            "Mark, Gonzalez & Harris 2005 (about 25 minutes)"}),

    number(&World::defect_per_100_hours, "defect.per_100_hours", "faults", 0, 200,
           {"Faults made",
            "Faults that a master of coding leaves in a hundred hours of a feature's work, planning and testing "
            "counted."}),
    number(&World::defect_unskilled_factor, "defect.unskilled_factor", "times", 1, 10,
           {"Faults without skill", "How many times more faults somebody without skill makes."}),
    tuned(number(&World::defect_severe_share, "defect.severe_share", "share", 0, 1,
                 {"Severe faults", "Share of faults that bring the service down once they show (severity 1)."})),
    tuned(number(&World::defect_serious_share, "defect.serious_share", "share", 0, 1,
                 {"Serious faults", "Share of faults that degrade the service once they show (severity 2)."})),
    tuned(number(&World::defect_customer_share, "defect.customer_share", "share", 0, 1,
                 {"Faults customers meet", "Share of the faults in production that ever show themselves."})),
    number(&World::defect_manifest_days, "defect.manifest_days", "days", 0.01, 90,
           {"Days until a fault shows", "Mean time from deployment until a fault shows itself."}),
    tuned(number(&World::defect_fix_hours, "defect.fix_hours", "hours", 0.1, 100,
                 {"Work to mend a fault", "Hours to mend one found soon after it was made."})),
    tuned(number(
        &World::defect_late_factor, "defect.late_factor", "times", 1, 100,
        {"Late faults cost more",
         "How many times more work a fault is for each layer that missed it: once at the system test, squared at "
         "acceptance, cubed in production.",
         "assumption; in the direction of Boehm & Basili 2001"})),
    number(&World::defect_from_mending, "defect.from_mending", "share", 0, 0.9,
           {"Faults made by mending", "Probability that a master, mending what customers found, makes another fault.",
            "Brooks 1975, ch. 11 (20 to 50 %)"}),

    tuned(
        number(&World::incident_infrastructure_per_week, "incident.infrastructure_per_week", "a week", 0, 50,
               {"Failures nobody deployed", "Incidents a week that no change caused: hardware, network, suppliers."})),
    number(&World::incident_severe_share, "incident.severe_share", "share", 0, 1,
           {"Outages among them", "Share of those that bring the service down (severity 1)."}),
    number(&World::incident_serious_share, "incident.serious_share", "share", 0, 1,
           {"Degradations among them", "Share of those that degrade the service (severity 2)."}),
    number(&World::incident_triage_hours, "incident.triage_hours", "hours", 0, 8,
           {"Triage", "Work to see what an incident is and whose it is."}),
    number(&World::incident_diagnosis_hours_median, "incident.diagnosis_hours.median", "hours", 0.01, 100,
           {"Diagnosis, middling", "Hours to find the cause of the middle incident.",
            "VOID 2021 (53 % of incidents over within two hours, right-skewed)"}),
    number(&World::incident_diagnosis_hours_p90, "incident.diagnosis_hours.p90", "hours", 0.01, 400,
           {"Diagnosis, hard", "Hours that nine diagnoses in ten stay below.",
            "VOID 2021 (53 % of incidents over within two hours, right-skewed)"}),
    number(&World::incident_repair_hours, "incident.repair_hours", "hours", 0.01, 100,
           {"Repair", "Hours to put right an incident that no change caused."}),

    number(&World::people_newcomer_speed, "people.newcomer_speed", "share", 0.05, 1,
           {"Newcomers' speed", "How fast somebody new works at first, compared with later.",
            "Abdel-Hamid & Madnick 1991 (half as productive for some 80 days)"}),
    number(&World::people_newcomer_days, "people.newcomer_days", "days", 1, 730,
           {"Learning the job", "Days until somebody new works at full speed.",
            "Abdel-Hamid & Madnick 1991 (half as productive for some 80 days)"}),
    number(&World::people_mentoring, "people.mentoring", "share", 0, 1,
           {"Showing newcomers round", "Share of a colleague's time that each newcomer takes meanwhile.",
            "assumption; Brooks 1975 for the direction"}),
    number(&World::people_cost_per_hour, "people.cost_per_hour", "EUR an hour", 0, 1000,
           {"Pay", "What an hour of a person costs, the same for everyone, overtime included."}),
    number(&World::people_standby_cost_per_week, "people.standby_cost_per_week", "EUR a week", 0, 10000,
           {"Standby", "What a week on call costs, for each team with a pager that is answered at night."}),
    number(&World::downtime_cost_per_hour, "downtime.cost_per_hour", "EUR an hour", 0, 1e7,
           {"Cost of downtime", "What an hour with an outage (severity 1) costs; degraded service costs nothing here.",
            "assumption; IDC 2014 gives 100,000 to 1,000,000 for large companies"}),
};

}  // namespace

std::span<const Parameter> world() { return kWorld; }

}  // namespace journey::scenario::groups
