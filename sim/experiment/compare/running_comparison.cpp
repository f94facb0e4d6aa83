#include "sim/experiment/compare/running_comparison.h"

#include <algorithm>

#include "sim/engine/check.h"
#include "sim/experiment/compare/measurement_bytes.h"
#include "sim/model/limits.h"

namespace journey::experiment {
namespace {

void add_sums(std::array<model::Quotient, model::kMeasureCount>& sums,
              const std::array<model::Quotient, model::kMeasureCount>& more) {
  for (std::size_t m = 0; m < sums.size(); ++m) {
    sums[m].numerator += more[m].numerator;
    sums[m].denominator += more[m].denominator;
  }
}

/// Half of what 64 bits hold, so that one more run always fits: it has fewer changes and features than events, and each
/// of them takes no longer than the run.
constexpr engine::Duration kRoom{std::int64_t{1} << 62};
constexpr engine::Duration kLongestRun = engine::kWeek * (7 * 52 + 1);
static_assert(static_cast<double>(model::kMostEvents) * static_cast<double>(kLongestRun.ms) <
              static_cast<double>(kRoom.ms));

/// Of the lengths in a measurement, which only grow when measurements are added; the others are parts of these.
engine::Duration largest_sum(const model::Measurement& m) {
  return std::max({m.lead_total, m.flow_total, m.open_total, m.hours_available});
}

}  // namespace

bool RunningComparison::is_full() const {
  return std::any_of(places_.begin(), places_.end(),
                     [](const Place& place) { return largest_sum(place.total) >= kRoom; });
}

void RunningComparison::add(const Replication& replication) {
  if (is_full()) return;
  if (replications_ == 0) places_.resize(replication.size());
  engine::require(places_.size() == replication.size(), "RunningComparison: other organisations");
  const bool opens = replications_ == 0 || in_last_ == section_size_;
  if (opens && !places_.empty() && places_[0].sections.size() == kMostSections) put_neighbours_together();
  for (std::size_t p = 0; p < places_.size(); ++p) {
    Place& place = places_[p];
    const model::Measurement& own = replication[p].measurement;
    if (replications_ == 0) place.organisation = replication[p].organisation;
    if (opens) place.sections.push_back({});
    add_sums(place.sections.back(), own.values);
    count(place, replication[0].measurement, own);
    add_measurement(place.total, own);
    place.limit_reached = place.limit_reached || replication[p].limit_reached;
  }
  in_last_ = opens ? 1 : in_last_ + 1;
  ++replications_;
}

void RunningComparison::put_neighbours_together() {
  for (Place& place : places_) {
    for (std::size_t pair = 0; pair < kMostSections / 2; ++pair) {
      Sums both = place.sections[2 * pair];
      add_sums(both, place.sections[2 * pair + 1]);
      place.sections[pair] = both;
    }
    place.sections.resize(kMostSections / 2);
  }
  section_size_ *= 2;
}

void RunningComparison::count(Place& place, const model::Measurement& first, const model::Measurement& own) const {
  for (std::size_t m = 0; m < model::kMeasureCount; ++m) {
    const auto value = own.values[m].value();
    const auto base = first.values[m].value();
    place.defined[m] += value ? 1U : 0U;
    if (!value || !base) continue;
    ++place.paired[m];
    place.lower[m] += *value < *base ? 1U : 0U;
    place.higher[m] += *value > *base ? 1U : 0U;
  }
}

std::vector<statistics::RatioPart> RunningComparison::parts(std::size_t place, std::size_t measure) const {
  const auto& sections = places_[place].sections;
  std::vector<statistics::RatioPart> parts;
  parts.reserve(sections.size());
  for (const Sums& sums : sections) {
    parts.push_back({sums[measure].numerator, sums[measure].denominator, static_cast<double>(section_size_)});
  }
  if (!parts.empty()) parts.back().size = in_last_;
  return parts;
}

MeasuredValue RunningComparison::measured(std::size_t place, std::size_t measure) const {
  return measured_value(parts(place, measure), places_[place].defined[measure]);
}

MeasuredValue RunningComparison::difference(std::size_t place, std::size_t measure) const {
  return difference_value(parts(0, measure), parts(place, measure), places_[place].paired[measure]);
}

OrganisationComparison RunningComparison::compared(const model::Scenario& scenario, std::size_t place) const {
  const Place& own = places_[place];
  OrganisationComparison result;
  result.organisation = own.organisation;
  result.id = scenario.organisations[own.organisation].id;
  result.name = scenario.organisations[own.organisation].name;
  result.total = own.total;
  result.limit_reached = own.limit_reached;
  for (std::size_t m = 0; m < model::kMeasureCount; ++m) {
    result.measures[m] = measured(place, m);
    if (place == 0) continue;
    result.differences[m] = difference(place, m);
    result.worlds[m] = {own.paired[m], own.lower[m], own.higher[m]};
  }
  return result;
}

Comparison RunningComparison::comparison(const model::Scenario& scenario, std::uint64_t seed) const {
  Comparison comparison{seed, replications_, {}};
  for (std::size_t p = 0; p < places_.size(); ++p) comparison.organisations.push_back(compared(scenario, p));
  return comparison;
}

void RunningComparison::write_place(ByteWriter& bytes, const Place& place) const {
  write_result(bytes, {place.organisation, place.total, place.limit_reached});
  for (std::size_t m = 0; m < model::kMeasureCount; ++m) {
    for (const Counts* counts : {&place.defined, &place.paired, &place.lower, &place.higher}) bytes.whole((*counts)[m]);
  }
  for (const Sums& sums : place.sections) {
    for (const model::Quotient& sum : sums) {
      bytes.number(sum.numerator);
      bytes.number(sum.denominator);
    }
  }
}

void RunningComparison::read_place(ByteReader& bytes, std::size_t sections, Place& place) const {
  const OrganisationResult sums = read_result(bytes, kManyRuns);
  place.organisation = sums.organisation;
  place.total = sums.measurement;
  place.limit_reached = sums.limit_reached;
  for (std::size_t m = 0; m < model::kMeasureCount; ++m) {
    for (Counts* counts : {&place.defined, &place.paired, &place.lower, &place.higher}) {
      const std::uint64_t count = bytes.whole();
      if (count > replications_) bytes.refuse();
      (*counts)[m] = static_cast<std::uint32_t>(count);
    }
  }
  for (std::size_t s = 0; s < sections && bytes.good(); ++s) {
    Sums sum{};
    for (model::Quotient& quotient : sum) {
      quotient.numerator = bytes.number();
      quotient.denominator = bytes.number();
      if (!is_value(quotient.numerator) || !is_value(quotient.denominator)) bytes.refuse();
    }
    place.sections.push_back(sum);
  }
}

/// Whether so many sections hold so many replications, as add() makes them.
bool RunningComparison::adds_up(std::uint64_t sections) const {
  if (replications_ == 0) return sections == 0 && in_last_ == 0 && places_.empty() && section_size_ == 1;
  const bool doubled =
      (section_size_ & (section_size_ - 1)) == 0 && (section_size_ == 1 || sections > kMostSections / 2);
  return doubled && sections > 0 && sections <= kMostSections && !places_.empty() && in_last_ > 0 &&
         in_last_ <= section_size_ && (sections - 1) * section_size_ + in_last_ == replications_;
}

std::string RunningComparison::encode() const {
  ByteWriter bytes;
  const std::size_t sections = places_.empty() ? 0 : places_[0].sections.size();
  for (const std::uint64_t head : {std::uint64_t{replications_}, std::uint64_t{section_size_}, std::uint64_t{in_last_},
                                   std::uint64_t{sections}, std::uint64_t{places_.size()}}) {
    bytes.whole(head);
  }
  for (const Place& place : places_) write_place(bytes, place);
  return bytes.take();
}

std::optional<RunningComparison> RunningComparison::decode(std::string_view text) {
  ByteReader bytes(text);
  std::array<std::uint64_t, 5> head{};
  for (std::uint64_t& number : head) number = bytes.whole();
  const auto [replications, section_size, in_last, sections, places] = head;
  const bool small = replications <= engine::kReplications && section_size <= engine::kReplications &&
                     in_last <= engine::kReplications && places <= scenario::kMaxOrganisations;
  if (!bytes.good() || !small) return std::nullopt;
  RunningComparison result;
  result.replications_ = static_cast<std::uint32_t>(replications);
  result.section_size_ = static_cast<std::uint32_t>(section_size);
  result.in_last_ = static_cast<std::uint32_t>(in_last);
  result.places_.resize(static_cast<std::size_t>(places));
  if (!result.adds_up(sections)) return std::nullopt;
  for (std::size_t p = 0; p < result.places_.size(); ++p) {
    result.read_place(bytes, static_cast<std::size_t>(sections), result.places_[p]);
    if (p > 0 && result.places_[p].organisation <= result.places_[p - 1].organisation) return std::nullopt;
  }
  return bytes.finished() ? std::optional(std::move(result)) : std::nullopt;
}

bool RunningComparison::fits(std::size_t organisations) const {
  // Their numbers increase, so checking the last is enough.
  return places_.empty() || (places_.size() == organisations && places_.back().organisation + 1 == organisations);
}

}  // namespace journey::experiment
