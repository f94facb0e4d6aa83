#include "tests/census/truth/whereabouts.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace journey::census {
namespace {

using model::Index;
using model::kNone;
using model::OrganisationState;
using model::Purpose;

bool is_on_a_change(Purpose purpose) { return purpose >= Purpose::code && purpose <= Purpose::paperwork; }
bool is_on_a_batch(Purpose purpose) { return purpose == Purpose::release || purpose == Purpose::deploy; }

struct Standing {
  At at = At::elsewhere;
  Index team = kNone;
  Index person = kNone;
};

// What the tasks and the lists say of every feature, change and batch.
class Register {
 public:
  explicit Register(const OrganisationState& state)
      : s_(state), features_(state.features.size()), changes_(state.changes.size()), batches_(state.batches.size()) {
    enter_lists();
    enter_tasks();
    enter_batches();
  }

  const Standing& of_feature(Index feature) const { return features_[feature]; }
  const Standing& of_change(Index change) const { return changes_[change]; }

 private:
  void enter(const model::List& list, At at) {
    for (Index c = list.head; c != kNone; c = s_.changes[c].next) changes_[c] = {at, kNone, kNone};
  }

  void enter_lists() {
    for (Index f = s_.intake.head; f != kNone; f = s_.features[f].next) features_[f] = {At::intake, kNone, kNone};
    for (Index c = 0; c < s_.changes.size(); ++c) {
      const auto job = s_.changes[c].machine;
      // The job is not forgotten when it is done.
      if (job == model::MachineJob::none || s_.changes[c].step >= model::Step::release) continue;
      changes_[c] = {job == model::MachineJob::environment ? At::ordered : At::machine, kNone, kNone};
    }
    enter(s_.board.agenda, At::agenda);
    enter(s_.waiting_for_environment, At::environment);
    enter(s_.waiting_for_merge, At::merge);
    for (const auto& pipeline : s_.pipelines) enter(pipeline.ready, At::release);
    for (const auto& feature : s_.features) enter(feature.held, At::others);
  }

  void enter_task(Index t, At at, Index team, Index person) {
    const model::Task& task = s_.tasks[t];
    if (task.subject == kNone) return;
    const Standing standing{at, team, person};
    if (task.purpose == Purpose::prepare_environment) changes_[task.subject] = {At::ordered, team, person};
    if (task.purpose == Purpose::plan) features_[task.subject] = standing;
    if (is_on_a_change(task.purpose)) changes_[task.subject] = standing;
    if (is_on_a_batch(task.purpose)) batches_[task.subject] = standing;
  }

  void enter_tasks() {
    for (Index t = 0; t < s_.teams.size(); ++t) {
      for (const auto& queue : s_.teams[t].queues) {
        for (Index task = queue.head; task != kNone; task = s_.tasks[task].next) enter_task(task, At::queue, t, kNone);
      }
    }
    for (Index p = 0; p < s_.people.size(); ++p) {
      const auto& person = s_.people[p];
      for (Index t = person.paused; t != kNone; t = s_.tasks[t].next) enter_task(t, At::left, person.team, p);
      if (person.task != kNone) enter_task(person.task, At::hands, person.team, p);
    }
  }

  // What is in a release goes with it, whatever is done with that.
  void enter_batches() {
    for (const auto& pipeline : s_.pipelines) {
      if (pipeline.batch == kNone) continue;
      const auto& batch = s_.batches[pipeline.batch];
      Standing standing = batches_[pipeline.batch];
      if (standing.at == At::elsewhere)
        standing.at = batch.phase == model::BatchPhase::waiting_for_window ? At::window : At::machine;
      for (Index c = batch.changes.head; c != kNone; c = s_.changes[c].next) changes_[c] = standing;
    }
  }

  const OrganisationState& s_;
  std::vector<Standing> features_;
  std::vector<Standing> changes_;
  std::vector<Standing> batches_;
};

std::vector<bool> used(std::size_t size, const std::vector<Index>& free) {
  std::vector<bool> in_use(size, true);
  for (const Index index : free) in_use[index] = false;
  return in_use;
}

Request request_of(const OrganisationState& s, Index c) {
  const model::Change& change = s.changes[c];
  const bool repair = change.feature == kNone || change.origin == model::Origin::repair;
  if (repair) return {true, change.feature == kNone ? change.number : s.features[change.feature].number, c};
  return {false, s.features[change.feature].number, kNone};
}

bool is_at_it(At at) { return at == At::hands || at == At::left || at == At::machine; }

}  // namespace

std::vector<Piece> pieces_of(const OrganisationState& s) {
  const Register standings(s);
  std::vector<Piece> pieces;
  const auto features = used(s.features.size(), s.free_features);
  for (Index f = 0; f < s.features.size(); ++f) {
    const auto& feature = s.features[f];
    if (!features[f] || feature.phase > model::FeaturePhase::planning) continue;
    const Standing& at = standings.of_feature(f);
    pieces.push_back({{false, feature.number, kNone}, at.at, at.team, at.person, model::Step::plan, false});
  }
  const auto changes = used(s.changes.size(), s.free_changes);
  for (Index c = 0; c < s.changes.size(); ++c) {
    if (!changes[c] || s.changes[c].deployed) continue;
    const Standing& at = standings.of_change(c);
    const bool faulty = s.changes[c].defects != kNone;
    const Index latest = s.changes[c].ledger.tail;
    const model::Step step = latest == kNone ? s.changes[c].step : s.intervals[latest].step;
    pieces.push_back({request_of(s, c), at.at, at.team, at.person, step, faulty});
  }
  return pieces;
}

std::string told(const std::vector<Piece>& pieces) {
  constexpr std::array<std::string_view, 14> kNames = {"hands",   "left",   "queue",       "intake",  "agenda",
                                                       "release", "window", "environment", "ordered", "merge",
                                                       "machine", "others", "elsewhere"};
  std::string text;
  for (const Piece& piece : pieces) {
    text += (text.empty() ? "" : ", ") + std::string(kNames[static_cast<std::size_t>(piece.at)]) + " at " +
            std::string(model::name_of(piece.step));
    if (piece.team != kNone) text += " of team " + std::to_string(piece.team);
  }
  return text.empty() ? "nowhere" : text;
}

bool waits_whole(const std::vector<Piece>& pieces, const Request& request) {
  return std::none_of(pieces.begin(), pieces.end(),
                      [&](const Piece& piece) { return piece.request == request && is_at_it(piece.at); });
}

std::size_t waiting_requests(const std::vector<Piece>& pieces, std::initializer_list<At> there, Index team) {
  std::set<Request> busy;
  std::set<Request> found;
  for (const Piece& piece : pieces) {
    if (is_at_it(piece.at)) busy.insert(piece.request);
    const bool waits = std::find(there.begin(), there.end(), piece.at) != there.end();
    if (waits && (team == kNone || piece.team == team)) found.insert(piece.request);
  }
  return static_cast<std::size_t>(
      std::count_if(found.begin(), found.end(), [&](const Request& one) { return busy.count(one) == 0; }));
}

}  // namespace journey::census
