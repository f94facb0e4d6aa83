// The lines of the stories of people, teams, steps and of what work waits in front of, and what makes them true.
#include <algorithm>
#include <array>
#include <cmath>

#include "sim/model/handling.h"
#include "sim/model/shifts.h"
#include "tests/census/truth/checks.h"

namespace journey::census {
namespace {

using model::Index;
using model::kNone;

constexpr double kMasters = 0.8;
constexpr double kHelps = 0.35;

constexpr std::array<std::string_view, model::kStepCount> kSteps = {"plan",    "code",   "build",   "test",
                                                                    "release", "deploy", "operate", "monitor"};

std::string listed(const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i)
    text += (i == 0 ? "" : i + 1 == items.size() ? " and " : ", ") + items[i];
  return text;
}

Objection unless_list(std::string_view what, const std::string& said, const std::vector<std::string>& so) {
  return said == listed(so) ? Objection() : std::string(what) + ": " + listed(so) + " is so";
}

// People.

const model::PersonState& person_of(const Moment& m) { return m.state().people[m.about]; }
const model::Task* task_of(const Moment& m) {
  return person_of(m).task == kNone ? nullptr : &m.state().tasks[person_of(m).task];
}
bool is_at_work(const Moment& m) { return model::attends(m.state(), static_cast<Index>(m.about)); }

Objection called_away(const Moment& m, const Slots& slots) {
  const auto& person = person_of(m);
  if (!is_at_incident(m.state(), person)) return "they are at no incident";
  if (person.paused == kNone) return "they have left nothing";
  const auto left = request_of_task(m.state(), m.state().tasks[person.paused]);
  const auto at = m.witness().left_at(static_cast<Index>(m.about));
  return first_of({unless(left && is_called(m, *left, slots.at("title") + "\u201D"), "they have left something else"),
                   unless_so("hours since", span(slots.at("time")), at ? hours_since(m, *at) : -1)});
}

Objection at_incident(const Moment& m, const Slots&) {
  const auto& person = person_of(m);
  const auto left = person.paused == kNone ? std::nullopt : request_of_task(m.state(), m.state().tasks[person.paused]);
  return first_of({unless(is_at_incident(m.state(), person), "they are at no incident"),
                   unless(!left, "they have left something")});
}

Objection over_night(const Moment& m, const Slots& slots) {
  const auto* task = task_of(m);
  const auto request = task == nullptr ? std::nullopt : request_of_task(m.state(), *task);
  return first_of({unless(!is_at_work(m), "they are at work"),
                   unless(request && is_called(m, *request, slots.at("title")), "they hold something else")});
}

Objection gone_home(const Moment& m, const Slots&) { return unless(!is_at_work(m), "they are at work"); }

Objection nothing_to_do(const Moment& m, const Slots&) {
  return first_of({unless(is_at_work(m), "they are not at work"), unless(task_of(m) == nullptr, "they have a task")});
}

Objection works_on(const Moment& m, const Slots& slots) {
  const auto* task = task_of(m);
  if (task == nullptr) return "they have no task";
  const auto request = request_of_task(m.state(), *task);
  return first_of({unless(is_at_work(m), "they are not at work"),
                   unless(request && is_called(m, *request, slots.at("title")), "they do something else"),
                   unless(slots.at("step") == kSteps[model::index_of(task->step)], "it is another step")});
}

constexpr std::array<std::string_view, model::kWorkCount> kKinds = {"new work",
                                                                    "doing it again",
                                                                    "approvals",
                                                                    "releases",
                                                                    "environments",
                                                                    "faults customers found",
                                                                    "incidents",
                                                                    "security",
                                                                    "answering questions",
                                                                    "finding back in",
                                                                    "talking it over",
                                                                    "improving",
                                                                    "waiting for their own changes",
                                                                    "nothing to do"};

Objection busy_with(const Moment& m, const Slots& slots) {
  const auto* task = task_of(m);
  if (task == nullptr) return "they have no task";
  const auto booked = kKinds[model::index_of(task->work)];
  return first_of({unless(is_at_work(m), "they are not at work"),
                   unless(slots.at("work") == booked, "it is booked to " + std::string(booked))});
}

std::vector<std::string> steps_with(const Moment& m, double from, double to) {
  std::vector<std::string> steps;
  for (std::size_t s = 0; s < model::kStepCount; ++s) {
    const double skill = m.state().skill[m.about][s];
    if (skill >= from && skill < to) steps.emplace_back(kSteps[s]);
  }
  return steps;
}

Objection skills(const Moment& m, const Slots& slots) {
  const auto masters = slots.find("masters");
  const auto helps = slots.find("helps");
  return first_of(
      {unless_list("good at", masters == slots.end() ? "" : masters->second, steps_with(m, kMasters, 9)),
       unless_list("can help with", helps == slots.end() ? "" : helps->second, steps_with(m, kHelps, kMasters))});
}

Objection works_from(const Moment& m, const Slots& slots) {
  constexpr std::array<std::string_view, 7> kDays = {"monday", "tuesday",  "wednesday", "thursday",
                                                     "friday", "saturday", "sunday"};
  const auto& hours = model::shift_of(m.state(), person_of(m)).hours;
  std::vector<std::string> days;
  for (std::size_t d = 0; d < kDays.size(); ++d) {
    if (hours.days[d]) days.emplace_back(kDays[d]);
  }
  std::string said = slots.at("days");
  std::transform(said.begin(), said.end(), said.begin(), [](unsigned char c) { return std::tolower(c); });
  return first_of({unless_list("days", said, days), unless_so("from", rounded(slots.at("from")), hours.from),
                   unless_so("to", rounded(slots.at("to")), hours.to)});
}

Objection team_awaited(const Moment& m, const Slots& slots) {
  const auto waiting = static_cast<double>(waiting_for_team(m, person_of(m).team));
  const auto said = slots.find("n");
  return unless_so("requests", said == slots.end() ? 0 : counted(said->second), waiting);
}

// What waits, and the longest of it.

Objection longest_of(const Moment& m, const Slots& slots, const std::vector<Piece>& there) {
  std::vector<Request> distinct;
  bool known = false;
  for (const Piece& piece : there) {
    if (!waits_whole(m.own_pieces(), piece.request)) continue;
    if (std::find(distinct.begin(), distinct.end(), piece.request) == distinct.end()) distinct.push_back(piece.request);
    known = known || is_called(m, piece.request, slots.at("title"));
  }
  const auto said = slots.find("n");
  return first_of(
      {unless_so("requests", said == slots.end() ? 1 : counted(said->second), static_cast<double>(distinct.size())),
       unless(known, "what is named does not wait there")});
}

std::vector<Piece> pieces_at(const Moment& m, std::initializer_list<At> places, Index team = kNone) {
  std::vector<Piece> found;
  for (const Piece& piece : m.own_pieces()) {
    const bool there = std::find(places.begin(), places.end(), piece.at) != places.end();
    if (there && (team == kNone || piece.team == team)) found.push_back(piece);
  }
  return found;
}

Objection longest_for_team(const Moment& m, const Slots& slots) {
  return longest_of(m, slots, pieces_for_team(m, static_cast<Index>(m.about)));
}

Objection longest_at_step(const Moment& m, const Slots& slots) {
  std::vector<Piece> there;
  for (const Piece& piece : m.own_pieces()) {
    if (model::index_of(piece.step) == m.about) there.push_back(piece);
  }
  return longest_of(m, slots, there);
}

Objection longest_at_board(const Moment& m, const Slots& slots) {
  return longest_of(m, slots, pieces_at(m, {At::agenda}));
}

Objection longest_at_release(const Moment& m, const Slots& slots) {
  return longest_of(m, slots, pieces_at(m, {At::release}));
}

Objection longest_at_wall(const Moment& m, const Slots& slots) {
  auto there = pieces_at(m, {At::queue}, static_cast<Index>(m.about));
  if (m.state().teams[m.about].owns[model::index_of(model::Step::test)]) {
    for (const Piece& piece : pieces_at(m, {At::environment, At::ordered, At::merge})) there.push_back(piece);
  }
  return longest_of(m, slots, there);
}

std::size_t waiting_whole(const Moment& m, std::initializer_list<At> places) {
  return waiting_requests(m.own_pieces(), places);
}

Objection of_them(const Moment& m, const Slots& slots) {
  const auto environments = slots.find("environments");
  const auto merges = slots.find("merges");
  return first_of({unless_so("for an environment", environments == slots.end() ? 0 : counted(environments->second),
                             static_cast<double>(waiting_whole(m, {At::environment, At::ordered}))),
                   unless_so("for the merge", merges == slots.end() ? 0 : counted(merges->second),
                             static_cast<double>(waiting_whole(m, {At::merge})))});
}

// Teams and steps.

Objection members(const Moment& m, const Slots& slots) {
  std::vector<std::string> names;
  for (const Index p : m.state().teams[m.about].members) names.push_back(m.state().names[p]);
  return unless_list("members", slots.at("names"), names);
}

Objection owns_all(const Moment& m, const Slots&) {
  const auto& owns = m.state().teams[m.about].owns;
  return unless(std::all_of(owns.begin(), owns.end(), [](bool one) { return one; }), "it has not every step");
}

Objection owns(const Moment& m, const Slots& slots) {
  std::vector<std::string> steps;
  for (std::size_t s = 0; s < model::kStepCount; ++s) {
    if (m.state().teams[m.about].owns[s]) steps.emplace_back(kSteps[s]);
  }
  return unless_list("steps", slots.at("steps"), steps);
}

using ByWork = std::array<double, model::kWorkCount>;

// Of those in the team now, since the earlier day.
std::optional<ByWork> hours_of_team(const Moment& m) {
  const auto* then = m.witness().people_on(m.earlier_day);
  if (then == nullptr) return std::nullopt;
  ByWork hours{};
  for (const Index p : m.state().teams[m.about].members) {
    model::PersonState now = m.state().people[p];
    model::book_person(m.state(), now);
    for (std::size_t w = 0; w < model::kWorkCount; ++w)
      hours[w] += engine::to_hours(now.booked[w] - (p < then->size() ? (*then)[p][w] : engine::Duration{}));
  }
  return hours;
}

Objection held_back(const Moment& m, const Slots& slots) {
  const auto hours = hours_of_team(m);
  if (!hours) return "no books were kept of that day";
  double all = 0;
  std::size_t most = model::kWorkCount;
  for (std::size_t w = 0; w < hours->size(); ++w) {
    all += (*hours)[w];
    const auto kind = static_cast<model::Work>(w);
    const bool holds_back = kind != model::Work::new_work && kind != model::Work::idle;
    if (holds_back && (most == model::kWorkCount || (*hours)[w] > (*hours)[most])) most = w;
  }
  return first_of(
      {unless_so("new", rounded(slots.at("new")), (*hours)[model::index_of(model::Work::new_work)] / all * 100),
       unless(slots.at("most") == kKinds[most], "most took " + std::string(kKinds[most])),
       unless_so("most", rounded(slots.at("share")), (*hours)[most] / all * 100)});
}

Objection done_by(const Moment& m, const Slots& slots) {
  std::vector<Index> owners;
  for (Index t = 0; t < m.state().teams.size(); ++t) {
    if (m.state().teams[t].owns[m.about]) owners.push_back(t);
  }
  std::string said = slots.at("teams");
  for (const Index t : owners) {
    bool named = false;
    for (const std::string& name : {m.witness().run().organisation().teams[t].name,
                                    std::string("Team ") + static_cast<char>('A' + static_cast<char>(t % 26))}) {
      named = named || (said.find(name) != std::string::npos && team_called(m, name) == t);
    }
    if (!named) return "it leaves out team " + std::to_string(t);
  }
  const auto parts = static_cast<std::size_t>(std::count(said.begin(), said.end(), ',')) +
                     (said.find(" and ") == std::string::npos ? 1 : 2);
  return unless(parts == owners.size(), "it names more teams than do it");
}

Objection at_step(const Moment& m, const Slots& slots) {
  double masters = 0;
  double busy = 0;
  double at_work = 0;
  const auto& s = m.state();
  for (Index p = 0; p < s.people.size(); ++p) {
    if (s.people[p].gone) continue;
    masters += s.skill[p][m.about] >= kMasters ? 1 : 0;
    if (s.people[p].task == kNone) continue;
    const auto& task = s.tasks[s.people[p].task];
    const bool on_it = request_of_task(s, task) && model::index_of(task.step) == m.about;
    busy += on_it ? 1 : 0;
    at_work += on_it && model::attends(s, p) ? 1 : 0;
  }
  const auto said = slots.at("busy") == "nobody" ? 0 : counted(slots.at("busy"));
  const auto can = slots.at("n") == "One" ? 1 : counted(slots.at("n"));
  return first_of({unless_so("masters", can, masters),
                   unless(said && (*said == at_work), "busy and at work: " + std::to_string(at_work) +
                                                          ", with it in hand: " + std::to_string(busy))});
}

// Gates.

Objection people_behind(const Moment& m, const Slots& slots) {
  const auto people = static_cast<double>(m.state().teams[m.about].members.size());
  const auto said = slots.at("n") == "One" ? 1 : counted(slots.at("n"));
  return first_of({unless_so("people", said, people), unless_pace(m, slots)});
}

std::optional<Range> every(const std::string& words) {
  if (words == "every day") return Range{0, 1.5};
  if (words == "every week") return Range{6.5, 7.5};
  if (const auto weeks = read_as("every {n} weeks", words)) {
    const auto range = rounded(weeks->at("n"));
    return range ? std::optional(Range{range->least * 7, range->most * 7}) : std::nullopt;
  }
  const auto days = read_as("every {n} days", words);
  return days ? rounded(days->at("n")) : std::nullopt;
}

// "today": in less than a day; else "in 3 days", and less than two days are said as two.
Objection unless_in(const std::string& words, double hours) {
  if (words == "today") return unless(hours >= 0 && hours < 24, "it is not within a day");
  const auto said = read_as("in {span}", words);
  auto range = said ? span(said->at("span")) : std::nullopt;
  if (range && range->least <= 48 && range->most >= 48) range->least = 24;
  return unless_so("hours until then", range, hours);
}

Objection board_meets(const Moment& m, const Slots& slots) {
  const auto& s = m.state();
  return first_of({unless_so("days", every(slots.at("every")), s.practices.approval_board_cadence_days),
                   unless(slots.at("day") == weekday(s.board.next_meeting), "it meets on another day"),
                   unless_in(slots.at("in"), -hours_since(m, s.board.next_meeting))});
}

Objection board_passed(const Moment& m, const Slots& slots) {
  if (!m.witness().passed_by_last_meeting()) return "it has not met yet";
  return first_of({unless_so("passed", counted(slots.at("n")), *m.witness().passed_by_last_meeting()),
                   unless_so("at most", rounded(slots.at("most")), m.state().practices.approval_board_agenda)});
}

Objection saved(const Moment& m, const Slots& slots, model::Cause cause) {
  const auto measured = m.witness().run().measure();
  if (measured.lead_count == 0) return "nothing was delivered";
  return unless_so("hours sooner", span(slots.at("span")),
                   engine::to_hours(measured.lead_saved_by_cause[model::index_of(cause)]) /
                       static_cast<double>(measured.lead_count));
}

Objection saved_at_wall(const Moment& m, const Slots& slots) { return saved(m, slots, model::Cause::queue); }
Objection saved_at_board(const Moment& m, const Slots& slots) { return saved(m, slots, model::Cause::board); }
Objection saved_at_release(const Moment& m, const Slots& slots) { return saved(m, slots, model::Cause::release_train); }

Objection releases(const Moment& m, const Slots& slots) {
  return first_of({unless_so("days", every(slots.at("every")), m.state().practices.release_cadence_days),
                   unless_in(slots.at("in"), -hours_since(m, m.state().next_train))});
}

struct Aboard {
  double changes = 0;
  double faulty = 0;
};

Aboard aboard(const Moment& m) {
  Aboard all;
  const auto& s = m.state();
  for (const auto& pipeline : s.pipelines) {
    if (pipeline.batch == kNone) continue;
    for (Index c = s.batches[pipeline.batch].changes.head; c != kNone; c = s.changes[c].next) {
      ++all.changes;
      all.faulty += s.changes[c].defects != kNone ? 1 : 0;
    }
  }
  return all;
}

Objection in_batch(const Moment& m, const Slots& slots) {
  const auto said = slots.find("n");
  return unless_so("changes", said == slots.end() ? 1 : counted(said->second), aboard(m).changes);
}

Objection faults_aboard(const Moment& m, const Slots& slots) {
  const auto said = slots.find("n");
  return unless_so("that carry faults", said == slots.end() ? 1 : counted(said->second), aboard(m).faulty);
}

// Customers.

bool is_open(const model::Incident& incident) { return incident.phase != model::IncidentPhase::restored; }

std::uint8_t severity_of(const Slots& slots) { return slots.at("what") == "without service" ? 1 : 2; }

Objection over(const Moment& m, const Slots& slots) {
  for (const auto& incident : m.state().incidents) {
    if (is_open(incident) || incident.severity != severity_of(slots)) continue;
    if (m.witness().run().day_of(incident.restored) < m.day - 3.001) continue;
    const double hours = std::max(engine::to_hours(incident.restored - incident.began), 1.0 / 60);
    if (unless_so("hours", span(slots.at("time")), hours).empty()) return {};
  }
  return "nothing like this is over lately";
}

Objection open_incident(const Moment& m, const Slots& slots) {
  Objection against = "nothing like this is going on";
  const auto& incidents = m.state().incidents;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    if (!is_open(incidents[i]) || incidents[i].severity != severity_of(slots)) continue;
    const double hours = std::max(hours_since(m, incidents[i].began), 1.0 / 60);
    if (Objection time = unless_so("hours", span(slots.at("time")), hours); !time.empty()) {
      against = time;
      continue;
    }
    const bool noticed = m.witness().notes_of(static_cast<Index>(i)).noticed.has_value();
    const std::string& how = slots.at("how");
    if (how == "they had to report it") against = unless(noticed && incidents[i].by_customer, "they did not report it");
    if (how == "nobody has noticed") against = unless(!noticed, "it has been noticed");
    if (how == "it has been noticed") against = unless(noticed, "it has not been noticed");
    if (against.empty()) return {};
  }
  return against;
}

