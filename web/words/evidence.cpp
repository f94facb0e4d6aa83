#include "web/words/evidence.h"

#include <algorithm>

#include "web/words/words.h"

namespace journey::web::words {
namespace {

std::string_view restored_by(model::RestorePath path) {
  using model::RestorePath;
  switch (path) {
    case RestorePath::none:
      return "";
    case RestorePath::self_healing:
      return " by the system itself";
    case RestorePath::canary:
      return " by stopping the release early";
    case RestorePath::flag:
      return " by switching it off";
    case RestorePath::rollback:
      return " by going back to the version before";
    case RestorePath::hotfix:
      return " by a hot fix";
    case RestorePath::next_release:
      return " with the next release";
    case RestorePath::operations:
      return " by operations";
  }
  return "";
}

}  // namespace

std::string_view label(Label label) {
  switch (label) {
    case Label::evidence:
      return "Evidence";
    case Label::back:
      return "Back";
    case Label::request_chart:
      return "One request";
    case Label::flow_chart:
      return "Cumulative flow";
    case Label::request_question:
      return "Where did the days of one request go?";
    case Label::flow_question:
      return "How much is begun, and how long does it take?";
    case Label::done:
      return "Customers have it";
    case Label::given_up:
      return "Given up: too late";
    case Label::waiting_chart:
      return "Work waiting";
    case Label::incident_chart:
      return "Incidents";
    case Label::measures_chart:
      return "Four measures";
    case Label::causes_chart:
      return "Lead time by cause";
    case Label::waiting_question:
      return "How much work waits, and for whom?";
    case Label::incident_question:
      return "What broke, and for how long?";
    case Label::measures_question:
      return "Where would they stand among others?";
    case Label::causes_question:
      return "What does a change wait for?";
    case Label::chart:
      return "Chart";
    case Label::read_day:
      return "Day to read";
    case Label::planning:
      return "Planning";
    case Label::technical:
      return "Machines and merges";
    case Label::board:
      return "The board";
    case Label::release:
      return "The next release";
    case Label::elsewhere:
      return "Others";
    case Label::requests_waiting:
      return "\u2191 requests waiting";
    case Label::requests_asked_for:
      return "\u2191 requests";
    case Label::day_of_the_year:
      return "day";
    case Label::no_incidents:
      return "no incident";
    case Label::outage:
      return "Outage";
    case Label::degraded:
      return "Slow or partly broken";
    case Label::minor:
      return "A nuisance";
    case Label::from_began_to_restored:
      return "line: from begun to restored; thick once noticed";
    case Label::noticed:
      return "noticed";
    case Label::nothing_delivered:
      return "Nothing reached production in this run.";
    case Label::mean_hours:
      return "hours, average change";
    case Label::mean_days:
      return "days, average change";
    case Label::best_is_left:
      return "Ranges of the 2019 State of DevOps report";
    case Label::few_deployments:
      return "The failure rate is left out of the verdict.";
    case Label::solid_is_saved:
      return "From first commit to production. Solid: saved if the cause were gone; pale: it would wait for something "
             "else.";
    case Label::per_year:
      return "a year";
    case Label::per_month:
      return "a month";
    case Label::per_week:
      return "a week";
    case Label::per_day:
      return "a day";
  }
  return "";
}

std::string too_few_to_judge(std::string_view name, std::size_t deployments) {
  return std::string(name) + ": " + counted(deployments, "deployment") + (deployments == 1 ? " is" : " are") +
         " too few to judge a failure rate by.";
}

std::string waiting_reading(std::string_view name, std::uint32_t total, std::string_view parts) {
  std::string text = std::string(name) + " " + std::to_string(total);
  if (!parts.empty()) text += " (" + std::string(parts) + ")";
  return text;
}

std::string why_waiting(std::string_view name, double mean, std::string_view largest, double largest_mean) {
  std::string text = std::string(name) + ": " + number(mean) + " requests wait on an average day";
  if (!largest.empty()) text += ", " + number(largest_mean) + " of them for " + std::string(largest);
  return text + ".";
}

std::string_view severity_title(std::uint8_t severity) {
  return label(severity == 1 ? Label::outage : severity == 2 ? Label::degraded : Label::minor);
}

std::string incident_reading(std::uint8_t severity, bool by_customer, double began, std::optional<double> noticed_hours,
                             std::optional<double> restored_hours, model::RestorePath path) {
  std::string text = std::string(severity_title(severity)) + " on " + day(began);
  if (noticed_hours) {
    text += std::string(by_customer ? ", customers told of it after " : ", noticed after ") +
            short_span_of_hours(std::max(*noticed_hours, 1.0 / 60));
  } else {
    text += ", not noticed yet";
  }
  if (!restored_hours) return text + ", not over yet";
  return text + ", over after " + short_span_of_hours(*restored_hours) + std::string(restored_by(path));
}

std::string no_incident_near(double on) { return "nothing around " + day(on); }

std::string why_incidents(std::string_view name, std::size_t count, std::optional<double> noticed_hours,
                          std::optional<double> restored_hours, std::size_t by_customers) {
  std::string text = std::string(name) + ": " + counted(count, "incident");
  if (noticed_hours) text += "; half were noticed within " + short_span_of_hours(*noticed_hours);
  if (restored_hours) text += " and over within " + short_span_of_hours(*restored_hours);
  if (by_customers > 0) text += "; customers told of " + std::to_string(by_customers);
  return text + ".";
}

std::string cluster_sentence(std::string_view name, std::string_view cluster, bool exact) {
  return std::string(name) + (exact ? ": all known measures lie in the \u201C" : ": nearest to the \u201C") +
         std::string(cluster) + "\u201D group.";
}

std::string_view awaited_name(const WaitingBand& band) {
  switch (band.awaited) {
    case Awaited::team:
      return band.team;
    case Awaited::planning:
      return label(Label::planning);
    case Awaited::technical:
      return label(Label::technical);
    case Awaited::board:
      return label(Label::board);
    case Awaited::release:
      return label(Label::release);
    case Awaited::elsewhere:
      return label(Label::elsewhere);
  }
  return {};
}

std::string cause_reading(std::string_view name, double hours, double saved_hours) {
  std::string text = std::string(name) + ": " + short_span_of_hours(hours);
  if (saved_hours > 0.05) text += ", without it " + short_span_of_hours(saved_hours) + " sooner";
  return text;
}

}  // namespace journey::web::words
