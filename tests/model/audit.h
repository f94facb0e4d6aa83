#pragma once
// What must hold of an organisation's state between any two events. audit() tells in words what does not; an empty
// text means that all is well.

#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "sim/model/books/downtime.h"
#include "sim/model/books/ledger.h"
#include "sim/model/books/measuring.h"
#include "sim/model/books/team_clocks.h"
#include "sim/model/people/matching.h"
#include "sim/model/state/attendance.h"
#include "sim/model/state/organisation_state.h"
#include "sim/model/state/owners.h"
#include "sim/model/state/schedule.h"
#include "sim/model/state/subjects.h"

namespace journey::model {

class Audit {
 public:
  explicit Audit(const OrganisationState& s) : s_(s) {
    note_free();
    check_tasks();
    check_people();
    check_changes();
    check_features();
    check_batches();
    check_incidents();
    check_counters();
    check_ledgers();
    check_hours();
    check_nobody_is_idle_while_work_waits();
  }

  std::string text() const { return findings_.str(); }

 private:
  void expect(bool holds, const std::string& what) {
    if (!holds && ++count_ <= 8) findings_ << "at day " << engine::to_days(s_.now) << ": " << what << "\n";
  }

  template <class A, class B>
  void equal(const A& a, const B& b, const std::string& what) {
    if (a == static_cast<A>(b)) return;
    std::ostringstream both;
    both << what << ": " << a << " is not " << b;
    expect(false, both.str());
  }

  static std::string named(const char* what, Index i) { return std::string(what) + " " + std::to_string(i); }

  std::vector<int> free_of(const std::vector<Index>& free, std::size_t size, const char* what) {
    std::vector<int> times(size, 0);
    for (const Index i : free) {
      expect(i < size, named(what, i) + " is free and does not exist");
      if (i < size) ++times[i];
    }
    for (Index i = 0; i < size; ++i) expect(times[i] <= 1, named(what, i) + " is free twice");
    return times;
  }

  std::vector<Index> free_intervals() const {
    std::vector<Index> free;
    for (Index i = s_.free_interval; i != kNone && free.size() <= s_.intervals.size(); i = s_.intervals[i].next)
      free.push_back(i);
    return free;
  }

  void note_free() {
    free_task_ = free_of(s_.free_tasks, s_.tasks.size(), "task");
    free_change_ = free_of(s_.free_changes, s_.changes.size(), "change");
    free_feature_ = free_of(s_.free_features, s_.features.size(), "feature");
    free_defect_ = free_of(s_.free_defects, s_.defects.size(), "fault");
    free_interval_ = free_of(free_intervals(), s_.intervals.size(), "interval");
  }

  template <class Entity, class Visit>
  void walk(const List& list, const std::vector<Entity>& pool, const std::string& what, Visit visit) {
    std::size_t steps = 0;
    Index last = kNone;
    for (Index i = list.head; i != kNone && steps <= pool.size(); i = pool[i].next, ++steps) {
      visit(i);
      last = i;
    }
    equal(steps, list.size, what + " says it is of another length");
    equal(last, list.tail, what + " ends elsewhere");
  }

