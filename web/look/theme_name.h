#pragma once
// The name of one of the two palettes.

#include <cstdint>

namespace journey::web {

enum class Theme : std::uint8_t { dark, light };

}  // namespace journey::web
