#include "web/panels/settings/levers.h"

#include <algorithm>

#include "sim/engine/check.h"
#include "web/picture/organisation_layout.h"

namespace journey::web {
namespace {

constexpr double kWeek = 7;
constexpr double kPeerReview = static_cast<double>(model::Approval::peer_review);

// A cadence longer than a week becomes weekly, a weekly one becomes daily.
double shorter(double every_days) { return every_days > kWeek + 0.5 ? kWeek : 1; }

}  // namespace

std::vector<Lever> levers_of(const OrganisationView& view) {
  std::vector<Lever> levers;
  if (view.board.exists) levers.push_back(Lever::board);
  if (columns_of(view).size() > 1) levers.push_back(Lever::walls);
  if (view.train.exists) levers.push_back(Lever::batches);
  return levers;
}

std::size_t organisation_to_change(const RunView& view) {
  const std::size_t asked = std::min(view.asked, view.organisations.size());
  if (!view.decisions.empty()) {
    for (std::size_t i = 0; i < view.organisations.size(); ++i) {
      if (view.organisations[i].id == view.decisions.back().organisation) return i;
    }
  }
  if (asked < view.organisations.size() && !levers_of(view.organisations[asked]).empty()) return asked;
  for (std::size_t i = 0; i < view.organisations.size(); ++i) {
    if (!levers_of(view.organisations[i]).empty()) return i;
  }
  return kNobody;
}

Decide decide(const RunView& view, std::size_t organisation, Lever lever, double day) {
  model::Intervention decision;
  decision.day = day;
  decision.organisation = view.organisations[organisation].id;
  switch (lever) {
    case Lever::board:
      decision.parameter = &model::Practices::approval_kind;
      decision.value = kPeerReview;
      break;
    case Lever::walls:
      decision.kind = model::Intervention::Kind::remove_walls;
      break;
    case Lever::batches:
      decision.parameter = &model::Practices::release_cadence_days;
      decision.value = shorter(view.organisations[organisation].train.every_days);
      break;
    case Lever::tests:
    case Lever::rollback:
    case Lever::pager:
      engine::require(false, "decide: this lever is a practice to adopt");
  }
  return {decision};
}

}  // namespace journey::web