  void check_tasks() {
    std::vector<int> places = free_task_;
    for (Index t = 0; t < s_.teams.size(); ++t) {
      std::uint32_t order = 0;
      for (const TaskQueue& queue : s_.teams[t].queues) {
        expect(queue.size > 0, named("empty queue of team", t));
        expect(order <= order_of(queue), named("order of the queues of team", t));
        order = order_of(queue) + 1;
        std::uint32_t place = 0;
        walk(queue, s_.tasks, named("queue of team", t), [&](Index i) {
          ++places[i];
          equal(s_.tasks[i].team, t, named("queued task", i) + " is of another team");
          equal(order_of(s_.tasks[i]), order_of(queue), named("queued task", i) + " is in another queue");
          equal(s_.tasks[i].large, is_large(s_.tasks[i]), named("queued task", i) + " is of another size");
          expect(s_.tasks[i].place >= place, named("queued task", i) + " has been passed over");
          place = s_.tasks[i].place + 1;
          expect(s_.tasks[i].queued <= s_.now, named("task", i) + " was queued in the future");
          equal(s_.tasks[i].lane, lane_of(s_, s_.tasks[i]), named("queued task", i) + " is in another lane");
        });
      }
    }
    for (Index p = 0; p < s_.people.size(); ++p) {
      if (s_.people[p].task != kNone) ++places[s_.people[p].task];
      for (Index i = s_.people[p].paused; i != kNone; i = s_.tasks[i].next) ++places[i];
    }
    for (Index i = 0; i < s_.tasks.size(); ++i) equal(places[i], 1, named("places of task", i));
    for (Index i = 0; i < s_.tasks.size(); ++i) {
      const Task& task = s_.tasks[i];
      if (free_task_[i] != 0) continue;
      expect(task.switching.ms >= 0 && task.relearning.ms >= 0 && task.content.ms >= 0, named("effort of task", i));
      if (is_about_change(task.purpose) || task.purpose == Purpose::prepare_environment)
        note_place(task.subject, "task");
      if (task.purpose == Purpose::plan) ++plan_tasks_[task.subject];
      if (task.purpose == Purpose::release || task.purpose == Purpose::deploy) ++batch_tasks_[task.subject];
      if (is_about_incident(task.purpose)) ++incident_tasks_[task.subject];
    }
  }

  void check_people() {
    std::vector<int> memberships(s_.people.size(), 0);
    for (Index t = 0; t < s_.teams.size(); ++t) {
      std::uint32_t on_incidents = 0;
      for (const Index p : s_.teams[t].members) {
        ++memberships[p];
        equal(s_.people[p].team, t, named("team of person", p));
        const Index task = s_.people[p].task;
        on_incidents +=
            task != kNone && s_.tasks[task].priority <= static_cast<std::uint8_t>(Priority::incident) ? 1U : 0U;
      }
      equal(on_incidents, s_.teams[t].on_incidents, named("people on incidents in team", t));
    }
    for (Index p = 0; p < s_.people.size(); ++p) {
      const PersonState& person = s_.people[p];
      equal(memberships[p], person.gone ? 0 : 1, named("memberships of person", p));
      expect(!person.gone || person.task == kNone, named("person", p) + " has gone and works");
      expect(person.since <= s_.now, named("person", p) + " began in the future");
      expect(person.task == kNone || person.ticket != engine::kNoTicket, named("person", p) + " will never be done");
      expect(person.task == kNone || person.until >= s_.now, named("person", p) + " should be done already");
      expect(person.task != kNone || person.paused == kNone, named("person", p) + " is idle with a task laid aside");
      if (person.task != kNone) equal(s_.tasks[person.task].person, p, "person of a task in hand");
    }
  }

  void note_place(Index change, const char* place) {
    if (change >= s_.changes.size()) return expect(false, "no such change");
    places_of_change_[change] += std::string(place) + " ";
    ++place_count_[change];
    expect(free_change_[change] == 0, named("change", change) + " is forgotten, but in " + place);
  }

  Cause last_cause(const Change& change) const {
    return change.ledger.tail == kNone ? Cause::queue : s_.intervals[change.ledger.tail].cause;
  }

  /// Awaits an event that no list holds: a machine, or the emergency board.
  bool awaits_event(const Change& change) const {
    const Cause cause = last_cause(change);
    return cause == Cause::machine || cause == Cause::environment ||
           (cause == Cause::board && change.incident != kNone);
  }

  void check_changes() {
    walk(s_.board.agenda, s_.changes, "agenda", [&](Index c) { note_place(c, "agenda"); });
    walk(s_.waiting_for_environment, s_.changes, "environments", [&](Index c) { note_place(c, "environments"); });
    walk(s_.waiting_for_merge, s_.changes, "merge", [&](Index c) { note_place(c, "merge"); });
    for (Index f = 0; f < s_.features.size(); ++f) {
      if (free_feature_[f] == 0) walk(s_.features[f].held, s_.changes, "held", [&](Index c) { note_place(c, "held"); });
    }
    for (const Pipeline& pipeline : s_.pipelines) {
      walk(pipeline.ready, s_.changes, "train", [&](Index c) { note_place(c, "train"); });
    }
    for (const Batch& batch : s_.batches) {
      walk(batch.changes, s_.changes, "batch", [&](Index c) {
        ++in_batch_[c];
        expect(free_change_[c] == 0, named("change", c) + " is forgotten, but in a batch");
      });
    }
    for (Index c = 0; c < s_.changes.size(); ++c) check_change(c);
  }

