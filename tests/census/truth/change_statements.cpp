// The lines of the story of a piece of work, and what makes them true.
#include <algorithm>
#include <cmath>

#include "sim/model/books/ledger.h"
#include "tests/census/truth/checks.h"

namespace journey::census {
namespace {

using model::Index;
using model::kNone;

std::vector<Piece> own(const Moment& m) {
  std::vector<Piece> found;
  for (const Piece& piece : m.own_pieces()) {
    if (piece.request == m.request) found.push_back(piece);
  }
  return found;
}

struct Life {
  double hours = 0;   ///< since it was asked for
  double worked = 0;  ///< by the books: in working hours, before its release
  double size = 0;
  double begun = 0;  ///< day
  double visits = 0;
};

bool is_work(const model::Segment& segment) {
  return segment.cause == model::Cause::work && segment.step < model::Step::release;
}

double worked_in(const model::OrganisationState& s, const std::vector<model::Segment>& story) {
  double hours = 0;
  for (const auto& segment : story) {
    if (is_work(segment))
      hours += engine::to_hours(s.shifts[segment.shift].calendar.working_between(segment.from, segment.to));
  }
  return hours;
}

std::optional<Life> life_of(const Moment& m) {
  const auto& s = m.state();
  std::vector<model::Segment> story;
  Life life;
  if (m.request->repair) {
    const auto& change = s.changes[m.request->change];
    model::append_segments(s, story, change.ledger, s.intervals[change.ledger.head].from, s.now);
    life.size = change.to_hour - change.from_hour;
    life.visits = change.visit;
  } else {
    for (const auto& feature : s.features) {
      if (feature.number != m.request->number || feature.phase == model::FeaturePhase::exposed) continue;
      story = model::story_of(s, feature, s.now);
      life.size = feature.hours;
      for (Index c = feature.first_change; c != kNone; c = s.changes[c].next_of_feature)
        life.visits += s.changes[c].visit;
    }
  }
  if (story.empty()) return std::nullopt;
  life.hours = engine::to_hours(story.back().to - story.front().from);
  life.begun = m.witness().run().day_of(story.front().from);
  life.worked = worked_in(s, story);
  return life;
}

const model::FeatureRecord* record_of(const Moment& m) {
  for (const auto& record : m.state().finished_features) {
    if (!m.request->repair && record.number == m.request->number) return &record;
  }
  return nullptr;
}

Objection left_by(const Moment& m, const Slots& slots) {
  for (const Piece& piece : own(m)) {
    if (piece.at != At::left || m.state().names[piece.person] != slots.at("who")) continue;
    const auto at = m.witness().left_at(piece.person);
    return unless_so("hours since", span(slots.at("time")), at ? hours_since(m, *at) : -1);
  }
  return "nobody called so has left it";
}

Objection in_hands(const Moment& m, const Slots& slots) {
  for (const Piece& piece : own(m)) {
    if (piece.at != At::hands || m.state().names[piece.person] != slots.at("who")) continue;
    const auto& task = m.state().tasks[m.state().people[piece.person].task];
    return unless(slots.at("step") == model::name_of(task.step) || slots.at("step") == model::name_of(piece.step),
                  "they do another step");
  }
  return "nobody called so has it in hand";
}

Objection at_machines(const Moment& m, const Slots&) {
  return unless(any_at(own(m), At::machine), "no machine is at it: " + told(own(m)));
}

Objection in_batch(const Moment& m, const Slots& slots) {
  double changes = 0;
  const auto& s = m.state();
  for (const auto& pipeline : s.pipelines) changes += pipeline.batch == kNone ? 0 : s.batches[pipeline.batch].count;
  const auto said = slots.find("n");
  bool aboard = false;
  for (const Piece& piece : own(m)) aboard = aboard || piece.step >= model::Step::release;
  return first_of({unless(aboard, "it is in no release"),
                   unless_so("changes", said == slots.end() ? 1 : counted(said->second), changes)});
}

Objection waits_for(const Moment& m, const Slots& slots) {
  const auto pieces = own(m);
  return first_of({unless(!any_at(pieces, At::hands) && !any_at(pieces, At::machine),
                          "somebody or a machine is at it: " + told(pieces)),
                   unless_awaited(m, pieces, slots.at("what"))});
}

Objection carries_fault(const Moment& m, const Slots&) {
  const auto pieces = own(m);
  return unless(std::any_of(pieces.begin(), pieces.end(), [](const Piece& piece) { return piece.faulty; }),
                "it carries none");
}

Objection so_far(const Moment& m, const Slots& slots) {
  const auto life = life_of(m);
  if (!life) return "it is not on its way";
  const auto worked = slots.find("worked");
  return first_of({unless_so("hours since it began", span(slots.at("time")), life->hours),
                   worked == slots.end() ? unless(life->worked < 0.051, "somebody has worked on it")
                                         : unless_so("hours worked", span(worked->second), life->worked)});
}

Objection took(const Moment& m, const Slots& slots) {
  const auto* record = record_of(m);
  if (record == nullptr) return "customers do not have it";
  return first_of(
      {unless_so("hours it took", span(slots.at("time")), engine::to_hours(record->exposed - record->arrived)),
       unless(engine::to_hours(record->spent[model::index_of(model::Work::new_work)]) < 1 ||
                  record->exposed >= m.state().start_of_measuring,
              "its hours were not kept: it was finished before the first day"),
       unless_so("hours worked", span(slots.at("worked")),
                 engine::to_hours(record->by_cause[model::index_of(model::Cause::work)]))});
}

Objection took_before(const Moment& m, const Slots& slots) {
  const auto* record = record_of(m);
  if (record == nullptr) return "customers do not have it";
  return first_of(
      {unless_so("hours it took", span(slots.at("time")), engine::to_hours(record->exposed - record->arrived)),
       unless(record->exposed < m.state().start_of_measuring, "what was worked is known and not said")});
}

Objection sent_back(const Moment& m, const Slots& slots) {
  const auto life = life_of(m);
  const auto said = slots.find("n");
  return unless_so("times", said == slots.end() ? 1 : counted(said->second), life ? life->visits : 0);
}

}  // namespace

const std::vector<Statement>& lines_of_changes() {
  static const std::vector<Statement> kKnown = {
      {"put aside for an incident", "{who} put it aside for an incident {time} ago.", left_by},
      {"in somebody's hands", "Assigned to {who}: {step}.", in_hands},
      {"alone in its release", "One change is being prepared for release.", in_batch},
      {"in a release", "{n} changes are being prepared for release together.", in_batch},
      {"at machines", "An automated build, test or deployment is running.", at_machines},
      {"waits for something, for so long", "It has been waiting for {what} for {time}.", waits_for},
      {"waits for something", "It is waiting for {what}.", waits_for},
      {"carries a fault", "It contains a fault that nobody has found yet.", carries_fault},
      {"on its way, untouched", "In progress for {time}; nobody has worked on it yet.", so_far},
      {"on its way", "In progress for {time}; worked on for {worked}.", so_far},
      {"customers have it", "Delivered after {time}; worked on for {worked}.", took},
      {"customers have had it since before the first day", "Delivered after {time}.", took_before},
      {"sent back once", "It was sent back once.", sent_back},
      {"sent back", "It was sent back {n} times.", sent_back},
  };
  return kKnown;
}

}  // namespace journey::census
