#pragma once
// One organisation's year, kept as checkpoints so that any day of it can be shown at once: it runs ahead of the
// playback, and keeps a checkpoint every kCheckpointDays.
//
// Memory: at most kMostCheckpoints of a run, which share unchanged records; in a longer year they are further
// apart. Units: days after the warm-up.

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "sim/model/run/checkpoint.h"
#include "web/reading/evidence.h"

namespace journey::web {

inline constexpr double kCheckpointDays = 14;
inline constexpr std::size_t kMostCheckpoints = 32;

class Timeline {
 public:
  Timeline(std::shared_ptr<const model::Scenario> scenario, std::size_t organisation, std::uint64_t seed,
           const std::vector<model::Intervention>& decisions);

  /// Advances the year by about a day (several during the warm-up). Requires: not finished().
  void extend();
  bool finished() const { return frontier_.day() >= last_day_ || limit_reached(); }
  bool limit_reached() const { return frontier_.limit_reached(); }
  /// From the beginning of the warm-up to the end of the year, 0 to 1.
  double progress() const;
  /// The run so far.
  const model::OrganisationRun& frontier() const { return frontier_; }
  /// The samples of each day after the warm-up, as far as the year has been run.
  const DayNotes& notes() const { return notes_; }

  /// Keeps the story of request `number` from now on. Everything after its arrival is dropped, to be
  /// run again.
  void watch(std::uint32_t number, double arrived_day);

  /// Replaces the decisions, as if they had been made from the beginning: everything before the first day on which that
  /// makes a difference stays, the rest is dropped, to be run again. Returns that day; none if all stays.
  std::optional<double> decide(const std::vector<model::Intervention>& decisions);

  /// The latest checkpoint that is not after `day`; the very beginning if there is none.
  const model::Checkpoint& at_most(double day) const;

  /// Makes `live` the best start from which to reach `day`: itself, or the nearest checkpoint before.
  void bring_near(model::OrganisationRun& live, double day) const;

 private:
  void go_back_to(double day);
  void note_day();
  void keep_checkpoint();

  std::vector<model::Checkpoint> checkpoints_;  ///< by day; the first is at the very beginning
  model::OrganisationRun frontier_;
  DayNotes notes_;
  double first_day_;
  double last_day_;
  double spacing_;
};

}  // namespace journey::web