  void check_change(Index c) {
    const Change& change = s_.changes[c];
    if (free_change_[c] != 0) return;
    const int places = place_count_[c] + in_batch_[c];
    expect(places <= 1, named("change", c) + " is in " + places_of_change_[c]);
    if (change.exposed) return expect(places == 0, named("exposed change", c) + " is still somewhere");
    expect(places == 1 || awaits_event(change), named("change", c) + " is nowhere, step " +
                                                    std::string(name_of(change.step)) + ", cause " +
                                                    std::string(name_of(last_cause(change))));
    expect(!change.deployed || in_batch_[c] == 1, named("deployed change", c) + " is in no batch");
    for (Index d = change.defects; d != kNone; d = s_.defects[d].next) {
      expect(free_defect_[d] == 0, named("fault", d) + " is forgotten, but in a change");
    }
    if (change.origin == Origin::feature) {
      expect(change.feature < s_.features.size() && free_feature_[change.feature] == 0, named("feature of change", c));
    }
  }

  void check_features() {
    std::map<Index, int> in_intake;
    walk(s_.intake, s_.features, "intake", [&](Index f) { ++in_intake[f]; });
    for (Index f = 0; f < s_.features.size(); ++f) {
      const Feature& feature = s_.features[f];
      if (free_feature_[f] != 0) continue;
      ++alive_;
      equal(in_intake[f], feature.phase == FeaturePhase::intake ? 1 : 0, named("places in the intake of feature", f));
      equal(plan_tasks_[f], feature.phase == FeaturePhase::planning ? 1 : 0, named("plans of feature", f));
      if (feature.phase != FeaturePhase::changing) continue;
      std::uint32_t slices = 0;
      std::uint32_t open = 0;
      for (Index c = feature.first_change; c != kNone && slices <= feature.changes; c = s_.changes[c].next_of_feature) {
        ++slices;
        open += s_.changes[c].exposed ? 0U : 1U;
        equal(s_.changes[c].feature, f, named("feature of change", c));
      }
      equal(slices, feature.changes, named("changes of feature", f));
      equal(open, feature.changes_open, named("open changes of feature", f));
      expect(open > 0, named("feature", f) + " has no open change");
    }
    const Counts& n = s_.counts;
    equal(n.ideas_arrived, n.ideas_refused + n.ideas_expired + n.features_exposed + alive_, "ideas arrived");
  }

  void check_batches() {
    std::size_t on_their_way = 0;
    for (const Pipeline& pipeline : s_.pipelines) on_their_way += pipeline.batch != kNone ? 1U : 0U;
    const bool alone = on_their_way == 1;
    for (Index b = 0; b < s_.batches.size(); ++b) {
      const Batch& batch = s_.batches[b];
      if (batch.phase == BatchPhase::done) continue;
      --on_their_way;
      equal(s_.pipelines[batch.deployable].batch, b, "batch on its way");
      expect(!batch.alters_database || alone, "others are on their way while the database is altered");
      equal(batch.changes.size, batch.count, "changes of a batch on its way");
      if (batch.phase == BatchPhase::preparing) equal(batch_tasks_[b], 1, "tasks of a batch in preparation");
      if (batch.phase == BatchPhase::waiting_for_window) equal(batch_tasks_[b], 0, "tasks of a batch at the window");
    }
    equal(on_their_way, 0U, "batches on their way and not known");
  }

  void check_incidents() {
    std::uint32_t outages = 0;
    std::vector<std::uint32_t> open(s_.batches.size(), 0);
    for (Index i = 0; i < s_.incidents.size(); ++i) {
      const Incident& incident = s_.incidents[i];
      const bool over = incident.phase == IncidentPhase::restored;
      expect(incident_tasks_[i] <= 1, named("tasks of incident", i));
      expect(!over || (incident.began <= incident.detected && incident.detected <= incident.restored),
             named("instants of incident", i));
      if (over) continue;
      outages += incident.severity == 1 ? 1U : 0U;
      if (incident.deployment == kNone || incident.severity > 2) continue;
      const bool young = incident.began - s_.batches[incident.deployment].deployed <= engine::days(30);
      open[incident.deployment] += young ? 1U : 0U;
    }
    equal(outages, outages_going_on(s_), "outages going on");
    for (Index b = 0; b < s_.batches.size(); ++b)
      equal(open[b], s_.batches[b].incidents_open, named("incidents of batch", b));
  }

