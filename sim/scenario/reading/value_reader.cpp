#include "sim/scenario/reading/value_reader.h"

#include <algorithm>

#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/number_text.h"
#include "sim/scenario/reading/spelling.h"
#include "sim/scenario/utf8.h"

namespace journey::scenario {
namespace {

std::string joined(std::span<const std::string_view> words) {
  std::string text;
  for (const std::string_view word : words) text += (text.empty() ? "" : ", ") + std::string(word);
  return text;
}

bool is_whole(double value) { return value == static_cast<double>(static_cast<long long>(value)); }

bool is_id(std::string_view text) {
  const auto good = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; };
  return !text.empty() && text.size() <= kMaxIdBytes && text[0] >= 'a' && text[0] <= 'z' &&
         std::all_of(text.begin(), text.end(), good);
}

std::string range_text(double low, double high) { return "between " + exact_text(low) + " and " + exact_text(high); }

}  // namespace

void report(ReadErrors& errors, const Place& place, std::string message) {
  errors.add(place.node->offset, place.pointer, std::move(message));
}

void report_value(ReadErrors& errors, const Place& place, std::string_view allowed) {
  report(errors, place, "must be " + std::string(allowed) + ", got " + description(*place.node));
}

void report_unknown(ReadErrors& errors, std::size_t offset, const std::string& pointer, std::string_view what,
                    std::string_view word, std::span<const std::string_view> known) {
  constexpr std::size_t kFewEnoughToList = 24;
  std::string message = "there is no " + std::string(what) + ' ' + in_quotes(word);
  const std::string_view nearest = nearest_word(word, known);
  if (!nearest.empty()) {
    message += "; did you mean \"" + std::string(nearest) + "\"?";
  } else if (!known.empty() && known.size() <= kFewEnoughToList) {
    message += "; known: " + joined(known);
  }
  errors.add(offset, pointer, std::move(message));
}

std::optional<double> read_number(const Place& place, double low, double high, ReadErrors& errors) {
  const Node& node = *place.node;
  if (node.kind == Node::Kind::number && node.number >= low && node.number <= high) return node.number;
  const std::string_view what = node.kind == Node::Kind::number ? "" : "a number ";
  report_value(errors, place, std::string(what) + range_text(low, high));
  return std::nullopt;
}

std::optional<double> read_whole_number(const Place& place, double low, double high, ReadErrors& errors) {
  const Node& node = *place.node;
  const bool inside = node.kind == Node::Kind::number && node.number >= low && node.number <= high;
  if (inside && is_whole(node.number)) return node.number;
  report_value(errors, place, "a whole number " + range_text(low, high));
  return std::nullopt;
}

std::optional<bool> read_boolean(const Place& place, ReadErrors& errors) {
  if (place.node->kind == Node::Kind::boolean) return place.node->boolean;
  report_value(errors, place, "true or false");
  return std::nullopt;
}

std::optional<std::string> read_text(const Place& place, std::size_t most, ReadErrors& errors) {
  const Node& node = *place.node;
  if (node.kind != Node::Kind::string) {
    report_value(errors, place, "a text in quotes");
  } else if (node.string.empty() || node.string.size() > most) {
    report(errors, place,
           "must have 1 to " + std::to_string(most) + " bytes, got " + std::to_string(node.string.size()));
  } else if (has_control_characters(node.string)) {
    report(errors, place, "must not hold control characters");
  } else {
    return node.string;
  }
  return std::nullopt;
}

std::optional<std::string> read_id(const Place& place, ReadErrors& errors) {
  if (place.node->kind == Node::Kind::string && is_id(place.node->string)) return place.node->string;
  report_value(errors, place,
               "a word of at most " + std::to_string(kMaxIdBytes) + " letters a-z, digits, _ and -, a letter first");
  return std::nullopt;
}

std::optional<std::size_t> read_word(const Place& place, std::span<const std::string_view> words, std::string_view what,
                                     ReadErrors& errors) {
  if (place.node->kind != Node::Kind::string) {
    report_value(errors, place, "one of " + joined(words));
    return std::nullopt;
  }
  const auto found = std::find(words.begin(), words.end(), place.node->string);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  report_unknown(errors, place.node->offset, place.pointer, what, place.node->string, words);
  return std::nullopt;
}

std::optional<double> read_parameter(const Place& place, const Parameter& parameter, ReadErrors& errors) {
  const Node& node = *place.node;
  if (parameter.kind == Kind::boolean && node.kind == Node::Kind::boolean) return node.boolean ? 1.0 : 0.0;
  const bool is_number = parameter.kind == Kind::number || parameter.kind == Kind::integer;
  if (is_number && node.kind == Node::Kind::number && parameter.accepts(node.number)) return node.number;
  if (parameter.kind == Kind::choice && node.kind == Node::Kind::string) {
    const auto found = std::find(parameter.choices.begin(), parameter.choices.end(), node.string);
    if (found != parameter.choices.end()) return static_cast<double>(found - parameter.choices.begin());
  }
  std::string allowed = allowed_values(parameter);
  if (parameter.kind == Kind::number && node.kind != Node::Kind::number) allowed = "a number " + allowed;
  if (is_number && !parameter.unit.empty()) allowed += " (" + std::string(parameter.unit) + ')';
  std::string message = "must be " + allowed + ", got " + description(node);
  const std::string_view nearest = nearest_word(node.string, parameter.choices);
  if (!nearest.empty()) message += "; did you mean \"" + std::string(nearest) + "\"?";
  report(errors, place, std::move(message));
  return std::nullopt;
}

bool is_list(const Place& place, std::size_t fewest, std::size_t most, ReadErrors& errors) {
  const std::string allowed = "a list of " + std::to_string(fewest) + " to " + std::to_string(most);
  if (place.node->kind != Node::Kind::list) {
    report_value(errors, place, allowed);
    return false;
  }
  const std::size_t size = place.node->items.size();
  if (size >= fewest && size <= most) return true;
  report(errors, place, "must be " + allowed + ", got " + std::to_string(size));
  return false;
}

ObjectReader::ObjectReader(const Place& place, ReadErrors& errors)
    : place_(place), errors_(errors), object_(place.node->kind == Node::Kind::object) {
  if (!object_) report_value(errors, place, "an object");
}

std::optional<Place> ObjectReader::optional(std::string_view key) {
  known_.push_back(key);
  for (const Member& member : place_.node->members) {
    if (member.key == key) return Place{&member.value, append_key(place_.pointer, key)};
  }
  return std::nullopt;
}

std::optional<Place> ObjectReader::required(std::string_view key) {
  std::optional<Place> place = optional(key);
  if (!place && object_) report(errors_, place_, "the key \"" + std::string(key) + "\" is missing");
  return place;
}

void ObjectReader::refuse_other_keys() {
  for (const Member& member : place_.node->members) {
    if (std::find(known_.begin(), known_.end(), member.key) != known_.end()) continue;
    report_unknown(errors_, member.key_offset, append_key(place_.pointer, member.key), "key", member.key, known_);
  }
}

}  // namespace journey::scenario
