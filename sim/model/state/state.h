#pragma once
// The live state of one organisation: people, teams, and everything they work on. One copyable value:
// entities live in vectors and name each other by index, so a copy is a fork of the run.
//
// Units:  engine::Time and engine::Duration (integer milliseconds); work content in person-hours.
// Ownership: the modules of sim/model change it, one mechanism each; everyone else reads.

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "sim/engine/event_calendar.h"
#include "sim/engine/time.h"
#include "sim/engine/work_calendar.h"
#include "sim/model/cause.h"
#include "sim/model/parameters.h"
#include "sim/model/scenario.h"
#include "sim/model/step.h"

namespace journey::model {

using Index = std::uint32_t;
inline constexpr Index kNone = 0xffffffffU;

/// Working hours that one or more people share, and their state now.
struct Shift {
  WorkHours hours;
  engine::WorkCalendar calendar;
  engine::Moment moment{};
};

/// The place of a shift among the organisation's; the usual one, and the hours of somebody on call: all of them.
using ShiftIndex = std::uint16_t;
inline constexpr ShiftIndex kUsualShift = 0;
inline constexpr ShiftIndex kAnyHour = 0xffff;

/// A first-in first-out list threaded through its members' `next`.
struct List {
  Index head = kNone;
  Index tail = kNone;
  std::uint32_t size = 0;

