#pragma once
// A file that holds either all of the new content or its former content, whenever the program is stopped and whatever
// fails: the content is written beside the file ("NAME.new") and renamed when complete. A file that cannot be
// replaced (a pipe, a device, a file in a read-only folder) is written at the end, from a copy in the folder for
// temporary files.
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
  /// The file gets the content written to out(). Returns the lock on it, which ends with the returned object; it is
  /// unlocked if the file could not be replaced.
  FileLock commit();

 private:
  bool open_beside();
  void open_copy();
  void write_through();

  std::string file_;    ///< as given by the user
  std::string target_;  ///< the target of links
  std::string beside_;  ///< being written; empty for a copy without a name
  std::fstream stream_;
  FileLock lock_;
};

/// A file without a name, for data read or written twice. It disappears when it is closed.
std::fstream nameless_file();

void write_file(const std::string& file, const std::string& text);
/// The same for content too long for a string: `fill` writes it, and may throw Failure to leave the file unchanged.
void write_file(const std::string& file, const std::function<void(std::ostream&)>& fill);

/// Fails now if a file that is written after long work could not be written; does nothing for an empty name. Creates
/// and alters nothing.
void require_writable(const std::string& file);

/// Fails (kUsage) if `file`, the output named by `option`, is one of `others`, under any name.
void require_apart(const std::string& option, const std::string& file, const std::vector<std::string>& others);

}  // namespace journey::cli
