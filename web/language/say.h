#pragma once
// How the program says something: a message by its name, in the language in use.
//
// All messages are in web/words/words.pot. A name, or a place in a message, that is not there does not compile.

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

#include "web/language/messages.h"
#include "web/language/table.h"

namespace journey::web::language {

/// English until another is used.
const Table& in_use();
/// Everything is said in this language from now on. What was said before stays as it is, and can still be read.
void use(Table table);
/// The same, of a table's text; English where that is empty, nothing where it is no table.
void use(std::string_view text);

/// What has no places; it can be read as long as the program runs.
std::string_view say(Plain message);

/// The message with that number in the table; `first` is the first of its `slots`, which lie one after the other.
std::string said(std::size_t index, const void* first, std::size_t slots);
/// The same, with a Count before them, which chooses between singular and plural.
std::string said_of_many(std::size_t index, const void* count, std::size_t slots);

/// say(message::MomentManyWait{.count = 12, .organisation = name, ...}): places in the order of the alphabet, the
/// number of what is counted first.
template <class Message>
[[gnu::always_inline]] inline std::string say(const Message& message) {
  static_assert(std::is_trivially_copyable_v<Message>);
  if constexpr (Message::kPlural) {
    return said_of_many(Message::kIndex, &message, (sizeof(Message) - sizeof(Count)) / sizeof(Slot));
  } else {
    return said(Message::kIndex, &message, sizeof(Message) / sizeof(Slot));
  }
}

/// What sim/ says in English, by the key that it has there.
std::string_view named(std::string_view key, std::string_view english);

}  // namespace journey::web::language
