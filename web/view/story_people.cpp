// The stories of people and of groups: a person, a team, a step.
#include "sim/model/state/attendance.h"
#include "web/reading/work.h"
#include "web/view/story_parts.h"
#include "web/words/stories.h"
#include "web/words/words.h"

namespace journey::web::stories {
namespace {

constexpr double kMasters = 0.8;
constexpr double kHelps = 0.35;  // the least skill worth mentioning

std::string skills_of(const model::PerStep<double>& skill) {
  std::vector<std::string_view> masters, helps;
  for (std::size_t s = 0; s < skill.size(); ++s) {
    const auto title = words::step_in_sentence(static_cast<model::Step>(s));
    if (skill[s] >= kMasters) {
      masters.push_back(title);
    } else if (skill[s] >= kHelps) {
      helps.push_back(title);
    }
  }
  return words::skills(masters, helps);
}

std::string doing_now(const Source& source, const PersonView& person, model::Index p) {
  const auto& state = source.state();
  using Doing = PersonView::Doing;
  if (person.doing == Doing::incident) return words::called_away(person.left_title, person.left_days);
  const bool at_work = model::attends(state, p);
  if (!at_work && person.work != 0) return words::holds_over_night(title_in(source, person.work));
  if (!at_work) return std::string(words::say(words::Plain::story_gone_home));
  if (person.doing == Doing::nothing) return std::string(words::say(words::Plain::story_nothing_to_do));
  if (person.work != 0) return words::works_on(title_in(source, person.work), person.step);
  return words::does(words::work_title(person.kind));
}

void add_team_link(StoryView& story, const Source& source, std::size_t team) {
  if (team < source.view.teams.size())
    add_link(story, source.view.teams[team].name, to(source, Selection::Kind::team, team));
}

std::vector<std::string_view> names_of(const OrganisationView& view, const TeamView& team) {
  std::vector<std::string_view> names;
  for (const std::size_t p : team.people) {
    if (p < view.people.size() && !view.people[p].gone) names.push_back(view.people[p].name);
  }
  return names;
}

std::vector<std::string_view> owned(const model::PerStep<bool>& owns) {
  std::vector<std::string_view> steps;
  for (std::size_t s = 0; s < owns.size(); ++s) {
    if (owns[s]) steps.push_back(words::step_in_sentence(static_cast<model::Step>(s)));
  }
  return steps;
}

// The largest kind of work that was neither new work nor idleness.
void add_held_back_by(StoryView& story, const std::array<double, model::kWorkCount>& hours) {
  double all = 0;
  std::size_t most = model::kWorkCount;
  for (std::size_t w = 0; w < hours.size(); ++w) {
    all += hours[w];
    const auto kind = static_cast<model::Work>(w);
    if (kind == model::Work::new_work || kind == model::Work::idle) continue;
    if (most == model::kWorkCount || hours[w] > hours[most]) most = w;
  }
  if (all < 1 || hours[most] <= 0) return;
  story.lines.push_back(words::held_back(hours[model::index_of(model::Work::new_work)] / all,
                                         words::work_title(static_cast<model::Work>(most)), hours[most] / all));
}

}  // namespace

std::optional<StoryView> person_story(const Source& source) {
  const auto p = static_cast<std::size_t>(source.selection.number);
  if (p >= source.view.people.size() || source.view.people[p].gone) return std::nullopt;
  const PersonView& person = source.view.people[p];
  StoryView story;
  story.of = source.selection;
  story.title = person.name;
  if (person.team < source.view.teams.size()) story.subtitle = source.view.teams[person.team].name;
  story.lines.push_back(doing_now(source, person, static_cast<model::Index>(p)));
  story.lines.push_back(skills_of(source.state().skill[p]));
  const model::WorkHours& hours = model::shift_of(source.state(), source.state().people[p]).hours;
  if (hours != model::WorkHours{}) story.lines.push_back(words::works_from(hours.days, hours.from, hours.to));
  const auto waiting =
      longest_there(source.view, [&](const WorkView& work) { return waits_for_people(work, person.team); });
  story.lines.push_back(words::waits_for_them(waiting.size()));
  if (person.work != 0) add_link(story, title_in(source, person.work), to_change(source, person.work));
  if (person.left_work != 0) add_link(story, person.left_title, to_change(source, person.left_work));
  add_team_link(story, source, person.team);
  add_hours(story, source, hours_since(source, {p}));
  return story;
}

std::optional<StoryView> team_story(const Source& source) {
  const auto t = static_cast<std::size_t>(source.selection.number);
  if (t >= source.view.teams.size()) return std::nullopt;
  const TeamView& team = source.view.teams[t];
  StoryView story;
  story.of = source.selection;
  story.title = team.name;
  story.subtitle = words::team_in_short(team.goal, team.people.size());
  story.lines.push_back(words::owns(owned(team.owns)));
  if (!team.people.empty()) story.lines.push_back(words::members(names_of(source.view, team)));
  add_waiting(story, source,
              longest_there(source.view, [&](const WorkView& work) { return waits_for_people(work, t); }));
  const auto hours = hours_since(source, team.people);
  add_held_back_by(story, hours);
  add_hours(story, source, hours);
  for (const std::size_t p : team.people) {
    if (p < source.view.people.size())
      add_link(story, source.view.people[p].name, to(source, Selection::Kind::person, p));
  }
  return story;
}

std::optional<StoryView> step_story(const Source& source) {
  if (source.selection.number >= model::kStepCount) return std::nullopt;
  const auto step = static_cast<model::Step>(source.selection.number);
  StoryView story;
  story.of = source.selection;
  story.title = words::step_title(step);
  story.subtitle = words::step_meaning(step);
  std::vector<std::string_view> teams;
  for (std::size_t t = 0; t < source.view.teams.size(); ++t) {
    if (!source.view.teams[t].owns[model::index_of(step)]) continue;
    teams.push_back(source.view.teams[t].name);
    add_team_link(story, source, t);
  }
  story.lines.push_back(words::done_by(teams));
  std::size_t masters = 0;
  std::size_t busy = 0;
  for (std::size_t p = 0; p < source.view.people.size(); ++p) {
    const PersonView& person = source.view.people[p];
    if (person.gone) continue;
    masters += source.state().skill[p][model::index_of(step)] >= kMasters ? 1U : 0U;
    const bool at_it = person.doing == PersonView::Doing::work && person.step == step;
    busy += at_it && model::attends(source.state(), static_cast<model::Index>(p)) ? 1U : 0U;
  }
  story.lines.push_back(words::at_step(masters, busy));
  const auto waiting =
      longest_there(source.view, [&](const WorkView& work) { return web::waits(work) && work.step == step; });
  add_waiting(story, source, waiting);
  return story;
}

}  // namespace journey::web::stories
