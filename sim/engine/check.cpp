#include "sim/engine/check.h"

#include <cstdio>
#include <cstdlib>

namespace journey::engine {

void fail(const char* what) {
  std::fprintf(stderr, "simulation bug: %s\n", what);
  std::abort();
}

}  // namespace journey::engine
