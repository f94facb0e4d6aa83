// The history of a small scenario that holds a bit of everything, as a fingerprint: the same with every compiler, at
// every optimisation and in WebAssembly. It changes with the model; its new value is then pasted from the output, the
// one value in these tests that is. (Reference: the engine's history hash.)
#include <gtest/gtest.h>

#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;

constexpr const char* kGolden = "ae9c67cd18b830a3";

TEST(GoldenHash, OfABusyYearIsTheSameEverywhere) {
  Scenario scenario = busy_scenario();
  Intervention outage;
  outage.day = 40.3;
  outage.kind = Intervention::Kind::outage;
  outage.value = 1;
  scenario.events = {change_on(100, &Practices::flow_wip_limit, 4), outage, remove_walls_on(200)};
  OrganisationRun run(shared(scenario), 0, 2026, 0);
  run.run_to_day(365);
  EXPECT_GT(run.events(), 1000U);
  EXPECT_EQ(engine::to_hex(run.history_hash()), kGolden);
}

}  // namespace
}  // namespace journey::model
