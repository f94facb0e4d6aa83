#pragma once
// The typesetting of words.
//
// Units: points.

#include <cstdint>

#include "web/look/look.h"

namespace journey::web {

enum class Align : std::uint8_t { left, centre, right };

struct Ink {
  TypeSize size = TypeSize::body;
  Weight weight = Weight::medium;
  Colour colour;
  float opacity = 1;
};

}  // namespace journey::web
