#include "web/language/say.h"

#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "web/language/embedded.h"

namespace journey::web::language {
namespace {

// Tables stay, so that words which somebody holds can still be read.
using Tables = std::vector<std::unique_ptr<const Table>>;

Tables& tables() {
  static Tables all = [] {
    Tables first;
    first.push_back(std::make_unique<Table>(*Table::read(std::string(embedded_english()))));
    return first;
  }();
  return all;
}

// The slots of a message, taken from the bytes that it is.
class Row {
 public:
  Row(const void* first, std::size_t slots) : count_(slots) { std::memcpy(slots_.data(), first, slots * sizeof(Slot)); }
  Row(std::string_view before, const void* first, std::size_t slots) : count_(slots + 1) {
    slots_[0] = before;
    std::memcpy(&slots_[1], first, slots * sizeof(Slot));
  }
  [[nodiscard]] std::span<const Slot> slots() const { return {slots_.data(), count_}; }

 private:
  static constexpr std::string_view kNone{};
  std::array<Slot, kMostSlots> slots_{kNone, kNone, kNone, kNone, kNone, kNone, kNone, kNone};
  std::size_t count_;
};

}  // namespace

const Table& in_use() { return *tables().back(); }

void use(std::string_view text) {
  // A program that begins in English has read its table already.
  if (text.empty() && tables().size() == 1) return;
  if (auto table = Table::read(std::string(text.empty() ? embedded_english() : text))) use(std::move(*table));
}

void use(Table table) { tables().push_back(std::make_unique<Table>(std::move(table))); }

std::string said(std::size_t index, const void* first, std::size_t slots) {
  const Row row(first, slots);
  return in_use().filled(index, row.slots(), 0);
}

std::string said_of_many(std::size_t index, const void* count, std::size_t slots) {
  Count chosen(0.0, std::string_view());
  std::memcpy(&chosen, count, sizeof(Count));
  const Row row(chosen.text(), static_cast<const std::byte*>(count) + sizeof(Count), slots);
  return in_use().filled(index, row.slots(), chosen.value());
}

std::string_view say(Plain message) { return in_use().plain(static_cast<std::size_t>(message)); }
std::string_view named(std::string_view key, std::string_view english) { return in_use().named(key, english); }

}  // namespace journey::web::language
