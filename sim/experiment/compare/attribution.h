#pragma once
// Why two organisations deliver differently: the contribution of each of the nine practices, and the cause of delay
// that holds an organisation back most.
//
// The value of a practice alone differs from its value together with the others, so there are two numbers, never to
// be added up: first in (the first organisation with that one practice of the last, minus the first as it is) and
// last out (the last organisation as it is, minus the last with that one practice of the first). Both use the same
// random draws.
//
// Source: docs/model.md, "Statistics"; practices: sim/model/practice.h; causes: docs/model.md, "The books".
// Units:  those of the measures; hours.
// Errors: with fewer than two organisations there are no contributions.

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "sim/experiment/compare/comparison.h"
#include "sim/model/practice.h"

namespace journey::experiment {

/// The measures that contributions are given for.
inline constexpr std::array<model::Measure, 5> kAttributed = {
    model::Measure::lead_time_hours_p50, model::Measure::deploys_per_week, model::Measure::change_failure_rate,
    model::Measure::restore_hours_p50, model::Measure::features_per_week};

using Contribution = std::array<MeasuredValue, kAttributed.size()>;

struct PracticeContribution {
  std::size_t practice = 0;  ///< place in model::practices()
  bool differs = false;      ///< the two organisations differ in it
  Contribution first_in;
  Contribution last_out;
};

struct Attribution {
  Comparison comparison;  ///< every organisation, with the cost of each cause of delay
  std::vector<PracticeContribution> practices;
};

/// 20 runs per replication, whatever the number of organisations between the first and the last.
Attribution attribute(const std::shared_ptr<const model::Scenario>& scenario, const Settings& settings);

/// `from` with all of `practices` as `to` has them.
model::Organisation with_practices(model::Organisation from, const model::Organisation& to,
                                   const std::vector<std::size_t>& practices);

/// The cause of delay whose absence would save most, in hours of the mean change. The work itself and off hours
/// are left out: every way of working needs them.
struct Hindrance {
  model::Cause cause = model::Cause::work;
  double hours_saved = 0;
  double lead_hours = 0;  ///< mean lead time
};

/// Empty if no change reached production. Requires: `total` comes from runs that were explained.
std::optional<Hindrance> greatest_hindrance(const model::Measurement& total);

}  // namespace journey::experiment
