#include "web/picture/heap.h"

#include <cmath>

namespace journey::web {
namespace {

struct Spot {
  int back = 0;   // rows away from the slot, along the flow
  int aside = 0;  // places beside the slot, across the flow
  int distance() const { return 4 * back * back + 3 * aside * aside; }
};

bool nearer(const Spot& a, const Spot& b) {
  if (a.distance() != b.distance()) return a.distance() < b.distance();
  return a.back != b.back ? a.back < b.back : a.aside < b.aside;
}

float depth_of(const PileLayout& pile) { return pile.down ? pile.area.height() : pile.area.width(); }
float breadth_of(const PileLayout& pile) { return pile.down ? pile.area.width() : pile.area.height(); }

Point place_at(const PileLayout& pile, float pitch, const Spot& spot) {
  const float back = (static_cast<float>(spot.back) + 0.5F) * pitch;
  const float aside = static_cast<float>(spot.aside) * pitch;
  if (pile.down) return {pile.slot.x + aside, pile.slot.y - back};
  return {pile.slot.x - back, pile.slot.y + aside};
}

// A pile without enough room packs its dots closer, one over another, and stays a pile of dots.
float pitch_for(const PileLayout& pile, float dot, std::size_t count) {
  float pitch = dot + 2;
  while (pitch > dot * 0.4F) {
    const int backs = std::max(1, static_cast<int>(depth_of(pile) / pitch));
    const int asides = std::max(0, static_cast<int>((breadth_of(pile) / pitch - 1) / 2));
    if (static_cast<std::size_t>(backs * (2 * asides + 1)) >= count) break;
    pitch -= 0.5F;
  }
  return pitch;
}

}  // namespace

std::vector<Point> heap_places(const PileLayout& pile, float dot, std::size_t count) {
  const float pitch = pitch_for(pile, dot, count);
  const int backs = std::max(1, static_cast<int>(depth_of(pile) / pitch));
  const int asides = std::max(0, static_cast<int>((breadth_of(pile) / pitch - 1) / 2));
  std::vector<Spot> spots;
  for (int back = 0; back < backs; ++back) {
    for (int aside = -asides; aside <= asides; ++aside) spots.push_back({back, aside});
  }
  std::sort(spots.begin(), spots.end(), nearer);
  spots.resize(std::min(spots.size(), count));
  std::vector<Point> places;
  for (const auto& spot : spots) places.push_back(place_at(pile, pitch, spot));
  return places;
}

Rect heap_block(const PileLayout& pile, float dot, std::size_t count) {
  const float area = static_cast<float>(count) * (dot + 2) * (dot + 2);
  const float breadth = breadth_of(pile);
  const float depth = std::min(depth_of(pile), area / std::max(breadth, 1.0F));
  Rect block = pile.area;
  if (pile.down) {
    block.top = pile.slot.y - depth;
  } else {
    block.left = pile.slot.x - depth;
    block.right = pile.slot.x;
  }
  return block;
}

}  // namespace journey::web
