#pragma once
// The random draws of a run: every random number is a pure function of its purpose and entity, so that
// organisations that meet the same request, fault or day get the same draws (common random numbers).
//
// Source: docs/adr/0001 (how the key is laid out); Law, "Simulation Modeling and Analysis", ch. 11.
// Rule:   the entity names a request, a place in its work, or a day; never an organisation, a deployment,
//         or the order of events.

#include <cstdint>

#include "sim/engine/random.h"

namespace journey::model {

/// The purpose of a draw. Appending keeps all other draws; reordering changes every history.
enum class Draw : std::uint32_t {
  feature_gap = 1,
  feature_traits,
  fault_gap,
  fault_traits,
  clarification,
  conflict,
  board_answer,
  standard_change,
  drift,
  manual_error,
  deployment_severity,
  outside_gap,
  outside_traits,
  detection,
  diagnosis,
  restore_path,
  support_gap,
  infrastructure_gap,
  security_gap,
  false_alarm_gap,
  request_size,
};

struct Luck {
  std::uint64_t seed = 1;
  std::uint32_t replication = 0;

  /// Random number `index` for `draw` and `entity`; uniform in (0, 1).
  double operator()(Draw draw, std::uint64_t entity, std::uint32_t index = 0) const {
    return engine::uniform_at({seed, replication, static_cast<std::uint32_t>(draw), entity}, index);
  }

  /// The random numbers for `draw` and `entity`, for callers that need neighbouring ones.
  engine::Draws draws(Draw draw, std::uint64_t entity) const {
    return engine::Draws({seed, replication, static_cast<std::uint32_t>(draw), entity});
  }

  /// Whether an event of this probability happens; an impossible one costs no draw.
  bool happens(double probability, Draw draw, std::uint64_t entity, std::uint32_t index = 0) const {
    return probability > 0 && (*this)(draw, entity, index) < probability;
  }
};

}  // namespace journey::model
