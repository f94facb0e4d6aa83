#pragma once
// The display settings, as opposed to the run: theme, open sheet, selection. The app changes it by
// commands; panels read it.

#include <optional>
#include <string>
#include <vector>

#include "web/language/table.h"
#include "web/session/command.h"

namespace journey::web {

struct Settings {
  std::optional<Theme> chosen_theme;  ///< none: the system's
  Theme system_theme = Theme::dark;
  Theme theme() const { return chosen_theme.value_or(system_theme); }
  std::vector<language::Known> languages;  ///< that can be chosen
  std::string language = "en";             ///< the one in use
  bool more_open = false;
  SheetState sheet;
  std::size_t beside = 0;       ///< the organisation beside the first one; 0: not chosen
  bool reduced_motion = false;  ///< the user asked their system for less movement
  std::string selected;         ///< the user's selection (see Select); empty for none
  std::string notice;           ///< "Link copied"; shown for a while, also in the live region
};

}  // namespace journey::web
