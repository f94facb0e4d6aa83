#pragma once
// The look, without the fonts: two palettes, sizes of type, spacing. One value, made from the size of the window and
// the chosen theme. Pure: no ImGui here, so that layouts and charts need no window.
//
// Source: contrast as in WCAG 2.1 (text 4.5:1, outlines 3:1); tests/web/look/theme_test.cpp computes it.
// Units:  points (CSS pixels).

#include <array>
#include <cstddef>
#include <cstdint>

#include "web/look/theme_name.h"

namespace journey::web {

struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
};

/// The contrast of two colours, 1 (none) to 21 (black on white).
double contrast(Colour a, Colour b);
/// `share` of `b` over `a`.
Colour blend(Colour a, Colour b, float share);

struct Palette {
  Colour background, surface, text, muted, outline, wall, silo, devops, incident;
  Colour third, fourth;  ///< organisations beyond the first two
};

const Palette& palette_of(Theme kind);

enum class TypeSize : std::uint8_t { small, body, heading, display };
inline constexpr std::size_t kTypeSizeCount = 4;
enum class Weight : std::uint8_t { medium, semi_bold };

/// The drawing's proportions, chosen by how much room there is.
enum class Form : std::uint8_t {
  tall,       ///< a phone upright: time runs down
  low,        ///< a phone in landscape: time runs across, little height
  wide,       ///< a laptop or a tablet
  projector,  ///< read from the back of a room: everything 1.25 times as large
};
Form form_for(float width, float height);

struct Sizes {
  float scale = 1;
  std::array<float, kTypeSizeCount> type{14, 18, 24, 48};
  float margin = 24;
  float gap = 8;
  float target = 48;

  constexpr float text(TypeSize size) const { return type[static_cast<std::size_t>(size)]; }
  constexpr float line(TypeSize size) const { return text(size) * 1.35F; }
  constexpr float px(float points) const { return points * scale; }
};
Sizes sizes_for(Form form);

struct Look {
  Theme kind = Theme::dark;
  Form form = Form::wide;
  Palette palette;
  Sizes sizes;
  bool reduced_motion = false;

  /// Up to four organisations have colours that everybody can distinguish; beyond four the colours repeat.
  Colour organisation(std::size_t index) const {
    const std::array<Colour, 4> colours{palette.silo, palette.devops, palette.third, palette.fourth};
    return colours[index % colours.size()];
  }
};

}  // namespace journey::web
