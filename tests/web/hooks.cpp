#include "tests/web/hooks.h"

#include <algorithm>

#define IMGUI_ENABLE_TEST_ENGINE
#include <imgui.h>
#include <imgui_internal.h>

namespace journey::web::hooks {
namespace {

std::vector<Item>& seen() {
  static std::vector<Item> one;
  return one;
}

// ImGui's windows announce themselves too, and one that is there in case none is begun; nobody presses them.
bool is_window(const ImGuiContext& context, ImGuiID id) {
  if (context.CurrentWindow != nullptr && context.CurrentWindow->IsFallbackWindow) return true;
  return std::any_of(context.Windows.begin(), context.Windows.end(),
                     [id](const ImGuiWindow* window) { return window->ID == id || window->MoveId == id; });
}

}  // namespace

void begin_frame() {
  seen().clear();
  ImGui::GetCurrentContext()->TestEngineHookItems = true;
}

const std::vector<Item>& items() { return seen(); }

}  // namespace journey::web::hooks

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& place, const ImGuiLastItemData*) {
  using journey::web::hooks::seen;
  if (journey::web::hooks::is_window(*context, id)) return;
  seen().push_back({id, {}, {place.Min.x, place.Min.y, place.Max.x, place.Max.y}, false});
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID id, const char* label, ImGuiItemStatusFlags flags) {
  for (auto& item : journey::web::hooks::seen()) {
    if (item.id != id) continue;
    item.label = label;
    item.is_input = (flags & ImGuiItemStatusFlags_Inputable) != 0;
  }
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID id) {
  for (const auto& item : journey::web::hooks::seen()) {
    if (item.id == id) return item.label.c_str();
  }
  return nullptr;
}
