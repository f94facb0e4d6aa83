#pragma once
// The measurements that place the parts of the wide layout; for wide_layout.cpp and lane_layout.cpp
// only.
//
// Units: points.

#include "web/picture/organisation_layout.h"

namespace journey::web {

struct Measures {
  float disc, disc_pitch, pile, gap;
  bool initials;
};

struct Plan {
  Form form;
  const Sizes& sizes;
  const OrganisationView& view;
  std::vector<Column> columns;
  Rect flow;    // everything between title and customers
  Rect zone;    // below the teams' names
  float label;  // height of a pile's words
  float lift;   // how far a gate's name may reach up beside the organisation's
};

/// Places the lanes of `column` within `area`, and the gates in them.
void add_lanes(OrganisationLayout& layout, const Plan& plan, const Column& column, Rect area, const Measures& m);

}  // namespace journey::web
