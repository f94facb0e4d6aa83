#pragma once
// The luck and the nature of an incident: how it is noticed, how long it takes to understand, which way out there
// is. Keyed by what is behind it, so that two organisations with the same fault have the same luck with it.
//
// Source: right-skewed durations, most under two hours, not following severity: VOID reports (2021, 2022).

#include "sim/model/state/organisation_state.h"

namespace journey::model {

struct Detection {
  engine::Duration after{};
  bool by_customer = false;
};

/// When and by whom the incident is noticed.
Detection detection_of(const OrganisationState& s, const Incident& incident);

/// Whether it ends without anybody being called.
bool heals_itself(const OrganisationState& s, const Incident& incident);

/// Hours of a master to understand it.
double diagnosis_hours(const OrganisationState& s, const Incident& incident);

/// The quickest way out that this organisation has for it.
RestorePath way_out(const OrganisationState& s, const Incident& incident);

/// Whether rolling back turns out not to work.
bool rollback_fails(const OrganisationState& s, const Incident& incident);

}  // namespace journey::model
