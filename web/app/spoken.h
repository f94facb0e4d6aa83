#pragma once
// The page's description of the runs in words and figures, for a screen reader, a test or a script: for each
// organisation a region with its measures up to the day shown, and a status with every history hash, the
// same as `journey run --days D` prints. Nothing of it is drawn.
//
// Errors: before the answer there are no measures.

#include <string>
#include <vector>

#include "web/session/session.h"

namespace journey::web {

class SpokenMeasures {
 public:
  /// Records them for this frame. Measuring takes time, so while the playback runs it happens only a few
  /// times a second; `now` is in seconds.
  void record(const Session& session, double now);

 private:
  void measure(const Session& session);

  std::vector<std::vector<std::string>> lines_;  ///< by organisation
  std::string hashes_;
  std::uint64_t revision_ = 0;
  double day_ = -1;
  double measured_at_ = -1;
};

}  // namespace journey::web
