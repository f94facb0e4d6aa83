#pragma once
// Files as the command line names them.
//
// Errors: throws Failure; kRuntimeFailure where a file cannot be read or written, kInvalidScenario where
//         its text has errors.

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "sim/model/scenario.h"
#include "sim/scenario/reading/read_errors.h"

namespace journey::cli {

/// The text of a file, or of the shipped scenario with that id; reads no more than the format's limit
/// and one byte. A file comes before an id, and ".json" may be left out.
std::string scenario_text(const std::string& file);

/// No more than a scenario may have, and one byte.
std::string file_text(const std::string& file);
/// The first `most` bytes of what is no directory.
std::string file_text(const std::string& file, std::size_t most);
bool exists(const std::string& file);

/// Every error on a line of its own.
std::string joined(const std::vector<scenario::ReadError>& errors, const std::string& file);

std::shared_ptr<const model::Scenario> load_scenario(const std::string& file);
std::vector<model::Intervention> load_decisions(const std::string& file, const model::Scenario& scenario);

}  // namespace journey::cli
