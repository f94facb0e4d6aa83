#pragma once
// One organisation's result as bytes and back, exactly. The bytes come from outside, so every number is checked
// against the range that a run can give: then sums of them neither overflow nor lose their meaning.
//
// Errors: those of ByteReader; numbers that no run gives are refused.

#include "sim/engine/random.h"
#include "sim/experiment/bytes.h"
#include "sim/experiment/compare/comparison.h"
#include "sim/experiment/replicate.h"
#include "sim/model/limits.h"

namespace journey::experiment {

inline constexpr std::size_t kResultBytes =
    8 * (2 + 2 * model::kMeasureCount + 4 * model::kCauseCount + 2 * model::kPassCount + 2 * model::kWorkCount +
         model::kAccountCount + 9);

/// The allowed ranges of the numbers of a result.
struct ResultLimits {
  engine::Duration longest;  ///< a length of time, either way
  std::uint64_t most;        ///< of what is counted
};
inline constexpr ResultLimits kOneRun{{std::int64_t{1} << 62}, model::kMostEvents};
/// Of as many runs as there may be.
inline constexpr ResultLimits kManyRuns{kLongestSum, model::kMostEvents* engine::kReplications};

/// A number of a measure or of money, either way.
inline constexpr double kMostValue = 1e30;
bool is_value(double number);

/// kResultBytes bytes.
void write_result(ByteWriter& bytes, const OrganisationResult& result);
OrganisationResult read_result(ByteReader& bytes, const ResultLimits& limits);

}  // namespace journey::experiment
