// Words of the picture that must not contradict one another.
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "tests/web/canvas.h"
#include "tests/web/states.h"
#include "web/reading/hours_worked.h"

namespace journey::web {
namespace {

bool says(const drawn::Drawn& drawn, const std::string& begin) {
  return std::any_of(drawn.words.begin(), drawn.words.end(),
                     [&](const auto& words) { return words.text.starts_with(begin); });
}

bool has_a_ghost(const RequestView& request) {
  const bool same = request.finished && std::fabs(length_hours(request.ghost_story) / 24 - request.days) < 0.5;
  return !request.ghost_story.empty() && !same;
}

TEST(Bars, OfAForkOnItsWaySayWhatItWasBefore) {
  std::size_t seen = 0;
  for (const ScreenSize& size : kPromisedSizes) {
    if (form_for(size.width, size.height) == Form::low) continue;  // it has no room for bars
    Canvas canvas(size);
    for (const State& state : states()) {
      const auto& all = state.view.organisations;
      const bool forked = state.name.ends_with("on its way") &&
                          std::any_of(all.begin(), all.end(), [](const auto& one) { return has_a_ghost(one.request); });
      if (!forked) continue;
      canvas.draw(state.view, state.settings);
      EXPECT_TRUE(says(canvas.drawn(), "so far, before ")) << state.name << " at " << name_of(size);
      ++seen;
    }
  }
  EXPECT_GT(seen, 0U);
}

const mirror::Item* bars_button() {
  for (const auto& item : mirror::items()) {
    if (item.role == mirror::Role::button && item.name == "One request") return &item;
  }
  return nullptr;
}

TEST(Bars, TouchedOpenTheWholeWayOfTheRequest) {
  for (const State& state : states()) {
    if (state.name != "result") continue;
    for (const ScreenSize& size : kPromisedSizes) {
      Canvas canvas(size);
      canvas.draw(state.view, state.settings);
      const auto* button = bars_button();
      ASSERT_NE(button, nullptr) << state.name << " at " << name_of(size);
      mirror::act(button->id, 1);
      const Commands commands = canvas.draw(state.view, state.settings);
      ASSERT_EQ(commands.size(), 1U) << name_of(size);
      const auto& sheet = std::get<SetSheet>(commands.front()).state;
      EXPECT_EQ(sheet.open, Sheet::evidence);
      EXPECT_EQ(sheet.chart, Chart::request);
    }
  }
}

TEST(Bars, TouchedBeforeTheYearIsOverTellTheRequestsStory) {
  for (const State& state : states()) {
    if (state.name != "day 127") continue;
    Canvas canvas({390, 660});
    canvas.draw(state.view, state.settings);
    mirror::act(bars_button()->id, 1);
    const Commands commands = canvas.draw(state.view, state.settings);
    ASSERT_EQ(commands.size(), 1U);
    EXPECT_EQ(selection_in(std::get<Select>(commands.front()).what).kind, Selection::Kind::change);
  }
}

TEST(ManyWorlds, AreToldToAScreenReaderInFullHoweverSmallTheScreen) {
  for (const State& state : states()) {
    if (state.name != "worlds without workers") continue;
    for (const ScreenSize& size : kPromisedSizes) {
      Canvas canvas(size);
      canvas.draw(state.view, state.settings);
      const auto& items = mirror::items();
      for (const char* begin : {"The same year, ", "In ", "A background worker failed"}) {
        EXPECT_TRUE(
            std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.name.starts_with(begin); }))
            << begin << " at " << name_of(size);
      }
    }
  }
}

TEST(Release, TellsOfTheNextOneWhileOneIsGoingOut) {
  std::size_t seen = 0;
  Canvas canvas({1280, 720});
  for (const State& state : states_of_other_scenarios()) {
    const auto& all = state.view.organisations;
    const bool drawn = state.view.phase != Phase::question && state.view.phase != Phase::result && all.size() == 2 &&
                       state.settings.sheet.open == Sheet::none;
    const auto goes_out = [](const OrganisationView& one) { return one.train.exists && one.train.under_way > 0; };
    const auto trains = std::count_if(all.begin(), all.end(), [](const auto& one) { return one.train.exists; });
    if (!drawn || trains != 1 || std::none_of(all.begin(), all.end(), goes_out)) continue;
    canvas.draw(state.view, state.settings);
    EXPECT_TRUE(says(canvas.drawn(), "next")) << state.name;
    ++seen;
  }
  EXPECT_GT(seen, 0U);
}

}  // namespace
}  // namespace journey::web
