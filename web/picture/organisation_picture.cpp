#include "web/picture/organisation_picture.h"

#include <cmath>

#include "web/ui/ui.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using words::Plain;

constexpr float kGateOpenSeconds = 0.9F;
constexpr float kGateShutSeconds = 0.5F;
constexpr float kIncidentSeconds = 1.2F;
constexpr std::size_t kMostLeaving = 60;
constexpr std::size_t kMostPaused = 2;  // labels in one organisation
constexpr double kWorthTelling = 1.0 / 24;

std::string days_left(double days) {
  if (days < 1) return std::string(say(Plain::time_today));
  return say(words::message::UnitShortDays{.figure = words::number(std::floor(days))});
}

const IncidentView* worst_open(const OrganisationView& view) {
  const IncidentView* worst = nullptr;
  for (const auto& incident : view.incidents) {
    if (incident.ended_days_ago >= 0 || incident.severity > 2) continue;
    if (worst == nullptr || incident.severity < worst->severity) worst = &incident;
  }
  return worst;
}

void draw_person(const Scene& scene, const PersonView& person, Point at, const TeamLayout& team) {
  const Pen& pen = scene.pen;
  const float radius = team.disc / 2;
  const bool away = called_away(person);
  // At high speed a person idle for an hour would only blink.
  const bool idle = person.doing == PersonView::Doing::nothing && !scene.hurried;
  const Colour fill =
      away ? pen.palette().incident : blend(pen.palette().surface, pen.palette().outline, idle ? 0.0F : 0.42F);
  pen.disc(at, radius, fill);
  if (idle) pen.ring(at, radius - 1, pen.palette().outline, pen.px(1.5F));
  if (!team.initials) return;
  const Rect box{at.x - radius, at.y - radius, at.x + radius, at.y + radius};
  const Colour ink = away ? pen.palette().background : idle ? pen.palette().muted : pen.palette().text;
  pen.words(box, person.initials, {TypeSize::small, Weight::semi_bold, ink}, Align::centre);
}

}  // namespace

void OrganisationPicture::watch_gate(const Scene& scene) {
  const double days = scene.view.board.days_to_meeting;
  const bool met = days_to_meeting_ >= 0 && days > days_to_meeting_ + 0.5;
  days_to_meeting_ = days;
  open_ = std::max(0.0F, open_ - scene.seconds);
  shut_ = std::max(0.0F, shut_ - scene.seconds);
  if (!met || shut_ > 0 || scene.cut) return;
  open_ = kGateOpenSeconds;
  shut_ = kGateOpenSeconds + kGateShutSeconds;
}

void OrganisationPicture::watch_incident(const Scene& scene) {
  hold_ = std::max(0.0F, hold_ - scene.seconds);
  const IncidentView* open = worst_open(scene.view);
  going_on_ = open != nullptr;
  told_wait_ -= scene.seconds;
  if (going_on_ && (told_wait_ <= 0 || hold_ <= 0 || scene.cut)) {
    told_wait_ = kCalmSeconds;
    const std::string time = words::short_span_of_hours(std::max(open->hours, 0.02));
    incident_ = open->severity == 1 ? say(words::message::PictureDownFor{.time = time})
                                    : say(words::message::PictureSlowFor{.time = time});
    severity_ = open->severity;
  }
  if (going_on_) {
    hold_ = kIncidentSeconds;
  } else if (hold_ <= 0 || scene.cut) {
    severity_ = 0;
    hold_ = 0;
  }
}

void OrganisationPicture::draw_incident(const Scene& scene) const {
  if (severity_ == 0) return;
  const Pen& pen = scene.pen;
  Rect area = scene.layout.incident;
  const float radius = std::min(pen.px(9), area.height() * 0.42F);
  if (scene.layout.down) cut_left(area, area.width() * 0.2F);
  const Rect sign = cut_left(area, radius * 2 + pen.px(4));
  pen.triangle({sign.left + radius, sign.centre().y}, radius, pen.palette().incident);
  pen.words(area, incident_, {TypeSize::body, Weight::semi_bold, pen.palette().incident});
}

