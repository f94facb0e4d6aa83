#include "sim/model/stream/approval.h"

#include "sim/model/people/staffing.h"
#include "sim/model/state/lists.h"
#include "sim/model/state/owners.h"
#include "sim/model/state/schedule.h"
#include "sim/model/stream/changes.h"
#include "sim/model/stream/release.h"

namespace journey::model {

namespace {

bool has_board(const OrganisationState& s) { return approves_by(s.practices, Approval::board); }

/// Repairs that users wait for are approved outside the meetings.
void ask_emergency_board(OrganisationState& s, Index index) {
  book_change(s, index, Cause::board);
  schedule(s, s.now + engine::hours(s.practices.approval_emergency_hours), EventKind::change_approved, index);
}

bool is_standard(const OrganisationState& s, const Change& change) {
  return s.luck(Draw::standard_change, key_of(s, change)) < s.practices.approval_standard_share;
}

Task paperwork(const OrganisationState& s, Index index) {
  const double hours = s.practices.approval_paperwork_hours;
  Task task = task_for(s, index, Purpose::paperwork, Step::release, Priority::chore, hours);
  task.work = Work::approval;
  return task;
}

bool is_sent_back(const OrganisationState& s, const Change& change) {
  const std::uint32_t meeting = static_cast<std::uint32_t>(s.now.ms / engine::kDay.ms);
  return s.luck(Draw::board_answer, key_of(s, change), meeting) < s.practices.approval_board_rejection;
}

}  // namespace

void enter_release(OrganisationState& s, Index index) {
  s.changes[index].step = Step::release;
  if (!has_board(s) || is_standard(s, s.changes[index])) return await_release(s, index);
  if (is_urgent(s.changes[index]) && !asks_board_first(s.practices)) {
    tell_board_afterwards(s, s.changes[index].service);
    return await_release(s, index);
  }
  Task task = paperwork(s, index);
  if (hand_over(s, index, Step::test, task)) submit(s, task);
}

void ask_for_approval(OrganisationState& s, Index index) {
  if (!has_board(s)) return await_release(s, index);
  submit(s, paperwork(s, index));
}

void paperwork_done(OrganisationState& s, Index index) {
  if (!has_board(s)) return await_release(s, index);
  if (is_urgent(s.changes[index])) return ask_emergency_board(s, index);
  s.changes[index].approved_from = s.now + engine::days(s.practices.approval_board_notice_days);
  book_change(s, index, Cause::board);
  push_back(s.board.agenda, s.changes, index);
}

void board_meets(OrganisationState& s) {
  schedule_board(s);
  s.board.has_met = true;
  s.board.last_passed = 0;
  List waiting = s.board.agenda;
  s.board.agenda = List{};
  double treated = 0;
  while (waiting.head != kNone) {
    const Index index = pop_front(waiting, s.changes);
    const bool in_time = s.changes[index].approved_from <= s.now && treated < s.practices.approval_board_agenda;
    treated += in_time ? 1 : 0;
    if (!in_time || is_sent_back(s, s.changes[index])) {
      push_back(s.board.agenda, s.changes, index);
      continue;
    }
    ++s.board.last_passed;
    await_release(s, index);
  }
}

void tell_board_afterwards(OrganisationState& s, std::uint32_t service) {
  if (!has_board(s) || asks_board_first(s.practices)) return;
  Task task;
  task.purpose = Purpose::tell_board;
  task.work = Work::approval;
  task.step = Step::release;
  task.priority = static_cast<std::uint8_t>(Priority::chore);
  task.team = owner_of(s, Step::release, service);
  task.content = engine::hours(s.practices.approval_paperwork_hours);
  submit(s, task);
}

void dissolve_agenda(OrganisationState& s) {
  List waiting = s.board.agenda;
  s.board.agenda = List{};
  while (waiting.head != kNone) await_release(s, pop_front(waiting, s.changes));
}

}  // namespace journey::model
