#pragma once
// A table of text: columns as wide as their widest cell, the first to the left, the others to the right.

#include <string>
#include <vector>

namespace journey::report {

class Table {
 public:
  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
  /// The rows, each ended by a line end; cells two spaces apart.
  std::string str() const;

 private:
  std::vector<std::vector<std::string>> rows_;
};

/// Characters of a UTF-8 text.
std::size_t width_of(const std::string& text);

}  // namespace journey::report