Objection passed_on(const Moment& m, const Slots& slots) {
  const auto& incidents = m.state().incidents;
  Objection against = "no outage was passed on so often";
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    const bool lately = is_open(incidents[i]) || m.witness().run().day_of(incidents[i].restored) > m.day - 3.001;
    if (incidents[i].severity != 1 || !lately) continue;
    const IncidentNotes& notes = m.witness().notes_of(static_cast<Index>(i));
    const auto said = slots.find("n") == slots.end() ? 1 : counted(slots.at("n"));
    if (!said || (*said != notes.desks && *said + 1 != notes.desks)) continue;
    against = unless(notes.reached || !is_open(incidents[i]), "it has reached nobody who could help");
    if (against.empty()) return {};
  }
  return against;
}

Objection all_is_well(const Moment& m, const Slots&) {
  const auto& incidents = m.state().incidents;
  return unless(std::none_of(incidents.begin(), incidents.end(),
                             [](const auto& one) { return is_open(one) && one.severity <= 2; }),
                "it is down or slow");
}

Objection get_per_week(const Moment& m, const Slots& slots) {
  std::string pace = slots.at("pace");
  pace[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(pace[0])));
  return unless_so("changes a week", changes_a_week(pace), pace_of(m));
}

const std::vector<Statement>& of_people() {
  static const std::vector<Statement> kKnown = {
      {"called away from work", "Was called to an incident; left {title}\u201D {time} ago.", called_away},
      {"at an incident", "Is at an incident.", at_incident},
      {"holds work over night", "Is not at work at this hour; {title} waits on the desk.", over_night},
      {"gone home", "Is not at work at this hour.", gone_home},
      {"nothing to do", "Has nothing to do right now.", nothing_to_do},
      {"works on a request", "Works on {title}: {step}.", works_on},
      {"is busy", "Is busy with {work}.", busy_with},
      {"is still learning", "Is still learning.", skills},
      {"is good at something and helps", "Good at: {masters}. Can help with {helps}.", skills},
      {"is good at something", "Good at: {masters}.", skills},
      {"only helps", "Can help with {helps}.", skills},
      {"working hours", "Works on {days}, from {from} to {to} o'clock.", works_from},
      {"nothing waits for the team", "Nothing waits for the team.", team_awaited},
      {"one waits for the team", "{n} request waits for the team.", team_awaited},
      {"some wait for the team", "{n} requests wait for the team.", team_awaited},
  };
  return kKnown;
}

