#pragma once
// The words of the stories: what is said of a change, a person, a team, a step, a wall, a board, a release.

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "sim/model/cause.h"
#include "sim/model/step.h"
#include "web/words/say.h"

namespace journey::web::words {

/// "new work", "incidents": what an hour was spent on.
std::string_view work_title(model::Work work);
/// What happens in a step, in a few words.
std::string_view step_meaning(model::Step step);

// Of a change.
std::string size_and_day(double hours, double day);
std::string left_by(std::string_view who, double days);
std::string in_hands(std::string_view who, model::Step step);
std::string in_batch(std::size_t changes);
std::string waits_for(std::string_view what, double days);
std::string so_far(double hours, double work_hours);
std::string took(double hours, double work_hours);
/// Where the books of it were not kept: it was finished before the first day.
std::string took(double hours);
std::string sent_back(std::size_t times);

// Of people.
std::string skills(std::span<const std::string_view> masters, std::span<const std::string_view> helps);
/// "Works on Monday and Tuesday, from 9 to 13 o'clock."
std::string works_from(const std::array<bool, 7>& days, double from, double to);
std::string called_away(std::string_view left, double days);
std::string works_on(std::string_view title, model::Step step);
std::string holds_over_night(std::string_view title);
std::string does(std::string_view work);
std::string waits_for_them(std::size_t count);
/// "Hours of the last 5 weeks"
std::string hours_in(double days);
std::string team_in_short(std::string_view goal, std::size_t people);
/// "Ana, Ben and Chloe."
std::string members(std::span<const std::string_view> names);
std::string owns(std::span<const std::string_view> steps);
std::string held_back(double share_new, std::string_view most, double share_most);
std::string done_by(std::span<const std::string_view> teams);
std::string at_step(std::size_t masters, std::size_t busy);

// Of what work waits in front of.
std::string longest_waits(std::size_t count, std::string_view title, double days);
/// What else than people is waited for; empty where that is nothing.
std::string of_them(std::size_t merges, std::size_t environments);
/// A step, where something else may have its name.
std::string step_named(std::string_view title);
std::string wall_before(std::string_view team);
std::string hand_off(std::string_view from, std::string_view to);
std::string people_behind(std::size_t people, double per_week);
std::string board_meets(double every_days, std::string_view weekday, double days);
std::string board_passed(std::size_t passed, double most);
std::string releases_every(double every_days, double days);
std::string faults_aboard(std::size_t faulty);
std::string saved_without(double hours);
std::string incident_told(std::uint8_t severity, double hours, bool open, bool by_customer, bool detected);
std::string passed_on(std::size_t times);
std::string get_per_week(double changes);

}  // namespace journey::web::words
