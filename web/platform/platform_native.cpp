#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include <imgui.h>

#include "sim/experiment/parallel.h"
#include "web/language/languages.h"
#include "web/language/say.h"
#include "web/platform/platform.h"
#include "web/worlds/thread_crew.h"

namespace journey::web {
namespace {

constexpr int kRestMilliseconds = 1000;
constexpr std::streamsize kLongestFile = 2 * 1024 * 1024;  // longer than any scenario may be

Commands& requests() {
  static Commands waiting;
  return waiting;
}

void open_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "%s\n", say(language::message::OptionCannotRead{.file = path}).c_str());
    return;
  }
  std::string text(static_cast<std::size_t>(kLongestFile), '\0');
  file.read(text.data(), kLongestFile);
  text.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
  requests().push_back(LoadScenarioText{path, std::move(text)});
}

void press(const char* key) { requests().push_back(PressKey{key}); }

// Keys that type arrive as text, whatever the keyboard's layout; keys that move arrive by their code. A held key
// types once, so that the thing it switches does not flicker.
void take_key(const SDL_Event& event) {
  static bool held = false;
  if (event.type == SDL_KEYDOWN) held = event.key.repeat != 0;
  if (ImGui::GetIO().WantTextInput || ImGui::GetIO().NavVisible) return;
  if (event.type == SDL_TEXTINPUT && !held) return press(event.text.text);
  if (event.type != SDL_KEYDOWN) return;
  switch (event.key.keysym.sym) {
    case SDLK_RIGHT:
      return press("ArrowRight");
    case SDLK_LEFT:
      return press("ArrowLeft");
    case SDLK_PAGEDOWN:
      return press("PageDown");
    case SDLK_PAGEUP:
      return press("PageUp");
    case SDLK_HOME:
      return press("Home");
    case SDLK_END:
      return press("End");
    case SDLK_ESCAPE:
      return press("Escape");
    default:
      return;
  }
}

}  // namespace

void prepare_platform(const Options& options) {
  if (!options.file.empty()) open_file(options.file);
}

PixelSize initial_window_size(const Options& options) { return {options.width, options.height}; }

void run_frames(FrameFunction frame, void* state) {
  // Presenting waits for the screen, so this does not spin.
  for (Next next = Next::draw; next != Next::end; next = frame(state)) {
    if (next == Next::rest) SDL_WaitEventTimeout(nullptr, kRestMilliseconds);
  }
}

void announce_first_frame() {}

void take_platform_event(const SDL_Event& event) {
  take_key(event);
  if (event.type != SDL_DROPFILE) return;
  open_file(event.drop.file);
  SDL_free(event.drop.file);
}

Commands take_requests() { return std::exchange(requests(), {}); }
bool take_graphics_reset() { return false; }
bool prefers_reduced_motion() { return false; }  // SDL 2 does not know; there is an option
Theme preferred_theme() { return Theme::dark; }  // SDL 2 does not know
std::vector<language::Known> known_languages() { return language::embedded_languages(); }

std::string first_words(const Options& options) {
  std::vector<std::string_view> preferred;
  for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (const char* const value = std::getenv(name)) preferred.emplace_back(value);
  }
  return std::string(
      language::embedded_table(language::language_to_begin_with(options.language, preferred, known_languages())));
}

void choose_language(const std::string& code) {
  requests().push_back(UseLanguage{std::string(language::embedded_table(code))});
}

bool page_asks_question() { return false; }
bool goes_on_with_mistakes() { return false; }

namespace {

bool write_all(const std::string& name, const std::string& content) {
  std::ofstream file(name, std::ios::binary);
  file.write(content.data(), static_cast<std::streamsize>(content.size()));
  file.close();
  return static_cast<bool>(file);
}

/// Written beside the file first, so that a full disk leaves the old file and no half of a new one. Only a plain
/// file can be replaced.
bool write_whole(const std::string& name, const std::string& content) {
  using std::filesystem::file_type;
  std::error_code problem;
  const auto type = std::filesystem::symlink_status(name, problem).type();
  if (type != file_type::regular && type != file_type::not_found) return write_all(name, content);
  const std::string beside = name + ".new";
  bool written = write_all(beside, content);
  if (written) std::filesystem::rename(beside, name, problem);
  written = written && !problem;
  if (!written) std::filesystem::remove(beside, problem);
  return written;
}

}  // namespace

bool picks_files() { return false; }

std::optional<std::string> save_file(const std::string& name, const char*, const std::string& content) {
  if (content.empty()) return std::string();
  if (write_whole(name, content)) return std::filesystem::absolute(name).string();
  std::fprintf(stderr, "%s\n", say(language::message::OptionCannotWrite{.file = name}).c_str());
  return std::string();
}

bool save_picture(const std::string&) { return false; }

std::optional<bool> copy_link(const std::string& fragment) {
  return SDL_SetClipboardText(("#" + fragment).c_str()) == 0;
}

std::unique_ptr<Crew> hire_crew(std::optional<unsigned> jobs) {
  // Ends the window's rest.
  const auto wake = [] {
    SDL_Event event{};
    event.type = SDL_USEREVENT;
    SDL_PushEvent(&event);
  };
  return std::make_unique<ThreadCrew>(jobs.value_or(experiment::usable_jobs()), wake);
}

void tell(Topic topic, const std::string& text) {
  const bool is_told = topic == Topic::problems || topic == Topic::notice || topic == Topic::failure;
  if (is_told && !text.empty()) std::fprintf(stderr, "%s\n", text.c_str());
}

}  // namespace journey::web
