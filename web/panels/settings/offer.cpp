#include "web/panels/settings/offer.h"

#include <algorithm>

#include "sim/model/practice.h"
#include "sim/scenario/reading/organisation_reader.h"
#include "web/view/catalogue_view.h"
#include "web/words/settings.h"

namespace journey::web {
namespace {

constexpr std::string_view kFurthest = "elite";

// A link names the preset of the example, so adoption follows that preset.
void learn_from(std::string_view preset, Offer& offer) {
  offer.preset = preset;
  offer.practices = scenario::preset_practices(preset);
}

bool has_something_to_teach(const RunView& view, const Offer& offer) {
  for (std::size_t p = 0; p < model::kPracticeCount; ++p) {
    if (moves_in(view, offer, p) > 0) return true;
  }
  return false;
}

}  // namespace

Offer offer_of(const RunView& view) {
  Offer offer;
  offer.who = std::min(view.asked, view.practices.size() - 1);
  offer.day = day_to_decide(view.day, view.first_day, view.last_day);
  const std::size_t last = view.examples.size() - 1;
  if (offer.who != last) {
    offer.like = view.organisations[last].name;
    learn_from(scenario::preset_that_works_as(view.examples[last]), offer);
    if (has_something_to_teach(view, offer)) return offer;
  }
  offer.like = words::say(words::Plain::settings_elite);
  learn_from(kFurthest, offer);
  return offer;
}

std::size_t moves_in(const RunView& view, const Offer& offer, std::size_t practice) {
  const auto& moves = model::practices()[practice].moves;
  return static_cast<std::size_t>(std::count_if(moves.begin(), moves.end(), [&](const model::Move& move) {
    return view.practices[offer.who].*move.parameter != offer.practices.*move.parameter;
  }));
}

}  // namespace journey::web
