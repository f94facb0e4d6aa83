// A scenario file: errors with places, or a scenario that is written and read back the same, and that can be run.
// Reader: sim/scenario/reading/reader.cpp sim/scenario/reading/json_text.cpp sim/scenario/reading/*_reader.cpp
// sim/scenario/utf8.cpp
#include <algorithm>

#include "sim/scenario/writing/writer.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  using namespace journey;
  const std::string_view text = fuzz::text_of(bytes, size);
  auto reading = scenario::read_scenario(text);
  fuzz::hold(reading.scenario.has_value() == reading.errors.empty(), "either a scenario or errors");
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
  for (const auto& error : reading.errors) {
    fuzz::hold(error.line >= 1 && error.line <= lines && error.column >= 1, "an error is on a line of the text");
    fuzz::hold(!error.message.empty(), "an error says what is wrong");
  }
  if (!reading.scenario) return 0;
  const std::string written = scenario::write_scenario(*reading.scenario);
  const auto again = scenario::read_scenario(written);
  fuzz::hold(again.scenario && scenario::write_scenario(*again.scenario) == written, "what is written is read back");
  fuzz::run_a_little(std::make_shared<const model::Scenario>(std::move(*reading.scenario)));
  return 0;
}
