// The words of the way of one request and of cumulative flow.
#include <algorithm>
#include <array>

#include "web/words/evidence.h"
#include "web/words/words.h"

namespace journey::web::words {
namespace {

constexpr std::array<std::string_view, 5> kStages = {"Planning", "Coding", "Testing", "Releasing", "Deploying"};

std::string days_text(double days) { return number(days) + " days"; }

}  // namespace

std::string where_did_days_go(std::string_view title) {
  return "Where did the days of \u201C" + std::string(title) + "\u201D go?";
}

std::string request_on(double on, std::string_view what, model::Step step, double hours) {
  return "On " + day(on) + " after it was asked for: " + std::string(step_title(step)) + ", " + std::string(what) +
         ", " + short_span_of_hours(std::max(hours, 1.0 / 60)) + " in all";
}

std::string request_reached(double days) { return "Customers have it since " + day(days) + " after they asked"; }
std::string request_not_finished() { return "Customers did not get it in this run."; }

std::string why_request(std::string_view name, double days, double work_hours, double wait_hours,
                        std::string_view longest, double longest_hours) {
  std::string text = std::string(name) + ": " + short_span_of_hours(days * 24) + "; somebody worked on it for " +
                     working_hours(work_hours) + ", it waited for " + short_span_of_hours(wait_hours);
  if (!longest.empty()) text += ", longest " + std::string(longest) + " (" + short_span_of_hours(longest_hours) + ")";
  return text + ".";
}

std::string_view stage_name(std::size_t stage) { return kStages[std::min(stage, kStages.size() - 1)]; }

std::string open_requests(std::uint64_t count) { return std::to_string(count) + " open"; }

std::string more_than_days(double days) { return "more than " + number(days) + " d"; }

std::string flow_reading(std::string_view on, std::string_view name, std::uint64_t open, std::string_view parts,
                         std::optional<double> days_left) {
  std::string text =
      std::string(on) + ": " + std::string(name) + " " + open_requests(open) + " (" + std::string(parts) + ")";
  return text + (days_left ? "; what is asked for now has left after " + days_text(*days_left)
                           : "; what is asked for now has not left by the end of the run");
}

std::string why_flow(std::string_view name, double open, double leaving_a_day, double days_each,
                     std::optional<double> counted_days) {
  std::string text = std::string(name) + ": " + number(open) + " open on average \u00F7 " + number(leaving_a_day) +
                     " leaving a day = " + days_text(days_each) + " each (Little\u2019s law)";
  if (counted_days) text += "; counted one by one, those delivered took " + days_text(*counted_days);
  return text + ".";
}

std::string made_of(std::size_t measure, std::size_t count) {
  switch (measure) {
    case 0:
      return counted(count, "deployment");
    case 1:
      return "of " + counted(count, "change");
    case 2:
      return "of " + counted(count, "deployment");
    default:
      return "of " + counted(count, "failure");
  }
}

}  // namespace journey::web::words
