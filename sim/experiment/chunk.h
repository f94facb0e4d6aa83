#pragma once
// Replications run elsewhere: on a web worker, in another process, on another machine. A chunk is a range of
// replications run here or there; as bytes it travels; merged in the order of their numbers, chunks give to the last
// bit the comparison that one job gives, however they were cut and whenever they arrive.
//
//   there:  bytes = encode_chunk(replicate_range(scenario, settings))    or    run_chunk(order)
//   here:   merger.add(*decode_chunk(bytes)); merger.so_far().comparison(scenario, seed)
//
// Units:  replications are numbered from 0. A chunk takes about 1.4 kB for each run of one organisation.
// Errors: bytes that no encode_chunk() wrote, or of another version of it, give nothing.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/running_comparison.h"

namespace journey::experiment {

struct Chunk {
  std::uint32_t first = 0;  ///< number of the first replication
  std::vector<Replication> replications;
};

/// Replications `settings.first_replication` and on, `settings.replications` of them, on one thread.
Chunk replicate_range(const std::shared_ptr<const model::Scenario>& scenario, const Settings& settings);

std::string encode_chunk(const Chunk& chunk);
std::optional<Chunk> decode_chunk(std::string_view bytes);

/// What a worker is asked for, in texts and numbers.
struct ChunkOrder {
  std::string_view scenario;   ///< a scenario file's text
  std::string_view decisions;  ///< a decisions file's text; empty for none
  std::uint64_t seed = 1;
  std::uint32_t first = 0;
  std::uint32_t replications = 0;
};

/// The chunk's bytes; empty for a text with errors.
std::string run_chunk(const ChunkOrder& order);

/// Puts chunks that arrive in any order into one comparison.
class ChunkMerger {
 public:
  /// Takes the replications that come next and keeps the others for later. False, and nothing is taken, for a chunk
  /// with a replication that was there already or with other organisations.
  bool add(Chunk chunk);

  /// Of replications 0 ... so_far().replications() - 1.
  const RunningComparison& so_far() const { return so_far_; }
  /// Chunks that wait for one before them.
  std::size_t waiting() const { return waiting_.size(); }

 private:
  bool fits(const Chunk& chunk) const;

  RunningComparison so_far_;
  std::map<std::uint32_t, Chunk> waiting_;  // by their first replication
  std::vector<std::size_t> organisations_;
};

}  // namespace journey::experiment
