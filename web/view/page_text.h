#pragma once
// What the page is told beside the picture, as text.

#include <string>

#include "web/session/session.h"

namespace journey::web {

/// How many companies there are, and what is the same in all of them.
std::string heading_of(const model::Scenario& scenario);

/// The question's lines: prompt, what the customer asks for (empty while the run is not known yet), and a
/// choice a line. Empty once it is answered.
std::string question_text(const Session& session);

/// "file:line:col: /pointer: message".
std::string problem_line(const Problem& problem, const std::string& file);
/// Those of the session, a line each.
std::string problems_text(const Session& session);

}  // namespace journey::web
