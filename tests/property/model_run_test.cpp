// The invariants of the model on random valid scenarios: any team structure in which somebody can do each step, any
// practices and world within the ranges of the catalogue, any interventions.
// RC_PARAMS="max_success=10000" tries so many instead of a hundred.
#include <algorithm>
#include <cstdlib>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "sim/model/practice.h"
#include "sim/scenario/catalogue/catalogue.h"
#include "tests/model/audit.h"
#include "tests/model/downtime_audit.h"
#include "tests/model/fixture.h"
#include "tests/model/measurement_audit.h"

namespace journey::model {
namespace {

using namespace fixture;

/// A parameter by its place, and how far up its range, in hundredths.
using Setting = std::pair<int, int>;
using Settings = std::vector<Setting>;

/// Low values are likelier: at the upper ends most organisations do nothing but wait.
double value_of(const scenario::Parameter& parameter, int hundredths) {
  const double share = hundredths / 100.0;
  const bool whole = parameter.kind != scenario::Kind::number;
  const double value =
      parameter.low + (parameter.high - parameter.low) * (whole && parameter.high < 10 ? share : share * share * share);
  return whole ? static_cast<double>(static_cast<int>(value + 0.5)) : value;
}

void set_practices(Practices& practices, const Settings& settings) {
  const auto parameters = scenario::practice_parameters();
  for (const auto& [place, hundredths] : settings) {
    const auto& parameter = parameters[static_cast<std::size_t>(place) % parameters.size()];
    practices.*parameter.practice = value_of(parameter, hundredths);
  }
}

void set_world(World& world, const Settings& settings) {
  const auto parameters = scenario::world_parameters();
  for (const auto& [place, hundredths] : settings) {
    const auto& parameter = parameters[static_cast<std::size_t>(place) % parameters.size()];
    world.*parameter.world = value_of(parameter, hundredths);
  }
  world.demand_features_per_week = std::min(world.demand_features_per_week, 20.0);
  world.work_least_skill = std::min(world.work_least_skill, 0.5);
}

rc::Gen<Settings> settings(int most) {
  const auto setting = rc::gen::pair(rc::gen::inRange(0, 1000), rc::gen::inRange(0, 101));
  return rc::gen::mapcat(rc::gen::inRange(0, most + 1), [=](int count) {
    return rc::gen::container<Settings>(static_cast<std::size_t>(count), setting);
  });
}

WorkHours any_hours() {
  WorkHours hours;
  for (bool& day : hours.days) day = *rc::gen::arbitrary<bool>();
  hours.days[static_cast<std::size_t>(*rc::gen::inRange(0, 7))] = true;
  hours.from = *rc::gen::inRange(0, 47) / 2.0;
  hours.to = hours.from + *rc::gen::inRange(1, 49 - static_cast<int>(2 * hours.from)) / 2.0;
  return hours;
}

Person any_person() {
  Person person{"P", "random", {}};
  for (double& skill : person.skill) skill = *rc::gen::inRange(0, 11) / 10.0;
  if (*rc::gen::inRange(0, 4) == 0) person.hours = any_hours();
  return person;
}

/// Up to four teams; each step has an owner with somebody who can do it, and somebody carries the pager. As in a
/// scenario file, further owners need not be able.
std::vector<Team> any_teams() {
  const int count = *rc::gen::inRange(1, 5);
  std::vector<Team> teams;
  for (int t = 0; t < count; ++t) {
    std::vector<Person> people;
    const int size = *rc::gen::inRange(1, 5);
    for (int p = 0; p < size; ++p) people.push_back(any_person());
    teams.push_back(team_owning({}, std::move(people), *rc::gen::arbitrary<bool>()));
    for (bool& owns : teams.back().owns) owns = *rc::gen::inRange(0, 4) == 0;
    if (*rc::gen::inRange(0, 3) == 0) teams.back().wip_limit = *rc::gen::inRange(0, 6);
    if (*rc::gen::inRange(0, 3) == 0) teams.back().finish_first = *rc::gen::arbitrary<bool>();
  }
  for (std::size_t step = 0; step < kStepCount; ++step) {
    Team& owner = teams[static_cast<std::size_t>(*rc::gen::inRange(0, count))];
    owner.owns[step] = true;
    owner.people.front().skill[step] = 1;
  }
  teams[static_cast<std::size_t>(*rc::gen::inRange(0, count))].carries_pager = true;
  return teams;
}

Intervention any_intervention(double days) {
  const double day = *rc::gen::inRange(-20, static_cast<int>(days) * 2) / 2.0;
  const auto kind = static_cast<Intervention::Kind>(*rc::gen::inRange(0, 8));
  if (kind == Intervention::Kind::remove_walls) return remove_walls_on(day);
  Intervention event;
  event.day = day;
  event.kind = kind;
  event.value = *rc::gen::inRange(1, 3);
  event.hours = *rc::gen::inRange(1, 100);
  if (kind == Intervention::Kind::adopt) {
    event.value = *rc::gen::inRange(0, static_cast<int>(practices().size()));
    event.toward = plain_practices();
  }
  if (kind == Intervention::Kind::hire || kind == Intervention::Kind::leave) event.person = any_person();
  if (kind != Intervention::Kind::change) return event;
  const auto parameters = scenario::practice_parameters();
  const auto& parameter =
      parameters[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(parameters.size())))];
  return change_on(day, parameter.practice, value_of(parameter, *rc::gen::inRange(0, 101)));
}

