// The stories of the gates that work waits at: a wall, the board, a release; and of the customers at the end.
#include <algorithm>

#include "web/reading/work.h"
#include "web/view/story_parts.h"
#include "web/words/stories.h"
#include "web/words/words.h"

namespace journey::web::stories {
namespace {

void add_saved(StoryView& story, const Source& source, model::Cause cause) {
  const auto hours = saved_without(source, cause);
  if (hours && *hours >= 1) story.lines.push_back(words::saved_without(*hours));
}

// The team that hands work to `team`: the owner of the step before its first.
std::string team_before(const OrganisationView& view, std::size_t team) {
  const auto& owns = view.teams[team].owns;
  const auto first = static_cast<std::size_t>(std::find(owns.begin(), owns.end(), true) - owns.begin());
  for (std::size_t t = 0; first > 0 && t < view.teams.size(); ++t) {
    if (t != team && view.teams[t].owns[first - 1]) return view.teams[t].name;
  }
  return {};
}

// As in the picture: work that waits for a merge or an environment lies in front of the testers.
bool lies_before(const WorkView& work, std::size_t t, const TeamView& team) {
  if (work.place == Place::merge || work.place == Place::environment)
    return team.owns[model::index_of(model::Step::test)];
  return work.team == t && work.place == Place::queue;
}

}  // namespace

std::optional<StoryView> wall_story(const Source& source) {
  const auto t = static_cast<std::size_t>(source.selection.number);
  if (t >= source.view.teams.size()) return std::nullopt;
  const TeamView& team = source.view.teams[t];
  StoryView story;
  story.of = source.selection;
  story.title = words::wall_before(team.name);
  story.subtitle = words::hand_off(team_before(source.view, t), team.name);
  add_link(story, team.name, to(source, Selection::Kind::team, t));
  const auto waiting = longest_there(source.view, [&](const WorkView& work) { return lies_before(work, t, team); });
  add_waiting(story, source, waiting);
  const auto awaits = [&](Place place) {
    const auto there = [&](const WorkView& work) { return work.place == place && lies_before(work, t, team); };
    return static_cast<std::size_t>(count_requests(source.view.work, there));
  };
  const std::string others = words::of_them(awaits(Place::merge), awaits(Place::environment));
  if (!others.empty()) story.lines.push_back(others);
  story.lines.push_back(words::people_behind(team.people.size(), source.view.changes_per_week));
  add_saved(story, source, model::Cause::queue);
  return story;
}

std::optional<StoryView> board_story(const Source& source) {
  const BoardView& board = source.view.board;
  if (!board.exists) return std::nullopt;
  StoryView story;
  story.of = source.selection;
  story.title = words::say(words::Plain::picture_board);
  story.subtitle = words::say(words::Plain::story_board_meaning);
  const auto& practices = source.state().practices;
  story.lines.push_back(words::board_meets(practices.approval_board_cadence_days, words::weekday_of(board.weekday),
                                           board.days_to_meeting));
  if (board.last_passed)
    story.lines.push_back(words::board_passed(*board.last_passed, practices.approval_board_agenda));
  add_waiting(story, source, longest_there(source.view, waits_for_meeting));
  add_saved(story, source, model::Cause::board);
  return story;
}

std::optional<StoryView> release_story(const Source& source) {
  const TrainView& train = source.view.train;
  if (!train.exists) return std::nullopt;
  StoryView story;
  story.of = source.selection;
  story.title = words::say(words::Plain::picture_release);
  story.subtitle = words::say(words::Plain::story_release_meaning);
  story.lines.push_back(words::releases_every(train.every_days, train.days_to_release));
  if (train.under_way > 0) story.lines.push_back(words::in_batch(train.under_way));
  if (train.faulty > 0) story.lines.push_back(words::faults_aboard(train.faulty));
  add_waiting(story, source, longest_there(source.view, waits_for_release));
  add_saved(story, source, model::Cause::release_train);
  return story;
}

StoryView customers_story(const Source& source) {
  StoryView story;
  story.of = source.selection;
  story.title = words::say(words::Plain::picture_customers);
  for (const IncidentView& incident : source.view.incidents) {
    if (incident.severity > 2) continue;
    const bool open = incident.ended_days_ago < 0;
    story.lines.push_back(
        words::incident_told(incident.severity, incident.hours, open, incident.by_customer, incident.detected));
    const bool reached = incident.in_hand || !open;
    if (reached && incident.tiers > 0 && incident.severity == 1)
      story.lines.push_back(words::passed_on(incident.tiers));
  }
  if (story.lines.empty()) story.lines.emplace_back(words::say(words::Plain::story_all_is_well));
  story.lines.push_back(words::get_per_week(source.view.changes_per_week));
  for (std::size_t p = 0; p < source.view.people.size(); ++p) {
    const auto& person = source.view.people[p];
    if (person.doing == PersonView::Doing::incident)
      add_link(story, person.name, to(source, Selection::Kind::person, p));
  }
  return story;
}

}  // namespace journey::web::stories
