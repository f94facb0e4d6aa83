#include "web/words/result.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <utility>

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
double as_written(double days) { return days < kInDays ? days : std::strtod(number(days).c_str(), nullptr); }

// Nothing where nothing was said; nothing of right or wrong where this run cannot tell.
std::string you_said(const Guess& guess) {
  if (guess.said.empty()) return {};
  const std::string told = std::string(term(Term::you_said)) + " " + std::string(guess.said);
  if (!guess.right) return told + ". ";
  return told + (*guess.right ? std::string(": right. ") : "; nearest is " + std::string(guess.nearest) + ". ");
}

std::string_view what_begins(Lever lever) {
  switch (lever) {
    case Lever::tests:
      return "begins to automate its tests";
    case Lever::rollback:
      return "begins to learn to take changes back";
    case Lever::pager:
      return "begins to run what it builds";
    case Lever::board:
    case Lever::walls:
    case Lever::batches:
      break;
  }
  return "";
}

std::string what_stopped(model::Limit limit) {
  const std::string most = whole(model::kMostEntities);
  switch (limit) {
    case model::Limit::events:
      return whole(model::kMostEvents) + " events had happened";
    case model::Limit::work:
      return "it held " + most + " pieces of work at once";
    case model::Limit::incidents:
      return most + " incidents had happened";
    case model::Limit::deployments:
      return most + " deployments had happened";
    case model::Limit::books:
      return "its books held " + whole(model::kMostIntervals) + " entries at once";
  }
  return "";
}

std::string value_or_unknown(model::Measure measure, std::optional<double> value) {
  return value ? measure_value(measure, *value) : "not known, this run has nothing to measure it by";
}

std::string what_is_gone(std::optional<Lever> lever) {
  if (!lever) return "With your change";
  switch (*lever) {
    case Lever::board:
      return "The board is gone";
    case Lever::walls:
      return "The walls are gone";
    case Lever::batches:
      return "Releases are smaller and more frequent";
    case Lever::tests:
      return "Machines test";
    case Lever::rollback:
      return "Changes can be taken back";
    case Lever::pager:
      return "Whoever builds it runs it";
  }
  return "";
}

// "12 for faults, 5.2 for hand-offs", the most first.
std::string told_again(const HoursWorked& worked) {
  std::array<std::pair<double, std::string_view>, 3> parts{{{worked.faults, "for faults"},
                                                            {worked.hand_offs, "for hand-offs"},
                                                            {worked.merges, "for merges that collided"}}};
  std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string told;
  for (const auto& [hours, what] : parts) {
    if (hours < kWorthTelling) continue;
    told += (told.empty() ? "" : ", ") + number(hours) + " " + std::string(what);
  }
  return told;
}

std::string possessive(std::string_view name) {
  return std::string(name) + (name.ends_with('s') ? "\u2019" : "\u2019s");
}

std::string days_apart(double days) { return span_of_hours(std::fabs(days) * 24); }

}  // namespace

std::string it_took(const Guess& guess, std::string_view title, double days, double work_hours,
                    std::string_view organisation) {
  const std::string whose = organisation.empty() ? std::string() : std::string(organisation) + ": ";
  const std::string subject = whose + (guess.said.empty() ? quoted(title) : organisation.empty() ? "It" : "it");
  return you_said(guess) + subject + " took " + span_of_hours(days * 24) + ": " + working_hours(work_hours) +
         " of work, the rest waiting.";
}

std::string hours_told(double asked, const HoursWorked& worked) {
  const std::string begin = working_hours(asked) + (number(asked) == "1" ? " was" : " were") + " asked for; ";
  // An hour in which several work at once is one hour here.
  if (worked.all() < asked * kMuchLess)
    return begin + "somebody worked on it for " + number(worked.all()) +
           ": machines did a part, or several worked at once.";
  const std::string told = begin + number(worked.all()) + " were worked";
  const std::string_view rest = worked.first > asked * kMuchMore ? "Talk, checks and slower hands" : "";
  if (worked.again() < kWorthTelling) return told + (rest.empty() ? "." : ". " + std::string(rest) + " took the rest.");
  return told + ", " + number(worked.again()) + " of them over again: " + told_again(worked) + "." +
         (rest.empty() ? "" : " " + std::string(rest) + " took the rest.");
}

