#pragma once
// Writes JSON as text, indented by two spaces.
//
// Errors: keys and values must alternate as JSON requires; the caller ensures it. Numbers that are
// not
//         finite are written as null. Requires: texts are UTF-8.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace journey::scenario {

class JsonWriter {
 public:
  /// Whether the members of an object or list are one per line or all on one.
  enum class Layout { lines, one_line };

  JsonWriter& begin_object(Layout layout = Layout::lines) { return begin('{', '}', layout); }
  JsonWriter& begin_list(Layout layout = Layout::lines) { return begin('[', ']', layout); }
  JsonWriter& end();

  JsonWriter& key(std::string_view name);
  JsonWriter& text(std::string_view value);
  JsonWriter& exact(double value);                    ///< reads back equal
  JsonWriter& rounded(double value, int digits = 9);  ///< `digits` significant digits
  JsonWriter& whole(std::uint64_t value);
  JsonWriter& boolean(bool value);
  JsonWriter& null();
  JsonWriter& raw(std::string_view json);  ///< a value that is JSON already

  /// Everything written so far, with a line end.
  std::string str() const { return text_ + '\n'; }

 private:
  struct Open {
    char closing;
    Layout layout;
    bool empty;
  };

  JsonWriter& begin(char opening, char closing, Layout layout);
  void separate();
  void new_line();
  void write_text(std::string_view value);

  std::string text_;
  std::vector<Open> open_;
  bool after_key_ = false;
};

}  // namespace journey::scenario
