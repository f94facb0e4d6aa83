// The less used controls: seed, theme, files, speed if there is no room for it, other measures after the
// reveal; and the errors in a file.
#include <algorithm>

#include "web/panels/beside.h"
#include "web/panels/panels.h"
#include "web/ui/ui.h"
#include "web/words/settings.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using words::Plain;

constexpr std::array<model::Measure, 9> kOthers = {model::Measure::flow_time_hours_p50,
                                                   model::Measure::flow_time_hours_p85,
                                                   model::Measure::batch_size_mean,
                                                   model::Measure::flow_efficiency,
                                                   model::Measure::wip_mean,
                                                   model::Measure::unplanned_work_share,
                                                   model::Measure::rework_rate,
                                                   model::Measure::downtime_hours,
                                                   model::Measure::features_per_week};

constexpr float kValueColumn = 0.24F;  // of a row's width
constexpr float kBar = 12;             // that a list scrolls by

// Buttons of one width, side by side.
template <std::size_t kCount>
std::array<Rect, kCount> beside(const Pen& pen, Rect row) {
  std::array<Rect, kCount> places;
  const float gap = pen.sizes().gap;
  const float width = (row.width() - gap * static_cast<float>(kCount - 1)) / static_cast<float>(kCount);
  for (Rect& place : places) {
    place = cut_left(row, width);
    cut_left(row, gap);
  }
  return places;
}

Rect next_row(const Pen& pen, Rect& rest) {
  const Rect row = cut_top(rest, pen.sizes().target);
  cut_top(rest, pen.sizes().gap);
  return row;
}

void draw_seed(const Pen& pen, Rect& rest, const RunView& view, Commands& commands) {
  Rect row = next_row(pen, rest);
  Rect button = cut_right(row, row.width() * 0.5F);
  pen.words(row, say(words::message::ProgramSeedIs{.seed = std::to_string(view.seed)}),
            {TypeSize::body, Weight::medium, pen.palette().text});
  if (ui::button(say(Plain::program_other_seed), button)) commands.push_back(SetSeed{view.seed + 1});
}

void draw_theme(const Pen& pen, Rect& rest, const Settings& settings, Commands& commands) {
  Rect row = next_row(pen, rest);
  const Rect right = cut_right(row, row.width() * 0.75F);
  pen.words(row, say(Plain::program_theme), {TypeSize::body, Weight::medium, pen.palette().text});
  const auto [system, dark, light] = beside<3>(pen, right);
  const auto& chosen = settings.chosen_theme;
  if (ui::button(words::say(words::Plain::settings_as_system), system, {.pressed = !chosen}))
    commands.push_back(SetTheme{});
  if (ui::button(say(Plain::program_dark), dark, {.pressed = chosen == Theme::dark}))
    commands.push_back(SetTheme{Theme::dark});
  if (ui::button(say(Plain::program_light), light, {.pressed = chosen == Theme::light}))
    commands.push_back(SetTheme{Theme::light});
}

// The owner of the values below.
std::vector<std::size_t> shown_others(const RunView& view) {
  return shown_of(view.outcomes.size(), view.beside, false);
}

float height_of_head(const Pen& pen, const RunView& view, float width) {
  return std::max(pen.sizes().line(TypeSize::body),
                  column_heads_height(pen, view, shown_others(view), width * kValueColumn));
}

void draw_head_of_others(const Pen& pen, Rect row, const RunView& view, Commands& commands) {
  const auto shown = shown_others(view);
  const float width = row.width() * kValueColumn;
  std::vector<Rect> columns(shown.size());
  for (std::size_t k = shown.size(); k-- > 0;) columns[k] = cut_right(row, width);
  draw_column_heads(pen, columns, view, shown, Align::right, true, commands);
  row.top = row.bottom - pen.sizes().line(TypeSize::body);
  pen.words(row, say(Plain::question_other_measures), {TypeSize::body, Weight::semi_bold, pen.palette().text});
}

float line_of_other(const Pen& pen) { return pen.sizes().line(TypeSize::small) * 1.25F; }

