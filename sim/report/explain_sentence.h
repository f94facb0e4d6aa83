#pragma once
// The cause that holds an organisation back most, in one plain sentence; for both the command line and
// the page.
//
// Source: the books, hours saved if a cause were removed (docs/model.md, "The books").
// Errors: none; if nothing reached production the sentence says that.

#include <string>

#include "sim/model/measures.h"

namespace journey::report {

/// "waiting for the next release date": the cause as the object of a sentence.
std::string_view in_plain_words(model::Cause cause);

/// "9.8 days", "5.1 hours", "12 minutes".
std::string plain_length(double hours);

/// "What holds Siloed back most is waiting for the next release date: without it a change would be in production 9.8
/// days sooner." Requires: `total` comes from runs that were explained (experiment::Settings::explain).
std::string hindrance_sentence(std::string_view name, const model::Measurement& total);

}  // namespace journey::report
