#pragma once
// What the program is started with: the command line, or in the browser the page's address made into one.
//
// Errors: an option that is unknown, or a value that it does not take, is among the mistakes and sets nothing. The
//         command line refuses to begin with one; the page goes on without it and says so.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "web/session/command.h"

namespace journey::web {

struct Mistake {
  enum class Kind : std::uint8_t { unknown, no_value, value };
  std::string option;  ///< "--seed"
  std::string value;
  std::string wanted;  ///< what it must be: "dark or light"; of a scenario the nearest one; may be empty
  Kind kind = Kind::value;
};

struct Options {
  bool help = false;
  bool version = false;
  std::string scenario;  ///< id of a shipped one
  std::optional<std::uint64_t> seed;
  std::string shared;           ///< the fragment of a share link
  std::string file;             ///< a scenario file to open (desktop)
  bool play = false;            ///< skips the question
  std::optional<double> day;    ///< stands there, paused
  SheetState sheet;             ///< what is open to begin with
  std::string selected;         ///< and whose story is told (selection.h)
  bool reduced_motion = false;  ///< nothing slides, as if the system had asked for it
  std::string language;         ///< its code; empty: as the system has it
  std::optional<Theme> theme;   ///< none: as the system has it
  int width = 1280;
  int height = 720;
  std::string screenshot;        ///< a PNG to write when everything is drawn, and end
  std::optional<unsigned> jobs;  ///< workers or threads for many worlds; as many as there are cores if not said
  std::uint32_t worlds = 1000;   ///< how many
  long frames = 0;               ///< ends after that many; 0: when the window is closed
  std::vector<Mistake> mistakes;
};

Options read_options(std::span<const char* const> arguments);
/// A mistake in the command line, in words.
std::string told(const Mistake& mistake);
std::string_view usage();

}  // namespace journey::web
