// A line of text. In the browser the page's own field lies over it, so that a phone's keyboard, the clipboard and
// a screen reader work; on the desktop it is Dear ImGui's.
#include <algorithm>
#include <array>
#include <cstring>

#include "web/ui/parts.h"

namespace journey::web::ui {
namespace {

constexpr std::size_t kMostBytes = 120;

std::optional<std::string> type_here(std::uint32_t id, const Rect& place, std::string_view hint, std::string_view value,
                                     bool numeric) {
  std::array<char, kMostBytes> buffer{};
  std::memcpy(buffer.data(), value.data(), std::min(value.size(), kMostBytes - 1));
  ImGui::SetCursorScreenPos(parts::top_left(place));
  ImGui::SetNextItemWidth(place.width());
  ImGui::PushID(static_cast<int>(id));
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {16, (place.height() - ImGui::GetFontSize()) / 2});
  const std::string shown(hint);
  const bool changed = ImGui::InputTextWithHint("##text", shown.c_str(), buffer.data(), buffer.size(),
                                                numeric ? ImGuiInputTextFlags_CharsDecimal : 0);
  ImGui::PopStyleVar();
  ImGui::PopID();
  return changed ? std::optional<std::string>(buffer.data()) : std::nullopt;
}

}  // namespace

std::optional<std::string> textbox(std::string_view name, const Rect& place, std::string_view value, bool numeric) {
  mirror::Item& item = parts::record(mirror::Role::textbox, name, place);
  item.text = value;
  item.numeric = numeric;
  const std::uint32_t id = item.id;
  if (auto action = mirror::take_action(id)) return std::move(action->text);
  if (!page_types()) return type_here(id, place, name, value, numeric);
  ImGui::GetWindowDrawList()->AddRectFilled(parts::top_left(place), parts::bottom_right(place),
                                            ImGui::GetColorU32(ImGuiCol_FrameBg), ImGui::GetStyle().FrameRounding);
  return std::nullopt;
}

}  // namespace journey::web::ui
