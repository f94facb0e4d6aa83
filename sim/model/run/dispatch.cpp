#include "sim/model/run/dispatch.h"

#include <algorithm>

#include "sim/model/books/measuring.h"
#include "sim/model/event_kind.h"
#include "sim/model/people/handling.h"
#include "sim/model/people/shifts.h"
#include "sim/model/people/staffing.h"
#include "sim/model/run/adoption.h"
#include "sim/model/run/interventions.h"
#include "sim/model/state/subjects.h"
#include "sim/model/stream/approval.h"
#include "sim/model/stream/coding.h"
#include "sim/model/stream/demand.h"
#include "sim/model/stream/exposure.h"
#include "sim/model/stream/incidents.h"
#include "sim/model/stream/release.h"
#include "sim/model/stream/testing.h"

namespace journey::model {

namespace {

/// The receivers' question has been answered: the change continues where it was.
void clarified(OrganisationState& s, Index change) {
  switch (s.changes[change].step) {
    case Step::code:
      return ask_for_code(s, change, true);
    case Step::test:
      return ask_for_environment(s, change);
    case Step::plan:
    case Step::build:
    case Step::release:
    case Step::deploy:
    case Step::operate:
    case Step::monitor:
      return ask_for_approval(s, change);
  }
}

void continue_after(OrganisationState& s, const Task& task) {
  switch (task.purpose) {
    case Purpose::plan:
      return feature_planned(s, task.subject);
    case Purpose::code:
      return code_written(s, task.subject, task.person);
    case Purpose::review:
      return reviewed(s, task.subject);
    case Purpose::conflict:
      return conflict_solved(s, task.subject);
    case Purpose::rework:
      return reworked(s, task.subject);
    case Purpose::clarify:
      return clarified(s, task.subject);
    case Purpose::build:
      return built_by_hand(s, task.subject);
    case Purpose::test:
      return tested(s, task.subject);
    case Purpose::accept:
      return accepted(s, task.subject);
    case Purpose::paperwork:
      return paperwork_done(s, task.subject);
    case Purpose::release:
      return batch_prepared(s, task.subject);
    case Purpose::deploy:
      return deployed_by_hand(s, task.subject);
    case Purpose::take_over:
      return ask_to_watch(s, task.subject);
    case Purpose::triage:
      return triaged(s, task.subject);
    case Purpose::mend:
      return mended(s, task.subject);
    case Purpose::roll_back:
      return rolled_back(s, task.subject);
    case Purpose::deploy_hotfix:
      return incident_released(s, task.subject);
    case Purpose::prepare_environment:
      return environment_ready(s, task.subject);
    case Purpose::tell_board:
    case Purpose::watch:
    case Purpose::support:
    case Purpose::infrastructure:
    case Purpose::security:
    case Purpose::false_alarm:
    case Purpose::improve:
      return;
  }
}

bool is_over(const OrganisationState& s, Index incident) {
  return s.incidents[incident].phase == IncidentPhase::restored;
}

void task_done(OrganisationState& s, Index person) {
  const Task task = finish(s, person);
  const bool in_vain = is_about_incident(task.purpose) && is_over(s, task.subject);
  if (!in_vain) continue_after(s, task);
  go_on(s, person);
}

void machine_done(OrganisationState& s, Index change) {
  switch (s.changes[change].machine) {
    case MachineJob::build:
      return built(s, change);
    case MachineJob::environment:
      return environment_ready(s, change);
    case MachineJob::none:
    case MachineJob::tests:
      return machine_tests_done(s, change);
  }
}

void day_starts(OrganisationState& s, ShiftIndex shift) {
  schedule_day(s, shift);
  if (shift == kUsualShift) ask_about_faults(s);
  call_people_in(s);
  assign_all(s);
}

void open_books(OrganisationState& s) {
  take_stock(s);
  s.measured_from = snapshot(s);
}

/// Whether another event has replaced this one: a date was moved, or a task was interrupted. `awaited` is the ticket
/// of the valid event.
bool is_stale(const engine::Event& event, engine::Ticket awaited) { return event.sequence() != awaited; }

bool is_stale(const OrganisationState& s, const engine::Event& event) {
  switch (static_cast<EventKind>(event.kind())) {
    case EventKind::task_done:
      return is_stale(event, s.people[event.entity()].ticket);
    case EventKind::board_meets:
      return is_stale(event, s.board_ticket);
    case EventKind::train_leaves:
      return is_stale(event, s.train_ticket);
    case EventKind::merge_date:
      return is_stale(event, s.merge_ticket);
    case EventKind::planning_date:
      return is_stale(event, s.planning_ticket);
    case EventKind::window_opens:
      return is_stale(event, s.batches[event.entity()].window_ticket);
    case EventKind::day_starts:
    case EventKind::idea_arrives:
    case EventKind::support_arrives:
    case EventKind::infrastructure_arrives:
    case EventKind::security_arrives:
    case EventKind::false_alarm:
    case EventKind::machine_done:
    case EventKind::batch_deployed:
    case EventKind::batch_exposed:
    case EventKind::fault_shows:
    case EventKind::outside_incident:
    case EventKind::incident_detected:
    case EventKind::incident_routed:
    case EventKind::incident_approved:
    case EventKind::incident_released:
    case EventKind::intervention:
    case EventKind::measuring_starts:
    case EventKind::adoption_step:
    case EventKind::peak_ends:
    case EventKind::change_approved:
      return false;
  }
  return false;
}

/// Events still pending when the incident ended by itself are ignored.
void unless_over(OrganisationState& s, Index incident, void (*happens)(OrganisationState&, Index)) {
  if (!is_over(s, incident)) happens(s, incident);
}

void carry_out(OrganisationState& s, const engine::Event& event) {
  const std::uint32_t entity = event.entity();
  switch (static_cast<EventKind>(event.kind())) {
    case EventKind::day_starts:
      return day_starts(s, static_cast<ShiftIndex>(entity));
    case EventKind::idea_arrives:
      return idea_arrives(s, entity);
    case EventKind::support_arrives:
      return request_arrives(s, Purpose::support, entity);
    case EventKind::infrastructure_arrives:
      return request_arrives(s, Purpose::infrastructure, entity);
    case EventKind::security_arrives:
      return request_arrives(s, Purpose::security, entity);
    case EventKind::false_alarm:
      return request_arrives(s, Purpose::false_alarm, entity);
    case EventKind::planning_date:
      return planning_date(s);
    case EventKind::task_done:
      return task_done(s, entity);
    case EventKind::merge_date:
      return merge_date(s);
    case EventKind::machine_done:
      return machine_done(s, entity);
    case EventKind::board_meets:
      return board_meets(s);
    case EventKind::change_approved:
      return await_release(s, entity);
    case EventKind::train_leaves:
      return train_leaves(s);
    case EventKind::window_opens:
      return window_opens(s, entity);
    case EventKind::batch_deployed:
      return batch_deployed(s, entity);
    case EventKind::batch_exposed:
      return batch_exposed(s, entity);
    case EventKind::fault_shows:
      return fault_shows(s, entity);
    case EventKind::outside_incident:
      return outside_incident(s, entity);
    case EventKind::incident_detected:
      return unless_over(s, entity, incident_detected);
    case EventKind::incident_routed:
      return unless_over(s, entity, incident_routed);
    case EventKind::incident_approved:
      return unless_over(s, entity, incident_approved);
    case EventKind::incident_released:
      return unless_over(s, entity, incident_released);
    case EventKind::peak_ends:
      return unless_over(s, entity, peak_ends);
    case EventKind::adoption_step:
      return adoption_step(s, entity);
    case EventKind::measuring_starts:
      return open_books(s);
    case EventKind::intervention:  // not on the calendar
      return;
  }
}

/// A few counts that any different course of events would change.
std::uint64_t outcome_of(const OrganisationState& s) {
  return s.counts.changes_deployed << 40 ^ s.counts.features_exposed << 28 ^ std::uint64_t{s.wip} << 16 ^
         std::uint64_t{s.backlog} << 8 ^ s.calendar.size();
}

}  // namespace

void intervene_next(OrganisationState& s, engine::Time at) {
  const std::uint32_t place = static_cast<std::uint32_t>(s.interventions_done);
  ++s.interventions_done;
  s.set_clock(std::max(s.now, at));
  intervene(s, place);
  ++s.events;
  const auto kind = static_cast<std::uint8_t>(EventKind::intervention);
  s.last_event = {s.now, std::uint64_t{place} << 32 | std::uint64_t{place} << 8 | kind};
  s.history.add(s.now, place, kind, place, outcome_of(s));
}

void carry_out_next(OrganisationState& s) {
  const engine::Event event = s.calendar.pop();
  s.set_clock(event.at);
  ++s.events_taken;
  if (is_stale(s, event)) return;
  carry_out(s, event);
  ++s.events;
  s.last_event = event;
  s.history.add(event.at, event.sequence(), event.kind(), event.entity(), outcome_of(s));
}

}  // namespace journey::model
