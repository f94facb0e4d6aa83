#pragma once
// Somebody who watches a run of their own event by event, as `journey run --trace` tells it, and keeps what a reader
// of the screen could check: when changes went live, what each board meeting let pass, who left what and when, whose
// hands an incident reached, for how long somebody had the followed request in hand. Knows nothing of the window.
//
// Units: days after the warm-up; hours of the calendar, of work where it is said.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "sim/model/run/run.h"

namespace journey::census {

struct IncidentNotes {
  std::uint32_t desks = 0;              ///< at which it has arrived
  std::optional<engine::Time> reached;  ///< the first who could end it took it in hand
  std::optional<engine::Time> noticed;  ///< as the event says
};

class Witness {
 public:
  Witness(std::shared_ptr<const model::Scenario> scenario, std::size_t organisation, std::uint64_t seed,
          const std::vector<model::Intervention>& decisions, std::optional<std::uint32_t> followed);

  void watch_until(double day);

  const model::OrganisationRun& run() const { return run_; }
  const model::OrganisationState& state() const { return run_.state(); }
  double day() const { return run_.day(); }

  /// Changes that went to production after `from`, up to and including `to`.
  std::uint64_t deployed_between(double from, double to) const;
  /// None before the first meeting.
  std::optional<std::uint32_t> passed_by_last_meeting() const { return passed_; }
  /// When `person` left the task on top of their pile; none where they have left nothing.
  std::optional<engine::Time> left_at(model::Index person) const;
  const IncidentNotes& notes_of(model::Index incident) const { return incidents_[incident]; }
  /// Hours of work in which somebody had the followed request in hand, plan to test, finding back in included.
  double hours_in_hand() const { return engine::to_hours(in_hand_); }
  /// The books as they stood at the end of a whole day, the warm-up's last included; none for others.
  std::optional<model::Snapshot> books_on(double day) const;
  /// What was booked to everybody by then; nothing for other than whole days.
  const std::vector<model::ByWork>* people_on(double day) const;
  /// Days between releases on a whole day; 0 for others.
  double cadence_on(double day) const;
  /// How they work by the scenario.
  const model::Practices& practices_at_first() const { return run_.organisation().practices; }

 private:
  struct Left {
    model::Index task;
    engine::Time at;
  };

  void watch_event();
  void note_deployments();
  void note_board();
  void note_incidents();
  void note_people();
  void note_pile(model::Index person);
  void note_books();
  void note_hours(engine::Time from, engine::Time to);
  bool is_about_followed(const model::Task& task) const;

  model::OrganisationRun run_;
  std::optional<std::uint32_t> followed_;
  std::uint64_t events_ = 0;
  std::uint64_t deployed_ = 0;
  std::vector<std::pair<engine::Time, std::uint64_t>> deployments_;
  std::uint32_t agenda_ = 0;
  std::optional<std::uint32_t> passed_;
  std::vector<std::vector<Left>> piles_;
  std::vector<IncidentNotes> incidents_;
  engine::Duration in_hand_{};
  std::vector<model::ShiftIndex> hands_;  ///< shifts of those who have the followed request in hand
  engine::Time hands_since_{};
  struct Books {
    double cadence_days = 0;
    model::Snapshot all;
    std::vector<model::ByWork> people;
  };
  std::map<std::int64_t, Books> books_;  ///< by whole day
};

}  // namespace journey::census
