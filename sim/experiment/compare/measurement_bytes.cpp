#include "sim/experiment/compare/measurement_bytes.h"

#include "sim/scenario/limits.h"

namespace journey::experiment {
namespace {

/// Visits each value of a measurement once, in one order for writing and reading: `visit` takes a double, a length
/// of time or a whole number by reference.
template <class Measurement, class Visit>
void visit_all(Measurement& m, Visit visit) {
  for (auto& quotient : m.values) {
    visit(quotient.numerator);
    visit(quotient.denominator);
  }
  for (auto* causes : {&m.lead_by_cause, &m.lead_saved_by_cause, &m.flow_by_cause, &m.open_by_cause}) {
    for (auto& length : *causes) visit(length);
  }
  for (auto* passes : {&m.lead_by_pass, &m.flow_by_pass}) {
    for (auto& length : *passes) visit(length);
  }
  for (auto* works : {&m.hours_by_work, &m.spent_on_features}) {
    for (auto& length : *works) visit(length);
  }
  for (auto& account : m.money) visit(account);
  visit(m.lead_total);
  visit(m.lead_count);
  visit(m.flow_total);
  visit(m.flow_count);
  visit(m.open_total);
  visit(m.open_count);
  visit(m.hours_available);
  visit(m.events);
  visit.bits(m.history_hash);
}

struct Write {
  ByteWriter& bytes;
  void operator()(const double& value) const { bytes.number(value); }
  void operator()(const engine::Duration& value) const { bytes.duration(value); }
  void operator()(const std::uint64_t& value) const { bytes.whole(value); }
  void bits(const std::uint64_t& value) const { bytes.whole(value); }
};

struct Read {
  ByteReader& bytes;
  const ResultLimits& limits;
  void operator()(double& value) const { hold(is_value(value = bytes.number())); }
  void operator()(engine::Duration& value) const {
    value = bytes.duration();
    hold(value <= limits.longest && value >= -limits.longest);
  }
  void operator()(std::uint64_t& value) const { hold((value = bytes.whole()) <= limits.most); }
  void bits(std::uint64_t& value) const { value = bytes.whole(); }
  void hold(bool sensible) const {
    if (!sensible) bytes.refuse();
  }
};

}  // namespace

bool is_value(double number) { return number >= -kMostValue && number <= kMostValue; }

void write_result(ByteWriter& bytes, const OrganisationResult& result) {
  bytes.whole(result.organisation);
  bytes.whole(result.limit_reached ? 1 : 0);
  visit_all(result.measurement, Write{bytes});
}

OrganisationResult read_result(ByteReader& bytes, const ResultLimits& limits) {
  OrganisationResult result;
  const std::uint64_t organisation = bytes.whole();
  const std::uint64_t limit_reached = bytes.whole();
  if (organisation >= scenario::kMaxOrganisations || limit_reached > 1) bytes.refuse();
  result.organisation = static_cast<std::size_t>(organisation);
  result.limit_reached = limit_reached == 1;
  visit_all(result.measurement, Read{bytes, limits});
  return result;
}

}  // namespace journey::experiment
