#pragma once
// The words told to the page around the picture: the question's request, notices.

#include <string>
#include <string_view>

namespace journey::web::words {

/// A customer asks for “Export CSV”: 6 hours of work.
std::string customer_asks(std::string_view title, double hours);

inline constexpr std::string_view kLinkCopied = "Link copied: it opens the same run.";
inline constexpr std::string_view kNoneYet = "none yet";

}  // namespace journey::web::words
