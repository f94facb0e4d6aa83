#pragma once
// Small organisations for the tests of the model: everything a test does not ask for is off, takes no time, or never
// happens. No default of the parameters is relied upon, so tuning them breaks no test.
//
// Units: instants as a week, a day of it (0 is Monday) and an hour of the day.

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "sim/model/books/downtime.h"
#include "sim/model/books/ledger.h"
#include "sim/model/books/measuring.h"
#include "sim/model/run/dispatch.h"
#include "sim/model/run/run.h"
#include "sim/model/run/setup.h"
#include "sim/model/stream/coding.h"
#include "sim/model/stream/demand.h"
#include "sim/model/stream/incidents.h"
#include "sim/model/stream/release.h"
#include "tests/model/organisations.h"
#include "tests/model/quiet.h"

namespace journey::model::fixture {

using engine::Duration;
using engine::Time;

inline Time at(int week, int day, double hour) {
  return Time{} + engine::kWeek * week + engine::kDay * day + engine::hours(hour);
}

/// One organisation whose clock the test moves, and to which things happen when the test says so.
class Workshop {
 public:
  explicit Workshop(const Scenario& scenario, std::uint64_t seed = 1)
      : scenario_(scenario), s_(initial_state(scenario_, scenario_.organisations.front(), Luck{seed, 0}, {})) {}

  OrganisationState& state() { return s_; }
  const OrganisationState& state() const { return s_; }

  /// Carries out all that happens before or at `end`, and sets the clock to it.
  void until(Time end) {
    for (;;) {
      const Time decision = next_decision();
      const Time event = s_.calendar.empty() ? engine::kNever : s_.calendar.next().at;
      if (std::min(decision, event) > end) break;
      if (decision <= event) {
        intervene_next(s_, decision);
      } else {
        carry_out_next(s_);
      }
    }
    s_.set_clock(end);
  }

  void idea(Time when, std::uint32_t number) {
    until(when);
    idea_arrives(s_, number);
  }

  void outage(Time when, std::uint8_t severity, std::uint32_t number = 1) {
    until(when);
    scripted_outage(s_, severity, number);
  }

  const FeatureRecord& finished(std::size_t place = 0) const { return s_.finished_features.at(place); }
  const ChangeRecord& deployed(std::size_t place = 0) const { return s_.finished_changes.at(place); }

 private:
  Time next_decision() const {
    if (s_.interventions_done == s_.interventions.size()) return engine::kNever;
    return std::max(s_.start_of_measuring + engine::days(s_.interventions[s_.interventions_done].day), s_.now);
  }

  Scenario scenario_;
  OrganisationState s_;
};

/// The causes that took any time, in words, so that a test that fails tells what it saw.
inline std::string in_words(const ByCause& by_cause) {
  std::string words;
  for (std::size_t c = 0; c < kCauseCount; ++c) {
    if (by_cause[c].ms == 0) continue;
    words += std::string(kCauseNames[c]) + " " + std::to_string(by_cause[c].ms) + " ms, ";
  }
  return words;
}

/// What in_words() says of these causes and no others.
inline std::string causes(std::initializer_list<std::pair<Cause, Duration>> parts) {
  ByCause by_cause{};
  for (const auto& [cause, length] : parts) by_cause[index_of(cause)] = length;
  return in_words(by_cause);
}

}  // namespace journey::model::fixture
