#include "web/words/stories.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "web/words/sentences.h"
#include "web/words/words.h"

namespace journey::web::words {
namespace {

constexpr std::array<std::string_view, 8> kStories = {
    "Where its days went",
    "Machines are at it: they build, test or deploy.",
    "It carries a fault that nobody has found yet.",
    "Is not at work at this hour.",
    "Has nothing to do right now.",
    "People who meet now and then to approve changes",
    "A date on which everything approved goes live together",
    "The service works.",
};

constexpr std::array<std::string_view, model::kWorkCount> kWork = {"new work",
                                                                   "doing it again",
                                                                   "approvals",
                                                                   "releases",
                                                                   "environments",
                                                                   "faults customers found",
                                                                   "incidents",
                                                                   "security",
                                                                   "answering questions",
                                                                   "finding back in",
                                                                   "talking it over",
                                                                   "improving",
                                                                   "waiting for their own changes",
                                                                   "nothing to do"};

constexpr std::array<std::string_view, model::kStepCount> kMeanings = {"Deciding what is to be made",
                                                                       "Writing it",
                                                                       "Putting the parts together",
                                                                       "Looking for faults",
                                                                       "Getting it approved and ready to go",
                                                                       "Putting it into production",
                                                                       "Keeping it running",
                                                                       "Watching how it does"};

// "code, build and test"
std::string listed(std::span<const std::string_view> items, bool as_names) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += i + 1 == items.size() ? " and " : ", ";
    text += as_names ? std::string(items[i]) : uncapital(items[i]);
  }
  return text;
}

std::string every(double days) {
  if (days < 1.5) return "every day";
  if (std::fabs(days - 7) < 0.5) return "every week";
  const double weeks = days / 7;
  if (std::fabs(weeks - std::round(weeks)) < 0.01) return "every " + number(weeks) + " weeks";
  return "every " + number(days) + " days";
}

// The figure and its sign stay on one line.
std::string share_of(double share) { return number(share * 100) + "\u00A0%"; }

std::string in_days(double days) { return days < 1 ? "today" : "in " + span_of_hours(std::max(days * 24, 47.5)); }

}  // namespace

std::string_view story(Story story) { return kStories[static_cast<std::size_t>(story)]; }
std::string_view work_title(model::Work work) { return kWork[model::index_of(work)]; }
std::string_view step_meaning(model::Step step) { return kMeanings[model::index_of(step)]; }

std::string size_and_day(double hours, double day) {
  const std::string asked = day < 0 ? "asked for before the first day" : "asked for on " + words::day(day);
  return (hours < 0.05 ? "" : working_hours(hours) + " of work, ") + asked;
}

std::string left_by(std::string_view who, double days) {
  return std::string(who) + " left it for an incident " + span_of_hours(days * 24) + " ago.";
}

std::string in_hands(std::string_view who, std::string_view step) {
  return "In the hands of " + std::string(who) + ": " + uncapital(step) + ".";
}

std::string in_batch(std::size_t changes) {
  return changes == 1 ? std::string("One change is being made ready to go live.")
                      : counted(changes, "change") + " are being made ready to go live together.";
}

std::string waits_for(std::string_view what, double days) {
  return "Waits for " + std::string(what) + (days < 0.05 ? "." : ", for " + span_of_hours(days * 24) + " now.");
}

std::string so_far(double hours, double work_hours) {
  return "On its way for " + span_of_hours(hours) + "; " +
         (work_hours < 0.05 ? "nobody has worked on it yet."
                            : working_hours(work_hours) + " of them it was worked on.");
}

std::string took(double hours, double work_hours) {
  return "Customers have it. It took " + span_of_hours(hours) + "; " + working_hours(work_hours) +
         " of them it was worked on.";
}

std::string took(double hours) { return "Customers have it. It took " + span_of_hours(hours) + "."; }

std::string sent_back(std::size_t times) {
  return times == 1 ? "It was sent back once." : "It was sent back " + std::to_string(times) + " times.";
}

std::string skills(std::span<const std::string_view> masters, std::span<const std::string_view> helps) {
  if (masters.empty() && helps.empty()) return "Is still learning.";
  std::string text = masters.empty() ? "" : "Good at: " + listed(masters, false) + ".";
  if (helps.empty()) return text;
  return text + (text.empty() ? "Can help with " : " Can help with ") + listed(helps, false) + ".";
}

std::string works_from(const std::array<bool, 7>& days, double from, double to) {
  std::vector<std::string_view> names;
  for (std::size_t day = 0; day < days.size(); ++day) {
    if (days[day]) names.push_back(weekday_in_full(static_cast<std::int64_t>(day)));
  }
  return "Works on " + listed(names, false) + ", from " + number(from) + " to " + number(to) + " o'clock.";
}

