// The design of a sweep: errors, or a design all of whose points can be made, and run.
// Reader: sim/experiment/sweep/design_reader.cpp sim/experiment/sweep/factor_reader.cpp sim/experiment/sweep/design.cpp
// sim/experiment/sweep/design_scenario.cpp
#include "sim/experiment/sweep/design_reader.h"
#include "tests/fuzz/fuzz.h"

namespace {

using namespace journey;

std::shared_ptr<const model::Scenario> load(const std::string& name, std::string& problem) {
  if (name == "silos_or_one_team") return fuzz::usual_scenario();
  problem = "there is no such scenario";
  return nullptr;
}

void check_points(const experiment::Design& design) {
  // Only some designs are large, and they are no different.
  constexpr std::uint64_t kMany = 500;
  const std::uint64_t count = experiment::point_count(design);
  fuzz::hold(count >= 1 && count <= experiment::kMaxPoints, "a design has from 1 to kMaxPoints points");
  if (count > kMany) return;
  const auto points = experiment::points_of(design);
  fuzz::hold(points.size() == count, "there are as many points as are counted");
  for (const auto& point : points) {
    fuzz::hold(point.values.size() == design.factors.size(), "a point has a value for each factor");
    fuzz::hold(experiment::conflicts_at(design, point).empty(), "an accepted design has no point that cannot be run");
  }
  fuzz::run_a_little(std::make_shared<const model::Scenario>(experiment::scenario_at(design, points.back())));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const auto reading = experiment::read_design(fuzz::text_of(bytes, size), load);
  fuzz::hold(reading.design.has_value() == reading.errors.empty(), "either a design or errors");
  if (!reading.design) return 0;
  check_points(*reading.design);
  fuzz::hold(experiment::fingerprint(*reading.design, "1") != experiment::fingerprint(*reading.design, "2"),
             "a design's fingerprint tells versions apart");
  return 0;
}
