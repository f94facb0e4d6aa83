// Time runs across: first the parts in their order from left to right, each with the width it needs; the
// remaining width goes to the piles.
#include <cmath>

#include "web/picture/wide_plan.h"

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

Measures measures_for(const Plan& plan) {
  const float unit = plan.sizes.scale;
  if (plan.form == Form::low) return {11, 13, 50, 6, false};
  return {26 * unit, 28 * unit, 76 * unit, 10 * unit, true};
}

float people_width(const Plan& plan, const Column& column, const Measures& m) {
  const auto people = plan.view.teams[column.teams.front()].people.size();
  const auto rows = std::max<std::size_t>(1, static_cast<std::size_t>(plan.zone.height() / m.disc_pitch));
  const auto across = (people + rows - 1) / rows;
  // The last column's name has no pile to extend over.
  const bool last = &column == &plan.columns.back();
  const float name = last ? plan.sizes.px(plan.form == Form::low ? 74 : m.initials ? 106 : 92) : 0;
  return std::max(static_cast<float>(across) * m.disc_pitch + m.gap, name);
}

float lanes_width(const Plan& plan, const Column& column) {
  const auto steps = static_cast<float>(column.last_step - column.first_step + 1);
  return plan.sizes.px(plan.form == Form::low ? 84 : 110) + steps * plan.sizes.px(plan.form == Form::low ? 46 : 58);
}

bool owns_release(const Column& column) { return column.owns[kRelease]; }

// The part between the previous column and this one.
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
      parts.push_back(
          {PartKind::pile, c, PileKind::intake, m.pile + (plan.columns[c].lanes ? 3 : 1) * plan.sizes.gap, 0.3F});
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
  if (part.pile == PileKind::intake) {
    pile.title = {area.left, plan.flow.top, area.right, plan.flow.top + plan.sizes.line(TypeSize::small)};
    area.right -= (plan.columns[part.column].lanes ? 3 : 1) * plan.sizes.gap;
    pile.area.right = pile.label.right = area.right;
  }
  pile.slot = {area.right, pile.area.centre().y};
  return pile;
}

GateLayout gate_layout(const Plan& plan, Rect area, float slot_y) {
  GateLayout gate;
  const float centre = area.centre().x;
  Rect rest = area;
  // Its label is beside the organisation's name, so that page and bar have room below.
  rest.top = plan.flow.top - plan.lift;
  gate.label = cut_top(rest, plan.sizes.line(TypeSize::small));
  const float page_height = plan.form == Form::low ? 30 : plan.sizes.px(44);
  gate.page = inset(cut_top(rest, page_height), plan.sizes.px(5), plan.sizes.px(1));
  gate.bar = {centre - plan.sizes.px(3), rest.top, centre + plan.sizes.px(3), plan.flow.bottom};
  gate.slots = {{centre, std::max(slot_y, rest.top + 12)}};
  return gate;
}

// The names are above people and the pile on the far side, up to the next wall.
void add_team(OrganisationLayout& layout, const Plan& plan, const Part& part, Rect area, float name_right,
              const Measures& m) {
  TeamLayout team;
  team.team = plan.columns[part.column].teams.front();
  team.people = area;
  // The followed request's ring reaches above the first person.
  team.people.top += plan.sizes.px(plan.form == Form::low ? 5 : 2);
  team.area = {area.left, plan.flow.top, name_right, plan.flow.bottom};
  Rect names{area.left, plan.flow.top, name_right, plan.zone.top};
  team.title = cut_top(names, plan.sizes.line(plan.form == Form::low ? TypeSize::small : TypeSize::body));
  team.goal = names;
  team.disc = m.disc;
  team.initials = m.initials;
  team.at.fill({area.right - m.gap / 2, area.top + (area.height() - plan.label) / 2});
  layout.teams.push_back(team);
}

// The limit of the name of the team at `index`: the next wall, gate or the end.
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
      case PartKind::pile:
        layout.piles.push_back(pile_layout(plan, part, area));
        break;
      case PartKind::wall: {
        const float centre = area.centre().x;
        const float above = plan.flow.top - plan.lift;
        const float half = plan.sizes.px(24);
        Rect label{centre - half, above, centre + half, above + plan.sizes.line(TypeSize::small)};
        if (plan.lift <= 0) label = {};
        layout.walls.push_back({{centre - plan.sizes.px(3), plan.flow.top, centre + plan.sizes.px(3), plan.flow.bottom},
                                label,
                                {centre, slot_y}});
        break;
      }
      case PartKind::gate:
        layout.board = gate_layout(plan, area, slot_y);
        break;
      case PartKind::release:
        layout.release = gate_layout(plan, area, slot_y);
        // The name of the team behind it begins where the gate ends.
        layout.release.label.left -= plan.sizes.px(4);
        layout.release.label.right -= plan.sizes.px(4);
        break;
      case PartKind::people:
        add_team(layout, plan, part, area, name_end(parts, i, x), m);
        break;
      case PartKind::lanes:
        add_lanes(layout, plan, plan.columns[part.column], area, m);
        break;
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
  Plan plan{form,
            sizes,
            view,
            columns_of(view),
            inner,
            inner,
            sizes.line(low ? TypeSize::small : TypeSize::body),
            low || layout.followed.bottom <= layout.title.bottom ? 0 : sizes.px(26)};
  const Rect customers = cut_right(plan.flow, sizes.px(low ? 84 : 108));
  cut_right(plan.flow, sizes.gap);
  plan.zone = plan.flow;
  cut_top(plan.zone, sizes.line(low ? TypeSize::small : TypeSize::body) + sizes.line(TypeSize::small));
  place_customers(layout, sizes, customers);
  Measures m = measures_for(plan);
  auto parts = parts_of(plan, m);
  if (total_width(parts) > plan.flow.width() && m.initials) {
    m.pile = sizes.px(64);
    m.gap = sizes.px(6);
    parts = parts_of(plan, m);
  }
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