void draw_other(const Pen& pen, Rect row, const RunView& view, model::Measure measure) {
  const float width = row.width() * kValueColumn;
  std::string told(words::plain_measure(measure));
  const auto shown = shown_others(view);
  for (std::size_t i = view.outcomes.size(); i-- > 0;) {
    const auto& value = view.outcomes[i].measures[model::index_of(measure)];
    const std::string text = words::value_or_none(measure, value);
    words::add_to_list(told, words::pair(view.organisations[i].name, text));
    if (std::find(shown.begin(), shown.end(), i) == shown.end()) continue;
    pen.words(cut_right(row, width), text, {TypeSize::small, Weight::semi_bold, pen.look().organisation(i)},
              Align::right);
  }
  pen.words(row, words::plain_measure(measure), {TypeSize::small, Weight::medium, pen.palette().muted});
  ui::describe(told, row);
}

// Those that are known whole, and the one in use.
std::vector<language::Known> offered_languages(const Settings& settings) {
  std::vector<language::Known> offered;
  for (const language::Known& one : settings.languages) {
    if (one.whole || one.code == settings.language) offered.push_back(one);
  }
  return offered;
}

bool offers_languages(const Settings& settings) { return offered_languages(settings).size() > 1; }

void draw_language(const Pen& pen, Rect& rest, const Settings& settings, Commands& commands) {
  if (!offers_languages(settings)) return;
  Rect row = next_row(pen, rest);
  const Rect right = cut_right(row, row.width() * 0.75F);
  pen.words(row, say(Plain::program_language), {TypeSize::body, Weight::medium, pen.palette().text});
  std::vector<std::string> names;
  std::size_t chosen = 0;
  const auto offered = offered_languages(settings);
  for (const language::Known& one : offered) {
    if (one.code == settings.language) chosen = names.size();
    names.push_back(one.name);
  }
  if (const auto picked = ui::combobox(say(Plain::program_language), right, names, chosen))
    commands.push_back(ChooseLanguage{offered[*picked].code});
}

void draw_file_row(const Pen& pen, Rect& rest, Commands& commands) {
  Rect row = next_row(pen, rest);
  const Rect file = cut_left(row, (row.width() - pen.sizes().gap) / 2);
  cut_left(row, pen.sizes().gap);
  if (ui::button(say(Plain::program_load_file), file)) commands.push_back(PickFile{});
  if (ui::button(say(Plain::program_copy_link), row, {.copies_link = true})) commands.push_back(CopyShareLink{});
}

void open_sheet(Sheet sheet, Commands& commands) {
  SheetState state;
  state.open = sheet;
  commands.push_back(SetSheet{state});
  commands.push_back(ToggleMore{});
}

void draw_sheets_row(const Pen& pen, Rect row, Commands& commands) {
  const auto [practices, settings] = beside<2>(pen, row);
  if (ui::button(words::say(words::Plain::settings_practices), practices)) open_sheet(Sheet::practices, commands);
  if (ui::button(words::say(words::Plain::settings_all_settings), settings)) open_sheet(Sheet::settings, commands);
}

void draw_history_row(const Pen& pen, Rect row, const RunView& view, Commands& commands) {
  const auto [undo, redo, keys] = beside<3>(pen, row);
  if (ui::button(words::say(words::Plain::settings_undo), undo, {.disabled = !view.can_undo}))
    commands.push_back(Undo{});
  if (ui::button(words::say(words::Plain::settings_redo), redo, {.disabled = !view.can_redo}))
    commands.push_back(Redo{});
  if (ui::button(words::say(words::Plain::settings_keys), keys)) open_sheet(Sheet::keys, commands);
}

void draw_save_row(const Pen& pen, Rect row, Commands& commands) {
  const auto [picture, table, json] = beside<3>(pen, row);
  if (ui::button(words::say(words::Plain::settings_save_picture), picture)) {
    commands.push_back(ToggleMore{});
    commands.push_back(Save{Save::What::picture});
  }
  if (ui::button(words::say(words::Plain::settings_save_table), table)) commands.push_back(Save{Save::What::table});
  if (ui::button(words::say(words::Plain::settings_save_json), json)) commands.push_back(Save{Save::What::json});
}

