#include "tests/web/states.h"

#include <cmath>
#include <utility>

#include "sim/model/practice.h"
#include "sim/scenario/catalogue/catalogue.h"
#include "tests/web/session_support.h"
#include "tests/web/worlds/worlds_by_hand.h"
#include "web/panels/settings/levers.h"
#include "web/session/shelf.h"

namespace journey::web {
namespace {

// Takes the story to a day, answered and standing still.
RunView at(Session& session, double day) {
  session.apply(SeekDay{day});
  for (int i = 0; i < 20; ++i) session.advance(0, kForEver);
  return view_of(session);
}

Settings with(Sheet sheet, Chart chart = Chart::waiting, std::string parameter = {}) {
  Settings settings;
  settings.sheet.open = sheet;
  settings.sheet.chart = chart;
  settings.sheet.opened = std::move(parameter);
  return settings;
}

Settings with_more() {
  Settings settings;
  settings.more_open = true;
  return settings;
}

void add_story(std::vector<State>& all, Session& session, const std::string& of) {
  all.push_back({of + "question", view_of(session), {}});
  session.apply(Answer{1});
  for (const double day : {0.0, 20.0, 60.0, 127.0, 200.0, 300.0})
    all.push_back({of + "day " + std::to_string(static_cast<int>(day)), at(session, day), {}});
  RunView playing = at(session, 150);
  playing.playing = true;
  all.push_back({of + "playing", playing, {}});
  all.push_back({of + "result", at(session, session.last_day()), {}});
}

// The story of everything that can be asked about on this day.
void add_cards(std::vector<State>& all, Session& session) {
  at(session, 130.5);
  using Kind = Selection::Kind;
  for (const Selection& of : {Selection{Kind::person, 0, 6}, Selection{Kind::team, 0, 1}, Selection{Kind::step, 0, 3},
                              Selection{Kind::wall, 0, 2}, Selection{Kind::board, 0, 0}, Selection{Kind::release, 0, 0},
                              Selection{Kind::customers, 0, 0}, Selection{Kind::team, 1, 0},
                              Selection{Kind::change, 0, session.followed()->number}})
    all.push_back({"story of " + text_of(of), view_of(session, of), {}});
}

void add_forks(std::vector<State>& all, Session& session) {
  const RunView view = view_of(session);
  const std::size_t who = organisation_to_change(view);
  if (who == kNobody) return;
  for (const Lever lever : levers_of(view.organisations[who])) {
    session.apply(decide(view, who, lever, std::floor(view.first_day)));
    all.push_back({"fork " + std::to_string(static_cast<int>(lever)) + " on its way", at(session, 120), {}});
    all.push_back({"result of fork " + std::to_string(static_cast<int>(lever)), at(session, 365), {}});
    session.apply(UndoDecisions{});
  }
}

void add_settings(std::vector<State>& all, const RunView& view) {
  for (int screens = 0; screens < 20; ++screens) {
    Settings settings = with(Sheet::settings);
    settings.sheet.scroll = 400.0F * static_cast<float>(screens);
    all.push_back({"all settings, moved up by " + std::to_string(400 * screens), view, settings});
  }
  for (const auto& parameter : scenario::world_parameters())
    all.push_back({"setting " + std::string(parameter.name), view,
                   with(Sheet::settings, Chart::waiting, std::string(parameter.name))});
  Settings typed = with(Sheet::settings, Chart::waiting, "release.cadence_days");
  typed.sheet.typed = "often";
  all.push_back({"setting typed wrong", view, typed});
  for (const auto& parameter : scenario::practice_parameters())
    all.push_back({"setting " + std::string(parameter.name), view,
                   with(Sheet::settings, Chart::waiting, std::string(parameter.name))});
  Settings found = with(Sheet::settings);
  found.sheet.search = "release";
  all.push_back({"settings found", view, found});
  found.sheet.search = "nothing is called so";
  all.push_back({"settings not found", view, found});
  Settings differing = with(Sheet::settings);
  differing.sheet.only_differing = true;
  all.push_back({"settings that differ", view, differing});
}

void add_sheets(std::vector<State>& all, const RunView& view) {
  constexpr std::array<const char*, 6> kNames{"one request", "work waiting",  "cumulative flow",
                                              "incidents",   "four measures", "lead time by cause"};
  for (int chart = 0; chart < 6; ++chart)
    all.push_back({kNames[static_cast<std::size_t>(chart)], view, with(Sheet::evidence, static_cast<Chart>(chart))});
  for (const double day : {1.0, 120.0, 364.0}) {
    for (const Chart chart : {Chart::waiting, Chart::flow, Chart::request}) {
      Settings read = with(Sheet::evidence, chart);
      read.sheet.cursor_day = read.sheet.request_day = day;
      all.push_back({std::string(kNames[static_cast<std::size_t>(chart)]) + ", read on day " +
                         std::to_string(static_cast<int>(day)),
                     view, read});
    }
  }
  for (int screens = 0; screens < 4; ++screens) {
    Settings settings = with(Sheet::practices);
    settings.sheet.scroll = 300.0F * static_cast<float>(screens);
    all.push_back({"practices, moved up by " + std::to_string(300 * screens), view, settings});
  }
  for (const auto& practice : model::practices())
    all.push_back({"practice " + std::string(practice.id), view,
                   with(Sheet::practices, Chart::waiting, std::string(practice.id))});
  all.push_back({"short cuts", view, with(Sheet::keys)});
  all.push_back({"levers", view, with(Sheet::levers)});
  add_settings(all, view);
}

void add_overlays(std::vector<State>& all, const RunView& story, const RunView& result) {
  all.push_back({"more over the story", story, with_more()});
  all.push_back({"more over the result", result, with_more()});
  RunView wrong = story;
  wrong.problems.assign(3, "scenario.json:3:14: /demand/features_per_week: must be at most 200, got 4000");
  all.push_back({"problems", wrong, {}});
  Settings told;
  told.notice = "The link is copied.";
  all.push_back({"notice", story, told});
  all.push_back({"nothing yet", RunView{}, {}});
}

void add_worlds(std::vector<State>& all, const RunView& result) {
  using Worlds = WorldsView::State;
  const auto add = [&](const char* name, Worlds state, std::uint32_t count, const char* trouble = "") {
    RunView view = result;
    view.worlds = by_hand::worlds(state, count);
    view.worlds->other = view.organisations.size() - 1;
    view.worlds->trouble = trouble;
    view.worlds->alone = !view.worlds->trouble.empty();
    all.push_back({name, view, {}});
  };
  add("no world yet", Worlds::running, 0);
  add("some worlds", Worlds::running, 312);
  add("worlds paused", Worlds::held, 7);
  add("worlds stopped", Worlds::stopped, 0);
  add("a thousand worlds", Worlds::done, 1000);
  add("worlds without workers", Worlds::running, 40, "it could not be loaded");
}

std::vector<State> make_states() {
  std::vector<State> all;
  Session session = rehearsed();
  add_story(all, session, "");
  const RunView result = all.back().view;
  add_cards(all, session);
  at(session, session.last_day());
  add_overlays(all, all[3].view, result);
  add_sheets(all, result);
  add_worlds(all, result);
  add_forks(all, session);
  return all;
}

// Where more than two are compared, their figures need more room.
void add_figures_of_many(std::vector<State>& all, const Session& session, const std::string& of) {
  const RunView view = view_of(session);
  if (view.organisations.size() <= 2) return;
  for (int chart = 0; chart < 6; ++chart)
    all.push_back({of + "chart " + std::to_string(chart), view, with(Sheet::evidence, static_cast<Chart>(chart))});
  all.push_back({of + "settings", view, with(Sheet::settings)});
  all.push_back({of + "levers", view, with(Sheet::levers)});
  all.push_back({of + "more", view, with_more()});
}

std::vector<State> make_others() {
  std::vector<State> all;
  for (const auto& shipped : shipped_scenarios()) {
    if (shipped.id == "silos_or_one_team") continue;
    Session session = rehearsed(shipped.id);
    add_story(all, session, shipped.id + ": ");
    add_figures_of_many(all, session, shipped.id + ": ");
  }
  return all;
}

}  // namespace

const std::vector<State>& states() {
  static const std::vector<State> all = make_states();
  return all;
}

const std::vector<State>& states_of_other_scenarios() {
  static const std::vector<State> all = make_others();
  return all;
}

}  // namespace journey::web
