#include "web/ui/ui.h"

#include <array>
#include <functional>

#include <gtest/gtest.h>
#include <imgui.h>

#include "web/ui/mirror.h"

namespace journey::web::ui {
namespace {

// ImGui without a screen.
class Ui : public testing::Test {
 protected:
  Ui() {
    ImGui::CreateContext();
    ImGui::GetIO().DisplaySize = {1280, 720};
    ImGui::GetIO().IniFilename = nullptr;
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
  }
  ~Ui() override { ImGui::DestroyContext(); }

  void frame(const std::function<void()>& draw) {
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    mirror::begin_frame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({1280, 720});
    ImGui::Begin("page", nullptr, ImGuiWindowFlags_NoDecoration);
    draw();
    ImGui::End();
    ImGui::Render();
  }
  void point_at(float x, float y, bool down) {
    ImGui::GetIO().AddMousePosEvent(x, y);
    ImGui::GetIO().AddMouseButtonEvent(0, down);
  }
};

TEST_F(Ui, AButtonIsPressedByAClick) {
  const auto draw = [](bool& pressed) { pressed = button("Play", rect(100, 100, 120, 48)); };
  bool pressed = false;
  for (const bool down : {false, true, false}) {
    point_at(150, 120, down);
    frame([&] { draw(pressed); });
    frame([&] { pressed = pressed || button("Play", rect(100, 100, 120, 48)); });
    if (pressed) break;
  }
  EXPECT_TRUE(pressed);
}

TEST_F(Ui, AButtonIsPressedThroughTheMirror) {
  std::uint32_t id = 0;
  frame([&] {
    EXPECT_FALSE(button("Play", rect(100, 100, 120, 48)));
    id = mirror::items().front().id;
  });
  mirror::act(id, 1);
  frame([] { EXPECT_TRUE(button("Play", rect(100, 100, 120, 48))); });
  frame([] { EXPECT_FALSE(button("Play", rect(100, 100, 120, 48))); });
}

TEST_F(Ui, ADisabledButtonCanNotBePressed) {
  std::uint32_t id = 0;
  const ButtonLook look{.disabled = true};
  frame([&] {
    button("Play", rect(100, 100, 120, 48), look);
    id = mirror::items().front().id;
  });
  mirror::act(id, 1);
  frame([&] { EXPECT_FALSE(button("Play", rect(100, 100, 120, 48), look)); });
}

TEST_F(Ui, ASliderTakesAValueFromTheMirrorWithinItsRange) {
  const auto draw = [] { return slider("Day", "day 1", rect(0, 0, 400, 64), 1, {0, 365, 1, false, false}); };
  std::uint32_t id = 0;
  frame([&] {
    draw();
    id = mirror::items().front().id;
  });
  mirror::act(id, 100);
  frame([&] { EXPECT_EQ(draw(), 100); });
  mirror::act(id, 1000);
  frame([&] { EXPECT_EQ(draw(), 365); });
  frame([&] { EXPECT_FALSE(draw()); });
}

TEST_F(Ui, ASlidersEndsAreWithinReachOfThePointer) {
  std::optional<double> value;
  const auto draw = [&] {
    if (const auto moved = slider("Day", "", rect(100, 100, 400, 48), 50, {0, 100, 1, false, true})) value = moved;
  };
  // ImGui spreads a move and a press that come together over two frames.
  point_at(499, 124, false);
  for (int i = 0; i < 3; ++i) frame(draw);
  point_at(499, 124, true);
  for (int i = 0; i < 3; ++i) frame(draw);
  EXPECT_EQ(value, 100);
}

TEST_F(Ui, WhatHasNoPlaceIsMirroredAllTheSame) {
  std::uint32_t id = 0;
  frame([&] {
    slider("Speed", "1 day/s", Rect{}, 1, {0.25, 60, 0, true, false});
    id = mirror::items().front().id;
  });
  mirror::act(id, 10);
  frame([] { EXPECT_EQ(slider("Speed", "1 day/s", Rect{}, 1, {0.25, 60, 0, true, false}), 10); });
}

TEST_F(Ui, AComboboxTakesAnOptionItHas) {
  const std::array<std::string, 2> options{"One", "Two"};
  const auto draw = [&] { return combobox("Scenario", rect(0, 0, 200, 48), options, 0); };
  std::uint32_t id = 0;
  frame([&] {
    draw();
    id = mirror::items().front().id;
  });
  mirror::act(id, 1);
  frame([&] { EXPECT_EQ(draw(), 1U); });
  mirror::act(id, 2);
  frame([&] { EXPECT_FALSE(draw()); });
}

TEST_F(Ui, TextTakesTheRoomItIsGiven) {
  frame([] {
    const Rect wide = text({0, 0}, "one two three four five six seven eight nine ten");
    const Rect narrow = text({0, 100}, "one two three four five six seven eight nine ten", 100);
    EXPECT_LE(narrow.width(), 100);
    EXPECT_GT(narrow.height(), wide.height());
  });
}

}  // namespace
}  // namespace journey::web::ui
