#pragma once
// What the fuzzers share. A fuzzer is one file beside this one: a reader of outside text or bytes, called by libFuzzer
// with inputs that it makes up, and what must hold of whatever is read. How they are run: tests/fuzz/run.sh.

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sim/model/run/run.h"
#include "sim/scenario/reading/reader.h"
#include "sim/scenario/reading/shipped.h"

namespace journey::fuzz {

/// Ends the program, and with it the fuzzer, which then keeps the input.
inline void hold(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

/// libFuzzer hands out bytes without a null; string views need a pointer even to nothing.
inline std::string_view text_of(const unsigned char* bytes, std::size_t size) {
  return size == 0 ? std::string_view("") : std::string_view(reinterpret_cast<const char*>(bytes), size);
}

/// The scenario that the page opens with, for readers of what is about a scenario.
inline const std::shared_ptr<const model::Scenario>& usual_scenario() {
  static const auto scenario = std::make_shared<const model::Scenario>(
      *scenario::read_scenario(*scenario::shipped_text("silos_or_one_team")).scenario);
  return scenario;
}

/// The first events of every organisation: enough to set everything up and to begin, too few to take time.
inline void run_a_little(const std::shared_ptr<const model::Scenario>& scenario,
                         const std::vector<model::Intervention>& decisions = {}) {
  constexpr int kEvents = 50;
  for (std::size_t o = 0; o < scenario->organisations.size(); ++o) {
    model::OrganisationRun run(scenario, o, 1, 0, decisions);
    for (int event = 0; event < kEvents && run.step_before_day(scenario->days); ++event) continue;
    const model::Measurement measured = run.measure();
    hold(run.events() <= kEvents, "a step is at most one event");
    hold(measured.events <= run.events(), "no more events are measured than happened");
  }
}

}  // namespace journey::fuzz
