// The story of a change: its place, its holder and the split of its days.
#include <map>

#include "sim/model/books/ledger.h"
#include "web/reading/hours_worked.h"
#include "web/reading/work.h"
#include "web/view/request.h"
#include "web/view/story_parts.h"
#include "web/view/titles.h"
#include "web/words/causes.h"
#include "web/words/sentences.h"
#include "web/words/stories.h"
#include "web/words/words.h"

namespace journey::web::stories {
namespace {

// All waits for the same thing are one bar, however many there were.
void add_days(StoryView& story, const Source& source, const std::vector<model::Segment>& segments) {
  std::map<std::string, StoryBar> bars;
  for (const auto& segment : segments) {
    const std::string& team = source.view.team_names.at(segment.team, segment.from);
    const std::string label = words::waited_for(segment.cause, segment.step, team);
    StoryBar& bar = bars.try_emplace(label, StoryBar{label, {}, 0, segment.cause == model::Cause::work}).first->second;
    bar.hours += engine::to_hours(segment.to - segment.from);
  }
  for (auto& [label, bar] : bars) {
    if (bar.hours < 0.05) continue;
    bar.value = words::short_span_of_hours(bar.hours);
    story.bars.push_back(bar);
  }
  keep_longest(story.bars);
  story.bars_title = words::say(words::Plain::story_where_the_days_went);
}

// The wait of this piece: another piece may wait for something else.
void add_wait(StoryView& story, const Source& source, const WorkView& work) {
  const bool awaits_team = work.for_people && work.team < source.view.teams.size();
  const std::string team = awaits_team ? source.view.teams[work.team].name : std::string();
  const std::string_view board = work.urgent ? std::string_view{} : source.view.board.weekday;
  story.lines.push_back(words::waits_for(words::awaited(work.cause, team, words::weekday_of(board)), work.days_there));
  if (waits_for_meeting(work)) {
    add_link(story, std::string(words::say(words::Plain::picture_board)), to(source, Selection::Kind::board, 0));
  } else if (waits_for_release(work)) {
    add_link(story, std::string(words::say(words::Plain::picture_release)), to(source, Selection::Kind::release, 0));
  } else if (!team.empty()) {
    add_link(story, team, to(source, Selection::Kind::team, work.team));
  }
}

void add_whereabouts(StoryView& story, const Source& source, const WorkView& work) {
  const bool held = work.person < source.view.people.size();
  const std::string who = held ? source.view.people[work.person].name : std::string();
  if (held) {
    story.lines.push_back(work.paused ? words::left_by(who, work.days_there) : words::in_hands(who, work.step));
    add_link(story, who, to(source, Selection::Kind::person, work.person));
    return;
  }
  if (work.place == Place::hands || work.place == Place::machine) {
    story.lines.push_back(in_a_batch(work) ? words::in_batch(source.view.train.under_way)
                                           : std::string(words::say(words::Plain::story_at_machines)));
    return;
  }
  add_wait(story, source, work);
}

// A delivered request: its record gives the split of its days.
std::optional<StoryView> finished(const Source& source) {
  for (const auto& record : source.state().finished_features) {
    if (record.number != source.selection.number) continue;
    StoryView story;
    story.of = source.selection;
    story.title = words::feature_title(record.number);
    story.subtitle = words::size_and_day(record.hours, source.run.day_of(record.arrived));
    const double worked = engine::to_hours(record.by_cause[model::index_of(model::Cause::work)]);
    const bool kept = record.exposed >= source.state().start_of_measuring;
    const double took = engine::to_hours(record.exposed - record.arrived);
    story.lines.push_back(kept ? words::took(took, worked) : words::took(took));
    for (std::size_t c = 0; c < model::kCauseCount; ++c) {
      const double hours = engine::to_hours(record.by_cause[c]);
      if (hours < 0.05) continue;
      const auto cause = static_cast<model::Cause>(c);
      story.bars.push_back({words::waited_for(cause, model::Step::code, {}), words::short_span_of_hours(hours), hours,
                            cause == model::Cause::work});
    }
    keep_longest(story.bars);
    story.bars_title = words::say(words::Plain::story_where_the_days_went);
    return story;
  }
  return std::nullopt;
}

const WorkView* furthest(const OrganisationView& view, std::uint64_t family) {
  const WorkView* found = nullptr;
  for (const auto& work : view.work) {
    if (family_of(work.key) != family) continue;
    if (found == nullptr || (!waits(work) && waits(*found))) found = &work;
  }
  return found;
}

}  // namespace

std::optional<StoryView> change_story(const Source& source) {
  const auto& state = source.state();
  const auto about = subject_of(state, source.selection.number);
  if (!about) return finished(source);
  StoryView story;
  story.of = source.selection;
  story.title = about->title;
  story.subtitle = words::size_and_day(about->hours, source.run.day_of(about->began));
  const RequestView so_far = request_so_far(about->story, state.shifts);
  if (const WorkView* work = furthest(source.view, source.selection.number)) {
    add_whereabouts(story, source, *work);
    if (work->faulty) story.lines.push_back(std::string(words::say(words::Plain::story_carries_fault)));
  }
  story.lines.push_back(words::so_far(so_far.days * 24, so_far.work_hours));
  if (about->visits > 0) story.lines.push_back(words::sent_back(about->visits));
  add_days(story, source, so_far.story);
  return story;
}

}  // namespace journey::web::stories
