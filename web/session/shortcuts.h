#pragma once
// Keys that do something without looking for the button first.

#include <optional>
#include <span>
#include <string_view>

#include "web/language/messages.h"
#include "web/session/command.h"
#include "web/session/session.h"
#include "web/session/settings.h"

namespace journey::web {

struct Shortcut {
  std::string_view key;     ///< as a browser names it
  std::string_view letter;  ///< as it is printed on a keyboard, where that is no word
  std::optional<language::Plain> name;
  language::Plain does;
};
std::span<const Shortcut> shortcuts();

/// Whether `key` is the one that asks for the link to the run.
bool copies_link(std::string_view key);

/// What pressing `key` asks for now; nothing for an unknown key or while the question is open.
Commands commands_for(std::string_view key, const Session& session, const Settings& settings);

}  // namespace journey::web
