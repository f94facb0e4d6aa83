#include "web/view/pulled.h"

#include <algorithm>
#include <cmath>

#include "sim/model/practice.h"
#include "sim/model/run/setup.h"

namespace journey::web {
namespace {

using model::Intervention;
using model::OrganisationState;

// Its place among those carried out; the latest, because the same decision can be made again.
std::optional<std::size_t> place_of(const OrganisationState& state, const Intervention& decision) {
  for (std::size_t i = state.interventions_done; i > 0; --i) {
    if (model::is_same(state.interventions[i - 1], decision)) return i - 1;
  }
  return std::nullopt;
}

std::optional<Lever> lever_of_change(const Intervention& decision, double before) {
  constexpr auto kBoard = static_cast<double>(model::Approval::board);
  const bool drops_board =
      decision.parameter == &model::Practices::approval_kind && before == kBoard && decision.value != kBoard;
  if (drops_board) return Lever::board;
  const bool releases_more_often =
      decision.parameter == &model::Practices::release_cadence_days && decision.value < before;
  return releases_more_often ? std::optional(Lever::batches) : std::nullopt;
}

std::optional<Lever> lever_taking_up(std::size_t practice) {
  const auto found =
      std::find_if(kLevers.begin(), kLevers.end(), [practice](Lever lever) { return practice_of(lever) == practice; });
  return found == kLevers.end() ? std::nullopt : std::optional(*found);
}

// Adopting from an example that does less of it changes nothing.
bool takes_up(Lever lever, const model::Adoption& adoption) {
  using P = model::Practices;
  const auto more_of = [&](double P::*parameter) { return adoption.toward.*parameter > adoption.from.*parameter; };
  if (lever == Lever::tests) return more_of(&P::test_automation);
  if (lever == Lever::rollback) return more_of(&P::rollback_share) || more_of(&P::exposure_flag_share);
  return true;
}

// It moves once a week.
bool is_over(const model::Adoption& adoption, engine::Time now) {
  const double ramp = std::max(7.0, model::practices()[adoption.practice].ramp_days);
  return now > adoption.begun + engine::days(7 * std::ceil(ramp / 7));
}

Pulled pulled_by_adopting(const model::OrganisationRun& run, const Intervention& decision) {
  const auto practice = static_cast<std::uint32_t>(decision.value);
  const auto lever = lever_taking_up(practice);
  const auto& all = run.state().adoptions;
  const auto adoption = std::find_if(all.begin(), all.end(), [&](const model::Adoption& one) {
    return one.practice == practice && one.begun == run.instant_of(decision.day);
  });
  if (!lever || adoption == all.end() || !takes_up(*lever, *adoption)) return {};
  return {lever, is_over(*adoption, run.state().now)};
}

}  // namespace

Pulled pulled_in(const model::OrganisationRun& run, const Intervention& decision) {
  const auto place = place_of(run.state(), decision);
  if (!place) return {};
  switch (decision.kind) {
    case Intervention::Kind::adopt:
      return pulled_by_adopting(run, decision);
    case Intervention::Kind::remove_walls:
      return {Lever::walls, true};
    case Intervention::Kind::change:
      return {lever_of_change(decision, run.state().replaced[*place]), true};
    case Intervention::Kind::outage:
    case Intervention::Kind::traffic_peak:
    case Intervention::Kind::vulnerability:
    case Intervention::Kind::hire:
    case Intervention::Kind::leave:
      return {};
  }
  return {};
}

std::optional<std::size_t> practice_of(Lever lever) {
  if (lever == Lever::tests) return model::practice_named("test_automation");
  if (lever == Lever::rollback) return model::practice_named("flags_and_rollback");
  if (lever == Lever::pager) return model::practice_named("ownership");
  return std::nullopt;
}

}  // namespace journey::web
