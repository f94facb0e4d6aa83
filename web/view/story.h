#pragma once
// The story of the selection: a few sentences and the split of the hours, all from the state and its books.
// Reads a run, changes nothing.
//
// Units: hours; of a change they are hours of the calendar (nights separate), of people hours of work.

#include <optional>
#include <string>
#include <vector>

#include "sim/model/run/run.h"
#include "web/session/selection.h"

namespace journey::web {

struct OrganisationView;

/// The split of hours.
struct StoryBar {
  std::string label;
  std::string value;
  double hours = 0;
  bool worked = false;  ///< drawn solid, as on the bars of the request
};

/// A link to another story.
struct StoryLink {
  std::string label;
  Selection to;
};

struct StoryView {
  Selection of;
  std::string title;
  std::string subtitle;
  std::vector<std::string> lines;
  std::string bars_title;
  std::vector<StoryBar> bars;  ///< the longest first
  std::vector<StoryLink> links;
};

/// `earlier` is the same run some weeks before: the story covers the time since. None if the selection does not
/// exist (any more).
std::optional<StoryView> story_of(const Selection& selection, const model::OrganisationRun& run,
                                  const model::OrganisationRun& earlier, const OrganisationView& view);

}  // namespace journey::web
