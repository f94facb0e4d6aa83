#pragma once
// The sentences of the result: how long it took, and what a decision changed. Figures come from the caller.
//
// Units: days of the calendar; hours of work.

#include <cstdint>
#include <string>
#include <string_view>

#include "sim/model/measures.h"
#include "web/panels/levers.h"
#include "web/view/outcome.h"

namespace journey::web::words {

/// You said 2 weeks. It took 41 days: 6 hours of work, the rest waiting. `said` is empty if nothing was.
std::string it_took(std::string_view said, std::string_view title, double days, double work_hours,
                    std::string_view organisation = {});
/// You said 2 hours. Downtime, Siloed: 31 h.
std::string it_was(std::string_view said, model::Measure measure, std::string_view organisation, double value);
/// The board is gone: 4 days sooner.
/// "Siloed: the walls are gone; all else is as it was."
std::string decided(std::string_view organisation, Lever lever);
/// "before 91 d"; of what still goes on, "so far, before 91 d".
std::string before_it_was(double days, bool finished);
std::string decision_told(std::optional<Lever> lever, std::string_view title, double days, double days_before);
/// The board is gone, and "Export CSV" is not done within the year.
std::string decision_undone(std::optional<Lever> lever, std::string_view title);
/// It still waits 15 days for the next release. `what` as in a bar's label.
std::string still_waits(double days, std::string_view what, bool sooner);
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
