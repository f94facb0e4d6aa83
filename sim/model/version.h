#pragma once
// The version of the model. It goes up with every change after which the same scenario and seed give another
// history or other measures; tests/kept/moved.json lists the moved fields. Links, result files and JSON carry it.

#include <cstdint>

namespace journey::model {

inline constexpr std::uint32_t kModelVersion = 1;

}  // namespace journey::model