template <Objection (*longest)(const Moment&, const Slots&)>
std::vector<Statement> with_longest(std::string_view one, std::string_view many, std::vector<Statement> others) {
  others.insert(others.begin(), {many, "{n} wait; {title} longest, for {time} now.", longest});
  others.insert(others.begin(), {one, "{title} waits here, for {time} now.", longest});
  return others;
}

const std::vector<Statement>& of_teams() {
  static const std::vector<Statement> kKnown = with_longest<longest_for_team>(
      "one waits for a team", "many wait for a team, the longest",
      {
          {"a team owns all", "Does everything: from planning to monitoring.", owns_all},
          {"a team owns steps", "Its part: {steps}.", owns},
          {"what held a team back",
           "{new}\u00A0% of their hours made something new. What held them back most: {most}, {share}\u00A0%.",
           held_back},
          {"members", "{names}.", members},
      });
  return kKnown;
}

const std::vector<Statement>& of_steps() {
  static const std::vector<Statement> kKnown = with_longest<longest_at_step>(
      "one waits at a step", "many wait at a step, the longest",
      {
          {"done by teams", "Done by {teams}.", done_by},
          {"one is good at a step", "{n} person is good at it; {busy} is at it right now.", at_step},
          {"one is good at a step, more are at it", "{n} person is good at it; {busy} are at it right now.", at_step},
          {"people at a step, one or nobody busy", "{n} people are good at it; {busy} is at it right now.", at_step},
          {"people at a step, some busy", "{n} people are good at it; {busy} are at it right now.", at_step},
      });
  return kKnown;
}