Scenario any_scenario() {
  Scenario scenario = busy_scenario();
  scenario.organisations.front().teams = any_teams();
  set_practices(scenario.organisations.front().practices, *settings(20));
  set_world(scenario.world, *settings(10));
  scenario.warmup_weeks = *rc::gen::inRange(0, 6);
  scenario.seed = *rc::gen::inRange<std::uint64_t>(1, 1000000);
  const int events = *rc::gen::inRange(0, 8);
  for (int e = 0; e < events; ++e) scenario.events.push_back(any_intervention(150));
  return scenario;
}

std::string all_is_well(const OrganisationRun& run) {
  std::string findings = audit(run.state());
  const Measurement m = run.measure();
  findings += audit(m);
  findings += audit_downtime(run.state(), m);
  return findings;
}

TEST(AnyOrganisation, KeepsItsBooksAndLosesNothing) {
  const bool holds = rc::check("every week, the state and the books hold", [] {
    const Scenario scenario = any_scenario();
    OrganisationRun run(shared(scenario), 0, scenario.seed, 0);
    for (double day = run.day() + 7; day <= 140; day += 7) {
      run.run_to_day(day + (day < 70 ? 0 : 0.45));  // at first at midnight, later before eleven in the morning
      const std::string findings = all_is_well(run);
      if (!findings.empty()) RC_FAIL(findings);
    }
    RC_ASSERT(!run.limit_reached());
    RC_CLASSIFY(run.state().finished_features.empty(), "nothing finished");
  });
  EXPECT_TRUE(holds);
}

TEST(AnyOrganisation, HasOneHistoryHoweverItsClockIsMoved) {
  const bool holds = rc::check("forks, small steps and a big step end alike", [] {
    const Scenario scenario = any_scenario();
    const auto held = shared(scenario);
    OrganisationRun big(held, 0, scenario.seed, 0);
    OrganisationRun steps(held, 0, scenario.seed, 0);
    big.run_to_day(80);
    for (double day = steps.day(); day <= 40; day += 3.3) steps.run_to_day(day);
    OrganisationRun fork = steps;
    fork.watch(3);
    while (fork.step_before_day(80)) {
    }
    for (double day = 41; day <= 80; day += 1) steps.run_to_day(day);
    RC_ASSERT(big.history_hash() == steps.history_hash());
    RC_ASSERT(big.history_hash() == fork.history_hash());
    RC_ASSERT(big.events() == fork.events());
  });
  EXPECT_TRUE(holds);
}

/// What is still open: ideas, changes, deployments, incidents.
std::string what_is_left(const OrganisationState& s) {
  std::ostringstream left;
  for (const Feature& feature : s.features) {
    if (feature.number == kNone) continue;
    left << "idea " << feature.number << " in phase " << static_cast<int>(feature.phase) << "\n";
    for (Index c = feature.first_change; c != kNone; c = s.changes[c].next_of_feature) {
      if (!s.changes[c].exposed) left << "  a change waits at " << name_of(s.changes[c].step) << "\n";
    }
  }
  for (const Change& change : s.changes) {
    if (!change.started || change.deployed) continue;
    const Interval& last = s.intervals[change.ledger.tail];
    left << "a change in progress at " << name_of(change.step) << " booked to " << name_of(last.cause) << "\n";
  }
  for (const Batch& batch : s.batches) {
    if (batch.phase != BatchPhase::done) left << "a deployment in phase " << static_cast<int>(batch.phase) << "\n";
  }
  for (const Incident& incident : s.incidents) {
    if (incident.phase != IncidentPhase::restored)
      left << "an incident in phase " << static_cast<int>(incident.phase) << "\n";
  }
  if (left.str().empty()) return "";
  for (const TeamState& team : s.teams) {
    for (const List& queue : team.queues) {
      for (Index i = queue.head; i != kNone; i = s.tasks[i].next) {
        const Task& task = s.tasks[i];
        left << "queued: purpose " << static_cast<int>(task.purpose) << ", step " << name_of(task.step) << ", hours "
             << engine::to_hours(task.content) << ", able " << team.able[index_of(task.step)] << "\n";
      }
    }
  }
  for (const PersonState& person : s.people) {
    if (person.task == kNone) continue;
    left << "in hand: purpose " << static_cast<int>(s.tasks[person.task].purpose) << ", days left "
         << engine::to_days(person.until - s.now) << "\n";
  }
  return left.str();
}

