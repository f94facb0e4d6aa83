// Time runs down: a band for each step, at the same height in both organisations, so that the steps' names
// appear once between them. Work that waits for a step lies at the bottom of the band above it.
#include <utility>

#include "web/picture/organisation_layout.h"

namespace journey::web {
namespace {

constexpr std::size_t kRelease = model::index_of(model::Step::release);
constexpr std::size_t kDeploy = model::index_of(model::Step::deploy);
constexpr std::size_t kLastShown = 6;  // monitoring shares operating's band
// Requests, seven steps, customers: as much of the height as each has to show.
constexpr std::array<float, 9> kShares = {0.80F, 1.05F, 1.15F, 0.60F, 1.15F, 1.25F, 1.15F, 0.75F, 1.10F};
constexpr float kBands = 9;

struct Bands {
  Rect block;
  float height;  // of an average band
  // Of requests (0), of each step (1 to 7), of customers (8).
  float top(std::size_t band) const {
    float shares = 0;
    for (std::size_t i = 0; i < band; ++i) shares += kShares[i];
    return block.top + height * shares;
  }
  float step_top(std::size_t step) const { return top(1 + std::min(step, kLastShown)); }
};

Bands bands_of(Rect block) { return {block, block.height() / kBands}; }

// At the bottom of the band above the step's, below that band's name or gate.
PileLayout pile_above(const Sizes& sizes, const Bands& bands, std::size_t step) {
  PileLayout pile;
  pile.down = true;
  const std::size_t band = 1 + std::min(step, kLastShown);
  const float line = bands.top(band);
  // No team's name is in the band of building: the coders own it too.
  const bool named = band != 1 + model::index_of(model::Step::test);
  const float room = line - bands.top(band - 1) - sizes.px(10) - (named ? sizes.line(TypeSize::small) : 0);
  pile.area = {bands.block.left, line - sizes.px(4) - std::min(room, sizes.px(44)), bands.block.right,
               line - sizes.px(4)};
  pile.label = cut_left(pile.area, sizes.px(56));
  pile.slot = {pile.area.centre().x, pile.area.bottom};
  return pile;
}

void add_pile(OrganisationLayout& layout, const Sizes& sizes, const Bands& bands, PileKind kind, std::size_t team,
              std::size_t step) {
  PileLayout pile = pile_above(sizes, bands, step);
  pile.kind = kind;
  pile.team = team;
  pile.step = static_cast<model::Step>(step);
  layout.piles.push_back(pile);
}

// Room beside the lanes for the name and the date of a gate across them; each lane stays wide enough to touch.
float beside_lanes(const Sizes& sizes, const Bands& bands, const OrganisationView& view, const Column& column) {
  const bool gated = column.owns[kRelease] && (view.board.exists || view.train.exists);
  const float spare = bands.block.width() - static_cast<float>(column.teams.size()) * sizes.px(18);
  return gated ? std::clamp(spare, 0.0F, sizes.px(62)) : 0;
}

GateLayout gate_across_lanes(const Sizes& sizes, const OrganisationLayout& layout, const Bands& bands, std::size_t step,
                             float room) {
  GateLayout gate;
  for (const TeamLayout& lane : layout.teams) {
    if (lane.lane) gate.slots.push_back({lane.at[step].x, lane.at[step].y - sizes.px(5)});
  }
  const float line = gate.slots.front().y;
  gate.bar = {bands.block.left - sizes.px(4), line - sizes.px(2), bands.block.right + sizes.px(4), line + sizes.px(2)};
  if (room < sizes.px(40)) return gate;
  gate.page = {bands.block.right - room + sizes.px(2), line + sizes.px(3), bands.block.right, line + sizes.px(20)};
  gate.label = {gate.page.left, line - sizes.px(20), gate.page.right, line - sizes.px(3)};
  return gate;
}

GateLayout gate_at(const Sizes& sizes, const Bands& bands, float line, float slot_x) {
  GateLayout gate;
  gate.bar = {bands.block.left - sizes.px(4), line - sizes.px(3), bands.block.right + sizes.px(4), line + sizes.px(3)};
  // A tag below the bar, lower than a calendar page: bands are not high.
  gate.page = {bands.block.right - sizes.px(60), line + sizes.px(4), bands.block.right, line + sizes.px(21)};
  gate.label = {bands.block.left, gate.page.top, gate.page.left - sizes.px(4), gate.page.bottom};
  gate.slots = {{slot_x, line}};
  return gate;
}

void add_team(OrganisationLayout& layout, const Sizes& sizes, const Bands& bands, const Column& column, float top,
              float bottom) {
  TeamLayout team;
  team.team = column.teams.front();
  team.disc = sizes.px(22);
  team.initials = true;
  team.area = {bands.block.left, top, bands.block.right, bottom};
  Rect rest = team.area;
  cut_top(rest, sizes.px(5));
  team.title = cut_top(rest, sizes.line(TypeSize::small));
  if (bottom - top > 1.5F * bands.height) team.goal = cut_top(rest, sizes.line(TypeSize::small));
  // Five side by side stay within the block.
  const float hands = std::min(bands.block.left + sizes.px(88), bands.block.right - 8.6F * layout.dot);
  for (std::size_t s = 0; s < model::kStepCount; ++s) {
    team.at[s] = {hands, bands.step_top(std::max(s, column.first_step)) + bands.height * 0.3F};
  }
  layout.teams.push_back(team);
}

// People who work at a gate's step, behind it or (papers for the board) before it, are below the gate's page.
void keep_pages_free(OrganisationLayout& layout, const Sizes& sizes) {
  for (TeamLayout& team : layout.teams) {
    if (!layout.board.page.empty())
      team.at[kRelease].y = std::max(team.at[kRelease].y, layout.board.page.bottom + sizes.px(6));
    if (!layout.release.page.empty())
      team.at[kDeploy].y = std::max(team.at[kDeploy].y, layout.release.page.bottom + sizes.px(9));
  }
}

void add_wall(OrganisationLayout& layout, const Sizes& sizes, const Bands& bands, std::size_t team, std::size_t step) {
  add_pile(layout, sizes, bands, PileKind::queue, team, step);
  const Point slot = layout.piles.back().slot;
  layout.walls.push_back(
      {{bands.block.left - sizes.px(4), slot.y + sizes.px(1), bands.block.right + sizes.px(4), slot.y + sizes.px(7)},
       {},
       {slot.x, slot.y + sizes.px(4)}});
}

// The place of a team that others interrupt (it builds, others test, it releases): at the last steps it owns.
std::size_t stands_at(const Column& column) {
  std::size_t step = column.last_step;
  while (!column.lanes && step > column.first_step && column.owns[step - 1]) --step;
  return column.lanes ? column.first_step : step;
}

// A team's place ends where the next team handles the work.
float bottom_of(const Bands& bands, const std::vector<Column>& columns, std::size_t start) {
  float bottom = bands.top(8);
  for (const Column& column : columns) {
    for (const std::size_t step : {column.first_step, stands_at(column)})
      if (step > start) bottom = std::min(bottom, bands.step_top(step));
  }
  return bottom;
}

// A silo: a wall (or the board's gate, and the release) at its top, its name below.
void add_silo(OrganisationLayout& layout, const Sizes& sizes, const Bands& bands, const OrganisationView& view,
              const Column& column, bool first, float bottom) {
  const std::size_t team = column.teams.front();
  const std::size_t start = first ? column.first_step : stands_at(column);
  float top = bands.step_top(start);
  const float slot_x = bands.block.centre().x;
  if (start != column.first_step) {
    add_wall(layout, sizes, bands, team, column.first_step);
    layout.piles.back().inner = true;  // only of that step
  }
  const bool gated = column.owns[kRelease] && view.board.exists && !first;
  if (first) {
    add_pile(layout, sizes, bands, PileKind::intake, team, column.first_step);
    layout.piles.back().title = {bands.block.left, bands.top(0) + sizes.px(2), bands.block.right,
                                 bands.top(0) + sizes.px(2) + sizes.line(TypeSize::small)};
  } else if (gated) {
    add_pile(layout, sizes, bands, PileKind::board, team, kRelease);
    layout.board = gate_at(sizes, bands, top, slot_x);
  } else {
    add_wall(layout, sizes, bands, team, start);
  }
  if (column.owns[kRelease] && !first) {
    top = bands.step_top(kDeploy);
    add_pile(layout, sizes, bands, PileKind::train, team, kDeploy);
    if (gated) add_pile(layout, sizes, bands, PileKind::queue, team, kDeploy);
    if (gated) layout.piles.back().label = {};
    if (view.train.exists) layout.release = gate_at(sizes, bands, top, slot_x);
  }
  // The name of a team behind a release is below the release's name, or replaces it if there is too little height.
  GateLayout& release = layout.release;
  const bool named = column.owns[kRelease] && !release.page.empty();
  add_team(layout, sizes, bands, column, named ? release.page.bottom - sizes.px(3) : top, bottom);
  if (!named || bottom - release.page.bottom > 3.0F * sizes.line(TypeSize::small)) return;
  layout.teams.back().area.top = top;
  layout.teams.back().title = std::exchange(release.label, {});
}

void add_lane_piles(OrganisationLayout& layout, const TeamLayout& lane, const Column& column, float height) {
  for (std::size_t s = column.first_step; s <= std::min(column.last_step, kLastShown); ++s) {
    PileLayout pile;
    pile.down = pile.inner = true;
    pile.team = lane.team;
    pile.step = static_cast<model::Step>(s);
    pile.slot = {lane.at[s].x, lane.at[s].y - 9};
    pile.area = {lane.area.left + 2, pile.slot.y - height * 0.55F, lane.area.right - 2, pile.slot.y};
    layout.piles.push_back(pile);
    pile.kind = s == kDeploy ? PileKind::train : PileKind::board;
    if (s == kRelease || s == kDeploy) layout.piles.push_back(pile);
  }
}

void add_lanes(OrganisationLayout& layout, const Sizes& sizes, const Bands& bands, const OrganisationView& view,
               const Column& column, bool first, float bottom) {
  const float top = bands.step_top(column.first_step);
  if (first) add_pile(layout, sizes, bands, PileKind::intake, column.teams.front(), column.first_step);
  const float name = first ? bands.top(0) + sizes.px(2) : top + sizes.px(2);
  const float room = beside_lanes(sizes, bands, view, column);
  Rect rest{bands.block.left, top, bands.block.right - room, bottom};
  const float width = rest.width() / static_cast<float>(column.teams.size());
  for (const auto team : column.teams) {
    TeamLayout lane;
    lane.team = team;
    lane.lane = true;
    lane.area = cut_left(rest, width);
    lane.title = {lane.area.left, name, lane.area.right, name + sizes.line(TypeSize::small)};
    lane.disc = std::min(sizes.px(22), width - 4);
    for (std::size_t s = 0; s < model::kStepCount; ++s) {
      lane.at[s] = {lane.area.centre().x, bands.step_top(std::max(s, column.first_step)) + bands.height * 0.6F};
    }
    layout.teams.push_back(lane);
    add_lane_piles(layout, layout.teams.back(), column, bands.height);
  }
  if (!column.owns[kRelease]) return;
  if (view.board.exists) layout.board = gate_across_lanes(sizes, layout, bands, kRelease, room);
  if (view.train.exists) layout.release = gate_across_lanes(sizes, layout, bands, kDeploy, room);
}

void place_customers(OrganisationLayout& layout, const Sizes& sizes, const Bands& bands) {
  Rect rest{bands.block.left, bands.top(8), bands.block.right, bands.block.bottom};
  cut_top(rest, sizes.px(2));
  layout.customers = cut_top(rest, std::min(sizes.px(18), rest.height() / 2));
  layout.incident = rest;
  // People who are called away are just above the customers they serve.
  layout.called = {bands.block.left, bands.top(8) - sizes.px(24), bands.block.right, bands.top(8)};
  // Beside a name at this height.
  for (const TeamLayout& team : layout.teams) {
    if (overlap(team.title, layout.called)) layout.called.left = bands.block.left + 0.45F * bands.block.width();
  }
}

// If more teams share the height than it has lines, the first name stays, then its number.
void thin_out(OrganisationLayout& layout, const Sizes& sizes) {
  std::vector<Rect> taken;
  const auto claim = [&](Rect& words) {
    const float off = (words.height() - sizes.text(TypeSize::small)) / 2;
    const Rect ink = inset(words, 0, off);
    for (const Rect& other : taken) {
      if (overlap(ink, other)) words = {};
    }
    if (!words.empty()) taken.push_back(ink);
  };
  for (TeamLayout& team : layout.teams) claim(team.title);
  for (PileLayout& pile : layout.piles) claim(pile.label);
}

}  // namespace

OrganisationLayout tall_layout(const Sizes& sizes, Rect block, const OrganisationView& view) {
  OrganisationLayout layout;
  layout.block = block;
  layout.down = true;
  const Bands bands = bands_of(inset(block, sizes.px(6), 0));
  layout.dot = sizes.px(bands.height < 80 ? 5 : 7);
  auto columns = columns_of(view);
  std::stable_sort(columns.begin(), columns.end(),
                   [](const Column& a, const Column& b) { return stands_at(a) < stands_at(b); });
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const float bottom = bottom_of(bands, columns, stands_at(columns[c]));
    if (columns[c].lanes) {
      add_lanes(layout, sizes, bands, view, columns[c], c == 0, bottom);
    } else {
      add_silo(layout, sizes, bands, view, columns[c], c == 0, bottom);
    }
  }
  keep_pages_free(layout, sizes);
  thin_out(layout, sizes);
  place_customers(layout, sizes, bands);
  return layout;
}

std::vector<StepLabel> spine_labels(Rect spine) {
  std::vector<StepLabel> labels;
  const Bands bands = bands_of(spine);
  for (std::size_t s = 0; s <= kLastShown; ++s) {
    labels.push_back(
        {static_cast<model::Step>(s), {spine.left, bands.step_top(s) + 1, spine.right, bands.top(s + 2) - 1}});
  }
  // The last step monitors the service that the customers get.
  labels.push_back({model::Step::monitor, {spine.left, bands.top(8) + 1, spine.right, spine.bottom - 1}});
  return labels;
}

}  // namespace journey::web
