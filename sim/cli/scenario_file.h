#pragma once
// Files as the command line names them.
//
// Errors: throws Failure; kRuntimeFailure where a file cannot be read or written, kInvalidScenario where
//         its text has errors.

#include <functional>
#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

#include "sim/model/scenario.h"
#include "sim/scenario/read_errors.h"

namespace journey::cli {

/// The text of a file, or of the shipped scenario with that id; reads no more than the format's limit
/// and one byte. A file comes before an id, and ".json" may be left out.
std::string scenario_text(const std::string& file);

/// No more than a scenario may have, and one byte.
std::string file_text(const std::string& file);
/// All of it, whatever its size.
std::string whole_file(const std::string& file);
bool exists(const std::string& file);

/// The file holds all of `text` or what it held before, whenever the program is stopped.
void write_file(const std::string& file, const std::string& text);
/// The same for what is too long for a text: `fill` writes it.
void write_file(const std::string& file, const std::function<void(std::ostream&)>& fill);
/// Fails now if a file to be written after long work could not be; nothing for an empty name. Leaves no file behind.
void require_writable(const std::string& file);

/// Fails (kUsage) if `file`, which `option` names to be written, is one of `others`, by whatever name.
void require_apart(const std::string& option, const std::string& file, const std::vector<std::string>& others);

/// Every error on a line of its own.
std::string joined(const std::vector<scenario::ReadError>& errors, const std::string& file);

std::shared_ptr<const model::Scenario> load_scenario(const std::string& file);
std::vector<model::Intervention> load_decisions(const std::string& file, const model::Scenario& scenario);

}  // namespace journey::cli
