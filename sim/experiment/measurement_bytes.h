#pragma once
// One organisation's result as bytes and back, every bit of it.
//
// Errors: those of ByteReader.

#include "sim/experiment/bytes.h"
#include "sim/experiment/replicate.h"

namespace journey::experiment {

inline constexpr std::size_t kResultBytes =
    8 * (2 + 2 * model::kMeasureCount + 4 * model::kCauseCount + 2 * model::kPassCount + 2 * model::kWorkCount +
         model::kAccountCount + 9);

void write_measurement(ByteWriter& bytes, const model::Measurement& measurement);
model::Measurement read_measurement(ByteReader& bytes);

/// kResultBytes bytes.
void write_result(ByteWriter& bytes, const OrganisationResult& result);
OrganisationResult read_result(ByteReader& bytes);

}  // namespace journey::experiment
