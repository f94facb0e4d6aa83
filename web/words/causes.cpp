#include "web/words/causes.h"

#include <array>
#include <optional>

#include "sim/model/enum_count.h"
#include "web/words/words.h"

namespace journey::web::words {
namespace {

using model::Cause;

struct CauseWords {
  Cause cause;
  Plain title;
  std::optional<Plain> waited;                ///< on a bar; none: the team is named
  std::optional<Plain> awaited;               ///< to go after "for"; none: the team
  std::optional<Plain> still = std::nullopt;  ///< to go after "it still waits"
};

constexpr std::array<CauseWords, model::kCauseCount> kWords = {{
    {Cause::work, Plain::cause_work, Plain::cause_waited_work, std::nullopt},
    {Cause::off_hours, Plain::cause_off_hours, Plain::cause_waited_off_hours, std::nullopt},
    {Cause::queue, Plain::cause_queue, std::nullopt, std::nullopt},
    {Cause::incident_queue, Plain::cause_incident_queue, std::nullopt, std::nullopt},
    {Cause::wip_limit, Plain::cause_wip_limit, Plain::cause_waited_wip_limit, std::nullopt},
    {Cause::no_skill, Plain::cause_no_skill, Plain::cause_waited_no_skill, std::nullopt},
    {Cause::interrupted, Plain::cause_interrupted, Plain::cause_waited_interrupted, std::nullopt},
    {Cause::switching, Plain::cause_switching, Plain::cause_waited_switching, std::nullopt},
    {Cause::intake, Plain::cause_intake, Plain::cause_waited_intake, Plain::cause_awaited_intake,
     Plain::cause_for_intake},
    {Cause::integration, Plain::cause_integration, Plain::cause_waited_integration, Plain::cause_awaited_integration,
     Plain::cause_for_integration},
    {Cause::environment, Plain::cause_environment, Plain::cause_waited_environment, Plain::cause_awaited_environment,
     Plain::cause_for_environment},
    {Cause::board, Plain::cause_board, Plain::cause_waited_board, Plain::cause_awaited_board, Plain::cause_for_board},
    {Cause::release_train, Plain::cause_release_train, Plain::cause_waited_release_train,
     Plain::cause_awaited_release_train, Plain::cause_for_release_train},
    {Cause::deploy_window, Plain::cause_deploy_window, Plain::cause_waited_deploy_window,
     Plain::cause_awaited_deploy_window, Plain::cause_for_deploy_window},
    {Cause::machine, Plain::cause_machine, Plain::cause_waited_machine, std::nullopt},
    {Cause::other_team, Plain::cause_other_team, Plain::cause_waited_other_team, Plain::cause_awaited_other_team,
     Plain::cause_for_other_team},
    {Cause::exposure, Plain::cause_exposure, Plain::cause_waited_exposure, std::nullopt},
}};
static_assert(model::rows_are_in_order(kWords, &CauseWords::cause));

const CauseWords& words_of(Cause cause) { return kWords[model::index_of(cause)]; }

bool is_planning(Cause cause, model::Step step) { return cause == Cause::queue && step == model::Step::plan; }

std::string_view some(std::string_view team) { return team.empty() ? say(Plain::cause_some_people) : team; }

// "Testers" becomes "the testers"; "Operations" and "Team A" are names.
std::string team_in_sentence(std::string_view team) {
  return team.ends_with("ers") ? say(message::CauseTeamOfPeople{.team = uncapital(team)}) : std::string(team);
}

}  // namespace

std::string_view cause_title(Cause cause) { return say(words_of(cause).title); }

std::string waited_for(Cause cause, model::Step step, std::string_view team) {
  if (is_planning(cause, step)) return std::string(say(Plain::cause_waited_plan));
  if (const auto waited = words_of(cause).waited) return std::string(say(*waited));
  if (cause == Cause::queue) return say(message::CauseWaitedQueue{.team = some(team)});
  return say(message::CauseWaitedIncidentQueue{.team = some(team)});
}

std::string awaited(Cause cause, std::string_view team, std::string_view weekday) {
  if (cause == Cause::board && !weekday.empty()) return say(message::CauseAwaitedMeeting{.weekday = weekday});
  const auto what = words_of(cause).awaited;
  return what ? std::string(say(*what)) : team_in_sentence(team);
}

std::string still_waited_for(Cause cause, model::Step step, std::string_view team) {
  if (is_planning(cause, step)) return std::string(say(Plain::cause_for_plan));
  if (cause == Cause::queue) return say(message::CauseForQueue{.team = some(team)});
  const auto what = words_of(cause).still;
  return what ? std::string(say(*what)) : std::string();
}

}  // namespace journey::web::words
