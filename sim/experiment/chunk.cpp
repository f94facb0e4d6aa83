#include "sim/experiment/chunk.h"

#include <algorithm>

#include "sim/experiment/measurement_bytes.h"
#include "sim/scenario/reader.h"

namespace journey::experiment {
namespace {

constexpr std::uint64_t kFormat = 0x3330'6b6e'7568'636a;  // "jchunk03"

std::vector<std::size_t> organisations_of(const Replication& replication) {
  std::vector<std::size_t> organisations;
  for (const OrganisationResult& result : replication) organisations.push_back(result.organisation);
  return organisations;
}

std::uint64_t end_of(const Chunk& chunk) { return std::uint64_t{chunk.first} + chunk.replications.size(); }

}  // namespace

Chunk replicate_range(const std::shared_ptr<const model::Scenario>& scenario, const Settings& settings) {
  Settings alone = settings;
  alone.jobs = 1;
  return {settings.first_replication, replicate(scenario, alone)};
}

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
  // Each factor first, so that their product cannot wrap.
  const std::uint64_t most = text.size() / kResultBytes;
  if (first > UINT32_MAX || count > most || organisations > most) return std::nullopt;
  if (bytes.left() != count * organisations * kResultBytes) return std::nullopt;
  Chunk chunk{static_cast<std::uint32_t>(first), {}};
  for (std::uint64_t r = 0; r < count; ++r) {
    Replication replication;
    for (std::uint64_t o = 0; o < organisations; ++o) replication.push_back(read_result(bytes));
    chunk.replications.push_back(std::move(replication));
  }
  return bytes.finished() ? std::optional(std::move(chunk)) : std::nullopt;
}

std::string run_chunk(const ChunkOrder& order) {
  auto reading = scenario::read_scenario(order.scenario);
  if (!reading.scenario) return "";
  Settings settings;
  if (!order.decisions.empty()) {
    auto decisions = scenario::read_decisions(order.decisions, *reading.scenario);
    if (!decisions.errors.empty()) return "";
    settings.decisions = std::move(decisions.decisions);
  }
  settings.seed = order.seed;
  settings.first_replication = order.first;
  settings.replications = order.replications;
  const auto scenario = std::make_shared<const model::Scenario>(std::move(*reading.scenario));
  return encode_chunk(replicate_range(scenario, settings));
}

bool ChunkMerger::fits(const Chunk& chunk) const {
  const auto same = [&](const Replication& replication) { return organisations_of(replication) == organisations_; };
  if (!std::all_of(chunk.replications.begin(), chunk.replications.end(), same)) return false;
  if (chunk.first < so_far_.replications()) return false;
  const auto after = waiting_.lower_bound(chunk.first);
  if (after != waiting_.end() && after->first < end_of(chunk)) return false;
  return after == waiting_.begin() || end_of(std::prev(after)->second) <= chunk.first;
}

bool ChunkMerger::add(Chunk chunk) {
  if (chunk.replications.empty()) return true;
  if (organisations_.empty()) organisations_ = organisations_of(chunk.replications[0]);
  if (!fits(chunk)) return false;
  const std::uint32_t first = chunk.first;
  waiting_.emplace(first, std::move(chunk));
  while (!waiting_.empty() && waiting_.begin()->first == so_far_.replications()) {
    for (const Replication& replication : waiting_.begin()->second.replications) so_far_.add(replication);
    waiting_.erase(waiting_.begin());
  }
  return true;
}

}  // namespace journey::experiment