// How long the work that somebody left has not moved. At high speed it would be gone before it could be read.
void OrganisationPicture::draw_paused(const Scene& scene, std::size_t person, Point dot) {
  const double days = scene.view.people[person].left_days;
  const double shown = paused_[person].follow(days, scene.seconds, scene.cut);
  if (scene.hurried || shown < kWorthTelling) return;
  const Pen& pen = scene.pen;
  const Ink ink{TypeSize::small, Weight::semi_bold, pen.palette().text};
  const std::string text = say(words::message::PicturePausedFor{.time = words::short_span_of_hours(shown * 24)});
  const float width = pen.width_of(text, ink) + pen.px(10);
  const Rect& block = scene.layout.block;
  const float left = std::clamp(dot.x - width / 2, block.left + pen.px(2), block.right - width - pen.px(2));
  const float height = pen.sizes().line(TypeSize::small);
  const float above = dot.y - scene.layout.dot - height - pen.px(2);
  const Rect place = rect_at({left, above < block.top ? dot.y + scene.layout.dot : above}, width, height);
  pen.fill(place, pen.palette().surface, pen.px(4));
  pen.frame(place, pen.palette().incident, pen.px(4), pen.px(1.5F));
  pen.words(place, text, ink, Align::centre);
}

void OrganisationPicture::draw_people(const Scene& scene) {
  const auto places = people_places(scene);
  const Pen& pen = scene.pen;
  drawn_people_.clear();
  std::size_t told = 0;
  for (const auto& team : scene.layout.teams) {
    for (const auto p : scene.view.teams[team.team].people) {
      const auto& person = scene.view.people[p];
      if (scene.layout.down && !called_away(person)) continue;
      const Point at = people_.place(p, places[p]);
      drawn_people_.push_back({p, at});
      reach_ = team.disc / 2;
      if (called_away(person) && person.left_work != 0) {
        const Point left = dots_.last(person.left_work, at);
        pen.dashed(at, left, pen.palette().incident, pen.px(1.5F), pen.px(4));
        if (told++ < kMostPaused) draw_paused(scene, p, left);
      }
      draw_person(scene, person, at, team);
    }
  }
}

// Beside the band, the number that its width shows.
void OrganisationPicture::draw_rate(const Scene& scene) const {
  const Pen& pen = scene.pen;
  Rect area = scene.layout.incident;
  area.bottom = area.top + pen.sizes().line(TypeSize::small);
  pen.words(area, words::rate(pace_.shown()), {TypeSize::small, Weight::semi_bold, pen.palette().text},
            scene.layout.down ? Align::centre : Align::left);
}

void OrganisationPicture::draw(Scene scene) {
  scene.band = stations_.hurried() || scene.hurried;
  const ui::Region region(scene.view.name, scene.layout.block);
  watch_gate(scene);
  watch_incident(scene);
  dots_.begin(scene.seconds, scene.cut);
  people_.begin(scene.seconds, scene.cut);
  stations_.begin(scene.seconds, scene.cut);
  draw_backdrop(scene, pace_.follow(scene.view.changes_per_week, scene.seconds, scene.cut),
                waiting_.follow(static_cast<double>(count_waiting(scene.view)), scene.seconds, scene.cut));
  draw_walls(scene);
  draw_gate(scene, scene.layout.board, say(Plain::picture_board), scene.view.board.weekday,
            days_left(board_days_.follow(scene.view.board.days_to_meeting, scene.seconds, scene.cut)),
            open_ > 0 ? 1.0F : 0.0F);
  // While one is going out, the page shows the one after it.
  const bool going_out = scene.view.train.under_way > 0;
  draw_gate(scene, scene.layout.release, say(Plain::picture_release),
            say(going_out ? Plain::picture_release_next : Plain::picture_release_in),
            days_left(release_days_.follow(scene.view.train.days_to_release, scene.seconds, scene.cut)), 0);
  draw_customers(scene, severity_);
  draw_incident(scene);
  if (scene.band && severity_ == 0) draw_rate(scene);
  draw_people(scene);
  draw_dots(scene);
  dots_.end([&](std::uint64_t, Point where) {
    if (leaving_.size() < kMostLeaving && !scene.cut) leaving_.push_back({where, 0});
  });
  people_.end([](std::uint64_t, Point) {});
  draw_leaving(scene);
  mark(scene);
}

}  // namespace journey::web
