#pragma once
// The units in which a span of time is told; for web/words*.cpp only.

#include <array>
#include <string_view>

namespace journey::web::words {

struct Unit {
  double hours;
  std::string_view name;
  std::string_view brief;
};
inline constexpr std::array<Unit, 3> kUnits = {{{24, "day", "d"}, {1, "hour", "h"}, {1.0 / 60, "minute", "min"}}};

}  // namespace journey::web::words
