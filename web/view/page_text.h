#pragma once
// Texts for the page besides the picture.

#include <string>

#include "web/session/session.h"

namespace journey::web {

/// The number of companies, and their common features.
std::string heading_of(const model::Scenario& scenario);

/// The question's lines: prompt, the customer's request (empty while the run is not known yet), and one
/// choice per line. Empty once it is answered.
std::string question_text(const Session& session);

/// "file:line:col: /pointer: message".
std::string problem_line(const Problem& problem, const std::string& file);
/// Those of the session, one per line.
std::string problems_text(const Session& session);

}  // namespace journey::web
