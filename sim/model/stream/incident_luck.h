#pragma once
// The random draws of an incident: its detection, its diagnosis, its way out. They are keyed by its cause, so
// that two organisations with the same fault get the same draws.
//
// Source: right-skewed durations, most under two hours, not following severity: VOID reports (2021, 2022).

#include "sim/model/state/organisation_state.h"

namespace journey::model {

struct Detection {
  engine::Duration after{};
  bool by_customer = false;
};

/// When the incident is noticed, and by whom.
Detection detection_of(const OrganisationState& s, const Incident& incident);

/// Whether it ends without anybody being called.
bool heals_itself(const OrganisationState& s, const Incident& incident);

/// Hours of a master to diagnose it.
double diagnosis_hours(const OrganisationState& s, const Incident& incident);

/// The quickest way out that this organisation has.
RestorePath way_out(const OrganisationState& s, const Incident& incident);

/// Whether the rollback fails.
bool rollback_fails(const OrganisationState& s, const Incident& incident);

}  // namespace journey::model
