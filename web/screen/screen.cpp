#include "web/screen/screen.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <imgui.h>

#include "web/panels/evidence/measures_table.h"
#include "web/panels/panels.h"
#include "web/panels/play/story_teller.h"
#include "web/panels/sheets.h"
#include "web/picture/motion.h"
#include "web/picture/organisation_picture.h"
#include "web/picture/painter.h"
#include "web/picture/screen_layout.h"
#include "web/ui/ui.h"
#include "web/view/sentence.h"
#include "web/view/stand_ins.h"
#include "web/words/evidence.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr std::size_t kMostShown = 2;
constexpr std::size_t kMostShownLarge = 3;  // the height at which rows of three are as high as on a phone in landscape

// The number of organisations that fit below one another.
std::size_t shown_at_once(const Look& look, float height, std::size_t count) {
  const bool large =
      (look.form == Form::wide || look.form == Form::projector) && height >= 1000 * look.sizes.scale * 0.85F;
  return large && count <= kMostShownLarge ? count : std::min(count, kMostShown);
}

constexpr double kHurriedDaysPerSecond = 9;  // faster than this, single moves would only flicker

void begin_window(const BakedLook& look, const Frame& frame) {
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({frame.width, frame.height});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0);
  ImGui::Begin("picture", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse);
  ImGui::PopStyleVar(2);
  ImGui::PushFont(look.fonts.get(TypeSize::body, Weight::medium));
}

void end_window() {
  ImGui::PopFont();
  ImGui::End();
}

}  // namespace

struct Screen::State {
  std::vector<OrganisationPicture> pictures;
  std::vector<CalmNumber> days, waiting;
  std::vector<RequestBar> told;  ///< the bars as their words describe them
  float told_wait = 0;
  SentenceOfTheMoment sentence;
  std::string scenario;
  std::uint64_t seed = 0;
  double day = 0;
  bool cut = true;
  bool moving = false;
  StoryTeller teller;

  void notice_jumps(const RunView& view);
  void draw_organisations(const Pen& pen, const ScreenLayout& layout, const RunView& view, float seconds, bool still,
                          Commands& commands);
  void draw_sentence(const Pen& pen, const ScreenLayout& layout, const RunView& view, float seconds,
                     Commands& commands);
  std::vector<RequestBar> bars(const Pen& pen, Rect place, const RunView& view, float seconds);
  void draw_bars(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, float seconds,
                 Commands& commands);
  void draw_story(const Pen& pen, const ScreenLayout& layout, const RunView& view, const SheetState& sheet,
                  const Frame& frame, Commands& commands);
};

Screen::Screen() : state_(std::make_unique<State>()) {}
Screen::~Screen() = default;
Screen::Screen(Screen&&) noexcept = default;
Screen& Screen::operator=(Screen&&) noexcept = default;

bool Screen::moving() const { return state_->moving; }
void Screen::settle() { state_->cut = true; }

// For another run, or another time of it, nothing slides from its old place.
void Screen::State::notice_jumps(const RunView& view) {
  const bool other = view.scenario_id != scenario || view.seed != seed || view.organisations.size() != pictures.size();
  if (other) {
    pictures.assign(view.organisations.size(), {});
    days.assign(view.organisations.size(), {});
    waiting.assign(view.organisations.size(), {});
    told.clear();
    sentence = {};
  }
  const bool jumped = view.day < day || view.day > day + 8;
  cut = cut || other || jumped;
  if (jumped) sentence.forget();
  scenario = view.scenario_id;
  seed = view.seed;
  day = view.day;
}

