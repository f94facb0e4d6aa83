// The program with a window: the same in the browser and on the desktop.
#include <cstdio>
#include <cstdlib>
#include <span>

#include "web/app/app.h"
#include "web/platform/options.h"
#include "web/platform/platform.h"
#include "web/words/page.h"

namespace {

constexpr int kUsageError = 2;

journey::web::Next draw_frame(void* state) { return static_cast<journey::web::App*>(state)->frame(); }

}  // namespace

int main(int argc, char** argv) {
  using namespace journey::web;
  const Options options = read_options(std::span<const char* const>(argv, static_cast<std::size_t>(argc)).subspan(1));
  if (options.help) std::printf("%s", usage().data());
  if (options.version) std::printf("journey_window %s\n", JOURNEY_VERSION);
  if (options.help || options.version) return EXIT_SUCCESS;
  if (!options.mistakes.empty() && !goes_on_with_mistakes()) {
    std::fprintf(stderr, "%s\n%s", told(options.mistakes.front()).c_str(), usage().data());
    return kUsageError;
  }
  // Static: in the browser main returns while drawing continues.
  static App app(options);
  if (!app.is_open()) {
    tell(Topic::failure, std::string(words::say(words::Plain::told_no_window)));
    return EXIT_FAILURE;
  }
  run_frames(draw_frame, &app);
  return EXIT_SUCCESS;
}
