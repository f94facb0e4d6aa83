#include "web/session/shortcuts.h"

#include <cmath>

namespace journey::web {
namespace {

constexpr double kFaster = 1.5;

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