Rect card(const Pen& pen, Rect place) {
  pen.fill(inset(place, -pen.px(1), -pen.px(1)), pen.palette().outline, pen.px(9));
  pen.fill(place, pen.palette().surface, pen.px(8));
  return inset(place, pen.sizes().margin, pen.px(16));
}

}  // namespace

namespace {

void draw_own(const Pen& pen, Rect& rest, const RunView& view, const Settings& settings, Commands& commands) {
  draw_seed(pen, rest, view, commands);
  draw_theme(pen, rest, settings, commands);
  draw_language(pen, rest, settings, commands);
  draw_file_row(pen, rest, commands);
}

float height_of_rest(const Pen& pen, const RunView& view, const Settings& settings, float width) {
  const Form form = pen.look().form;
  const float language = form != Form::low && offers_languages(settings) ? 1 : 0;
  const float rows = (form == Form::low ? 3 : form == Form::tall ? 7 : 6) + language;
  const float measures = view.outcomes.empty() ? 0
                                               : height_of_head(pen, view, width) +
                                                     static_cast<float>(kOthers.size()) * line_of_other(pen);
  return rows * (pen.sizes().target + pen.sizes().gap) + measures;
}

void draw_rest(const Pen& pen, Rect place, const RunView& view, const Settings& settings, Commands& commands) {
  const float length = height_of_rest(pen, view, settings, place.width() - pen.px(kBar));
  const ui::Scroll list(words::say(words::Plain::settings_list), place, length, settings.sheet.more_scroll, 0);
  if (const auto moved = list.moved()) {
    SheetState sheet = settings.sheet;
    sheet.more_scroll = *moved;
    commands.push_back(SetSheet{sheet});
  }
  const float top = place.top - list.offset();
  Rect rest{place.left, top, place.right - (length > place.height() ? pen.px(kBar) : 0), top + length};
  if (pen.look().form != Form::low) draw_own(pen, rest, view, settings, commands);
  draw_sheets_row(pen, next_row(pen, rest), commands);
  draw_history_row(pen, next_row(pen, rest), view, commands);
  draw_save_row(pen, next_row(pen, rest), commands);
  if (pen.look().form == Form::tall) draw_speed(next_row(pen, rest), view, commands);
  if (view.outcomes.empty()) return;
  draw_head_of_others(pen, cut_top(rest, height_of_head(pen, view, rest.width())), view, commands);
  for (const auto measure : kOthers) draw_other(pen, cut_top(rest, line_of_other(pen)), view, measure);
}

}  // namespace

void draw_more(const Pen& pen, Rect place, const RunView& view, const Settings& settings, Commands& commands) {
  const ui::Region region(say(Plain::program_more), place);
  const Rect inner = card(pen, place);
  const bool low = pen.look().form == Form::low;
  Rect rest = low ? beside<2>(pen, inner)[0] : inner;
  Rect head = next_row(pen, rest);
  const Rect close = cut_right(head, pen.px(96));
  pen.words(head, say(Plain::program_more), {TypeSize::heading, Weight::semi_bold, pen.palette().text});
  if (ui::button(say(Plain::program_close), close, {.emphasis = ui::Emphasis::quiet})) commands.push_back(ToggleMore{});
  // On a phone in landscape the rest is beside it.
  if (low) draw_own(pen, rest, view, settings, commands);
  draw_rest(pen, low ? beside<2>(pen, inner)[1] : rest, view, settings, commands);
}

void draw_problems(const Pen& pen, Rect place, const RunView& view, Commands& commands) {
  const ui::Region region(say(Plain::program_problems), place);
  Rect rest = card(pen, place);
  Rect head = next_row(pen, rest);
  const Rect close = cut_right(head, pen.px(96));
  pen.words(head, say(Plain::program_cannot_run), {TypeSize::heading, Weight::semi_bold, pen.palette().incident});
  if (ui::button(say(Plain::program_close), close)) commands.push_back(DismissProblems{});
  for (const auto& problem : view.problems) {
    if (rest.height() < pen.sizes().line(TypeSize::small)) break;
    const Rect written = pen.paragraph(rest, problem, {TypeSize::small, Weight::medium, pen.palette().text});
    ui::describe(problem, written);
    rest.top = written.bottom + pen.sizes().gap;
  }
}

}  // namespace journey::web
