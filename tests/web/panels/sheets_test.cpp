// The panels in front of the picture, drawn without a window at every size, from a real year.
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>
#include <imgui.h>

#include "sim/scenario/catalogue/catalogue.h"
#include "tests/web/mirrored.h"
#include "tests/web/session_support.h"
#include "web/panels/settings/levers.h"
#include "web/screen/screen.h"
#include "web/ui/mirror.h"
#include "web/words/result.h"

namespace journey::web {
namespace {

constexpr std::array<Point, 7> kSizes = {
    {{360, 640}, {390, 660}, {390, 844}, {844, 390}, {768, 1024}, {1280, 720}, {1920, 1080}}};

const RunView& year_over() {
  static const RunView view = view_of(at_day(365));
  return view;
}

class Canvas {
 public:
  explicit Canvas(Point size) : size_(size) {
    ImGui::CreateContext();
    ImGui::GetIO().DisplaySize = {size.x, size.y};
    ImGui::GetIO().IniFilename = nullptr;
    const Form form = form_for(size.x, size.y);
    look_ = make_look(Theme::light, form, bake_fonts(*ImGui::GetIO().Fonts, sizes_for(form), 1), true);
    apply_style(look_);
  }
  ~Canvas() { ImGui::DestroyContext(); }
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  Commands draw(const Settings& settings) {
    mirror::begin_frame();
    ImGui::NewFrame();
    Commands commands = screen_.draw(year_over(), settings, look_, {size_.x, size_.y, 0.1F, true});
    ImGui::Render();
    return commands;
  }

  void expect_within_edges(const std::string& what) const {
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
      for (const auto& command : list->CmdBuffer) {
        const bool in_list = command.ClipRect.y > 1 || command.ClipRect.w < size_.y - 1;  // which cuts its rows itself
        for (unsigned int i = 0; i < command.ElemCount && !in_list; ++i) {
          const ImVec2 at = list->VtxBuffer[list->IdxBuffer[static_cast<int>(command.IdxOffset + i)]].pos;
          const bool inside = at.x > -2 && at.y > -2 && at.x < size_.x + 2 && at.y < size_.y + 2;
          if (!inside)
            return ADD_FAILURE() << what << " at " << size_.x << "x" << size_.y << ": " << at.x << " " << at.y;
        }
      }
    }
  }

