#pragma once
// What Dear ImGui itself says it has drawn: the rectangle and the label of every item one can act on. Its test
// engine's hooks, which only the tests are built with (IMGUI_ENABLE_TEST_ENGINE).
//
// Units: points.

#include <string>
#include <vector>

#include "web/look/geometry.h"

namespace journey::web::hooks {

struct Item {
  unsigned int id = 0;
  std::string label;  ///< empty where ImGui gives none
  Rect place;
  bool is_input = false;  ///< takes typed text
};

/// Forgets the last frame and listens to the current context.
void begin_frame();
const std::vector<Item>& items();

}  // namespace journey::web::hooks
