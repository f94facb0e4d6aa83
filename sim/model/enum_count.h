#pragma once
// The number of members of an enumeration, so that no table sized by it can miss a row.
//
// Requires: `is_member(Enum)` beside the enumeration: a switch over every member, without a default, that returns
// true, and false after it. A new member does not compile (-Wswitch) until it has a case, and then it is counted.

#include <array>
#include <cstddef>

namespace journey::model {

/// Members from number `first` on, without a gap.
template <class Enum>
constexpr std::size_t count_members_of(std::size_t first = 0) {
  std::size_t n = 0;
  while (is_member(static_cast<Enum>(first + n))) ++n;
  return n;
}

/// Whether the row at each number of a table is that of the member with this number.
template <class Rows, class Enum, class Row>
constexpr bool rows_are_in_order(const Rows& rows, Enum Row::*member) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (static_cast<std::size_t>(rows[i].*member) != i) return false;
  }
  return true;
}

/// One column of a table.
template <class Row, std::size_t N, class Value>
constexpr std::array<Value, N> column_of(const std::array<Row, N>& rows, Value Row::*member) {
  std::array<Value, N> column{};
  for (std::size_t i = 0; i < N; ++i) column[i] = rows[i].*member;
  return column;
}

}  // namespace journey::model