  friend bool operator==(const List&, const List&) = default;
};

/// A stretch of a ledger; it lasts until the next one starts. `team` is kNone if the wait is not for a team.
struct Interval {
  engine::Time from{};
  Cause cause = Cause::work;
  Step step = Step::plan;
  Pass pass = Pass::first;
  ShiftIndex shift = kUsualShift;  ///< where somebody worked on it: whose hours counted
  Index team = kNone;
  Index next = kNone;
};

/// The time of a feature or a change: contiguous intervals from birth to `closed`.
struct Ledger {
  Index head = kNone;
  Index tail = kNone;
};

/// Person-hours by kind of work.
using ByWork = std::array<engine::Duration, kWorkCount>;

enum class FeaturePhase : std::uint8_t { intake, planning, changing, exposed };

/// How far the faults of a feature have been drawn: the first fault at or after `hour` of its work.
struct FaultPlace {
  double hour = 0;
  double at = -1;            ///< its place; negative if none has been drawn
  std::uint32_t number = 0;  ///< how many were drawn before it
};

/// A customer's request.
struct Feature {
  std::uint32_t number = kNone;  ///< number of the idea in the demand: the same in every organisation
  engine::Time arrived{};
  engine::Time planned{};
  double hours = 0;           ///< work content for a master of each step
  std::uint32_t service = 0;  ///< selects the owning team, if several could own it
  FeaturePhase phase = FeaturePhase::intake;
  bool begun = false;            ///< some change of it has been taken up
  std::uint32_t services = 1;    ///< number of services it touches: service, service + 1, ...
  bool alters_database = false;  ///< which all services share; its first change does
  bool together = false;         ///< its parts must go to production at the same time
  List held;                     ///< parts that are ready and wait for the others
  std::uint32_t changes = 0;
  std::uint32_t changes_open = 0;
  Index first_change = kNone;
  Index next = kNone;  ///< in the intake
  FaultPlace fault;
  Ledger ledger;   ///< from arrival until planned
  ByWork spent{};  ///< spent on it by everybody
};

/// A machine's job for a change.
enum class MachineJob : std::uint8_t { none, build, environment, tests };

/// Why a change exists.
enum class Origin : std::uint8_t { feature, repair };

/// A slice of a feature, or a repair: it is committed, tested and deployed as one.
struct Change {
  Origin origin = Origin::feature;
  Index feature = kNone;     ///< kNone for a repair
  Index incident = kNone;    ///< the incident a repair will end, if any
  std::uint32_t number = 0;  ///< of its feature, or of the fault it repairs
  std::uint32_t slice = 0;   ///< 0, 1, ... within its feature
  std::uint32_t service = 0;
  double from_hour = 0;  ///< its share of the feature's hours of work: [from_hour, to_hour)
  double to_hour = 0;
  Step step = Step::code;
  bool started = false;  ///< somebody has begun to code it
  bool limited = false;  ///< counts towards the limit of the team that coded it
  bool merged = false;
  bool deployed = false;
  bool exposed = false;
  bool holds_environment = false;
  bool alters_database = false;  ///< which all services share
  bool tested_once = false;      ///< a test pass has been begun: further ones are shorter
  Pass pass = Pass::first;       ///< until it has passed the layer that sent it back
  MachineJob machine = MachineJob::none;
  std::uint8_t visit = 0;  ///< how often it has been sent back
  engine::Time first_commit{};
  engine::Time exposed_at{};
  engine::Time approved_from{};  ///< when the board may first treat it
  Index holder = kNone;          ///< the person whose item it is: the last to work on it, until another team has it
  Index team = kNone;            ///< the team that has it, or that it waits for
  Index defects = kNone;         ///< faults it still carries
  Index deployment = kNone;
  Index next = kNone;  ///< in the list that holds it: board, train, environment, batch
  Index next_of_feature = kNone;
  Ledger ledger;  ///< from planned until exposed
};

/// A fault, made with the code. Its draws are its own: the same for every organisation.
struct Defect {
  std::uint8_t severity = 3;  ///< 1 outage, 2 degraded, 3 minor
  double luck_unit = 0;       ///< each test layer finds it if its draw is below the layer's detection
  double luck_system = 0;
  double luck_acceptance = 0;
  double luck_customer = 0;  ///< customers meet it if this is below their share
  double luck_delay = 0;     ///< draw for the time at which it shows in production
  std::uint32_t feature_number = 0;
  std::uint32_t number = 0;
  std::uint32_t service = 0;  ///< in which it was made
  Index deployment = kNone;
  Index change = kNone;  ///< valid until the change is closed
  Index next = kNone;
};

/// The purpose of a task, which decides the action at its end.
enum class Purpose : std::uint8_t {
  plan,
  code,
  review,
  conflict,
  rework,
  clarify,
  build,
  test,
  accept,
  paperwork,  // of a feature or a change
  release,
  deploy,
  take_over,
  watch,  // of a batch
  triage,
  mend,
  roll_back,
  deploy_hotfix,  // of an incident
  tell_board,     // afterwards, of an emergency
  prepare_environment,
  support,
  infrastructure,
  security,
  false_alarm,
  improve,
};

/// Classes of importance within a team's queue.
enum class Priority : std::uint8_t {
  outage = 0,  ///< severity 1: pulls people away from anything
  incident,    ///< severity 2: pulls people away from planned work
  urgent,      ///< severity 3 and repairs of faults that users can see
  repeat,      ///< repeat work
  chore,       ///< releases, reviews, paperwork: others wait for it
  ordinary,    ///< and, where teams finish before they start, ordinary + steps still to go
};

/// The queue in which a task waits: with all tasks for the same step, or, separately, with the coding of changes
/// that a WIP limit can hold back.
using Lane = std::uint8_t;
inline constexpr Lane kLimitedCode = kStepCount;

/// One piece of work for one person.
struct Task {
  Purpose purpose = Purpose::plan;
  Work work = Work::new_work;
  Step step = Step::plan;
  std::uint8_t priority = 0;  ///< class within the team's queue, 0 first
  bool night = false;         ///< done at any hour, by the person on call
  Pass pass = Pass::first;    ///< of its content
  Lane lane = 0;              ///< while it is queued
  bool large = false;         ///< the same: too long to take outside one's own trade, if somebody else has that trade
  Index next = kNone;         ///< in its queue, or below in the person's pile
  Index subject = kNone;      ///< the feature, change, batch or incident, by purpose
  Index team = kNone;
  Index person = kNone;          ///< the person who does it or has been called away from it
  Index not_by = kNone;          ///< the person who may not do it: a review needs a colleague
  std::uint32_t place = 0;       ///< in the order in which its team's tasks were queued
  engine::Duration switching{};  ///< effort left, spent in this order
  engine::Duration relearning{};
  engine::Duration content{};
  engine::Time queued{};
  engine::Duration clock_incident{};  ///< the team's clocks when it was queued
  engine::Duration clock_limit{};
  engine::Duration clock_incident_only{};
};

/// Tasks of one kind that wait for a team, first come, first served: a person who may do one of them may do all
/// (except the review of their own change).
struct TaskQueue : List {
  std::uint8_t priority = 0;
  Lane lane = 0;
  bool large = false;
  bool night = false;
};

struct PersonState {
  Index team = kNone;
  ShiftIndex shift = kUsualShift;
  Index seat = 0;         ///< place among the team's seats
  Index task = kNone;     ///< at work on (or asleep over)
  bool gone = false;      ///< has left the organisation
  bool newcomer = false;  ///< joined during the run
  engine::Time joined{};
  engine::Time left{};
  Index paused = kNone;       ///< tasks left for an incident, latest first, threaded by next
  std::uint32_t holding = 0;  ///< changes of theirs that are under way
  bool finishing = false;     ///< has just finished a task, whose consequences come first
  engine::Time since{};       ///< when the task was taken up, or when idleness began
  engine::Duration opened{};  ///< working hours before that instant
  engine::Time until{};       ///< when the task will be done, if nothing intervenes
  std::uint32_t ticket = 0;   ///< of the event that will end the task
  ByWork booked{};
  engine::Duration overtime{};
};

/// A person's speed at a step.
struct Pace {
  double effort = 1;   ///< done in an hour of working time
  double time = 1;     ///< working time for an hour of effort
  double talking = 0;  ///< share of that time that is lost to talking
};

/// Values derived from a person's skill in each step, and bits of the steps.
struct Ability {
  PerStep<double> speed{};   ///< effort done in an hour with nobody to talk to
  PerStep<Pace> pace{};      ///< in their team by day, while it has no newcomers
  std::uint8_t able = 0;     ///< steps with at least the least useful skill
  std::uint8_t masters = 0;  ///< steps that are their own trade
};

/// The data of a team member needed for each search for a person.
struct Seat {
  Index person = kNone;
  std::uint8_t able = 0;  ///< as in Ability
  std::uint8_t masters = 0;
  bool idle = true;  ///< has no task in hand
};

struct TeamState {
  std::vector<Index> members;
  std::vector<Seat> seats;  ///< of the members, in their order
  PerStep<bool> owns{};
  PerStep<std::uint32_t> able{};     ///< members with at least the least useful skill
  PerStep<std::uint32_t> masters{};  ///< members for whom it is their own trade
  double talking = 0;                ///< share of its hours that goes into talking
  bool carries_pager = false;
  std::optional<double> wip_limit;   ///< its own, or else the organisation's
  std::optional<bool> finish_first;  ///< its own discipline; else the organisation's
  std::vector<TaskQueue> queues;     ///< of waiting tasks, the most important first; none of them is empty
  std::uint32_t ever_queued = 0;     ///< number of tasks so far, which numbers them
  std::uint32_t nights = 0;          ///< tasks queued that may be done at any hour
  bool settled = false;              ///< no idle member can do any of the waiting tasks, until somebody comes or goes
  std::uint8_t able_there = 0;       ///< steps for which somebody at work has the least useful skill
  std::uint8_t masters_there = 0;    ///< and steps that are the own trade of somebody at work
  PerStep<std::uint32_t> waiting{};  ///< changes and features queued for a person, by step
  std::uint32_t backlog = 0;         ///< accepted ideas that it has to plan or has planned and that nobody has begun
  std::uint32_t started = 0;         ///< changes begun here and not yet ready for production
  std::uint32_t on_incidents = 0;    ///< members at work on incidents
  engine::Time clock_at{};
  engine::Duration clock_incident{};
  engine::Duration clock_limit{};
  engine::Duration clock_incident_only{};
};

/// A deployment is blamed for incidents that begin within this time of it.
inline constexpr engine::Duration kFailureWindow = engine::days(30);

enum class BatchPhase : std::uint8_t { preparing, waiting_for_window, deploying, done };

/// Changes that go to production together. Afterwards, the record of that deployment.
struct Batch {
  BatchPhase phase = BatchPhase::preparing;
  std::uint32_t deployable = 0;
  std::uint32_t service = 0;  ///< of its first change, whose team prepares it
  List changes;
  std::uint32_t count = 0;
  std::uint32_t features = 0;    ///< changes among them that are parts of features, not repairs
  bool planned = true;           ///< holds at least one feature change
  bool alters_database = false;  ///< holds a change that does
  engine::Time window{};         ///< when it may be deployed, if it had to wait for that
  engine::Ticket window_ticket = engine::kNoTicket;
  engine::Time deployed{};
  bool failed = false;      ///< caused an incident of severity 1 or 2 within 30 days
  engine::Time impact{};    ///< start of the first
  engine::Time restored{};  ///< last repair a user could see
  std::uint32_t incidents_open = 0;

