// The work: one dot each, in a pile, in somebody's hands, or on its way between them.
#include "web/picture/heap.h"
#include "web/picture/organisation_picture.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr float kLeaveSeconds = 0.5F;
constexpr std::size_t kTeamCounts = 1000;
constexpr std::uint64_t kInHands = 1000;  // stations below are piles

// The dots of each pile, in the order in which they lie.
std::vector<std::vector<std::size_t>> sort_into_piles(const Scene& scene) {
  std::vector<std::vector<std::size_t>> piles(scene.layout.piles.size());
  for (std::size_t i = 0; i < scene.view.work.size(); ++i) {
    std::size_t pile = pile_of(scene.layout, scene.view.work[i]);
    if (pile >= piles.size()) continue;
    // Piles that share a place (see the layouts) are one heap.
    for (std::size_t first = 0; first < pile; ++first) {
      if (scene.layout.piles[first].slot.x == scene.layout.piles[pile].slot.x &&
          scene.layout.piles[first].slot.y == scene.layout.piles[pile].slot.y)
        pile = first;
    }
    piles[pile].push_back(i);
  }
  return piles;
}

// A dot in somebody's hands sits on the rim of their disc.
Point in_hands(const Scene& scene, const WorkView& work, const std::vector<Point>& people, std::size_t at_machine) {
  for (const auto& team : scene.layout.teams) {
    if (team.team != work.team) continue;
    if (work.person < people.size() && !scene.layout.down) {
      return {people[work.person].x + team.disc * 0.36F, people[work.person].y - team.disc * 0.36F};
    }
    const Point at = team.at[model::index_of(work.step)];
    const float pitch = scene.layout.dot * 1.9F;
    const float column = static_cast<float>(at_machine % 5);
    const float row = static_cast<float>(at_machine / 5);
    if (scene.layout.down && !team.lane) return {at.x + column * pitch, at.y + row * pitch};
    return {at.x, at.y};
  }
  return scene.layout.block.centre();
}

// A new dot comes out of its request's dot, if that was drawn; otherwise in at the entrance.
Point origin_of(const Scene& scene, const Motion& dots, const WorkView& work) {
  const Point entrance = scene.layout.down ? Point{scene.layout.block.centre().x, scene.layout.block.top}
                                           : Point{scene.layout.block.left, scene.layout.block.centre().y};
  if (work.repair) return scene.layout.customers.centre();
  return dots.last_of_family(work.key, entrance);
}

void draw_dot(const Scene& scene, const WorkView& work, Point at) {
  const float radius = scene.layout.dot / 2;
  if (scene.layout.down && (work.place == Place::hands || work.place == Place::machine)) {
    scene.pen.disc(at, radius * 1.75F, blend(scene.pen.palette().surface, scene.pen.palette().outline, 0.6F));
  }
  if (work.paused) return scene.pen.ring(at, radius, scene.colour, scene.pen.px(1.5F));
  if (work.repair) return scene.pen.diamond(at, radius * 1.15F, scene.colour);
  scene.pen.disc(at, radius, scene.colour);
}

void draw_followed(const Scene& scene, Point at) {
  const Pen& pen = scene.pen;
  const float radius = scene.layout.dot * 1.05F;
  pen.disc(at, radius + pen.px(4), pen.palette().surface);
  pen.ring(at, radius + pen.px(3), pen.palette().text, pen.px(2.5F));
  pen.disc(at, radius, scene.colour);
}

void draw_block(const Scene& scene, const PileLayout& pile, std::size_t count) {
  const Rect block = heap_block(pile, scene.layout.dot, count);
  scene.pen.fill(block, scene.colour, scene.pen.px(4));
}

}  // namespace

std::size_t OrganisationPicture::calm(const Scene& scene, std::size_t which, std::size_t count) {
  const double shown = counts_[which].follow(static_cast<double>(count), scene.seconds, scene.cut);
  return static_cast<std::size_t>(shown + 0.5);
}

void OrganisationPicture::draw_pile_label(const Scene& scene, std::size_t which, std::size_t count,
                                          std::size_t leaving) {
  const auto& pile = scene.layout.piles[which];
  count = calm(scene, 2 * which, count);
  leaving = calm(scene, 2 * which + 1, leaving);
  if (pile.label.empty() || (count == 0 && pile.kind == PileKind::intake)) return;
  const Pen& pen = scene.pen;
  const auto words = leaving > 0 ? words::say(words::message::PictureNumberGoLive{.count = leaving})
                                 : words::say(words::message::PictureNumberWait{.count = count});
  const Colour colour = count == 0 ? pen.palette().muted : pen.palette().text;
  const TypeSize size = pen.look().form == Form::low || pile.down ? TypeSize::small : TypeSize::body;
  pen.words(pile.label, words, {size, Weight::semi_bold, colour}, pile.down ? Align::left : Align::right);
}

