#pragma once
// The words told to the page around the picture: the question's request, notices.

#include <cstddef>
#include <string>
#include <string_view>

namespace journey::web::words {

/// A customer asks for “Export CSV”: 6 hours of work.
std::string customer_asks(std::string_view title, double hours);

/// "Two companies. Same people, same requests, same luck." People are the same only where as many are there all the
/// time.
std::string companies(std::size_t count, bool same_people);

inline constexpr std::string_view kLinkCopied = "Link copied: it opens the same run.";
inline constexpr std::string_view kDropFile = "Drop a scenario file on this window to open it.";
/// "Saved: run.csv"; `where` is empty where that failed.
std::string saved_as(std::string_view where);
inline constexpr std::string_view kNoneYet = "none yet";

}  // namespace journey::web::words
