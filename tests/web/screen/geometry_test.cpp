// Nothing overlaps, is clipped or is cut off, in any state, at any promised size, with one and two device pixels
// a point. Measured on what was drawn: letters and filled shapes, read back from the vertices.
#include <algorithm>

#include <gtest/gtest.h>

#include "tests/web/canvas.h"
#include "tests/web/mirrored.h"
#include "tests/web/states.h"

namespace journey::web {
namespace {

using drawn::Drawn;
using drawn::Words;
using mirror::Role;

// Letters of neighbouring lines may come as near as this before they touch for the eye.
constexpr float kTouch = 1.0F;
constexpr float kTarget = 48;
// Of what the picture decides the place of. A finger is caught by a larger area around (web/picture/targets.cpp).
constexpr float kLeastTarget = 16;

// A list that is longer than its place cuts its rows at its edges: what is cut is not looked at.
bool cut_by_list(const mirror::Item& item) { return !lies_within(place_of(item), inset(seen(item), -0.5F, -0.5F)); }

bool cut_by_list(const Words& words) {
  return std::any_of(mirror::items().begin(), mirror::items().end(), [&](const mirror::Item& item) {
    const Rect place = place_of(item);
    const bool in_it =
        item.role == Role::scroller && words.clip.top >= place.top - 1 && words.clip.bottom <= place.bottom + 1;
    return in_it && !lies_within(words.ink, inset(words.clip, 1, 1));
  });
}

bool can_be_acted_on(const mirror::Item& item) {
  const bool acts = item.role == Role::button || item.role == Role::slider || item.role == Role::combobox ||
                    item.role == Role::textbox;
  return acts && item.width > 0 && item.height > 0 && !cut_by_list(item);
}

// Lies, invisible, over something of the picture: a team, a wall, a row of a list. What it does is said in words.
bool is_hotspot(const mirror::Item& item) { return item.role == Role::button && !item.text.empty(); }

std::string told(const Words& words) {
  return "\"" + words.text + "\" (" + std::to_string(static_cast<int>(words.ink.left)) + " " +
         std::to_string(static_cast<int>(words.ink.top)) + " to " + std::to_string(static_cast<int>(words.ink.right)) +
         " " + std::to_string(static_cast<int>(words.ink.bottom)) + ")";
}

// The cards that are opened over the picture hide part of it: what lies under their edge is not in order, but meant.
bool under_a_card(const Words& words) {
  for (const auto& item : mirror::items()) {
    const bool card = item.role == Role::region &&
                      (item.name == "More" || item.name == "Problems" || item.name == "Story" || item.name == "Notice");
    if (card && overlap(place_of(item), words.ink)) return true;
  }
  return false;
}

// Initials stand on people's discs, and people pass each other.
bool may_be_passed(const Words& words) {
  std::size_t longest = 0;
  std::size_t length = 0;
  for (const char letter : words.text) {
    length = letter == ' ' ? 0 : length + 1;
    longest = std::max(longest, length);
  }
  return longest <= 2;
}

// What a person sees of the words: those behind a card are gone.
std::vector<const Words*> visible_words(const Drawn& drawn, const std::string& where) {
  std::vector<const Words*> visible;
  for (const Words& words : drawn.words) {
    if (cut_by_list(words)) continue;
    const std::size_t hidden = drawn::hidden_letters(drawn, words);
    if (hidden == 0) visible.push_back(&words);
    const bool cut = hidden > 0 && hidden < words.glyphs.size() && !may_be_passed(words) && !under_a_card(words);
    EXPECT_FALSE(cut) << where << ": something lies over " << told(words);
  }
  return visible;
}

void expect_words_whole(const std::vector<const Words*>& all, const Rect& edges, const std::string& where) {
  for (const Words* words : all) {
    EXPECT_TRUE(lies_within(words->ink, edges)) << where << ": over the edge: " << told(*words);
    EXPECT_TRUE(lies_within(words->ink, inset(words->clip, -0.5F, -0.5F))) << where << ": clipped: " << told(*words);
    EXPECT_EQ(words->text.find("..."), std::string::npos) << where << ": shortened: " << told(*words);
    EXPECT_NEAR(words->pixels_a_texel, 1, 0.01) << where << ": not baked for its size: " << told(*words);
  }
}

void expect_words_apart(const std::vector<const Words*>& all, const std::string& where) {
  for (std::size_t a = 0; a < all.size(); ++a) {
    for (std::size_t b = a + 1; b < all.size(); ++b) {
      const bool apart = !overlap(inset(all[a]->ink, kTouch / 2, kTouch / 2), all[b]->ink);
      EXPECT_TRUE(apart) << where << ": " << told(*all[a]) << " and " << told(*all[b]);
    }
  }
}

// What a control says, it says within itself.
void expect_labels_inside(const std::vector<const Words*>& all, const std::string& where) {
  for (const auto& item : mirror::items()) {
    if (item.role != Role::button && item.role != Role::combobox && item.role != Role::textbox) continue;
    if (!can_be_acted_on(item) || is_hotspot(item)) continue;
    for (const Words* words : all) {
      const bool says =
          place_of(item).contains(words->ink.centre()) || overlap(place_of(item), inset(words->ink, 1, 1));
      EXPECT_TRUE(!says || lies_within(words->ink, place_of(item)))
          << where << ": " << item.name << ": " << told(*words);
    }
  }
}

// A chart's read-out lies over what it reads, by intent.
void expect_controls_apart_and_large(const Rect& edges, const std::string& where) {
  std::vector<const mirror::Item*> controls;
  for (const auto& item : mirror::items()) {
    if (can_be_acted_on(item) && item.name != "Day on the chart") controls.push_back(&item);
  }
  for (std::size_t a = 0; a < controls.size(); ++a) {
    const Rect place = place_of(*controls[a]);
    const float least = (is_hotspot(*controls[a]) ? kLeastTarget : kTarget) - 0.5F;
    EXPECT_TRUE(place.width() >= least && place.height() >= least)
        << where << ": too small: " << controls[a]->name << " " << place.width() << "x" << place.height();
    EXPECT_TRUE(lies_within(place, inset(edges, -0.5F, -0.5F))) << where << ": " << controls[a]->name;
    for (std::size_t b = a + 1; b < controls.size(); ++b) {
      if (is_hotspot(*controls[a]) && is_hotspot(*controls[b])) continue;
      const bool apart = !overlap(inset(place, 0.5F, 0.5F), place_of(*controls[b]));
      EXPECT_TRUE(apart) << where << ": " << controls[a]->name << " and " << controls[b]->name;
    }
  }
}

void expect_in_order(const std::vector<State>& all) {
  for (const ScreenSize& size : kPromisedSizes) {
    Canvas canvas(size);
    for (const State& state : all) {
      canvas.draw(state.view, state.settings);
      // What lies under a card gives way in the frame after.
      if (state.view.story) canvas.draw(state.view, state.settings);
      const std::string where = state.name + " at " + name_of(size);
      const Drawn drawn = canvas.drawn();
      EXPECT_TRUE(lies_within(drawn.all, inset(canvas.edges(), -2, -2))) << where;
      const auto words = visible_words(drawn, where);
      expect_words_whole(words, canvas.edges(), where);
      expect_words_apart(words, where);
      expect_labels_inside(words, where);
      expect_controls_apart_and_large(canvas.edges(), where);
    }
  }
}

TEST(Geometry, MoreHoldsEveryOtherMeasureHoweverSmallTheScreen) {
  for (const State& state : states()) {
    if (state.name != "more over the result") continue;
    for (const ScreenSize& size : kPromisedSizes) {
      Canvas canvas(size);
      canvas.draw(state.view, state.settings);
      const auto& items = mirror::items();
      for (const char* name : {"From request to customer", "Features"}) {
        const bool told = std::any_of(items.begin(), items.end(), [&](const auto& item) {
          return item.name.starts_with(name) || item.text.starts_with(name);
        });
        EXPECT_TRUE(told) << name << " at " << name_of(size);
      }
    }
  }
}

TEST(Geometry, ANoticeIsToBeSeen) {
  for (const State& state : states()) {
    if (state.settings.notice.empty()) continue;
    for (const ScreenSize& size : kPromisedSizes) {
      Canvas canvas(size);
      canvas.draw(state.view, state.settings);
      const Drawn drawn = canvas.drawn();
      const auto words = visible_words(drawn, state.name);
      const bool seen =
          std::any_of(words.begin(), words.end(), [&](const Words* w) { return w->text == state.settings.notice; });
      EXPECT_TRUE(seen) << name_of(size);
    }
  }
}

TEST(Geometry, NothingOverlapsOrIsCutOffInAnyState) { expect_in_order(states()); }

TEST(Geometry, NothingOverlapsOrIsCutOffInAnyScenario) { expect_in_order(states_of_other_scenarios()); }

}  // namespace
}  // namespace journey::web
