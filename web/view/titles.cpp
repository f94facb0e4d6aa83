#include "web/view/titles.h"

#include "sim/model/books/ledger.h"
#include "web/reading/work.h"
#include "web/words/words.h"

namespace journey::web {

std::string title_of(const model::OrganisationState& state, const model::Change& change) {
  if (change.feature == model::kNone) return words::repair_title(change.number);
  return words::feature_title(state.features[change.feature].number);
}

std::string title_of(const model::OrganisationState& state, std::uint64_t key) {
  const model::Change* repair = repair_of(state, family_of(key));
  if (repair != nullptr) return title_of(state, *repair);
  return words::feature_title(static_cast<std::uint32_t>(family_of(key)));
}

std::optional<Subject> subject_of(const model::OrganisationState& state, std::uint64_t family) {
  if (const model::Change* repair = repair_of(state, family)) {
    Subject subject{title_of(state, *repair),
                    repair->to_hour - repair->from_hour,
                    state.intervals[repair->ledger.head].from,
                    repair->visit,
                    {}};
    model::append_segments(state, subject.story, repair->ledger, subject.began, state.now);
    return subject;
  }
  const model::Feature* feature = open_feature(state, static_cast<std::uint32_t>(family));
  if (feature == nullptr) return std::nullopt;
  Subject subject{words::feature_title(feature->number), feature->hours, feature->arrived, 0, {}};
  for (model::Index c = feature->first_change; c != model::kNone; c = state.changes[c].next_of_feature)
    subject.visits += state.changes[c].visit;
  subject.story = model::story_of(state, *feature, state.now);
  return subject;
}

}  // namespace journey::web
