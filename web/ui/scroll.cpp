// A list that is longer than its place. In the page it is a real element that scrolls, so that finger, wheel and
// keys scroll it like any page; on the desktop this code handles wheel and finger.
#include <algorithm>
#include <cmath>

#include "web/ui/parts.h"

namespace journey::web::ui {
namespace {

constexpr float kWheelStep = 60;
constexpr float kBeforeItDrags = 8;
constexpr float kLeastBar = 32;

}  // namespace

Scroll::Scroll(std::string_view name, const Rect& place, float length, float offset, double key) : place_(place) {
  const float furthest = std::max(0.0F, length - place.height());
  offset_ = std::clamp(offset, 0.0F, furthest);
  outer_ = mirror::enter_scroller(name, place, length, offset_, key);
  const auto action = mirror::take_action(mirror::items().back().id);
  if (action) moved_ = std::clamp(static_cast<float>(action->value), 0.0F, furthest);
  if (!page_types()) follow_pointer(furthest);
  offset_ = moved_.value_or(offset_);
  if (moved_ && *moved_ == offset) moved_.reset();
  draw_bar(length);
  ImGui::PushClipRect(parts::top_left(place), parts::bottom_right(place), true);
  parts::set_window_of_list(place);
}

Scroll::~Scroll() {
  parts::set_window_of_list({});
  ImGui::PopClipRect();
  mirror::leave_region(outer_);
}

void Scroll::follow_pointer(float furthest) {
  const ImGuiIO& io = ImGui::GetIO();
  const bool over = place_.contains({io.MousePos.x, io.MousePos.y});
  const bool began_here = place_.contains({io.MouseClickedPos[0].x, io.MouseClickedPos[0].y});
  const bool drags = io.MouseDown[0] && began_here && io.MouseDragMaxDistanceSqr[0] > kBeforeItDrags * kBeforeItDrags;
  // Once more after the button is up: that frame's press is the end of a drag.
  parts::set_dragging(drags ||
                      (io.MouseReleased[0] && io.MouseDragMaxDistanceSqr[0] > kBeforeItDrags * kBeforeItDrags));
  float to = offset_;
  if (over) to -= io.MouseWheel * kWheelStep;
  if (drags) to -= io.MouseDelta.y;
  to = std::clamp(to, 0.0F, furthest);
  if (to != offset_) moved_ = to;
}

// The scroll position; the page has its own scroll bar instead.
void Scroll::draw_bar(float length) const {
  if (page_types() || length <= place_.height()) return;
  const float height = std::max(kLeastBar, place_.height() * place_.height() / length);
  const float travel = place_.height() - height;
  const float top = place_.top + travel * offset_ / (length - place_.height());
  ImGui::GetWindowDrawList()->AddRectFilled({place_.right - 6, top}, {place_.right - 1, top + height},
                                            ImGui::GetColorU32(ImGuiCol_ScrollbarGrab), 3);
}

}  // namespace journey::web::ui
