// A decisions file about a scenario: errors, or decisions that are written and read back the same, and that can be
// carried out.
// Reader: sim/scenario/reading/reader.cpp sim/scenario/reading/intervention_reader.cpp
// sim/scenario/reading/people_reader.cpp sim/scenario/reading/value_reader.cpp
#include "sim/scenario/limits.h"
#include "sim/scenario/writing/writer.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  using namespace journey;
  const model::Scenario& about = *fuzz::usual_scenario();
  const auto reading = scenario::read_decisions(fuzz::text_of(bytes, size), about);
  fuzz::hold(reading.errors.empty() || reading.decisions.empty(), "a file with errors decides nothing");
  if (!reading.errors.empty()) return 0;
  fuzz::hold(reading.decisions.size() <= scenario::kMaxDecisions, "no more decisions than the limit");
  const std::string written = scenario::write_decisions(reading.decisions, about);
  const auto again = scenario::read_decisions(written, about);
  fuzz::hold(again.errors.empty() && scenario::write_decisions(again.decisions, about) == written,
             "what is written is read back");
  fuzz::run_a_little(fuzz::usual_scenario(), reading.decisions);
  return 0;
}
