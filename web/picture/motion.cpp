#include "web/picture/motion.h"

namespace journey::web {
namespace {

constexpr float kNear = 0.5F;

bool same_place(Point a, Point b) {
  return a.x - b.x < kNear && b.x - a.x < kNear && a.y - b.y < kNear && b.y - a.y < kNear;
}

Point between(Point a, Point b, float share) { return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share}; }

}  // namespace

void Motion::begin(float seconds, bool cut) {
  ++frame_;
  seconds_ = seconds;
  cut_ = cut;
  moving_ = false;
}

Point Motion::place(std::uint64_t key, Point target, Point origin, bool at_once) {
  const auto [it, is_new] = things_.try_emplace(key, Thing{origin, origin, origin, kMoveSeconds, frame_});
  Thing& thing = it->second;
  thing.seen = frame_;
  if (!same_place(thing.to, target)) {
    thing.from = thing.now;
    thing.age = 0;
  }
  thing.to = target;
  thing.age = cut_ || at_once ? kMoveSeconds : thing.age + seconds_;
  thing.now = between(thing.from, thing.to, ease_out(thing.age / kMoveSeconds));
  moving_ = moving_ || thing.age < kMoveSeconds;
  return thing.now;
}

Point Motion::last(std::uint64_t key, Point otherwise) const {
  const auto it = things_.find(key);
  return it == things_.end() ? otherwise : it->second.now;
}

Point Motion::last_of_family(std::uint64_t key, Point otherwise) const {
  const auto it = things_.lower_bound(key & ~std::uint64_t{0xFFFF});
  return it == things_.end() || (it->first | 0xFFFFU) != (key | 0xFFFFU) ? otherwise : it->second.now;
}

namespace {

constexpr float kFewAgain = 2.5F;  // moves a second

}  // namespace

void Stations::begin(float seconds, bool cut) {
  ++frame_;
  hurried_ = false;
  std::erase_if(visits_, [this](const auto& visit) { return visit.second.seen + 1 < frame_; });
  for (auto& [key, station] : stations_) {
    station.pace = cut ? 0 : station.pace * std::max(0.0F, 1 - seconds);
    station.hurried = station.pace > (station.hurried ? kFewAgain : kMostMoves);
    hurried_ = hurried_ || station.hurried;
  }
}

bool Stations::hops_are_left_out(std::uint64_t key, std::uint64_t station) {
  const auto [visit, is_new] = visits_.try_emplace(key, Visit{station, frame_});
  Station& here = stations_[station];
  if (!is_new && visit->second.station != station) here.pace += 1;
  visit->second = {station, frame_};
  return here.hurried;
}

double CalmNumber::follow(double value, float seconds, bool cut) {
  wait_ -= seconds;
  if (!begun_ || cut || wait_ <= 0) {
    shown_ = value;
    wait_ = kCalmSeconds;
    begun_ = true;
  }
  return shown_;
}

}  // namespace journey::web
