#include "web/ui/mirror.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace journey::web::mirror {
namespace {

constexpr int kFramesAnActionWaits = 10;  // several presses of one button take a frame each
constexpr std::array<std::string_view, 10> kRoleNames = {"button", "slider", "combobox", "region",  "heading",
                                                         "text",   "status", "live",     "textbox", "scroller"};

struct State {
  std::vector<Item> items;
  std::uint32_t region = 0;
  std::vector<Action> actions;
};

State& state() {
  static State one;
  return one;
}

// FNV-1a: an id that is the same in every frame and every build.
std::uint32_t hash(std::uint32_t seed, std::string_view text) {
  std::uint32_t sum = seed ^ 2166136261U;
  for (const char letter : text) sum = (sum ^ static_cast<unsigned char>(letter)) * 16777619U;
  return sum == 0 ? 1 : sum;
}

bool is_taken(std::uint32_t id) {
  const auto& items = state().items;
  return std::any_of(items.begin(), items.end(), [id](const Item& item) { return item.id == id; });
}

bool is_button(std::uint32_t id) {
  const auto& items = state().items;
  return std::any_of(items.begin(), items.end(),
                     [id](const Item& item) { return item.id == id && item.role == Role::button; });
}

// Texts may repeat; the second of the same words is another item.
std::uint32_t free_id(std::uint32_t id) {
  while (is_taken(id)) id = id * 16777619U + 1;
  return id;
}

void append_escaped(std::string& out, std::string_view text) {
  for (const char letter : text) {
    if (letter == '\t')
      out += "\\t";
    else if (letter == '\n')
      out += "\\n";
    else if (letter == '\\')
      out += "\\\\";
    else
      out += letter;
  }
}

void append_number(std::string& out, double value) {
  // Whole thousandths are all a slider or a rectangle needs, and 1/64 of a day needs six digits.
  const double scaled = value * 1e6;
  const auto whole = static_cast<std::int64_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
  std::array<char, 32> digits{};
  const std::int64_t magnitude = whole < 0 ? -whole : whole;
  if (whole < 0) out += '-';
  const auto integer = std::to_chars(digits.data(), digits.data() + digits.size(), magnitude / 1000000);
  out.append(digits.data(), integer.ptr);
  std::string fraction = std::to_string(1000000 + magnitude % 1000000).substr(1);
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  if (!fraction.empty()) out += '.' + fraction;
}

void append_item(std::string& out, const Item& item) {
  out += kRoleNames[static_cast<std::size_t>(item.role)];
  for (const std::uint32_t id : {item.id, item.region}) out += '\t' + std::to_string(id);
  out += '\t';
  out += item.pressed ? 'p' : '-';
  out += item.disabled ? 'd' : '-';
  out += item.logarithmic ? 'l' : '-';
  out += item.numeric ? 'n' : '-';
  out += item.copies_link ? 'c' : '-';
  for (const std::string_view text : {std::string_view(item.name), std::string_view(item.text)}) {
    out += '\t';
    append_escaped(out, text);
  }
  for (const double number : {item.value, item.lowest, item.highest, item.step}) {
    out += '\t';
    append_number(out, number);
  }
  for (const float number : {item.x, item.y, item.width, item.height}) {
    out += '\t';
    append_number(out, static_cast<double>(static_cast<int>(number)));
  }
  for (const std::string& option : item.options) {
    out += '\t';
    append_escaped(out, option);
  }
  out += '\n';
}

}  // namespace

void begin_frame() {
  state().items.clear();
  state().region = 0;
  auto& actions = state().actions;
  for (Action& action : actions) ++action.age;
  actions.erase(std::remove_if(actions.begin(), actions.end(),
                               [](const Action& action) { return action.age > kFramesAnActionWaits; }),
                actions.end());
}

const std::vector<Item>& items() { return state().items; }

std::string as_text() {
  std::string out;
  for (const Item& item : state().items) append_item(out, item);
  return out;
}

Item& add(Role role, std::string_view name) {
  Item item;
  item.role = role;
  item.region = state().region;
  // Words are identified by their place, not by their text, so that a reader keeps their place in them.
  const bool is_words = role == Role::text || role == Role::heading;
  item.id = free_id(hash(hash(item.region, kRoleNames[static_cast<std::size_t>(role)]), is_words ? "" : name));
  item.name = name;
  return state().items.emplace_back(std::move(item));
}

std::uint32_t enter_region(std::string_view name, const Rect& place) {
  const std::uint32_t outer = state().region;
  const std::uint32_t id = hash(hash(outer, "region"), name);
  if (!is_taken(id)) {
    Item item;
    item.role = Role::region;
    item.region = outer;
    item.id = id;
    item.name = name;
    item.x = place.left;
    item.y = place.top;
    item.width = place.width();
    item.height = place.height();
    state().items.push_back(std::move(item));
  }
  state().region = id;
  return outer;
}

std::uint32_t enter_scroller(std::string_view name, const Rect& place, float length, float offset, double key) {
  const std::uint32_t outer = state().region;
  Item& item = add(Role::scroller, name);
  item.x = place.left;
  item.y = place.top;
  item.width = place.width();
  item.height = place.height();
  item.value = static_cast<double>(offset);
  item.highest = static_cast<double>(length);
  item.step = key;
  state().region = item.id;
  return outer;
}

void leave_region(std::uint32_t outer) { state().region = outer; }

std::optional<Action> take_action(std::uint32_t id) {
  auto& actions = state().actions;
  const auto found = std::find_if(actions.begin(), actions.end(), [id](const Action& one) { return one.id == id; });
  if (found == actions.end()) return std::nullopt;
  Action action = std::move(*found);
  actions.erase(found);
  return action;
}

void act(std::uint32_t id, double value, std::string text) {
  auto& actions = state().actions;
  const auto same = std::find_if(actions.begin(), actions.end(), [id](const Action& one) { return one.id == id; });
  // Each press counts; of a slider's values only the last does.
  if (same == actions.end() || is_button(id)) {
    actions.push_back({id, value, 0, std::move(text)});
  } else {
    *same = {id, value, 0, std::move(text)};
  }
}
bool has_pending_actions() { return !state().actions.empty(); }

}  // namespace journey::web::mirror
