#include "web/reading/bar_pieces.h"

#include <algorithm>

namespace journey::web {
namespace {

constexpr double kWorthNaming = 0.06;  // of the whole bar

bool same_kind(const BarPiece& a, const BarPiece& b) {
  return a.worked == b.worked && (a.worked || (a.cause == b.cause && a.step == b.step && a.team == b.team));
}

bool same_step(const BarPiece& a, const BarPiece& b) { return a.step == b.step && same_kind(a, b); }

template <class Same>
std::vector<BarPiece> joined(const std::vector<model::Segment>& story, Same same) {
  std::vector<BarPiece> pieces;
  for (const auto& segment : story) {
    const double from = engine::to_days(segment.from - story.front().from);
    const double to = engine::to_days(segment.to - story.front().from);
    const bool worked = segment.cause == model::Cause::work;
    const BarPiece piece{from, to, worked, segment.cause, segment.step, segment.team, segment.from};
    if (!pieces.empty() && same(pieces.back(), piece)) {
      pieces.back().to = to;
    } else if (to > from) {
      pieces.push_back(piece);
    }
  }
  return pieces;
}

bool longer(const std::vector<BarPiece>& pieces, std::size_t a, std::size_t b) {
  if (pieces[a].days() != pieces[b].days()) return pieces[a].days() > pieces[b].days();
  return a < b;
}

}  // namespace

std::vector<BarPiece> bar_pieces(const std::vector<model::Segment>& story) { return joined(story, same_kind); }
std::vector<BarPiece> pieces_by_step(const std::vector<model::Segment>& story) { return joined(story, same_step); }

std::vector<std::size_t> longest_waits(const std::vector<BarPiece>& pieces, std::size_t count) {
  std::vector<std::size_t> waits;
  const double whole = pieces.empty() ? 0 : pieces.back().to;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!pieces[i].worked && pieces[i].cause != model::Cause::off_hours && pieces[i].days() > whole * kWorthNaming)
      waits.push_back(i);
  }
  std::sort(waits.begin(), waits.end(), [&](std::size_t a, std::size_t b) { return longer(pieces, a, b); });
  waits.resize(std::min(waits.size(), count));
  std::sort(waits.begin(), waits.end());
  return waits;
}

}  // namespace journey::web
