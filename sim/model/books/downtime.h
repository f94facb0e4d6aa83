#pragma once
// Downtime: how long customers had nothing, however many outages went on at once.
//
// Rule:   at each instant it passes at the rate of the largest share of customers that any outage takes the service
//         from: all of them, or, while only the first customers have the change that is down, their share.
// Source: a convention of this model; the service is one, so two outages at once are one (docs/model.md).
// Units:  integer milliseconds; what a share makes of a stretch is cut to whole ones.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

constexpr bool is_outage(const Incident& incident) { return incident.severity <= 1; }

/// `incident`, an outage, begins now.
void outage_begins(OrganisationState& s, Index incident);
/// It ends now.
void outage_ends(OrganisationState& s, Index incident);

/// Downtime from the beginning of the run until now, by the outages that still go on too.
engine::Duration downtime_until_now(const OrganisationState& s);

/// How many outages go on.
inline std::size_t outages_going_on(const OrganisationState& s) { return s.outages.for_all + s.outages.staged.size(); }

}  // namespace journey::model
