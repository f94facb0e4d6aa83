#pragma once
// One organisation's run of a scenario: a deterministic discrete-event simulation and one copyable
// value. A copy is a checkpoint, a fork or a what-if; the same scenario, seed, replication and decisions
// give the same history hash on every machine.
//
// Units:  days are days after the warm-up; before it they are negative.
// Errors: a run that reaches its limit of events stops there and says so (see limits.h).

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "sim/model/limits.h"
#include "sim/model/measures.h"
#include "sim/model/scenario.h"
#include "sim/model/state/organisation_state.h"

namespace journey::model {

class OrganisationRun {
 public:
  /// A run at its very beginning, before the warm-up. `decisions` are interventions added to the
  /// scenario's own; both are applied on their day.
  OrganisationRun(std::shared_ptr<const Scenario> scenario, std::size_t organisation, std::uint64_t seed,
                  std::uint32_t replication, const std::vector<Intervention>& decisions = {});

  /// Carries out every event before `day` and moves the clock there. O(events).
  void run_to_day(double day);
  /// Carries out every event up to and including the next one that is due, if it is due before `day`.
  bool step_before_day(double day);

  /// Replaces the decisions of the run by `decisions`, as if they had been made from the beginning. Each takes effect
  /// on its day, before the events of that instant. Requires: those already carried out are among them, unchanged.
  void decide(const std::vector<Intervention>& decisions);
  /// The first day on which that would make a difference; none if it would make none.
  std::optional<double> first_difference(const std::vector<Intervention>& decisions) const;

  /// Keeps the whole story of request `number` once it is finished (state().watched_story). Changes no history.
  void watch(std::uint32_t number);

  /// Computes from now on the cost of each cause of delay (Measurement::lead_saved_by_cause). Changes no history.
  void explain();

  double day() const;
  /// An instant of this run in days after the warm-up.
  double day_of(engine::Time at) const;
  engine::Time instant_of(double day) const;
  const Scenario& scenario() const { return *scenario_; }
  const Organisation& organisation() const { return scenario_->organisations[organisation_]; }
  const OrganisationState& state() const { return state_; }
  bool limit_reached() const { return state_.limit_reached; }
  /// The limit that stopped the run; none if it continues.
  std::optional<Limit> limit() const;
  std::uint64_t events() const { return state_.events; }
  /// Hash of everything that has happened so far, the warm-up included.
  std::uint64_t history_hash() const;

  /// Measures and books from the end of the warm-up to now.
  Measurement measure() const;

 private:
  friend class Checkpoint;

  std::shared_ptr<const Scenario> scenario_;
  std::size_t organisation_;
  OrganisationState state_;
};

}  // namespace journey::model
