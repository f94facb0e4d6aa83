// The whole parameter catalogue as one searchable list: the practices of each organisation, then the world they share.
#include <algorithm>

#include "sim/scenario/catalogue/catalogue.h"
#include "web/panels/beside.h"
#include "web/panels/settings/one_setting.h"
#include "web/panels/sheets.h"
#include "web/ui/ui.h"
#include "web/view/catalogue_view.h"
#include "web/words/settings.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using words::Plain;
using words::say;

constexpr float kHead = 40;

void set(const SheetState& state, Commands& commands) { commands.push_back(SetSheet{state}); }

// A new list begins at its top.
SheetState with_other_list(const SheetState& sheet) {
  SheetState other = sheet;
  other.scroll = 0;
  ++other.list;
  return other;
}

void draw_tools(const Pen& pen, Rect& rest, const SheetState& sheet, Commands& commands) {
  Rect row = cut_top(rest, pen.sizes().target);
  cut_top(rest, pen.sizes().gap);
  const Rect differing = cut_right(row, pen.px(pen.look().form == Form::tall ? 150 : 200));
  cut_right(row, pen.sizes().gap);
  if (auto search = ui::textbox(say(Plain::settings_search), row, sheet.search)) {
    SheetState other = with_other_list(sheet);
    other.search = std::move(*search);
    set(other, commands);
  }
  if (ui::button(say(Plain::settings_only_differing), differing, {.pressed = sheet.only_differing})) {
    SheetState other = with_other_list(sheet);
    other.only_differing = !sheet.only_differing;
    set(other, commands);
  }
}

// A line of the list: a heading, or a parameter.
struct Line {
  std::string heading;
  SettingView setting;
  float top = 0;
  float height = 0;
};

class Lines {
 public:
  Lines(const Pen& pen, const RunView& view, const SheetState& sheet) : pen_(pen) {
    add(found(settings_of(view.practices), sheet.search, sheet.only_differing), {});
    add(found(world_settings(view.world, view.world_of_scenario), sheet.search, sheet.only_differing),
        std::string(say(Plain::settings_of_the_world)));
  }
  const std::vector<Line>& all() const { return lines_; }
  float length() const { return length_; }

 private:
  void push(Line line, float height) {
    line.top = length_;
    line.height = height - pen_.px(4);
    length_ += height;
    lines_.push_back(std::move(line));
  }
  void add(const std::vector<SettingView>& settings, const std::string& before) {
    std::string group;
    for (const SettingView& setting : settings) {
      const std::string group_name = group_title(*setting.parameter);
      const std::string own = before.empty() ? group_name : words::named_value(before, group_name);
      if (own != group) push({own, {}, 0, 0}, pen_.px(kHead));
      group = own;
      push({{}, setting, 0, 0}, pen_.sizes().target + pen_.px(4));
    }
  }

  const Pen& pen_;
  std::vector<Line> lines_;
  float length_ = 0;
};

std::string told_of(const RunView& view, const SettingView& one) {
  std::string told;
  const bool of_world = one.parameter->world != nullptr;
  for (std::size_t i = 0; i < one.values.size(); ++i) {
    const std::string value = value_text(*one.parameter, one.values[i]);
    words::add_to_list(told, of_world ? value : words::pair(view.organisations[i].name, value));
  }
  if (one.differs) words::add_to_list(told, say(of_world ? Plain::settings_changed : Plain::settings_differs));
  return told;
}

float width_of_a_value(const Pen& pen, float row) { return pen.look().form == Form::tall ? row * 0.27F : pen.px(200); }

// The places of the values at the end of a row; the remainder stays in `rest`.
std::vector<Rect> cells_of(const Pen& pen, Rect& rest, std::size_t count) {
  const float width = width_of_a_value(pen, rest.width());
  std::vector<Rect> cells(count);
  for (std::size_t k = count; k-- > 0;) cells[k] = cut_right(rest, width);
  return cells;
}

void draw_values(const Pen& pen, Rect& rest, const SettingView& one, std::size_t beside) {
  const bool of_world = one.parameter->world != nullptr;
  const bool room = settings_have_room_for_all(pen, rest.width(), one.values.size());
  const auto shown = shown_of(one.values.size(), beside, room);
  const auto cells = cells_of(pen, rest, shown.size());
  for (std::size_t k = 0; k < shown.size(); ++k) {
    const std::size_t i = shown[k];
    Rect cell = cells[k];
    cell.left += pen.px(8);
    const Colour strong = of_world ? pen.palette().text : pen.look().organisation(i);
    const Ink ink{TypeSize::small, one.differs ? Weight::semi_bold : Weight::medium,
                  one.differs ? strong : pen.palette().muted};
    std::string text = value_text(*one.parameter, one.values[i]);
    // Without its unit if that does not fit; the parameter's own page has it.
    if (pen.width_of(text, ink) > cell.width()) text = text.substr(0, text.find(' '));
    pen.words(cell, text, ink, Align::right);
  }
}

