// Put before a program (LD_PRELOAD), it makes every opening of the file that JOURNEY_SLOW_OPEN names take a second
// longer, so that what is decided before the file is open can be overtaken by another process.
//
// Errors: none.

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

void wait_for(std::string_view path) {
  const char* slow = std::getenv("JOURNEY_SLOW_OPEN");
  if (slow != nullptr && path == slow) sleep(1);
}

template <class Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" {

FILE* fopen64(const char* path, const char* mode) {
  wait_for(path);
  return next<FILE* (*)(const char*, const char*)>("fopen64")(path, mode);
}

FILE* fopen(const char* path, const char* mode) {
  wait_for(path);
  return next<FILE* (*)(const char*, const char*)>("fopen")(path, mode);
}

int open(const char* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  const int mode = (flags & O_CREAT) != 0 ? va_arg(more, int) : 0;
  va_end(more);
  wait_for(path);
  return next<int (*)(const char*, int, ...)>("open")(path, flags, mode);
}
}