void OrganisationPicture::draw_lane_counts(const Scene& scene) {
  for (const auto& lane : scene.layout.teams) {
    if (!lane.lane || lane.waiting.empty()) continue;
    std::size_t count = 0;
    for (const auto& work : scene.view.work) {
      const std::size_t pile = pile_of(scene.layout, work);
      if (pile >= scene.layout.piles.size() || in_a_batch(work)) continue;
      count += scene.layout.piles[pile].inner && scene.layout.piles[pile].team == lane.team ? 1U : 0U;
    }
    count = calm(scene, kTeamCounts + lane.team, count);
    const std::string words = words::say(words::message::PictureNumberWait{.count = count});
    const Colour colour = count == 0 ? scene.pen.palette().muted : scene.pen.palette().text;
    scene.pen.words(lane.waiting, words, {TypeSize::small, Weight::semi_bold, colour}, Align::right);
  }
}

void OrganisationPicture::draw_dots(const Scene& scene) {
  std::vector<Point> targets(scene.view.work.size());
  std::vector<bool> shown(scene.view.work.size(), true);
  std::vector<bool> placed(scene.view.work.size(), false);
  std::vector<std::uint64_t> station(scene.view.work.size(), 0);
  const auto piles = sort_into_piles(scene);
  for (std::size_t p = 0; p < piles.size(); ++p) {
    const auto& pile = scene.layout.piles[p];
    const auto places = heap_places(pile, scene.layout.dot, piles[p].size());
    const bool solid = piles[p].size() > kMostDots || places.size() < piles[p].size();
    if (solid) draw_block(scene, pile, piles[p].size());
    for (std::size_t i = 0; i < piles[p].size(); ++i) {
      Point& target = targets[piles[p][i]];
      target = places.empty() ? pile.slot : places[std::min(i, places.size() - 1)];
      // Because it is larger than the others, it stays in the middle of a team's lane, clear of the words beside.
      if (scene.view.work[piles[p][i]].followed && pile.inner && !pile.down) target.y = pile.slot.y;
      shown[piles[p][i]] = !solid;
      placed[piles[p][i]] = true;
      station[piles[p][i]] = 1 + p;
    }
    const auto leaving =
        std::count_if(piles[p].begin(), piles[p].end(), [&](std::size_t i) { return in_a_batch(scene.view.work[i]); });
    draw_pile_label(scene, p, piles[p].size(), static_cast<std::size_t>(leaving));
  }
  const auto people = people_places(scene);
  std::array<std::size_t, 64> at_machine{};
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const auto& work = scene.view.work[i];
    if (placed[i]) continue;
    const std::size_t place = work.team * model::kStepCount + model::index_of(work.step);
    targets[i] = in_hands(scene, work, people, at_machine[place % at_machine.size()]++);
    station[i] = kInHands + place;
  }
  drawn_dots_.clear();
  Point followed{};
  bool any_followed = false;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const auto& work = scene.view.work[i];
    const bool at_once = stations_.hops_are_left_out(work.key, station[i]);
    const Point at = dots_.place(work.key, targets[i], origin_of(scene, dots_, work), at_once);
    if (shown[i]) draw_dot(scene, work, at);
    if (shown[i]) drawn_dots_.push_back({work.key, at});
    if (work.followed && !any_followed) followed = at;
    any_followed = any_followed || work.followed;
  }
  draw_lane_counts(scene);
  if (any_followed) draw_followed(scene, followed);
}

void OrganisationPicture::draw_leaving(const Scene& scene) {
  const Point to = scene.layout.customers.centre();
  for (auto& dot : leaving_) {
    dot.age += scene.seconds;
    const float share = ease_out(dot.age / kLeaveSeconds);
    const Point at{dot.from.x + (to.x - dot.from.x) * share, dot.from.y + (to.y - dot.from.y) * share};
    scene.pen.disc(at, scene.layout.dot / 2, scene.colour, 1 - share * 0.6F);
  }
  std::erase_if(leaving_, [](const Leaving& dot) { return dot.age >= kLeaveSeconds; });
}

}  // namespace journey::web
