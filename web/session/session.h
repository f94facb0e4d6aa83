#pragma once
// The session: the scenario, seed and decisions that are run, the position of the playback, and the
// user's answer. It owns the runs; everything on the screen is read from here. It knows no window.
//
// Life: loading a scenario rehearses every organisation to the end of the year in slices (while the user
// reads the question), finds the request to follow, and keeps checkpoints to scrub by. Units: days are
// days after the warm-up; speeds are days per second. Errors: an invalid scenario leaves the session
// unchanged; see problems().

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/model/run/run.h"
#include "web/reading/evidence.h"
#include "web/reading/followed.h"
#include "web/session/command.h"
#include "web/session/shelf.h"
#include "web/session/timeline.h"

namespace journey::web {

/// The story so far: the question, the followed request on its way, the rest of the year, the result.
enum class Phase : std::uint8_t { question, following, year, result };

/// The result of a year.
struct Outcome {
  model::Measurement measurement;
  std::vector<model::Segment> story;  ///< of the followed request, if it was finished
};

/// Why a command changed nothing.
struct Refusal {
  enum class Why : std::uint8_t { too_many_decisions, too_long_for_link, world };
  Why why = Why::world;
  std::string problem;  ///< of a world: the violated rules, in the reader's words
};

/// Days per second.
inline constexpr double kSlowest = 0.25;
inline constexpr double kFastest = 60;
/// The playback's position is a whole multiple of this. Multiples are exact in binary and in decimal, so
/// that `journey run --days` can repeat any day shown.
inline constexpr double kTickDays = 1.0 / 64;
inline constexpr double kSecondsFollowing = 12;
inline constexpr double kSecondsYear = 25;
/// The rest of a year, seen before without the decision.
inline constexpr double kSecondsYearAgain = 8;

/// The organisation in the question; the first one if there is none.
std::size_t asked_organisation(const model::Scenario& scenario);

class Session {
 public:
  /// Opens the shipped scenario `id`, or the first if there is no such one; without any (tests,
  /// errors) there is nothing to show: has_scenario() is false.
  explicit Session(std::string id = {}, std::optional<std::uint64_t> seed = std::nullopt);

  /// Whether the command was for the session; others are for the app and ignored here.
  bool apply(const Command& command);

  /// Advances the playback by `seconds` of the user's time, and works ahead (rehearsal) while `may_go_on`
  /// allows. A long absence does not jump: `seconds` is clamped.
  void advance(double seconds, const std::function<bool()>& may_go_on);

  // The run.
  bool has_scenario() const { return scenario_ != nullptr; }
  const model::Scenario& scenario() const { return *scenario_; }
  const std::string& scenario_id() const { return id_; }  ///< empty for the user's own file
  std::string_view scenario_text() const;                 ///< the file it was read from
  std::uint64_t seed() const { return seed_; }
  const std::vector<model::Intervention>& decisions() const { return plan_.decisions; }
  /// The numbers of the world that differ from the scenario's.
  const std::vector<scenario::WorldChange>& world_changes() const { return plan_.world; }
  const model::World& world_of_scenario() const { return base_->world; }
  bool can_undo() const { return !past_.empty(); }
  bool can_redo() const { return !undone_.empty(); }
  const std::vector<Problem>& problems() const { return problems_; }
  const std::string& problem_file() const { return problem_file_; }
  /// Why the latest command had no effect, once.
  std::optional<Refusal> take_refusal() { return std::exchange(refusal_, std::nullopt); }
  /// The version of the model that made the link just opened, if it differs, once.
  std::optional<std::uint32_t> take_other_model() { return std::exchange(other_model_, std::nullopt); }
  /// The rules that a world with `change` would violate, in the reader's words; empty if none.
  std::string problem_with(const ChangeWorld& change) const;
  /// The fragment of a link that repeats this session, without its '#'.
  const std::string& share_fragment() const;

  // The position.
  Phase phase() const;
  bool answered() const { return answered_; }
  std::optional<std::size_t> answer() const { return answer_; }  ///< none: skipped, or not yet answered
  bool playing() const { return playing_; }
  double speed() const;  ///< days per second, now Up to which every organisation has been carried out, except those
                         ///< that reached a limit.
  double day() const;
  double last_day() const { return scenario_->days; }
  double first_day() const;              ///< where the playback began
  bool ready() const { return ready_; }  ///< the followed request is known and the runs are at day()
  bool busy() const;                     ///< there is still work to do ahead of the playback
  double progress() const;               ///< of that work, 0 to 1

