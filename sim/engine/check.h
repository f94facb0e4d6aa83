// Preconditions of the simulation: a broken one is a bug in the caller, reported on stderr and
// ended with an abort in every build.
//
// Errors: this is the error path; nothing returns from fail().
#pragma once

namespace journey::engine {

/// Says `what` and aborts.
[[noreturn]] void fail(const char* what);

/// Aborts with `what` unless `holds`.
inline void require(bool holds, const char* what) {
  if (!holds) [[unlikely]]
    fail(what);
}

}  // namespace journey::engine
