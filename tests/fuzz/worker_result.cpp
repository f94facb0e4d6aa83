// The bytes that a worker gives back: nothing, or replications that are the same when they are given on, and that can
// be counted.
//
// The first byte says what the rest is: 'r' the bytes, else what is wrong with right ones.
// Reader: sim/experiment/chunk.cpp sim/experiment/measurement_bytes.cpp
#include "sim/experiment/chunk.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/patched.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  using namespace journey;
  static const std::string right = experiment::encode_chunk({0, fuzz::right_results()});
  if (size == 0) return 0;
  const std::string_view rest = fuzz::text_of(bytes + 1, size - 1);
  const auto chunk = experiment::decode_chunk(bytes[0] == 'r' ? std::string(rest) : fuzz::patched(right, rest));
  if (!chunk) return 0;
  const std::string given_on = experiment::encode_chunk(*chunk);
  const auto again = experiment::decode_chunk(given_on);
  fuzz::hold(again && experiment::encode_chunk(*again) == given_on, "what is given on is read back");
  experiment::RunningComparison running;
  for (const auto& replication : chunk->replications) running.add(replication);
  fuzz::hold(running.replications() == chunk->replications.size(), "every replication is counted");
  const auto comparison = running.comparison(*fuzz::usual_scenario(), 7);
  fuzz::hold(comparison.organisations.size() == running.organisations(), "every organisation is compared");
  return 0;
}