 private:
  Point size_;
  BakedLook look_;
  Screen screen_;
};

Settings with(Sheet sheet, Chart chart = Chart::waiting, std::string parameter = {}) {
  Settings settings;
  settings.sheet.open = sheet;
  settings.sheet.chart = chart;
  settings.sheet.opened = std::move(parameter);
  return settings;
}

const mirror::Item* item_of(mirror::Role role, std::string_view name) {
  for (const auto& item : mirror::items()) {
    if (item.role == role && item.name == name) return &item;
  }
  return nullptr;
}

bool is_control(const mirror::Item& item) {
  using mirror::Role;
  return item.role == Role::button || item.role == Role::slider || item.role == Role::combobox ||
         item.role == Role::textbox;
}

// A read-out lies over what it reads, by intent.
void expect_controls_apart(const std::string& what) {
  std::vector<mirror::Item> controls;
  for (const auto& item : mirror::items()) {
    if (is_control(item) && item.width > 1 && item.name != "Day on the chart") controls.push_back(item);
  }
  for (std::size_t a = 0; a < controls.size(); ++a) {
    for (std::size_t b = a + 1; b < controls.size(); ++b) {
      EXPECT_FALSE(overlap(inset(seen(controls[a]), 0.5F, 0.5F), seen(controls[b])))
          << what << ": " << controls[a].name << ", " << controls[b].name;
    }
  }
}

TEST(Sheets, DrawNothingBeyondTheEdgesAndKeepTheirControlsApartAtEverySize) {
  for (const Point size : kSizes) {
    Canvas canvas(size);
    const auto check = [&](const Settings& settings, const std::string& what) {
      EXPECT_TRUE(canvas.draw(settings).empty()) << what;
      canvas.expect_within_edges(what);
      expect_controls_apart(what + " at " + std::to_string(size.x));
    };
    check(with(Sheet::evidence, Chart::request), "one request");
    check(with(Sheet::evidence, Chart::flow), "cumulative flow");
    check(with(Sheet::evidence, Chart::waiting), "work waiting");
    check(with(Sheet::evidence, Chart::incidents), "incidents");
    check(with(Sheet::evidence, Chart::measures), "four measures");
    check(with(Sheet::evidence, Chart::causes), "lead time by cause");
    check(with(Sheet::practices), "practices");
    check(with(Sheet::settings), "all settings");
    check(with(Sheet::settings, Chart::waiting, "release.cadence_days"), "one setting");
    check(with(Sheet::settings, Chart::waiting, "demand.features_per_week"), "a number of the world");
    check(with(Sheet::practices, Chart::waiting, "test_automation"), "one practice");
    check(with(Sheet::keys), "short cuts");
    check(with(Sheet::levers), "levers");
  }
}

TEST(Sheets, AChartByDayIsReadThroughItsSlider) {
  Canvas canvas({1280, 720});
  canvas.draw(with(Sheet::evidence));
  const mirror::Item* slider = item_of(mirror::Role::slider, "Day on the chart");
  ASSERT_NE(slider, nullptr);
  mirror::act(slider->id, 120);
  const Commands commands = canvas.draw(with(Sheet::evidence));
  ASSERT_EQ(commands.size(), 1U);
  EXPECT_EQ(std::get<SetSheet>(commands.front()).state.cursor_day, 120);
}

TEST(Sheets, AListIsMovedAndTellsWhereItIs) {
  Canvas canvas({1280, 720});
  canvas.draw(with(Sheet::settings));
  const mirror::Item* list = item_of(mirror::Role::scroller, "List");
  ASSERT_NE(list, nullptr);
  EXPECT_GT(list->highest, 2000);
  const std::uint32_t id = list->id;
  mirror::act(id, 300);
  const Commands commands = canvas.draw(with(Sheet::settings));
  ASSERT_EQ(commands.size(), 1U);
  EXPECT_EQ(std::get<SetSheet>(commands.front()).state.scroll, 300);
  EXPECT_EQ(item_of(mirror::Role::scroller, "List")->id, id);
}

TEST(Sheets, AListIsNotMovedBeyondItsEnd) {
  Canvas canvas({1280, 720});
  canvas.draw(with(Sheet::settings));
  const mirror::Item list = *item_of(mirror::Role::scroller, "List");
  mirror::act(list.id, 1e6);
  const Commands commands = canvas.draw(with(Sheet::settings));
  ASSERT_EQ(commands.size(), 1U);
  EXPECT_NEAR(std::get<SetSheet>(commands.front()).state.scroll, list.highest - list.height, 1);
}

TEST(Sheets, TheListHoldsEveryParameterOfTheWorldToo) {
  Canvas canvas({1280, 720});
  canvas.draw(with(Sheet::settings));
  for (const auto& parameter : scenario::world_parameters())
    EXPECT_NE(item_of(mirror::Role::button, parameter.label), nullptr) << parameter.name;
}

TEST(Sheets, AValueIsTyped) {
  Canvas canvas({1280, 720});
  const Settings one = with(Sheet::settings, Chart::waiting, "release.cadence_days");
  canvas.draw(one);
  const mirror::Item* field = item_of(mirror::Role::textbox, "Type a value");
  ASSERT_NE(field, nullptr);
  EXPECT_TRUE(field->numeric);
  mirror::act(field->id, 0, "12,5");
  const Commands commands = canvas.draw(one);
  ASSERT_EQ(commands.size(), 1U);
  EXPECT_EQ(std::get<SetSheet>(commands.front()).state.draft, 12.5);
}

TEST(Sheets, WhatIsNoValueIsToldAndNotTaken) {
  Canvas canvas({1280, 720});
  Settings one = with(Sheet::settings, Chart::waiting, "release.cadence_days");
  for (const std::string typed : {"often", "-1", "100000", ""}) {
    canvas.draw(one);
    mirror::act(item_of(mirror::Role::textbox, "Type a value")->id, 0, typed);
    const Commands commands = canvas.draw(one);
    ASSERT_EQ(commands.size(), 1U) << typed;
    Settings after = one;
    after.sheet = std::get<SetSheet>(commands.front()).state;
    EXPECT_FALSE(after.sheet.draft) << typed;
    canvas.draw(after);
    EXPECT_TRUE(std::any_of(mirror::items().begin(), mirror::items().end(), [](const auto& item) {
      return item.name.starts_with("It must be");
    })) << typed;
  }
}

TEST(Sheets, AnotherWorldIsAskedFor) {
  Canvas canvas({1280, 720});
  Settings settings = with(Sheet::settings, Chart::waiting, "demand.features_per_week");
  settings.sheet.draft = 20;
  canvas.draw(settings);
  mirror::act(item_of(mirror::Role::button, "Restart with this value")->id, 1);
  const Commands commands = canvas.draw(settings);
  ASSERT_EQ(commands.size(), 2U);
  EXPECT_EQ(std::get<ChangeWorld>(commands.front()).value, 20);
}

TEST(Sheets, WhatIsTypedIsSearchedFor) {
  Canvas canvas({1280, 720});
  canvas.draw(with(Sheet::settings));
  const mirror::Item* field = item_of(mirror::Role::textbox, "Search the settings");
  ASSERT_NE(field, nullptr);
  mirror::act(field->id, 0, "batch");
  const Commands commands = canvas.draw(with(Sheet::settings));
  ASSERT_EQ(commands.size(), 1U);
  EXPECT_EQ(std::get<SetSheet>(commands.front()).state.search, "batch");
}

TEST(Sheets, ASettingIsDecidedOnWhenItsDraftIsTaken) {
  Canvas canvas({1280, 720});
  Settings settings = with(Sheet::settings, Chart::waiting, "release.cadence_days");
  settings.sheet.draft = 7;
  canvas.draw(settings);
  const std::string name = "Change it from day " + std::to_string(static_cast<int>(year_over().first_day));
  const mirror::Item* take = item_of(mirror::Role::button, name);
  ASSERT_NE(take, nullptr) << name;
  mirror::act(take->id, 1);
  const Commands commands = canvas.draw(settings);
  ASSERT_EQ(commands.size(), 2U);
  EXPECT_EQ(std::get<Decide>(commands.front()).intervention.value, 7);
}

// What a year with it as well shows it to have been.
std::optional<Lever> pulled_by(const model::Intervention& decision) {
  Session session = at_day(365);
  session.apply(Decide{decision});
  session.apply(SeekDay{365});
  session.advance(0, kForEver);
  return view_of(session).pulled.back().lever;
}

TEST(Sheets, ALeverIsADecisionFromTheDayShownAtTheOrganisationAskedAbout) {
  Canvas canvas({1280, 720});
  canvas.draw(with(Sheet::levers));
  for (const Lever lever : kLevers) {
    const auto* button = item_of(mirror::Role::button, words::lever_press(lever));
    ASSERT_NE(button, nullptr) << words::lever_press(lever);
    mirror::act(button->id, {});
    const Commands commands = canvas.draw(with(Sheet::levers));
    ASSERT_EQ(commands.size(), 1U) << words::lever_press(lever);
    const auto& decision = std::get<Decide>(commands[0]).intervention;
    EXPECT_EQ(pulled_by(decision), lever);
    EXPECT_EQ(decision.organisation, "siloed");
    EXPECT_EQ(decision.day, std::floor(year_over().first_day)) << "the year is over: from its beginning";
  }
}

}  // namespace
}  // namespace journey::web
