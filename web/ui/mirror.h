#pragma once
// The frame's accessible items and the actions that came back for them. The ui helpers fill it while they
// draw; the page reads it as text after the frame and sends actions before the
// next one. In the browser those elements lie, transparent, over the widgets: they take keyboard, pointer
// and touch, and show the focus; on the desktop Dear ImGui does that.
//
// Text:   one item a line, its fields separated by tabs, '\\', tab and newline escaped with a backslash.
// Errors: an action for an item that no longer exists is discarded after a few frames.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/look/geometry.h"

namespace journey::web::mirror {

enum class Role : std::uint8_t { button, slider, combobox, region, heading, text, status, live, textbox, scroller };

struct Item {
  Role role = Role::text;
  std::uint32_t id = 0;      ///< from region, role and name (of words: their place); the same in every frame
  std::uint32_t region = 0;  ///< the id of the region it belongs to; 0 is the page itself
  std::string name;
  std::string text;  ///< of a slider or combobox: its value in words
  double value = 0;
  double lowest = 0;
  double highest = 0;
  double step = 0;
  bool logarithmic = false;
  std::vector<std::string> options;
  bool pressed = false;
  bool disabled = false;
  bool numeric = false;      ///< of a textbox: a number is typed
  bool copies_link = false;  ///< of a button: the page copies the link while it handles the press
  float x = 0, y = 0, width = 0, height = 0;
};

// Between frames.
void begin_frame();
/// The finished frame's items.
const std::vector<Item>& items();
/// The same as text, for the page.
std::string as_text();

// For the ui helpers.
/// Adds an item of the current region and gives it its id.
Item& add(Role role, std::string_view name);
std::uint32_t enter_region(std::string_view name, const Rect& place);  ///< returns the region that was current
/// The same for a region whose content is `length` high and stands `offset` above its place. `key` identifies the
/// content: with a new key the page scrolls to `offset`, otherwise the user scrolls.
std::uint32_t enter_scroller(std::string_view name, const Rect& place, float length, float offset, double key);
void leave_region(std::uint32_t outer);
/// The action that came for `id`, once.
struct Action {
  std::uint32_t id = 0;
  double value = 0;  ///< a slider's new value or a combobox's new index
  int age = 0;
  std::string text;  ///< a textbox's new text
};
std::optional<Action> take_action(std::uint32_t id);

// From the page.
void act(std::uint32_t id, double value, std::string text = {});
bool has_pending_actions();

}  // namespace journey::web::mirror
