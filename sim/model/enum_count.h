#pragma once
// How many members an enumeration has, so that what is sized by it cannot be forgotten.
//
// Requires: `is_member(Enum)` beside the enumeration: a switch over every member, without a default, that gives true,
// and
//           false behind it. A new member does not compile (-Wswitch) until it stands there, and then it is counted.

#include <cstddef>

namespace journey::model {

/// Members from number `first` on, without a gap.
template <class Enum>
constexpr std::size_t count_members_of(std::size_t first = 0) {
  std::size_t n = 0;
  while (is_member(static_cast<Enum>(first + n))) ++n;
  return n;
}

}  // namespace journey::model
