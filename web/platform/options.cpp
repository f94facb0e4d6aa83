#include "web/platform/options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <vector>

#include "sim/scenario/limits.h"
#include "sim/scenario/reading/spelling.h"
#include "web/language/say.h"
#include "web/session/shelf.h"

namespace journey::web {
namespace {

namespace message = language::message;

template <class Number>
bool read_whole(std::string_view text, Number& number) {
  const auto end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && rest == end;
}

template <class Number>
bool read_whole(std::string_view text, Number lowest, Number highest, std::optional<Number>& into) {
  Number number = 0;
  if (!read_whole(text, number) || number < lowest || number > highest) return false;
  into = number;
  return true;
}

bool read_scenario(const std::string& id, std::string& scenario) {
  const auto& shipped = shipped_scenarios();
  if (std::none_of(shipped.begin(), shipped.end(), [&](const auto& one) { return one.id == id; })) return false;
  scenario = id;
  return true;
}

bool read_day(const std::string& text, std::optional<double>& day) {
  char* end = nullptr;
  const double number = std::strtod(text.c_str(), &end);
  if (text.empty() || *end != '\0' || !(number >= 0 && number <= scenario::kMaxDays)) return false;
  day = number;
  return true;
}

bool read_worlds(std::string_view text, std::uint32_t& worlds) {
  std::optional<std::uint32_t> number;
  if (!read_whole(text, 1U, scenario::kMaxWorlds, number)) return false;
  worlds = *number;
  return true;
}

bool read_size(std::string_view text, Options& options) {
  const std::size_t by = text.find('x');
  if (by == std::string_view::npos) return false;
  return read_whole(text.substr(0, by), options.width) && read_whole(text.substr(by + 1), options.height) &&
         options.width >= 200 && options.height >= 200;
}

bool read_theme(std::string_view text, std::optional<Theme>& theme) {
  if (text != "light" && text != "dark") return false;
  theme = text == "light" ? Theme::light : Theme::dark;
  return true;
}

bool read_sheet(std::string_view name, SheetState& sheet) {
  constexpr std::array<std::string_view, 6> kCharts = {"request", "waiting", "flow", "incidents", "measures", "causes"};
  constexpr std::array<std::string_view, 4> kOthers = {"practices", "settings", "keys", "levers"};
  // "settings:release.cadence_days" opens that setting.
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

// The allowed values; empty if there is no short description.
std::string wanted_of(std::string_view name, std::string_view value) {
  const auto whole = [](std::uint64_t low, std::uint64_t high) {
    return say(message::OptionWholeNumber{.high = std::to_string(high), .low = std::to_string(low)});
  };
  if (name == "--seed") return whole(0, scenario::kMaxSeed);
  if (name == "--day") return say(message::OptionDay{.last = std::to_string(static_cast<int>(scenario::kMaxDays))});
  if (name == "--jobs" || name == "--workers") return whole(0, scenario::kMaxWorkers);
  if (name == "--worlds") return whole(1, scenario::kMaxWorlds);
  if (name == "--theme") return std::string(say(language::Plain::option_theme));
  if (name != "--scenario") return {};
  std::vector<std::string_view> known;
  for (const ShippedScenario& shipped : shipped_scenarios()) known.push_back(shipped.id);
  return std::string(scenario::nearest_word(value, known));
}

// Whether `name` is known; `ok` becomes false if its value is invalid, and then nothing is set.
bool read_valued(std::string_view name, const std::string& value, Options& options, bool& ok) {
  if (name == "--scenario")
    ok = read_scenario(value, options.scenario);
  else if (name == "--shared")
    options.shared = value;
  else if (name == "--screenshot")
    options.screenshot = value;
  else if (name == "--seed")
    ok = read_whole(value, std::uint64_t{0}, scenario::kMaxSeed, options.seed);
  else if (name == "--day")
    ok = read_day(value, options.day);
  else if (name == "--lang")
    options.language = value;
  else if (name == "--size")
    ok = read_size(value, options);
  else if (name == "--theme")
    ok = read_theme(value, options.theme);
  else if (name == "--sheet")
    ok = read_sheet(value, options.sheet);
  else if (name == "--select")
    options.selected = value;
  else if (name == "--jobs" || name == "--workers")
    ok = read_whole(value, 0U, scenario::kMaxWorkers, options.jobs);
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
    const std::string value = has_value ? arguments[i + 1] : "";
    if (!read_valued(name, value, options, ok)) {
      options.mistakes.push_back({name, {}, {}, Mistake::Kind::unknown});
      continue;
    }
    if (!has_value) options.mistakes.push_back({name, {}, {}, Mistake::Kind::no_value});
    if (has_value && !ok) options.mistakes.push_back({name, value, wanted_of(name, value), Mistake::Kind::value});
    ++i;
  }
  return options;
}

std::string told(const Mistake& mistake) {
  if (mistake.kind == Mistake::Kind::unknown) return say(message::OptionUnknown{.option = mistake.option});
  if (mistake.kind == Mistake::Kind::no_value) return say(message::OptionNeedsValue{.option = mistake.option});
  if (mistake.wanted.empty()) return say(message::OptionWrong{.option = mistake.option, .value = mistake.value});
  if (mistake.option == "--scenario")
    return say(message::OptionWrongNearest{.option = mistake.option, .value = mistake.value, .wanted = mistake.wanted});
  return say(message::OptionWrongWanted{.option = mistake.option, .value = mistake.value, .wanted = mistake.wanted});
}

std::string_view usage() {
  return R"(journey_window: two organisations, the same requests, side by side.

  journey_window [FILE.json] [--scenario ID] [--seed N] [--play] [--day D] [--size WxH] [--theme dark|light]
                 [--lang CODE] [--shared FRAGMENT] [--screenshot FILE.png] [--sheet NAME] [--select WHAT]
                 [--jobs J] [--worlds N] [--reduced-motion] [--frames N] [--help] [--version]

  --play            skips the question
  --reduced-motion  nothing slides or fades; in the browser the system says so
  --lang CODE       speaks that language: en, fr; else the system's
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