void Screen::State::draw_organisations(const Pen& pen, const ScreenLayout& layout, const RunView& view, float seconds,
                                       bool still, Commands& commands) {
  const bool down = pen.look().form == Form::tall;
  const bool hurried = view.playing && view.speed > kHurriedDaysPerSecond;
  for (std::size_t slot = 0; slot < layout.organisations.size(); ++slot) {
    const bool all = layout.organisations.size() == view.organisations.size();
    const std::size_t i = all ? slot : slot == 0 ? 0 : std::min(view.beside, view.organisations.size() - 1);
    const auto& organisation = view.organisations[i];
    OrganisationLayout own = down ? tall_layout(pen.sizes(), layout.organisations[slot], organisation)
                                  : wide_layout(pen.look().form, pen.sizes(), layout.organisations[slot], organisation);
    if (down) own.steps = spine_labels(layout.spine);
    const bool asked = view.phase != Phase::question;
    if (asked) teller.offer_targets(own, view, i, commands);
    pictures[i].draw({pen, own, organisation, pen.look().organisation(i), seconds, still, hurried, false,
                      StoryTeller::selected_in(view, i)});
    const bool last = slot + 1 == layout.organisations.size();
    if (asked) teller.take_touch(pictures[i], own, view, i, pen.px(down ? 20 : 14), last, commands);
    moving = moving || pictures[i].moving();
    const double shown = days[i].follow(organisation.request.days, seconds, still || !view.playing);
    if (view.phase == Phase::question) continue;
    const bool another = down && slot == 1 && view.organisations.size() > kMostShown;
    const auto title = words::say(words::Plain::picture_compare_with);
    if (another && ui::hotspot(title, organisation.name, layout.heads[slot]))
      commands.push_back(CompareWith{next_beside(view)});
    const ui::Region region(organisation.name);
    if (down) {
      draw_head(pen, layout.heads[slot], view, i, shown,
                waiting[i].follow(static_cast<double>(count_waiting(organisation)), seconds, still || !view.playing));
    } else {
      draw_followed(pen, own.followed, view, i, shown);
    }
  }
}

void Screen::State::draw_sentence(const Pen& pen, const ScreenLayout& layout, const RunView& view, float seconds,
                                  Commands& commands) {
  const bool all = layout.organisations.size() == view.organisations.size();
  const Sentence& said = sentence.choose(view, view.playing ? seconds : 0, all ? kNobody : view.beside);
  if (said.text.empty()) return;
  const bool tall = pen.look().form == Form::tall;
  const TypeSize size = pen.look().form == Form::low || tall ? TypeSize::body : TypeSize::heading;
  const Ink ink{size, Weight::semi_bold, pen.palette().text};
  const Rect text = inset(layout.sentence, 0, tall ? 4 : 0);
  if (pen.width_of(said.text, {TypeSize::body, ink.weight, ink.colour}) <= text.width() && !tall) {
    pen.words(text, said.text, ink);
  } else {
    pen.paragraph(text, said.text,
                  {size == TypeSize::heading ? TypeSize::body : size, Weight::semi_bold, pen.palette().text});
  }
  ui::live(sentence.announced());
  teller.offer_source(said.source, words::say(words::Plain::picture_show_where), said.text, text, view, commands);
}

// The bars grow with the days; their words change four times a second.
std::vector<RequestBar> Screen::State::bars(const Pen& pen, Rect place, const RunView& view, float seconds) {
  auto now = bars_so_far(pen, view);
  // If not all fit, those whose organisations are drawn.
  const bool all_fit = place.height() >= pen.sizes().line(TypeSize::small) * static_cast<float>(now.size());
  if (!all_fit && now.size() > kMostShown) now = {now[0], now[std::min(view.beside, now.size() - 1)]};
  told_wait -= seconds;
  if (told.size() != now.size() || told_wait <= 0 || cut || !view.playing) {
    told = now;
    told_wait = kCalmSeconds;
  }
  for (std::size_t i = 0; i < now.size(); ++i) {
    now[i].told_story = told[i].story;
    now[i].told_days = told[i].days;
  }
  return now;
}

// A touch shows more of the request: its whole path once the end of the year has been seen, before that its story.
void Screen::State::draw_bars(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, float seconds,
                              Commands& commands) {
  const auto now = bars(pen, place, view, seconds);
  draw_marks(pen, request_bars(pen, place, now, false));
  const bool any = std::any_of(now.begin(), now.end(), [](const RequestBar& bar) { return !bar.story.empty(); });
  if (!any || teller.covered() || teller.free(place).empty()) return;
  if (view.evidence) return offer_request_in_full(place, view, sheet, commands);
  teller.offer_source({Selection::Kind::change, view.asked, view.request_number},
                      words::say(words::Plain::evidence_request_chart), view.request_title, place, view, commands);
}

