// The sentences of the moment and what makes them true.
#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

#include "sim/model/books/ledger.h"
#include "sim/model/books/measuring.h"
#include "sim/model/practice.h"
#include "sim/model/state/attendance.h"
#include "tests/census/truth/checks.h"

namespace journey::census {
namespace {

using model::Index;
using model::kNone;

// The followed request.

const model::Feature* followed_feature(const Moment& m) {
  for (const auto& feature : m.state().features) {
    if (m.followed && feature.number == *m.followed && feature.phase != model::FeaturePhase::exposed) return &feature;
  }
  return nullptr;
}

const model::FeatureRecord* followed_record(const Moment& m) {
  for (const auto& record : m.state().finished_features) {
    if (m.followed && record.number == *m.followed) return &record;
  }
  return nullptr;
}

Objection unless_title(const Moment& m, const Slots& slots) {
  return unless(m.followed && is_called(m, {false, *m.followed, kNone}, slots.at("title")),
                "another request is followed");
}

// Finding back into the work is time in hand but no work on the request, so work is that much less at most.
Objection unless_worked(const Moment& m, const std::optional<Range>& said) {
  const double in_hand = m.witness().hours_in_hand();
  if (!said) return "hours of work: cannot be read";
  if (said->least > in_hand + 0.01) return unless_so("hours of work", said, in_hand);
  if (said->most < in_hand * 0.7 - 0.1) return unless_so("hours of work", said, in_hand);
  return {};
}

std::vector<Piece> pieces_followed(const Moment& m) {
  std::vector<Piece> own;
  for (const Piece& piece : m.own_pieces()) {
    if (m.followed && piece.request == Request{false, *m.followed, kNone}) own.push_back(piece);
  }
  return own;
}

Objection request_waits(const Moment& m, const Slots& slots) {
  const auto* feature = followed_feature(m);
  if (feature == nullptr) return "it is not on its way";
  const auto pieces = pieces_followed(m);
  const auto story = model::story_of(m.state(), *feature, m.state().now);
  engine::Time since = m.state().now;
  for (auto it = story.rbegin(); it != story.rend() && it->cause == story.back().cause && it->step == story.back().step;
       ++it)
    since = it->from;
  return first_of({unless_organisation(m, slots), unless_title(m, slots),
                   unless(!any_at(pieces, At::hands), "somebody has it in hand"),
                   unless_awaited(m, pieces, slots.at("what")),
                   unless_so("hours waited", whole_days(slots.at("days")), hours_since(m, since))});
}

Objection request_waits_worked(const Moment& m, const Slots& slots) {
  auto hours = read_as("{n} hours", slots.at("work"));
  if (!hours) hours = read_as("{n} hour", slots.at("work"));
  if (!hours) return "hours of work: cannot be read";
  return first_of({request_waits(m, slots), unless_worked(m, rounded(hours->at("n")))});
}

Objection request_waits_untouched(const Moment& m, const Slots& slots) {
  return first_of({request_waits(m, slots), unless(m.witness().hours_in_hand() < 0.06, "somebody has worked on it")});
}

Objection request_worked_on(const Moment& m, const Slots& slots) {
  const auto* feature = followed_feature(m);
  if (feature == nullptr) return "it is not on its way";
  return first_of({unless_organisation(m, slots), unless_title(m, slots),
                   unless(any_at(pieces_followed(m), At::hands), "nobody has it in hand: " + told(pieces_followed(m))),
                   unless_worked(m, span(slots.at("work"))),
                   unless_so("hours since it arrived", span(slots.at("days")), hours_since(m, feature->arrived))});
}

Objection request_done(const Moment& m, const Slots& slots) {
  const auto* record = followed_record(m);
  if (record == nullptr) return "customers do not have it";
  return first_of(
      {unless_organisation(m, slots), unless_title(m, slots),
       unless_so("hours it took", span(slots.at("days")), engine::to_hours(record->exposed - record->arrived)),
       unless_worked(m, span(slots.at("work")))});
}

Objection request_begins(const Moment& m, const Slots& slots) {
  const auto companies = counted(slots.at("n"));
  const auto* feature = followed_feature(m);
  if (feature == nullptr) return "it has not arrived";
  return first_of({unless_title(m, slots), unless_so("companies", companies, static_cast<double>(m.all->size())),
                   unless(hours_since(m, feature->arrived) < 24, "it was asked for longer ago")});
}

// What waits.

Objection many_wait(const Moment& m, const Slots& slots) {
  const auto team = team_called(m, slots.at("team"));
  if (!team) return "no team is called " + slots.at("team");
  const auto people = static_cast<double>(m.state().teams[*team].members.size());
  return first_of(
      {unless_organisation(m, slots), unless_so("people", counted(slots.at("people")), people),
       unless_so("requests that wait", counted(slots.at("n")), static_cast<double>(waiting_for_team(m, *team))),
       unless_pace(m, slots)});
}

Objection board_waits(const Moment& m, const Slots& slots) {
  const auto& board = m.state().board;
  const auto waiting = static_cast<double>(waiting_requests(m.own_pieces(), {At::agenda}));
  return first_of({unless_organisation(m, slots), unless_so("requests", counted(slots.at("n")), waiting),
                   unless(slots.at("day") == weekday(board.next_meeting), "the board meets on another day"),
                   unless(m.witness().passed_by_last_meeting().has_value(), "it has not met yet"),
                   unless_so("passed", counted(slots.at("passed")), m.witness().passed_by_last_meeting().value_or(0))});
}

Objection release_waits(const Moment& m, const Slots& slots) {
  const double hours = -hours_since(m, m.state().next_train);
  const auto waiting = static_cast<double>(waiting_requests(m.own_pieces(), {At::release}));
  const bool today = slots.find("days") == slots.end();
  return first_of({unless_organisation(m, slots), unless_so("requests", counted(slots.at("n")), waiting),
                   today ? unless(hours < 24 && hours >= 0, "the next release does not leave within a day")
                         : unless_so("hours to the release", whole_days(slots.at("days")), hours)});
}

Objection batch_goes_live(const Moment& m, const Slots& slots) {
  const auto& s = m.state();
  double changes = 0;
  double faulty = 0;
  bool soon = false;
  for (const auto& pipeline : s.pipelines) {
    if (pipeline.batch == kNone || s.batches[pipeline.batch].phase == model::BatchPhase::done) continue;
    soon = soon || s.batches[pipeline.batch].phase != model::BatchPhase::preparing;
    for (Index c = s.batches[pipeline.batch].changes.head; c != kNone; c = s.changes[c].next) {
      ++changes;
      faulty += s.changes[c].defects != kNone ? 1 : 0;
    }
  }
  const auto faults = slots.find("faulty");
  return first_of({unless_organisation(m, slots), unless(soon, "no release is about to go live"),
                   unless_so("changes", counted(slots.at("n")), changes),
                   unless_so("that carry faults", faults == slots.end() ? 0 : counted(faults->second), faulty)});
}

// People and incidents.

Objection person_left(const Moment& m, const Slots& slots) {
  const auto& s = m.state();
  Objection against = "nobody called so has left it";
  for (Index p = 0; p < s.people.size(); ++p) {
    if (given_name(s.names[p]) != slots.at("person") || !is_at_incident(s, s.people[p])) continue;
    if (s.people[p].paused == kNone) continue;
    const auto left = request_of_task(s, s.tasks[s.people[p].paused]);
    if (!left || !is_called(m, *left, slots.at("title"))) continue;
    const auto at = m.witness().left_at(p);
    const bool moves = std::any_of(m.own_pieces().begin(), m.own_pieces().end(), [&](const Piece& piece) {
      return piece.request == *left && (piece.at == At::hands || piece.at == At::machine);
    });
    against = first_of({unless_so("hours since", span(slots.at("time")), at ? hours_since(m, *at) : -1),
                        unless(!moves, "somebody else or a machine is at another part of it")});
    if (against.empty()) break;
  }
  return first_of({unless_organisation(m, slots), against});
}

using IncidentTest = Objection (*)(const Moment&, const Slots&, const model::Incident&, const IncidentNotes&);

// True of any of them: what is against the last is told else.
Objection of_any_incident(const Moment& m, const Slots& slots, IncidentTest test) {
  const auto& incidents = m.state().incidents;
  Objection against = "there is no such incident";
  for (std::size_t i = incidents.size(); i-- > 0;) {
    const Objection one = test(m, slots, incidents[i], m.witness().notes_of(static_cast<Index>(i)));
    if (one.empty()) return unless_organisation(m, slots);
    if (against == "there is no such incident" || against == "no outage is open") against = one;
  }
  return against;
}

bool is_open(const model::Incident& incident) { return incident.phase != model::IncidentPhase::restored; }

bool somebody_mends(const Moment& m, const model::Incident& incident) {
  const auto& s = m.state();
  return std::any_of(s.people.begin(), s.people.end(), [&](const model::PersonState& person) {
    if (!is_at_incident(s, person)) return false;
    const auto& task = s.tasks[person.task];
    return task.purpose != model::Purpose::triage && &s.incidents[task.subject] == &incident;
  });
}

Objection reported_open(const Moment& m, const Slots& slots, const model::Incident& incident,
                        const IncidentNotes& notes) {
  if (!is_open(incident) || incident.severity != 1) return "no outage is open";
  const auto desks = counted(slots.at("n"));
  const double arrived = notes.desks;
  return first_of({unless(incident.by_customer && notes.noticed, "no customer reported it"),
                   unless(desks && (*desks == arrived - 1 || *desks == arrived), "it was passed on another time"),
                   slots.find("hours") == slots.end()
                       ? unless(notes.reached.has_value(), "it has reached nobody who can end it")
                       : first_of({unless(!somebody_mends(m, incident), "somebody is mending it"),
                                   unless_so("hours", span(slots.at("hours")), hours_since(m, incident.began))})});
}

Objection customers_reported(const Moment& m, const Slots& slots) { return of_any_incident(m, slots, reported_open); }

Objection outage_open(const Moment& m, const Slots& slots, const model::Incident& incident,
                      const IncidentNotes& notes) {
  if (!is_open(incident) || incident.severity != 1) return "no outage is open";
  return first_of({unless_so("hours", span(slots.at("hours")), hours_since(m, incident.began)),
                   slots.find("unknown") == slots.end() ? unless(notes.noticed.has_value(), "nobody has noticed it")
                                                        : unless(!notes.noticed, "it has been noticed")});
}

Objection outage_goes_on(const Moment& m, const Slots& slots) { return of_any_incident(m, slots, outage_open); }

Objection outage_goes_on_unknown(const Moment& m, const Slots& slots) {
  Slots with = slots;
  with["unknown"] = "yes";
  return outage_goes_on(m, with);
}

Objection undone(const Moment& m, const Slots& slots, const model::Incident& incident, const IncidentNotes&) {
  using model::RestorePath;
  if (is_open(incident) || m.witness().run().day_of(incident.restored) < m.day - 3.001) return "none is over lately";
  const bool by_change =
      incident.cause == model::IncidentCause::defect || incident.cause == model::IncidentCause::deployment;
  const std::string& how = slots.at("how");
  const RestorePath path = how == "switched off"    ? RestorePath::flag
                           : how == "rolled back"   ? RestorePath::rollback
                           : how == "stopped early" ? RestorePath::canary
                                                    : RestorePath::none;
  return first_of({unless(by_change && incident.severity <= 2, "no change was behind it"),
                   unless(incident.path == path, "it was ended in another way"),
                   unless_so("hours", span(slots.at("hours")), engine::to_hours(incident.restored - incident.began))});
}

// "Too": so had somebody else.
Objection failed_too(const Moment& m, const Slots& slots) {
  bool another = false;
  for (std::size_t i = 0; i < m.all->size(); ++i) {
    if (i == m.organisation) continue;
    for (const auto& incident : (*m.all)[i].state().incidents) another = another || incident.severity <= 2;
  }
  return first_of({of_any_incident(m, slots, undone), unless(another, "no other organisation has failed")});
}

Objection stopped_early(const Moment& m, const Slots& slots) {
  Slots with = slots;
  with["how"] = "stopped early";
  return failed_too(m, with);
}

// The books of the last weeks.

Objection unless_weeks(const Moment& m, const Slots& slots) {
  return unless_so("weeks", rounded(slots.at("weeks")), std::round((m.day - m.earlier_day) / 7));
}

struct Hours {
  std::array<double, model::kWorkCount> by_work{};
  double all = 0;
};

std::optional<Hours> hours_of_weeks(const Moment& m) {
  const auto then = m.witness().books_on(m.earlier_day);
  if (!then) return std::nullopt;
  const model::Snapshot now = model::snapshot(m.state());
  Hours hours;
  for (std::size_t w = 0; w < model::kWorkCount; ++w) {
    hours.by_work[w] = engine::to_hours(now.hours_by_work[w] - then->hours_by_work[w]);
    hours.all += hours.by_work[w];
  }
  return hours;
}

Objection new_work_share(const Moment& m, const Slots& slots) {
  const auto hours = hours_of_weeks(m);
  if (!hours) return "no books were kept of that day";
  return first_of({unless_organisation(m, slots), unless_weeks(m, slots),
                   unless_so("per cent", rounded(slots.at("share")),
                             hours->by_work[model::index_of(model::Work::new_work)] / hours->all * 100)});
}

Objection improving(const Moment& m, const Slots& slots) {
  const auto hours = hours_of_weeks(m);
  if (!hours) return "no books were kept of that day";
  const double cadence = m.witness().cadence_on(m.earlier_day);
  const double before = pace_on(m, m.earlier_day, cadence);
  const double now = pace_of(m);
  const bool faster = slots.find("before") != slots.end();
  return first_of(
      {unless_organisation(m, slots), unless_weeks(m, slots),
       unless_so("hours", span(slots.at("hours")), hours->by_work[model::index_of(model::Work::improvement)]),
       faster ? unless_so("before", rate(slots.at("before")), before) : Objection(),
       faster ? unless_pace(m, slots) : unless(now <= before * 1.1 + 0.01, "more is delivered than before"),
       unless(!faster || now > before, "no more is delivered than before")});
}

// What was decided is how they work now.

struct Claim {
  std::string_view words;
  bool (*holds)(const Moment&);
};

bool practice_is_complete(const Moment& m, std::string_view id) {
  const auto practice = model::practice_named(id);
  for (const auto& adoption : m.state().adoptions) {
    if (!practice || adoption.practice != *practice) continue;
    const auto& moves = model::practices()[*practice].moves;
    return std::all_of(moves.begin(), moves.end(), [&](const model::Move& move) {
      return m.state().practices.*move.parameter == adoption.toward.*move.parameter;
    });
  }
  return false;
}

constexpr Claim kClaims[] = {
    {"the board is gone",
     [](const Moment& m) {
       return m.state().practices.approval_kind != static_cast<double>(model::Approval::board) &&
              m.witness().practices_at_first().approval_kind == static_cast<double>(model::Approval::board);
     }},
    {"the walls are gone", [](const Moment& m) { return m.state().walls_removed <= m.state().now; }},
    {"releases are smaller and more frequent",
     [](const Moment& m) {
       return m.state().practices.release_cadence_days < m.witness().practices_at_first().release_cadence_days;
     }},
    {"testing is automated", [](const Moment& m) { return practice_is_complete(m, "test_automation"); }},
    {"changes can be rolled back", [](const Moment& m) { return practice_is_complete(m, "flags_and_rollback"); }},
    {"developers run what they build", [](const Moment& m) { return practice_is_complete(m, "ownership"); }},
};

Objection decided(const Moment& m, const Slots& slots) {
  for (const Claim& claim : kClaims) {
    if (claim.words != slots.at("what")) continue;
    return first_of({unless_organisation(m, slots), unless(claim.holds(m), "it is not so"),
                     unless(m.decisions->size() == 1, "other things have been decided too")});
  }
  return "nothing like this can be decided";
}

struct Beginning {
  std::string_view words;
  std::string_view practice;
};

constexpr Beginning kBeginnings[] = {{"automate its tests", "test_automation"},
                                     {"learn to roll back changes", "flags_and_rollback"},
                                     {"run what it builds", "ownership"}};

Objection begun(const Moment& m, const Slots& slots) {
  for (const Beginning& one : kBeginnings) {
    if (one.words != slots.at("what")) continue;
    const auto practice = model::practice_named(one.practice);
    const auto& adoptions = m.state().adoptions;
    const bool is_begun = std::any_of(adoptions.begin(), adoptions.end(),
                                      [&](const auto& adoption) { return adoption.practice == practice; });
    return first_of({unless_organisation(m, slots), unless(is_begun, "it has not begun"),
                     unless(!practice_is_complete(m, one.practice), "it is done"),
                     unless(m.decisions->size() == 1, "other things have been decided too")});
  }
  return "nothing like this can be begun";
}

}  // namespace

const std::vector<Statement>& sentences_of_the_moment() {
  static const std::vector<Statement> kKnown = {
      {"a request begins", "A customer asks for {title}. Follow the ring through {n} companies.", request_begins},
      {"the request waits, worked on before", "{org}: {title} has waited {days} for {what}; {work} of work so far.",
       request_waits_worked},
      {"the request waits, untouched", "{org}: {title} has waited {days} for {what}; nobody has worked on it yet.",
       request_waits_untouched},
      {"the request is worked on", "{org}: {title} is being worked on: {work} of work in {days}.", request_worked_on},
      {"the request is done", "{org}: customers got {title} after {days}; it was worked on for {work}.", request_done},
      {"many wait for a team", "{org}: {n} requests wait for {team} ({people} people); {pace}.", many_wait},
      {"many wait for one person", "{org}: {n} requests wait for {team} ({people} person); {pace}.", many_wait},
      {"many wait for the board",
       "{org}: {n} finished requests wait for {day}\u2019s board; last time it approved {passed}.", board_waits},
      {"many wait for a release", "{org}: {n} approved requests wait for the next release, {days} away.",
       release_waits},
      {"many wait for today\u2019s release", "{org}: {n} approved requests wait for the next release, today.",
       release_waits},
      {"a batch goes live", "{org}: {n} changes go live together.", batch_goes_live},
      {"a batch goes live with one fault",
       "{org}: {n} changes go live together; {faulty} contains a fault nobody has found.", batch_goes_live},
      {"a batch goes live with faults",
       "{org}: {n} changes go live together; {faulty} contain faults nobody has found.", batch_goes_live},
      {"somebody left work for an incident",
       "{org}: {person} put {title} aside for an incident; it has not moved for {time}.", person_left},
      {"customers reported an outage, one hand-off",
       "{org}: customers reported the outage; {hours} and {n} hand-off later, still nobody is fixing it.",
       customers_reported},
      {"customers reported an outage, hand-offs",
       "{org}: customers reported the outage; {hours} and {n} hand-offs later, still nobody is fixing it.",
       customers_reported},
      {"a reported outage is in hand, one hand-off",
       "{org}: customers reported the outage; {n} hand-off later it reached someone who could fix it.",
       customers_reported},
      {"a reported outage is in hand, hand-offs",
       "{org}: customers reported the outage; {n} hand-offs later it reached someone who could fix it.",
       customers_reported},
      {"an outage goes on", "{org}: customers have been without service for {hours}.", outage_goes_on},
      {"an outage goes on unnoticed",
       "{org}: customers have been without service for {hours}, and nobody in the company has noticed.",
       outage_goes_on_unknown},
      {"a failure was undone", "{org} had a failure too: one change, {how} in {hours}.", failed_too},
      {"a failure was stopped early",
       "{org} had a failure too: one change, stopped in {hours} while only a few users had it.", stopped_early},
      {"new work of all", "{org}: in the last {weeks} weeks, {share} % of all working hours went into new work.",
       new_work_share},
      {"improving, faster",
       "{org}: in the last {weeks} weeks, improvement work took {hours}; {pace}, up from {before}.", improving},
      {"improving, not faster yet",
       "{org}: in the last {weeks} weeks, improvement work took {hours}; nothing is faster yet.", improving},
      {"just begun", "{org} starts to {what}; everything else is unchanged.", begun},
      {"just decided", "{org}: {what}; everything else is unchanged.", decided},
  };
  return kKnown;
}

}  // namespace journey::census
