#pragma once
// The widgets. Each draws itself with Dear ImGui, in the colours of the current ImGui style, and records its
// properties (role, name, value, text, rectangle) among the frame's accessible items; the page mirrors those
// as real DOM elements, through which a screen reader, a keyboard or a test acts back on the widget.
//
// Names:  an item is known by its role and its name within its region, so those must not repeat there.
// Places: an item with an empty rectangle is not drawn, but it is mirrored: a screen reader misses nothing if
// there is no room. Units: points (CSS pixels), in window coordinates. Order: items are mirrored, and reached
// with Tab, in the order in which they are drawn.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "web/look/geometry.h"

namespace journey::web::ui {

constexpr Rect rect(float x, float y, float width, float height) { return {x, y, x + width, y + height}; }

/// The emphasis of a button.
enum class Emphasis : std::uint8_t {
  quiet,    ///< text only, until hovered
  normal,   ///< filled with ImGuiCol_Button
  primary,  ///< filled with the colour of text; one of these per screen
};

enum class Glyph : std::uint8_t { none, play, pause, step, restart, more, share, undo, evidence, levers };

/// A push button with `name` as its label; a glyph is drawn instead of the label (`glyph_only`, where the
/// place is narrow) or before it. True in the frame in which it is pressed.
struct ButtonLook {
  Emphasis emphasis = Emphasis::normal;
  Glyph glyph = Glyph::none;
  bool glyph_only = false;
  bool pressed = false;  ///< the state of a toggle: on
  bool disabled = false;
  bool copies_link = false;  ///< see mirror::Item
};
bool button(std::string_view name, const Rect& place, const ButtonLook& look = {});

/// An invisible button over something a panel has drawn: a change, a person, a team. `text` describes it;
/// `pressed`: its story is open. When hovered, it shows a frame.
bool hotspot(std::string_view name, std::string_view text, const Rect& place, bool pressed = false);

/// Label above, `value_text` right of it, the track below. Returns the new value while it is being moved.
struct SliderRange {
  double lowest = 0;
  double highest = 1;
  double step = 1;  ///< step of an arrow key; 0: a fiftieth of the range
  bool logarithmic = false;
  bool bare = false;  ///< only the track is drawn: the panel draws label and value itself
};
std::optional<double> slider(std::string_view name, std::string_view value_text, const Rect& place, double value,
                             const SliderRange& range);

/// A slider over `place` that draws nothing, for the movable line of a chart. It follows the pointer.
std::optional<double> scrub(std::string_view name, std::string_view value_text, const Rect& place, double value,
                            double lowest, double highest);

/// A choice of one of several; returns the index newly chosen. The list opens below, or above if there is no room.
std::optional<std::size_t> combobox(std::string_view name, const Rect& place, std::span<const std::string> options,
                                    std::size_t chosen);

/// A line of text; returns the new text when it was changed. It shows `name` while it is empty. `numeric`: a phone
/// shows its number keys.
std::optional<std::string> textbox(std::string_view name, const Rect& place, std::string_view value,
                                   bool numeric = false);
/// The page has a field of its own over every textbox, and draws the typed text.
void let_page_type(bool on);
bool page_types();

/// Draws `text` in the current font and colour and records it. With `wrap_width`, in lines no wider.
/// Returns its rectangle.
Rect text(Point at, std::string_view text, float wrap_width = 0);
/// The same, as a heading.
Rect heading(Point at, std::string_view text, float wrap_width = 0);
/// Records a description of something the panel has drawn itself: a chart, a pile, a wall.
void describe(std::string_view text, const Rect& place = {});
/// A machine-readable or spoken status. `name` is not spoken.
void status(std::string_view name, std::string_view text);
/// Spoken whenever it changes: the sentence of the moment. At most one a frame.
void live(std::string_view text);

/// A part of the screen with more content than room: it scrolls by finger, by wheel or, in the page, by any other way
/// to scroll a page. Drawing is clipped to `place` while this object lives, and must be shifted up by `offset`.
class Scroll {
 public:
  /// `length`: of the content. `key`: see mirror::enter_scroller.
  Scroll(std::string_view name, const Rect& place, float length, float offset, double key);
  ~Scroll();
  Scroll(const Scroll&) = delete;
  Scroll& operator=(const Scroll&) = delete;

  float offset() const { return offset_; }
  /// The user's scroll position.
  std::optional<float> moved() const { return moved_; }
  /// Whether any part of `part` is visible.
  bool shows(const Rect& part) const { return overlap(part, place_); }

 private:
  void follow_pointer(float furthest);
  void draw_bar(float length) const;

  Rect place_;
  float offset_;
  std::optional<float> moved_;
  std::uint32_t outer_;
};

/// Everything recorded until it is destroyed belongs to the region of this name. A region may be opened
/// several times in a frame; its parts are joined.
class Region {
 public:
  explicit Region(std::string_view name, const Rect& place = {});
  ~Region();
  Region(const Region&) = delete;
  Region& operator=(const Region&) = delete;

 private:
  std::uint32_t outer_;
};

}  // namespace journey::web::ui
