#pragma once
// The words of the evidence: charts, axes, what a read-out says, and why it is so.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sim/experiment/calibrate/dora.h"
#include "sim/model/state/state.h"
#include "sim/model/step.h"
#include "web/reading/evidence.h"
#include "web/words/say.h"

namespace journey::web::words {

/// "Work waiting, day 120: Siloed 41 (23 for Testers, ...); DevOps 9."
std::string waiting_reading(std::string_view name, std::uint32_t total, std::string_view parts);
/// On an average day 41 requests wait at Siloed, most of them for Testers (23).
std::string why_waiting(std::string_view name, double mean, std::string_view largest, double largest_mean);
/// "Where did the days of “Export CSV” go?"
std::string where_did_days_go(std::string_view title);
/// "day 12: waiting for Developers, 21 d in all"
std::string request_on(double day, std::string_view what, model::Step step, double hours);
std::string request_reached(double day);
std::string request_not_finished();
/// At Siloed it took 41 d: 6 h of work, the rest waiting, 21 d of it for Developers.
std::string why_request(std::string_view name, double days, double work_hours, double wait_hours,
                        std::string_view longest, double longest_hours);

/// Siloed: 12 deployments are too few to judge a failure rate by.
std::string too_few_to_judge(std::string_view name, std::size_t deployments);

std::string_view stage_name(std::size_t stage);
std::string open_requests(std::uint64_t count);  ///< "96 open"
std::string more_than_days(double days);         ///< "more than 219 d"
std::string flow_reading(std::string_view day, std::string_view name, std::uint64_t open, std::string_view parts,
                         std::optional<double> days_left);
/// Siloed: 96 open ÷ 1.6 leaving a day = 60 days each (Little’s law); counted one by one 58.
std::string why_flow(std::string_view name, double open, double leaving_a_day, double days_each,
                     std::optional<double> counted_days);
/// "of 540 changes", for each of the four measures
std::string made_of(std::size_t measure, std::size_t count);

/// "Outage on day 120, noticed by customers after 5 h, restored after 3 d by a hot fix."
std::string incident_reading(std::uint8_t severity, bool by_customer, double began, std::optional<double> noticed_hours,
                             std::optional<double> restored_hours, model::RestorePath path);
std::string no_incident_near(double day);
/// At Siloed 12 incidents hurt; half of them were noticed within 5 h and over within 3 d; customers told of 7.
std::string why_incidents(std::string_view name, std::size_t count, std::optional<double> noticed_hours,
                          std::optional<double> restored_hours, std::size_t by_customers);
/// "Siloed works like a low performer of 2019, DevOps like a high one."
std::string cluster_sentence(std::string_view name, std::string_view cluster, bool exact);
/// "Siloed: 9.8 d, without it 9.5 d sooner."
/// A layer of what waits: the team's name, or what else is waited for.
std::string_view awaited_name(const WaitingBand& band);
std::string cause_hours(double hours, double saved_hours);  ///< "9.8 d, without it 9.5 d sooner"
std::string cause_reading(std::string_view name, double hours, double saved_hours);
std::string_view severity_title(std::uint8_t severity);

}  // namespace journey::web::words
