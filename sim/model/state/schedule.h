#pragma once
// Putting things on the event calendar: arrivals, and the recurring dates of an organisation.
//
// Rule: an organisation's dates do not depend on when it adopted them: a weekly board meets on Thursdays,
//       a train leaves on multiples of its cadence.

#include <optional>

#include "sim/model/event_kind.h"
#include "sim/model/state/organisation_state.h"

namespace journey::model {

engine::Ticket schedule(OrganisationState& s, engine::Time at, EventKind kind, std::uint32_t entity);

/// Next arrival of a Poisson stream with `per_week`: an exponential gap after now, by the draw `luck`. None if it is 0.
void schedule_arrival(OrganisationState& s, EventKind kind, std::uint32_t entity, double luck, double per_week);

void schedule_planning(OrganisationState& s);
void schedule_merge(OrganisationState& s);
void schedule_board(OrganisationState& s);
void schedule_train(OrganisationState& s);

/// The next instant at or after now at which deploying is allowed: in a window, outside the yearly freeze.
/// engine::kNever if no year brings one.
engine::Time next_window(const OrganisationState& s);

/// The first date after `t` that can end a wait for `gate`: the merge, the board's meeting (with the papers in
/// time), the train, the window. Empty for waits that follow no calendar.
std::optional<engine::Time> gate_after(const OrganisationState& s, Cause gate, engine::Time t);

}  // namespace journey::model
