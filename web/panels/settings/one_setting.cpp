#include "web/panels/settings/one_setting.h"

#include <algorithm>

#include "web/panels/sheets.h"
#include "web/ui/ui.h"
#include "web/view/catalogue_view.h"
#include "web/words/settings.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using words::Plain;
using words::say;

constexpr float kWidest = 820;
constexpr float kFieldWidth = 132;

void set(const SheetState& state, Commands& commands) { commands.push_back(SetSheet{state}); }

std::size_t whose(const RunView& view, const SheetState& sheet) {
  return std::min(sheet.organisation, view.practices.size() - 1);
}

double value_now(const RunView& view, const scenario::Parameter& parameter, const SheetState& sheet) {
  if (parameter.world != nullptr) return view.world.*parameter.world;
  return view.practices[whose(view, sheet)].*parameter.practice;
}

void draw_facts(const Pen& pen, Rect rest, const scenario::Parameter& parameter) {
  const bool low = pen.look().form == Form::low;
  say_line(pen, rest, std::string(parameter.meaning), pen.palette().text, low ? TypeSize::small : TypeSize::body);
  say_line(pen, rest,
           say(words::message::SettingsRangeUsual{.range = range_text(parameter),
                                                  .usual = value_text(parameter, parameter.initial())}),
           pen.palette().muted, TypeSize::small);
  say_line(pen, rest, say(words::message::SettingsSourceIs{.source = parameter.source}), pen.palette().muted,
           TypeSize::small);
}

void draft(std::optional<double> value, std::optional<std::string> typed, const SheetState& sheet, Commands& commands) {
  SheetState other = sheet;
  other.draft = value;
  other.typed = std::move(typed);
  set(other, commands);
}

void choose_value(const Pen& pen, Rect row, const scenario::Parameter& parameter, double value, const SheetState& sheet,
                  Commands& commands) {
  std::vector<std::string> options;
  const auto count = static_cast<std::size_t>(parameter.high) + 1;
  for (std::size_t i = 0; i < count; ++i) options.push_back(value_text(parameter, static_cast<double>(i)));
  row = {row.left, row.top, std::min(row.right, row.left + pen.px(320)), row.top + pen.sizes().target};
  const auto picked = ui::combobox(say(Plain::settings_value), row, options, static_cast<std::size_t>(value));
  if (picked) draft(static_cast<double>(*picked), std::nullopt, sheet, commands);
}

double step_of(const scenario::Parameter& parameter) {
  if (parameter.kind == scenario::Kind::integer) return 1;
  return parameter.high >= 20 ? 0.5 : (parameter.high - parameter.low) / 100;
}

// A track to slide on and a field to type in.
void move_value(const Pen& pen, Rect row, const scenario::Parameter& parameter, double value, const SheetState& sheet,
                Commands& commands) {
  Rect field = cut_right(row, pen.px(kFieldWidth));
  cut_right(row, 2 * pen.sizes().gap);
  field.top = field.bottom - pen.sizes().target;
  const bool wide_range = parameter.low > 0 && parameter.high / parameter.low >= 100;
  auto moved = ui::slider(say(Plain::settings_value), value_text(parameter, value), row, value,
                          {parameter.low, parameter.high, step_of(parameter), wide_range, false});
  if (moved && parameter.kind == scenario::Kind::integer)
    *moved = static_cast<double>(static_cast<long long>(*moved + 0.5));
  if (moved) draft(*moved, std::nullopt, sheet, commands);
  auto typed =
      ui::textbox(say(Plain::settings_type_value), field, sheet.typed.value_or(plain_text(parameter, value)), true);
  if (!typed) return;
  const auto number = typed_number(parameter, *typed);
  draft(number && parameter.accepts(*number) ? number : std::nullopt, std::move(typed), sheet, commands);
}

bool is_chosen(const scenario::Parameter& parameter) {
  return parameter.kind == scenario::Kind::boolean || parameter.kind == scenario::Kind::choice;
}

