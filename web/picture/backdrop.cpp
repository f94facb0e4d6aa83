// The still parts behind the work: names, goals, walls, the flow's band, the customers.
#include <cmath>

#include "web/picture/organisation_picture.h"
#include "web/ui/ui.h"
#include "web/words/sentences.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using words::Plain;

// A goal that all teams share appears once, beside the organisation's name.
const std::string* shared_goal(const OrganisationView& view) {
  for (const auto& team : view.teams) {
    if (team.goal != view.teams.front().goal) return nullptr;
  }
  return view.teams.empty() ? nullptr : &view.teams.front().goal;
}

// Name, crowd and shared goal; returns where they end.
float draw_title(const Scene& scene, double waiting) {
  const Pen& pen = scene.pen;
  const bool low = pen.look().form == Form::low;
  const Ink name{low ? TypeSize::body : TypeSize::heading, Weight::semi_bold, scene.colour};
  const Rect written = pen.words(scene.layout.title, scene.view.name, name);
  const std::string crowd = say(words::message::PicturePeopleWait{.people = std::to_string(scene.view.people.size()),
                                                                  .waiting = words::number_that_wait(waiting)});
  Rect rest = scene.layout.title;
  rest.left = written.right + pen.px(12);
  const Rect said = pen.words(rest, crowd, {TypeSize::small, Weight::medium, pen.palette().muted});
  const std::string* goal = shared_goal(scene.view);
  if (goal == nullptr || goal->empty()) return said.right;
  rest.left = said.right + pen.px(20);
  const Ink ink{TypeSize::small, Weight::medium, pen.palette().text};
  const std::string quoted = words::quoted(*goal);
  return pen.width_of(quoted, ink) <= rest.width() ? pen.words(rest, quoted, ink).right : said.right;
}

void draw_wall_names(const Scene& scene, float title_end) {
  const Pen& pen = scene.pen;
  for (const auto& wall : scene.layout.walls) {
    if (wall.label.empty() || wall.label.left < title_end) continue;
    pen.words(wall.label, say(Plain::picture_wall), {TypeSize::small, Weight::semi_bold, pen.palette().text},
              Align::centre);
  }
}

void draw_entrance(const Scene& scene) {
  const Pen& pen = scene.pen;
  for (const auto& pile : scene.layout.piles) {
    if (pile.title.empty()) continue;
    pen.words(pile.title, say(Plain::picture_requests), {TypeSize::small, Weight::medium, pen.palette().muted});
    return;
  }
}

void draw_team_names(const Scene& scene) {
  const Pen& pen = scene.pen;
  const bool shared = shared_goal(scene.view) != nullptr;
  for (const auto& team : scene.layout.teams) {
    const auto& view = scene.view.teams[team.team];
    const TypeSize size = team.lane || scene.layout.down ? TypeSize::small : TypeSize::body;
    const Ink name{size, Weight::semi_bold, pen.palette().text};
    const bool fits = pen.width_of(view.name, name) <= team.title.width();
    if (team.lane && scene.layout.down && !fits) {
      // For "Team A", the letter.
      const std::string last = view.name.substr(view.name.rfind(' ') + 1);
      if (pen.width_of(last, name) <= team.title.width()) pen.words(team.title, last, name, Align::centre);
    } else if (!team.title.empty()) {
      pen.words(team.title, view.name, name);
    }
    if (!team.goal.empty() && !shared) {
      const Ink ink{TypeSize::small, Weight::medium, pen.palette().muted};
      const std::string quoted = words::quoted(view.goal);
      const std::string& goal = pen.width_of(quoted, ink) <= team.goal.width() ? quoted : view.goal;
      // If even that is too long, only the team's story has it.
      if (pen.width_of(goal, ink) <= team.goal.width()) pen.words(team.goal, goal, ink);
    }
  }
}

void draw_step_names(const Scene& scene) {
  const Pen& pen = scene.pen;
  for (const auto& label : scene.layout.steps) {
    const Ink ink{TypeSize::small, Weight::medium, pen.palette().muted};
    // If steps are close together, the less important ones have no name.
    const bool lesser = label.step == model::Step::build || label.step == model::Step::deploy;
    const float room = label.area.width() * (lesser ? 1.0F : 1.35F) - pen.px(4);
    if (pen.width_of(words::step_title(label.step), ink) <= room)
      pen.words(label.area, words::step_title(label.step), ink);
  }
}

// Its thickness shows the flow, in changes per week.
float band_thickness(const Pen& pen, double per_week, bool band) {
  const auto share = static_cast<float>(std::min(per_week, 80.0) / 80.0);
  return pen.px((band ? 3.0F : 1.5F) + share * (band ? 18.0F : 8.0F));
}

void draw_lane_line(const Scene& scene, const TeamLayout& lane, float thickness) {
  const Pen& pen = scene.pen;
  Point from = lane.at[0];
  Point to = lane.at[6];
  if (scene.layout.down) {
    from.y = lane.area.top;
    to.y = lane.area.bottom;
  } else {
    from.x = lane.people.left;
    to.x = lane.people.right;
  }
  pen.line(from, to, scene.colour, thickness, scene.band ? 0.45F : 0.28F);
}

void draw_flow(const Scene& scene, double per_week) {
  const Pen& pen = scene.pen;
  std::size_t lanes = 0;
  for (const auto& team : scene.layout.teams) lanes += team.lane ? 1U : 0U;
  const float thickness = band_thickness(pen, per_week, scene.band);
  for (const auto& team : scene.layout.teams) {
    if (team.lane) draw_lane_line(scene, team, std::max(1.5F, thickness / static_cast<float>(lanes)));
  }
  if (scene.layout.piles.empty() || lanes > 0) return;
  const Point from = scene.layout.piles.front().slot;
  if (scene.layout.down) {
    pen.line(from, {from.x, scene.layout.customers.top}, scene.colour, thickness, 0.22F);
  } else {
    pen.line(from, {scene.layout.customers.left, from.y}, scene.colour, thickness, 0.22F);
  }
}

