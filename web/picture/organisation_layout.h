#pragma once
// The places of all parts of one organisation: teams separated by walls, the piles in front of them, the
// board's gate, the release, the customers. Teams that own the same steps are lanes of one column. Pure.
//
// Units: points.

#include <array>
#include <vector>

#include "sim/model/step.h"
#include "web/look/geometry.h"
#include "web/look/look.h"
#include "web/view/run_view.h"

namespace journey::web {

/// Teams that own the same steps. As `lanes` they are drawn one below the other with the steps inside.
struct Column {
  std::vector<std::size_t> teams;
  std::size_t first_step = 0;
  std::size_t last_step = 0;
  model::PerStep<bool> owns{};
  bool lanes = false;
};
std::vector<Column> columns_of(const OrganisationView& view);

enum class PileKind : std::uint8_t { intake, queue, board, train };

/// A heap of dots packed back from `slot`, at most `most` of them.
struct PileLayout {
  PileKind kind = PileKind::queue;
  std::size_t team = 0;
  model::Step step = model::Step::plan;
  bool inner = false;  ///< within a lane: no label of its own
  bool down = false;   ///< the flow goes down, so the heap grows up; otherwise the flow goes right
  Rect area;
  Rect label;  ///< empty for inner ones
  Rect title;  ///< of the incoming requests; empty elsewhere
  Point slot;
};

struct TeamLayout {
  std::size_t team = 0;
  bool lane = false;
  Rect area, title, goal, people;  ///< an empty rectangle is not drawn
  Rect waiting;                    ///< of a lane: the number waiting in it
  float disc = 26;
  bool initials = true;
  std::array<Point, model::kStepCount> at{};  ///< the places of work at each step, and of a lane's people
};

struct WallLayout {
  Rect bar;
  Rect label;  ///< empty if there is no room
  Point slot;
};

/// A bar across the flow that opens now and then, on the date of a calendar page. Empty: there is none; no label or
/// page: there is no room.
struct GateLayout {
  Rect bar, label, page;
  std::vector<Point> slots;  ///< one, or one in each lane, in their order
};

struct StepLabel {
  model::Step step;
  Rect area;
};

struct OrganisationLayout {
  Rect block, title, followed;
  Rect customers, incident, called;  ///< circles; the triangle and its words; the people called there
  std::vector<TeamLayout> teams;
  std::vector<WallLayout> walls;
  std::vector<PileLayout> piles;
  std::vector<StepLabel> steps;  ///< down the screen: the spine's, which both organisations share
  GateLayout board, release;
  bool down = false;
  float dot = 8;
};

/// Time runs across (wide, low, projector).
OrganisationLayout wide_layout(Form form, const Sizes& sizes, Rect block, const OrganisationView& view);
/// Time runs down (tall); `spine` fixes the places of the steps, the same for both organisations.
OrganisationLayout tall_layout(const Sizes& sizes, Rect block, const OrganisationView& view);
/// The spine's labels for a block of this height, each as high as its band.
std::vector<StepLabel> spine_labels(Rect spine);

/// The pile of a waiting piece of work; piles.size() if it is in none.
std::size_t pile_of(const OrganisationLayout& layout, const WorkView& work);

}  // namespace journey::web
