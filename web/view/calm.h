#pragma once
// The rate at which texts may change.

namespace journey::web {

/// The shortest time between two changes of words and numbers.
inline constexpr float kCalmSeconds = 0.25F;

}  // namespace journey::web
