// Time runs across: first the parts in their order from left to right, each with the width it needs; what
// is left over goes to the piles.
#include <cmath>

#include "web/picture/organisation_layout.h"

namespace journey::web {
namespace {

constexpr std::size_t kRelease = model::index_of(model::Step::release);

enum class PartKind : std::uint8_t { pile, wall, gate, release, people, lanes };

struct Part {
  PartKind kind = PartKind::pile;
  std::size_t column = 0;
  PileKind pile = PileKind::queue;
  float width = 0;
  float stretch = 0;
};

struct Measures {
  float disc, disc_pitch, pile, gap;
  bool initials;
};

struct Plan {
  Form form;
  const Sizes& sizes;
  const OrganisationView& view;
  std::vector<Column> columns;
  Rect flow;    // everything between title and customers
  Rect zone;    // below the teams' names
  float label;  // height of a pile's words
};

Measures measures_for(const Plan& plan) {
  const float unit = plan.sizes.scale;
  if (plan.form == Form::low) return {11, 13, 54, 8, false};
  return {26 * unit, 28 * unit, 76 * unit, 10 * unit, true};
}

float people_width(const Plan& plan, const Column& column, const Measures& m) {
  const auto people = plan.view.teams[column.teams.front()].people.size();
  const auto rows = std::max<std::size_t>(1, static_cast<std::size_t>(plan.zone.height() / m.disc_pitch));
  const auto across = (people + rows - 1) / rows;
  return static_cast<float>(across) * m.disc_pitch + m.gap;
}

float lanes_width(const Plan& plan, const Column& column) {
  const auto steps = static_cast<float>(column.last_step - column.first_step + 1);
  return plan.sizes.px(plan.form == Form::low ? 84 : 110) + steps * plan.sizes.px(plan.form == Form::low ? 46 : 58);
}

bool owns_release(const Column& column) { return column.owns[kRelease]; }

// What stands between the column before and this one.
void add_boundary(std::vector<Part>& parts, const Plan& plan, std::size_t c, const Measures& m) {
  const bool gated = owns_release(plan.columns[c]) && !plan.columns[c].lanes;
  const float post = plan.sizes.px(plan.form == Form::low ? 44 : 58);
  if (gated && plan.view.board.exists) {
    parts.push_back({PartKind::pile, c, PileKind::board, m.pile, 1});
    parts.push_back({PartKind::gate, c, PileKind::board, post, 0});
  }
  if (gated && plan.view.train.exists) {
    parts.push_back({PartKind::pile, c, PileKind::train, m.pile, 1});
    parts.push_back({PartKind::release, c, PileKind::train, post, 0});
    return;
  }
  parts.push_back({PartKind::pile, c, PileKind::queue, m.pile, 1});
  parts.push_back({PartKind::wall, c, PileKind::queue, plan.sizes.px(18), 0});
}

std::vector<Part> parts_of(const Plan& plan, const Measures& m) {
  std::vector<Part> parts;
  for (std::size_t c = 0; c < plan.columns.size(); ++c) {
    if (c == 0) {
      parts.push_back({PartKind::pile, c, PileKind::intake, m.pile, 0.6F});
    } else {
      add_boundary(parts, plan, c, m);
    }
    if (plan.columns[c].lanes) {
      parts.push_back({PartKind::lanes, c, PileKind::queue, lanes_width(plan, plan.columns[c]), 6});
    } else {
      parts.push_back({PartKind::people, c, PileKind::queue, people_width(plan, plan.columns[c], m), 0.35F});
    }
  }
  return parts;
}

float total_width(const std::vector<Part>& parts) {
  float total = 0;
  for (const auto& part : parts) total += part.width;
  return total;
}

void fill_width(std::vector<Part>& parts, float available) {
  const float spare = available - total_width(parts);
  float stretch = 0;
  for (const auto& part : parts) stretch += part.stretch;
  for (auto& part : parts) {
    part.width = spare >= 0 ? part.width + (stretch > 0 ? spare * part.stretch / stretch : 0)
                            : part.width * available / (available - spare);
  }
}

PileLayout pile_layout(const Plan& plan, const Part& part, Rect area) {
  PileLayout pile;
  pile.kind = part.pile;
  pile.team = plan.columns[part.column].teams.front();
  pile.step = static_cast<model::Step>(plan.columns[part.column].first_step);
  pile.area = area;
  pile.label = cut_bottom(pile.area, plan.label);
  pile.slot = {area.right, pile.area.centre().y};
  return pile;
}

GateLayout gate_layout(const Plan& plan, Rect area, float slot_y) {
  GateLayout gate;
  const float centre = area.centre().x;
  Rect rest = area;
  rest.top = plan.flow.top;
  gate.label = cut_top(rest, plan.sizes.line(TypeSize::small));
  const float page_height = plan.form == Form::low ? 30 : plan.sizes.px(44);
  gate.page = inset(cut_top(rest, page_height), plan.sizes.px(3), plan.sizes.px(1));
  gate.bar = {centre - plan.sizes.px(3), rest.top, centre + plan.sizes.px(3), plan.flow.bottom};
  gate.slot = {centre, std::max(slot_y, rest.top + 12)};
  return gate;
}

// The names stand above people and the pile on the far side, as far as the next wall.
void add_team(OrganisationLayout& layout, const Plan& plan, const Part& part, Rect area, float name_right, const Measures& m) {
  TeamLayout team;
  team.team = plan.columns[part.column].teams.front();
  team.people = area;
  team.area = {area.left, plan.flow.top, name_right, plan.flow.bottom};
  Rect names{area.left, plan.flow.top, name_right, plan.zone.top};
  team.title = cut_top(names, plan.sizes.line(plan.form == Form::low ? TypeSize::small : TypeSize::body));
  team.goal = names;
  team.disc = m.disc;
  team.initials = m.initials;
  team.at.fill({area.right - m.gap / 2, area.top + (area.height() - plan.label) / 2});
  layout.teams.push_back(team);
}

constexpr std::array<float, model::kStepCount> kStepRoom = {1.1F, 2.2F, 0.8F, 1.5F, 1.0F, 0.9F, 1.0F, 1.0F};

// Monitoring has no room of its own: it shares that of operating.
std::size_t shown_last(const Column& column) { return std::min<std::size_t>(column.last_step, 6); }

struct StepCell {
  float left = 0;
  float right = 0;
};

std::array<StepCell, model::kStepCount> step_cells(const Column& column, float left, float right) {
  std::array<StepCell, model::kStepCount> cells{};
  float room = 0;
  for (std::size_t s = column.first_step; s <= shown_last(column); ++s) room += kStepRoom[s];
  float x = left;
  for (std::size_t s = column.first_step; s <= shown_last(column); ++s) {
    const float width = (right - left) * kStepRoom[s] / room;
    cells[s] = {x, x + width};
    x += width;
  }
  return cells;
}

void add_lane_piles(OrganisationLayout& layout, const TeamLayout& lane, const Column& column,
                    const std::array<StepCell, model::kStepCount>& cells, float gap) {
  for (std::size_t s = column.first_step; s <= shown_last(column); ++s) {
    PileLayout pile;
    pile.team = lane.team;
    pile.step = static_cast<model::Step>(s);
    pile.inner = true;
    pile.slot = {lane.at[s].x - gap, lane.at[s].y};
    pile.area = {cells[s].left, lane.area.top, pile.slot.x, lane.area.bottom};
    layout.piles.push_back(pile);
    if (pile.step == model::Step::release) {
      pile.kind = PileKind::board;
      layout.piles.push_back(pile);
    }
    if (pile.step == model::Step::deploy) {
      pile.kind = PileKind::train;
      layout.piles.push_back(pile);
    }
  }
}

void add_lane(OrganisationLayout& layout, const Plan& plan, const Column& column, std::size_t team, Rect area,
              const std::array<StepCell, model::kStepCount>& cells, const Measures& m) {
  TeamLayout lane;
  lane.team = team;
  lane.lane = true;
  lane.area = area;
  lane.title = {area.left, area.top, cells[column.first_step].left - plan.sizes.gap, area.bottom};
  lane.waiting = {cells[shown_last(column)].right, area.top, area.right, area.bottom};
  lane.people = {cells[column.first_step].left, area.top, cells[shown_last(column)].right, area.bottom};
  lane.disc = std::min(m.disc, area.height() - 4);
  lane.initials = m.initials && lane.disc >= plan.sizes.px(22);
  for (std::size_t s = 0; s < model::kStepCount; ++s) {
    const auto& cell = cells[std::clamp(s, column.first_step, shown_last(column))];
    lane.at[s] = {cell.left + std::min((cell.right - cell.left) * 0.45F, plan.sizes.px(44)), area.centre().y};
  }
  layout.teams.push_back(lane);
  add_lane_piles(layout, layout.teams.back(), column, cells, m.gap);
}

void add_lanes(OrganisationLayout& layout, const Plan& plan, const Part& part, Rect area, const Measures& m) {
  const Column& column = plan.columns[part.column];
  Rect rest{area.left, plan.flow.top, area.right, plan.flow.bottom};
  const Rect words = cut_top(rest, plan.sizes.line(TypeSize::small));
  const float name = plan.sizes.px(plan.form == Form::low ? 74 : 104);
  const float waiting = plan.sizes.px(plan.form == Form::low ? 46 : 60);
  const auto cells = step_cells(column, area.left + name, area.right - waiting);
  for (std::size_t s = column.first_step; s <= shown_last(column); ++s) {
    layout.steps.push_back({static_cast<model::Step>(s), {cells[s].left, words.top, cells[s].right, words.bottom}});
  }
  const float height = rest.height() / static_cast<float>(column.teams.size());
  for (const auto team : column.teams) add_lane(layout, plan, column, team, cut_top(rest, height), cells, m);
}

// Where the name of the team at `index` may reach to: the next wall, gate or the end.
float name_end(const std::vector<Part>& parts, std::size_t index, float left) {
  float x = left + parts[index].width;
  for (std::size_t i = index + 1; i < parts.size() && parts[i].kind == PartKind::pile; ++i) x += parts[i].width;
  return x;
}

void place_parts(OrganisationLayout& layout, const Plan& plan, const std::vector<Part>& parts, const Measures& m) {
  float x = plan.flow.left;
  const float slot_y = plan.zone.top + (plan.zone.height() - plan.label) / 2;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Part& part = parts[i];
    const Rect area{x, plan.zone.top, x + part.width, plan.zone.bottom};
    switch (part.kind) {
      case PartKind::pile: layout.piles.push_back(pile_layout(plan, part, area)); break;
      case PartKind::wall: {
        const float centre = area.centre().x;
        layout.walls.push_back({{centre - plan.sizes.px(3), plan.flow.top, centre + plan.sizes.px(3), plan.flow.bottom}, {centre, slot_y}});
        break;
      }
      case PartKind::gate: layout.board = gate_layout(plan, area, slot_y); break;
      case PartKind::release: layout.release = gate_layout(plan, area, slot_y); break;
      case PartKind::people: add_team(layout, plan, part, area, name_end(parts, i, x), m); break;
      case PartKind::lanes: add_lanes(layout, plan, part, area, m); break;
    }
    x += part.width;
  }
}

// Work waiting for people of a team behind a gate lies in the pile nearest to them.
void add_queue_aliases(OrganisationLayout& layout) {
  const auto piles = layout.piles;
  for (const auto& pile : piles) {
    if (pile.kind == PileKind::train && !pile.inner) {
      layout.piles.push_back(pile);
      layout.piles.back().kind = PileKind::queue;
      layout.piles.back().label = {};
    }
  }
}

void place_customers(OrganisationLayout& layout, const Sizes& sizes, Rect area) {
  Rect rest = area;
  cut_top(rest, sizes.line(TypeSize::small));
  layout.customers = cut_top(rest, std::min(rest.height() * 0.45F, sizes.px(52)));
  layout.incident = cut_top(rest, sizes.line(TypeSize::small) + sizes.px(4));
  layout.called = rest;
}

void place_heading(OrganisationLayout& layout, Form form, const Sizes& sizes, Rect& inner) {
  const bool beside = inner.width() >= 860 * sizes.scale || form == Form::low;
  if (beside) {
    layout.followed = cut_right(inner, form == Form::low ? 128 : sizes.px(184));
    cut_right(inner, sizes.px(form == Form::low ? 8 : 16));
    layout.title = cut_top(inner, sizes.line(form == Form::low ? TypeSize::body : TypeSize::heading));
    return;
  }
  Rect row = cut_top(inner, sizes.line(TypeSize::display));
  layout.followed = cut_right(row, row.width() * 0.55F);
  layout.title = row;
  cut_top(inner, sizes.gap);
}

}  // namespace

