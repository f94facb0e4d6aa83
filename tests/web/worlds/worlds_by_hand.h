#pragma once
// Many worlds made by hand, on their way and at their end.

#include "web/worlds/worlds_view.h"

namespace journey::web::by_hand {

/// `count` of a thousand worlds, most of them two months ahead, a few behind.
inline WorldsView worlds(WorldsView::State state, std::uint32_t count) {
  WorldsView view;
  view.state = state;
  view.wanted = 1000;
  view.merged = count;
  for (std::uint32_t i = 0; i < count; ++i) view.differences.push_back(i % 30 == 29 ? 100.0 : -1500.0 + i % 17 * 20);
  view.more = count / 30;
  view.less = count - view.more;
  if (count > 0) view.now = WorldsInterval{count, -1400, -1420, -1380};
  if (count > 10) view.before.push_back({10, -1300, -1500, -1100});
  if (count > 100) view.before.push_back({100, -1380, -1440, -1320});
  if (state == WorldsView::State::done) view.digest = "0123456789abcdef";
  return view;
}

}  // namespace journey::web::by_hand
