#pragma once
// Why a chart of the evidence looks as it does: a sentence for each organisation, every figure from the books.

#include <string>
#include <vector>

#include "web/evidence.h"
#include "web/sheet.h"

namespace journey::web {

std::vector<std::string> reasons_for(const Evidence& evidence, Chart chart);

}  // namespace journey::web
