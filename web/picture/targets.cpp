// The selectable parts of the picture, their places, and the marking of the selected one.
#include <cmath>

#include "web/picture/organisation_picture.h"
#include "web/reading/work.h"
#include "web/words/stories.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using Kind = Selection::Kind;

constexpr float kLeastWidth = 24;

float distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

Rect around(Point at, float radius) { return {at.x - radius, at.y - radius, at.x + radius, at.y + radius}; }

Rect joined(Rect a, Rect b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

void add_teams(std::vector<Target>& list, const OrganisationLayout& layout, const OrganisationView& view) {
  for (const auto& team : layout.teams) {
    const TeamView& told = view.teams[team.team];
    const Rect words = joined(team.title, team.goal);
    const Rect area = team.lane || layout.down ? team.area : joined(words, team.people);
    list.push_back(
        {Kind::team, team.team, told.name, words::team_in_short(told.goal, told.people.size()), words, area});
  }
}

// The team behind a wall: that of the pile at its slot.
void add_walls(std::vector<Target>& list, const OrganisationLayout& layout, const OrganisationView& view) {
  for (const auto& wall : layout.walls) {
    for (const auto& pile : layout.piles) {
      const bool here =
          layout.down ? std::fabs(pile.slot.y - wall.slot.y) < 8 : std::fabs(pile.slot.x - wall.slot.x) < 14;
      if (pile.kind != PileKind::queue || pile.label.empty() || !here) continue;
      const TeamView& team = view.teams[pile.team];
      const Rect bar = layout.down ? inset(wall.bar, 0, -5) : inset(wall.bar, -6, 0);
      list.push_back({Kind::wall, pile.team, words::wall_before(team.name), words::number_that_wait(team.waiting), bar,
                      joined(bar, joined(pile.area, pile.label))});
      break;
    }
  }
}

void add_gate(std::vector<Target>& list, const GateLayout& gate, const OrganisationLayout& layout, Kind kind,
              words::Plain name, double waiting) {
  if (gate.bar.empty()) return;
  Rect area = layout.down ? gate.bar : inset(gate.bar, -6, 0);
  for (const auto& pile : layout.piles) {
    const bool own = pile.kind == (kind == Kind::board ? PileKind::board : PileKind::train) && !pile.inner;
    if (own) area = joined(area, joined(pile.area, pile.label));
  }
  const Rect words = joined(gate.label, gate.page);
  list.push_back(
      {kind, 0, std::string(words::say(name)), words::number_that_wait(waiting), words, joined(area, words)});
}

// Each of two organisations has the half of a shared name beside it.
Rect near_half(Rect name, Rect block) {
  (name.left < block.left ? name.left : name.right) = name.centre().x;
  return name;
}

}  // namespace

std::vector<Target> targets_of(const OrganisationLayout& layout, const OrganisationView& view) {
  std::vector<Target> list;
  add_teams(list, layout, view);
  add_walls(list, layout, view);
  add_gate(list, layout.board, layout, Kind::board, words::Plain::picture_board, view.board.waiting);
  add_gate(list, layout.release, layout, Kind::release, words::Plain::picture_release, view.train.waiting);
  for (const auto& step : layout.steps) {
    // A step's name may be short, or left out if lanes are narrow.
    Rect area = inset(step.area, std::min(0.0F, (step.area.width() - kLeastWidth) / 2), 0);
    std::string name(words::step_title(step.step));
    if (layout.down) {
      area = near_half(area, layout.block);
      name = words::step_named(name);  // a gate can have the same name
    }
    list.push_back(
        {Kind::step, model::index_of(step.step), name, std::string(words::step_meaning(step.step)), area, area});
  }
  list.push_back({Kind::customers, 0, std::string(words::say(words::Plain::picture_customers)),
                  words::rate(view.changes_per_week), layout.customers, joined(layout.customers, layout.incident)});
  return list;
}

Selection OrganisationPicture::at(Point point, const OrganisationLayout& layout, std::size_t organisation,
                                  float reach) const {
  if (!layout.block.contains(point)) return {};
  const auto nearest = [point](const std::vector<Drawn>& drawn, float within) {
    const Drawn* best = nullptr;
    for (const Drawn& one : drawn) {
      if (distance(one.at, point) <= within && (best == nullptr || distance(one.at, point) < distance(best->at, point)))
        best = &one;
    }
    return best;
  };
  // A dot on somebody's rim is selected only if it is touched itself.
  if (const Drawn* dot = nearest(drawn_dots_, layout.dot * 0.75F))
    return {Kind::change, organisation, family_of(dot->what)};
  if (const Drawn* person = nearest(drawn_people_, reach_ + 2)) return {Kind::person, organisation, person->what};
  if (const Drawn* dot = nearest(drawn_dots_, reach)) return {Kind::change, organisation, family_of(dot->what)};
  return {};
}

void OrganisationPicture::mark(const Scene& scene) {
  marked_ = {};
  const Pen& pen = scene.pen;
  const Selection& selected = scene.selected;
  if (!selected) return;
  const auto ring = [&](Point at, float radius) {
    pen.ring(at, radius + pen.px(5), pen.palette().background, pen.px(5), 0.8F);
    pen.ring(at, radius + pen.px(5), pen.palette().text, pen.px(2.5F));
    marked_ = joined(marked_, around(at, radius));
  };
  for (const Drawn& dot : drawn_dots_) {
    if (selected.kind == Kind::change && family_of(dot.what) == selected.number) ring(dot.at, scene.layout.dot / 2);
  }
  for (const Drawn& person : drawn_people_) {
    if (selected.kind == Kind::person && person.what == selected.number) ring(person.at, reach_);
  }
  for (const Target& target : targets_of(scene.layout, scene.view)) {
    if (target.kind != selected.kind || target.number != selected.number) continue;
    marked_ = target.area;
    // Each organisation has half of a shared name, but all of it is marked.
    for (const StepLabel& step : scene.layout.steps) {
      if (scene.layout.down && target.kind == Kind::step && overlap(step.area, marked_)) marked_ = step.area;
    }
    pen.frame(inset(marked_, -pen.px(2), -pen.px(2)), pen.palette().text, pen.px(6), pen.px(2));
  }
  // A part that is not drawn itself (in a solid block, say) is somewhere in its organisation.
  if (marked_.empty()) marked_ = scene.layout.block;
}

}  // namespace journey::web
