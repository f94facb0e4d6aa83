#pragma once
// The view of a run: a plain, read-only snapshot of the session, made at most once a frame. The
// picture, the sentence and the bars are functions of it, so a test can build one by hand.
//
// Units:  days after the warm-up; hours are said to be hours of work or calendar hours.
// Note: before the answer no measure in here may be shown (see Phase::question).

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/model/measures.h"
#include "sim/model/state/state.h"
#include "sim/model/step.h"
#include "web/reading/team_names.h"
#include "web/reading/work.h"
#include "web/session/selection.h"
#include "web/session/session.h"
#include "web/view/pulled.h"
#include "web/view/story.h"
#include "web/worlds/worlds_view.h"

namespace journey::web {

struct PersonView {
  enum class Doing : std::uint8_t { nothing, work, incident, other };
  std::string name;
  std::string initials;
  std::size_t team = 0;
  Doing doing = Doing::nothing;
  model::Step step = model::Step::plan;
  std::uint64_t work = 0;  ///< the key of the work they hold; 0 for none
  std::string left_title;  ///< the task they left for an incident
  std::uint64_t left_work = 0;
  double left_days = 0;
  model::Work kind = model::Work::idle;  ///< the kind of work of this hour
  bool gone = false;                     ///< has left the organisation
};

struct TeamView {
  std::string name;
  std::string goal;
  model::PerStep<bool> owns{};
  std::vector<std::size_t> people;
  std::uint32_t waiting = 0;  ///< requests that wait for these people
};

struct BoardView {
  bool exists = false;
  double days_to_meeting = 0;
  std::string weekday;  ///< of the next meeting, "THU"
  std::uint32_t waiting = 0;
  std::optional<std::uint32_t> last_passed;  ///< by the latest meeting; none: there was no meeting yet
};

struct TrainView {
  bool exists = false;  ///< releases are further apart than a day and a half
  double days_to_release = 0;
  std::uint32_t waiting = 0;
  std::uint32_t under_way = 0;  ///< changes of the batch that is being prepared or deployed
  bool goes_live_soon = false;  ///< the batch waits for its window or is being deployed
  std::uint32_t faulty = 0;     ///< of those, the ones with faults nobody has found
  double every_days = 0;        ///< from release to release
};

struct IncidentView {
  std::uint8_t severity = 3;
  double hours = 0;            ///< since it began (or until it ended)
  double ended_days_ago = -1;  ///< negative: still going on
  bool by_customer = false;
  bool detected = false;
  bool by_change = false;
  std::uint8_t tiers = 0;  ///< desks it was passed to
  model::RestorePath path = model::RestorePath::none;
  bool in_hand = false;  ///< somebody fixes it or deploys the fix, or the fix waits for its release
};

/// The followed request in one organisation.
struct RequestView {
  bool arrived = false;
  bool finished = false;
  double days = 0;        ///< since it arrived, or until customers had it
  double work_hours = 0;  ///< hours of the elapsed time in which somebody worked on it, plan to test
  model::Cause cause = model::Cause::intake;  ///< its present wait
  double cause_days = 0;                      ///< the length of that wait
  std::size_t team = kNobody;
  std::vector<model::Segment> story;
  std::vector<model::Segment> ghost_story;  ///< its course without the latest decision
};

struct OrganisationView {
  std::string id;
  std::string name;
  std::vector<TeamView> teams;
  TeamNames team_names;  ///< on any day so far
  std::vector<PersonView> people;
  std::vector<WorkView> work;
  BoardView board;
  TrainView train;
  std::vector<IncidentView> incidents;  ///< open, or ended in the last few days
  RequestView request;
  double changes_per_week = 0;  ///< that reached production in the last four weeks, or since the release before
  double new_work_share = -1;   ///< of the working hours of the last weeks; negative: unknown
  double share_weeks = 0;       ///< number of those weeks
  double improving_hours = 0;   ///< spent in them on practices that are being adopted
  double changes_before = 0;    ///< a week, at their beginning
  std::uint64_t history_hash = 0;
  std::uint64_t moved = 0;  ///< number of changes deployed so far, for drawing the flow to customers
};

struct Marker {
  enum class Kind : std::uint8_t { failed_deployment, incident, decision };
  double day = 0;
  Kind kind = Kind::incident;
  std::size_t organisation = 0;
};

/// The result of one organisation's year.
struct OutcomeView {
  std::array<std::optional<double>, model::kMeasureCount> measures{};
  std::array<std::optional<double>, model::kMeasureCount> ghost_measures{};
  std::vector<model::Segment> story;
  std::vector<model::Segment> ghost_story;
  double flow_days = 0;
  double ghost_flow_days = -1;  ///< negative: nothing was decided
  double work_hours = 0;
};

/// An organisation whose run has reached one of its limits: nothing more happens there.
struct StoppedView {
  std::size_t organisation = 0;
  double day = 0;
  model::Limit limit = model::Limit::events;
};

/// A scenario or an answer to choose from.
struct ChoiceView {
  std::string id;
  std::string label;
};

struct RunView {
  Phase phase = Phase::question;
  bool ready = false;
  bool playing = false;
  bool answered = false;
  double day = 0;
  double first_day = 0;
  double last_day = 365;
  double speed = 1;
  std::uint64_t seed = 1;
  std::uint64_t revision = 0;
  std::string scenario_id;
  std::string title;
  std::string question;
  std::string request_title;
  std::uint32_t request_number = 0;
  double request_hours = 0;              ///< of work in it
  std::size_t asked = 0;                 ///< the organisation the question is about
  std::size_t beside = 1;                ///< the one beside the first if not all have room
  std::string answer;                    ///< the label chosen; empty: skipped, or the scenario has been changed since
  std::optional<bool> answer_was_right;  ///< none: there was no answer, or this run cannot judge it
  std::string right_answer;              ///< the label of the choice that this run proves right
  std::string explain;
  std::optional<model::Measure> asked_measure;  ///< none: the question is about the followed request's time
  std::optional<double> asked_value;            ///< of that measure; none: the run cannot measure it
  std::vector<StoppedView> stopped;             ///< in the result only
  std::vector<model::Intervention> decisions;   ///< the latest last
  std::vector<Pulled> pulled;                   ///< the lever of each of them
  std::vector<ChoiceView> scenarios;
  std::string heading;  ///< of the opening question: the organisations compared
  std::string prompt;   ///< of the opening question; empty: there is none
  std::vector<ChoiceView> choices;
  double progress = 1;                ///< of the work ahead of the playback
  std::vector<std::string> problems;  ///< of a file that could not be opened, one per line
  std::vector<OrganisationView> organisations;
  std::vector<OutcomeView> outcomes;
  std::vector<Marker> markers;
  std::vector<model::Practices> practices;  ///< each organisation's practices on the day shown
  std::vector<model::Practices> examples;   ///< each organisation's practices in the scenario
  bool can_undo = false;
  bool can_redo = false;
  std::optional<StoryView> story;            ///< of the selection
  std::optional<WorldsView> worlds;          ///< none before the year's end has been seen
  model::World world;                        ///< the same for every organisation
  model::World world_of_scenario;            ///< the scenario's own
  std::string draft_problem;                 ///< why the value being edited cannot be set; the app knows the value
  std::shared_ptr<const Evidence> evidence;  ///< none before the year's end has been seen
};

/// Reads the session; changes nothing. Measures are there only in the result. `selected` is the selection whose
/// story is shown, `beside` the organisation chosen to be beside the first; 0 for none.
RunView view_of(const Session& session, const Selection& selected = {}, std::size_t beside = 0);

/// One organisation's part of it. `followed` is the number of the request followed; `earlier` the same run some weeks
/// before.
OrganisationView view_of(const model::OrganisationRun& run, std::optional<std::uint32_t> followed,
                         const model::OrganisationRun* earlier = nullptr);

/// The organisations shown: all, or, if there is no room for more than two, the first and the one beside it.
std::vector<std::size_t> shown_of(std::size_t count, std::size_t beside, bool room_for_all);
/// Whether any organisation finished the followed request, so that its days can be shown.
bool any_request_is_told(const RunView& view);
/// Whether the result uses a measure, because there is no followed request.
bool answer_is_a_measure(const RunView& view);
/// The next organisation to be beside the first; after the last comes the second.
std::size_t next_beside(const RunView& view);

std::size_t count_waiting(const OrganisationView& view);

}  // namespace journey::web
