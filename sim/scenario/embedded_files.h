// The scenarios and presets that ship with the program, as text inside it, so
// that the page, the command line and the tests need no file system.
//
// Source: scenarios/*.json and scenarios/presets/*.json, embedded by the build.
// Errors: none; the text is the content of the file and still has to be read.
#pragma once

#include <span>
#include <string_view>

namespace journey::scenario {

struct EmbeddedFile {
  std::string_view name;  ///< The file's name without ".json".
  std::string_view text;
};

/// The shipped scenarios, sorted by name.
std::span<const EmbeddedFile> embedded_scenarios();

/// The shipped presets, sorted by name.
std::span<const EmbeddedFile> embedded_presets();

}  // namespace journey::scenario
