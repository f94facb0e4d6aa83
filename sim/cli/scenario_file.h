#pragma once
// Files named on the command line.
//
// Errors: throws Failure; kRuntimeFailure if a file cannot be read or written, kInvalidScenario if its
// text has errors.

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "sim/model/scenario.h"
#include "sim/scenario/reading/read_errors.h"

namespace journey::cli {

/// The text of a file, or of the shipped scenario with that id; reads no more than the format's limit
/// and one byte. A file takes precedence over an id, and ".json" may be left out.
std::string scenario_text(const std::string& file);

/// At most the size limit of a scenario, plus one byte.
std::string file_text(const std::string& file);
/// The first `most` bytes of a file that is not a directory.
std::string file_text(const std::string& file, std::size_t most);
bool exists(const std::string& file);

/// Every error on a line of its own.
std::string joined(const std::vector<scenario::ReadError>& errors, const std::string& file);

std::shared_ptr<const model::Scenario> load_scenario(const std::string& file);
std::vector<model::Intervention> load_decisions(const std::string& file, const model::Scenario& scenario);

}  // namespace journey::cli
