#include "web/words/sentences.h"

#include <cmath>

#include "web/words/words.h"

namespace journey::web::words {
namespace {

std::string days_in_words(double days) {
  const double whole = std::floor(days);
  return whole == 1 ? "1 day" : number(whole) + " days";
}

std::string in_organisation(std::string_view organisation) { return std::string(organisation) + ": "; }

std::string in_weeks(double weeks) {
  return "in the last " + counted(static_cast<std::uint64_t>(std::lround(weeks)), "week");
}

std::string undone_by(model::RestorePath path) {
  switch (path) {
    case model::RestorePath::flag:
      return "switched off";
    case model::RestorePath::canary:
      return "stopped while few saw it";
    default:
      return "rolled back";
  }
}

}  // namespace

std::string quoted(std::string_view title) {
  // The title of a repair names what it mends in quotes already.
  if (title.find("\u201C") != std::string_view::npos) return std::string(title);
  return "\u201C" + std::string(title) + "\u201D";
}

std::string request_begins(std::string_view title, std::size_t companies) {
  const std::string all = companies == 2 ? "both" : count(companies);
  return "A customer asks for " + quoted(title) + ". Follow the ring through " + all + " companies.";
}

std::string request_waits(std::string_view title, std::string_view organisation, double days, std::string_view what,
                          double work_hours) {
  const std::string worked =
      work_hours < 0.05 ? "nobody has worked on it yet" : working_hours(work_hours) + " of work so far";
  return in_organisation(organisation) + quoted(title) + " has waited " + days_in_words(days) + " for " +
         std::string(what) + "; " + worked + ".";
}

std::string request_worked_on(std::string_view title, std::string_view organisation, double days, double work_hours) {
  return in_organisation(organisation) + quoted(title) + " is being worked on: " + working_hours(work_hours) +
         " of work in " + span_of_hours(days * 24) + ".";
}

std::string request_done(std::string_view title, std::string_view organisation, double days, double work_hours) {
  return in_organisation(organisation) + "customers have had " + quoted(title) + " after " + span_of_hours(days * 24) +
         "; somebody worked on it for " + working_hours(work_hours) + ".";
}

std::string many_wait(std::string_view organisation, std::size_t changes, std::string_view team, std::size_t people,
                      double per_week) {
  return in_organisation(organisation) + counted(changes, "request") + (changes == 1 ? " waits for " : " wait for ") +
         std::string(team) + " (" + (people == 1 ? "1 person" : std::to_string(people) + " people") + "); " +
         changes_reach(per_week, "customers") + ".";
}

std::string board_waits(std::string_view organisation, std::size_t changes, std::string_view weekday,
                        std::size_t last_passed) {
  return in_organisation(organisation) + counted(changes, "finished request") +
         (changes == 1 ? " waits for " : " wait for ") + std::string(weekday) + "\u2019s board; last time it let " +
         std::to_string(last_passed) + " pass.";
}

std::string release_waits(std::string_view organisation, std::size_t changes, double days) {
  return in_organisation(organisation) + counted(changes, "approved request") + (changes == 1 ? " waits" : " wait") +
         " for the next release, " + (days < 1 ? std::string("today.") : days_in_words(days) + " away.");
}

std::string person_left(std::string_view organisation, std::string_view person, std::string_view title, double days) {
  return in_organisation(organisation) + std::string(person) + " left " + quoted(title) +
         " for an incident; it has not moved for " + span_of_hours(days * 24) + ".";
}

std::string batch_goes_live(std::string_view organisation, std::size_t changes, std::size_t faulty) {
  std::string text = in_organisation(organisation) + counted(changes, "change") +
                     (changes == 1 ? " goes live" : " go live") + " together";
  if (faulty == 0) return text + ".";
  return text + "; " + count(faulty) + (faulty == 1 ? " carries faults" : " carry faults") + " nobody has found.";
}

std::string customers_reported(std::string_view organisation, std::size_t handoffs, double hours, bool in_hand) {
  const std::string passed = count(handoffs) + (handoffs == 1 ? " hand-off" : " hand-offs");
  const std::string where = in_organisation(organisation);
  if (in_hand)
    return where + "customers reported the outage; " + passed + " later it reached someone who could fix it.";
  return where + "customers reported the outage; after " + span_of_hours(hours) + " and " + passed +
         " nobody is mending it.";
}

std::string outage_goes_on(std::string_view organisation, double hours, bool detected) {
  return in_organisation(organisation) + "customers have been without service for " + span_of_hours(hours) +
         (detected ? "." : ", and nobody here knows.");
}

std::string failed_too(std::string_view organisation, double hours, model::RestorePath path) {
  return std::string(organisation) + " failed too: one change, " + undone_by(path) + " in " + span_of_hours(hours) +
         ".";
}

std::string new_work_share(std::string_view organisation, double share, double weeks) {
  return in_organisation(organisation) + in_weeks(weeks) + ", " + percent(share) +
         " of all working hours made something new.";
}

std::string improving(std::string_view organisation, double hours, double weeks, double before, double now) {
  const std::string cost =
      in_organisation(organisation) + in_weeks(weeks) + ", getting better cost " + working_hours(hours) + "; ";
  if (now > before * 1.1) return cost + changes_reach(now, "customers") + ", before " + rate(before) + ".";
  return cost + "nothing is faster yet.";
}

}  // namespace journey::web::words
