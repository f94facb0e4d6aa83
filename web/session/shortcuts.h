#pragma once
// Keyboard shortcuts for buttons.

#include <optional>
#include <span>
#include <string_view>

#include "web/language/messages.h"
#include "web/session/command.h"
#include "web/session/session.h"
#include "web/session/settings.h"

namespace journey::web {

struct Shortcut {
  std::string_view key;     ///< the browser's name for it
  std::string_view letter;  ///< as printed on a keyboard, if that is not a word
  std::optional<language::Plain> name;
  language::Plain does;
};
std::span<const Shortcut> shortcuts();

/// Whether `key` is the one that asks for the link to the run.
bool copies_link(std::string_view key);

/// The command of `key` now; none for an unknown key or while the question is open.
Commands commands_for(std::string_view key, const Session& session, const Settings& settings);

}  // namespace journey::web
