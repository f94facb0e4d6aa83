#include "sim/model/stream/testing.h"

#include "sim/model/people/staffing.h"
#include "sim/model/state/lists.h"
#include "sim/model/state/subjects.h"
#include "sim/model/stream/approval.h"
#include "sim/model/stream/changes.h"
#include "sim/model/stream/coding.h"
#include "sim/model/stream/faults.h"

namespace journey::model {

namespace {

bool by_ticket(const OrganisationState& s) { return s.practices.environment_by_ticket != 0; }

bool none_free(const OrganisationState& s) {
  const double count = s.practices.environment_count;
  return count > 0 && static_cast<double>(s.environments_in_use) >= count;
}

void order_environment(OrganisationState& s, Index index) {
  s.changes[index].holds_environment = true;
  ++s.environments_in_use;
  if (!by_ticket(s)) return start_machine(s, index, MachineJob::environment, s.practices.environment_provision_minutes);
  const double hours = s.practices.environment_request_hours;
  Task task = task_for(s, index, Purpose::prepare_environment, Step::deploy, Priority::chore, hours);
  task.work = Work::environments;
  book_change(s, index, Cause::environment, task.team);
  submit(s, task);
}

void give_environment_back(OrganisationState& s, Index index) {
  s.changes[index].holds_environment = false;
  --s.environments_in_use;
  grant_environments(s);
}

double manual_hours(const OrganisationState& s, const Change& change) {
  const double by_hand = hours_of(change) * s.world.work_test_share * (1 - s.practices.test_automation);
  const double whole = by_hand + s.practices.test_regression_hours;
  return change.tested_once ? whole * s.practices.test_retest_share : whole;
}

}  // namespace

void enter_test(OrganisationState& s, Index index) {
  Change& change = s.changes[index];
  change.step = Step::test;
  if (change.holds_environment) return environment_ready(s, index);
  Task arrival = task_for(s, index, Purpose::test, Step::test, Priority::ordinary, 0);
  if (hand_over(s, index, Step::code, arrival)) ask_for_environment(s, index);
}

void ask_for_environment(OrganisationState& s, Index index) {
  if (!none_free(s)) return order_environment(s, index);
  book_change(s, index, Cause::environment);
  if (is_urgent(s.changes[index])) return push_front(s.waiting_for_environment, s.changes, index);
  push_back(s.waiting_for_environment, s.changes, index);
}

void grant_environments(OrganisationState& s) {
  while (s.waiting_for_environment.head != kNone && !none_free(s)) {
    order_environment(s, pop_front(s.waiting_for_environment, s.changes));
  }
}

void environment_ready(OrganisationState& s, Index index) {
  start_machine(s, index, MachineJob::tests, s.practices.test_machine_minutes);
}

void machine_tests_done(OrganisationState& s, Index index) {
  const double hours = manual_hours(s, s.changes[index]);
  Task task = task_for(s, index, Purpose::test, Step::test, Priority::ordinary, hours);
  Change& change = s.changes[index];
  if (!change.tested_once) lose_context(s, Step::code, change, task);
  change.tested_once = true;
  submit(s, task);
}

void tested(OrganisationState& s, Index index) {
  if (send_back_faults(s, index, Layer::system)) return;
  if (s.practices.test_acceptance_hours <= 0) return accepted(s, index);
  const double hours = s.practices.test_acceptance_hours;
  Task task = task_for(s, index, Purpose::accept, Step::plan, Priority::chore, hours);
  submit(s, task);
}

void accepted(OrganisationState& s, Index index) {
  if (send_back_faults(s, index, Layer::acceptance)) return;
  give_environment_back(s, index);
  enter_release(s, index);
}

}  // namespace journey::model
