#include "web/session/shelf.h"

#include <gtest/gtest.h>

namespace journey::web {
namespace {

TEST(Shelf, NamesEveryShippedScenarioByItsTitle) {
  ASSERT_GE(shipped_scenarios().size(), 10U);
  for (const ShippedScenario& shipped : shipped_scenarios()) {
    const Opened opened = open_shipped(shipped.id);
    ASSERT_NE(opened.scenario, nullptr) << shipped.id;
    EXPECT_EQ(shipped.title, opened.scenario->title);
  }
}

TEST(Shelf, OpensWithTheFirstQuestion) { EXPECT_EQ(shipped_scenarios().front().title, "Silos or one team?"); }

}  // namespace
}  // namespace journey::web
