// More than two organisations: every figure says whose it is, and whoever has no room can be looked at instead.
#include <algorithm>

#include <gtest/gtest.h>

#include "tests/web/canvas.h"
#include "tests/web/session_support.h"
#include "tests/web/states.h"

namespace journey::web {
namespace {

const RunView& year_of_four() {
  static const RunView view = [] {
    Session session = rehearsed("tools_without_teams");
    session.apply(Answer{});
    session.apply(SeekDay{session.last_day()});
    for (int i = 0; i < 20; ++i) session.advance(0, kForEver);
    return view_of(session);
  }();
  return view;
}

std::vector<State> figures(Form form) {
  std::vector<State> all{
      {"result", year_of_four(), {}}, {"more", year_of_four(), {}}, {"settings", year_of_four(), {}}};
  all[1].settings.more_open = true;
  all[2].settings.sheet.open = Sheet::settings;
  for (int chart = 0; chart < 6; ++chart) {
    all.push_back({"chart " + std::to_string(chart), year_of_four(), {}});
    all.back().settings.sheet.open = Sheet::evidence;
    all.back().settings.sheet.chart = static_cast<Chart>(chart);
  }
  // Elsewhere most of them show all four.
  if (form == Form::wide) all.erase(all.begin() + 2, all.begin() + 7);
  if (form == Form::wide) all.erase(all.begin());
  if (form == Form::wide) all.pop_back();
  return all;
}

// Who is asked for where the second in the list, or the next one, is wanted; 0: nobody can be chosen.
std::size_t chosen_beside(Canvas& canvas, const State& state) {
  canvas.draw(state.view, state.settings);
  for (const auto& item : mirror::items()) {
    if (item.name == "Compare with") mirror::act(item.id, 1);
  }
  for (const Command& command : canvas.draw(state.view, state.settings)) {
    if (const auto* with = std::get_if<CompareWith>(&command)) return with->organisation;
  }
  return 0;
}

TEST(ManyOrganisations, CanAllBeLookedAtWhereNotAllHaveRoom) {
  for (const ScreenSize& size : kPromisedSizes) {
    const Form form = form_for(size.width, size.height);
    if (form == Form::projector) continue;
    for (State state : figures(form)) {
      Canvas canvas(size);
      const std::size_t beside = state.view.beside;
      const std::size_t chosen = chosen_beside(canvas, state);
      EXPECT_NE(chosen, 0U) << state.name << " at " << name_of(size);
      EXPECT_NE(chosen, beside) << state.name << " at " << name_of(size);
    }
  }
}

TEST(ManyOrganisations, TheOneChosenIsShownInEveryChart) {
  for (State state : figures(Form::tall)) {
    if (state.settings.sheet.open != Sheet::evidence) continue;
    Canvas canvas({390, 660});
    for (std::size_t beside = 1; beside < 4; ++beside) {
      state.view.beside = beside;
      canvas.draw(state.view, state.settings);
      const auto& items = mirror::items();
      const bool told = std::any_of(items.begin(), items.end(), [&](const auto& item) {
        return item.role == mirror::Role::text &&
               item.name.find(state.view.organisations[beside].name) != std::string::npos;
      });
      EXPECT_TRUE(told) << state.name << ": " << state.view.organisations[beside].name;
    }
  }
}

TEST(ManyOrganisations, EveryFigureStandsWithItsOrganisationsName) {
  for (const ScreenSize& size : kPromisedSizes) {
    Canvas canvas(size);
    for (const State& state : figures(Form::tall)) {
      canvas.draw(state.view, state.settings);
      const auto drawn = canvas.drawn();
      for (const std::size_t i : {std::size_t{0}, state.view.beside}) {
        const std::string name = state.view.organisations[i].name;
        const auto first_word = name.substr(0, name.find(' '));
        const auto times = std::count_if(drawn.words.begin(), drawn.words.end(), [&](const auto& words) {
          return words.text.starts_with(first_word) || words.text.find(" " + first_word) != std::string::npos;
        });
        // In the result its bar has a name too.
        EXPECT_GE(times, state.name == "result" ? 2 : 1) << name << " in " << state.name << " at " << name_of(size);
      }
    }
  }
}

TEST(Result, WithoutARequestShowsTheMeasureAskedAboutOfEveryOrganisation) {
  for (const State& state : states_of_other_scenarios()) {
    if (state.name != "a_bad_week: result") continue;
    ASSERT_TRUE(answer_is_a_measure(state.view));
    for (const ScreenSize& size : kPromisedSizes) {
      Canvas canvas(size);
      canvas.draw(state.view, state.settings);
      const auto& items = mirror::items();
      for (const auto& one : state.view.organisations) {
        EXPECT_TRUE(std::any_of(
            items.begin(), items.end(),
            [&](const auto& item) { return item.name.starts_with("Downtime, " + one.name + ": ") && item.height > 0; }))
            << one.name << " at " << name_of(size);
      }
    }
  }
}

TEST(ChartsOfCounts, SayWhatTheyCount) {
  for (const ScreenSize& size : kPromisedSizes) {
    Canvas canvas(size);
    State state{"", year_of_four(), {}};
    state.settings.sheet.open = Sheet::evidence;
    for (const auto& [chart, unit] : {std::pair{Chart::waiting, " requests waiting"}, {Chart::flow, " requests"}}) {
      state.settings.sheet.chart = chart;
      canvas.draw(state.view, state.settings);
      const auto drawn = canvas.drawn();
      EXPECT_TRUE(std::any_of(drawn.words.begin(), drawn.words.end(),
                              [&, unit = unit](const auto& words) { return words.text == std::string("?") + unit; }))
          << unit << " at " << name_of(size);
    }
  }
}

TEST(ManyOrganisations, HaveAColourOfTheirOwnEach) {
  const Look look = make_look(Theme::dark, Form::wide, {}, true);
  const auto same = [](Colour a, Colour b) { return a.red == b.red && a.green == b.green && a.blue == b.blue; };
  for (std::size_t a = 0; a < 4; ++a) {
    for (std::size_t b = a + 1; b < 4; ++b) EXPECT_FALSE(same(look.organisation(a), look.organisation(b))) << a << b;
  }
}

}  // namespace
}  // namespace journey::web
