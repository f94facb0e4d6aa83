#pragma once
// The books' headings: causes (with the pass as a second key) for a change's time, kinds of work for a person's
// time. Each list is complete: a millisecond goes to exactly one of them.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "sim/model/enum_count.h"

namespace journey::model {

/// The cause of an hour of a feature's or change's elapsed time.
enum class Cause : std::uint8_t {
  work,            ///< somebody worked on it, within working hours (touch time)
  off_hours,       ///< the person working on it has gone home
  queue,           ///< waited for a person who was busy with other planned work
  incident_queue,  ///< waited for people who were pulled away by an incident
  wip_limit,       ///< held back by the team's limit of work in progress
  no_skill,        ///< nobody in the owning team can do this step
  interrupted,     ///< begun, then left for an incident
  switching,       ///< the person is getting back into it after an interruption
  intake,          ///< an accepted idea waiting for the next planning date
  integration,     ///< finished code waiting for the next merge to the main branch
  environment,     ///< waiting for a test environment
  board,           ///< waiting for the change advisory board's meeting
  release_train,   ///< waiting for the next release date, the rest of its batch, or the way to be free
  deploy_window,   ///< waiting for the window in which deploying is allowed
  machine,         ///< a machine is building, testing or deploying it
  other_team,      ///< ready, but it must go to production together with another team's part
  exposure,        ///< running in production, not yet shown to every customer
};

/// See enum_count.h.
constexpr bool is_member(Cause one) {
  switch (one) {
    case Cause::work:
    case Cause::off_hours:
    case Cause::queue:
    case Cause::incident_queue:
    case Cause::wip_limit:
    case Cause::no_skill:
    case Cause::interrupted:
    case Cause::switching:
    case Cause::intake:
    case Cause::integration:
    case Cause::environment:
    case Cause::board:
    case Cause::release_train:
    case Cause::deploy_window:
    case Cause::machine:
    case Cause::other_team:
    case Cause::exposure:
      return true;
  }
  return false;
}

inline constexpr std::size_t kCauseCount = count_members_of<Cause>();

/// How long a stretch of a cause would take if the stretches before it were shorter.
enum class Length : std::uint8_t {
  of_work,       ///< its hours of work, wherever they fall among the working hours
  to_next_date,  ///< until the next date of its calendar
  elapsed,       ///< as long as it took
};

/// The fixed properties of each cause, one row each.
struct CauseRow {
  Cause cause;
  std::string_view key;  ///< in files
  Length length = Length::elapsed;
  bool removable = true;  ///< work itself and nights cannot be removed
};

inline constexpr std::array<CauseRow, kCauseCount> kCauses = {{
    {Cause::work, "work", Length::of_work, false},
    {Cause::off_hours, "off_hours", Length::elapsed, false},
    {Cause::queue, "queue"},
    {Cause::incident_queue, "incident_queue"},
    {Cause::wip_limit, "wip_limit"},
    {Cause::no_skill, "no_skill"},
    {Cause::interrupted, "interrupted"},
    {Cause::switching, "switching", Length::of_work},
    {Cause::intake, "intake"},
    {Cause::integration, "integration", Length::to_next_date},
    {Cause::environment, "environment"},
    {Cause::board, "board", Length::to_next_date},
    {Cause::release_train, "release_train", Length::to_next_date},
    {Cause::deploy_window, "deploy_window", Length::to_next_date},
    {Cause::machine, "machine"},
    {Cause::other_team, "other_team"},
    {Cause::exposure, "exposure"},
}};

constexpr std::size_t index_of(Cause cause) { return static_cast<std::size_t>(cause); }
constexpr const CauseRow& row_of(Cause cause) { return kCauses[index_of(cause)]; }
constexpr std::string_view name_of(Cause cause) { return row_of(cause).key; }

static_assert(rows_are_in_order(kCauses, &CauseRow::cause));
inline constexpr auto kCauseNames = column_of(kCauses, &CauseRow::key);

/// Whether somebody was working on it, as opposed to a wait for a person or a date.
constexpr bool is_attended(Cause cause) { return row_of(cause).length == Length::of_work; }

/// Whether an hour of elapsed time belongs to the first pass over its step or to a repeat pass, and the reason for
/// the repeat. Waiting in a repeat pass belongs to it as work does.
enum class Pass : std::uint8_t {
  first,
  question,          ///< the receivers of a hand-off had to ask back
  lost_context,      ///< found out again what a hand-off had lost
  conflict,          ///< two changes collided at the merge
  unit_fault,        ///< sent back by the tests after the build
  system_fault,      ///< sent back by the testers
  acceptance_fault,  ///< sent back by the product owner
};

/// See enum_count.h.
constexpr bool is_member(Pass one) {
  switch (one) {
    case Pass::first:
    case Pass::question:
    case Pass::lost_context:
    case Pass::conflict:
    case Pass::unit_fault:
    case Pass::system_fault:
    case Pass::acceptance_fault:
      return true;
  }
  return false;
}

inline constexpr std::size_t kPassCount = count_members_of<Pass>();

inline constexpr std::array<std::string_view, kPassCount> kPassNames = {
    "first", "question", "lost_context", "conflict", "unit_fault", "system_fault", "acceptance_fault"};

static_assert(!kPassNames.back().empty());

constexpr std::size_t index_of(Pass pass) { return static_cast<std::size_t>(pass); }
constexpr std::string_view name_of(Pass pass) { return kPassNames[index_of(pass)]; }

/// The kind of work in a person's working hour.
enum class Work : std::uint8_t {
  new_work,      ///< first pass of planning, coding, testing a feature
  rework,        ///< repeat pass: faults found before customers, lost context, merge conflicts
  approval,      ///< reviews, change requests, board meetings
  release,       ///< preparing releases, deploying by hand, handing over to operations
  environments,  ///< making and repairing environments by ticket
  user_defects,  ///< repairing faults that customers found
  incident,      ///< triage, diagnosis and repair of incidents
  security,      ///< fixing security findings
  support,       ///< answering customers and infrastructure requests
  switching,     ///< getting back into interrupted work
  coordination,  ///< talking within the team: grows with the number of pairs
  improvement,   ///< paying for a practice that is being adopted
  waiting,       ///< no task to take up, while a change of theirs is under way
  idle,          ///< no task to take up, and no change of theirs under way
};

/// See enum_count.h.
constexpr bool is_member(Work one) {
  switch (one) {
    case Work::new_work:
    case Work::rework:
    case Work::approval:
    case Work::release:
    case Work::environments:
    case Work::user_defects:
    case Work::incident:
    case Work::security:
    case Work::support:
    case Work::switching:
    case Work::coordination:
    case Work::improvement:
    case Work::waiting:
    case Work::idle:
      return true;
  }
  return false;
}

inline constexpr std::size_t kWorkCount = count_members_of<Work>();

inline constexpr std::array<std::string_view, kWorkCount> kWorkNames = {
    "new_work", "rework",  "approval",  "release",      "environments", "user_defects", "incident",
    "security", "support", "switching", "coordination", "improvement",  "waiting",      "idle"};

static_assert(!kWorkNames.back().empty());

constexpr std::size_t index_of(Work work) { return static_cast<std::size_t>(work); }
constexpr std::string_view name_of(Work work) { return kWorkNames[index_of(work)]; }

}  // namespace journey::model
