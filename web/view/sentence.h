#pragma once
// The sentence of the moment: what the picture shows, said once in words. Each is made only of figures of
// the view (and so of the books); the one that tells of most hours lost is shown, and stays for a while.
//
// Units: person-hours or waiting hours lost, to rank by; seconds of the user's time.

#include <string>
#include <vector>

#include "web/run_view.h"

namespace journey::web {

struct Sentence {
  std::string text;
  std::string kind;  ///< the same kind is not told twice running if another has something to say
  double hours_lost = 0;
  std::size_t organisation = 0;
  Selection source = {};  ///< where in the picture it is seen
};

/// All that can be said now, most hours lost first.
std::vector<Sentence> sentences(const RunView& view);

inline constexpr float kSentenceSeconds = 4;

/// Keeps a sentence on screen for kSentenceSeconds at least.
class SentenceOfTheMoment {
 public:
  const Sentence& choose(const RunView& view, float seconds);
  void forget() { left_ = 0; }
  bool due() const { return left_ <= 0; }

 private:
  Sentence shown_;
  std::vector<std::string> told_;  ///< kinds, the latest last
  float left_ = 0;
};

}  // namespace journey::web
