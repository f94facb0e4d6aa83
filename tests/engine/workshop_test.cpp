// Small histories worked out by hand: calendar, resource and interruptible
// work together, to the millisecond.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "sim/engine/activity.h"
#include "sim/engine/event_calendar.h"
#include "sim/engine/resource.h"

namespace journey::engine {
namespace {

struct Job {
  std::int64_t arrives;
  std::int64_t work;
  std::uint32_t priority = 0;
};

/// A workshop that writes down what happens: "at NAME number".
class Workshop {
 public:
  Workshop(std::uint32_t servers, const std::vector<Job>& jobs) : jobs_(jobs), resource_(servers) {
    for (std::uint32_t job = 0; job < jobs.size(); ++job) {
      calendar_.schedule(Time{jobs[job].arrives}, kArrival, job);
      work_.emplace_back(Duration{jobs[job].work});
    }
    ticket_.assign(jobs.size(), kNoTicket);
  }

  std::vector<std::string> history() {
    while (!calendar_.empty()) {
      const Event event = calendar_.pop();
      if (event.kind() == kArrival) arrive(event.entity());
      if (event.kind() == kEnd && ticket_[event.entity()] == event.sequence()) end(event.entity());
    }
    return said_;
  }

 private:
  enum Kind : std::uint8_t { kArrival, kEnd };

  void arrive(std::uint32_t job) {
    const Seizure seizure = resource_.seize_preempting(job, jobs_[job].priority);
    if (seizure.preempted) interrupt(*seizure.preempted);
    if (seizure.seat != kNoSeat) start(job);
  }

  void start(std::uint32_t job) {
    say("start", job);
    ticket_[job] = calendar_.schedule(work_[job].start(calendar_.now()), kEnd, job);
  }

  void interrupt(std::uint32_t job) {
    say("stop", job);
    work_[job].interrupt(calendar_.now());
    ticket_[job] = kNoTicket;
  }

  void end(std::uint32_t job) {
    say("end", job);
    if (const auto next = resource_.release(resource_.seat_of(job))) start(*next);
  }

  void say(const std::string& what, std::uint32_t job) {
    said_.push_back(std::to_string(calendar_.now().ms) + " " + what + " " + std::to_string(job));
  }

  std::vector<Job> jobs_;
  std::vector<Activity> work_;
  std::vector<Ticket> ticket_;
  EventCalendar calendar_;
  Resource resource_;
  std::vector<std::string> said_;
};

using History = std::vector<std::string>;

TEST(Workshop, OneServerStartsJobsAtZeroTenAndFifteen) {
  EXPECT_EQ(Workshop(1, {{0, 10}, {2, 5}, {3, 1}}).history(),
            (History{"0 start 0", "10 end 0", "10 start 1", "15 end 1", "15 start 2", "16 end 2"}));
}

TEST(Workshop, TwoServersWorkSideBySide) {
  EXPECT_EQ(Workshop(2, {{0, 10}, {1, 3}, {2, 4}}).history(),
            (History{"0 start 0", "1 start 1", "4 end 1", "4 start 2", "8 end 2", "10 end 0"}));
}

TEST(Workshop, AnInterruptedJobResumesWithTheWorkThatWasLeft) {
  EXPECT_EQ(Workshop(1, {{0, 10, 1}, {4, 3, 0}}).history(),
            (History{"0 start 0", "4 stop 0", "4 start 1", "7 end 1", "7 start 0", "13 end 0"}));
}

TEST(Workshop, InterruptionsNest) {
  EXPECT_EQ(Workshop(1, {{0, 10, 2}, {2, 5, 1}, {3, 1, 0}, {3, 1, 2}}).history(),
            (History{"0 start 0", "2 stop 0", "2 start 1", "3 stop 1", "3 start 2", "4 end 2", "4 start 1", "8 end 1",
                     "8 start 0", "16 end 0", "16 start 3", "17 end 3"}));
}

TEST(Workshop, AnArrivalScheduledEarlierThanAnEndAtTheSameInstantComesFirst) {
  // The arrival at 10 was scheduled before the end at 10, so it interrupts work with nothing left.
  EXPECT_EQ(Workshop(1, {{0, 10, 1}, {10, 2, 0}}).history(),
            (History{"0 start 0", "10 stop 0", "10 start 1", "12 end 1", "12 start 0", "12 end 0"}));
}

TEST(Activity, RemembersWhatIsLeft) {
  Activity work(hours(8));
  EXPECT_EQ(work.start(Time{0}), Time{0} + hours(8));
  work.interrupt(Time{0} + hours(3));
  EXPECT_EQ(work.left(), hours(5));
  EXPECT_FALSE(work.running());
  EXPECT_EQ(work.start(Time{0} + hours(10)), Time{0} + hours(15));
}

#if GTEST_HAS_DEATH_TEST
TEST(ActivityDeathTest, StartingTwiceOrStoppingWhatRestsAborts) {
  Activity work(hours(1));
  EXPECT_DEATH(work.interrupt(Time{0}), "does not run");
  work.start(Time{0});
  EXPECT_DEATH(work.start(Time{0}), "runs already");
}
#endif

}  // namespace
}  // namespace journey::engine