// The names over the columns of values.
void draw_whose(const Pen& pen, Rect& rest, float beside_bar, const RunView& view, Commands& commands) {
  Rect row = inset({rest.left, rest.top, rest.right - beside_bar, rest.bottom}, pen.px(12), 0);
  const std::size_t count = view.organisations.size();
  const auto shown = shown_of(count, view.beside, settings_have_room_for_all(pen, row.width(), count));
  auto cells = cells_of(pen, row, shown.size());
  const float height = column_heads_height(pen, view, shown, cells.front().width());
  for (Rect& cell : cells) cell.bottom = cell.top + height;
  draw_column_heads(pen, cells, view, shown, Align::right, true, commands);
  cut_top(rest, height + pen.px(4));
}

// One parameter: its name, and each organisation's value in its colour.
void draw_setting(const Pen& pen, Rect row, const RunView& view, const SettingView& one, bool shown,
                  const SheetState& sheet, Commands& commands) {
  if (shown) pen.fill(row, pen.palette().surface, pen.px(6));
  if (ui::hotspot(one.parameter->label, told_of(view, one), row)) {
    SheetState other = sheet;
    other.open_one(std::string(one.parameter->name));
    set(other, commands);
  }
  if (!shown) return;
  Rect rest = inset(row, pen.px(12), 0);
  draw_values(pen, rest, one, view.beside);
  if (one.differs) pen.diamond({rest.left + pen.px(4), rest.centre().y}, pen.px(4), pen.palette().text);
  rest.left += pen.px(18);
  const bool tall = pen.look().form == Form::tall;
  const std::string_view name = one.parameter->label;
  const Ink ink{tall ? TypeSize::small : TypeSize::body, Weight::medium, pen.palette().text};
  if (pen.width_of(name, {TypeSize::small, ink.weight, ink.colour}) <= rest.width()) {
    pen.words(rest, name, ink);
    return;
  }
  const float height = pen.height_of(name, ink, rest.width());
  rest.top += std::max(0.0F, (rest.height() - height) / 2);
  pen.paragraph(rest, name, ink);
}

void draw_heading(const Pen& pen, Rect row, const std::string& heading, bool shown) {
  ui::describe(heading, row);
  row.top += row.height() * 0.25F;
  if (shown) pen.words(row, heading, {TypeSize::small, Weight::semi_bold, pen.palette().muted});
}

void draw_list(const Pen& pen, Rect rest, const RunView& view, const SheetState& sheet, Commands& commands) {
  draw_tools(pen, rest, sheet, commands);
  const Lines lines(pen, view, sheet);
  if (lines.all().empty()) {
    ui::text({rest.left, rest.top}, say(Plain::settings_nothing_found), rest.width());
    return;
  }
  const float beside_bar = pen.look().form == Form::tall ? 0 : pen.px(16);
  draw_whose(pen, rest, beside_bar, view, commands);
  const ui::Scroll list(say(Plain::settings_list), rest, lines.length(), sheet.scroll, sheet.list);
  // If it is moved and pressed in one frame, both count.
  SheetState now = sheet;
  now.scroll = list.offset();
  if (list.moved()) set(now, commands);
  for (const Line& line : lines.all()) {
    const float top = rest.top + line.top - list.offset();
    const Rect row{rest.left, top, rest.right - beside_bar, top + line.height};
    if (line.heading.empty())
      draw_setting(pen, row, view, line.setting, list.shows(row), now, commands);
    else
      draw_heading(pen, row, line.heading, list.shows(row));
  }
}

}  // namespace

bool settings_have_room_for_all(const Pen& pen, float width, std::size_t organisations) {
  return width - width_of_a_value(pen, width) * static_cast<float>(organisations) > pen.px(200);
}

void draw_all_settings(const Pen& pen, Rect place, const RunView& view, const SheetState& sheet, Commands& commands) {
  if (view.practices.empty()) return;
  const ui::Region region(say(Plain::settings_all_settings), place);
  Rect rest = inset(place, 0, pen.px(4));
  const scenario::Parameter* one = scenario::find_practice(sheet.opened);
  if (one == nullptr) one = scenario::find_world(sheet.opened);
  draw_sheet_head(pen, rest, one != nullptr ? one->label : say(Plain::settings_all_settings), sheet, commands);
  if (one != nullptr) return draw_one_setting(pen, rest, view, *one, sheet, commands);
  draw_list(pen, rest, view, sheet, commands);
}

}  // namespace journey::web
