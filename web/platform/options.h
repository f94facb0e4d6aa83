#pragma once
// The program's options: the command line, or in the browser the page's address turned into one.
//
// Errors: an unknown option, or a value it does not accept, is among the mistakes and sets nothing. The command
// line refuses to start with one; the page continues without it and reports it.

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
  std::string wanted;  ///< the allowed values: "dark or light"; for a scenario the nearest one; may be empty
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
  std::optional<double> day;    ///< starts there, paused
  SheetState sheet;             ///< the sheet open at the start
  std::string selected;         ///< and the selection whose story is shown (selection.h)
  bool reduced_motion = false;  ///< nothing slides, as if the system had asked for it
  std::string language;         ///< its code; empty: the system's
  std::optional<Theme> theme;   ///< none: the system's
  int width = 1280;
  int height = 720;
  std::string screenshot;        ///< a PNG to write when everything is drawn, and end
  std::optional<unsigned> jobs;  ///< workers or threads for replications; by default as many as there are cores
  std::uint32_t worlds = 1000;   ///< how many
  long frames = 0;               ///< ends after that many; 0: when the window is closed
  std::vector<Mistake> mistakes;
};

Options read_options(std::span<const char* const> arguments);
/// A mistake in the command line, in words.
std::string told(const Mistake& mistake);
std::string_view usage();

}  // namespace journey::web
