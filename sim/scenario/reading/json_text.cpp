#include "sim/scenario/reading/json_text.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "sim/scenario/limits.h"
#include "sim/scenario/number_text.h"
#include "sim/scenario/reading/text_cursor.h"
#include "sim/scenario/utf8.h"

namespace journey::scenario {
namespace {

using Json = nlohmann::json;

/// Builds the tree from the parser's events. The cursor walks the same text token by token and gives
/// each value its place.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, ReadErrors& errors) : cursor_(text), errors_(errors) {}

  Node take_root() { return std::move(root_); }

  bool null() { return place(Node::Kind::null) != nullptr; }
  bool boolean(bool value) {
    return filled(Node::Kind::boolean, [&](Node& node) { node.boolean = value; });
  }
  bool number_integer(std::int64_t value) { return number(static_cast<double>(value)); }
  bool number_unsigned(std::uint64_t value) { return number(static_cast<double>(value)); }
  bool number_float(double value, const std::string&) { return number(value); }
  bool string(std::string& value) {
    return filled(Node::Kind::string, [&](Node& node) { node.string = std::move(value); });
  }
  bool binary(Json::binary_t&) { return false; }

  bool start_object(std::size_t) { return open(Node::Kind::object); }
  bool start_array(std::size_t) { return open(Node::Kind::list); }
  bool end_array() { return close(); }
  bool end_object() { return close(); }

  bool key(std::string& name) {
    const std::size_t offset = cursor_.next_token();
    Node& object = *open_.back();
    object.members.push_back({std::move(name), offset, {}});
    return counted(offset);
  }

  template <class Exception>
  bool parse_error(std::size_t position, const std::string&, const Exception& error) {
    // The parser counts bytes read: the wrong one is the last of them.
    const std::size_t offset = position > 0 ? position - 1 : 0;
    errors_.add(offset, "", reason(error.id, error.what()));
    return false;
  }

 private:
  static std::string reason(int id, std::string_view what) {
    constexpr int kNumberOutOfRange = 406;
    if (id == kNumberOutOfRange) return "this number is too large; write a finite number";
    const std::size_t expected = what.rfind("expected ");
    const bool ended = what.find("end of input") < std::min(expected, what.size()) &&
                       what.find("unexpected end of input") != std::string_view::npos;
    std::string text = ended ? "the text ends too early" : "this is not JSON";
    if (expected != std::string_view::npos) text += ": " + std::string(what.substr(expected));
    return text;
  }

  bool number(double value) {
    return filled(Node::Kind::number, [&](Node& node) { node.number = value + 0.0; });
  }

  template <class Fill>
  bool filled(Node::Kind kind, Fill fill) {
    Node* node = place(kind);
    if (node == nullptr) return false;
    fill(*node);
    return true;
  }

  bool counted(std::size_t offset) {
    if (++values_ <= kMaxValues) return true;
    errors_.add(offset, "", "the text contains more than " + std::to_string(kMaxValues) + " values");
    return false;
  }

  /// The new value's node in the tree; null once there are too many.
  Node* place(Node::Kind kind) {
    const std::size_t offset = cursor_.next_token();
    if (!counted(offset)) return nullptr;
    Node* node = &root_;
    if (!open_.empty()) {
      Node& parent = *open_.back();
      node = parent.kind == Node::Kind::list ? &parent.items.emplace_back() : &parent.members.back().value;
    }
    node->kind = kind;
    node->offset = offset;
    return node;
  }

  bool open(Node::Kind kind) {
    Node* node = place(kind);
    if (node == nullptr) return false;
    if (open_.size() == kMaxDepth) {
      errors_.add(node->offset, "", "lists and objects are nested more than " + std::to_string(kMaxDepth) + " deep");
      return false;
    }
    open_.push_back(node);
    return true;
  }

  bool close() {
    cursor_.next_token();
    open_.pop_back();
    return true;
  }

  TextCursor cursor_;
  ReadErrors& errors_;
  Node root_;
  std::vector<Node*> open_;  ///< the lists and objects being read, outermost first
  std::size_t values_ = 0;
};

void report_duplicate_keys(const Node& object, const std::string& pointer, ReadErrors& errors) {
  std::vector<const Member*> sorted;
  for (const Member& member : object.members) sorted.push_back(&member);
  std::stable_sort(sorted.begin(), sorted.end(), [](const Member* a, const Member* b) { return a->key < b->key; });
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i]->key != sorted[i - 1]->key) continue;
    errors.add(sorted[i]->key_offset, append_key(pointer, sorted[i]->key),
               "the key " + in_quotes(sorted[i]->key) + " appears twice; keep one of them");
  }
}

/// Recurses at most kMaxDepth deep: the tree is no deeper.
void report_all_duplicate_keys(const Node& node, const std::string& pointer, ReadErrors& errors) {
  report_duplicate_keys(node, pointer, errors);
  for (const Member& member : node.members) {
    report_all_duplicate_keys(member.value, append_key(pointer, member.key), errors);
  }
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    report_all_duplicate_keys(node.items[i], append_index(pointer, i), errors);
  }
}

bool acceptable_bytes(std::string_view text, ReadErrors& errors) {
  if (text.size() > kMaxTextBytes) {
    errors.add(0, "", "the text is larger than 1 MiB");
    return false;
  }
  if (const auto invalid = first_invalid_utf8(text)) {
    const bool utf16 = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
    errors.add(*invalid, "", utf16 ? "the text is UTF-16; save it as UTF-8" : "this byte is not UTF-8");
    return false;
  }
  return true;
}

}  // namespace

std::optional<Node> parse_json(std::string_view text, ReadErrors& errors) {
  if (!acceptable_bytes(text, errors)) return std::nullopt;
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    errors.add(0, "", "the text is empty");
    return std::nullopt;
  }
  TreeBuilder builder(text, errors);
  if (!Json::sax_parse(text.begin(), text.end(), &builder)) return std::nullopt;
  Node root = builder.take_root();
  report_all_duplicate_keys(root, "", errors);
  return root;
}

std::string description(const Node& node) {
  switch (node.kind) {
    case Node::Kind::null:
      return "null";
    case Node::Kind::boolean:
      return node.boolean ? "true" : "false";
    case Node::Kind::number:
      return exact_text(node.number);
    case Node::Kind::string:
      return in_quotes(node.string);
    case Node::Kind::list:
      return "a list";
    case Node::Kind::object:
      return "an object";
  }
  return "nothing";
}

}  // namespace journey::scenario
