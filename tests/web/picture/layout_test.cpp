// Nothing overlaps and nothing leaves the screen, at every size the program promises.
#include <gtest/gtest.h>

#include "tests/web/view_by_hand.h"
#include "web/picture/heap.h"
#include "web/picture/organisation_layout.h"
#include "web/picture/result_layout.h"
#include "web/picture/screen_layout.h"

namespace journey::web {
namespace {

struct ScreenSize {
  float width;
  float height;
};
constexpr ScreenSize kSizes[] = {{360, 640},  {390, 660},  {390, 844},  {844, 390},
                                 {768, 1024}, {1280, 720}, {1920, 1080}};

struct Named {
  std::string name;
  Rect rect;
};

void expect_apart(const std::vector<Named>& parts, Rect within, const std::string& where) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].rect.empty()) continue;
    EXPECT_TRUE(lies_within(parts[i].rect, inset(within, -0.1F, -0.1F)))
        << where << ": " << parts[i].name << " sticks out";
    for (std::size_t j = i + 1; j < parts.size(); ++j) {
      EXPECT_FALSE(overlap(inset(parts[i].rect, 0.1F, 0.1F), inset(parts[j].rect, 0.1F, 0.1F)))
          << where << ": " << parts[i].name << " and " << parts[j].name;
    }
  }
}

std::string name_of(ScreenSize size) {
  return std::to_string(static_cast<int>(size.width)) + "x" + std::to_string(static_cast<int>(size.height));
}

ScreenLayout screen(ScreenSize size) {
  const Form form = form_for(size.width, size.height);
  return screen_layout(form, sizes_for(form), size.width, size.height, 2);
}

std::vector<Named> parts_of(const OrganisationLayout& layout) {
  std::vector<Named> parts = {{"name", layout.title},           {"followed", layout.followed},
                              {"customers", layout.customers},  {"incident", layout.incident},
                              {"board", layout.board.page},     {"board's name", layout.board.label},
                              {"release", layout.release.page}, {"release's name", layout.release.label}};
  // The organisation's name is at the left; the gates' names use what it leaves of the line.
  parts[0].rect.right = std::min(parts[0].rect.right, parts[0].rect.left + 200);
  for (const auto& team : layout.teams) {
    parts.push_back({"team", team.title});
    parts.push_back({"goal", team.goal});
    parts.push_back({"lane's count", team.waiting});
    if (!team.lane) parts.push_back({"people", team.people});
  }
  for (const auto& wall : layout.walls) parts.push_back({"wall", wall.bar});
  for (const auto& pile : layout.piles) {
    if (pile.inner || pile.label.empty()) continue;
    parts.push_back({"pile", pile.area});
    parts.push_back({"pile's words", pile.label});
  }
  return parts;
}

TEST(ScreenLayout, ItsPartsNeitherOverlapNorLeaveTheScreen) {
  for (const auto size : kSizes) {
    const ScreenLayout s = screen(size);
    std::vector<Named> parts = {{"header", s.header},
                                {"sentence", s.sentence},
                                {"bars", s.bars},
                                {"transport", s.transport},
                                {"spine", s.spine}};
    for (const auto& head : s.heads) parts.push_back({"head", head});
    for (const auto& block : s.organisations) parts.push_back({"organisation", block});
    expect_apart(parts, {0, 0, size.width, size.height}, name_of(size));
  }
}

TEST(ScreenLayout, ControlsAreLargeEnoughToTouchAndApart) {
  for (const auto size : kSizes) {
    const Form form = form_for(size.width, size.height);
    const ScreenLayout s = screen(size);
    const TransportLayout t = transport_layout(form, sizes_for(form), s.transport);
    const HeaderLayout h = header_layout(form, sizes_for(form), s.header);
    expect_apart({{"play", t.play},
                  {"step", t.step},
                  {"restart", t.restart},
                  {"day", t.day},
                  {"scrubber", t.scrubber},
                  {"speed", t.speed}},
                 {0, 0, size.width, size.height}, name_of(size));
    expect_apart({{"name", h.name}, {"scenario", h.scenario}, {"share", h.share}, {"more", h.more}},
                 {0, 0, size.width, size.height}, name_of(size));
    for (const Rect& target : {t.play, t.step, t.restart, h.more, h.scenario}) {
      EXPECT_GE(target.width(), 48) << name_of(size);
      EXPECT_GE(target.height(), 48) << name_of(size);
    }
    EXPECT_GE(t.scrubber.width(), 90) << name_of(size);
  }
}

TEST(OrganisationLayout, ItsPartsNeitherOverlapNorLeaveTheBlock) {
  for (const auto size : kSizes) {
    const Form form = form_for(size.width, size.height);
    const ScreenLayout s = screen(size);
    for (const auto& view : {by_hand::silos(), by_hand::feature_teams(), by_hand::agile_with_operations()}) {
      const OrganisationLayout layout = form == Form::tall
                                            ? tall_layout(sizes_for(form), s.organisations[0], view)
                                            : wide_layout(form, sizes_for(form), s.organisations[0], view);
      expect_apart(parts_of(layout), s.organisations[0], name_of(size) + " " + view.name);
    }
  }
}

