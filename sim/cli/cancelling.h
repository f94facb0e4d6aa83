#pragma once
// While an object of this class lives, Ctrl-C and SIGTERM ask the work to stop instead of ending the
// program.
//
// Threads: any may ask cancelled(). Only one may live at a time.

namespace journey::cli {

class Cancelling {
 public:
  Cancelling();
  ~Cancelling();
  Cancelling(const Cancelling&) = delete;
  Cancelling& operator=(const Cancelling&) = delete;

  static bool cancelled();

 private:
  using Handler = void (*)(int);
  Handler interrupt_;
  Handler terminate_;
};

}  // namespace journey::cli
