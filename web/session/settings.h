#pragma once
// How the program is looked at, as opposed to what it runs: theme, what is open, what is selected.
// The app changes it by commands; panels read it.

#include <optional>
#include <string>
#include <vector>

#include "web/language/table.h"
#include "web/session/command.h"

namespace journey::web {

struct Settings {
  std::optional<Theme> chosen_theme;  ///< none: as the system has it
  Theme system_theme = Theme::dark;
  Theme theme() const { return chosen_theme.value_or(system_theme); }
  std::vector<language::Known> languages;  ///< that can be chosen
  std::string language = "en";             ///< the one in use
  bool more_open = false;
  SheetState sheet;
  std::size_t beside = 0;       ///< who stands beside the first organisation; 0: not chosen
  bool reduced_motion = false;  ///< the user asked their system for less movement
  std::string selected;         ///< what the user points at (see Select); empty is nothing
  std::string notice;           ///< "Link copied"; shown for a while, also in the live region
};

}  // namespace journey::web
