#include "web/words/causes.h"

#include <array>

#include "sim/model/enum_count.h"
#include "web/words/words.h"

namespace journey::web::words {
namespace {

using model::Cause;

constexpr std::string_view kTeam = "{team}";

struct CauseWords {
  Cause cause;
  std::string_view title;
  std::string_view waited;   ///< on a bar
  std::string_view awaited;  ///< to go after "for"
};

constexpr std::array<CauseWords, model::kCauseCount> kWords = {{
    {Cause::work, "Work", "worked on", kTeam},
    {Cause::off_hours, "Nights and weekends", "nights and weekends", kTeam},
    {Cause::queue, "People busy elsewhere", "waiting for {team}", kTeam},
    {Cause::incident_queue, "People at an incident", "{team} away at an incident", kTeam},
    {Cause::wip_limit, "Held back: enough begun", "held back: enough begun", kTeam},
    {Cause::no_skill, "Nobody can do it", "nobody here can do it", kTeam},
    {Cause::interrupted, "Left for an incident", "left for an incident", kTeam},
    {Cause::switching, "Finding back in", "finding back in", kTeam},
    {Cause::intake, "Next planning", "waiting for the next planning", "the next planning"},
    {Cause::integration, "Next merge", "waiting for the next merge", "the next merge"},
    {Cause::environment, "Test environment", "waiting for a test environment", "a test environment"},
    {Cause::board, "Change board", "waiting for the board", "the emergency board"},
    {Cause::release_train, "Next release", "waiting for the next release", "the next release"},
    {Cause::deploy_window, "Deployment window", "waiting for the deployment window", "the deployment window"},
    {Cause::machine, "Machines at work", "machines at work", kTeam},
    {Cause::other_team, "Another team\u2019s part", "waiting for another team\u2019s part", "another team\u2019s part"},
    {Cause::exposure, "Shown to a few first", "shown to a few customers first", kTeam},
}};
static_assert(model::rows_are_in_order(kWords, &CauseWords::cause));

const CauseWords& words_of(Cause cause) { return kWords[model::index_of(cause)]; }

std::string with_team(std::string_view text, std::string_view team) {
  const std::size_t at = text.find(kTeam);
  if (at == std::string_view::npos) return std::string(text);
  return std::string(text.substr(0, at)) + std::string(team) + std::string(text.substr(at + kTeam.size()));
}

// "Testers" becomes "the testers"; "Operations" and "Team A" are names.
std::string team_in_sentence(std::string_view team) {
  return team.ends_with("ers") ? "the " + uncapital(team) : std::string(team);
}

}  // namespace

std::string_view cause_title(Cause cause) { return words_of(cause).title; }

std::string waited_for(Cause cause, model::Step step, std::string_view team) {
  if (cause == Cause::queue && step == model::Step::plan) return "waiting to be planned";
  return with_team(words_of(cause).waited, team.empty() ? "people" : team);
}

std::string awaited(Cause cause, std::string_view team, std::string_view weekday) {
  if (cause == Cause::board && !weekday.empty()) return std::string(weekday) + "\u2019s board";
  return with_team(words_of(cause).awaited, team_in_sentence(team));
}

}  // namespace journey::web::words
