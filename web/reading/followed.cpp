#include "web/reading/followed.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace journey::web {
namespace {

struct Candidate {
  std::int64_t flow_ms;
  std::uint32_t number;
  double hours;
};

bool comes_before(const Candidate& a, const Candidate& b) {
  return a.flow_ms != b.flow_ms ? a.flow_ms < b.flow_ms : a.number < b.number;
}

const model::FeatureRecord* record_of(const model::OrganisationRun& run, std::uint32_t number) {
  for (const model::FeatureRecord& record : run.state().finished_features) {
    if (record.number == number) return &record;
  }
  return nullptr;
}

std::vector<std::uint32_t> numbers_finished(const model::OrganisationRun& run) {
  std::vector<std::uint32_t> numbers;
  for (const model::FeatureRecord& record : run.state().finished_features) numbers.push_back(record.number);
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

// In order.
std::vector<std::uint32_t> numbers_finished_everywhere(const std::vector<const model::OrganisationRun*>& runs) {
  std::vector<std::uint32_t> all = numbers_finished(*runs.front());
  for (const auto* run : runs) {
    const std::vector<std::uint32_t> own = numbers_finished(*run);
    std::vector<std::uint32_t> both;
    std::set_intersection(all.begin(), all.end(), own.begin(), own.end(), std::back_inserter(both));
    all = std::move(both);
  }
  return all;
}

std::vector<Candidate> candidates(const std::vector<const model::OrganisationRun*>& runs, std::size_t asked) {
  std::vector<Candidate> found;
  const std::vector<std::uint32_t> everywhere = numbers_finished_everywhere(runs);
  const model::OrganisationState& state = runs[asked]->state();
  for (const model::FeatureRecord& record : state.finished_features) {
    const bool measured = record.arrived >= state.start_of_measuring;
    if (measured && std::binary_search(everywhere.begin(), everywhere.end(), record.number)) {
      found.push_back({(record.exposed - record.arrived).ms, record.number, record.hours});
    }
  }
  return found;
}

double median_hours(const std::vector<Candidate>& found) {
  std::vector<double> hours;
  for (const Candidate& one : found) hours.push_back(one.hours);
  std::sort(hours.begin(), hours.end());
  return hours[(hours.size() - 1) / 2];
}

// Requires: sorted by flow time, not empty. Ties go to the quicker one.
const Candidate& most_typical(const std::vector<Candidate>& found) {
  const double usual = median_hours(found);
  const std::size_t middle = (found.size() - 1) / 2;
  const std::size_t aside = found.size() / 10;
  const auto off = [usual](const Candidate& one) { return one.hours < usual ? usual - one.hours : one.hours - usual; };
  std::size_t best = middle - aside;
  for (std::size_t i = best + 1; i <= middle + aside; ++i) {
    if (off(found[i]) < off(found[best])) best = i;
  }
  return found[best];
}

}  // namespace

std::optional<double> Followed::flow_hours(std::size_t organisation) const {
  if (!finished_day[organisation]) return std::nullopt;
  return (*finished_day[organisation] - arrived_day) * 24;
}

double Followed::last_finished_day(double else_day) const {
  double last = arrived_day;
  for (const std::optional<double>& day : finished_day) last = std::max(last, day.value_or(else_day));
  return last;
}

std::optional<double> day_finished(const model::OrganisationRun& run, std::uint32_t number) {
  const model::FeatureRecord* record = record_of(run, number);
  if (record == nullptr) return std::nullopt;
  return run.day_of(record->exposed);
}

std::optional<Followed> choose_followed_request(const std::vector<const model::OrganisationRun*>& finished,
                                                std::size_t asked) {
  std::vector<Candidate> found = candidates(finished, asked);
  if (found.empty()) return std::nullopt;
  std::sort(found.begin(), found.end(), comes_before);
  const model::FeatureRecord& record = *record_of(*finished[asked], most_typical(found).number);
  Followed followed{record.number, record.hours, finished[asked]->day_of(record.arrived), asked, {}};
  for (const auto* run : finished) followed.finished_day.push_back(day_finished(*run, followed.number));
  return followed;
}

}  // namespace journey::web
