#include "web/words/result.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "sim/model/enum_count.h"
#include "web/words/causes.h"
#include "web/words/sentences.h"
#include "web/words/words.h"
#include "web/words/worlds.h"

namespace journey::web::words {
namespace {

constexpr double kSameDays = 0.5;
constexpr double kInDays = 2;          // what is shorter is written in hours
constexpr double kWorthTelling = 0.5;  // hours
constexpr double kMuchLess = 0.95;
constexpr double kMuchMore = 1.05;

// Days as a bar beside the words has them, so that whoever subtracts finds the difference told.
double as_written(double days) { return days < kInDays ? days : measured(days).value(); }

// Nothing where nothing was said; nothing of right or wrong where this run cannot tell.
std::string you_said(const Guess& guess) {
  if (guess.said.empty()) return {};
  if (!guess.right) return say(message::ResultYouSaid{.said = guess.said});
  return *guess.right ? say(message::ResultYouSaidRight{.said = guess.said})
                      : say(message::ResultYouSaidNearest{.nearest = guess.nearest, .said = guess.said});
}

// One sentence after another.
std::string after(std::string first, std::string_view next) {
  if (first.empty()) return std::string(next);
  return next.empty() ? first : first.append(" ").append(next);
}

std::string what_stopped(model::Limit limit) {
  const std::string most = whole(model::kMostEntities);
  switch (limit) {
    case model::Limit::events:
      return say(message::ResultLimitEvents{.most = whole(model::kMostEvents)});
    case model::Limit::work:
      return say(message::ResultLimitWork{.most = most});
    case model::Limit::incidents:
      return say(message::ResultLimitIncidents{.most = most});
    case model::Limit::deployments:
      return say(message::ResultLimitDeployments{.most = most});
    case model::Limit::books:
      return say(message::ResultLimitBooks{.most = whole(model::kMostIntervals)});
  }
  return "";
}

std::string value_or_unknown(model::Measure measure, std::optional<double> value) {
  return value ? measure_value(measure, *value) : std::string(say(Plain::result_unknown));
}

// What is said of a lever whatever it is pulled on: a row for each, in the order of the enum.
struct LeverWords {
  Lever lever;
  Plain gone;     ///< once it has worked
  Plain press;    ///< on its button
  Plain meaning;  ///< what it changes
};

constexpr std::array<LeverWords, kLevers.size()> kLeverWords = {{
    {Lever::board, Plain::result_gone_board, Plain::lever_press_board, Plain::lever_means_board},
    {Lever::walls, Plain::result_gone_walls, Plain::lever_press_walls, Plain::lever_means_walls},
    {Lever::batches, Plain::result_gone_batches, Plain::lever_press_batches, Plain::lever_means_batches},
    {Lever::tests, Plain::result_gone_tests, Plain::lever_press_tests, Plain::lever_means_tests},
    {Lever::rollback, Plain::result_gone_rollback, Plain::lever_press_rollback, Plain::lever_means_rollback},
    {Lever::pager, Plain::result_gone_pager, Plain::lever_press_pager, Plain::lever_means_pager},
}};
static_assert(model::rows_are_in_order(kLeverWords, &LeverWords::lever));

const LeverWords& words_of(Lever lever) { return kLeverWords[static_cast<std::size_t>(lever)]; }

std::string_view what_is_gone(std::optional<Lever> lever) {
  return say(lever ? words_of(*lever).gone : Plain::result_gone_any);
}

// "12 for faults, 5.2 for hand-offs", the most first.
std::string told_again(const HoursWorked& worked) {
  const auto faults = [](const std::string& hours) { return say(message::ResultAgainFaults{.hours = hours}); };
  const auto hand_offs = [](const std::string& hours) { return say(message::ResultAgainHandOffs{.hours = hours}); };
  const auto merges = [](const std::string& hours) { return say(message::ResultAgainMerges{.hours = hours}); };
  using Told = std::string (*)(const std::string&);
  std::array<std::pair<double, Told>, 3> parts{
      {{worked.faults, faults}, {worked.hand_offs, hand_offs}, {worked.merges, merges}}};
  std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string told;
  for (const auto& [hours, part] : parts) {
    if (hours < kWorthTelling) continue;
    add_to_list(told, part(number(hours)));
  }
  return told;
}

std::string possessive(std::string_view name) {
  return name.ends_with('s') ? say(message::ResultPossessiveS{.name = name})
                             : say(message::ResultPossessive{.name = name});
}

std::string days_apart(double days) { return span_of_hours(std::fabs(days) * 24); }

}  // namespace

std::string it_took(const Guess& guess, std::string_view title, double days, double work_hours,
                    std::string_view organisation) {
  const std::string time = span_of_hours(days * 24);
  const std::string work = working_hours(work_hours);
  if (guess.said.empty()) {
    if (organisation.empty()) return say(message::ResultTook{.time = time, .title = quoted(title), .work = work});
    return say(message::ResultTookAt{.organisation = organisation, .time = time, .title = quoted(title), .work = work});
  }
  if (organisation.empty()) return after(you_said(guess), say(message::ResultItTook{.time = time, .work = work}));
  return after(you_said(guess), say(message::ResultItTookAt{.organisation = organisation, .time = time, .work = work}));
}

std::string hours_told(double asked, const HoursWorked& worked) {
  const std::string begin = say(message::ResultHoursAsked{.count = measured(asked)});
  // An hour in which several work at once is one hour here.
  if (worked.all() < asked * kMuchLess)
    return say(message::ResultHoursLess{.asked = begin, .hours = number(worked.all())});
  const std::string all = number(worked.all());
  const bool slow = worked.first > asked * kMuchMore;
  if (worked.again() < kWorthTelling) {
    return slow ? say(message::ResultHoursWorkedRest{.asked = begin, .worked = all})
                : say(message::ResultHoursWorked{.asked = begin, .worked = all});
  }
  const std::string again = number(worked.again());
  const std::string parts = told_again(worked);
  return slow ? say(message::ResultHoursAgainRest{.again = again, .asked = begin, .parts = parts, .worked = all})
              : say(message::ResultHoursAgain{.again = again, .asked = begin, .parts = parts, .worked = all});
}

std::string why_followed(std::string_view organisation) {
  return say(message::ResultWhyFollowed{.organisations = possessive(organisation)});
}

std::string it_was(const Guess& guess, model::Measure measure, std::string_view organisation,
                   std::optional<double> value) {
  return after(you_said(guess), say(message::ResultMeasured{.measure = plain_measure(measure),
                                                            .organisation = organisation,
                                                            .value = value_or_unknown(measure, value)}));
}

std::string stopped(std::string_view organisation, double day, double last_day, model::Limit limit) {
  return say(message::ResultStopped{.day = words::day(day),
                                    .last_day = whole(static_cast<std::uint64_t>(last_day)),
                                    .limit = what_stopped(limit),
                                    .organisation = organisation});
}

std::string begun(std::string_view organisation, Lever lever) {
  switch (lever) {
    case Lever::tests:
      return say(message::ResultBegunTests{.organisation = organisation});
    case Lever::rollback:
      return say(message::ResultBegunRollback{.organisation = organisation});
    case Lever::pager:
      return say(message::ResultBegunPager{.organisation = organisation});
    case Lever::board:
    case Lever::walls:
    case Lever::batches:
      break;
  }
  return "";
}

std::string decision_measured(std::optional<Lever> lever, model::Measure measure, std::string_view organisation,
                              std::optional<double> value, std::optional<double> before) {
  const std::string_view name = plain_measure(measure);
  const std::string now = value_or_unknown(measure, value);
  const std::string then = before ? measure_value(measure, *before) : std::string();
  if (lever) {
    const std::string_view gone = what_is_gone(lever);
    return before ? say(message::ResultDecisionMeasuredBefore{
                        .before = then, .gone = gone, .measure = name, .organisation = organisation, .value = now})
                  : say(message::ResultDecisionMeasured{
                        .gone = gone, .measure = name, .organisation = organisation, .value = now});
  }
  return before ? say(message::ResultChangeMeasuredBefore{
                      .before = then, .measure = name, .organisation = organisation, .value = now})
                : say(message::ResultChangeMeasured{.measure = name, .organisation = organisation, .value = now});
}

std::string decided(std::string_view organisation, Lever lever) {
  switch (lever) {
    case Lever::board:
      return say(message::ResultDecidedBoard{.organisation = organisation});
    case Lever::walls:
      return say(message::ResultDecidedWalls{.organisation = organisation});
    case Lever::batches:
      return say(message::ResultDecidedBatches{.organisation = organisation});
    case Lever::tests:
      return say(message::ResultDecidedTests{.organisation = organisation});
    case Lever::rollback:
      return say(message::ResultDecidedRollback{.organisation = organisation});
    case Lever::pager:
      return say(message::ResultDecidedPager{.organisation = organisation});
  }
  return "";
}

std::string before_it_was(double days, bool finished) {
  const std::string time = short_span_of_hours(days * 24);
  return finished ? say(message::ResultBefore{.time = time}) : say(message::ResultSoFarBefore{.time = time});
}

std::string decision_told(std::optional<Lever> lever, std::string_view title, double days, double days_before) {
  const double sooner = as_written(days_before) - as_written(days);
  const std::string_view gone = what_is_gone(lever);
  if (std::fabs(sooner) < kSameDays)
    return say(message::ResultAsLongAsBefore{.gone = gone, .time = span_of_hours(days * 24), .title = quoted(title)});
  if (sooner > 0) return say(message::ResultSooner{.gone = gone, .time = days_apart(sooner)});
  return say(message::ResultLater{.gone = gone, .time = days_apart(sooner), .title = quoted(title)});
}

std::string decision_undone(std::optional<Lever> lever, std::string_view title) {
  return say(message::ResultUndone{.gone = what_is_gone(lever), .title = quoted(title)});
}

std::string still_waits(const Wait& wait, bool sooner) {
  const std::string time = span_of_hours(wait.days * 24);
  const std::string for_what = still_waited_for(wait.cause, wait.step, wait.team);
  if (for_what.empty()) {
    const std::string what = waited_for(wait.cause, wait.step, wait.team);
    return sooner ? say(message::ResultStillWaitsOn{.time = time, .what = what})
                  : say(message::ResultNowWaitsOn{.time = time, .what = what});
  }
  return sooner ? say(message::ResultStillWaits{.for_what = for_what, .time = time})
                : say(message::ResultNowWaits{.for_what = for_what, .time = time});
}

std::string year_told(double median_days, double median_days_before) {
  return say(
      message::ResultYear{.before = span_of_hours(median_days_before * 24), .time = span_of_hours(median_days * 24)});
}

std::string_view lever_title(Lever lever, bool weekly_already) {
  switch (lever) {
    case Lever::board:
      return say(Plain::question_remove_board);
    case Lever::walls:
      return say(Plain::question_remove_walls);
    case Lever::batches:
      return say(weekly_already ? Plain::lever_weekly : Plain::question_remove_batches);
    default:
      return lever_press(lever);
  }
  return "";
}

std::string_view lever_press(Lever lever) { return say(words_of(lever).press); }
std::string_view lever_meaning(Lever lever) { return say(words_of(lever).meaning); }

}  // namespace journey::web::words
