#pragma once
// The lines of a file that a program wrote with CR LF, one at a time, in bounded memory.
//
// Errors: the reader ends at the first invalid line, and gives the reason.

#include <cstdint>
#include <istream>
#include <string>
#include <string_view>

namespace journey::report {

class LineReader {
 public:
  /// Bytes of a line, its end included. A sweep's longest row has a third of them.
  static constexpr std::size_t kLongestLine = 16 * 1024;

  explicit LineReader(std::istream& in) : in_(&in), buffer_(kLongestLine + 1, '\0') {}

  /// The next line without its end; false at the end of the file, at a cut-off line, and at damage.
  bool next();
  /// Valid until next().
  std::string_view line() const { return {buffer_.data(), size_}; }
  /// Whole lines so far.
  std::uint64_t number() const { return number_; }
  /// Bytes of all whole lines so far.
  std::uint64_t bytes() const { return bytes_; }
  /// Why the line after the last whole one is invalid; empty if the file ends, or was cut off while it was written.
  const std::string& problem() const { return problem_; }

 private:
  bool fail(const char* why);

  std::istream* in_;
  std::string buffer_;
  std::size_t size_ = 0;
  std::uint64_t number_ = 0;
  std::uint64_t bytes_ = 0;
  std::string problem_;
};

}  // namespace journey::report
