#pragma once
// The look as Dear ImGui draws it: the fonts rasterised for its sizes, and ImGui's own style.
//
// Units: points (CSS pixels).

#include <array>
#include <cstdint>

#include <imgui.h>

#include "web/look/look.h"

namespace journey::web {

ImU32 paint(Colour colour, float opacity = 1);

/// Fonts rasterised at each size times the screen's pixels per point; digits are equally wide.
struct Fonts {
  std::array<ImFont*, kTypeSizeCount> medium{};
  std::array<ImFont*, kTypeSizeCount> semi_bold{};

  ImFont* get(TypeSize size, Weight weight) const {
    const auto& list = weight == Weight::medium ? medium : semi_bold;
    return list[static_cast<std::size_t>(size)];
  }
};
/// Replaces the contents of `atlas`. Requires: no frame has begun since the texture was last used.
Fonts bake_fonts(ImFontAtlas& atlas, const Sizes& sizes, float pixels_per_point);

/// The look and its fonts.
struct BakedLook : Look {
  Fonts fonts;
};
BakedLook make_look(Theme kind, Form form, const Fonts& fonts, bool reduced_motion);

/// Sets ImGui's own widgets to the theme: no borders, no title bars, generous targets.
void apply_style(const Look& look);

}  // namespace journey::web