  friend bool operator==(const Batch&, const Batch&) = default;
};

enum class IncidentCause : std::uint8_t { defect, deployment, outside, vulnerability };
enum class IncidentPhase : std::uint8_t { undetected, waiting, waiting_for_release, restored };
enum class RestorePath : std::uint8_t { none, self_healing, canary, flag, rollback, hotfix, next_release, operations };

struct Incident {
  IncidentCause cause = IncidentCause::outside;
  IncidentPhase phase = IncidentPhase::undetected;
  RestorePath path = RestorePath::none;
  std::uint8_t severity = 3;
  std::uint8_t tier = 0;  ///< how many desks it has been passed to
  bool by_customer = false;
  std::uint64_t number = 0;  ///< keys its draws, with the cause
  std::uint32_t service = 0;
  Index deployment = kNone;
  Defect defect;  ///< the fault behind it, where there is one
  Index team = kNone;
  engine::Time began{};
  engine::Time with_everybody{};  ///< when every customer has the change behind it
  double share = 1;               ///< of the customers who had it until then
  engine::Time detected{};
  engine::Time restored{};
};

/// A deployable unit's way to production; one deployment at a time.
struct Pipeline {
  List ready;               ///< changes that may go with the next release
  Index batch = kNone;      ///< on its way now
  Index latest = kNone;     ///< last deployed
  std::int64_t day = -1;    ///< of the latest deployment
  std::uint32_t today = 0;  ///< deployments on that day so far
  bool train_due = false;   ///< a release date passed while a deployment was on its way
};

struct Board {
  List agenda;
  engine::Time next_meeting{};
  bool has_met = false;
  std::uint32_t last_passed = 0;  ///< by the latest meeting
};

/// A practice being adopted.
struct Adoption {
  std::uint32_t practice = 0;
  Practices from;  ///< how the organisation worked when it began
  Practices toward;
  engine::Time begun{};
};

/// A finished feature.
struct FeatureRecord {
  std::uint32_t number = 0;
  double hours = 0;
  engine::Time arrived{};
  engine::Time exposed{};
  std::array<engine::Duration, kCauseCount> by_cause{};  ///< zero if finished during the warm-up
  std::array<engine::Duration, kPassCount> by_pass{};    ///< the same time by the second key
  ByWork spent{};                                        ///< person-hours until customers had it

  friend bool operator==(const FeatureRecord&, const FeatureRecord&) = default;
};

/// A change that went to production.
struct ChangeRecord {
  double hours = 0;
  Origin origin = Origin::feature;
  engine::Time first_commit{};
  engine::Time deployed{};
  std::array<engine::Duration, kCauseCount> by_cause{};  ///< zero if finished during the warm-up
  std::array<engine::Duration, kPassCount> by_pass{};    ///< the same time by the second key

  friend bool operator==(const ChangeRecord&, const ChangeRecord&) = default;
};

/// A stretch of a finished or running story, ready to draw.
struct Segment {
  engine::Time from{};
  engine::Time to{};
  Cause cause = Cause::work;
  Step step = Step::plan;
  Pass pass = Pass::first;
  ShiftIndex shift = kUsualShift;
  Index team = kNone;
};

}  // namespace journey::model
