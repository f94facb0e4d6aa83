#pragma once
// Movement between two views: each item eases from its last place to its new one. Pure; the run does not
// depend on it.
//
// Units:  points; seconds of the user's time. A move takes kMoveSeconds, however fast the run is played.

#include <cstdint>
#include <map>

#include "web/look/geometry.h"
#include "web/view/calm.h"

namespace journey::web {

inline constexpr float kMoveSeconds = 0.28F;

class Motion {
 public:
  /// Starts a frame; with `cut` (reduced motion, jumps) everything is at its new place at once.
  void begin(float seconds, bool cut);
  /// The present place of the item `key`, on its way to `target`. A new item starts at `origin`.
  /// With `at_once` there is no movement.
  Point place(std::uint64_t key, Point target, Point origin, bool at_once = false);
  Point place(std::uint64_t key, Point target) { return place(key, target, target); }
  /// The last place of `key`; `otherwise` if it was not drawn.
  Point last(std::uint64_t key, Point otherwise) const;
  /// The last place of any item whose key differs from `key` in the lowest 16 bits only.
  Point last_of_family(std::uint64_t key, Point otherwise) const;
  bool knows(std::uint64_t key) const { return things_.contains(key); }
  /// Ends a frame: items not placed in it are passed to `gone(key, where)` and forgotten.
  template <class Gone>
  void end(Gone gone);
  bool moving() const { return moving_; }

 private:
  struct Thing {
    Point from, to, now;
    float age = kMoveSeconds;
    std::uint32_t seen = 0;
  };
  std::map<std::uint64_t, Thing> things_;
  std::uint32_t frame_ = 0;
  float seconds_ = 0;
  bool cut_ = false;
  bool moving_ = false;
};

/// 0 to 1, fast at first.
constexpr float ease_out(float share) {
  const float rest = 1 - std::clamp(share, 0.0F, 1.0F);
  return 1 - rest * rest * rest;
}

template <class Gone>
void Motion::end(Gone gone) {
  for (auto it = things_.begin(); it != things_.end();) {
    if (it->second.seen == frame_) {
      ++it;
      continue;
    }
    gone(it->first, it->second.now);
    it = things_.erase(it);
  }
}

/// The arrival rate at each station. Above kMostMoves a second single hops would only flicker: they are left out
/// there, and the flow is drawn as a band. The rate has to fall somewhat lower before hops come back.
class Stations {
 public:
  void begin(float seconds, bool cut);
  /// `key` is at `station` now. Whether its hop there should be left out.
  bool hops_are_left_out(std::uint64_t key, std::uint64_t station);
  bool hurried() const { return hurried_; }

 private:
  struct Station {
    float pace = 0;  ///< arrivals a second, over about the last second
    bool hurried = false;
  };
  struct Visit {
    std::uint64_t station = 0;
    std::uint32_t seen = 0;
  };
  std::map<std::uint64_t, Station> stations_;
  std::map<std::uint64_t, Visit> visits_;
  std::uint32_t frame_ = 0;
  bool hurried_ = false;
};
inline constexpr float kMostMoves = 4;

/// A number that follows another and changes at most four times a second.
class CalmNumber {
 public:
  double follow(double value, float seconds, bool cut);
  double shown() const { return shown_; }

 private:
  double shown_ = 0;
  float wait_ = 0;
  bool begun_ = false;
};

}  // namespace journey::web
