// The whole picture, drawn without a window: every state at every size, held to its edges.
#include "web/screen/screen.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include "tests/web/view_by_hand.h"
#include "web/ui/mirror.h"

namespace journey::web {
namespace {

using by_hand::segment;
using model::Cause;

std::vector<model::Segment> long_story() {
  return {segment(0, 0.3, Cause::work), segment(0.3, 18, Cause::queue, model::Step::test, 2),
          segment(18, 18.4, Cause::work), segment(18.4, 41, Cause::board, model::Step::release, 3)};
}

RunView story_view() {
  RunView view;
  view.phase = Phase::following;
  view.ready = view.answered = true;
  view.title = "Silos or one team?";
  view.scenario_id = "silos";
  view.scenarios = {{"silos", "Silos or one team?"}, {"agile", "Agile meets operations"}};
  view.request_title = "Search by photo";
  view.day = 127;
  view.organisations = {by_hand::silos(), by_hand::feature_teams()};
  for (auto& organisation : view.organisations) {
    organisation.request.arrived = true;
    organisation.request.days = 41;
    organisation.request.story = long_story();
    organisation.incidents = {{1, 300, -1, true, true, true, 2, model::RestorePath::none}};
    for (std::uint32_t i = 0; i < 90; ++i) {
      WorkView work;
      work.key = (std::uint64_t{i} + 1) << 16;
      work.place = i < 70 ? Place::train : i < 80 ? Place::queue : Place::hands;
      work.step = i < 70 ? model::Step::deploy : model::Step::test;
      work.team = organisation.teams.size() - 1;
      work.followed = i == 3;
      organisation.work.push_back(work);
    }
    auto& person = organisation.people.back();
    person.doing = PersonView::Doing::incident;
    person.left_work = std::uint64_t{85} << 16;
    person.left_title = "Audit log";
  }
  return view;
}

RunView result_view() {
  RunView view = story_view();
  view.phase = Phase::result;
  view.answer = "2 weeks";
  view.explain = "Hardly any of that time somebody worked on it. It waited.";
  for (int i = 0; i < 2; ++i) {
    OutcomeView outcome;
    outcome.story = outcome.ghost_story = long_story();
    outcome.flow_days = 41;
    outcome.work_hours = 6;
    outcome.measures.fill(1234.5);
    view.outcomes.push_back(outcome);
  }
  return view;
}

class Canvas {
 public:
  Canvas(float width, float height) : width_(width), height_(height) {
    ImGui::CreateContext();
    ImGui::GetIO().DisplaySize = {width, height};
    ImGui::GetIO().IniFilename = nullptr;
    const Form form = form_for(width, height);
    look_ = make_look(Theme::dark, form, bake_fonts(*ImGui::GetIO().Fonts, sizes_for(form), 1), false);
    apply_style(look_);
  }
  ~Canvas() { ImGui::DestroyContext(); }
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  Commands draw(const RunView& view, const Settings& settings) {
    mirror::begin_frame();
    ImGui::NewFrame();
    const Commands commands = screen_.draw(view, settings, look_, {width_, height_, 0.1F, false});
    ImGui::Render();
    return commands;
  }

  // The smallest rectangle around everything drawn.
  Rect drawn() const {
    Rect all{width_, height_, 0, 0};
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
      for (const auto& vertex : list->VtxBuffer) {
        all = {std::min(all.left, vertex.pos.x), std::min(all.top, vertex.pos.y), std::max(all.right, vertex.pos.x),
               std::max(all.bottom, vertex.pos.y)};
      }
    }
    return all;
  }

  void expect_within_edges(const std::string& what) const {
    EXPECT_TRUE(lies_within(drawn(), {-1, -1, width_ + 1, height_ + 1}))
        << what << " at " << width_ << "x" << height_ << ": " << drawn().left << " " << drawn().top << " "
        << drawn().right << " " << drawn().bottom;
  }

