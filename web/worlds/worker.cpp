// Functions that a worker of the page calls in its own instance of the program, whose main never runs there: they
// take a task as text and return chunks of results. There is no window and no page. Exported to JavaScript by
// web/page.cmake.
//
// Use: journey_room(size), write the task's text there, journey_open(size); then journey_run and journey_result
// for each range. Their results are valid until the next call. Errors: journey_open returns 0 for a text that is
// not a task; journey_run requires an open one.

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "sim/engine/check.h"
#include "sim/experiment/compare/chunk.h"
#include "web/worlds/task.h"

namespace {

struct Bench {
  std::string text;
  std::optional<journey::web::Task> task;
  std::string result;
};

Bench& bench() {
  static Bench one;
  return one;
}

}  // namespace

extern "C" {

char* journey_room(std::uint32_t size) {
  bench().text.assign(size, '\0');
  return bench().text.data();
}

int journey_open() {
  bench().task = journey::web::read_task(std::move(bench().text));
  return bench().task ? 1 : 0;
}

/// Runs a range; returns the number of bytes of the chunk (sim/experiment/compare/chunk.h).
std::uint32_t journey_run(std::uint32_t first, std::uint32_t count) {
  journey::engine::require(bench().task.has_value(), "journey_run: no task is open");
  bench().result = journey::experiment::encode_chunk({first, journey::web::run_range(*bench().task, {first, count})});
  return static_cast<std::uint32_t>(bench().result.size());
}

const char* journey_result() { return bench().result.data(); }
}
