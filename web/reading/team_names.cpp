#include "web/reading/team_names.h"

#include "web/language/say.h"

namespace journey::web {
namespace {

// "Team A" for the first.
std::string by_letter(std::size_t team) {
  const std::string letter(1, static_cast<char>('A' + team % 26));
  return say(language::message::SaidTeamLetter{.letter = letter});
}

}  // namespace

std::string team_name(const model::OrganisationRun& run, std::size_t team) {
  const auto& before = run.organisation().teams[team];
  return run.state().teams[team].owns != before.owns ? by_letter(team) : before.name;
}

TeamNames::TeamNames(const model::OrganisationRun& run) : walls_removed_(run.state().walls_removed) {
  for (std::size_t t = 0; t < run.organisation().teams.size(); ++t) {
    first_.push_back(run.organisation().teams[t].name);
    later_.push_back(team_name(run, t));
  }
  if (walls_removed_ != engine::kNever) walls_removed_day_ = run.day_of(walls_removed_);
}

const std::string& TeamNames::at(std::size_t team, engine::Time when) const {
  static const std::string kNoTeam;
  const auto& names = when < walls_removed_ ? first_ : later_;
  return team < names.size() ? names[team] : kNoTeam;
}

}  // namespace journey::web
