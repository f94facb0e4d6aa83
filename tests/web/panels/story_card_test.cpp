// The card and what can be touched in the picture, drawn without a window at every size.
#include <algorithm>

#include <gtest/gtest.h>
#include <imgui.h>

#include "tests/web/session_support.h"
#include "web/screen/screen.h"
#include "web/ui/mirror.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using Kind = Selection::Kind;

constexpr std::array<Point, 7> kSizes = {
    {{360, 640}, {390, 660}, {390, 844}, {844, 390}, {768, 1024}, {1280, 720}, {1920, 1080}}};

class Canvas {
 public:
  explicit Canvas(Point size) : size_(size) {
    ImGui::CreateContext();
    ImGui::GetIO().DisplaySize = {size.x, size.y};
    ImGui::GetIO().IniFilename = nullptr;
    const Form form = form_for(size.x, size.y);
    look_ = make_look(Theme::dark, form, bake_fonts(*ImGui::GetIO().Fonts, sizes_for(form), 1), false);
    apply_style(look_);
  }
  ~Canvas() { ImGui::DestroyContext(); }
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  Commands draw(const RunView& view) {
    mirror::begin_frame();
    ImGui::NewFrame();
    const Commands commands = screen_.draw(view, {}, look_, {size_.x, size_.y, 0.1F, false});
    ImGui::Render();
    return commands;
  }

  // Down and up again in one place.
  Commands tap(const RunView& view, Point at) {
    auto& io = ImGui::GetIO();
    io.AddMousePosEvent(at.x, at.y);
    draw(view);
    io.AddMouseButtonEvent(0, true);
    draw(view);
    io.AddMouseButtonEvent(0, false);
    return draw(view);
  }

 private:
  Point size_;
  BakedLook look_;
  Screen screen_;
};

const mirror::Item* find(mirror::Role role, std::string_view name) {
  for (const auto& item : mirror::items()) {
    if (item.role == role && item.name == name) return &item;
  }
  return nullptr;
}

std::string selected_by(const Commands& commands) {
  for (const auto& command : commands) {
    if (const auto* select = std::get_if<Select>(&command)) return select->what.empty() ? "nothing" : select->what;
  }
  return "no command";
}

Rect place_of(const mirror::Item& item) { return rect_at({item.x, item.y}, item.width, item.height); }

const Session& year() {
  static const Session session = at_day(130.5);
  return session;
}

TEST(StoryCard, LiesWithinTheScreenAndHoldsAllItTells) {
  for (const Point size : kSizes) {
    Canvas canvas(size);
    for (const Selection selection :
         {Selection{Kind::person, 0, 6}, Selection{Kind::team, 0, 1}, Selection{Kind::step, 0, 3},
          Selection{Kind::wall, 0, 2}, Selection{Kind::board, 0, 0}, Selection{Kind::release, 0, 0},
          Selection{Kind::customers, 0, 0}, Selection{Kind::team, 1, 0}}) {
      const RunView view = view_of(year(), selection);
      canvas.draw(view);
      canvas.draw(view);
      const auto* region = find(mirror::Role::region, "Story");
      ASSERT_NE(region, nullptr) << text_of(selection);
      const Rect card = place_of(*region);
      EXPECT_TRUE(lies_within(card, {0, 0, size.x, size.y})) << size.x << "x" << size.y;
      std::vector<Rect> parts;
      std::size_t lines = 0;
      for (const auto& item : mirror::items()) {
        if (item.region != region->id) continue;
        for (const auto& line : view.story->lines) lines += item.name == line ? 1U : 0U;
        if (place_of(item).empty()) continue;
        EXPECT_TRUE(lies_within(place_of(item), inset(card, -1, -1))) << item.name << " at " << size.x << "x" << size.y;
        for (const Rect& other : parts)
          EXPECT_FALSE(overlap(inset(place_of(item), 1, 2), inset(other, 1, 2)))
              << item.name << " at " << size.x << "x" << size.y;
        parts.push_back(place_of(item));
      }
      EXPECT_EQ(lines, view.story->lines.size()) << text_of(selection) << " at " << size.x << "x" << size.y;
    }
  }
}