OrganisationLayout wide_layout(Form form, const Sizes& sizes, Rect block, const OrganisationView& view) {
  OrganisationLayout layout;
  layout.block = block;
  layout.dot = form == Form::low ? 6 : sizes.px(8);
  const bool low = form == Form::low;
  Rect inner = inset(block, sizes.px(low ? 12 : 20), sizes.px(low ? 5 : 10));
  place_heading(layout, form, sizes, inner);
  Plan plan{form, sizes, view, columns_of(view), inner, inner, sizes.line(low ? TypeSize::small : TypeSize::body)};
  const Rect customers = cut_right(plan.flow, sizes.px(low ? 84 : 108));
  cut_right(plan.flow, sizes.gap);
  plan.zone = plan.flow;
  cut_top(plan.zone, sizes.line(low ? TypeSize::small : TypeSize::body) + sizes.line(TypeSize::small));
  place_customers(layout, sizes, customers);
  Measures m = measures_for(plan);
  auto parts = parts_of(plan, m);
  if (total_width(parts) > plan.flow.width() && m.initials) {
    m = {sizes.px(14), sizes.px(16), sizes.px(66), sizes.px(6), false};
    parts = parts_of(plan, m);
  }
  fill_width(parts, plan.flow.width());
  place_parts(layout, plan, parts, m);
  add_queue_aliases(layout);
  return layout;
}

}  // namespace journey::web
