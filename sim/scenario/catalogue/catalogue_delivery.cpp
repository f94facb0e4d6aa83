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
            {"Services", "Parts of the system that can be deployed independently."}),
    number(&Practices::architecture_shared_database, "architecture.shared_database", "share", 0, 1,
           {"Shared database",
            "Share of features that change a database used by all services. Such a feature touches at least one more "
            "service, and feature flags do not separate its parts. The change to the database is deployed only while "
            "no other service is being deployed, conflicts with everyone's changes when it is merged, and cannot be "
            "rolled back."}),
    number(&Practices::release_cadence_days, "release.cadence_days", "days", 0, 365,
           {"Release cadence", "Days between releases; 0 means each change is released when it is ready."}),
    number(&Practices::release_fixed_hours, "release.fixed_hours", "hours", 0, 400,
           {"Preparing a release", "Hours to prepare a release, regardless of how many changes it holds."}),
    number(&Practices::release_hours_per_change, "release.hours_per_change", "hours", 0, 20,
           {"Preparing each change", "Hours to prepare each change in a release."}),
    number(&Practices::deploy_window_days, "deploy.window_days", "days", 0, 90,
           {"Deployment window", "Days between the times when deploying is allowed; 0 means it is always allowed."}),
    number(&Practices::deploy_manual_hours, "deploy.manual_hours", "hours", 0, 80,
           {"Manual deployment", "Hours of manual work per deployment; 0 means it is automated."}),
    number(&Practices::deploy_machine_minutes, "deploy.machine_minutes", "minutes", 0, 1440,
           {"Deployment time", "Minutes of machine time per deployment."}),
    number(&Practices::deploy_manual_error, "deploy.manual_error", "share", 0, 1,
           {"Manual mistakes", "Probability that a mistake in a manual deployment breaks something."}),

    boolean(&Practices::exposure_canary, "exposure.canary",
            {"Canary",
             "A change is watched while only the first customers have it, and withdrawn automatically if monitoring "
             "detects a failure."}),
    number(&Practices::exposure_first_share, "exposure.first_share", "share", 0.01, 1,
           {"First customers",
            "Share of customers who get a deployed change first: a few with a canary, half on average with a rolling "
            "deployment, all (1) when everyone gets it at once or in a blue-green switch."}),
    number(&Practices::exposure_first_hours, "exposure.first_hours", "hours", 0, 336,
           {"Time to full rollout", "Hours from deployment until every customer has a change."}),
    number(&Practices::exposure_flag_share, "exposure.flag_share", "share", 0, 1,
           {"Feature flags",
            "Share of changes that can be switched off without a deployment; also the share of features whose parts "
            "can go to production separately."}),
    number(&Practices::rollback_share, "rollback.share", "share", 0, 1,
           {"Can be rolled back", "Share of deployments that can be rolled back."}),
    number(&Practices::rollback_hours, "rollback.hours", "hours", 0, 80,
           {"Rolling back", "Hours of work to roll back a deployment."}),
    number(&Practices::rollback_failure, "rollback.failure", "share", 0, 1,
           {"Failed rollbacks", "Probability that a rollback fails."}),
    boolean(&Practices::hotfix_serious, "hotfix.serious",
            {"Hot fix for degraded service",
             "A degraded service gets an emergency fix at once; otherwise only an outage does."}),
};

}  // namespace

std::span<const Parameter> delivery() { return kDelivery; }

}  // namespace journey::scenario::groups
