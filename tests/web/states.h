#pragma once
// Every state the program can be looked at in, from real runs: the story on several days, the result and the
// forked result, every sheet, every shipped scenario.

#include <string>
#include <vector>

#include "web/session/settings.h"
#include "web/view/run_view.h"

namespace journey::web {

struct State {
  std::string name;
  RunView view;
  Settings settings;
};

/// Of the first scenario: all there is to see.
const std::vector<State>& states();
/// Of each of the other scenarios: question, story, result.
const std::vector<State>& states_of_other_scenarios();

}  // namespace journey::web
