#pragma once
// The explanation of a chart of the evidence: a sentence for each organisation, every figure from the books.

#include <string>
#include <vector>

#include "web/reading/evidence.h"
#include "web/session/sheet.h"
#include "web/view/run_view.h"

namespace journey::web {

std::vector<std::string> reasons_for(const Evidence& evidence, Chart chart);
/// Why this request is the one followed, and why it took more work than requested.
std::vector<std::string> about_followed(const RunView& view);

}  // namespace journey::web
