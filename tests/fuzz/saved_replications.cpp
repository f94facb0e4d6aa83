// The file that compare --resume goes on from: refused in words, or replications that are saved again to what is read
// the same, and of which the comparison can be made.
//
// The first byte says what the rest is: 'f' the whole file, else what is wrong with the sums in a right one, whose
// checksum is made to fit, so that what is behind it is looked into as well.
// Reader: sim/experiment/compare/saved_replications.cpp sim/experiment/compare/running_comparison.cpp
// sim/experiment/compare/measurement_bytes.cpp
#include "sim/experiment/compare/saved_replications.h"

#include "sim/engine/history.h"
#include "sim/scenario/digest.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/patched.h"

namespace {

using namespace journey;

constexpr std::size_t kOrganisations = 2;
const experiment::Identity kIdentity{"1.0", "0123456789abcdef", "fedcba9876543210", "7"};

const std::string& right_sums() {
  static const std::string sums = [] {
    experiment::RunningComparison running;
    for (const auto& replication : fuzz::right_results()) running.add(replication);
    return running.encode();
  }();
  return sums;
}

std::string file_around(std::string_view sums) {
  std::string head = experiment::save_replications(kIdentity, experiment::RunningComparison());
  head.resize(head.rfind("sums "));
  return head + "sums " + engine::to_hex(scenario::digest(sums)) + '\n' + std::string(sums);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view rest = fuzz::text_of(bytes + 1, size - 1);
  const std::string text = bytes[0] == 'f' ? std::string(rest) : file_around(fuzz::patched(right_sums(), rest));
  const auto reading = experiment::read_replications(text, kIdentity, kOrganisations);
  fuzz::hold(reading.running.has_value() == reading.problem.empty(), "either replications or a problem");
  if (!reading.running) return 0;
  const std::string saved = experiment::save_replications(kIdentity, *reading.running);
  const auto again = experiment::read_replications(saved, kIdentity, kOrganisations);
  fuzz::hold(again.running && experiment::save_replications(kIdentity, *again.running) == saved,
             "what is saved is read back");
  const auto comparison = reading.running->comparison(*fuzz::usual_scenario(), 7);
  fuzz::hold(comparison.organisations.size() == reading.running->organisations(), "every organisation is compared");
  return 0;
}
