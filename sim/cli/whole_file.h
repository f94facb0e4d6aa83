#pragma once
// A file that holds all of what is written to it or what it held before, whenever the program is stopped and whatever
// fails: it is written beside the file ("NAME.new") and takes its name when it is whole. What cannot be replaced (a
// pipe, a device, a file in a closed folder) is written at the end, from a copy in the folder for temporary files.
//
// Errors: throws Failure (kRuntimeFailure); nothing is left beside the file then.

#include <fstream>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "sim/cli/file_lock.h"

namespace journey::cli {

class WholeFile {
 public:
  /// Refuses a file that another process is writing in this way.
  explicit WholeFile(std::string file);
  ~WholeFile();
  WholeFile(const WholeFile&) = delete;
  WholeFile& operator=(const WholeFile&) = delete;

  std::ostream& out() { return stream_; }
  /// The file is what was written to out(). Gives the lock on it, which ends with what is returned; an unlocked one
  /// where the file could not be replaced.
  FileLock commit();

 private:
  bool open_beside();
  void open_copy();
  void write_through();

  std::string file_;    ///< as it was named
  std::string target_;  ///< where links lead
  std::string beside_;  ///< being written; empty for a copy without a name
  std::fstream stream_;
  FileLock lock_;
};

/// A file without a name, for what is read or written twice. Gone when it is closed.
std::fstream nameless_file();

void write_file(const std::string& file, const std::string& text);
/// The same for what is too long for a text: `fill` writes it, and may throw Failure to leave the file as it was.
void write_file(const std::string& file, const std::function<void(std::ostream&)>& fill);

/// Fails now if a file to be written after long work could not be; nothing for an empty name. Makes and alters nothing.
void require_writable(const std::string& file);

/// Fails (kUsage) if `file`, which `option` names to be written, is one of `others`, by whatever name.
void require_apart(const std::string& option, const std::string& file, const std::vector<std::string>& others);

}  // namespace journey::cli
