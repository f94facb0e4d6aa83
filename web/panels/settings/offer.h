#pragma once
// The organisation that would change on the day shown, and its example.

#include <string>

#include "web/view/run_view.h"

namespace journey::web {

struct Offer {
  std::size_t who = 0;
  std::string like;            ///< name of the example
  std::string preset;          ///< the example's preset, which a link carries
  model::Practices practices;  ///< its practices
  double day = 0;
};

/// The organisation in the question adopts from the last one, or from the elite preset if the last has nothing to
/// offer. Requires: `view` holds practices.
Offer offer_of(const RunView& view);

/// The number of settings of practice number `practice` that would move.
std::size_t moves_in(const RunView& view, const Offer& offer, std::size_t practice);

}  // namespace journey::web
