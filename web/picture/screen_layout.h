#pragma once
// The places of the parts of the screen. Pure: sizes in, rectangles out.
//
// Units: points.

#include <vector>

#include "web/look/geometry.h"
#include "web/look/look.h"

namespace journey::web {

struct HeaderLayout {
  Rect name, scenario, share, levers, more;  ///< name and share are empty if there is no room
};

struct TransportLayout {
  Rect play, step, restart, day, scrubber, speed;  ///< speed and day are empty if there is no room
};

struct ScreenLayout {
  Rect header;
  Rect stage;               ///< the organisations together; the result uses it too, with the area below
  std::vector<Rect> heads;  ///< tall: name and followed request above each organisation
  std::vector<Rect> organisations;
  Rect spine;  ///< tall: the steps' names between the two
  Rect sentence;
  Rect bars;  ///< empty if there is no room
  Rect transport;
  Rect result;  ///< everything between header and transport
};

ScreenLayout screen_layout(Form form, const Sizes& sizes, float width, float height, std::size_t organisations);
HeaderLayout header_layout(Form form, const Sizes& sizes, Rect header);
TransportLayout transport_layout(Form form, const Sizes& sizes, Rect transport);

}  // namespace journey::web
