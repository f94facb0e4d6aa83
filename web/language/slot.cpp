#include "web/language/slot.h"

#include <algorithm>

namespace journey::web::language {

Slot::Slot(const std::string& text) : text_(text) {}
Slot::Slot(const char* text) : text_(text) {}

Count::Count(double value, std::string_view shown)
    : value_(value), size_(static_cast<std::uint8_t>(std::min(shown.size(), text_.size()))) {
  std::copy_n(shown.data(), size_, text_.data());
}

Count::Count(std::int64_t number, int) : Count(static_cast<double>(number), std::to_string(number)) {}

}  // namespace journey::web::language
