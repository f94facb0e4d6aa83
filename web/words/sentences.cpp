#include "web/words/sentences.h"

#include <cmath>

#include "web/words/words.h"

namespace journey::web::words {
namespace {

std::string whole_days(double days) { return say(message::UnitDays{.count = measured(std::floor(days))}); }

std::string days_span(double days) { return span_of_hours(days * 24); }

// How many passed a report on, before anybody could mend what it told of.
std::string hand_offs_told(std::size_t handoffs) {
  if (handoffs == 1) return std::string(say(Plain::moment_hand_off_one));
  return say(message::MomentHandOffs{.hand_offs = count(handoffs)});
}

}  // namespace

std::string quoted(std::string_view title) {
  // The title of a repair names what it mends in quotes already.
  if (title.find(say(Plain::title_quote_mark)) != std::string_view::npos) return std::string(title);
  return say(message::TitleQuote{.title = title});
}

std::string request_begins(std::string_view title, std::size_t companies) {
  const std::string all = companies == 2 ? std::string(say(Plain::count_both)) : count(companies);
  return say(message::MomentRequestBegins{.companies = all, .title = quoted(title)});
}

std::string request_waits(std::string_view title, std::string_view organisation, double days, std::string_view what,
                          double work_hours) {
  const std::string worked = work_hours < 0.05 ? std::string(say(Plain::moment_nobody_yet))
                                               : say(message::MomentWorkSoFar{.hours = working_hours(work_hours)});
  return say(message::MomentRequestWaits{
      .days = whole_days(days), .organisation = organisation, .title = quoted(title), .what = what, .worked = worked});
}

std::string request_worked_on(std::string_view title, std::string_view organisation, double days, double work_hours) {
  return say(message::MomentRequestWorkedOn{.organisation = organisation,
                                            .time = days_span(days),
                                            .title = quoted(title),
                                            .work = working_hours(work_hours)});
}

std::string request_done(std::string_view title, std::string_view organisation, double days, double work_hours) {
  return say(message::MomentRequestDone{.organisation = organisation,
                                        .time = days_span(days),
                                        .title = quoted(title),
                                        .work = working_hours(work_hours)});
}

std::string many_wait(std::string_view organisation, std::size_t changes, std::string_view team, std::size_t people,
                      double per_week) {
  return say(message::MomentManyWait{.count = changes,
                                     .organisation = organisation,
                                     .people = say(message::UnitPeople{.count = people}),
                                     .reach = changes_reach(per_week),
                                     .team = team});
}

std::string board_waits(std::string_view organisation, std::size_t changes, std::string_view weekday,
                        std::size_t last_passed) {
  return say(message::MomentBoardWaits{
      .count = changes, .organisation = organisation, .passed = std::to_string(last_passed), .weekday = weekday});
}

std::string release_waits(std::string_view organisation, std::size_t changes, double days) {
  if (days < 1) return say(message::MomentReleaseWaitsToday{.count = changes, .organisation = organisation});
  return say(message::MomentReleaseWaits{.count = changes, .days = whole_days(days), .organisation = organisation});
}

std::string person_left(std::string_view organisation, std::string_view person, std::string_view title, double days) {
  return say(message::MomentPersonLeft{
      .organisation = organisation, .person = person, .time = days_span(days), .title = quoted(title)});
}

std::string batch_goes_live(std::string_view organisation, std::size_t changes, std::size_t faulty) {
  if (faulty == 0) return say(message::MomentBatchGoesLive{.count = changes, .organisation = organisation});
  const std::string faults = faulty == 1 ? std::string(say(Plain::moment_faulty_one))
                                         : say(message::MomentFaultyMany{.faulty = count(faulty)});
  return say(message::MomentBatchWithFaults{.count = changes, .faulty = faults, .organisation = organisation});
}

std::string customers_reported(std::string_view organisation, std::size_t handoffs, double hours, bool in_hand) {
  const std::string passed = hand_offs_told(handoffs);
  if (in_hand) return say(message::MomentCustomersReported{.organisation = organisation, .passed = passed});
  return say(message::MomentNobodyMends{.organisation = organisation, .passed = passed, .time = span_of_hours(hours)});
}

std::string outage_goes_on(std::string_view organisation, double hours, bool detected) {
  const std::string time = span_of_hours(hours);
  return detected ? say(message::MomentOutage{.organisation = organisation, .time = time})
                  : say(message::MomentOutageUnseen{.organisation = organisation, .time = time});
}

std::string failed_too(std::string_view organisation, double hours, model::RestorePath path) {
  const std::string time = span_of_hours(hours);
  switch (path) {
    case model::RestorePath::flag:
      return say(message::MomentFailedTooFlag{.organisation = organisation, .time = time});
    case model::RestorePath::canary:
      return say(message::MomentFailedTooCanary{.organisation = organisation, .time = time});
    default:
      return say(message::MomentFailedTooRollback{.organisation = organisation, .time = time});
  }
}

std::string new_work_share(std::string_view organisation, double share, double in_weeks) {
  return say(
      message::MomentNewWorkShare{.organisation = organisation, .share = percent(share), .weeks = weeks(in_weeks)});
}

std::string improving(std::string_view organisation, double hours, double in_weeks, double before, double now) {
  const std::string span = weeks(in_weeks);
  const std::string cost = working_hours(hours);
  if (now <= before * 1.1)
    return say(message::MomentImprovingNotYet{.hours = cost, .organisation = organisation, .weeks = span});
  return say(message::MomentImprovingFaster{
      .before = rate(before), .hours = cost, .organisation = organisation, .reach = changes_reach(now), .weeks = span});
}

}  // namespace journey::web::words