std::string called_away(std::string_view left, double days) {
  if (left.empty()) return "Is at an incident.";
  return "Was called to an incident; left " + quoted(left) + " " + span_of_hours(days * 24) + " ago.";
}

std::string works_on(std::string_view title, std::string_view step) {
  return "Works on " + quoted(title) + ": " + uncapital(step) + ".";
}

std::string holds_over_night(std::string_view title) {
  return "Is not at work at this hour; " + quoted(title) + " waits on the desk.";
}

std::string does(std::string_view work) { return "Is busy with " + std::string(work) + "."; }

std::string waits_for_them(std::size_t count) {
  if (count == 0) return "Nothing waits for the team.";
  return counted(count, "request") + (count == 1 ? " waits" : " wait") + " for the team.";
}

std::string hours_in(double days) {
  return "Hours of the last " + counted(static_cast<std::uint64_t>(std::lround(days / 7)), "week");
}

std::string team_in_short(std::string_view goal, std::size_t people) {
  const std::string crowd = people == 1 ? "1 person" : std::to_string(people) + " people";
  return goal.empty() ? crowd : "\u201C" + std::string(goal) + "\u201D, " + crowd;
}

std::string members(std::span<const std::string_view> names) { return listed(names, true) + "."; }

std::string owns(std::span<const std::string_view> steps) {
  if (steps.size() >= model::kStepCount) return "Does everything: from planning to monitoring.";
  return "Its part: " + listed(steps, false) + ".";
}

std::string held_back(double share_new, std::string_view most, double share_most) {
  return share_of(share_new) + " of their hours made something new. What held them back most: " + std::string(most) +
         ", " + share_of(share_most) + ".";
}

std::string done_by(std::span<const std::string_view> teams) { return "Done by " + listed(teams, true) + "."; }

std::string at_step(std::size_t masters, std::size_t busy) {
  const std::string can =
      masters == 1 ? "One person is good at it" : std::to_string(masters) + " people are good at it";
  return can + "; " +
         (busy == 0   ? "nobody is"
          : busy == 1 ? "one is"
                      : std::to_string(busy) + " are") +
         " at it right now.";
}

std::string longest_waits(std::size_t count, std::string_view title, double days) {
  if (count == 1) return quoted(title) + " waits here, for " + span_of_hours(days * 24) + " now.";
  return std::to_string(count) + " wait; " + quoted(title) + " longest, for " + span_of_hours(days * 24) + " now.";
}

std::string of_them(std::size_t merges, std::size_t environments) {
  std::string text;
  if (environments > 0) text = std::to_string(environments) + " of them for a test environment";
  if (merges > 0) text += (text.empty() ? "" : ", ") + std::to_string(merges) + " for the next merge";
  return text.empty() ? text : text + ".";
}

std::string step_named(std::string_view title) { return "Step: " + std::string(title); }
std::string wall_before(std::string_view team) { return "Wall before " + std::string(team); }

std::string hand_off(std::string_view from, std::string_view to) {
  if (from.empty()) return "Work is handed over to " + std::string(to) + " here";
  return std::string(from) + " hand their work over to " + std::string(to) + " here";
}

std::string people_behind(std::size_t people, double per_week) {
  return (people == 1 ? "One person works" : std::to_string(people) + " people work") + " behind it; " +
         changes_reach(per_week, "customers") + ".";
}

std::string board_meets(double every_days, std::string_view weekday, double days) {
  return "Meets " + every(every_days) + "; next on " + std::string(weekday) + ", " + in_days(days) + ".";
}

std::string board_passed(std::size_t passed, double most) {
  return "Last time it let " + std::to_string(passed) + " pass, of at most " + number(most) + ".";
}

std::string releases_every(double every_days, double days) {
  return "One " + every(every_days) + "; the next " + in_days(days) + ".";
}

std::string faults_aboard(std::size_t faulty) {
  return faulty == 1 ? "One of them carries a fault nobody has found."
                     : std::to_string(faulty) + " of them carry faults nobody has found.";
}

std::string saved_without(double hours) {
  return "Were nothing to wait for here, an average change would have gone live " + span_of_hours(hours) + " sooner.";
}

std::string incident_told(std::uint8_t severity, double hours, bool open, bool by_customer, bool detected) {
  const std::string what = severity == 1 ? "without service" : "with a slow or half-broken service";
  const std::string time = span_of_hours(std::max(hours, 1.0 / 60));
  if (!open) return "They were " + what + " for " + time + "; it is over.";
  return "They have been " + what + " for " + time +
         (detected ? by_customer ? "; they had to report it." : "; it has been noticed." : "; nobody has noticed.");
}

std::string passed_on(std::size_t times) {
  return "It was passed on " + (times == 1 ? std::string("once") : std::to_string(times) + " times") +
         " before it reached somebody who could help.";
}

std::string get_per_week(double changes) { return capital(changes_reach(changes, "them")) + "."; }

}  // namespace journey::web::words
