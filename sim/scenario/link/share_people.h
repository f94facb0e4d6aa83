#pragma once
// People who join or leave, in the text of a link: "hire:2:developer:Ana", "leave:Ana". Skills follow, step by step,
// if they are not those of a built-in profile: "hire:2:hero:Ana:0_0.3_0.45_0.3_0.85_0.9_0.9_0.9"; then the hours, if
// they are not the usual ones: "hire:2:developer:Ana::1110000_9_13".
//
// Errors: decoding returns false for unreadable text.

#include <span>
#include <string>
#include <string_view>

#include "sim/model/scenario.h"

namespace journey::scenario {

/// What follows "hire:" or "leave:". The team is its place in the organisation, counted from 0.
std::string encode_hire(const model::Intervention& decision);
std::string encode_leave(const model::Intervention& decision);

bool decode_hire(std::span<const std::string_view> details, model::Intervention& decision);
bool decode_leave(std::string_view name, model::Intervention& decision);

}  // namespace journey::scenario
