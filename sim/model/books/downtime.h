#pragma once
// Downtime: how long customers had no service, however many outages overlapped.
//
// Rule: at each instant it accrues at the largest share of customers that any outage affects: all of them, or,
// while only the first customers have the failed change, their share. Source: a convention of this model; the
// service is one, so two outages at once are one (docs/model.md). Units: integer milliseconds; shares of a
// stretch are rounded down to whole ones.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

constexpr bool is_outage(const Incident& incident) { return incident.severity <= 1; }

/// The outage `incident` begins now.
void outage_begins(OrganisationState& s, Index incident);
/// It ends now.
void outage_ends(OrganisationState& s, Index incident);

/// Downtime from the beginning of the run until now, open outages included.
engine::Duration downtime_until_now(const OrganisationState& s);

/// Number of open outages.
inline std::size_t outages_going_on(const OrganisationState& s) { return s.outages.for_all + s.outages.staged.size(); }

}  // namespace journey::model
