#include "web/app/spoken.h"

#include <array>
#include <cstdio>

#include "web/ui/ui.h"
#include "web/words/page.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using model::Measure;

constexpr double kSecondsBetween = 0.25;
constexpr std::array kMeasures = {
    Measure::deploys_per_week,    Measure::lead_time_hours_p50, Measure::flow_time_hours_p50,
    Measure::change_failure_rate, Measure::restore_hours_mean,  Measure::features_per_week,
    Measure::open_changes,        Measure::flow_efficiency,     Measure::unplanned_work_share,
    Measure::cost_per_feature,
};

std::string line_for(Measure measure, std::optional<double> value) {
  const std::string now =
      value ? words::measure_value(measure, *value) : std::string(words::say(words::Plain::told_none_yet));
  return words::named_value(words::without_rate(words::measure_label(measure)), now);
}

// 127 or 127.015625: the value of --days for the same instant.
std::string exact_day(double day) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.6f", day);
  std::string exact = text.data();
  while (exact.back() == '0') exact.pop_back();
  if (exact.back() == '.') exact.pop_back();
  return exact;
}

}  // namespace

void SpokenMeasures::measure(const Session& session) {
  lines_.clear();
  hashes_ = "Day " + exact_day(session.day());
  for (std::size_t i = 0; i < session.organisation_count(); ++i) {
    const model::OrganisationRun& run = session.run(i);
    hashes_ += '\n' + run.organisation().id + ' ' + engine::to_hex(run.history_hash());
    const model::Measurement measurement = run.measure();
    std::vector<std::string>& lines = lines_.emplace_back();
    for (const Measure measure : kMeasures) lines.push_back(line_for(measure, measurement[measure]));
  }
}

void SpokenMeasures::record(const Session& session, double now) {
  if (!session.has_scenario() || !session.ready() || session.phase() == Phase::question) {
    lines_.clear();
    measured_at_ = -1;
    return;
  }
  const bool changed = revision_ != session.revision() || day_ != session.day();
  if (changed && (!session.playing() || lines_.empty() || now - measured_at_ >= kSecondsBetween)) {
    measure(session);
    revision_ = session.revision();
    day_ = session.day();
    measured_at_ = now;
  }
  for (std::size_t i = 0; i < lines_.size() && i < session.organisation_count(); ++i) {
    const ui::Region region(session.run(i).organisation().name);
    for (const std::string& line : lines_[i]) ui::describe(line);
  }
  ui::status("History", hashes_);
}

}  // namespace journey::web
