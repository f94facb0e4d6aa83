#pragma once
// One organisation, drawn: teams, walls, piles, gates, people, customers. Remembers only the moving items
// from one frame to the next.
//
// Units: points; seconds of the user's time.

#include <map>
#include <string>
#include <vector>

#include "web/picture/motion.h"
#include "web/picture/organisation_layout.h"
#include "web/picture/pen.h"

namespace journey::web {

/// The input of one frame's drawing of an organisation.
struct Scene {
  const Pen& pen;
  const OrganisationLayout& layout;
  const OrganisationView& view;
  Colour colour;
  float seconds = 0;
  bool cut = false;      ///< nothing eases
  bool hurried = false;  ///< played so fast that single moves would only flicker
  bool band = false;     ///< a station passes more than four a second: the flow is drawn as a band
  Selection selected;    ///< the marked part, if it belongs to this organisation
};

/// Work on its way to customers, already out of the run.
struct Leaving {
  Point from;
  float age = 0;
};

class OrganisationPicture {
 public:
  void draw(Scene scene);
  /// The part drawn at `point`, or close enough for a finger: a dot, else a person, else the owner of the place.
  Selection at(Point point, const OrganisationLayout& layout, std::size_t organisation, float reach) const;
  /// The place of the selection; empty if it was not drawn.
  Rect marked() const { return marked_; }
  bool moving() const {
    return dots_.moving() || people_.moving() || !leaving_.empty() || (hold_ > 0 && !going_on_) || open_ > 0;
  }

 private:
  void watch_gate(const Scene& scene);
  void watch_incident(const Scene& scene);
  void draw_dots(const Scene& scene);
  void draw_pile_label(const Scene& scene, std::size_t pile, std::size_t count, std::size_t leaving);
  void draw_lane_counts(const Scene& scene);
  std::size_t calm(const Scene& scene, std::size_t which, std::size_t count);
  void draw_leaving(const Scene& scene);
  void draw_people(const Scene& scene);
  void draw_paused(const Scene& scene, std::size_t person, Point dot);
  void draw_incident(const Scene& scene) const;
  void draw_rate(const Scene& scene) const;

  void mark(const Scene& scene);

  Motion dots_;
  Motion people_;
  Stations stations_;
  std::vector<Leaving> leaving_;
  CalmNumber pace_;
  CalmNumber board_days_, release_days_, waiting_;
  std::map<std::size_t, CalmNumber> counts_;  ///< by pile, and after those by team
  std::map<std::size_t, CalmNumber> paused_;  ///< by person, in days
  float told_wait_ = 0;                       ///< seconds until the incident's words change
  double days_to_meeting_ = -1;
  float open_ = 0;        ///< seconds for which the gate stays open
  float shut_ = 0;        ///< and for which it then stays shut, whatever happens
  std::string incident_;  ///< "Down 3 h", while it is shown
  std::uint8_t severity_ = 0;
  bool going_on_ = false;  ///< the incident is not over
  float hold_ = 0;         ///< seconds for which an incident that is over is still shown

  struct Drawn {
    std::uint64_t what = 0;  ///< a dot's key, a person's index
    Point at;
  };
  std::vector<Drawn> drawn_dots_, drawn_people_;  ///< in this frame, for a finger to find
  float reach_ = 0;                               ///< of a person's disc
  Rect marked_;
};

// The parts that remember nothing (backdrop.cpp, gates.cpp).
void draw_backdrop(const Scene& scene, double changes_per_week, double waiting);
void draw_walls(const Scene& scene);
void draw_gate(const Scene& scene, const GateLayout& gate, std::string_view label, std::string_view top,
               std::string_view body, float openness);
void draw_customers(const Scene& scene, std::uint8_t severity);
/// The parts that a finger, a key or a screen reader can select, apart from single dots and people (targets.cpp).
struct Target {
  Selection::Kind kind = Selection::Kind::none;
  std::size_t number = 0;
  std::string name, text;
  Rect place;  ///< of its words, which a pointer finds first
  Rect area;   ///< all of it
};
std::vector<Target> targets_of(const OrganisationLayout& layout, const OrganisationView& view);

/// The place of each person (stands.cpp), called away or not.
std::vector<Point> people_places(const Scene& scene);
/// Whether this person was called to an incident and has left work for it.
bool called_away(const PersonView& person);

}  // namespace journey::web