const std::vector<Statement>& of_walls() {
  static const std::vector<Statement> kKnown = with_longest<longest_at_wall>(
      "one waits at a wall", "many wait at a wall, the longest",
      {
          {"of them for an environment and the merge",
           "{environments} of them for a test environment, {merges} for the next merge.", of_them},
          {"of them for an environment", "{environments} of them for a test environment.", of_them},
          {"of them for the merge", "{merges} for the next merge.", of_them},
          {"one person behind a wall", "{n} person works behind it; {pace}.", people_behind},
          {"people behind a wall", "{n} people work behind it; {pace}.", people_behind},
          {"saved without a wall",
           "Were nothing to wait for here, an average change would have gone live {span} sooner.", saved_at_wall},
      });
  return kKnown;
}

const std::vector<Statement>& of_boards() {
  static const std::vector<Statement> kKnown = with_longest<longest_at_board>(
      "one waits for the board", "many wait for the board, the longest",
      {
          {"the board meets", "Meets {every}; next on {day}, {in}.", board_meets},
          {"what the board passed", "Last time it let {n} pass, of at most {most}.", board_passed},
          {"saved without the board",
           "Were nothing to wait for here, an average change would have gone live {span} sooner.", saved_at_board},
      });
  return kKnown;
}

const std::vector<Statement>& of_releases() {
  static const std::vector<Statement> kKnown = with_longest<longest_at_release>(
      "one waits for the release", "many wait for the release, the longest",
      {
          {"how often there are releases", "One {every}; the next {in}.", releases},
          {"one change is made ready", "One change is being made ready to go live.", in_batch},
          {"changes are made ready", "{n} changes are being made ready to go live together.", in_batch},
          {"one of them is faulty", "One of them carries a fault nobody has found.", faults_aboard},
          {"some of them are faulty", "{n} of them carry faults nobody has found.", faults_aboard},
          {"saved without releases",
           "Were nothing to wait for here, an average change would have gone live {span} sooner.", saved_at_release},
      });
  return kKnown;
}

const std::vector<Statement>& of_customers() {
  static const std::vector<Statement> kKnown = {
      {"an incident is over", "They were {what} for {time}; it is over.", over},
      {"an incident goes on", "They have been {what} for {time}; {how}.", open_incident},
      {"an outage was passed on once", "It was passed on once before it reached somebody who could help.", passed_on},
      {"an outage was passed on", "It was passed on {n} times before it reached somebody who could help.", passed_on},
      {"nothing is broken", "The service works.", all_is_well},
      {"what customers get", "{pace}.", get_per_week},
  };
  return kKnown;
}

}  // namespace

const std::vector<Statement>& lines_of_changes();

const std::vector<Statement>& lines_of_stories(StoryOf what) {
  switch (what) {
    case StoryOf::change:
      return lines_of_changes();
    case StoryOf::person:
      return of_people();
    case StoryOf::team:
      return of_teams();
    case StoryOf::step:
      return of_steps();
    case StoryOf::wall:
      return of_walls();
    case StoryOf::board:
      return of_boards();
    case StoryOf::release:
      return of_releases();
    case StoryOf::customers:
      break;
  }
  return of_customers();
}

}  // namespace journey::census
