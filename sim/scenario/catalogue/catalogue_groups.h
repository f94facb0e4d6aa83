#pragma once
// The tables that make up the catalogue, one file each.

#include <span>

#include "sim/scenario/catalogue/parameter.h"

namespace journey::scenario::groups {

std::span<const Parameter> world();
std::span<const Parameter> flow();
std::span<const Parameter> quality();
std::span<const Parameter> approval();
std::span<const Parameter> delivery();
std::span<const Parameter> operations();

}  // namespace journey::scenario::groups
