#pragma once
// The words told to the page around the picture: the question's request, notices.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "web/words/say.h"

namespace journey::web::words {

/// A customer asks for “Export CSV”: 6 hours of work.
std::string customer_asks(std::string_view title, double hours);

/// "Two companies. Same people, same requests, same luck." People are the same only where as many are there all the
/// time.
std::string companies(std::size_t count, bool same_people);

/// "Saved: run.csv"; `where` is empty where that failed.
std::string saved_as(std::string_view where);
/// "Download started: run.csv": what the browser does with it, a page is not told.
std::string download_started(std::string_view name);

/// Whom a name cannot be drawn of, counted from 1.
std::string nth_company(std::size_t number);
std::string nth_team(std::size_t number);
std::string nth_person(std::size_t number);

/// What the address says and cannot be used. `wanted`: what it must be; of a scenario the nearest one. Both may be
/// empty.
std::string address_says(std::string_view name, std::string_view value, std::string_view wanted);
std::string no_such_scenario(std::string_view id, std::string_view nearest);

/// Of a link of another version of the model than this program's.
std::string_view of_other_model(std::uint32_t version);

/// What a run does not take, and why. `problem`: in the reader's words.
std::string too_many_decisions(std::size_t most);
std::string not_possible(std::string_view problem);

}  // namespace journey::web::words
