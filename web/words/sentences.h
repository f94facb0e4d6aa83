#pragma once
// The sentences of the moment. Figures come from the caller; the words are here.

#include <string>
#include <string_view>

#include "sim/model/state/state.h"
#include "sim/model/step.h"
#include "web/words/say.h"

namespace journey::web::words {

std::string quoted(std::string_view title);

/// A customer asks for "Export CSV". Follow the ring through both companies.
std::string request_begins(std::string_view title, std::size_t companies);
/// "Export CSV" has waited 12 days for Thursday's board; 6 hours of work so far.
std::string request_waits(std::string_view title, std::string_view organisation, double days, std::string_view what,
                          double work_hours);
/// "Export CSV" is being worked on; it has waited 12 of 14 days.
std::string request_worked_on(std::string_view title, std::string_view organisation, double days, double work_hours);
std::string request_done(std::string_view title, std::string_view organisation, double days, double work_hours);
std::string many_wait(std::string_view organisation, std::size_t changes, std::string_view team, std::size_t people,
                      double per_week);
std::string board_waits(std::string_view organisation, std::size_t changes, std::string_view weekday,
                        std::size_t last_passed);
std::string release_waits(std::string_view organisation, std::size_t changes, double days);
std::string person_left(std::string_view organisation, std::string_view person, std::string_view title, double days);
std::string batch_goes_live(std::string_view organisation, std::size_t changes, std::size_t faulty);
std::string customers_reported(std::string_view organisation, std::size_t handoffs, double hours, bool in_hand);
std::string outage_goes_on(std::string_view organisation, double hours, bool detected);
std::string failed_too(std::string_view organisation, double hours, model::RestorePath path);
std::string new_work_share(std::string_view organisation, double share, double weeks);
/// Automation cost 120 hours in the last 5 weeks; nothing is faster yet.
std::string improving(std::string_view organisation, double hours, double weeks, double before, double now);

}  // namespace journey::web::words
