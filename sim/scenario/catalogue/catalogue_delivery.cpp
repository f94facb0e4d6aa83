// Practices: how changes get into production and in front of customers.
#include "sim/scenario/catalogue/catalogue_groups.h"

namespace journey::scenario::groups {
namespace {

using describe::boolean;
using describe::integer;
using describe::number;
using model::Practices;

constexpr Parameter kDelivery[] = {
    integer(&Practices::architecture_deployables, "architecture.deployables", "services", 1, 200,
            {"Services", "Parts of the system that can be deployed each on its own."}),
    number(&Practices::architecture_shared_database, "architecture.shared_database", "share", 0, 1,
           {"Shared database",
            "Share of features that alter a database which all services use. Such a feature has a part for one more "
            "service "
            "at least, no flag frees its parts from each other, and the change that alters the database is deployed "
            "while no "
            "other service is, collides at the merge with everybody's, and cannot be rolled back."}),
    number(&Practices::release_cadence_days, "release.cadence_days", "days", 0, 365,
           {"Release rhythm", "Days between release dates; 0 releases each change when it is ready."}),
    number(&Practices::release_fixed_hours, "release.fixed_hours", "hours", 0, 400,
           {"Preparing a release", "Hours to prepare a release, however many changes it holds."}),
    number(&Practices::release_hours_per_change, "release.hours_per_change", "hours", 0, 20,
           {"Preparing each change", "Hours to prepare each change of a release."}),
    number(&Practices::deploy_window_days, "deploy.window_days", "days", 0, 90,
           {"Deployment window", "Days between the hours in which deploying is allowed; 0 allows it at any time."}),
    number(&Practices::deploy_manual_hours, "deploy.manual_hours", "hours", 0, 80,
           {"Deploying by hand", "Hours of work in a deployment; 0 when it is automatic."}),
    number(&Practices::deploy_machine_minutes, "deploy.machine_minutes", "minutes", 0, 1440,
           {"Deployment time", "Minutes the machines need to deploy."}),
    number(&Practices::deploy_manual_error, "deploy.manual_error", "share", 0, 1,
           {"Mistakes by hand", "Probability that a mistake in a deployment by hand breaks something."}),

    boolean(&Practices::exposure_canary, "exposure.canary",
            {"Canary",
             "While the first customers have a change it is watched, and taken back if monitoring sees it fail."}),
    number(
        &Practices::exposure_first_share, "exposure.first_share", "share", 0.01, 1,
        {"First customers",
         "Share of the customers who have a deployed change at first: a few for a canary, half on average while it is "
         "rolled out machine by machine, all (1) where everybody gets it at once or is switched over (blue-green)."}),
    number(&Practices::exposure_first_hours, "exposure.first_hours", "hours", 0, 336,
           {"Time with the first customers", "Hours until every customer has a deployed change."}),
    number(
        &Practices::exposure_flag_share, "exposure.flag_share", "share", 0, 1,
        {"Feature flags",
         "Share of changes that can be switched off without a deployment; also the share of features whose parts need "
         "not go to production together."}),
    number(&Practices::rollback_share, "rollback.share", "share", 0, 1,
           {"Can be rolled back", "Share of deployments that can be undone."}),
    number(&Practices::rollback_hours, "rollback.hours", "hours", 0, 80,
           {"Rolling back", "Hours of work to undo a deployment."}),
    number(&Practices::rollback_failure, "rollback.failure", "share", 0, 1,
           {"Failed rollbacks", "Probability that undoing a deployment does not work."}),
    boolean(&Practices::hotfix_serious, "hotfix.serious",
            {"Hot fix for degraded service",
             "A degraded service is mended at once by an emergency fix; otherwise only an outage is."}),
};

}  // namespace

std::span<const Parameter> delivery() { return kDelivery; }

}  // namespace journey::scenario::groups
