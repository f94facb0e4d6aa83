#include "web/look/look.h"

#include <algorithm>
#include <cmath>

namespace journey::web {
namespace {

constexpr Palette kDark{{0x0F, 0x14, 0x1B}, {0x18, 0x20, 0x2A}, {0xED, 0xF2, 0xF7}, {0xA7, 0xB4, 0xC2},
                        {0x7A, 0x89, 0x99}, {0xC9, 0xD3, 0xDD}, {0xF2, 0xA3, 0x3A}, {0x4D, 0xB6, 0xE8},
                        {0xFF, 0x4D, 0x6D}, {0xAA, 0x82, 0xAA}, {0xF0, 0xF0, 0x8C}};
constexpr Palette kLight{{0xF7, 0xF8, 0xFA}, {0xFF, 0xFF, 0xFF}, {0x17, 0x20, 0x2A}, {0x55, 0x62, 0x6F},
                         {0x6B, 0x78, 0x85}, {0x3A, 0x46, 0x52}, {0x9A, 0x5B, 0x00}, {0x0B, 0x6F, 0xA4},
                         {0xA3, 0x00, 0x3F}, {0x5A, 0x14, 0x78}, {0x3C, 0x3C, 0x00}};

double linear(std::uint8_t channel) {
  const double share = channel / 255.0;
  return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour c) { return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue); }

std::uint8_t mix(std::uint8_t a, std::uint8_t b, float share) {
  return static_cast<std::uint8_t>(static_cast<float>(a) + (static_cast<float>(b) - static_cast<float>(a)) * share +
                                   0.5F);
}

}  // namespace

double contrast(Colour a, Colour b) {
  const double la = luminance(a);
  const double lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Colour blend(Colour a, Colour b, float share) {
  return {mix(a.red, b.red, share), mix(a.green, b.green, share), mix(a.blue, b.blue, share)};
}

const Palette& palette_of(Theme kind) { return kind == Theme::dark ? kDark : kLight; }

Form form_for(float width, float height) {
  if (width < 600 && height > width) return Form::tall;
  if (height < 560) return Form::low;
  return width >= 1800 && height >= 1000 ? Form::projector : Form::wide;
}

Sizes sizes_for(Form form) {
  Sizes sizes;
  if (form == Form::tall || form == Form::low) {
    sizes.type = {13, 16, 20, 32};
    sizes.margin = 16;
  }
  if (form == Form::projector) {
    sizes.scale = 1.25F;
    for (float& size : sizes.type) size *= sizes.scale;
    sizes.margin *= sizes.scale;
    sizes.gap *= sizes.scale;
    sizes.target *= sizes.scale;
  }
  return sizes;
}

}  // namespace journey::web
