#include "tests/census/said.h"

#include <algorithm>

#include "web/reading/work.h"
#include "web/view/sentence.h"
#include "web/view/story.h"

namespace journey::census {
namespace {

using Kind = web::Selection::Kind;
using web::Selection;

constexpr std::uint64_t kMostWork = 12;
constexpr std::uint64_t kRepair = std::uint64_t{1} << 46;  // in the family of a key (web/reading/work.h)

StoryOf story_of_kind(Kind kind) {
  switch (kind) {
    case Kind::none:
    case Kind::change:
      return StoryOf::change;
    case Kind::person:
      return StoryOf::person;
    case Kind::team:
      return StoryOf::team;
    case Kind::step:
      return StoryOf::step;
    case Kind::wall:
      return StoryOf::wall;
    case Kind::board:
      return StoryOf::board;
    case Kind::release:
      return StoryOf::release;
    case Kind::customers:
      break;
  }
  return StoryOf::customers;
}

void add_numbers(std::vector<Selection>& all, Kind kind, std::size_t organisation, std::size_t count) {
  for (std::size_t n = 0; n < count; ++n) all.push_back({kind, organisation, n});
}

// Some of it all over the list, and what is rarer: all that is left, urgent or with a machine.
void add_work(std::vector<Selection>& all, const web::OrganisationView& view, std::size_t i) {
  const std::size_t stride = std::max<std::size_t>(view.work.size() / kMostWork, 1);
  for (std::size_t w = 0; w < view.work.size(); ++w) {
    const auto& work = view.work[w];
    if (w % stride == 0 || work.paused || work.urgent || work.place == web::Place::machine)
      all.push_back({Kind::change, i, web::family_of(work.key)});
  }
}

void add_finished(std::vector<Selection>& all, const model::OrganisationState& state, std::size_t i) {
  const auto& records = state.finished_features;
  for (std::size_t r = records.size() - std::min<std::size_t>(records.size(), 2); r < records.size(); ++r)
    all.push_back({Kind::change, i, records[r].number});
}

std::vector<Selection> selections(const Stop& stop, std::size_t i) {
  const auto& view = stop.view.organisations[i];
  std::vector<Selection> all;
  add_numbers(all, Kind::person, i, view.people.size());
  add_numbers(all, Kind::team, i, view.teams.size());
  add_numbers(all, Kind::wall, i, view.teams.size());
  add_numbers(all, Kind::step, i, model::kStepCount);
  for (const Kind kind : {Kind::board, Kind::release, Kind::customers}) all.push_back({kind, i, 0});
  add_work(all, view, i);
  add_finished(all, stop.session.run(i).state(), i);
  return all;
}

std::optional<Request> request_in(const Selection& of, const model::OrganisationState& state) {
  if (of.kind != Kind::change) return std::nullopt;
  const auto place = of.number & ~kRepair;
  if (place == of.number) return Request{false, static_cast<std::uint32_t>(of.number), model::kNone};
  const auto& change = state.changes[place];
  const std::uint32_t number = change.feature == model::kNone ? change.number : state.features[change.feature].number;
  return Request{true, number, static_cast<model::Index>(place)};
}

}  // namespace

void hear_sentences(const Stop& stop, const Hears& hears) {
  Moment moment = stop.moment;
  for (const auto& sentence : web::sentences(stop.view)) {
    moment.organisation = sentence.organisation;
    moment.earlier_day = stop.session.weeks_before(sentence.organisation).day();
    hears(sentences_of_the_moment(), sentence.text, moment);
  }
}

void hear_stories(const Stop& stop, const Hears& hears, const HearsWords& also) {
  Moment moment = stop.moment;
  for (std::size_t i = 0; i < stop.view.organisations.size(); ++i) {
    moment.organisation = i;
    moment.earlier_day = stop.session.weeks_before(i).day();
    for (const Selection& of : selections(stop, i)) {
      const auto story =
          web::story_of(of, stop.session.run(i), stop.session.weeks_before(i), stop.view.organisations[i]);
      if (!story) continue;
      moment.about = of.number;
      moment.request = request_in(of, moment.state());
      for (const std::string& line : story->lines) hears(lines_of_stories(story_of_kind(of.kind)), line, moment);
      for (const std::string& words : {story->title, story->subtitle, story->bars_title}) also(words);
      for (const auto& bar : story->bars) also(bar.label);
      for (const auto& link : story->links) also(link.label);
    }
  }
}

}  // namespace journey::census
