#include "sim/model/books/charging.h"

#include <algorithm>

#include "sim/model/state/subjects.h"

namespace journey::model {

using engine::Duration;

namespace {

void charge_feature(OrganisationState& s, Index feature, const Spent& spent) {
  if (feature != kNone) add_spent(s.features[feature].spent, spent);
}

void charge_batch(OrganisationState& s, const Batch& batch, const Spent& spent) {
  for_each_part(spent, [&](Work work, Duration length) {
    if (length.ms == 0) return;
    split_by_size(s, batch.changes, length, s.scratch_shares);
    for (const Share& share : s.scratch_shares) {
      const Index feature = s.changes[share.change].feature;
      if (feature != kNone) s.features[feature].spent[index_of(work)] += share.length;
    }
  });
}

}  // namespace

void charge(OrganisationState& s, const Task& task, const Spent& spent) {
  if (task.purpose == Purpose::plan) {
    charge_feature(s, task.subject, spent);
  } else if (is_about_change(task.purpose) || task.purpose == Purpose::prepare_environment) {
    charge_feature(s, s.changes[task.subject].feature, spent);
  } else if (task.purpose == Purpose::release || task.purpose == Purpose::deploy) {
    charge_batch(s, s.batches[task.subject], spent);
  }
}

void split_by_size(const OrganisationState& s, const List& batch, Duration whole, std::vector<Share>& shares) {
  double size = 0;
  for (Index c = batch.head; c != kNone; c = s.changes[c].next) size += hours_of(s.changes[c]);
  shares.clear();
  Duration left = whole;
  for (Index c = batch.head; c != kNone; c = s.changes[c].next) {
    const double exact = static_cast<double>(whole.ms) * hours_of(s.changes[c]) / size;
    const Duration length = std::min(Duration{static_cast<std::int64_t>(exact)}, left);
    shares.push_back({c, length, exact - static_cast<double>(length.ms), static_cast<std::uint32_t>(shares.size())});
    left -= length;
  }
  std::sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) {
    return a.remainder != b.remainder ? a.remainder > b.remainder : a.place < b.place;
  });
  for (std::size_t i = 0; left.ms > 0; i = (i + 1) % shares.size()) {
    shares[i].length += engine::kMillisecond;
    left -= engine::kMillisecond;
  }
}

}  // namespace journey::model
