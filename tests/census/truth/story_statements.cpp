// The lines of the stories of people, teams and steps, and what makes them true.
#include <algorithm>
#include <array>
#include <cmath>

#include "sim/model/books/person_hours.h"
#include "sim/model/state/attendance.h"
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
                                                                    "rework",
                                                                    "approvals",
                                                                    "releases",
                                                                    "environments",
                                                                    "faults customers found",
                                                                    "incidents",
                                                                    "security",
                                                                    "support",
                                                                    "resuming after interruptions",
                                                                    "coordination",
                                                                    "improvement work",
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

// "9:30"
std::string clock(double hours) {
  const int minutes = static_cast<int>(std::floor(hours * 60 + 0.5));
  const std::string past = std::to_string(minutes % 60);
  return std::to_string(minutes / 60) + (past.size() < 2 ? ":0" : ":") + past;
}

Objection works_from(const Moment& m, const Slots& slots) {
  constexpr std::array<std::string_view, 7> kDays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                     "Friday", "Saturday", "Sunday"};
  const auto& hours = model::shift_of(m.state(), person_of(m)).hours;
  std::vector<std::string> days;
  for (std::size_t d = 0; d < kDays.size(); ++d) {
    if (hours.days[d]) days.emplace_back(kDays[d]);
  }
  return first_of({unless_list("days", slots.at("days"), days),
                   unless(slots.at("from") == clock(hours.from), "they begin at " + clock(hours.from)),
                   unless(slots.at("to") == clock(hours.to), "they end at " + clock(hours.to))});
}

Objection team_awaited(const Moment& m, const Slots& slots) {
  const auto waiting = static_cast<double>(waiting_for_team(m, person_of(m).team));
  const auto said = slots.find("n");
  return unless_so("requests", said == slots.end() ? 0 : counted(said->second), waiting);
}

// What waits, and the longest of it.

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

const std::vector<Statement>& of_people() {
  static const std::vector<Statement> kKnown = {
      {"called away from work", "Was called to an incident {time} ago and put {title}\u201D aside.", called_away},
      {"at an incident", "Is working on an incident.", at_incident},
      {"holds work over night", "Is off work at this hour; {title} waits on the desk.", over_night},
      {"gone home", "Is off work at this hour.", gone_home},
      {"nothing to do", "Has nothing to do right now.", nothing_to_do},
      {"works on a request", "Is working on {title}: {step}.", works_on},
      {"is busy", "Is busy with {work}.", busy_with},
      {"is still learning", "Is still learning.", skills},
      {"is good at something and helps", "Good at: {masters}. Can help with {helps}.", skills},
      {"is good at something", "Good at: {masters}.", skills},
      {"only helps", "Can help with {helps}.", skills},
      {"working hours", "Works {days}, from {from} to {to}.", works_from},
      {"nothing waits for the team", "Nothing is waiting for the team.", team_awaited},
      {"one waits for the team", "{n} request is waiting for the team.", team_awaited},
      {"some wait for the team", "{n} requests are waiting for the team.", team_awaited},
  };
  return kKnown;
}

const std::vector<Statement>& of_teams() {
  static const std::vector<Statement> kKnown =
      with_longest<longest_for_team>("one waits for a team", "many wait for a team, the longest",
                                     {
                                         {"a team owns all", "Owns every step, from plan to monitor.", owns_all},
                                         {"a team owns steps", "Owns these steps: {steps}.", owns},
                                         {"what held a team back",
                                          "{new}\u00A0% of their hours went into new work. The next biggest use of "
                                          "their time: {most}, {share}\u00A0%.",
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
          {"one is good at a step", "{n} person is skilled at this; {busy} is working on it now.", at_step},
          {"one is good at a step, more are at it", "{n} person is skilled at this; {busy} are working on it now.",
           at_step},
          {"people at a step, one or nobody busy", "{n} people are skilled at this; {busy} is working on it now.",
           at_step},
          {"people at a step, some busy", "{n} people are skilled at this; {busy} are working on it now.", at_step},
      });
  return kKnown;
}

}  // namespace

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
      return lines_of_walls();
    case StoryOf::board:
      return lines_of_boards();
    case StoryOf::release:
      return lines_of_releases();
    case StoryOf::customers:
      break;
  }
  return lines_of_customers();
}

}  // namespace journey::census
