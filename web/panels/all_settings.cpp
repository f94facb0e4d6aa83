// The whole parameter catalogue: a list to search, and each parameter with its range, default, meaning, source.
#include <algorithm>

#include "sim/scenario/catalogue.h"
#include "web/catalogue_view.h"
#include "web/panels/sheets.h"
#include "web/ui.h"
#include "web/words.h"
#include "web/words_settings.h"

namespace journey::web {
namespace {

using words::say;
using words::Setting;

void set(const SheetState& state, Commands& commands) { commands.push_back(SetSheet{state}); }

void draw_tools(const Pen& pen, Rect& rest, const SheetState& sheet, Commands& commands) {
  Rect row = cut_top(rest, pen.sizes().target);
  cut_top(rest, pen.sizes().gap);
  const Rect differing = cut_right(row, pen.px(pen.look().form == Form::tall ? 150 : 200));
  cut_right(row, pen.sizes().gap);
  if (auto search = ui::textbox(say(Setting::search), row, sheet.search)) {
    SheetState other = sheet;
    other.search = std::move(*search);
    other.page = 0;
    set(other, commands);
  }
  if (ui::button(say(Setting::only_differing), differing, {.pressed = sheet.only_differing})) {
    SheetState other = sheet;
    other.only_differing = !sheet.only_differing;
    other.page = 0;
    set(other, commands);
  }
}

// One parameter: its name, and each organisation's value in its colour.
void draw_setting(const Pen& pen, Rect row, const RunView& view, const SettingView& one, const SheetState& sheet,
                  Commands& commands) {
  std::string told;
  for (std::size_t i = 0; i < one.values.size(); ++i)
    told += (i == 0 ? "" : ", ") + view.organisations[i].name + " " + value_text(*one.parameter, one.values[i]);
  if (one.differs) told += ", " + std::string(say(Setting::differs));
  pen.fill(row, pen.palette().surface, pen.px(6));
  const std::string name(one.parameter->label);
  if (ui::hotspot(name, told, row)) {
    SheetState other = sheet;
    other.parameter = one.parameter->name;
    other.draft.reset();
    set(other, commands);
  }
  Rect rest = inset(row, pen.px(12), 0);
  const bool tall = pen.look().form == Form::tall;
  const float width = tall ? rest.width() * 0.27F : pen.px(200);
  for (std::size_t i = one.values.size(); i-- > 0;) {
    Rect cell = cut_right(rest, width);
    cell.left += pen.px(8);
    const Ink ink{TypeSize::small, one.differs ? Weight::semi_bold : Weight::medium,
                  one.differs ? pen.look().organisation(i) : pen.palette().muted};
    std::string text = value_text(*one.parameter, one.values[i]);
    // Without its unit where there is no room for it; the parameter's own page has it.
    if (pen.width_of(text, ink) > cell.width()) text = text.substr(0, text.find(' '));
    pen.words(cell, text, ink, Align::right);
  }
  if (one.differs) pen.diamond({rest.left + pen.px(4), rest.centre().y}, pen.px(4), pen.palette().text);
  rest.left += pen.px(18);
  const Ink ink{tall ? TypeSize::small : TypeSize::body, Weight::medium, pen.palette().text};
  if (pen.width_of(name, {TypeSize::small, ink.weight, ink.colour}) <= rest.width()) {
    pen.words(rest, name, ink);
    return;
  }
  const float height = pen.height_of(name, ink, rest.width());
  rest.top += std::max(0.0F, (rest.height() - height) / 2);
  pen.paragraph(rest, name, ink);
}

void draw_list(const Pen& pen, Rect rest, const RunView& view, const SheetState& sheet, Commands& commands) {
  draw_tools(pen, rest, sheet, commands);
  const auto all = found(settings_of(view.practices), sheet.search, sheet.only_differing);
  if (all.empty()) {
    ui::text({rest.left, rest.top}, say(Setting::nothing_found), rest.width());
    return;
  }
  const Rect pages = cut_bottom(rest, pen.sizes().target);
  cut_bottom(rest, pen.sizes().gap);
  const float pitch = pen.sizes().target + pen.px(4);
  const auto fitting = std::max<std::size_t>(1, static_cast<std::size_t>((rest.height() + pen.px(4)) / pitch));
  const std::size_t count = (all.size() + fitting - 1) / fitting;
  draw_pages(pen, pages, count, sheet, commands);
  const std::size_t first = std::min(sheet.page, count - 1) * fitting;
  for (std::size_t i = first; i < std::min(first + fitting, all.size()); ++i) {
    draw_setting(pen, cut_top(rest, pitch - pen.px(4)), view, all[i], sheet, commands);
    cut_top(rest, pen.px(4));
  }
}

void say_line(const Pen& pen, Rect& rest, const std::string& text, Colour colour, TypeSize size) {
  const Rect written = pen.paragraph(rest, text, {size, Weight::medium, colour});
  ui::describe(text, written);
  rest.top = std::min(rest.bottom, written.bottom + pen.sizes().gap);
}

void draw_facts(const Pen& pen, Rect rest, const scenario::Parameter& parameter) {
  const bool low = pen.look().form == Form::low;
  say_line(pen, rest, std::string(parameter.meaning), pen.palette().text, low ? TypeSize::small : TypeSize::body);
  say_line(pen, rest,
           std::string(say(Setting::range)) + ": " + range_text(parameter) + ". " + std::string(say(Setting::usual)) +
               ": " + value_text(parameter, parameter.initial()) + ".",
           pen.palette().muted, TypeSize::small);
  say_line(pen, rest, std::string(say(Setting::source)) + ": " + std::string(parameter.source) + ".",
           pen.palette().muted, TypeSize::small);
}

std::optional<double> draw_value(const Pen& pen, Rect row, const scenario::Parameter& parameter, double value) {
  if (parameter.kind == scenario::Kind::boolean || parameter.kind == scenario::Kind::choice) {
    std::vector<std::string> options;
    const auto count = static_cast<std::size_t>(parameter.high) + 1;
    for (std::size_t i = 0; i < count; ++i) options.push_back(value_text(parameter, static_cast<double>(i)));
    row.right = std::min(row.right, row.left + pen.px(320));
    const auto picked = ui::combobox(say(Setting::value), row, options, static_cast<std::size_t>(value));
    return picked ? std::optional<double>(static_cast<double>(*picked)) : std::nullopt;
  }
  const bool wide_range = parameter.low > 0 && parameter.high / parameter.low >= 100;
  const double step = parameter.kind == scenario::Kind::integer ? 1
                      : parameter.high >= 20                    ? 0.5
                                                                : (parameter.high - parameter.low) / 100;
  auto moved = ui::slider(say(Setting::value), value_text(parameter, value), row, value,
                          {parameter.low, parameter.high, step, wide_range, false});
  if (moved && parameter.kind == scenario::Kind::integer) *moved = static_cast<double>(static_cast<long long>(*moved + 0.5));
  return moved;
}

void choose_whom(const Pen& pen, Rect& rest, const RunView& view, const scenario::Parameter& parameter,
                 const SheetState& sheet, std::size_t who, Commands& commands) {
  Rect row = cut_top(rest, pen.sizes().target);
  cut_top(rest, pen.sizes().gap);
  const auto n = static_cast<float>(view.organisations.size());
  row.right = std::min(row.right, row.left + pen.px(300) * n);
  const float width = (row.width() - pen.sizes().gap * (n - 1)) / n;
  for (std::size_t i = 0; i < view.organisations.size(); ++i) {
    const Rect place = cut_left(row, width);
    cut_left(row, pen.sizes().gap);
    std::string value = value_text(parameter, view.practices[i].*parameter.practice);
    // Without its unit where there is no room for it; the slider below has it.
    const std::string begin = view.organisations[i].name + ": ";
    const Ink ink{TypeSize::body, Weight::medium, pen.palette().text};
    if (pen.width_of(begin + value, ink) > width - pen.px(16)) value = value.substr(0, value.find(' '));
    const std::string name = begin + value;
    if (!ui::button(name, place, {.pressed = i == who})) continue;
    SheetState other = sheet;
    other.organisation = i;
    other.draft.reset();
    set(other, commands);
  }
}

void draw_decision(const Pen& pen, Rect row, const RunView& view, const scenario::Parameter& parameter,
                   const SheetState& sheet, std::size_t who, Commands& commands) {
  const double day = day_to_decide(view.day, view.first_day, view.last_day);
  const double now = view.practices[who].*parameter.practice;
  const bool changed = sheet.draft && *sheet.draft != now && parameter.accepts(*sheet.draft);
  SheetState list = sheet;
  list.parameter.clear();
  list.draft.reset();
  const Rect leave = cut_right(row, pen.px(120));
  cut_right(row, pen.sizes().gap);
  row.right = std::min(row.right, row.left + pen.px(320));
  if (ui::button(words::change_from(day), row, {.emphasis = ui::Emphasis::primary, .disabled = !changed})) {
    commands.push_back(Decide{change_of(parameter, *sheet.draft, view.organisations[who].id, day)});
    set(list, commands);
  }
  if (ui::button(say(Setting::leave_it), leave)) set(list, commands);
}

void draw_one(const Pen& pen, Rect rest, const RunView& view, const scenario::Parameter& parameter,
              const SheetState& sheet, Commands& commands) {
  // On a phone on its side the facts stand beside what is changed.
  Rect facts;
  if (pen.look().form == Form::low) {
    facts = cut_right(rest, rest.width() * 0.45F);
    cut_right(rest, pen.sizes().margin);
  }
  rest.right = std::min(rest.right, rest.left + pen.px(820));
  const std::size_t who = std::min(sheet.organisation, view.practices.size() - 1);
  choose_whom(pen, rest, view, parameter, sheet, who, commands);
  const double value = sheet.draft.value_or(view.practices[who].*parameter.practice);
  Rect row = cut_top(rest, pen.px(64));
  cut_top(rest, pen.sizes().gap);
  if (const auto moved = draw_value(pen, row, parameter, value)) {
    SheetState other = sheet;
    other.draft = *moved;
    set(other, commands);
  }
  draw_decision(pen, cut_top(rest, pen.sizes().target), view, parameter, sheet, who, commands);
  cut_top(rest, 2 * pen.sizes().gap);
  draw_facts(pen, facts.empty() ? rest : facts, parameter);
}

}  // namespace

void draw_all_settings(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands) {
  if (view.practices.empty()) return;
  const ui::Region region(say(Setting::all_settings), place);
  Rect rest = inset(place, 0, pen.px(4));
  const scenario::Parameter* one = scenario::find_practice(sheet.parameter);
  draw_sheet_head(pen, rest, one != nullptr ? one->label : say(Setting::all_settings), sheet, commands);
  if (one != nullptr) return draw_one(pen, rest, view, *one, sheet, commands);
  draw_list(pen, rest, view, sheet, commands);
}

}  // namespace journey::web
