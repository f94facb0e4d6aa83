#include "web/ui/mirror.h"

#include <gtest/gtest.h>

namespace journey::web::mirror {
namespace {

TEST(Mirror, AnItemKeepsItsIdFromFrameToFrame) {
  begin_frame();
  const std::uint32_t first = add(Role::button, "Play").id;
  begin_frame();
  add(Role::button, "Step");
  EXPECT_EQ(add(Role::button, "Play").id, first);
}

TEST(Mirror, TheSameWordsTwiceAreTwoItems) {
  begin_frame();
  const std::uint32_t first = add(Role::text, "none yet").id;
  EXPECT_NE(add(Role::text, "none yet").id, first);
}

TEST(Mirror, ItemsBelongToTheRegionThatIsOpen) {
  begin_frame();
  const std::uint32_t outer = enter_region("Siloed", {});
  const std::uint32_t inside = add(Role::text, "Lead time: 41 days").region;
  leave_region(outer);
  EXPECT_EQ(items().front().id, inside);
  EXPECT_EQ(add(Role::button, "Play").region, 0U);
}

TEST(Mirror, ARegionOpenedTwiceIsOne) {
  begin_frame();
  leave_region(enter_region("Siloed", {}));
  leave_region(enter_region("Siloed", {}));
  EXPECT_EQ(items().size(), 1U);
}

TEST(Mirror, ALineHoldsTheFieldsInOrderAndEscapesWhatSeparatesThem) {
  begin_frame();
  Item& item = add(Role::slider, "Da\ty");
  item.text = "day 1\\2\n";
  item.value = 127.015625;
  item.highest = 365;
  item.step = 1;
  item.logarithmic = true;
  item.x = 10;
  item.width = 200;
  const std::string id = std::to_string(item.id);
  EXPECT_EQ(as_text(), "slider\t" + id + "\t0\t--l--\tDa\\ty\tday 1\\\\2\\n\t127.015625\t0\t365\t1\t10\t0\t200\t0\n");
}

TEST(Mirror, AComboboxEndsWithItsOptions) {
  begin_frame();
  add(Role::combobox, "Scenario").options = {"One", "Two"};
  EXPECT_TRUE(as_text().ends_with("\tOne\tTwo\n"));
}

TEST(Mirror, AnActionIsTakenOnce) {
  begin_frame();
  act(7, 1);
  EXPECT_TRUE(has_pending_actions());
  EXPECT_TRUE(take_action(7));
  EXPECT_FALSE(take_action(7));
}

TEST(Mirror, OfASlidersValuesTheLastCounts) {
  begin_frame();
  const std::uint32_t id = add(Role::slider, "Day").id;
  act(id, 100);
  act(id, 200);
  EXPECT_EQ(take_action(id)->value, 200);
  EXPECT_FALSE(take_action(id));
}

TEST(Mirror, PressesOfAButtonCountEach) {
  begin_frame();
  const std::uint32_t id = add(Role::button, "Step").id;
  act(id, 1);
  act(id, 1);
  EXPECT_TRUE(take_action(id));
  EXPECT_TRUE(take_action(id));
}

TEST(Mirror, AnActionForNothingIsForgotten) {
  begin_frame();
  act(12345, 1);
  for (int frame = 0; frame < 20; ++frame) begin_frame();
  EXPECT_FALSE(has_pending_actions());
}

}  // namespace
}  // namespace journey::web::mirror