  void check_counters() {
    std::vector<std::uint32_t> started(s_.teams.size(), 0);
    std::uint32_t wip = 0, branches = 0, environments = 0, backlog = 0;
    for (const Change& change : s_.changes) {
      environments += change.holds_environment ? 1U : 0U;
      if (!change.started) continue;
      branches += change.merged ? 0U : 1U;
      if (change.deployed) continue;
      ++wip;
      started[owner_of(s_, Step::code, change.service)] += change.limited ? 1U : 0U;
    }
    for (const Change& change : s_.changes)
      expect(!change.limited || (change.started && !change.deployed), "limited change");
    for (Index f = 0; f < s_.features.size(); ++f) backlog += free_feature_[f] == 0 && !s_.features[f].begun ? 1U : 0U;
    equal(wip, s_.wip, "work in progress");
    equal(branches, s_.open_branches, "open branches");
    equal(environments, s_.environments_in_use, "environments in use");
    equal(backlog, s_.backlog, "ideas not begun");
    for (Index t = 0; t < s_.teams.size(); ++t) equal(started[t], s_.teams[t].started, named("begun in team", t));
    expect(s_.calendar.empty() || s_.calendar.next().at >= s_.now || s_.limit_reached, "an event is overdue");
    check_waiting();
  }

  void check_waiting() {
    auto& s = const_cast<OrganisationState&>(s_);  // for_each_ledger visits without changing
    for (TeamState& team : s.teams) {
      PerStep<std::uint32_t> waiting{};
      for (const List& queue : team.queues) {
        for (Index t = queue.head; t != kNone; t = s.tasks[t].next) {
          for_each_ledger(s, s.tasks[t], [&](Ledger&, Step step) { ++waiting[index_of(step)]; });
        }
      }
      expect(waiting == team.waiting, "counts of waiting work");
    }
  }

  void check_ledger(const Ledger& ledger, const std::string& whose) {
    Index last = kNone;
    for (Index i = ledger.head; i != kNone; i = s_.intervals[i].next) {
      expect(++interval_users_[i] == 1, "an interval in two ledgers: " + whose);
      if (interval_users_[i] > 1) return;
      expect(free_interval_[i] == 0, "a forgotten interval in the ledger of " + whose);
      expect(last == kNone || s_.intervals[last].from <= s_.intervals[i].from,
             "time goes back in the ledger of " + whose);
      expect(s_.intervals[i].from <= s_.now, "the ledger of " + whose + " knows the future");
      last = i;
    }
    equal(last, ledger.tail, "end of the ledger of " + whose);
  }

  void check_ledgers() {
    std::size_t used = 0;
    for (Index f = 0; f < s_.features.size(); ++f) {
      if (free_feature_[f] == 0) check_ledger(s_.features[f].ledger, named("feature", f));
    }
    for (Index c = 0; c < s_.changes.size(); ++c) {
      if (free_change_[c] == 0) check_ledger(s_.changes[c].ledger, named("change", c));
    }
    for (const auto& user : interval_users_) used += static_cast<std::size_t>(user.second);
    equal(used + free_intervals().size(), s_.intervals.size(), "intervals in use and free");
  }

  template <std::size_t n>
  void adds_up(const std::array<engine::Duration, n>& parts, engine::Duration whole, const std::string& what) {
    engine::Duration sum{};
    for (const engine::Duration part : parts) {
      expect(part.ms >= 0, what + " has a negative part");
      sum += part;
    }
    equal(sum.ms, whole.ms, what);
  }

