#pragma once
// What a user asks for. Panels return commands and change nothing; the session and the app apply them
// between two frames, in the order asked, so a log of commands replays a session.
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
/// On to the next midnight.
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

// What is run.
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
/// The learner changes something: the run forks and the old future stays as a ghost.
struct Decide {
  model::Intervention intervention;
};
/// Takes every decision back.
struct UndoDecisions {};

/// Another number of the world: it holds for every organisation, and the run starts again with it. The scenario's own
/// value takes the change back.
struct ChangeWorld {
  double model::World::*parameter = nullptr;
  double value = 0;
};

/// Takes the latest decision or change of the world back, and makes it again.
struct Undo {};
struct Redo {};

// The opening question: a choice, or none for "Skip".
struct Answer {
  std::optional<std::size_t> choice;
};

// The page around the run; the app applies these.
/// A key was pressed that no widget wanted, under the name a browser gives it: " ", "ArrowRight", "e".
struct PressKey {
  std::string key;
};
/// Saves the picture as it is drawn, the measures as a table, or the run with its books.
struct Save {
  enum class What : std::uint8_t { picture, table, json };
  What what = What::picture;
};
struct CopyShareLink {};
/// The link is copied, and the file is with the browser: said once that is so.
struct LinkCopied {};
struct FileGiven {
  std::string name;
};
struct PickFile {};
struct DismissProblems {};
struct ToggleMore {};
/// Nothing: as the system has it.
struct SetTheme {
  std::optional<Theme> theme;
};
/// The system has, from now on, this one.
struct SystemTheme {
  Theme theme = Theme::dark;
};
/// Says everything in that language: "fr". UseLanguage follows once its words are there.
struct ChooseLanguage {
  std::string code;
};
/// A table of words (web/language/table.h); empty: English.
struct UseLanguage {
  std::string table;
};
/// Opens, closes or turns over what lies in front of the picture.
struct SetSheet {
  SheetState state;
};
/// The worlds under way: go on (or begin anew), hold for a while, or stop and forget them.
struct SteerWorlds {
  enum class To : std::uint8_t { go_on, hold, stop };
  To to = To::go_on;
};
/// Who stands beside the first organisation where not all have room: its place among them, from 1.
struct CompareWith {
  std::size_t organisation = 1;
};
/// What the user points at, so that its story is told; empty is nothing.
struct Select {
  std::string what;
};

using Command = std::variant<Play, Pause, Step, Restart, SetSpeed, SeekDay, ChooseScenario, SetSeed, LoadScenarioText,
                             OpenShared, Decide, UndoDecisions, ChangeWorld, Undo, Redo, Answer, PressKey, Save,
                             CopyShareLink, PickFile, DismissProblems, ToggleMore, SetTheme, SystemTheme, SetSheet,
                             SteerWorlds, CompareWith, Select, LinkCopied, FileGiven, ChooseLanguage, UseLanguage>;
using Commands = std::vector<Command>;

}  // namespace journey::web