 private:
  float width_;
  float height_;
  BakedLook look_;
  Screen screen_;
};

constexpr std::array<Point, 7> kSizes = {
    {{360, 640}, {390, 660}, {390, 844}, {844, 390}, {768, 1024}, {1280, 720}, {1920, 1080}}};

bool mirrored(mirror::Role role, std::string_view name) {
  for (const auto& item : mirror::items()) {
    if (item.role == role && item.name == name) return true;
  }
  return false;
}

TEST(Screen, DrawsNothingBeyondItsEdges) {
  Settings more;
  more.more_open = true;
  RunView question = story_view();
  question.phase = Phase::question;
  question.prompt = "How long until customers have it in the company with silos?";
  question.choices = {{"a", "2 days"}, {"b", "2 weeks"}, {"c", "6 weeks"}, {"d", "6 months"}};
  RunView wrong = story_view();
  wrong.problems.assign(9, "scenario.json:3:14: /demand/features_per_week: must be at most 200, got 4000");
  for (const Point size : kSizes) {
    Canvas canvas(size.x, size.y);
    const auto draw = [&](const RunView& view, const Settings& settings, const std::string& what) {
      EXPECT_TRUE(canvas.draw(view, settings).empty()) << what;
      canvas.expect_within_edges(what);
    };
    draw(story_view(), {}, "the story");
    draw(result_view(), {}, "the result");
    draw(result_view(), more, "more");
    draw(question, {}, "the question");
    draw(wrong, {}, "problems");
    draw(RunView{}, {}, "nothing yet");
  }
}

TEST(Screen, OffersItsControlsInTheMirrorAtEverySize) {
  for (const Point size : kSizes) {
    Canvas canvas(size.x, size.y);
    canvas.draw(story_view(), {});
    for (const char* name : {"Play", "Step", "Restart"}) EXPECT_TRUE(mirrored(mirror::Role::button, name)) << name;
    for (const char* name : {"Day", "Speed"}) EXPECT_TRUE(mirrored(mirror::Role::slider, name)) << name;
    EXPECT_TRUE(mirrored(mirror::Role::combobox, "Scenario"));
    EXPECT_TRUE(mirrored(mirror::Role::region, "Siloed"));
  }
}

// As many companies as are named, with the parts of the two made by hand.
RunView compared(const std::vector<std::string>& names) {
  RunView view = story_view();
  view.organisations.clear();
  for (const auto& name : names) {
    view.organisations.push_back(by_hand::silos());
    view.organisations.back().name = name;
  }
  return view;
}

// Who is asked for where the second in the list, or the next one, is wanted; 0: nobody can be chosen.
std::size_t chosen_beside(Canvas& canvas, const RunView& view, const Settings& settings) {
  canvas.draw(view, settings);
  for (const auto& item : mirror::items()) {
    if (item.name == "Compare with") mirror::act(item.id, 1);
  }
  for (const Command& command : canvas.draw(view, settings)) {
    if (const auto* with = std::get_if<CompareWith>(&command)) return with->organisation;
  }
  return 0;
}

TEST(Screen, LetsOneChooseWhoStandsBesideTheFirst) {
  RunView view = compared({"Siloed", "Tools only", "Teams only", "Both"});
  for (const Point size : {Point{390, 844}, Point{844, 390}, Point{768, 1024}, Point{1280, 720}, Point{1920, 1080}}) {
    Canvas canvas(size.x, size.y);
    view.beside = 3;
    canvas.draw(view, {});
    EXPECT_TRUE(mirrored(mirror::Role::region, "Both"));
    EXPECT_FALSE(mirrored(mirror::Role::region, "Tools only"));
    view.beside = chosen_beside(canvas, view, {});
    canvas.draw(view, {});
    EXPECT_FALSE(mirrored(mirror::Role::region, "Both")) << size.x << "x" << size.y;
  }
}

TEST(Screen, ShowsThreeCompaniesAtOnceWhereTheyHaveRoom) {
  const RunView view = compared({"Siloed", "Tools only", "Both"});
  Canvas large(1920, 1080);
  large.draw(view, {});
  for (const char* name : {"Siloed", "Tools only", "Both"}) EXPECT_TRUE(mirrored(mirror::Role::region, name)) << name;
  EXPECT_FALSE(mirrored(mirror::Role::combobox, "Compare with"));
  large.expect_within_edges("three companies");
}

TEST(Screen, TellsNoMeasureBeforeTheAnswer) {
  RunView view = story_view();
  view.phase = Phase::question;
  Canvas canvas(1280, 720);
  canvas.draw(view, {});
  for (const auto& item : mirror::items()) EXPECT_EQ(item.name.find("41"), std::string::npos) << item.name;
}

}  // namespace
}  // namespace journey::web
