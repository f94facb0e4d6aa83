#include "web/look/drawn_text.h"

#include <algorithm>
#include <utility>

#include "web/look/fonts.h"

namespace journey::web {
namespace {

using Letter = unsigned int;

constexpr std::string_view kBox = "\u25A1";

// Letters without their accents, from Unicode's decompositions; a space where there is none.
struct Bases {
  Letter first;
  std::string_view letters;
};
constexpr Bases kBases[] = {
    {0x0100,
     "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSs"
     "SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"},
    {0x01A0,
     "Oo             Uu                            AaIiOoUuUuUuUuUu AaAa    GgKkOoOo  j   Gg  NnAa    "
     "AaAaEeEeIiIiOoOoRrRrUuUuSsTt"},
    {0x1E00,
     "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr"
     "SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy s    AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
     "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy"},
};

// Combining marks, joiners, and characters for direction, form and colour: nothing by themselves.
constexpr std::pair<Letter, Letter> kUnseen[] = {{0x0300, 0x036F},  {0x200B, 0x200F}, {0x202A, 0x202E},
                                                 {0x2060, 0x206F},  {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF},
                                                 {0x1F3FB, 0x1F3FF}};

std::vector<StandIn>& stand_ins() {
  static std::vector<StandIn> all;
  return all;
}

std::size_t bytes_of(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  const std::size_t bytes = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  return std::min(bytes, text.size());
}

Letter letter_of(std::string_view bytes) {
  constexpr Letter kFirst[] = {0x7F, 0x1F, 0x0F, 0x07};
  Letter letter = static_cast<unsigned char>(bytes.front()) & kFirst[bytes.size() - 1];
  for (const char byte : bytes.substr(1)) letter = letter << 6 | (static_cast<unsigned char>(byte) & 0x3FU);
  return letter;
}

bool has_glyph(Letter letter) {
  if (letter < 0x80) return true;  // as control characters, which break lines
  for (const unsigned short* range = glyph_ranges(); *range != 0; range += 2) {
    if (letter >= range[0] && letter <= range[1]) return true;
  }
  return false;
}

bool is_unseen(Letter letter) {
  return std::any_of(std::begin(kUnseen), std::end(kUnseen),
                     [=](const auto& range) { return letter >= range.first && letter <= range.second; });
}

// 0 where there is none.
char base_of(Letter letter) {
  for (const Bases& bases : kBases) {
    const bool among = letter >= bases.first && letter < bases.first + bases.letters.size();
    if (among && bases.letters[letter - bases.first] != ' ') return bases.letters[letter - bases.first];
  }
  return 0;
}

// Calls `take(letter, bytes)` for each letter, until one returns false; returns whether none did.
template <class Take>
bool for_each_letter(std::string_view text, Take take) {
  while (!text.empty()) {
    const std::string_view bytes = text.substr(0, bytes_of(text));
    if (!take(letter_of(bytes), bytes)) return false;
    text.remove_prefix(bytes.size());
  }
  return true;
}

bool is_as_written(std::string_view text) {
  return for_each_letter(text, [](Letter letter, std::string_view) { return has_glyph(letter); });
}

void put_in(const StandIn& one, std::string& text) {
  if (one.alone) {
    if (text == one.name) text = one.drawn;
    return;
  }
  for (std::size_t at = text.find(one.name); at != std::string::npos; at = text.find(one.name, at + one.drawn.size()))
    text.replace(at, one.name.size(), one.drawn);
}

// A box, but not a second one beside the first.
void add_box(std::string& out) {
  const std::size_t last = out.find_last_not_of(' ');
  const bool after_box = last != std::string::npos && std::string_view(out).substr(0, last + 1).ends_with(kBox);
  if (after_box)
    out.resize(last + 1);
  else
    out += kBox;
}

std::string drawable(std::string_view text) {
  std::string out;
  for_each_letter(text, [&](Letter letter, std::string_view bytes) {
    if (has_glyph(letter))
      out += bytes;
    else if (const char base = base_of(letter); base != 0)
      out += base;
    else if (!is_unseen(letter))
      add_box(out);
    return true;
  });
  return out;
}

}  // namespace

DrawnText::DrawnText(std::string_view text) : text_(text) {
  if (is_as_written(text)) return;
  own_ = text;
  for (const StandIn& one : stand_ins()) put_in(one, own_);
  own_ = drawable(own_);
  text_ = own_;
}

bool can_be_drawn(std::string_view name) {
  const auto is_blank = [](Letter letter) { return letter <= ' ' || letter == 0xA0; };
  return !for_each_letter(name, [&](Letter letter, std::string_view) {
    return is_blank(letter) || (!has_glyph(letter) && base_of(letter) == 0);
  });
}

void let_stand_in(std::vector<StandIn> all) { stand_ins() = std::move(all); }

}  // namespace journey::web