  // The runs to show, in the scenario's order of organisations.
  std::size_t organisation_count() const { return live_.size(); }
  const model::OrganisationRun& run(std::size_t organisation) const { return live_[organisation]; }
  /// The same run some weeks earlier, from a checkpoint: without its records of finished work.
  const model::OrganisationRun& weeks_before(std::size_t organisation) const;
  /// The followed request; none before it is known, or if none was finished everywhere.
  const std::optional<Followed>& followed() const { return followed_; }
  /// The result of the year; none until rehearsed. Show nothing of it before phase() is result.
  const std::optional<Outcome>& outcome(std::size_t organisation) const { return outcome_[organisation]; }
  /// The result without the latest decision; none if nothing was decided.
  const std::optional<Outcome>& ghost(std::size_t organisation) const { return ghost_[organisation]; }
  /// The quantity in the question, in hours: the followed request's flow time, or the measure that the
  /// scenario names. None before it is known. Show nothing of it before phase() is result.
  std::optional<double> asked_hours() const;
  /// The data of the charts; none until rehearsed. Show nothing of it before revealed().
  const std::shared_ptr<const Evidence>& evidence() const { return evidence_; }
  /// The end of this run's year has been seen.
  bool revealed() const { return revealed_; }
  /// The measure in the question, if it is not the followed request's own time.
  std::optional<model::Measure> asked_measure() const;
  /// Whether there are decisions, or a world that differs from the scenario's.
  bool has_changes() const { return !plan_.decisions.empty() || !plan_.world.empty(); }
  /// The choice that the run proves right.
  std::optional<std::size_t> right_choice() const;

  /// Counts every change to the display; no frame is needed while it stays the same.
  std::uint64_t revision() const { return revision_; }
  /// Forces all texts to be made again, though nothing has changed.
  void say_again() { ++revision_; }

 private:
  /// The learner's changes to the scenario, which undo restores.
  struct Plan {
    std::vector<model::Intervention> decisions;
    std::vector<scenario::WorldChange> world;
  };

  void open(std::shared_ptr<const model::Scenario> scenario, std::string id, std::string text, std::uint64_t seed);
  void begin_runs();
  void repeat_with_decisions();
  bool change_future(std::size_t organisation);
  void start_again();
  void remember_plan();
  Plan whole_plan() const;
  model::World world_with(const ChangeWorld& change) const;
  bool has_room_for(const Plan& plan);
  void take_plan(Plan plan);
  void add_decision(const model::Intervention& decision);
  void choose_followed();
  void watch_followed();

  bool play();
  bool restart();
  bool choose_scenario(const std::string& id);
  bool set_seed(std::uint64_t seed);
  bool load_text(const std::string& name, const std::string& text);
  bool open_shared(const std::string& fragment);
  bool decide_on(const model::Intervention& decision);
  bool undo_decisions();
  bool change_world(const ChangeWorld& change);
  bool undo();
  bool redo();
  bool take_answer(std::optional<std::size_t> choice);
  void seek(double day);

  void move_target(double seconds);
  void bring_runs_to_target(const std::function<bool()>& may_go_on);
  bool bring_run_to_target(std::size_t organisation, const std::function<bool()>& may_go_on);
  void work_ahead(const std::function<bool()>& may_go_on);
  void keep_outcomes();
  OrganisationEvidence keep_outcome(std::size_t organisation);
  bool all_rehearsed() const;
  bool ended() const;
  double end_day() const;
  double story_end() const;

  std::shared_ptr<const model::Scenario> base_;      ///< as it was opened
  std::shared_ptr<const model::Scenario> scenario_;  ///< in the learner's world
  std::string id_;
  std::string text_;  ///< of the user's own file, for the share link
  std::uint64_t seed_ = 1;
  Plan plan_;
  std::vector<Plan> past_;                              ///< states for undo, the latest last
  std::vector<Plan> undone_;                            ///< states for redo, the next last
  std::vector<model::Intervention> decisions_to_come_;  ///< of a link, once its request is known
  std::vector<Problem> problems_;
  std::string problem_file_;
  std::optional<Refusal> refusal_;
  std::optional<std::uint32_t> other_model_;

  std::vector<Timeline> timelines_;
  std::vector<model::OrganisationRun> live_;
  std::vector<std::optional<Outcome>> outcome_;
  std::vector<std::optional<Outcome>> ghost_;
  std::shared_ptr<const Evidence> evidence_;
  std::shared_ptr<const Evidence> evidence_before_;  ///< of the decisions before: some of it may still be valid
  std::optional<Followed> followed_;

  bool revealed_ = false;
  bool answered_ = false;
  bool never_ask_ = false;  ///< "Skip" applies to every scenario of this visit
  std::optional<std::size_t> answer_;
  bool playing_ = false;
  bool scouted_ = false;  ///< the request to follow is known
  bool sought_ = false;   ///< the user chose the day before the request was known
  bool ready_ = false;
  std::optional<double> chosen_speed_;
  double target_ = 0;  ///< the target day of the playback, a multiple of kTickDays
  double owed_ = 0;    ///< days not yet large enough for a tick
  std::uint64_t revision_ = 0;
  mutable std::optional<std::string> fragment_;  ///< of the link, until a command changes its target
};

}  // namespace journey::web