std::string why_followed(std::string_view organisation) {
  return "Why this request: of those that all finished it lies in the middle fifth by " + possessive(organisation) +
         " days, and there its work is nearest to what is usual.";
}

std::string it_was(const Guess& guess, model::Measure measure, std::string_view organisation,
                   std::optional<double> value) {
  return you_said(guess) + std::string(plain_measure(measure)) + ", " + std::string(organisation) + ": " +
         value_or_unknown(measure, value) + ".";
}

std::string stopped(std::string_view organisation, double day, double last_day, model::Limit limit) {
  return std::string(organisation) + " stopped on " + words::day(day) + " of " +
         whole(static_cast<std::uint64_t>(last_day)) + ": " + what_stopped(limit) +
         ", the most a run may have. Its figures end there.";
}

std::string begun(std::string_view organisation, Lever lever) {
  return std::string(organisation) + " " + std::string(what_begins(lever)) + "; all else is as it was.";
}

std::string decision_measured(std::optional<Lever> lever, model::Measure measure, std::string_view organisation,
                              std::optional<double> value, std::optional<double> before) {
  const std::string told = (lever ? what_is_gone(lever) + ". " : "") + std::string(plain_measure(measure)) + ", " +
                           std::string(organisation) + ": " + value_or_unknown(measure, value) +
                           (lever ? "" : " with your change");
  return told + (before ? ", " + std::string(term(Term::before)) + " " + measure_value(measure, *before) : "") + ".";
}

std::string decided(std::string_view organisation, Lever lever) {
  return std::string(organisation) + ": " + uncapital(what_is_gone(lever)) + "; all else is as it was.";
}

std::string before_it_was(double days, bool finished) {
  return (finished ? "" : "so far, ") + std::string(term(Term::before)) + " " + short_span_of_hours(days * 24);
}

std::string decision_told(std::optional<Lever> lever, std::string_view title, double days, double days_before) {
  const double sooner = as_written(days_before) - as_written(days);
  const std::string gone = what_is_gone(lever);
  if (std::fabs(sooner) < kSameDays)
    return gone + ", and " + quoted(title) + " took as long as before: " + span_of_hours(days * 24) + ".";
  if (sooner > 0) return gone + ": " + days_apart(sooner) + " sooner.";
  return gone + ", yet " + quoted(title) + " took " + days_apart(sooner) + " longer.";
}

std::string decision_undone(std::optional<Lever> lever, std::string_view title) {
  return what_is_gone(lever) + ", and " + quoted(title) + " is not done within this run.";
}

std::string still_waits(double days, std::string_view what, bool sooner) {
  constexpr std::string_view kWaiting = "waiting ";
  const std::string told = (sooner ? "It still waits " : "It now waits ") + span_of_hours(days * 24);
  if (!what.starts_with(kWaiting)) return told + ": " + std::string(what) + ".";
  return told + " " + std::string(what.substr(kWaiting.size())) + ".";
}

std::string year_told(double median_days, double median_days_before) {
  return "In this run, half of all requests took less than " + span_of_hours(median_days * 24) + "; before, it was " +
         span_of_hours(median_days_before * 24) + ".";
}

std::string_view lever_title(Lever lever, bool weekly_already) {
  switch (lever) {
    case Lever::board:
      return term(Term::remove_board);
    case Lever::walls:
      return term(Term::remove_walls);
    case Lever::batches:
      return weekly_already ? "Weekly releases" : term(Term::remove_batches);
    default:
      return lever_press(lever);
  }
  return "";
}

std::string_view lever_press(Lever lever) {
  constexpr std::array<std::string_view, kLevers.size()> kTold = {
      "Drop the board", "Take down walls", "Smaller batches", "Test by machine", "Take back fast", "Carry the pager"};
  return kTold[static_cast<std::size_t>(lever)];
}

std::string_view lever_meaning(Lever lever) {
  switch (lever) {
    case Lever::walls:
      return "One team takes a change from the idea to its customers.";
    case Lever::board:
      return "A colleague looks at each change; nobody waits for a meeting.";
    case Lever::batches:
      return "Fewer changes at a time go live, and sooner.";
    case Lever::tests:
      return "Machines build and test every change.";
    case Lever::rollback:
      return "What fails is switched off or taken back in minutes.";
    case Lever::pager:
      return "Whoever built it is called when it breaks.";
  }
  return "";
}

}  // namespace journey::web::words
