#pragma once
// Test: a change waits for an environment (by ticket, or made from code), is tested by machines and people, and
// accepted by the product owner.
//
// Equations: manual effort = hours * test share * (1 - automation) + regression hours; a repeat pass takes the
//            retest share of it.
// Source:    docs/model.md, "Test".

#include "sim/model/state/organisation_state.h"

namespace journey::model {

void enter_test(OrganisationState& s, Index change);
/// The handed-over change can be tested: the receivers' question has been answered.
void ask_for_environment(OrganisationState& s, Index change);
void environment_ready(OrganisationState& s, Index change);
void machine_tests_done(OrganisationState& s, Index change);
void tested(OrganisationState& s, Index change);
void accepted(OrganisationState& s, Index change);

/// Serves the changes that wait for an environment, as long as there are free ones; called after one is freed or the
/// practice changes.
void grant_environments(OrganisationState& s);

}  // namespace journey::model
