#pragma once
// The common parts of the stories; for web/view/story*.cpp only.

#include "web/view/run_view.h"
#include "web/view/story.h"

namespace journey::web::stories {

struct Source {
  const Selection& selection;
  const model::OrganisationRun& run;
  const model::OrganisationRun& earlier;
  const OrganisationView& view;
  const model::OrganisationState& state() const { return run.state(); }
};

std::optional<StoryView> change_story(const Source& source);
std::optional<StoryView> person_story(const Source& source);
std::optional<StoryView> team_story(const Source& source);
std::optional<StoryView> step_story(const Source& source);
std::optional<StoryView> wall_story(const Source& source);
std::optional<StoryView> board_story(const Source& source);
std::optional<StoryView> release_story(const Source& source);
StoryView customers_story(const Source& source);

inline constexpr std::size_t kMostBars = 6;
inline constexpr std::size_t kMostLinks = 3;

Selection to_change(const Source& source, std::uint64_t key);
Selection to(const Source& source, Selection::Kind kind, std::size_t number);
/// "Export CSV", of a piece of work in the view.
std::string title_in(const Source& source, std::uint64_t key);

/// The view's pieces of work for which `belongs` holds, the longest wait first; one for each request.
template <class Belongs>
std::vector<const WorkView*> longest_there(const OrganisationView& view, Belongs belongs);
void sort_by_wait(std::vector<const WorkView*>& list);
void keep_requests_once(std::vector<const WorkView*>& list);
/// Adds a link to another story, unless there is one of this name: names in the mirror must not repeat.
void add_link(StoryView& story, std::string label, Selection to);
/// Adds the number waiting, the longest wait, and links to the first few.
void add_waiting(StoryView& story, const Source& source, const std::vector<const WorkView*>& waiting);

/// These people's hours since the earlier run, by kind of work.
std::array<double, model::kWorkCount> hours_since(const Source& source, const std::vector<std::size_t>& people);
void add_hours(StoryView& story, const Source& source, const std::array<double, model::kWorkCount>& hours);

/// How many hours sooner an average change would have been in production without `cause`; none before the books
/// have one.
std::optional<double> saved_without(const Source& source, model::Cause cause);

void keep_longest(std::vector<StoryBar>& bars);

template <class Belongs>
std::vector<const WorkView*> longest_there(const OrganisationView& view, Belongs belongs) {
  std::vector<const WorkView*> list;
  for (const WorkView& work : view.work) {
    if (belongs(work)) list.push_back(&work);
  }
  sort_by_wait(list);
  keep_requests_once(list);
  return list;
}

}  // namespace journey::web::stories