  /// No feature has more charged to it than people have worked.
  void check_charged(const ByWork& worked) {
    ByWork charged{};
    const auto add = [&](const ByWork& spent) {
      for (std::size_t w = 0; w < kWorkCount; ++w) charged[w] += spent[w];
    };
    for (const FeatureRecord& r : s_.finished_features) add(r.spent);
    for (const Feature& feature : s_.features) add(feature.spent);
    for (std::size_t w = 0; w < kWorkCount; ++w) {
      expect(charged[w].ms >= 0 && charged[w] <= worked[w],
             std::string(kWorkNames[w]) + " charged beyond what was worked");
    }
  }

  void check_hours() {
    const Snapshot books = snapshot(s_);
    engine::Duration open{};
    for (const PersonState& p : s_.people) open += worked_between(s_, p.shift, p.joined, p.gone ? p.left : s_.now);
    adds_up(books.hours_by_work, open + books.overtime, "people's hours");
    check_charged(books.hours_by_work);
    for (const ChangeRecord& r : s_.finished_changes) {
      if (r.deployed < s_.start_of_measuring) continue;
      adds_up(r.by_cause, r.deployed - r.first_commit, "lead time by cause");
      adds_up(r.by_pass, r.deployed - r.first_commit, "lead time by pass");
    }
    for (const FeatureRecord& r : s_.finished_features) {
      if (r.exposed < s_.start_of_measuring) continue;
      adds_up(r.by_cause, r.exposed - r.arrived, "flow time by cause");
      adds_up(r.by_pass, r.exposed - r.arrived, "flow time by pass");
    }
    for (Index f = 0; f < s_.features.size(); ++f) {
      if (free_feature_[f] != 0) continue;
      engine::Time at = s_.features[f].arrived;
      for (const Segment& segment : story_of(s_, s_.features[f], s_.now)) {
        expect(segment.from == at && segment.to > at, named("gap in the story of feature", f));
        at = segment.to;
      }
      equal(at.ms, s_.now.ms, named("end of the story of feature", f));
    }
  }

  /// Those whose own trade it is; who helps out may be choosier.
  bool would_do(Index person, const Task& task) const {
    const double skill = s_.skill[person][index_of(task.step)];
    if (is_about_incident(task.purpose) && s_.incidents[task.subject].phase == IncidentPhase::restored) return false;
    const bool held = task.purpose == Purpose::code && task.priority > static_cast<std::uint8_t>(Priority::urgent) &&
                      at_limit(s_, s_.teams[task.team]) && !s_.changes[task.subject].started;
    return skill >= 0.6 && skill >= s_.world.work_least_skill && task.not_by != person && !held;
  }

  void check_nobody_is_idle_while_work_waits() {
    for (const TeamState& team : s_.teams) {
      for (const TaskQueue& queue : team.queues) {
        for (Index t = queue.head; t != kNone; t = s_.tasks[t].next) check_waiting_task(team, s_.tasks[t]);
      }
    }
  }

  /// At work, and not only just come; where all have the same hours, whoever is on call counts too.
  bool is_there_for(Index person, const Task& task) const {
    const Shift& shift = shift_of(s_, s_.people[person]);
    if (task.night && s_.shifts.size() == 1) return true;
    return shift.moment.open && s_.now != shift.calendar.next_open(s_.now - engine::kMillisecond);
  }

  void check_waiting_task(const TeamState& team, const Task& task) {
    const auto incident = static_cast<std::uint8_t>(Priority::incident);
    for (const Index p : team.members) {
      if (!would_do(p, task) || !is_there_for(p, task)) continue;
      expect(s_.people[p].task != kNone, named("person", p) + " is idle while work of their trade waits");
      if (task.priority > incident || s_.people[p].task == kNone) continue;
      const Task& theirs = s_.tasks[s_.people[p].task];
      expect(theirs.priority <= incident || theirs.night,
             named("person", p) + " does planned work while an incident waits");
    }
  }

  const OrganisationState& s_;
  std::ostringstream findings_;
  int count_ = 0;
  std::uint64_t alive_ = 0;
  std::vector<int> free_task_, free_change_, free_feature_, free_defect_, free_interval_;
  std::map<Index, int> plan_tasks_, batch_tasks_, incident_tasks_, place_count_, in_batch_, interval_users_;
  std::map<Index, std::string> places_of_change_;
};

/// What does not hold in `s`, a line each; empty if all is well.
inline std::string audit(const OrganisationState& s) { return Audit(s).text(); }

}  // namespace journey::model