TEST(StoryCard, OpensThroughTheMirrorAndClosesByItsButton) {
  Canvas canvas({1280, 720});
  canvas.draw(view_of(year()));
  const auto* testers = find(mirror::Role::button, "Testers");
  ASSERT_NE(testers, nullptr);
  mirror::act(testers->id, 1);
  EXPECT_EQ(selected_by(canvas.draw(view_of(year()))), "0/team/2");

  const RunView open = view_of(year(), {Kind::team, 0, 2});
  canvas.draw(open);
  EXPECT_TRUE(find(mirror::Role::button, "Testers")->pressed);
  mirror::act(find(mirror::Role::button, "Close")->id, 1);
  EXPECT_EQ(selected_by(canvas.draw(open)), "nothing");
  mirror::act(find(mirror::Role::button, "Testers")->id, 1);
  EXPECT_EQ(selected_by(canvas.draw(open)), "nothing") << "pressed again it closes";
  mirror::act(find(mirror::Role::button, "Zoe")->id, 1);
  EXPECT_EQ(selected_by(canvas.draw(open)).substr(0, 9), "0/person/") << "a team's people are one press away";
}

TEST(StoryCard, OpensByTouchAndClosesByTouchingNothing) {
  Canvas canvas({1280, 720});
  const RunView view = view_of(year());
  canvas.draw(view);
  const auto* board = find(mirror::Role::button, "Board");
  ASSERT_NE(board, nullptr);
  EXPECT_EQ(selected_by(canvas.tap(view, place_of(*board).centre())), "0/board/0");
  const RunView open = view_of(year(), {Kind::board, 0, 0});
  canvas.draw(open);
  // Between the two organisations' names there is nothing to ask about.
  EXPECT_EQ(selected_by(canvas.tap(open, {60, 230})), "nothing");
}

TEST(StoryCard, OfAStepIsHalfTheSharedNameAwayOnAPhoneUpright) {
  for (const Point size : {kSizes[0], kSizes[1], kSizes[2]}) {
    Canvas canvas(size);
    const RunView view = view_of(year());
    canvas.draw(view);
    std::vector<Rect> places;
    for (const auto& item : mirror::items()) {
      if (item.role == mirror::Role::button && item.name == "Step: Test") places.push_back(place_of(item));
    }
    ASSERT_EQ(places.size(), 2U) << "one for each organisation, in the mirror too";
    for (std::size_t i = 0; i < places.size(); ++i) {
      const std::string what = std::to_string(i) + "/step/3";
      EXPECT_EQ(selected_by(canvas.tap(view, places[i].centre())), what);
      const RunView open = view_of(year(), {Kind::step, i, 3});
      canvas.draw(open);
      EXPECT_EQ(selected_by(canvas.tap(open, places[i].centre())), "nothing") << "touched again it closes";
    }
  }
}

TEST(StoryCard, OfEveryStepCanBeOpenedOnAPhoneUpright) {
  for (const Point size : {kSizes[0], kSizes[1], kSizes[2]}) {
    Canvas canvas(size);
    for (std::size_t s = 0; s < model::kStepCount; ++s) {
      canvas.draw(view_of(year()));
      const std::string name = "Step: " + std::string(words::step_title(static_cast<model::Step>(s)));
      const auto* step = find(mirror::Role::button, name);
      ASSERT_NE(step, nullptr) << name;
      EXPECT_EQ(selected_by(canvas.tap(view_of(year()), place_of(*step).centre())), "0/step/" + std::to_string(s));
    }
  }
}

TEST(StoryCard, OfATeamNamesItsGoalAndItsPeopleWhereThePictureHasNoRoomForThem) {
  for (const Point size : kSizes) {
    for (const Selection team : {Selection{Kind::team, 0, 2}, Selection{Kind::team, 1, 0}}) {
      Canvas canvas(size);
      const RunView view = view_of(year(), team);
      canvas.draw(view);
      canvas.draw(view);
      const auto& told = view.organisations[team.organisation];
      const auto says = [&](const std::string& words) {
        return std::any_of(mirror::items().begin(), mirror::items().end(), [&](const auto& item) {
          return item.name.find(words) != std::string::npos && item.height > 0;
        });
      };
      EXPECT_TRUE(says(told.teams[team.number].goal));
      for (const std::size_t p : told.teams[team.number].people)
        EXPECT_TRUE(says(told.people[p].name)) << told.people[p].name;
    }
  }
}

TEST(StoryCard, IsOfThePersonOrTheDotUnderTheFinger) {
  Canvas canvas({1280, 720});
  const RunView view = view_of(year());
  std::size_t people = 0;
  std::size_t changes = 0;
  canvas.draw(view);
  for (float x = 270; x < 390; x += 7) {
    for (float y = 145; y < 225; y += 9) {
      const std::string what = selected_by(canvas.tap(view, {x, y}));
      people += what.starts_with("0/person/") ? 1U : 0U;
      changes += what.starts_with("0/change/") ? 1U : 0U;
    }
  }
  EXPECT_GT(people, 40U);
  EXPECT_GT(changes, 10U);
}

}  // namespace
}  // namespace journey::web
