#pragma once
// The sentences of the result: how long it took, and what a decision changed. Figures come from the caller.
//
// Units: days of the calendar; hours of work.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sim/model/cause.h"
#include "sim/model/limits.h"
#include "sim/model/measures.h"
#include "sim/model/step.h"
#include "web/reading/hours_worked.h"
#include "web/session/lever.h"
#include "web/words/say.h"

namespace journey::web::words {

/// What was said to the question, and what this run says to that.
struct Guess {
  std::string_view said;      ///< empty: nothing was
  std::optional<bool> right;  ///< none: this run cannot tell
  std::string_view nearest;   ///< the choice it proves right
};

/// You said 2 weeks; nearest is 2 months. It took 41 days: 6 hours of work, the rest waiting.
std::string it_took(const Guess& guess, std::string_view title, double days, double work_hours,
                    std::string_view organisation = {});
/// You said 2 hours: right. Downtime, Siloed: 2.1 h.
std::string it_was(const Guess& guess, model::Measure measure, std::string_view organisation,
                   std::optional<double> value);
/// Siloed stopped on day 12 of 365: it held 200,000 pieces of work at once, the most a run may have. Its figures ...
std::string stopped(std::string_view organisation, double day, double last_day, model::Limit limit);
/// "Siloed: the walls are gone; all else is as it was."
std::string decided(std::string_view organisation, Lever lever);
/// "Siloed begins to automate its tests; all else is as it was." Requires: the lever takes something up.
std::string begun(std::string_view organisation, Lever lever);
/// The board is gone. Downtime, Siloed: 31 h, before 40 h.
std::string decision_measured(std::optional<Lever> lever, model::Measure measure, std::string_view organisation,
                              std::optional<double> value, std::optional<double> before);
/// "before 91 d"; of what still goes on, "so far, before 91 d".
std::string before_it_was(double days, bool finished);
/// The board is gone: 4 days sooner.
std::string decision_told(std::optional<Lever> lever, std::string_view title, double days, double days_before);
/// The board is gone, and "Export CSV" is not done within the year.
std::string decision_undone(std::optional<Lever> lever, std::string_view title);
/// What a request waits for most.
struct Wait {
  model::Cause cause;
  model::Step step;
  std::string_view team;  ///< empty if that is nobody's
  double days;
};
/// It still waits 15 days for the next release.
std::string still_waits(const Wait& wait, bool sooner);
/// 32 hours were asked for; 63 were worked, 22 of them over again: 12 for faults, 5.2 for hand-offs, 4.8 for merges.
std::string hours_told(double asked, const HoursWorked& worked);
/// Why this one: of the requests all finished, it lies in the middle fifth by Siloed's days ...
std::string why_followed(std::string_view organisation);
/// All requests of the year: half took less than 62 days, before it was 70.
std::string year_told(double median_days, double median_days_before);

std::string_view lever_title(Lever lever, bool weekly_already);
/// What pulling it is called: "Drop the board".
std::string_view lever_press(Lever lever);
/// What it changes, in a sentence.
std::string_view lever_meaning(Lever lever);

}  // namespace journey::web::words
