// The short cuts and what is said of them.
#include <array>

#include "web/session/shortcuts.h"

namespace journey::web {
namespace {

constexpr std::array kShortcuts = {
    Shortcut{" ", "Space", "play or pause"},
    Shortcut{"ArrowRight", "Right", "one day on"},
    Shortcut{"ArrowLeft", "Left", "one day back"},
    Shortcut{"PageDown", "Page down", "one week on"},
    Shortcut{"PageUp", "Page up", "one week back"},
    Shortcut{"Home", "Home", "back to the beginning"},
    Shortcut{"End", "End", "to the end of the run"},
    Shortcut{"+", "+", "faster"},
    Shortcut{"-", "-", "slower"},
    Shortcut{"e", "E", "evidence, once the run is over"},
    Shortcut{"l", "L", "the six levers"},
    Shortcut{"p", "P", "practices"},
    Shortcut{"s", "S", "all settings"},
    Shortcut{"z", "Z", "take the last change back"},
    Shortcut{"y", "Y", "make it again"},
    Shortcut{"c", "C", "copy a link"},
    Shortcut{"t", "T", "dark or light"},
    Shortcut{"?", "?", "these short cuts"},
    Shortcut{"Escape", "Esc", "close what is open"},
};

}  // namespace

std::span<const Shortcut> shortcuts() { return kShortcuts; }

}  // namespace journey::web
