// The words of the way of one request and of cumulative flow.
#include <algorithm>
#include <array>

#include "web/words/evidence.h"
#include "web/words/sentences.h"
#include "web/words/words.h"

namespace journey::web::words {
namespace {

// A stage is called after the step that it begins with.
constexpr std::array kStages = {model::Step::plan, model::Step::code, model::Step::test, model::Step::release,
                                model::Step::deploy};

std::string days_text(double days) { return say(message::EvidenceDays{.days = number(days)}); }

}  // namespace

std::string where_did_days_go(std::string_view title) { return say(message::EvidenceDaysOf{.title = quoted(title)}); }

std::string request_on(double on, std::string_view what, model::Step step, double hours) {
  return say(message::EvidenceRequestOn{
      .day = day(on), .step = step_title(step), .time = short_span_of_hours(std::max(hours, 1.0 / 60)), .what = what});
}

std::string request_reached(double days) { return say(message::EvidenceRequestReached{.day = day(days)}); }
std::string request_not_finished() { return std::string(say(Plain::evidence_request_not_finished)); }

std::string why_request(std::string_view name, double days, double work_hours, double wait_hours,
                        std::string_view longest, double longest_hours) {
  const std::string time = short_span_of_hours(days * 24);
  const std::string work = working_hours(work_hours);
  const std::string waited = short_span_of_hours(wait_hours);
  if (longest.empty())
    return say(message::EvidenceWhyRequest{.name = name, .time = time, .waited = waited, .work = work});
  return say(message::EvidenceWhyRequestLongest{.longest = longest,
                                                .longest_time = short_span_of_hours(longest_hours),
                                                .name = name,
                                                .time = time,
                                                .waited = waited,
                                                .work = work});
}

std::string_view stage_name(std::size_t stage) { return step_title(kStages[std::min(stage, kStages.size() - 1)]); }

std::string open_requests(std::uint64_t count) { return say(message::EvidenceOpen{.count = std::to_string(count)}); }

std::string more_than_days(double days) { return say(message::EvidenceMoreThanDays{.days = number(days)}); }

std::string flow_reading(std::string_view on, std::string_view name, std::uint64_t open, std::string_view parts,
                         std::optional<double> days_left) {
  const std::string counted = open_requests(open);
  if (!days_left) return say(message::EvidenceFlowNotLeft{.day = on, .name = name, .open = counted, .parts = parts});
  return say(message::EvidenceFlowLeft{
      .day = on, .days = days_text(*days_left), .name = name, .open = counted, .parts = parts});
}

std::string why_flow(std::string_view name, double open, double leaving_a_day, double days_each,
                     std::optional<double> counted_days) {
  const std::string days = days_text(days_each);
  const std::string leaving = number(leaving_a_day);
  if (!counted_days)
    return say(message::EvidenceWhyFlow{.days = days, .leaving = leaving, .name = name, .open = number(open)});
  return say(message::EvidenceWhyFlowCounted{
      .counted = days_text(*counted_days), .days = days, .leaving = leaving, .name = name, .open = number(open)});
}

std::string made_of(std::size_t measure, std::size_t count) {
  switch (measure) {
    case 0:
      return say(message::UnitDeployments{.count = count});
    case 1:
      return say(message::EvidenceOfChanges{.count = count});
    case 2:
      return say(message::EvidenceOfDeployments{.count = count});
    default:
      return say(message::EvidenceOfFailures{.count = count});
  }
}

}  // namespace journey::web::words