void choose_whom(const Pen& pen, Rect& rest, const RunView& view, const scenario::Parameter& parameter,
                 const SheetState& sheet, Commands& commands) {
  Rect row = cut_top(rest, pen.sizes().target);
  cut_top(rest, pen.sizes().gap);
  const auto n = static_cast<float>(view.organisations.size());
  row.right = std::min(row.right, row.left + pen.px(300) * n);
  const float width = (row.width() - pen.sizes().gap * (n - 1)) / n;
  for (std::size_t i = 0; i < view.organisations.size(); ++i) {
    const Rect place = cut_left(row, width);
    cut_left(row, pen.sizes().gap);
    std::string value = value_text(parameter, view.practices[i].*parameter.practice);
    // Without its unit if that does not fit; the slider below has it.
    const Ink ink{TypeSize::body, Weight::medium, pen.palette().text};
    const std::string& organisation = view.organisations[i].name;
    if (pen.width_of(words::named_value(organisation, value), ink) > width - pen.px(16))
      value = value.substr(0, value.find(' '));
    const std::string name = words::named_value(organisation, value);
    if (!ui::button(name, place, {.pressed = i == whose(view, sheet)})) continue;
    SheetState other = sheet;
    other.organisation = i;
    other.open_one(sheet.opened);
    set(other, commands);
  }
}

void back_to_list(const SheetState& sheet, Commands& commands) {
  SheetState list = sheet;
  list.close_one();
  set(list, commands);
}

// The name of the change, and its command.
struct Offer {
  std::string name;
  Command command;
};

Offer offer_of(const RunView& view, const scenario::Parameter& parameter, const SheetState& sheet, double value) {
  if (parameter.world != nullptr)
    return {std::string(say(Plain::settings_start_again)), ChangeWorld{parameter.world, value}};
  const double day = day_to_decide(view.day, view.first_day, view.last_day);
  return {words::change_from(day), Decide{change_of(parameter, value, view.organisations[whose(view, sheet)].id, day)}};
}

void draw_decision(const Pen& pen, Rect row, const RunView& view, const scenario::Parameter& parameter,
                   const SheetState& sheet, Commands& commands) {
  const double now = value_now(view, parameter, sheet);
  const bool changed =
      sheet.draft && *sheet.draft != now && parameter.accepts(*sheet.draft) && view.draft_problem.empty();
  const bool of_world = parameter.world != nullptr;
  const bool can_go_back = of_world && now != view.world_of_scenario.*parameter.world;
  const Rect leave = cut_right(row, pen.px(can_go_back ? 170 : 120));
  cut_right(row, pen.sizes().gap);
  row.right = std::min(row.right, row.left + pen.px(320));
  const Offer offer = offer_of(view, parameter, sheet, sheet.draft.value_or(now));
  if (ui::button(offer.name, row, {.emphasis = ui::Emphasis::primary, .disabled = !changed})) {
    commands.push_back(offer.command);
    back_to_list(sheet, commands);
  }
  if (!ui::button(say(can_go_back ? Plain::settings_as_scenario : Plain::settings_leave_it), leave)) return;
  if (can_go_back) commands.push_back(ChangeWorld{parameter.world, view.world_of_scenario.*parameter.world});
  back_to_list(sheet, commands);
}

}  // namespace

void draw_one_setting(const Pen& pen, Rect rest, const RunView& view, const scenario::Parameter& parameter,
                      const SheetState& sheet, Commands& commands) {
  // On a phone in landscape the facts are beside the control.
  Rect facts;
  if (pen.look().form == Form::low) {
    facts = cut_right(rest, rest.width() * 0.45F);
    cut_right(rest, pen.sizes().margin);
  }
  rest.right = std::min(rest.right, rest.left + pen.px(kWidest));
  if (parameter.world != nullptr)
    say_line(pen, rest, std::string(say(Plain::settings_starts_again)), pen.palette().text, TypeSize::small);
  else
    choose_whom(pen, rest, view, parameter, sheet, commands);
  const double value = sheet.draft.value_or(value_now(view, parameter, sheet));
  const Rect row = cut_top(rest, pen.px(64));
  cut_top(rest, pen.sizes().gap);
  if (is_chosen(parameter))
    choose_value(pen, row, parameter, value, sheet, commands);
  else
    move_value(pen, row, parameter, value, sheet, commands);
  if (sheet.typed && !sheet.draft)
    say_line(pen, rest, words::must_be(range_text(parameter)), pen.palette().incident, TypeSize::small);
  if (!view.draft_problem.empty()) say_line(pen, rest, view.draft_problem, pen.palette().incident, TypeSize::small);
  draw_decision(pen, cut_top(rest, pen.sizes().target), view, parameter, sheet, commands);
  cut_top(rest, 2 * pen.sizes().gap);
  draw_facts(pen, facts.empty() ? rest : facts, parameter);
}

}  // namespace journey::web
