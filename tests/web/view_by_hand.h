// Views made by hand, so that what is drawn of them can be checked without a run.
#pragma once

#include <string>
#include <vector>

#include "web/view/run_view.h"

namespace journey::web::by_hand {

inline model::PerStep<bool> owns(std::size_t first, std::size_t last) {
  model::PerStep<bool> steps{};
  for (std::size_t s = first; s <= last; ++s) steps[s] = true;
  return steps;
}

inline void add_team(OrganisationView& view, std::string name, std::string goal, std::size_t first, std::size_t last,
                     std::size_t people) {
  TeamView team;
  team.name = std::move(name);
  team.goal = std::move(goal);
  team.owns = owns(first, last);
  for (std::size_t i = 0; i < people; ++i) {
    team.people.push_back(view.people.size());
    PersonView person;
    person.name = "Ana";
    person.initials = "A";
    person.team = view.teams.size();
    view.people.push_back(person);
  }
  view.teams.push_back(std::move(team));
  std::vector<std::string> names;
  for (const auto& one : view.teams) names.push_back(one.name);
  view.team_names = TeamNames(std::move(names));
}

/// Four teams behind walls, a board on Thursdays, a release every five weeks.
inline OrganisationView silos() {
  OrganisationView view;
  view.name = "Siloed";
  add_team(view, "Product", "more features", 0, 0, 4);
  add_team(view, "Developers", "ship fast", 1, 2, 12);
  add_team(view, "Testers", "find faults", 3, 3, 4);
  add_team(view, "Operations", "no outages", 4, 7, 4);
  view.board = {true, 4.5, "THU", 11, 9};
  view.train = {true, 12.25, 30, 0, false, 0};
  return view;
}

inline OrganisationView feature_teams() {
  OrganisationView view;
  view.name = "DevOps";
  for (const char* name : {"Team A", "Team B", "Team C", "Team D"})
    add_team(view, name, "customers use it and it stays up", 0, 7, 6);
  return view;
}

/// Teams that plan to test, in front of operations.
inline OrganisationView agile_with_operations() {
  OrganisationView view;
  view.name = "Agile, siloed operations";
  for (const char* name : {"Team A", "Team B", "Team C", "Team D"}) add_team(view, name, "finish the sprint", 0, 3, 5);
  add_team(view, "Operations", "no outages", 4, 7, 4);
  view.board = {true, 4.5, "THU", 11, 9};
  view.train = {true, 12.25, 30, 0, false, 0};
  return view;
}

inline model::Segment segment(double from_day, double to_day, model::Cause cause, model::Step step = model::Step::code,
                              model::Index team = 0) {
  model::Segment one;
  one.from = engine::Time{} + engine::days(from_day);
  one.to = engine::Time{} + engine::days(to_day);
  one.cause = cause;
  one.step = step;
  one.team = team;
  return one;
}

}  // namespace journey::web::by_hand
