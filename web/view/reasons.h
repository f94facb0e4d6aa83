#pragma once
// Why a chart of the evidence looks as it does: a sentence for each organisation, every figure from the books.

#include <string>
#include <vector>

#include "web/reading/evidence.h"
#include "web/session/sheet.h"
#include "web/view/run_view.h"

namespace journey::web {

std::vector<std::string> reasons_for(const Evidence& evidence, Chart chart);
/// Why the request followed is the one, and why more was worked on it than was asked for.
std::vector<std::string> about_followed(const RunView& view);

}  // namespace journey::web
