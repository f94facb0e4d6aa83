#include "web/options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

namespace journey::web {
namespace {

constexpr unsigned kMostJobs = 64;
constexpr std::uint32_t kMostWorlds = 10'000;

template <class Number>
bool read_whole(std::string_view text, Number& number) {
  const auto end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && rest == end;
}

bool read_seed(std::string_view text, std::optional<std::uint64_t>& seed) {
  std::uint64_t number = 0;
  if (!read_whole(text, number)) return false;
  seed = number;
  return true;
}

bool read_day(const std::string& text, std::optional<double>& day) {
  char* end = nullptr;
  const double number = std::strtod(text.c_str(), &end);
  if (text.empty() || *end != '\0' || !(number >= 0)) return false;
  day = number;
  return true;
}

bool read_jobs(std::string_view text, std::optional<unsigned>& jobs) {
  unsigned number = 0;
  if (!read_whole(text, number) || number > kMostJobs) return false;
  jobs = number;
  return true;
}

bool read_worlds(std::string_view text, std::uint32_t& worlds) {
  return read_whole(text, worlds) && worlds > 0 && worlds <= kMostWorlds;
}

bool read_size(std::string_view text, Options& options) {
  const std::size_t by = text.find('x');
  if (by == std::string_view::npos) return false;
  return read_whole(text.substr(0, by), options.width) && read_whole(text.substr(by + 1), options.height) &&
         options.width >= 200 && options.height >= 200;
}

bool read_theme(std::string_view text, std::optional<Theme>& theme) {
  theme = text == "light" ? Theme::light : Theme::dark;
  return text == "light" || text == "dark";
}

bool read_sheet(std::string_view name, SheetState& sheet) {
  constexpr std::array<std::string_view, 6> kCharts = {"request", "waiting", "flow", "incidents", "measures", "causes"};
  constexpr std::array<std::string_view, 4> kOthers = {"practices", "settings", "keys", "levers"};
  // "settings:release.cadence_days" opens that one.
  const std::size_t colon = name.find(':');
  if (colon != std::string_view::npos) sheet.opened = name.substr(colon + 1);
  name = name.substr(0, colon);
  const auto chart = std::find(kCharts.begin(), kCharts.end(), name);
  const auto other = std::find(kOthers.begin(), kOthers.end(), name);
  if (chart != kCharts.end()) {
    sheet.open = Sheet::evidence;
    sheet.chart = static_cast<Chart>(chart - kCharts.begin());
  } else if (other != kOthers.end()) {
    sheet.open = static_cast<Sheet>(static_cast<int>(Sheet::practices) + (other - kOthers.begin()));
  }
  return sheet.open != Sheet::none;
}

bool read_switch(std::string_view name, Options& options) {
  if (name == "--help" || name == "-h") return options.help = true;
  if (name == "--version") return options.version = true;
  if (name == "--play") return options.play = true;
  if (name == "--reduced-motion") return options.reduced_motion = true;
  return false;
}

// Whether `name` is known; `ok` becomes false where its value is not understood.
bool read_valued(std::string_view name, const std::string& value, Options& options, bool& ok) {
  if (name == "--scenario")
    options.scenario = value;
  else if (name == "--shared")
    options.shared = value;
  else if (name == "--screenshot")
    options.screenshot = value;
  else if (name == "--seed")
    ok = read_seed(value, options.seed);
  else if (name == "--day")
    ok = read_day(value, options.day);
  else if (name == "--size")
    ok = read_size(value, options);
  else if (name == "--theme")
    ok = read_theme(value, options.theme);
  else if (name == "--sheet")
    ok = read_sheet(value, options.sheet);
  else if (name == "--select")
    options.selected = value;
  else if (name == "--jobs")
    ok = read_jobs(value, options.jobs);
  else if (name == "--worlds")
    ok = read_worlds(value, options.worlds);
  else if (name == "--frames")
    ok = read_whole(std::string_view(value), options.frames);
  else
    return false;
  return true;
}

}  // namespace

Options read_options(std::span<const char* const> arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string name = arguments[i];
    if (read_switch(name, options)) continue;
    if (!name.starts_with("--")) {
      options.file = name;
      continue;
    }
    bool ok = true;
    const bool has_value = i + 1 < arguments.size();
    if (!read_valued(name, has_value ? arguments[i + 1] : "", options, ok)) {
      options.error = "unknown option " + name;
    } else if (!has_value || !ok) {
      options.error = name + (has_value ? " does not take \"" + std::string(arguments[i + 1]) + '"' : " needs a value");
    }
    if (!options.error.empty()) return options;
    ++i;
  }
  return options;
}

std::string_view usage() {
  return R"(journey_window: two organisations, the same requests, side by side.

  journey_window [FILE.json] [--scenario ID] [--seed N] [--play] [--day D] [--size WxH] [--theme dark|light]
                 [--shared FRAGMENT] [--screenshot FILE.png] [--sheet NAME] [--select WHAT] [--jobs J] [--worlds N]
                 [--reduced-motion] [--frames N] [--help] [--version]

  --play            skips the question
  --reduced-motion  nothing slides or fades; in the browser the system says so
  --day D           stands still on that day
  --sheet NAME      opens request, waiting, flow, incidents, measures, causes, practices, settings, keys or levers
  --select WHAT     tells a story: 0/team/2 is the third team of the first organisation; also person, change,
                    wall, step, board, release, customers
  --shared F        opens what a link carries behind its '#'
  --jobs J          threads for the many worlds at the end; 0: none beside the window
  --worlds N        how many worlds (1000)
  --screenshot FILE writes what is drawn, once everything is, and ends
)";
}

}  // namespace journey::web
