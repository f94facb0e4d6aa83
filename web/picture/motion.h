#pragma once
// What moves between two views: each thing eases from where it was drawn to where it belongs. Pure; the run
// never hears of it.
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
  /// Starts a frame; with `cut` (reduced motion, jumps) everything is at once where it belongs.
  void begin(float seconds, bool cut);
  /// Where the thing `key` is now, on its way to `target`. A new thing starts at `origin`.
  /// With `at_once` without a move.
  Point place(std::uint64_t key, Point target, Point origin, bool at_once = false);
  Point place(std::uint64_t key, Point target) { return place(key, target, target); }
  /// Where `key` was last drawn; `otherwise` if it was not.
  Point last(std::uint64_t key, Point otherwise) const;
  /// Where any thing was last drawn whose key differs from `key` in the lowest 16 bits only.
  Point last_of_family(std::uint64_t key, Point otherwise) const;
  bool knows(std::uint64_t key) const { return things_.contains(key); }
  /// Ends a frame: things not placed in it are handed to `gone(key, where)` and forgotten.
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

/// How often each station takes something in. Above kMostMoves a second single hops would only flicker: they are left
/// out there, and what flows is drawn as a band. Some slower it has to be again before hops come back.
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

/// A number that follows another, shown anew at most four times a second.
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
