#pragma once
// Who would change on the day shown, and whom they would learn from.

#include <string>

#include "web/view/run_view.h"

namespace journey::web {

struct Offer {
  std::size_t who = 0;
  std::string like;            ///< name of the example
  std::string preset;          ///< by which it works: what a link carries
  model::Practices practices;  ///< how that works
  double day = 0;
};

/// The organisation asked about learns from the last one, or from the elite preset where that has nothing to teach.
/// Requires: `view` holds practices.
Offer offer_of(const RunView& view);

/// How much of practice number `practice` would move.
std::size_t moves_in(const RunView& view, const Offer& offer, std::size_t practice);

}  // namespace journey::web
