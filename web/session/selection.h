#pragma once
// The learner's selection in the picture, whose story is shown. Its text form in Select and Settings is
// "0/person/7": the organisation, the kind, the index.

#include <cstdint>
#include <string>
#include <string_view>

namespace journey::web {

struct Selection {
  enum class Kind : std::uint8_t { none, change, person, team, step, wall, board, release, customers };
  Kind kind = Kind::none;
  std::size_t organisation = 0;
  /// The family of a change's key; the index of a person, a team (for a wall: the team behind it) or a step; otherwise
  /// 0.
  std::uint64_t number = 0;

  explicit operator bool() const { return kind != Kind::none; }
  bool operator==(const Selection&) const = default;
};

std::string text_of(const Selection& selection);
/// None for any text that text_of does not make.
Selection selection_in(std::string_view text);

}  // namespace journey::web
