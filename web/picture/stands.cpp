// The places of people: in their team's place, in a lane at the step they work on, or at the incident
// that called them.
#include "web/picture/organisation_picture.h"

namespace journey::web {
namespace {

Point in_grid(const TeamLayout& team, std::size_t index) {
  const float pitch = team.disc + 2;
  const auto rows = std::max<std::size_t>(1, static_cast<std::size_t>(team.people.height() / pitch));
  const float column = static_cast<float>(index / rows);
  const float row = static_cast<float>(index % rows);
  return {team.people.left + pitch * (column + 0.5F), team.people.top + pitch * (row + 0.5F)};
}

// Side by side from the step's place; the next step's people push nobody aside.
Point in_lane(const TeamLayout& lane, std::size_t step, std::size_t index) {
  const std::size_t at = std::min<std::size_t>(step, 6);
  const float room = (at < 6 ? lane.at[at + 1].x : lane.people.right) - lane.at[at].x - lane.disc;
  const float pitch = std::min(lane.disc + 2, std::max(room, lane.disc) / 5);
  return {lane.at[at].x + lane.disc / 2 +
              (lane.disc + 2 < pitch * 1.01F ? lane.disc + 2 : std::max(pitch, lane.disc * 0.7F)) *
                  static_cast<float>(index),
          lane.at[at].y};
}

std::size_t home_step(std::size_t index, std::size_t people) { return index * 2 < people ? 1 : 3; }

// When time runs down there is no room for people; a person called away leaves from their team's name.
Point in_tall(const TeamLayout& team) { return {team.area.right - team.disc, team.area.top + team.disc * 0.7F}; }

Point home_of(const Scene& scene, const TeamLayout& team, std::size_t index,
              std::array<std::size_t, model::kStepCount>& at_step) {
  const auto& members = scene.view.teams[team.team].people;
  if (scene.layout.down) return in_tall(team);
  if (!team.lane) return in_grid(team, index);
  const auto& person = scene.view.people[members[index]];
  const bool busy = person.doing != PersonView::Doing::nothing && !scene.hurried;
  const std::size_t step =
      busy ? std::min<std::size_t>(model::index_of(person.step), 6) : home_step(index, members.size());
  return in_lane(team, step, at_step[step]++);
}

Point called_place(const Scene& scene, float disc, std::size_t index) {
  const Rect& area = scene.layout.called;
  const float pitch = disc + 2;
  const auto across = std::max<std::size_t>(1, static_cast<std::size_t>(area.width() / pitch));
  const float x = area.left + pitch * (static_cast<float>(index % across) + 0.5F);
  return {x, area.top + pitch * (static_cast<float>(index / across) + 0.5F)};
}

}  // namespace

bool called_away(const PersonView& person) { return person.doing == PersonView::Doing::incident; }

std::vector<Point> people_places(const Scene& scene) {
  std::vector<Point> places(scene.view.people.size());
  std::size_t called = 0;
  for (const auto& team : scene.layout.teams) {
    std::array<std::size_t, model::kStepCount> at_step{};
    const auto& members = scene.view.teams[team.team].people;
    for (std::size_t i = 0; i < members.size(); ++i) {
      const bool away = called_away(scene.view.people[members[i]]);
      places[members[i]] = away ? called_place(scene, team.disc, called++) : home_of(scene, team, i, at_step);
    }
  }
  return places;
}

}  // namespace journey::web
