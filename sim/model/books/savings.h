#pragma once
// Savings: how much sooner a change would have been in production without one cause of delay, all else lasting as
// long.
//
// Several things hold a change in turn: a change that passes the board early still waits for the train. So the
// ledger is replayed without the cause: work takes its working hours from its new beginning, waits that follow a
// calendar end at the first date still to come, other waits keep their length. Time that a later gate absorbs is not
// saved; the runner-up decides, as rule 2 of the books asks.
//
// Source: docs/model.md, "The books". Units: integer milliseconds.

#include "sim/model/books/ledger.h"

namespace journey::model {

/// If savings are computed: adds the hours that each cause cost in the lead time of a change just put in
/// production, the other causes unchanged.
void book_savings(OrganisationState& s, const Change& change, const ByCause& by_cause);

}  // namespace journey::model
