#pragma once
// Everything that changes with time in one organisation's run: entities, calendar, clocks, books and
// records. Copying it copies the run.
//
// Units: see state.h. The lists of finished features, changes, batches and incidents only grow.

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "sim/engine/event_calendar.h"
#include "sim/engine/history.h"
#include "sim/engine/time.h"
#include "sim/model/scenario.h"
#include "sim/model/state/luck.h"
#include "sim/model/state/state.h"

namespace journey::model {

/// Counts of events as they happen.
struct Counts {
  std::uint64_t ideas_arrived = 0;
  std::uint64_t ideas_refused = 0;  ///< the intake was full
  std::uint64_t ideas_expired = 0;  ///< accepted, but too late for the customer
  std::uint64_t features_exposed = 0;
  std::uint64_t changes_deployed = 0;
  std::uint64_t unplanned_deployments = 0;
  std::uint64_t handoffs = 0;
  std::uint64_t faults_made = 0;
  std::uint64_t faults_found_unit = 0;
  std::uint64_t faults_found_system = 0;
  std::uint64_t faults_found_acceptance = 0;
  std::uint64_t faults_found_customer = 0;
};

/// A change's part of the work done for its whole batch.
struct Share {
  Index change = kNone;
  engine::Duration length{};
  double remainder = 0;     ///< of a millisecond, cut off
  std::uint32_t place = 0;  ///< in the batch
};

/// The open outages, and how long customers have had no service (see downtime.h).
struct Outages {
  std::uint32_t for_all = 0;  ///< how many of them affect every customer
  std::vector<Index> staged;  ///< those that affected only the first customers at `counted_at`
  engine::Duration downtime{};
  engine::Time counted_at{};  ///< until when `downtime` is counted
};

/// The books at an instant: measuring subtracts two of them to get the time between.
struct Snapshot {
  engine::Time at{};
  ByWork hours_by_work{};
  engine::Duration overtime{};
  Counts counts{};
  engine::Duration wip_integral{};
  engine::Duration downtime{};
  engine::Duration standby{};
};

struct OrganisationState {
  // The input of the run; constant.
  Luck luck;
  engine::Time start_of_measuring{};
  World world;
  Practices practices;                      ///< as they stand now: decisions change them
  std::vector<Intervention> interventions;  ///< by day, the scenario's before the learner's
  std::size_t interventions_done = 0;
  std::vector<double> replaced;  ///< for each one carried out: the former value of its parameter; 0 if it sets none
  std::vector<PerStep<double>> skill;  ///< of each person
  std::vector<Ability> ability;        ///< of each person
  PerStep<std::vector<Index>> owners;  ///< the teams that do each step
  std::uint32_t newcomers = 0;         ///< people who have joined during the run
  std::vector<std::string> names;      ///< of each person, newcomers last

  // The clock and the events to come.
  engine::EventCalendar calendar;
  engine::HistoryHash history;
  engine::Time now{};
  std::vector<Shift> shifts;   ///< when people are at work; the usual hours first
  engine::Event last_event{};  ///< the one just carried out
  std::uint64_t events = 0;
  std::uint64_t events_taken = 0;  ///< stale ones included
  bool limit_reached = false;

  // Entities alive.
  std::vector<PersonState> people;
  std::vector<TeamState> teams;
  std::vector<Feature> features;
  std::vector<Change> changes;
  std::vector<Task> tasks;
  std::vector<Defect> defects;
  std::vector<Interval> intervals;
  std::vector<Index> free_features, free_changes, free_tasks, free_defects;
  Index free_interval = kNone;      ///< the first of the freed ones, threaded by next
  std::vector<Batch> batches;       ///< each deployment ever begun
  std::vector<Incident> incidents;  ///< each incident ever
  std::vector<Pipeline> pipelines;
  Index database_turn = kNone;  ///< the pipeline that alters the shared database now or next
  Board board;
  List intake;                ///< accepted ideas waiting for the next planning date
  std::uint32_t backlog = 0;  ///< accepted ideas whose changes have not begun
  List waiting_for_environment;
  std::uint32_t environments_in_use = 0;
  List waiting_for_merge;
  std::uint32_t open_branches = 0;  ///< changes begun and not yet merged
  bool tasks_in_vain = false;       ///< some that are queued are about incidents that are over
  std::uint32_t next_false_alarm = 0;
  bool false_alarms_stopped = false;
  std::vector<Adoption> adoptions;    ///< practices whose adoption has begun, finished ones included
  std::uint32_t open_faults = 0;      ///< customers have met them and their repair is not in production
  double support_owed = 0;            ///< fractions of support requests about them that have not yet become a whole one
  std::uint32_t fault_questions = 0;  ///< such requests so far
  engine::Time walls_removed = engine::kNever;  ///< from then on the teams differ from those of the scenario

  // When the next recurring dates are, so that a decision can move them.
  engine::Ticket board_ticket = engine::kNoTicket;
  engine::Ticket train_ticket = engine::kNoTicket;
  engine::Ticket merge_ticket = engine::kNoTicket;
  engine::Ticket planning_ticket = engine::kNoTicket;
  engine::Time next_train{};
  engine::Time next_merge{};
  engine::Time next_planning{};

  // Counts and records.
  Counts counts;
  std::uint32_t wip = 0;  ///< changes begun and not yet in production
  engine::Time wip_at{};
  engine::Duration wip_integral{};
  Outages outages;
  engine::Time standby_at{};
  engine::Duration standby{};  ///< time on call: of one person for each pager that is answered at night
  std::vector<FeatureRecord> finished_features;
  std::vector<ChangeRecord> finished_changes;
  bool explaining = false;  ///< savings are computed: this costs time and changes no history
  std::array<engine::Duration, kCauseCount> lead_saved_by_cause{};  ///< sums over measured feature changes
  Snapshot measured_from;                                           ///< the books at the end of the warm-up

  // Room for sorting and merging, empty between events; kept to save allocations.
  std::vector<Segment> scratch;
  std::vector<Segment> scratch_story;
  std::vector<Share> scratch_shares;

  // One request can be followed: its whole story is kept when it is finished.
  std::uint32_t watched_number = kNone;
  std::vector<Segment> watched_story;

  void set_clock(engine::Time time) {
    now = time;
    bool anybody = false;
    for (Shift& shift : shifts) {
      const bool was_open = shift.moment.open;
      shift.moment = shift.calendar.moment_after(shift.moment, time);
      anybody |= shift.moment.open != was_open;
    }
    if (anybody) [[unlikely]]
      people_come_and_go();
  }

  /// Updates attendance after a shift has begun or ended.
  void people_come_and_go();
};

}  // namespace journey::model
