#pragma once
// The user's commands. Panels return commands and change nothing; the session and the app apply them
// between two frames, in order, so a log of commands replays a session.
//
// Units: days are days after the warm-up.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "sim/model/scenario.h"
#include "web/look/theme_name.h"
#include "web/session/sheet.h"

namespace journey::web {

// Playback.
struct Play {};
struct Pause {};
/// Steps to the next midnight.
struct Step {};
/// Back to where the playback began: the day the followed request arrived.
struct Restart {};
/// Overrides the speed of the story until the next scenario, seed or restart.
struct SetSpeed {
  double days_per_second = 1;
};
/// To that day, forwards or back; pauses.
struct SeekDay {
  double day = 0;
};

// The run.
struct ChooseScenario {
  std::string id;
};
struct SetSeed {
  std::uint64_t seed = 1;
};
/// A scenario file's text, dropped on the page or picked. If it is not valid, nothing changes but the
/// list of problems.
struct LoadScenarioText {
  std::string name;
  std::string text;
};
/// The fragment of a share link, without its '#'.
struct OpenShared {
  std::string fragment;
};
/// The learner makes a decision: the run forks and the old future stays as a ghost.
struct Decide {
  model::Intervention intervention;
};
/// Undoes every decision.
struct UndoDecisions {};

/// A new value for a number of the world: it applies to every organisation, and the run restarts. The scenario's own
/// value undoes the change.
struct ChangeWorld {
  double model::World::*parameter = nullptr;
  double value = 0;
};

/// Undoes, and redoes, the latest decision or change of the world.
struct Undo {};
struct Redo {};

// The opening question: a choice, or none for "Skip".
struct Answer {
  std::optional<std::size_t> choice;
};

// The page around the run; the app applies these.
/// A key that no widget used, under the name a browser gives it: " ", "ArrowRight", "e".
struct PressKey {
  std::string key;
};
/// Saves the picture as drawn, the measures as a table, or the run with its books.
struct Save {
  enum class What : std::uint8_t { picture, table, json };
  What what = What::picture;
};
struct CopyShareLink {};
/// The link has been copied, or the browser has the file: sent once that has happened.
struct LinkCopied {};
struct FileGiven {
  std::string name;
};
struct PickFile {};
struct DismissProblems {};
struct ToggleMore {};
/// Empty: the system's theme.
struct SetTheme {
  std::optional<Theme> theme;
};
/// The system's theme is now this one.
struct SystemTheme {
  Theme theme = Theme::dark;
};
/// Switches to that language: "fr". UseLanguage follows once its words are loaded.
struct ChooseLanguage {
  std::string code;
};
/// A table of words (web/language/table.h); empty: English.
struct UseLanguage {
  std::string table;
};
/// Opens, closes or changes the sheet in front of the picture.
struct SetSheet {
  SheetState state;
};
/// The replications under way: continue (or start), pause, or cancel.
struct SteerWorlds {
  enum class To : std::uint8_t { go_on, hold, stop };
  To to = To::go_on;
};
/// The organisation beside the first one if not all have room: its place among them, from 1.
struct CompareWith {
  std::size_t organisation = 1;
};
/// The user's selection, whose story is shown; empty for none.
struct Select {
  std::string what;
};

using Command = std::variant<Play, Pause, Step, Restart, SetSpeed, SeekDay, ChooseScenario, SetSeed, LoadScenarioText,
                             OpenShared, Decide, UndoDecisions, ChangeWorld, Undo, Redo, Answer, PressKey, Save,
                             CopyShareLink, PickFile, DismissProblems, ToggleMore, SetTheme, SystemTheme, SetSheet,
                             SteerWorlds, CompareWith, Select, LinkCopied, FileGiven, ChooseLanguage, UseLanguage>;
using Commands = std::vector<Command>;

}  // namespace journey::web
