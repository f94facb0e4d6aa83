#include "sim/report/explain_sentence.h"

#include <array>

#include "sim/experiment/compare/attribution.h"
#include "sim/scenario/number_text.h"

namespace journey::report {
namespace {

constexpr std::array<std::string_view, model::kCauseCount> kPlainWords = {
    "the work itself",
    "nights and weekends while work sits unfinished",
    "waiting for people who are busy with other work",
    "waiting for people who are busy with an incident",
    "waiting for a free slot under the limit on work in progress",
    "waiting for someone with the necessary skill",
    "work put aside for an incident",
    "resuming work after an interruption",
    "waiting for the next planning",
    "waiting for the next merge",
    "waiting for a test environment",
    "waiting for the change board",
    "waiting for the next release date",
    "waiting for the deployment window",
    "waiting for machines to build, test and deploy",
    "waiting for another team's part",
    "waiting until every customer has it",
};
static_assert(!kPlainWords.back().empty());

/// Below this share of the lead time nothing stands out.
constexpr double kWorthNaming = 0.02;

std::string count_of(double value, std::string_view unit) {
  const int digits = value < 100 ? 2 : 3;
  const std::string number = scenario::rounded_text(value, digits);
  return number + ' ' + std::string(unit) + (number == "1" ? "" : "s");
}

}  // namespace

std::string_view in_plain_words(model::Cause cause) { return kPlainWords[model::index_of(cause)]; }

std::string plain_length(double hours) {
  if (hours >= 47.5) return count_of(hours / 24, "day");
  if (hours >= 0.995) return count_of(hours, "hour");
  return count_of(hours * 60, "minute");
}

std::string hindrance_sentence(std::string_view name, const model::Measurement& total) {
  const std::string who(name);
  const auto worst = experiment::greatest_hindrance(total);
  if (!worst) return who + " put nothing into production, so no cause of delay can be named.";
  if (worst->hours_saved < kWorthNaming * worst->lead_hours) {
    return "No single cause slows " + who + " down: without any one of them, a change would be in production at most " +
           plain_length(worst->hours_saved) + " sooner.";
  }
  return "Apart from the work itself and the hours outside working time, " + who + " loses the most time to " +
         std::string(in_plain_words(worst->cause)) + ": without it, a change would be in production " +
         plain_length(worst->hours_saved) + " sooner.";
}

}  // namespace journey::report
