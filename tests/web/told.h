#pragma once
// What the screen tells of a view, in words: all that a screen reader is given.

#include <string>

#include "tests/web/canvas.h"

namespace journey::web {

inline std::string told_on_screen(const RunView& view, const Settings& settings = {}) {
  Canvas canvas({1280, 720});
  canvas.draw(view, settings);
  std::string told;
  for (const mirror::Item& item : mirror::items()) told += item.name + "\n" + item.text + "\n";
  return told;
}

}  // namespace journey::web
