#include "sim/experiment/compare/chunk.h"

#include <algorithm>

#include "sim/engine/random.h"
#include "sim/experiment/compare/measurement_bytes.h"
#include "sim/scenario/limits.h"

namespace journey::experiment {
namespace {

constexpr std::uint64_t kFormat = 0x3330'6b6e'7568'636a;  // "jchunk03"

/// The organisations of one replication, in rising order.
bool rises(const Replication& replication) {
  const auto falls = [](const OrganisationResult& a, const OrganisationResult& b) {
    return a.organisation >= b.organisation;
  };
  return std::adjacent_find(replication.begin(), replication.end(), falls) == replication.end();
}

bool same_organisations(const Replication& a, const Replication& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const auto& one, const auto& other) { return one.organisation == other.organisation; });
}

}  // namespace

std::string encode_chunk(const Chunk& chunk) {
  ByteWriter bytes;
  bytes.whole(kFormat);
  bytes.whole(chunk.first);
  bytes.whole(chunk.replications.size());
  bytes.whole(chunk.replications.empty() ? 0 : chunk.replications[0].size());
  for (const Replication& replication : chunk.replications) {
    for (const OrganisationResult& result : replication) write_result(bytes, result);
  }
  return bytes.take();
}

std::optional<Chunk> decode_chunk(std::string_view text) {
  ByteReader bytes(text);
  if (bytes.whole() != kFormat) return std::nullopt;
  const std::uint64_t first = bytes.whole();
  const std::uint64_t count = bytes.whole();
  const std::uint64_t organisations = bytes.whole();
  // Each factor first, so that neither the sum nor the product can wrap.
  if (first > engine::kReplications || count > engine::kReplications || organisations > scenario::kMaxOrganisations) {
    return std::nullopt;
  }
  if (first + count > engine::kReplications || bytes.left() != count * organisations * kResultBytes)
    return std::nullopt;
  Chunk chunk{static_cast<std::uint32_t>(first), {}};
  for (std::uint64_t r = 0; r < count && bytes.good(); ++r) {
    Replication replication;
    for (std::uint64_t o = 0; o < organisations; ++o) replication.push_back(read_result(bytes, kOneRun));
    if (!rises(replication) || (r > 0 && !same_organisations(replication, chunk.replications[0]))) return std::nullopt;
    chunk.replications.push_back(std::move(replication));
  }
  return bytes.finished() ? std::optional(std::move(chunk)) : std::nullopt;
}

}  // namespace journey::experiment
