#include "web/worlds/results.h"

#include <utility>

#include "sim/experiment/compare/chunk.h"

namespace journey::web {
namespace {

/// Their numbers increase, so checking the last is enough. All replications of a chunk have the same ones.
bool all_ran(const experiment::Replication& replication, std::size_t organisations) {
  return replication.size() == organisations && organisations > 0 &&
         replication.back().organisation + 1 == organisations;
}

}  // namespace

std::vector<experiment::Replication> read_results(std::string_view bytes, Range range, std::size_t organisations) {
  auto chunk = experiment::decode_chunk(bytes);
  if (!chunk || chunk->first != range.first || chunk->replications.size() != range.count) return {};
  if (chunk->replications.empty() || !all_ran(chunk->replications[0], organisations)) return {};
  return std::move(chunk->replications);
}

}  // namespace journey::web
