#pragma once
// The words of the same year lived through in many worlds. Figures come from the caller.
//
// Units: hours.

#include <string>
#include <string_view>

#include "web/words/say.h"
#include "web/worlds/worlds_view.h"

namespace journey::web::words {

/// "1,000".
std::string whole(std::uint64_t number);

/// The same year in 312 of 1,000 worlds.
std::string worlds_counted(const WorldsView& view);
/// In 968 of 1,000 worlds DevOps delivered sooner than Siloed. `first` and `other` are the organisations' names.
std::string worlds_told(const WorldsView& view, std::string_view first, std::string_view other);
/// On average 48.3 days sooner (95 % interval: 47.9 to 48.7 days). Empty before there is an interval.
std::string worlds_average(const WorldsView& view);
/// Why the page works alone.
std::string worlds_trouble(std::string_view reason, bool alone);

/// "DevOps sooner", at the end of the scale where it is.
std::string worlds_better(model::Measure measure, std::string_view organisation);
/// "20 d" on that scale, in the unit of `of_hours`.
std::string worlds_tick(double hours, double of_hours);
/// Hours in one unit of the scale that fits `of_hours`.
double worlds_unit(double of_hours);

}  // namespace journey::web::words
