#include "sim/scenario/json_writer.h"

#include <cmath>

#include "sim/scenario/number_text.h"

namespace journey::scenario {

JsonWriter& JsonWriter::begin(char opening, char closing, Layout layout) {
  separate();
  text_ += opening;
  // An object or list on one line has all its contents there.
  if (!open_.empty() && open_.back().layout == Layout::one_line) layout = Layout::one_line;
  open_.push_back({closing, layout, true});
  return *this;
}

JsonWriter& JsonWriter::end() {
  const Open closed = open_.back();
  open_.pop_back();
  if (!closed.empty && closed.layout == Layout::lines) new_line();
  text_ += closed.closing;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  write_text(name);
  text_ += ": ";
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
  separate();
  write_text(value);
  return *this;
}

JsonWriter& JsonWriter::exact(double value) { return raw(std::isfinite(value) ? exact_text(value) : "null"); }
JsonWriter& JsonWriter::rounded(double value, int digits) { return raw(rounded_text(value, digits)); }
JsonWriter& JsonWriter::whole(std::uint64_t value) { return raw(std::to_string(value)); }
JsonWriter& JsonWriter::boolean(bool value) { return raw(value ? "true" : "false"); }
JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::raw(std::string_view json) {
  separate();
  text_ += json;
  return *this;
}

/// Writes the separator between the last value and the next one.
void JsonWriter::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (open_.empty()) return;
  Open& parent = open_.back();
  if (!parent.empty) text_ += parent.layout == Layout::lines ? "," : ", ";
  parent.empty = false;
  if (parent.layout == Layout::lines) new_line();
}

void JsonWriter::new_line() {
  text_ += '\n';
  text_.append(2 * open_.size(), ' ');
}

void JsonWriter::write_text(std::string_view value) {
  constexpr std::string_view kHex = "0123456789abcdef";
  text_ += '"';
  for (const char letter : value) {
    const auto byte = static_cast<unsigned char>(letter);
    if (letter == '"' || letter == '\\') {
      text_ += '\\';
      text_ += letter;
    } else if (letter == '\n') {
      text_ += "\\n";
    } else if (byte < 0x20 || byte == 0x7F) {
      text_ += "\\u00";
      text_ += kHex[byte >> 4U];
      text_ += kHex[byte & 15U];
    } else {
      text_ += letter;
    }
  }
  text_ += '"';
}

}  // namespace journey::scenario
