#pragma once
// How colours look to people who lack one kind of cone, and how far apart two colours are for the eye.
//
// Source: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
//         IEEE TVCG 15(6), 2009: the published matrices of severity 1.0, applied to linear RGB.
//         Sharma, Wu, Dalal, "The CIEDE2000 Color-Difference Formula: Implementation Notes, Supplementary Test
//         Data, and Mathematical Observations", Color Research and Application 30(1), 2005.
// Units:  CIEDE2000 differences; 1 is about what can just be told apart side by side.

#include <array>

#include "web/look/theme.h"

namespace journey::web::vision {

enum class Eye : std::uint8_t { full, protan, deutan, tritan };
inline constexpr std::array<Eye, 4> kEyes{Eye::full, Eye::protan, Eye::deutan, Eye::tritan};

struct Lab {
  double lightness = 0;
  double a = 0;
  double b = 0;
};

/// As `eye` sees it, in CIELAB with the white of D65.
Lab seen(Colour colour, Eye eye);
double difference(const Lab& one, const Lab& two);

}  // namespace journey::web::vision
