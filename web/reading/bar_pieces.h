#pragma once
// The story of a request in stretches that one word describes, and the waits that deserve a name.
//
// Units: days of the calendar.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "sim/model/state/state.h"

namespace journey::web {

/// One stretch of a bar, in days from its beginning.
struct BarPiece {
  double from = 0;
  double to = 0;
  bool worked = false;
  model::Cause cause = model::Cause::work;
  model::Step step = model::Step::plan;
  std::uint32_t team = model::kNone;
  engine::Time began{};
  double days() const { return to - from; }
};

/// Neighbouring stretches of the same kind become one.
std::vector<BarPiece> bar_pieces(const std::vector<model::Segment>& story);
/// The same, but work on different steps stays separate.
std::vector<BarPiece> pieces_by_step(const std::vector<model::Segment>& story);
/// The indices of the `count` longest waits that are long enough to be named, in order of time.
std::vector<std::size_t> longest_waits(const std::vector<BarPiece>& pieces, std::size_t count);

}  // namespace journey::web
