#pragma once
// Everything that the program says at one stop of the tour, each with what it can be judged by.

#include <functional>
#include <string>

#include "tests/census/tour.h"

namespace journey::census {

using Hears = std::function<void(const std::vector<Statement>& known, const std::string& text, const Moment& moment)>;

/// Titles and bars: words that no check is made of.
using HearsWords = std::function<void(const std::string& text)>;

/// The sentences of the moment.
void hear_sentences(const Stop& stop, const Hears& hears);
/// The stories of everything that can be asked about: people, teams, steps, walls, gates, customers, and of the work
/// that is followed, begun, just finished.
void hear_stories(const Stop& stop, const Hears& hears, const HearsWords& also);

}  // namespace journey::census
