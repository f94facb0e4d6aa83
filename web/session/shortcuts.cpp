#include "web/session/shortcuts.h"

#include <array>
#include <cmath>

namespace journey::web {
namespace {

constexpr double kFaster = 1.5;

constexpr std::array kShortcuts = {
    Shortcut{" ", "", language::Plain::keys_space, language::Plain::keys_does_play},
    Shortcut{"ArrowRight", "", language::Plain::keys_right, language::Plain::keys_does_day_on},
    Shortcut{"ArrowLeft", "", language::Plain::keys_left, language::Plain::keys_does_day_back},
    Shortcut{"PageDown", "", language::Plain::keys_page_down, language::Plain::keys_does_week_on},
    Shortcut{"PageUp", "", language::Plain::keys_page_up, language::Plain::keys_does_week_back},
    Shortcut{"Home", "", language::Plain::keys_home, language::Plain::keys_does_beginning},
    Shortcut{"End", "", language::Plain::keys_end, language::Plain::keys_does_end},
    Shortcut{"+", "+", std::nullopt, language::Plain::keys_does_faster},
    Shortcut{"-", "-", std::nullopt, language::Plain::keys_does_slower},
    Shortcut{"e", "E", std::nullopt, language::Plain::keys_does_evidence},
    Shortcut{"l", "L", std::nullopt, language::Plain::keys_does_levers},
    Shortcut{"p", "P", std::nullopt, language::Plain::keys_does_practices},
    Shortcut{"s", "S", std::nullopt, language::Plain::keys_does_settings},
    Shortcut{"z", "Z", std::nullopt, language::Plain::keys_does_undo},
    Shortcut{"y", "Y", std::nullopt, language::Plain::keys_does_redo},
    Shortcut{"c", "C", std::nullopt, language::Plain::keys_does_copy},
    Shortcut{"t", "T", std::nullopt, language::Plain::keys_does_theme},
    Shortcut{"?", "?", std::nullopt, language::Plain::keys_does_keys},
    Shortcut{"Escape", "", language::Plain::keys_escape, language::Plain::keys_does_close},
};

Commands with(Command command) { return {std::move(command)}; }

Command turn_to(Sheet sheet, const Settings& settings) {
  SheetState state = settings.sheet;
  state.open = state.open == sheet ? Sheet::none : sheet;
  state.scroll = 0;
  return SetSheet{state};
}

Commands close_what_is_open(const Settings& settings) {
  if (settings.more_open) return with(ToggleMore{});
  if (!settings.selected.empty() && settings.sheet.open == Sheet::none) return with(Select{});
  SheetState state = settings.sheet;
  if (state.open == Sheet::none) return {};
  if (state.opened.empty()) state.open = Sheet::none;
  state.close_one();
  return with(SetSheet{state});
}

Commands in_time(std::string_view key, const Session& session) {
  const double day = std::floor(session.day());
  if (key == " ") return with(session.playing() ? Command(Pause{}) : Command(Play{}));
  if (key == "ArrowRight") return with(Step{});
  if (key == "ArrowLeft") return with(SeekDay{std::ceil(session.day()) - 1});
  if (key == "PageDown") return with(SeekDay{day + 7});
  if (key == "PageUp") return with(SeekDay{day - 7});
  if (key == "Home") return with(Restart{});
  if (key == "End") return with(SeekDay{session.last_day()});
  if (key == "+") return with(SetSpeed{session.speed() * kFaster});
  if (key == "-") return with(SetSpeed{session.speed() / kFaster});
  return {};
}

}  // namespace

std::span<const Shortcut> shortcuts() { return kShortcuts; }

bool copies_link(std::string_view key) { return key == "c"; }

Commands commands_for(std::string_view key, const Session& session, const Settings& settings) {
  if (!session.has_scenario() || !session.answered()) return {};
  if (key == "e" && session.revealed()) return with(turn_to(Sheet::evidence, settings));
  if (key == "l") return with(turn_to(Sheet::levers, settings));
  if (key == "p") return with(turn_to(Sheet::practices, settings));
  if (key == "s") return with(turn_to(Sheet::settings, settings));
  if (key == "?") return with(turn_to(Sheet::keys, settings));
  if (key == "z") return with(Undo{});
  if (key == "y") return with(Redo{});
  if (copies_link(key)) return with(CopyShareLink{});
  if (key == "t") return with(SetTheme{settings.theme() == Theme::dark ? Theme::light : Theme::dark});
  if (key == "Escape") return close_what_is_open(settings);
  return in_time(key, session);
}

}  // namespace journey::web
