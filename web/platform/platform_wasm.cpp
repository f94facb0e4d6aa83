#include <algorithm>
#include <cstdlib>
#include <utility>

#include <emscripten.h>

#include "web/platform/platform.h"
#include "web/session/shortcuts.h"
#include "web/ui/mirror.h"
#include "web/worlds/results.h"

namespace journey::web {
namespace {

struct Page {
  FrameFunction frame = nullptr;
  void* state = nullptr;
  bool resting = false;
  bool graphics_reset = false;
  Commands requests;
  std::vector<Delivery> deliveries;
  std::size_t organisations = 0;  // of the current task
  std::string crew_trouble;
};

Page& page() {
  static Page one;
  return one;
}

// clang-format off
EM_JS(void, page_sees_rest, (int resting), { Module['onRest'](resting !== 0); })
// clang-format on

void rest(bool resting) {
  page().resting = resting;
  page_sees_rest(resting ? 1 : 0);
}

void draw_one() {
  Page& here = page();
  const Next next = here.frame(here.state);
  if (next == Next::end) emscripten_cancel_main_loop();
  if (next != Next::rest || !here.requests.empty()) return;  // the page may have asked within the frame
  rest(true);
  emscripten_pause_main_loop();
}

void wake() {
  if (!page().resting) return;
  rest(false);
  emscripten_resume_main_loop();
}

void request(Command command) {
  page().requests.push_back(std::move(command));
  wake();
}

// clang-format off
EM_JS(int, page_width, (), { return Module['canvas'].clientWidth; })
EM_JS(int, page_height, (), { return Module['canvas'].clientHeight; })
EM_JS(void, page_is_ready, (), { Module['onFirstFrame'](); })
EM_JS(void, page_hears, (const char* topic, const char* text), { Module['onMessage'](UTF8ToString(topic), UTF8ToString(text)); })
EM_JS(int, page_moves_little, (), { return matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 0; })
EM_JS(int, page_is_light, (), { return matchMedia('(prefers-color-scheme: light)').matches ? 1 : 0; })
EM_JS(void, page_saves, (const char* name, const char* type, const char* content, int size), {
  Module['onSave'](UTF8ToString(name), UTF8ToString(type), content ? HEAPU8.slice(content, content + size) : null);
})
EM_JS(int, page_words_size, (), { return Module['words'].length; })
EM_JS(void, page_gives_words, (char* place), { HEAPU8.set(Module['words'], place); })
EM_JS(int, page_languages_size, (), { return Module['languages'].length; })
EM_JS(void, page_gives_languages, (char* place), { HEAPU8.set(Module['languages'], place); })
EM_JS(void, page_hires, (int size), { Module['crew'].hire(size); })
EM_JS(int, page_crew_size, (), { return Module['crew'].size; })
EM_JS(void, page_crew_begins, (const char* task), { Module['crew'].begin(UTF8ToString(task)); })
EM_JS(void, page_crew_does, (int first, int count), { Module['crew'].order(first, count); })
// clang-format on

const char* name_of(Topic topic) {
  switch (topic) {
    case Topic::mirror:
      return "mirror";
    case Topic::question:
      return "question";
    case Topic::problems:
      return "problems";
    case Topic::link:
      return "link";
    case Topic::pick:
      return "pick";
    case Topic::theme:
      return "theme";
    case Topic::language:
      return "language";
    case Topic::session:
      return "session";
    case Topic::file:
      return "file";
    case Topic::notice:
      return "notice";
    case Topic::failure:
      return "failure";
  }
  return "";
}

// The page's Web Workers.
class PageCrew final : public Crew {
 public:
  explicit PageCrew(std::optional<unsigned> size) { page_hires(size ? static_cast<int>(*size) : -1); }
  unsigned size() const override { return static_cast<unsigned>(page_crew_size()); }
  void begin(const Task& task) override {
    page().deliveries.clear();
    page().organisations = task.scenario->organisations.size();
    page_crew_begins(task.text.c_str());
  }
  void order(Range range) override { page_crew_does(static_cast<int>(range.first), static_cast<int>(range.count)); }
  std::vector<Delivery> take() override { return std::exchange(page().deliveries, {}); }
  std::string trouble() const override { return page().crew_trouble; }
};

}  // namespace

void prepare_platform(const Options&) {
  // The canvas alone takes keys, so that the page's own controls keep theirs.
  SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#canvas");
}

PixelSize initial_window_size(const Options&) { return {page_width(), page_height()}; }

void run_frames(FrameFunction frame, void* state) {
  page().frame = frame;
  page().state = state;
  // 0: as often as the browser draws. false: main returns, its statics live on.
  emscripten_set_main_loop(draw_one, 0, false);
}

void announce_first_frame() { page_is_ready(); }
void take_platform_event(const SDL_Event&) {}
Commands take_requests() { return std::exchange(page().requests, {}); }
bool take_graphics_reset() { return std::exchange(page().graphics_reset, false); }
// One line each: code, name and "whole", with tabs between them.
std::vector<language::Known> known_languages() {
  std::string lines(static_cast<std::size_t>(page_languages_size()), '\0');
  page_gives_languages(lines.data());
  std::vector<language::Known> known;
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    const std::size_t name = lines.find('\t', begin) + 1;
    const std::size_t whole = lines.find('\t', name) + 1;
    known.push_back({lines.substr(begin, name - 1 - begin), lines.substr(name, whole - 1 - name), whole < end});
    begin = end + 1;
  }
  return known;
}

