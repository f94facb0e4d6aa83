#include "tests/census/truth/witness.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "sim/model/books/measuring.h"
#include "sim/model/books/person_hours.h"
#include "sim/model/event_kind.h"

namespace journey::census {
namespace {

using model::EventKind;
using model::Index;
using model::kNone;
using model::Purpose;

bool ends_an_incident(Purpose purpose) {
  return purpose == Purpose::mend || purpose == Purpose::roll_back || purpose == Purpose::deploy_hotfix;
}

bool is_on_a_change(Purpose purpose) { return purpose >= Purpose::code && purpose <= Purpose::paperwork; }

}  // namespace

Witness::Witness(std::shared_ptr<const model::Scenario> scenario, std::size_t organisation, std::uint64_t seed,
                 const std::vector<model::Intervention>& decisions, std::optional<std::uint32_t> followed)
    : run_(std::move(scenario), organisation, seed, 0, decisions), followed_(followed) {
  if (followed) run_.watch(*followed);
  run_.explain();
  note_books();
}

void Witness::note_books() {
  Books& books = books_[static_cast<std::int64_t>(run_.day())];
  books.cadence_days = state().practices.release_cadence_days;
  books.all = model::snapshot(state());
  for (model::PersonState person : state().people) {
    if (!person.gone) model::book_person(state(), person);
    books.people.push_back(person.booked);
  }
}

void Witness::watch_until(double day) {
  while (run_.day() < day && !run_.limit_reached()) {
    const double stop = std::min(day, std::floor(run_.day()) + 1);
    while (run_.step_before_day(stop)) watch_event();
    run_.run_to_day(stop);
    note_hours(hands_since_, state().now);
    hands_since_ = state().now;
    if (stop == std::floor(stop)) note_books();
  }
}

// A step that only passes over an event nobody awaits any more is none.
void Witness::watch_event() {
  if (run_.events() == events_) return;
  events_ = run_.events();
  note_deployments();
  note_board();
  note_incidents();
  note_people();
}

void Witness::note_deployments() {
  const std::uint64_t all = state().counts.changes_deployed;
  if (all == deployed_) return;
  deployments_.emplace_back(state().last_event.at, all - deployed_);
  deployed_ = all;
}

void Witness::note_board() {
  const std::uint32_t now = state().board.agenda.size;
  if (static_cast<EventKind>(state().last_event.kind()) == EventKind::board_meets) passed_ = agenda_ - now;
  agenda_ = now;
}

void Witness::note_incidents() {
  incidents_.resize(state().incidents.size());
  const auto& event = state().last_event;
  const auto kind = static_cast<EventKind>(event.kind());
  if (kind == EventKind::incident_routed) ++incidents_[event.entity()].desks;
  if (kind == EventKind::incident_detected) incidents_[event.entity()].noticed = event.at;
}

void Witness::note_people() {
  const auto& s = state();
  note_hours(hands_since_, s.last_event.at);
  hands_since_ = s.last_event.at;
  hands_.clear();
  piles_.resize(s.people.size());
  for (Index p = 0; p < s.people.size(); ++p) {
    const auto& person = s.people[p];
    if (person.paused != kNone || !piles_[p].empty()) note_pile(p);
    if (person.task == kNone) continue;
    const auto& task = s.tasks[person.task];
    if (is_about_followed(task)) hands_.push_back(person.shift);
    if (ends_an_incident(task.purpose) && !incidents_[task.subject].reached)
      incidents_[task.subject].reached = s.last_event.at;
  }
}

void Witness::note_pile(Index person) {
  const std::vector<Left> before = std::exchange(piles_[person], {});
  for (Index t = state().people[person].paused; t != kNone; t = state().tasks[t].next) {
    const auto known = std::find_if(before.begin(), before.end(), [t](const Left& one) { return one.task == t; });
    piles_[person].push_back(known != before.end() ? *known : Left{t, state().last_event.at});
  }
}

bool Witness::is_about_followed(const model::Task& task) const {
  if (!followed_ || task.subject == kNone || task.step >= model::Step::release) return false;
  const auto& s = state();
  if (task.purpose == Purpose::plan) return s.features[task.subject].number == *followed_;
  if (!is_on_a_change(task.purpose)) return false;
  const auto& change = s.changes[task.subject];
  return change.origin == model::Origin::feature && change.feature != kNone &&
         s.features[change.feature].number == *followed_;
}

// Time in which any of those who have it is at work, once however many they are.
void Witness::note_hours(engine::Time from, engine::Time to) {
  if (hands_.empty() || from >= to) return;
  const auto& shifts = state().shifts;
  engine::Time at = from;
  while (at < to) {
    engine::Time until = to;
    bool open = false;
    for (const model::ShiftIndex shift : hands_) {
      const engine::Moment moment = shifts[shift].calendar.moment(at);
      open = open || moment.open;
      until = std::min(until, moment.until);
    }
    if (open) in_hand_ += until - at;
    at = until;
  }
}

std::uint64_t Witness::deployed_between(double from, double to) const {
  std::uint64_t all = 0;
  for (const auto& [at, count] : deployments_) {
    const double day = run_.day_of(at);
    if (day >= from && day <= to) all += count;
  }
  return all;
}

std::optional<engine::Time> Witness::left_at(Index person) const {
  if (person >= piles_.size() || piles_[person].empty()) return std::nullopt;
  return piles_[person].front().at;
}

std::optional<model::Snapshot> Witness::books_on(double day) const {
  if (day != std::floor(day)) return std::nullopt;
  const auto found = books_.find(static_cast<std::int64_t>(day));
  if (found == books_.end()) return std::nullopt;
  return found->second.all;
}

double Witness::cadence_on(double day) const {
  const auto found = books_.find(static_cast<std::int64_t>(day));
  return day != std::floor(day) || found == books_.end() ? 0 : found->second.cadence_days;
}

const std::vector<model::ByWork>* Witness::people_on(double day) const {
  const auto found = books_.find(static_cast<std::int64_t>(day));
  return day != std::floor(day) || found == books_.end() ? nullptr : &found->second.people;
}

}  // namespace journey::census