void Screen::State::draw_story(const Pen& pen, const ScreenLayout& layout, const RunView& view, const SheetState& sheet,
                               const Frame& frame, Commands& commands) {
  const bool still = cut || pen.look().reduced_motion;
  draw_organisations(pen, layout, view, frame.seconds, still, commands);
  teller.draw_card(pen, layout.result, view, frame.seconds, commands);
  if (pen.look().form == Form::tall) draw_spine(pen, layout.spine);
  if (view.phase == Phase::question) return;
  draw_sentence(pen, layout, view, frame.seconds, commands);
  const Rect place = inset(layout.bars, 0, pen.px(4));
  draw_bars(pen, place, view, sheet, frame.seconds, commands);
}

namespace {

Rect side_panel(const Pen& pen, const ScreenLayout& layout, const Frame& frame) {
  Rect place = layout.result;
  const float width = std::min(place.width(), pen.px(pen.look().form == Form::low ? 780 : 480));
  place.left = frame.width - pen.sizes().margin - width;
  return place;
}

// If not all have room, the learner chooses the one beside the first: in the header, and on an upright phone with the
// figures themselves.
bool leaves_some_out(const Pen& pen, const RunView& view, const Settings& settings, const ScreenLayout& layout) {
  const Form form = pen.look().form;
  const std::size_t count = view.organisations.size();
  if (count <= kMostShown || view.phase == Phase::question) return false;
  if (settings.more_open && !view.outcomes.empty()) return true;
  if (!sheet_is_open(view, settings.sheet))
    return view.phase == Phase::result ? !measures_have_room_for_all(form) : count > layout.organisations.size();
  if (settings.sheet.open == Sheet::settings) return !settings_have_room_for_all(pen, layout.result.width(), count);
  return settings.sheet.open == Sheet::evidence && !evidence_has_room_for_all(form, settings.sheet.chart);
}

bool covered(const RunView& view, const Settings& settings) { return settings.more_open || !view.problems.empty(); }

}  // namespace

Commands Screen::draw(const RunView& view, const Settings& settings, const BakedLook& look, const Frame& frame) {
  Commands commands;
  State& state = *state_;
  state.moving = false;
  state.notice_jumps(view);
  let_stand_in(stand_ins_of(view));
  begin_window(look, frame);
  state.teller.begin(covered(view, settings));
  const Pen pen(look);
  const ScreenLayout layout = screen_layout(look.form, look.sizes, frame.width, frame.height,
                                            shown_at_once(look, frame.height, view.organisations.size()));
  const bool asking = view.phase == Phase::question && view.ready && !frame.question_in_page;
  const bool choose = look.form != Form::tall && leaves_some_out(pen, view, settings, layout);
  draw_header(pen, layout.header, view, settings, choose, commands);
  if (view.organisations.empty()) {
    draw_rehearsing(pen, layout.result, view);
  } else if (sheet_is_open(view, settings.sheet)) {
    draw_sheet(pen, layout.result, view, settings, commands);
  } else if (view.phase == Phase::result) {
    draw_result(pen, layout.result, view, settings.sheet, !covered(view, settings), commands);
  } else {
    state.draw_story(pen, layout, view, settings.sheet, frame, commands);
  }
  if (asking) draw_question(pen, layout.result, view, commands);
  if (!asking) draw_transport(pen, layout.transport, view, commands);
  if (settings.more_open) draw_more(pen, side_panel(pen, layout, frame), view, settings, commands);
  // In the browser the page itself shows the error, so that it can be copied.
  if (!view.problems.empty() && !frame.question_in_page)
    draw_problems(pen, side_panel(pen, layout, frame), view, commands);
  if (!settings.notice.empty()) draw_notice(pen, layout.transport, settings.notice);
  end_window();
  state.cut = false;
  return commands;
}

}  // namespace journey::web