// The parts of a bar, one for each slot: halfway to the next slot the next part begins.
std::vector<Rect> parts_of(Rect bar, const std::vector<Point>& slots) {
  std::vector<Rect> parts;
  const bool upright = bar.height() > bar.width();
  for (std::size_t i = 0; i + 1 < slots.size(); ++i) {
    const float halfway = upright ? (slots[i].y + slots[i + 1].y) / 2 : (slots[i].x + slots[i + 1].x) / 2;
    parts.push_back(upright ? cut_top(bar, halfway - bar.top) : cut_left(bar, halfway - bar.left));
  }
  parts.push_back(bar);
  return parts;
}

// A bar with a slot for one dot.
void draw_slotted(const Pen& pen, Rect bar, Point slot, float opening, Colour colour, bool upright) {
  Rect first = bar;
  Rect second = bar;
  if (upright) {
    first.bottom = slot.y - opening;
    second.top = slot.y + opening;
  } else {
    first.right = slot.x - opening;
    second.left = slot.x + opening;
  }
  const float rounding = pen.px(2);
  if (!first.empty()) pen.fill(first, colour, rounding);
  if (!second.empty()) pen.fill(second, colour, rounding);
}

}  // namespace

void draw_backdrop(const Scene& scene, double changes_per_week, double waiting) {
  const Pen& pen = scene.pen;
  pen.fill(scene.layout.block, pen.palette().surface, pen.px(8));
  if (!scene.layout.title.empty()) {
    const Rect b = scene.layout.block;
    pen.fill({b.left, b.top, b.left + pen.px(5), b.bottom}, scene.colour, pen.px(3));
    draw_wall_names(scene, draw_title(scene, waiting));
  }
  draw_entrance(scene);
  draw_flow(scene, changes_per_week);
  if (!scene.layout.down) draw_step_names(scene);
  draw_team_names(scene);
}

void draw_walls(const Scene& scene) {
  const float opening = scene.layout.dot * 0.5F + scene.pen.px(4);
  for (const auto& wall : scene.layout.walls) {
    draw_slotted(scene.pen, wall.bar, wall.slot, opening, scene.pen.palette().wall,
                 wall.bar.height() > wall.bar.width());
  }
}

void draw_gate(const Scene& scene, const GateLayout& gate, std::string_view label, std::string_view top,
               std::string_view body, float openness) {
  if (gate.bar.empty()) return;
  const Pen& pen = scene.pen;
  const bool upright = gate.bar.height() > gate.bar.width();
  const auto parts = parts_of(gate.bar, gate.slots);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const float whole = (upright ? parts[i].height() : parts[i].width()) * 0.45F;
    const float opening = scene.layout.dot * 0.5F + openness * whole;
    draw_slotted(pen, parts[i], gate.slots[i], opening, pen.palette().wall, upright);
  }
  if (!gate.label.empty()) {
    pen.words(gate.label, label, {TypeSize::small, Weight::semi_bold, pen.palette().text},
              upright ? Align::centre : Align::left);
  }
  Rect page = gate.page;
  if (page.empty()) return;
  pen.fill(page, pen.palette().surface, pen.px(4));
  pen.fill(page, pen.palette().wall, pen.px(4), 0.22F);
  const bool tag = page.width() > 2 * page.height();
  const float room = pen.px(56);  // of a weekday and "today"; in less room, a tag shows only the time left
  if (tag && page.width() < room) {
    pen.words(page, body, {TypeSize::small, Weight::semi_bold, pen.palette().text}, Align::centre);
    return;
  }
  const Rect head = tag ? cut_left(page, page.width() * 0.46F) : cut_top(page, page.height() * 0.45F);
  pen.fill(head, pen.palette().wall, pen.px(4));
  pen.words(head, top, {TypeSize::small, Weight::semi_bold, pen.palette().background}, Align::centre);
  pen.words(page, body, {TypeSize::small, Weight::semi_bold, pen.palette().text}, Align::centre);
}

void draw_customers(const Scene& scene, std::uint8_t severity) {
  const Pen& pen = scene.pen;
  Rect area = scene.layout.customers;
  if (!scene.layout.down) {
    const Rect label{area.left, area.top - pen.sizes().line(TypeSize::small), area.right, area.top};
    pen.words(label, say(Plain::picture_customers), {TypeSize::small, Weight::medium, pen.palette().muted});
  }
  const int rows = area.height() >= pen.px(36) ? 2 : 1;
  const float radius = std::min(pen.px(8), area.height() / static_cast<float>(rows) * 0.36F);
  const float pitch = radius * 2.5F;
  const int across = scene.layout.down ? 7 : std::max(3, static_cast<int>(area.width() / pitch));
  const float indent = scene.layout.down ? (area.width() - pitch * static_cast<float>(across)) / 2 : 0;
  for (int i = 0; i < rows * across; ++i) {
    const Point c{area.left + indent + pitch * (static_cast<float>(i % across) + 0.5F),
                  area.top + pitch * (static_cast<float>(i / across) + 0.5F)};
    const bool hollow = severity == 1 || (severity == 2 && i % 2 == 0);
    if (hollow) {
      pen.ring(c, radius - 1, pen.palette().incident, pen.px(2));
    } else {
      pen.disc(c, radius, pen.palette().text, 0.85F);
    }
  }
}

}  // namespace journey::web
