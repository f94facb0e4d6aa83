#pragma once
// Replications run elsewhere, on a web worker, and sent back as bytes: a chunk is a range of them.
//
//   there:  bytes = encode_chunk({first, replicate(scenario, settings)})
//   here:   decode_chunk(bytes)
//
// Units:  replications are numbered from 0. A chunk takes about 1.4 kB for each run of one organisation.
// Errors: decoding bytes that encode_chunk() did not write, or another version of it wrote, gives nothing; so do
// numbers that no run gives.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/replicate.h"

namespace journey::experiment {

struct Chunk {
  std::uint32_t first = 0;  ///< number of the first replication
  std::vector<Replication> replications;
};

std::string encode_chunk(const Chunk& chunk);
std::optional<Chunk> decode_chunk(std::string_view bytes);

}  // namespace journey::experiment
