#include "web/panels/beside.h"
#include "web/panels/panels.h"
#include "web/ui/ui.h"
#include "web/words/evidence.h"
#include "web/words/settings.h"
#include "web/words/words.h"

namespace journey::web {

using words::Plain;

namespace {

// Once the year's end has been seen: the way to the charts, and back.
void draw_evidence_button(const Pen& pen, Rect& scenario, const RunView& view, const Settings& settings,
                          Commands& commands) {
  if (!view.evidence) return;
  const bool narrow = scenario.width() < pen.px(400);
  const Rect place = cut_right(scenario, narrow ? pen.sizes().target : pen.px(140));
  cut_right(scenario, pen.sizes().gap);
  const bool open = settings.sheet.open == Sheet::evidence;
  const ui::ButtonLook look{ui::Emphasis::normal, ui::Glyph::evidence, narrow, open, false};
  if (!ui::button(words::say(words::Plain::evidence_evidence), place, look)) return;
  SheetState sheet = settings.sheet;
  sheet.open = open ? Sheet::none : Sheet::evidence;
  commands.push_back(SetSheet{sheet});
}

void draw_levers_button(Rect place, const Settings& settings, Commands& commands) {
  const bool open = settings.sheet.open == Sheet::levers;
  const bool narrow = place.height() * 1.5F > place.width();
  const ui::ButtonLook look{ui::Emphasis::normal, narrow ? ui::Glyph::levers : ui::Glyph::none, narrow, open, false};
  if (!ui::button(words::say(words::Plain::settings_change), place, look)) return;
  SheetState sheet = settings.sheet;
  sheet.open = open ? Sheet::none : Sheet::levers;
  commands.push_back(SetSheet{sheet});
}

constexpr float kRoomForLists = 520;  // for two of them side by side

// If not all organisations have room, the learner chooses the one beside the first.
void draw_comparison(const Pen& pen, Rect& scenario, float right, const RunView& view, Commands& commands) {
  if (right - scenario.left < pen.px(kRoomForLists)) return draw_next_beside(pen, scenario, view, commands);
  const float wanted = pen.px(240);
  scenario.right =
      std::min(scenario.right, std::max(right - wanted - pen.sizes().gap, scenario.left + scenario.width() * 0.5F));
  const float left = scenario.right + pen.sizes().gap;
  const Rect place{left, scenario.top, std::min(right, left + wanted), scenario.bottom};
  draw_list_beside(place, view, commands);
}

}  // namespace

void draw_header(const Pen& pen, Rect place, const RunView& view, const Settings& settings, bool choose,
                 Commands& commands) {
  HeaderLayout layout = header_layout(pen.look().form, pen.sizes(), place);
  if (!layout.name.empty()) {
    pen.words(layout.name, say(Plain::program_application), {TypeSize::body, Weight::semi_bold, pen.palette().text});
  }
  // The smallest phones have room for one of the two; at the end of the year the levers are below anyway.
  const bool both = !view.evidence || place.width() >= pen.px(350);
  const bool levers = both && view.phase != Phase::question && !view.practices.empty();
  if (!levers && layout.share.empty()) layout.scenario.right = layout.levers.right;
  draw_evidence_button(pen, layout.scenario, view, settings, commands);
  const float right = (layout.share.empty() ? layout.levers.left : layout.share.left) - pen.sizes().gap;
  if (choose) draw_comparison(pen, layout.scenario, view.evidence ? layout.scenario.right : right, view, commands);
  std::vector<std::string> titles;
  std::size_t chosen = view.scenarios.size();
  for (std::size_t i = 0; i < view.scenarios.size(); ++i) {
    titles.push_back(view.scenarios[i].label);
    if (view.scenarios[i].id == view.scenario_id) chosen = i;
  }
  if (chosen == titles.size()) titles.push_back(view.title);
  if (const auto picked = ui::combobox(say(Plain::program_scenario), layout.scenario, titles, chosen)) {
    if (*picked < view.scenarios.size()) commands.push_back(ChooseScenario{view.scenarios[*picked].id});
  }
  if (levers) draw_levers_button(layout.levers, settings, commands);
  if (!layout.share.empty() &&
      ui::button(say(Plain::program_share), layout.share, {.emphasis = ui::Emphasis::quiet, .copies_link = true})) {
    commands.push_back(CopyShareLink{});
  }
  const bool narrow = layout.more.width() < pen.px(60);
  if (ui::button(say(Plain::program_more), layout.more,
                 {ui::Emphasis::quiet, ui::Glyph::more, narrow, settings.more_open, false})) {
    commands.push_back(ToggleMore{});
  }
}

}  // namespace journey::web
