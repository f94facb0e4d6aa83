// Titles for requests and their changes: a deterministic function of the request's number.
#include <array>

#include "web/words/words.h"

namespace journey::web::words {
namespace {

constexpr std::array<std::string_view, 8> kVerbs = {"Export", "Search",  "Share",    "Print",
                                                    "Filter", "Archive", "Schedule", "Merge"};
constexpr std::array<std::string_view, 8> kObjects = {"invoices", "orders",   "reports",    "contracts",
                                                      "returns",  "payments", "deliveries", "price lists"};
constexpr std::array<std::string_view, 32> kWhole = {
    "Export CSV",       "Audit log",         "Dark mode",       "Gift cards",      "Two-factor login", "Saved baskets",
    "Invoice reminder", "Address check",     "Bulk import",     "Loyalty points",  "Order tracking",   "Refund button",
    "Weekly digest",    "Guest checkout",    "Stock alert",     "Price history",   "Team accounts",    "Usage report",
    "Mobile receipts",  "Delivery slots",    "Search by photo", "VAT by country",  "Password reset",   "Wish list",
    "Product reviews",  "Calendar sync",     "Spam filter",     "Currency switch", "Late-fee notice",  "Data download",
    "Partner portal",   "Subscription pause"};

}  // namespace

std::string feature_title(std::uint32_t number) {
  // Odd multipliers walk through the whole table before a title comes again.
  const std::uint32_t mixed = number * 11U;
  if (number % 2 == 0) return std::string(kWhole[(mixed / 2) % kWhole.size()]);
  const std::uint32_t pair = (number / 2) * 5U;
  return std::string(kVerbs[pair % kVerbs.size()]) + " " +
         std::string(kObjects[(pair / kVerbs.size()) % kObjects.size()]);
}

std::string repair_title(std::uint32_t number) { return "Mend \u201C" + feature_title(number) + "\u201D"; }

}  // namespace journey::web::words
