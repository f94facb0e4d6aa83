#pragma once
// What would have been saved: how much sooner a change would have been in production had one cause of delay not
// been there and all else lasted as long.
//
// A change is held by several things at once: whoever is through the board early still waits for the train. So the
// ledger is told again without the cause: work takes its working hours from where it now begins, waits that follow a
// calendar end at the first date that is still to come, other waits last as long as they did. What a later gate
// swallows is not saved; the runner-up decides, as rule 2 of the books asks.
//
// Source: docs/model.md, "The books". Units: integer milliseconds.

#include "sim/model/books/ledger.h"

namespace journey::model {

/// Where savings are worked out: adds how many hours of the lead time of a change just put in production each cause
/// cost, the others staying as they are.
void book_savings(OrganisationState& s, const Change& change, const ByCause& by_cause);

}  // namespace journey::model
