#pragma once
// The sentence of the moment: what the picture shows, said once in words. Each is made only of figures of
// the view (and so of the books); the one that tells of most hours lost is shown, and stays for a while.
//
// Units: person-hours or waiting hours lost, to rank by; seconds of the user's time.

#include <string>
#include <vector>

#include "web/view/run_view.h"

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

/// Keeps what is told of on screen for kSentenceSeconds at least; its figures are those of the moment, and change at
/// most four times a second.
class SentenceOfTheMoment {
 public:
  /// `beside`: who is drawn beside the first, and so preferred; kNobody: all are drawn.
  const Sentence& choose(const RunView& view, float seconds, std::size_t beside = kNobody);
  /// As it was when it was chosen: spoken once, not with every figure.
  const std::string& announced() const { return announced_; }
  void forget() { left_ = 0; }
  bool due() const { return left_ <= 0; }

 private:
  void take_another(const std::vector<Sentence>& list);

  Sentence shown_;
  std::string announced_;
  std::vector<std::string> told_;  ///< kinds, the latest last
  float left_ = 0;
  float calm_ = 0;  ///< until the figures may change
};

}  // namespace journey::web
