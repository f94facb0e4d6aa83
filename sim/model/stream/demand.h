#pragma once
// Demand: ideas for features, requests and findings arrive at random, more than any organisation can
// handle. The intake is bounded; ideas that wait too long expire.
//
// Source: Poisson arrivals (Law, ch. 8); size of work lognormal, as measured efforts are.
// Rule:   the same arrivals, sizes and services in every organisation.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Idea `number` arrives; schedules the next one.
void idea_arrives(OrganisationState& s, std::uint32_t number);

/// Lets false alarms arrive again if a decision has brought them back.
void restart_false_alarms(OrganisationState& s);

/// The next planning date: everything accepted since the last goes to the planners.
void planning_date(OrganisationState& s);

/// Gives all accepted ideas to the planners.
void plan_intake(OrganisationState& s);

/// The planners have finished `feature`: it is cut into slices, which wait to be coded.
void feature_planned(OrganisationState& s, Index feature);

/// Schedules the first arrival of everything.
void start_demand(OrganisationState& s);

/// A working day's support requests about faults that customers have met and that are still there.
void ask_about_faults(OrganisationState& s);

/// A request or finding arrives: `purpose` is support, infrastructure, security or false_alarm.
void request_arrives(OrganisationState& s, Purpose purpose, std::uint32_t number);

}  // namespace journey::model