std::string first_words(const Options&) {
  std::string table(static_cast<std::size_t>(page_words_size()), '\0');
  page_gives_words(table.data());
  return table;
}

void choose_language(const std::string& code) { tell(Topic::language, code); }
bool page_asks_question() { return true; }
bool goes_on_with_mistakes() { return true; }
bool prefers_reduced_motion() { return page_moves_little() != 0; }
Theme preferred_theme() { return page_is_light() != 0 ? Theme::light : Theme::dark; }
bool picks_files() { return true; }
std::optional<std::string> save_file(const std::string& name, const char* type, const std::string& content) {
  if (content.empty()) return std::string();
  page_saves(name.c_str(), type, content.data(), static_cast<int>(content.size()));
  return std::nullopt;
}
bool save_picture(const std::string& name) {
  page_saves(name.c_str(), "image/png", nullptr, 0);
  return true;
}
std::optional<bool> copy_link(const std::string& fragment) {
  tell(Topic::link, fragment);
  return std::nullopt;
}
std::unique_ptr<Crew> hire_crew(std::optional<unsigned> jobs) { return std::make_unique<PageCrew>(jobs); }
void tell(Topic topic, const std::string& text) { page_hears(name_of(topic), text.c_str()); }

}  // namespace journey::web

// Functions that the page's scripts call. The caller keeps its texts.
extern "C" {

EMSCRIPTEN_KEEPALIVE void journey_wake() { journey::web::wake(); }

EMSCRIPTEN_KEEPALIVE void journey_act(std::uint32_t item, double value) {
  journey::web::mirror::act(item, value);
  journey::web::wake();
}

EMSCRIPTEN_KEEPALIVE void journey_type(std::uint32_t item, const char* text, std::size_t size) {
  journey::web::mirror::act(item, 0, {text, size});
  journey::web::wake();
}

EMSCRIPTEN_KEEPALIVE void journey_press(const char* key, std::size_t size) {
  journey::web::request(journey::web::PressKey{{key, size}});
}

/// Whether that key copies the link: a browser lets a page copy only while it handles the key.
EMSCRIPTEN_KEEPALIVE int journey_key_copies(const char* key, std::size_t size) {
  return journey::web::copies_link({key, size}) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void journey_link_copied() { journey::web::request(journey::web::LinkCopied{}); }

EMSCRIPTEN_KEEPALIVE void journey_file_given(const char* name, std::size_t size) {
  journey::web::request(journey::web::FileGiven{{name, size}});
}

EMSCRIPTEN_KEEPALIVE void journey_prefers(int light) {
  journey::web::request(journey::web::SystemTheme{light != 0 ? journey::web::Theme::light : journey::web::Theme::dark});
}

EMSCRIPTEN_KEEPALIVE void journey_use_language(const char* table, std::size_t size) {
  journey::web::request(journey::web::UseLanguage{{table, size}});
}

EMSCRIPTEN_KEEPALIVE void journey_answer(int choice) {
  using journey::web::Answer;
  journey::web::request(choice < 0 ? Answer{} : Answer{static_cast<std::size_t>(choice)});
}

EMSCRIPTEN_KEEPALIVE void journey_load(const char* name, std::size_t name_size, const char* text, std::size_t size) {
  journey::web::request(journey::web::LoadScenarioText{{name, name_size}, {text, size}});
}

EMSCRIPTEN_KEEPALIVE void journey_open_link(const char* fragment, std::size_t size) {
  journey::web::request(journey::web::OpenShared{{fragment, size}});
}

/// 0 for bytes that are not results of that range: nothing is delivered then.
EMSCRIPTEN_KEEPALIVE int journey_crew_delivers(std::uint32_t first, std::uint32_t count, const char* bytes,
                                               std::size_t size) {
  const journey::web::Range range{first, count};
  auto results = journey::web::read_results({bytes, size}, range, journey::web::page().organisations);
  if (results.empty()) return 0;
  journey::web::page().deliveries.push_back({range, std::move(results)});
  journey::web::wake();
  return 1;
}

/// The range is to be done again.
EMSCRIPTEN_KEEPALIVE void journey_crew_loses(std::uint32_t first, std::uint32_t count) {
  journey::web::page().deliveries.push_back({{first, count}, {}});
  journey::web::wake();
}

EMSCRIPTEN_KEEPALIVE void journey_crew_tells(const char* reason, std::size_t size) {
  journey::web::page().crew_trouble.assign(reason, size);
  journey::web::wake();
}

EMSCRIPTEN_KEEPALIVE void journey_dismiss_problems() { journey::web::request(journey::web::DismissProblems{}); }

EMSCRIPTEN_KEEPALIVE void journey_graphics_reset() {
  journey::web::page().graphics_reset = true;
  journey::web::wake();
}
}
