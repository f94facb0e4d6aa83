#pragma once
// How often what is told may change.

namespace journey::web {

/// Words and numbers are shown anew at most so often.
inline constexpr float kCalmSeconds = 0.25F;

}  // namespace journey::web