TEST(OrganisationLayout, TeamsThatOwnTheSameStepsAreLanesOfOneColumn) {
  EXPECT_EQ(columns_of(by_hand::silos()).size(), 4U);
  const auto columns = columns_of(by_hand::agile_with_operations());
  ASSERT_EQ(columns.size(), 2U);
  EXPECT_TRUE(columns[0].lanes);
  EXPECT_EQ(columns[0].teams.size(), 4U);
  EXPECT_FALSE(columns[1].lanes);
}

TEST(OrganisationLayout, EveryWaitingPieceOfWorkHasAPile) {
  const ScreenLayout s = screen({1280, 720});
  for (const auto& view : {by_hand::silos(), by_hand::feature_teams(), by_hand::agile_with_operations()}) {
    const OrganisationLayout layout = wide_layout(Form::wide, sizes_for(Form::wide), s.organisations[0], view);
    for (const Place place :
         {Place::intake, Place::queue, Place::merge, Place::environment, Place::board, Place::train, Place::window}) {
      WorkView work;
      work.place = place;
      work.step = model::Step::test;
      EXPECT_LT(pile_of(layout, work), layout.piles.size()) << view.name << " " << static_cast<int>(place);
    }
  }
}

// Whoever takes the walls away has not taken the board away.
TEST(OrganisationLayout, GatesStandAcrossTheLanesOfTeamsThatDoEverything) {
  OrganisationView view = by_hand::feature_teams();
  view.board.exists = view.train.exists = true;
  for (const Form form : {Form::tall, Form::low, Form::wide, Form::projector}) {
    const Rect block = form == Form::tall ? Rect{0, 0, 150, 380} : Rect{0, 0, 1200, 208};
    const OrganisationLayout layout = form == Form::tall ? tall_layout(sizes_for(form), block, view)
                                                         : wide_layout(form, sizes_for(form), block, view);
    for (const GateLayout* gate : {&layout.board, &layout.release}) {
      EXPECT_FALSE(gate->bar.empty()) << static_cast<int>(form);
      EXPECT_EQ(gate->slots.size(), view.teams.size()) << static_cast<int>(form);
      EXPECT_FALSE(gate->label.empty()) << static_cast<int>(form);
    }
    const bool board_first = form == Form::tall ? layout.board.bar.top < layout.release.bar.top
                                                : layout.board.bar.left < layout.release.bar.left;
    EXPECT_TRUE(board_first) << static_cast<int>(form);
  }
}

TEST(OrganisationLayout, APersonsWorkInHandLiesInNoPile) {
  const OrganisationLayout layout = wide_layout(Form::wide, sizes_for(Form::wide), {0, 0, 1200, 208}, by_hand::silos());
  WorkView work;
  work.place = Place::hands;
  work.person = 3;
  EXPECT_EQ(pile_of(layout, work), layout.piles.size());
}

TEST(Heap, DotsLieWithinTheirPileAndApart) {
  PileLayout pile;
  pile.area = {0, 0, 72, 90};
  pile.slot = {72, 45};
  const auto places = heap_places(pile, 8, 60);
  ASSERT_EQ(places.size(), 60U);
  for (std::size_t i = 0; i < places.size(); ++i) {
    EXPECT_TRUE(lies_within({places[i].x - 4, places[i].y - 4, places[i].x + 4, places[i].y + 4}, pile.area));
    for (std::size_t j = i + 1; j < places.size(); ++j) {
      EXPECT_TRUE(std::abs(places[i].x - places[j].x) >= 8 || std::abs(places[i].y - places[j].y) >= 8);
    }
  }
}

TEST(Heap, TheFirstDotWaitsAtTheSlot) {
  PileLayout pile;
  pile.area = {0, 0, 72, 90};
  pile.slot = {72, 45};
  const auto places = heap_places(pile, 8, 1);
  ASSERT_EQ(places.size(), 1U);
  EXPECT_FLOAT_EQ(places[0].x, 67);
  EXPECT_FLOAT_EQ(places[0].y, 45);
}

TEST(ResultLayout, ItsPartsNeitherOverlapNorLeaveTheScreen) {
  for (const auto size : kSizes) {
    const Form form = form_for(size.width, size.height);
    const ScreenLayout s = screen(size);
    const ResultLayout r = result_layout(form, sizes_for(form), s.result,
                                         form == Form::tall  ? 148.0F
                                         : form == Form::low ? 61.0F
                                                             : 84.0F);
    std::vector<Named> parts = {{"headline", r.headline},
                                {"explanation", r.explain},
                                {"bars", r.bars},
                                {"measures", r.measures},
                                {"question", r.ask}};
    for (const auto& button : r.removals) parts.push_back({"button", button});
    expect_apart(parts, s.result, name_of(size));
    EXPECT_GE(r.bars.height(), 40) << name_of(size);
    for (const auto& button : r.removals) EXPECT_GE(button.height(), 48) << name_of(size);
  }
}

}  // namespace
}  // namespace journey::web
