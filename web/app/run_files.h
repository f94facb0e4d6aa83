#pragma once
// The run as files to save: the measures as a table, or everything with the books.
//
// Errors: before the answer there is nothing to save: empty.

#include <string>

#include "web/session/session.h"

namespace journey::web {

/// organisation,measure,unit,value up to the day shown (RFC 4180); an undefined value is an empty field.
std::string run_table(const Session& session);
/// The same as `journey run --days D --json` prints for it.
std::string run_document(const Session& session);
/// "silos_or_one_team-seed-1-day-127"
std::string run_file_stem(const Session& session);

}  // namespace journey::web
