#include "web/view/story.h"

#include <algorithm>

#include "sim/model/books/measuring.h"
#include "sim/model/books/person_hours.h"
#include "web/reading/work.h"
#include "web/view/story_parts.h"
#include "web/view/titles.h"
#include "web/words/stories.h"
#include "web/words/words.h"

namespace journey::web {
namespace stories {

Selection to(const Source& source, Selection::Kind kind, std::size_t number) {
  return {kind, source.selection.organisation, number};
}

Selection to_change(const Source& source, std::uint64_t key) {
  return {Selection::Kind::change, source.selection.organisation, family_of(key)};
}

std::string title_in(const Source& source, std::uint64_t key) { return title_of(source.state(), key); }

void sort_by_wait(std::vector<const WorkView*>& list) {
  std::stable_sort(list.begin(), list.end(),
                   [](const WorkView* a, const WorkView* b) { return a->days_there > b->days_there; });
}

void keep_requests_once(std::vector<const WorkView*>& list) {
  std::vector<std::uint64_t> told;
  std::erase_if(list, [&told](const WorkView* work) {
    const std::uint64_t family = family_of(work->key);
    if (std::find(told.begin(), told.end(), family) != told.end()) return true;
    told.push_back(family);
    return false;
  });
}

void add_link(StoryView& story, std::string label, Selection to) {
  const bool there = std::any_of(story.links.begin(), story.links.end(),
                                 [&label](const StoryLink& link) { return link.label == label; });
  if (!there && !label.empty()) story.links.push_back({std::move(label), to});
}

void add_waiting(StoryView& story, const Source& source, const std::vector<const WorkView*>& waiting) {
  if (waiting.empty()) return;
  story.lines.push_back(
      words::longest_waits(waiting.size(), title_in(source, waiting.front()->key), waiting.front()->days_there));
  for (std::size_t i = 0; i < std::min(kMostLinks, waiting.size()); ++i)
    add_link(story, title_in(source, waiting[i]->key), to_change(source, waiting[i]->key));
}

std::array<double, model::kWorkCount> hours_since(const Source& source, const std::vector<std::size_t>& people) {
  std::array<double, model::kWorkCount> hours{};
  const auto add = [&](const model::OrganisationState& state, std::size_t p, double sign) {
    if (p >= state.people.size()) return;
    model::PersonState upto = state.people[p];
    if (!upto.gone) model::book_person(state, upto);
    for (std::size_t w = 0; w < model::kWorkCount; ++w) hours[w] += sign * engine::to_hours(upto.booked[w]);
  };
  for (const std::size_t p : people) {
    add(source.state(), p, 1);
    add(source.earlier.state(), p, -1);
  }
  return hours;
}

void add_hours(StoryView& story, const Source& source, const std::array<double, model::kWorkCount>& hours) {
  double all = 0;
  for (const double one : hours) all += one;
  if (all < 1) return;
  story.bars_title = words::hours_in(source.run.day() - source.earlier.day());
  for (std::size_t w = 0; w < hours.size(); ++w) {
    if (hours[w] < all * 0.005) continue;
    const auto kind = static_cast<model::Work>(w);
    story.bars.push_back({std::string(words::work_title(kind)), words::percent(hours[w] / all), hours[w],
                          kind == model::Work::new_work});
  }
  keep_longest(story.bars);
}

std::optional<double> saved_without(const Source& source, model::Cause cause) {
  const auto& state = source.state();
  const auto count = std::count_if(state.finished_changes.begin(), state.finished_changes.end(),
                                   [&](const auto& change) { return model::has_lead_time(state, change); });
  if (count == 0) return std::nullopt;
  return engine::to_hours(state.lead_saved_by_cause[model::index_of(cause)]) / static_cast<double>(count);
}

void keep_longest(std::vector<StoryBar>& bars) {
  std::stable_sort(bars.begin(), bars.end(), [](const StoryBar& a, const StoryBar& b) { return a.hours > b.hours; });
  if (bars.size() > kMostBars) bars.resize(kMostBars);
}

}  // namespace stories

std::optional<StoryView> story_of(const Selection& selection, const model::OrganisationRun& run,
                                  const model::OrganisationRun& earlier, const OrganisationView& view) {
  using Kind = Selection::Kind;
  const stories::Source source{selection, run, earlier, view};
  switch (selection.kind) {
    case Kind::none:
      return std::nullopt;
    case Kind::change:
      return stories::change_story(source);
    case Kind::person:
      return stories::person_story(source);
    case Kind::team:
      return stories::team_story(source);
    case Kind::step:
      return stories::step_story(source);
    case Kind::wall:
      return stories::wall_story(source);
    case Kind::board:
      return stories::board_story(source);
    case Kind::release:
      return stories::release_story(source);
    case Kind::customers:
      return stories::customers_story(source);
  }
  return std::nullopt;
}

}  // namespace journey::web
