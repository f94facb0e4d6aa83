#include "web/panels/panels.h"
#include "web/ui.h"
#include "web/words.h"
#include "web/words_evidence.h"

namespace journey::web {

using words::Term;
using words::term;

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
  if (!ui::button(words::label(words::Label::evidence), place, look)) return;
  SheetState sheet = settings.sheet;
  sheet.open = open ? Sheet::none : Sheet::evidence;
  commands.push_back(SetSheet{sheet});
}

// Where there are more organisations than are shown.
void draw_swap_button(const Pen& pen, Rect& scenario, bool& swapped) {
  const bool narrow = scenario.width() < pen.px(400);
  const Rect place = cut_right(scenario, narrow ? pen.sizes().target : pen.px(190));
  cut_right(scenario, pen.sizes().gap);
  if (ui::button(term(Term::show_another), place, {ui::Emphasis::normal, ui::Glyph::swap, narrow, false, false}))
    swapped = true;
}

}  // namespace

void draw_header(const Pen& pen, Rect place, const RunView& view, const Settings& settings, Commands& commands,
                 bool* swapped) {
  HeaderLayout layout = header_layout(pen.look().form, pen.sizes(), place);
  if (!layout.name.empty()) {
    pen.words(layout.name, term(Term::application), {TypeSize::body, Weight::semi_bold, pen.palette().text});
  }
  draw_evidence_button(pen, layout.scenario, view, settings, commands);
  if (swapped != nullptr) draw_swap_button(pen, layout.scenario, *swapped);
  std::vector<std::string> titles;
  std::size_t chosen = view.scenarios.size();
  for (std::size_t i = 0; i < view.scenarios.size(); ++i) {
    titles.push_back(view.scenarios[i].label);
    if (view.scenarios[i].id == view.scenario_id) chosen = i;
  }
  if (chosen == titles.size()) titles.push_back(view.title);
  if (const auto picked = ui::combobox(term(Term::scenario), layout.scenario, titles, chosen)) {
    if (*picked < view.scenarios.size()) commands.push_back(ChooseScenario{view.scenarios[*picked].id});
  }
  if (!layout.share.empty() && ui::button(term(Term::share), layout.share, {.emphasis = ui::Emphasis::quiet})) {
    commands.push_back(CopyShareLink{});
  }
  const bool narrow = layout.more.width() < pen.px(60);
  if (ui::button(term(Term::more), layout.more,
                 {ui::Emphasis::quiet, ui::Glyph::more, narrow, settings.more_open, false})) {
    commands.push_back(ToggleMore{});
  }
}

}  // namespace journey::web