// Unless the last who could do something leaves; the slowest are still at it after twenty years.
TEST(AnyOrganisation, FinishesItsWorkOnceNoMoreComes) {
  const bool holds = rc::check("nothing is stuck for ever", [] {
    Scenario scenario = any_scenario();
    std::erase_if(scenario.events, [](const Intervention& event) { return event.kind == Intervention::Kind::leave; });
    scenario.world = busy_scenario().world;
    Workshop w(scenario, scenario.seed);
    w.until(at(20, 0, 0));
    World& world = w.state().world;
    world.demand_features_per_week = 0;
    world.demand_support_requests_per_week = 0;
    world.demand_infrastructure_requests_per_week = 0;
    world.demand_security_findings_per_week = 0;
    world.incident_infrastructure_per_week = 0;
    w.state().practices.monitoring_false_alarms_per_week = 0;
    for (int week = 50; week <= 50 * 20 && !what_is_left(w.state()).empty(); week += 50) w.until(at(week, 0, 0));
    const auto& people = w.state().people;
    const bool at_work =
        std::any_of(people.begin(), people.end(), [](const PersonState& p) { return p.task != kNone; });
    const bool board_at_it = w.state().board.agenda.size > 0;  // one change in two months, say
    if (!at_work && !board_at_it && !what_is_left(w.state()).empty()) RC_FAIL(what_is_left(w.state()));
  });
  EXPECT_TRUE(holds);
}

/// By the calendar alone: Thursdays at 20, every so many days from the first one on, and not in the last weeks of the
/// year of 52.
std::string why_not_live(Practices p, Time at) {
  const Duration year = engine::kWeek * 52;
  const Duration into_year{at.ms % year.ms};
  if (into_year >= year - engine::days(7 * p.approval_freeze_weeks)) return "in the freeze";
  if (p.deploy_window_days <= 0) return "";
  const Duration period = std::max(engine::days(p.deploy_window_days), engine::kMinute);
  const Duration passed = at - fixture::at(0, 3, 20);
  return passed.ms >= 0 && passed.ms % period.ms == 0 ? "" : "outside a window";
}

/// Follows deployments event by event, and notes those that begin when they may not.
class DeploymentWatch {
 public:
  void look(const OrganisationState& s) {
    phase_.resize(s.batches.size(), BatchPhase::preparing);
    for (std::size_t b = 0; b < phase_.size(); ++b) {
      const bool began = phase_[b] < BatchPhase::deploying && s.batches[b].phase >= BatchPhase::deploying;
      phase_[b] = s.batches[b].phase;
      if (!began) continue;
      ++begun_;
      const std::string why = why_not_live(s.practices, s.now);
      if (!why.empty()) findings_ << "deployment " << b << " begins at day " << engine::to_days(s.now) << why << "\n";
    }
  }
  std::string findings() const { return findings_.str(); }
  int begun() const { return begun_; }

 private:
  std::vector<BatchPhase> phase_;
  std::ostringstream findings_;
  int begun_ = 0;
};

TEST(AnyDeployment, BeginsInAWindowAndOutsideTheFreeze) {
  const bool holds = rc::check("whatever is decided about either", [] {
    Scenario scenario = any_scenario();
    Practices& p = scenario.organisations.front().practices;
    p.approval_freeze_weeks = *rc::gen::inRange(0, 27);
    p.deploy_window_days = *rc::gen::inRange(0, 181) / 2.0;
    const int decisions = *rc::gen::inRange(0, 4);
    for (int d = 0; d < decisions; ++d) {
      const bool freeze = *rc::gen::arbitrary<bool>();
      const int most = freeze ? 27 : 91;
      scenario.events.push_back(change_on(*rc::gen::inRange(0, 1000) / 2.0,
                                          freeze ? &Practices::approval_freeze_weeks : &Practices::deploy_window_days,
                                          *rc::gen::inRange(0, most)));
    }
    OrganisationRun run(shared(scenario), 0, scenario.seed, 0);
    DeploymentWatch watch;
    while (run.step_before_day(7 * 75)) watch.look(run.state());
    if (!watch.findings().empty()) RC_FAIL(watch.findings());
    RC_CLASSIFY(watch.begun() > 3, "more than three deployments");
  });
  EXPECT_TRUE(holds);
}

TEST(AnyOrganisation, DiffersByNothingFromOneThatWorksAlike) {
  const bool holds = rc::check("other names and another place make no difference", [] {
    Scenario scenario = any_scenario();
    scenario.organisations.push_back(scenario.organisations.front());
    scenario.organisations.back().id = "other";
    for (Team& team : scenario.organisations.back().teams) team.id = team.name = "renamed";
    const auto held = shared(scenario);
    OrganisationRun one(held, 0, scenario.seed, 3);
    OrganisationRun other(held, 1, scenario.seed, 3);
    other.run_to_day(60);
    one.run_to_day(60);
    RC_ASSERT(one.history_hash() == other.history_hash());
    RC_ASSERT(one.measure().hours_by_work == other.measure().hours_by_work);
  });
  EXPECT_TRUE(holds);
}

}  // namespace
}  // namespace journey::model
