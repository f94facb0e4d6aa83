#pragma once
// The sentence of the moment: the picture, summed up in words. Each is made only of figures of the view
// (and thus of the books); the one with the most hours lost is shown, and stays for a while.
//
// Units: person-hours or waiting hours lost, to rank by; seconds of the user's time.

#include <string>
#include <vector>

#include "web/view/run_view.h"

namespace journey::web {

struct Sentence {
  std::string text;
  std::string kind;  ///< the same kind does not appear twice in a row if there is another
  double hours_lost = 0;
  std::size_t organisation = 0;
  Selection source = {};  ///< its subject in the picture
};

/// All sentences that are true now, most hours lost first.
std::vector<Sentence> sentences(const RunView& view);

inline constexpr float kSentenceSeconds = 4;

/// Keeps the subject on the screen for at least kSentenceSeconds; its figures are current, and change at most four
/// times a second.
class SentenceOfTheMoment {
 public:
  /// `beside`: the organisation drawn beside the first, which is preferred; kNobody: all are drawn.
  const Sentence& choose(const RunView& view, float seconds, std::size_t beside = kNobody);
  /// The sentence as it was when chosen: spoken once, not with every change of its figures.
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
