#pragma once
// Which model it is. It goes up with every change by which the same scenario and seed give another history or other
// measures; tests/kept/moved.json says what moved. Links, files of results and JSON carry it.

#include <cstdint>

namespace journey::model {

inline constexpr std::uint32_t kModelVersion = 1;

}  // namespace journey::model
