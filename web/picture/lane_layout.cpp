// Teams that own the same steps: one lane each, with the steps inside.
#include "web/picture/wide_plan.h"

namespace journey::web {
namespace {

using StepRoom = std::array<float, model::kStepCount>;
constexpr StepRoom kStepRoom = {0.9F, 2.7F, 0.8F, 1.6F, 1.1F, 1.0F, 1.1F, 1.0F};
constexpr float kGateRoom = 0.5F;
constexpr std::size_t kRelease = model::index_of(model::Step::release);
constexpr std::size_t kDeploy = model::index_of(model::Step::deploy);

// The board is before a release, the release before deploying.
bool board_in(const Plan& plan, const Column& column) { return column.owns[kRelease] && plan.view.board.exists; }
bool train_in(const Plan& plan, const Column& column) { return column.owns[kRelease] && plan.view.train.exists; }

StepRoom room_for(const Plan& plan, const Column& column) {
  StepRoom room = kStepRoom;
  if (board_in(plan, column)) room[kRelease] += kGateRoom;
  if (train_in(plan, column)) room[kDeploy] += kGateRoom;
  return room;
}

// Monitoring has no place of its own: it shares that of operating.
std::size_t shown_last(const Column& column) { return std::min<std::size_t>(column.last_step, 6); }

struct StepCell {
  float left = 0;
  float right = 0;
};

std::array<StepCell, model::kStepCount> step_cells(const Column& column, const StepRoom& rooms, float left,
                                                   float right) {
  std::array<StepCell, model::kStepCount> cells{};
  float room = 0;
  for (std::size_t s = column.first_step; s <= shown_last(column); ++s) room += rooms[s];
  float x = left;
  for (std::size_t s = column.first_step; s <= shown_last(column); ++s) {
    const float width = (right - left) * rooms[s] / room;
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
    lane.at[s] = {cell.left + std::min((cell.right - cell.left) * 0.45F, plan.sizes.px(34)), area.centre().y};
  }
  layout.teams.push_back(lane);
  add_lane_piles(layout, layout.teams.back(), column, cells, m.gap);
}

// Across all lanes; its name and page are in the place of the step's name.
GateLayout gate_before(const OrganisationLayout& layout, const Plan& plan, std::size_t step, Rect names,
                       const Measures& m) {
  GateLayout gate;
  for (const TeamLayout& lane : layout.teams) {
    if (lane.lane) gate.slots.push_back({lane.at[step].x - m.gap + plan.sizes.px(5), lane.at[step].y});
  }
  const float centre = gate.slots.front().x;
  gate.bar = {centre - plan.sizes.px(3), names.bottom, centre + plan.sizes.px(3), plan.flow.bottom};
  const float half = plan.sizes.px(38);
  gate.label = {centre - half, names.top, centre + half, names.bottom};
  if (plan.lift <= 0) return gate;
  gate.page = gate.label;
  gate.label.top = plan.flow.top - plan.lift;
  gate.label.bottom = gate.label.top + plan.sizes.line(TypeSize::small);
  return gate;
}

}  // namespace

void add_lanes(OrganisationLayout& layout, const Plan& plan, const Column& column, Rect area, const Measures& m) {
  Rect rest{area.left, plan.flow.top, area.right, plan.flow.bottom};
  const Rect words = cut_top(rest, plan.sizes.line(TypeSize::small));
  const float name = plan.sizes.px(plan.form == Form::low ? 74 : 104);
  const float waiting = plan.sizes.px(plan.form == Form::low ? 46 : 60);
  const auto cells = step_cells(column, room_for(plan, column), area.left + name, area.right - waiting);
  const bool board = board_in(plan, column);
  const bool train = train_in(plan, column);
  for (std::size_t s = column.first_step; s <= shown_last(column); ++s) {
    if ((s == kRelease && (board || train)) || (s == kDeploy && train)) continue;  // the gates have their names there
    layout.steps.push_back({static_cast<model::Step>(s), {cells[s].left, words.top, cells[s].right, words.bottom}});
  }
  const float height = rest.height() / static_cast<float>(column.teams.size());
  for (const auto team : column.teams) add_lane(layout, plan, column, team, cut_top(rest, height), cells, m);
  if (board) layout.board = gate_before(layout, plan, kRelease, words, m);
  if (train) layout.release = gate_before(layout, plan, kDeploy, words, m);
}

}  // namespace journey::web
