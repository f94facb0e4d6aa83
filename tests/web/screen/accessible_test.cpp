// Nothing that can be acted on is missing from the accessible mirror: what Dear ImGui says it drew is held
// against what the mirror says, in every state and at every size.
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "tests/web/canvas.h"
#include "tests/web/mirrored.h"
#include "tests/web/states.h"

namespace journey::web {
namespace {

using mirror::Role;

bool can_be_acted_on(const mirror::Item& item) {
  return item.role == Role::button || item.role == Role::slider || item.role == Role::combobox ||
         item.role == Role::textbox;
}

bool same_place(const Rect& a, const Rect& b) {
  constexpr float kNear = 1.01F;
  return std::fabs(a.left - b.left) < kNear && std::fabs(a.top - b.top) < kNear &&
         std::fabs(a.right - b.right) < kNear && std::fabs(a.bottom - b.bottom) < kNear;
}

const mirror::Item* mirrored_at(const Rect& place) {
  for (const auto& item : mirror::items()) {
    if (can_be_acted_on(item) && same_place(place_of(item), place)) return &item;
  }
  return nullptr;
}

bool drawn_at(const Rect& place) {
  for (const auto& item : hooks::items()) {
    if (same_place(item.place, place)) return true;
  }
  return false;
}

std::string told(const Rect& r) {
  return std::to_string(r.left) + " " + std::to_string(r.top) + " " + std::to_string(r.width()) + "x" +
         std::to_string(r.height());
}

void expect_all_mirrored(const std::string& where) {
  for (const auto& item : hooks::items()) {
    const mirror::Item* found = mirrored_at(item.place);
    if (found == nullptr) {
      ADD_FAILURE() << where << ": ImGui drew \"" << item.label << "\" at " << told(item.place)
                    << ", unknown to the mirror";
    } else {
      EXPECT_FALSE(found->name.empty()) << where << ": no name at " << told(item.place);
      EXPECT_EQ(item.is_input, found->role == Role::textbox) << where << ": " << found->name;
    }
  }
}

// A disabled button takes no press, so ImGui is not told of it; what a list has moved out of sight is not drawn.
void expect_all_drawn(const std::string& where) {
  for (const auto& item : mirror::items()) {
    const bool somewhere = item.width > 0 && item.height > 0;
    if (!can_be_acted_on(item) || !somewhere || item.disabled || seen(item).empty()) continue;
    EXPECT_TRUE(drawn_at(place_of(item))) << where << ": " << item.name << " is mirrored, but not there";
  }
}

// An item is known by role and name within its region.
void expect_each_known_apart(const std::string& where) {
  const auto& items = mirror::items();
  for (std::size_t a = 0; a < items.size(); ++a) {
    if (!can_be_acted_on(items[a])) continue;
    for (std::size_t b = a + 1; b < items.size(); ++b) {
      const bool same =
          items[a].role == items[b].role && items[a].region == items[b].region && items[a].name == items[b].name;
      EXPECT_FALSE(same) << where << ": two are called " << items[a].name;
    }
  }
}

void expect_complete(const std::vector<State>& all) {
  for (const ScreenSize& size : kPromisedSizes) {
    if (size.ratio > 1) continue;  // the same rectangles
    Canvas canvas(size);
    for (const State& state : all) {
      canvas.draw(state.view, state.settings);
      const std::string where = state.name + " at " + name_of(size);
      expect_all_mirrored(where);
      expect_all_drawn(where);
      expect_each_known_apart(where);
    }
  }
}

TEST(Mirror, HoldsEverythingThatCanBeActedOnInEveryState) { expect_complete(states()); }

TEST(Mirror, HoldsEverythingThatCanBeActedOnInEveryScenario) { expect_complete(states_of_other_scenarios()); }

TEST(Mirror, IsFoundOutWhenAWidgetPassesItBy) {
  Canvas canvas({1280, 720});
  hooks::begin_frame();
  mirror::begin_frame();
  ImGui::NewFrame();
  ImGui::Begin("page", nullptr, ImGuiWindowFlags_NoDecoration);
  ImGui::Button("Not mirrored", {120, 48});
  ImGui::End();
  ImGui::Render();
  ASSERT_EQ(hooks::items().size(), 1U);
  EXPECT_EQ(hooks::items().front().label, "Not mirrored");
  EXPECT_EQ(mirrored_at(hooks::items().front().place), nullptr);
}

const mirror::Item* first_combobox() {
  for (const auto& item : mirror::items()) {
    if (item.role == Role::combobox) return &item;
  }
  return nullptr;
}

bool is_an_option(const std::string& label) {
  const auto& items = mirror::items();
  return std::any_of(items.begin(), items.end(), [&](const mirror::Item& one) {
    return std::find(one.options.begin(), one.options.end(), label) != one.options.end();
  });
}

TEST(Mirror, HoldsTheListOfAComboboxAsItsOptions) {
  Canvas canvas({1280, 720});
  const State& story = states()[3];
  canvas.draw(story.view, {});
  ASSERT_NE(first_combobox(), nullptr);
  const Point at = place_of(*first_combobox()).centre();
  for (const bool down : {false, true, false}) {
    ImGui::GetIO().AddMousePosEvent(at.x, at.y);
    ImGui::GetIO().AddMouseButtonEvent(0, down);
    for (int frame = 0; frame < 3; ++frame) canvas.draw(story.view, {});
  }
  std::size_t listed = 0;
  for (const auto& item : hooks::items()) {
    // What is scrolled out of sight, and the bar to scroll with, come without a label.
    if (mirrored_at(item.place) != nullptr || item.label.empty()) continue;
    EXPECT_TRUE(is_an_option(item.label)) << "\"" << item.label << "\" at " << told(item.place);
    ++listed;
  }
  EXPECT_GT(listed, story.view.scenarios.size() / 2);
}

}  // namespace
}  // namespace journey::web
