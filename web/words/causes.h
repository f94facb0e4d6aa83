#pragma once
// What each cause of waiting is called: a row for each in causes.cpp.
//
// `team`: who is waited for, if that is known.

#include <string>
#include <string_view>

#include "sim/model/cause.h"
#include "sim/model/step.h"

namespace journey::web::words {

/// In a list of causes: "Change board".
std::string_view cause_title(model::Cause cause);
/// On a bar: "waiting for the board", "waiting for Testers".
std::string waited_for(model::Cause cause, model::Step step, std::string_view team);
/// To go after "for": "Thursday's board" ("the emergency board" without a weekday), "the testers".
std::string awaited(model::Cause cause, std::string_view team, std::string_view weekday);
/// To go after "it still waits": "for the next release"; empty where one does not say so of this cause.
std::string still_waited_for(model::Cause cause, model::Step step, std::string_view team);

}  // namespace journey::web::words
