#pragma once
// Drives the program's session through every shipped scenario, with no decision, with each lever and with each kind of
// intervention, and stops on days and hours all over the year: what is said there is handed on, with who was watching.

#include <functional>
#include <string>
#include <vector>

#include "tests/census/truth/statement.h"
#include "web/view/run_view.h"

namespace journey::census {

struct Stop {
  const std::string& scenario;
  const std::string& variant;  ///< "as it is", "the board is dropped", ...
  const web::Session& session;
  const web::RunView& view;
  const Moment& moment;  ///< its organisation is still to be set
};

/// `stops`: how many instants of each year.
void tour(std::size_t stops, const std::function<void(const Stop&)>& at);

}  // namespace journey::census
