#pragma once
// The whole picture: header, organisations, sentence, bars, transport; the result at the end. Reads a view,
// returns the user's commands, changes no run. Keeps only the state that drawing needs between frames: the
// places of moving dots, the sentence on the screen.
//
// Units:  points (CSS pixels); seconds of the user's time.

#include <memory>

#include "web/look/geometry.h"
#include "web/look/theme.h"
#include "web/session/command.h"
#include "web/session/settings.h"
#include "web/view/run_view.h"

namespace journey::web {

struct Frame {
  float width = 1280;
  float height = 720;
  float seconds = 0;              ///< since the last frame
  bool question_in_page = false;  ///< the page asks the opening question itself (the browser)
};

class Screen {
 public:
  Screen();
  ~Screen();
  Screen(Screen&&) noexcept;
  Screen& operator=(Screen&&) noexcept;

  /// Requires: called between ImGui's NewFrame and Render.
  Commands draw(const RunView& view, const Settings& settings, const BakedLook& look, const Frame& frame);

  /// Whether anything is still moving or due to change, so that another frame is worth drawing.
  bool moving() const;
  /// Forgets moving items: the next frame shows everything at its final place (screenshots, jumps).
  void settle();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace journey::web
