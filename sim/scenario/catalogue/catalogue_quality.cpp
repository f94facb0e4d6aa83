// Practices: tests and the environments they run in.
#include "sim/scenario/catalogue/catalogue_groups.h"

namespace journey::scenario::groups {
namespace {

using describe::boolean;
using describe::integer;
using describe::number;
using describe::tuned;
using model::Practices;

constexpr Parameter kQuality[] = {
    number(&Practices::test_automation, "test.automation", "share", 0, 1,
           {"Automated tests", "Share of testing done by machines instead of people."}),
    number(&Practices::test_authoring_share, "test.authoring_share", "share", 0, 2,
           {"Writing automated tests", "Coding hours to automate tests, per hour of manual testing they replace."}),
    number(&Practices::test_machine_minutes, "test.machine_minutes", "minutes", 0, 2880,
           {"Test time", "Minutes the automated tests take for a change."}),
    number(&Practices::test_regression_hours, "test.regression_hours", "hours", 0, 200,
           {"Manual regression tests", "Hours of retesting existing features by hand, for each change."}),
    tuned(number(&Practices::test_unit_detection, "test.unit_detection", "share", 0, 1,
                 {"Found by unit tests", "Probability that the developers' own tests find a fault.",
                  "assumption; Jones & Bonsignore 2011 give about a third for most forms of testing"})),
    tuned(number(&Practices::test_system_detection, "test.system_detection", "share", 0, 1,
                 {"Found by system tests", "Probability that the test step finds a fault that has reached it.",
                  "assumption; Jones & Bonsignore 2011 give about a third for most forms of testing"})),
    tuned(number(&Practices::test_acceptance_detection, "test.acceptance_detection", "share", 0, 1,
                 {"Found at acceptance", "Probability that the product owner finds a fault when accepting a change."})),
    number(&Practices::test_acceptance_hours, "test.acceptance_hours", "hours", 0, 40,
           {"Acceptance", "Hours the product owner spends accepting a change."}),
    number(&Practices::test_retest_share, "test.retest_share", "share", 0, 1,
           {"Retesting", "Share of the testing that is repeated when a change comes back."}),

    boolean(&Practices::environment_by_ticket, "environment.by_ticket",
            {"Environments by ticket",
             "Test environments are requested by ticket and set up by hand instead of from code."}),
    number(&Practices::environment_request_hours, "environment.request_hours", "hours", 0, 80,
           {"Work per environment", "Hours to set up a test environment by hand."}),
    integer(&Practices::environment_count, "environment.count", "environments", 0, 200,
            {"Test environments", "How many changes can be in test at the same time; 0 means no limit."}),
    number(&Practices::environment_provision_minutes, "environment.provision_minutes", "minutes", 0, 1440,
           {"Environment from code", "Minutes a machine takes to create a test environment from code."}),
    number(&Practices::environment_drift, "environment.drift", "share", 0, 1,
           {"Drift",
            "Probability that a deployment breaks something because the test and production environments differ."}),
    number(
        &Practices::environment_headroom, "environment.headroom", "times", 1, 100,
        {"Traffic headroom", "How many times its usual traffic the service can handle before it degrades or fails."}),
};

}  // namespace

std::span<const Parameter> quality() { return kQuality; }

}  // namespace journey::scenario::groups
