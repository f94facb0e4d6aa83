#include "sim/model/run/run.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "sim/engine/check.h"
#include "sim/model/books/measuring.h"
#include "sim/model/run/dispatch.h"
#include "sim/model/run/setup.h"

namespace journey::model {

using engine::Time;

namespace {

/// Compared in bytes, which saves a division for each kind of entity at every event.
template <class Entity>
bool holds_more_than(std::size_t most, const std::vector<Entity>& pool) {
  return pool.size() * sizeof(Entity) > most * sizeof(Entity);
}

bool over_limit(const OrganisationState& s) {
  return s.events_taken >= kMostEvents || holds_more_than(kMostEntities, s.tasks) ||
         holds_more_than(kMostEntities, s.changes) || holds_more_than(kMostEntities, s.incidents) ||
         holds_more_than(kMostEntities, s.batches) || holds_more_than(kMostIntervals, s.intervals);
}

Time next_intervention(const OrganisationState& s) {
  if (s.interventions_done == s.interventions.size()) return engine::kNever;
  return s.start_of_measuring + engine::days(s.interventions[s.interventions_done].day);
}

constexpr double kNoDay = std::numeric_limits<double>::infinity();

/// Length of the common beginning of both lists.
std::size_t same_at_first(const std::vector<Intervention>& a, const std::vector<Intervention>& b) {
  const auto [first, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end(), is_same);
  return static_cast<std::size_t>(first - a.begin());
}

double day_of_next(const std::vector<Intervention>& planned, std::size_t done) {
  return done < planned.size() ? planned[done].day : kNoDay;
}

/// Carries out the next event or intervention if it is due before `end`; interventions come before events of the
/// same instant.
bool step_before(OrganisationState& s, Time end) {
  const Time intervention = next_intervention(s);
  const Time event = s.calendar.empty() ? engine::kNever : s.calendar.next().at;
  if (s.limit_reached || std::min(intervention, event) >= end) return false;
  if (intervention <= event) {
    intervene_next(s, intervention);
  } else {
    carry_out_next(s);
  }
  s.limit_reached = over_limit(s);
  return true;
}

/// Carries out the events before `end`, as far as the limits allow.
void run_events(OrganisationState& s, Time end) {
  while (!s.limit_reached && !s.calendar.empty() && s.calendar.next().at < end) {
    carry_out_next(s);
    s.limit_reached = over_limit(s);
  }
}

}  // namespace

OrganisationRun::OrganisationRun(std::shared_ptr<const Scenario> scenario, std::size_t organisation, std::uint64_t seed,
                                 std::uint32_t replication, const std::vector<Intervention>& decisions)
    : scenario_(std::move(scenario)), organisation_(organisation) {
  engine::require(organisation_ < scenario_->organisations.size(), "OrganisationRun: no such organisation");
  state_ = initial_state(*scenario_, this->organisation(), Luck{seed, replication}, decisions);
}

Time OrganisationRun::instant_of(double day) const { return state_.start_of_measuring + engine::days(day); }

void OrganisationRun::run_to_day(double day) {
  const Time end = instant_of(day);
  do {
    run_events(state_, std::min(next_intervention(state_), end));
  } while (step_before(state_, end));
  if (end > state_.now) state_.set_clock(end);
}

bool OrganisationRun::step_before_day(double day) { return step_before(state_, instant_of(day)); }

void OrganisationRun::decide(const std::vector<Intervention>& decisions) {
  std::vector<Intervention> planned = planned_interventions(*scenario_, organisation(), decisions);
  const std::size_t same = same_at_first(planned, state_.interventions);
  engine::require(same >= state_.interventions_done && day_of_next(planned, same) >= day(),
                  "OrganisationRun: a decision for a day that has passed");
  state_.interventions = std::move(planned);
}

std::optional<double> OrganisationRun::first_difference(const std::vector<Intervention>& decisions) const {
  const std::vector<Intervention> planned = planned_interventions(*scenario_, organisation(), decisions);
  const std::size_t same = same_at_first(planned, state_.interventions);
  const double day = std::min(day_of_next(planned, same), day_of_next(state_.interventions, same));
  return day == kNoDay ? std::nullopt : std::optional(day);
}

void OrganisationRun::watch(std::uint32_t number) { state_.watched_number = number; }

void OrganisationRun::explain() { state_.explaining = true; }

std::optional<Limit> OrganisationRun::limit() const {
  const OrganisationState& s = state_;
  if (!s.limit_reached) return std::nullopt;
  if (s.events_taken >= kMostEvents) return Limit::events;
  if (holds_more_than(kMostEntities, s.incidents)) return Limit::incidents;
  if (holds_more_than(kMostEntities, s.batches)) return Limit::deployments;
  return holds_more_than(kMostIntervals, s.intervals) ? Limit::books : Limit::work;
}

double OrganisationRun::day() const { return day_of(state_.now); }

double OrganisationRun::day_of(Time at) const { return engine::to_days(at - state_.start_of_measuring); }

std::uint64_t OrganisationRun::history_hash() const { return state_.history.value(); }

Measurement OrganisationRun::measure() const { return measured(state_); }

}  // namespace journey::model
