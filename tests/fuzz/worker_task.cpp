// The text that a worker is given: nothing, or a task that can be begun and is the same when it is given on.
// Reader: web/worlds/task.cpp sim/scenario/link/share.cpp sim/scenario/reading/reader.cpp
#include "tests/fuzz/fuzz.h"
#include "web/worlds/slice.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  using namespace journey;
  const std::string text(fuzz::text_of(bytes, size));
  const auto task = web::read_task(text);
  if (!task) return 0;
  fuzz::hold(task->text == text, "a task is given on as it came");
  fuzz::hold(task->scenario != nullptr, "a task has a scenario");
  fuzz::run_a_little(task->scenario, task->decisions);
  web::Slice slice(*task, 1);
  slice.advance([] { return false; });
  return 0;
}
