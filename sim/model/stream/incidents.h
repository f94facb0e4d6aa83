#pragma once
// Incidents: a problem that users notice begins, is detected, acknowledged, passed from desk to desk, and ended
// by the quickest way out that the organisation has. The worst are handled at once and at night; lesser ones wait
// for the next release if there is no other way.
//
// Rules: severity times restore path (docs/model.md, "Incidents"). Only faults and deployments make a deployment
// failed; incidents from outside do not. Units: calendar hours from the start of impact.

#include "sim/model/state/organisation_state.h"

namespace journey::model {

/// Schedules the first incident that comes from outside.
void start_incidents(OrganisationState& s);
void outside_incident(OrganisationState& s, std::uint32_t number);
/// An outage that the scenario's author wrote.
void scripted_outage(OrganisationState& s, std::uint8_t severity, std::uint32_t number);

/// Traffic beyond the capacity of the environments is an incident until it is fixed or `hours` have passed.
void traffic_peak(OrganisationState& s, double factor, double hours, std::uint32_t number);
void peak_ends(OrganisationState& s, Index incident);
/// A vulnerability in a common component: fixed by a change of our own.
void vulnerability(OrganisationState& s, std::uint8_t severity, std::uint32_t number);

/// `incident` (cause, severity, number, service, deployment, defect set) begins now.
void begin_incident(OrganisationState& s, Incident incident);
void incident_detected(OrganisationState& s, Index incident);
/// The incident arrives at its next desk.
void incident_routed(OrganisationState& s, Index incident);
void triaged(OrganisationState& s, Index incident);
void mended(OrganisationState& s, Index incident);
void rolled_back(OrganisationState& s, Index incident);
void incident_approved(OrganisationState& s, Index incident);
void incident_released(OrganisationState& s, Index incident);

/// Ends the impact of `incident`.
void restore(OrganisationState& s, Index incident, RestorePath path);

}  // namespace journey::model
