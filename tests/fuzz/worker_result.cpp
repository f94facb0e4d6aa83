// The bytes that a worker gives back: nothing, or replications that are the same when they are given on, and that can
// be counted.
//
// The first byte says what the rest is: 'r' the bytes, else what is wrong with right ones.
// Reader: web/worlds/results.cpp sim/experiment/compare/chunk.cpp sim/experiment/compare/measurement_bytes.cpp
#include "sim/experiment/compare/chunk.h"
#include "sim/experiment/compare/running_comparison.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/patched.h"
#include "web/worlds/results.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  using namespace journey;
  static const std::string right = experiment::encode_chunk({0, fuzz::right_results()});
  const web::Range range{0, fuzz::kRightResults};
  if (size == 0) return 0;
  const std::string_view rest = fuzz::text_of(bytes + 1, size - 1);
  const std::string given = bytes[0] == 'r' ? std::string(rest) : fuzz::patched(right, rest);
  const auto results = web::read_results(given, range, 2);
  if (results.empty()) return 0;
  fuzz::hold(results.size() == range.count, "all of the range is there");
  const std::string given_on = experiment::encode_chunk({range.first, results});
  const auto again = web::read_results(given_on, range, 2);
  fuzz::hold(experiment::encode_chunk({range.first, again}) == given_on, "what is given on is read back");
  experiment::RunningComparison running;
  for (const auto& replication : results) running.add(replication);
  const auto comparison = running.comparison(*fuzz::usual_scenario(), 7);
  fuzz::hold(comparison.organisations.size() == 2, "every organisation is compared");
  return 0;
}
