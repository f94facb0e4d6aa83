#include "web/words/stories.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "web/words/sentences.h"
#include "web/words/words.h"

namespace journey::web::words {
namespace {

constexpr std::array<Plain, model::kWorkCount> kWork = {
    Plain::work_new_work,     Plain::work_rework,       Plain::work_approval,     Plain::work_release,
    Plain::work_environments, Plain::work_user_defects, Plain::work_incident,     Plain::work_security,
    Plain::work_support,      Plain::work_switching,    Plain::work_coordination, Plain::work_improvement,
    Plain::work_waiting,      Plain::work_idle};

constexpr std::array<Plain, model::kStepCount> kMeanings = {
    Plain::step_means_plan,    Plain::step_means_code,   Plain::step_means_build,   Plain::step_means_test,
    Plain::step_means_release, Plain::step_means_deploy, Plain::step_means_operate, Plain::step_means_monitor};

std::string every(double days) {
  if (days < 1.5) return std::string(say(Plain::story_every_day));
  if (std::fabs(days - 7) < 0.5) return std::string(say(Plain::story_every_week));
  const double weeks = days / 7;
  if (std::fabs(weeks - std::round(weeks)) < 0.01) return say(message::StoryEveryWeeks{.weeks = number(weeks)});
  return say(message::StoryEveryDays{.days = number(days)});
}

// The figure and its sign stay on one line.
std::string share_of(double share) { return say(message::UnitPercentKept{.figure = number(share * 100)}); }

std::string in_days(double days) {
  if (days < 1) return std::string(say(Plain::story_today));
  return say(message::StoryInTime{.time = span_of_hours(std::max(days * 24, 47.5))});
}

std::string days_span(double days) { return span_of_hours(days * 24); }

// "9:30"
std::string clock(double hours) {
  const auto minutes = std::lround(hours * 60);
  const std::string past = std::to_string(minutes % 60);
  return say(message::UnitClock{.hours = std::to_string(minutes / 60), .minutes = past.size() < 2 ? "0" + past : past});
}

std::string people_counted(std::size_t people) { return say(message::UnitPeople{.count = people}); }

}  // namespace

std::string_view work_title(model::Work work) { return say(kWork[model::index_of(work)]); }
std::string_view step_meaning(model::Step step) { return say(kMeanings[model::index_of(step)]); }

std::string size_and_day(double hours, double day) {
  const bool sized = hours >= 0.05;
  if (day < 0) {
    if (!sized) return std::string(say(Plain::story_asked_early));
    return say(message::StorySizeAskedEarly{.work = working_hours(hours)});
  }
  if (!sized) return say(message::StoryAsked{.day = words::day(day)});
  return say(message::StorySizeAsked{.day = words::day(day), .work = working_hours(hours)});
}

std::string left_by(std::string_view who, double days) {
  return say(message::StoryLeftBy{.person = who, .time = days_span(days)});
}

std::string in_hands(std::string_view who, model::Step step) {
  return say(message::StoryInHands{.person = who, .step = step_in_sentence(step)});
}

std::string in_batch(std::size_t changes) { return say(message::StoryInBatch{.count = changes}); }

std::string waits_for(std::string_view what, double days) {
  if (days < 0.05) return say(message::StoryWaitsFor{.what = what});
  return say(message::StoryWaitsForLong{.time = days_span(days), .what = what});
}

std::string so_far(double hours, double work_hours) {
  const std::string time = span_of_hours(hours);
  if (work_hours < 0.05) return say(message::StoryOnItsWayUnworked{.time = time});
  return say(message::StoryOnItsWay{.time = time, .work = working_hours(work_hours)});
}

std::string took(double hours, double work_hours) {
  return say(message::StoryTookWorked{.time = span_of_hours(hours), .work = working_hours(work_hours)});
}

std::string took(double hours) { return say(message::StoryTook{.time = span_of_hours(hours)}); }

std::string sent_back(std::size_t times) { return say(message::StorySentBack{.count = times}); }

std::string skills(std::span<const std::string_view> masters, std::span<const std::string_view> helps) {
  if (masters.empty() && helps.empty()) return std::string(say(Plain::story_still_learning));
  if (helps.empty()) return say(message::StoryGoodAt{.steps = listed(masters)});
  if (masters.empty()) return say(message::StoryCanHelp{.steps = listed(helps)});
  return say(message::StoryGoodAtAndHelp{.helped = listed(helps), .steps = listed(masters)});
}

std::string works_from(const std::array<bool, 7>& days, double from, double to) {
  std::vector<std::string_view> names;
  for (std::size_t day = 0; day < days.size(); ++day) {
    if (days[day]) names.push_back(weekday_in_full(static_cast<std::int64_t>(day)));
  }
  return say(message::StoryWorksFrom{.days = listed(names), .from = clock(from), .to = clock(to)});
}

std::string called_away(std::string_view left, double days) {
  if (left.empty()) return std::string(say(Plain::story_at_incident));
  return say(message::StoryCalledAway{.time = days_span(days), .title = quoted(left)});
}

std::string works_on(std::string_view title, model::Step step) {
  return say(message::StoryWorksOn{.step = step_in_sentence(step), .title = quoted(title)});
}

std::string holds_over_night(std::string_view title) {
  return say(message::StoryHoldsOverNight{.title = quoted(title)});
}

std::string does(std::string_view work) { return say(message::StoryDoes{.work = work}); }

std::string waits_for_them(std::size_t count) {
  if (count == 0) return std::string(say(Plain::story_nothing_waits));
  return say(message::StoryWaitsForThem{.count = count});
}

std::string hours_in(double days) { return say(message::StoryHoursIn{.weeks = weeks(days / 7)}); }

std::string team_in_short(std::string_view goal, std::size_t people) {
  const std::string crowd = people_counted(people);
  return goal.empty() ? crowd : say(message::StoryTeamWithGoal{.goal = goal, .people = crowd});
}

std::string members(std::span<const std::string_view> names) {
  return say(message::StoryMembers{.names = listed(names)});
}

std::string owns(std::span<const std::string_view> steps) {
  if (steps.size() >= model::kStepCount) return std::string(say(Plain::story_owns_all));
  return say(message::StoryOwns{.steps = listed(steps)});
}

std::string held_back(double share_new, std::string_view most, double share_most) {
  return say(message::StoryHeldBack{.most = most, .share = share_of(share_new), .share_of_most = share_of(share_most)});
}

std::string done_by(std::span<const std::string_view> teams) {
  return say(message::StoryDoneBy{.teams = listed(teams)});
}

std::string at_step(std::size_t masters, std::size_t busy) {
  const std::string can = say(message::StoryMasters{.count = masters});
  if (busy == 0) return say(message::StoryAtStepNobody{.masters = can});
  if (busy == 1) return say(message::StoryAtStepOne{.masters = can});
  return say(message::StoryAtStepMany{.busy = std::to_string(busy), .masters = can});
}

std::string longest_waits(std::size_t count, std::string_view title, double days) {
  if (count == 1) return say(message::StoryWaitsHere{.time = days_span(days), .title = quoted(title)});
  return say(
      message::StoryLongestWaits{.number = std::to_string(count), .time = days_span(days), .title = quoted(title)});
}

std::string of_them(std::size_t merges, std::size_t environments) {
  const std::string merging = std::to_string(merges);
  const std::string testing = std::to_string(environments);
  if (environments > 0 && merges > 0) return say(message::StoryOfThemBoth{.environments = testing, .merges = merging});
  if (environments > 0) return say(message::StoryOfThemEnvironment{.environments = testing});
  return merges > 0 ? say(message::StoryOfThemMerge{.merges = merging}) : std::string();
}

std::string step_named(std::string_view title) { return say(message::StoryStepNamed{.step = title}); }
std::string wall_before(std::string_view team) { return say(message::StoryWallBefore{.team = team}); }

std::string hand_off(std::string_view from, std::string_view to) {
  return from.empty() ? say(message::StoryHandOffTo{.to = to}) : say(message::StoryHandOff{.from = from, .to = to});
}

std::string people_behind(std::size_t people, double per_week) {
  return say(message::StoryPeopleBehind{.count = people, .reach = changes_reach(per_week)});
}

std::string board_meets(double every_days, std::string_view weekday, double days) {
  return say(message::StoryBoardMeets{.every = every(every_days), .weekday = weekday, .when = in_days(days)});
}

std::string board_passed(std::size_t passed, double most) {
  return say(message::StoryBoardPassed{.most = number(most), .passed = std::to_string(passed)});
}

std::string releases_every(double every_days, double days) {
  return say(message::StoryReleasesEvery{.every = every(every_days), .when = in_days(days)});
}

std::string faults_aboard(std::size_t faulty) { return say(message::StoryFaultsAboard{.count = faulty}); }

std::string saved_without(double hours) { return say(message::StorySavedWithout{.time = span_of_hours(hours)}); }

std::string incident_told(std::uint8_t severity, double hours, bool open, bool by_customer, bool detected) {
  const std::string time = span_of_hours(std::max(hours, 1.0 / 60));
  const bool down = severity == 1;
  if (!open) return down ? say(message::StoryOutageOver{.time = time}) : say(message::StoryDegradedOver{.time = time});
  if (!detected)
    return down ? say(message::StoryOutageUnnoticed{.time = time}) : say(message::StoryDegradedUnnoticed{.time = time});
  if (by_customer)
    return down ? say(message::StoryOutageReported{.time = time}) : say(message::StoryDegradedReported{.time = time});
  return down ? say(message::StoryOutageNoticed{.time = time}) : say(message::StoryDegradedNoticed{.time = time});
}

std::string passed_on(std::size_t times) { return say(message::StoryPassedOn{.count = times}); }

std::string get_per_week(double changes) {
  if (changes < 0.0005) return std::string(say(Plain::reach_nothing_them));
  if (is_one_a_week(changes)) return std::string(say(Plain::reach_one_a_week_them));
  if (changes >= 0.995) return say(message::ReachManyAWeekThem{.figure = number(changes)});
  return say(message::ReachOneInWeeksThem{.weeks = number(std::round(1 / changes))});
}

}  // namespace journey::web::words
