#pragma once
// Runs many replications of the scenario and decisions shown: hands out ranges to the crew, or runs them
// itself a few milliseconds at a time, and merges the results.
//
// Life: begins once the result of a year is shown, never before the question was answered; starts again,
// without any earlier results, when scenario, seed or decisions change. Errors: ranges that the crew loses
// are run again, by the rest of it or here; `view().trouble` gives the reason.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "web/session/command.h"
#include "web/session/session.h"
#include "web/worlds/crew.h"
#include "web/worlds/merger.h"
#include "web/worlds/slice.h"

namespace journey::web {

class Worlds {
 public:
  Worlds(std::unique_ptr<Crew> crew, std::uint32_t wanted) : crew_(std::move(crew)), wanted_(wanted) {}

  /// Follows the session: begins, starts again, or drops everything.
  void follow(const Session& session);
  void steer(SteerWorlds::To to);
  /// Takes deliveries, orders more, and works itself while `may_go_on` allows, if there is no crew.
  void advance(const std::function<bool()>& may_go_on);

  /// Whether there is work under way or to be handed out.
  bool running() const { return merger_ && state_ == WorldsView::State::running; }
  /// Whether there is work to be done here, so that another slice is due.
  bool works_here() const { return running() && (crew_->size() == 0 || merger_->behind()); }
  /// None if nothing was begun.
  std::optional<WorldsView> view() const;

 private:
  void begin(const Session& session);
  void start();
  void drop();
  void take_deliveries();
  void order_more();
  void work_here(const std::function<bool()>& may_go_on);
  void merge();
  std::optional<Range> next_range(std::uint32_t most);

  std::unique_ptr<Crew> crew_;
  std::uint32_t wanted_;
  std::string link_;  ///< of the run: scenario, seed and decisions
  std::optional<Task> task_;
  std::optional<Merger> merger_;
  WorldsView::State state_ = WorldsView::State::running;
  std::uint32_t next_ = 0;        ///< the first replication never handed out
  std::uint32_t out_ = 0;         ///< ranges handed out and not delivered
  std::vector<Range> to_repeat_;  ///< lost by the crew
  std::optional<Slice> slice_;
  std::string digest_;
};

}  // namespace journey::web
