#pragma once
// The eight steps of the value stream, in the order every change passes them.
//
// Source: the plan-code-build-test-release-deploy-operate-monitor loop of DevOps.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace journey::model {

enum class Step : std::uint8_t { plan, code, build, test, release, deploy, operate, monitor };

inline constexpr std::size_t kStepCount = 8;

inline constexpr std::array<std::string_view, kStepCount> kStepNames = {"plan",    "code",   "build",   "test",
                                                                        "release", "deploy", "operate", "monitor"};

constexpr std::size_t index_of(Step step) { return static_cast<std::size_t>(step); }
constexpr std::string_view name_of(Step step) { return kStepNames[index_of(step)]; }

/// One value for each step; used for skills, ownership and hours.
template <class T>
using PerStep = std::array<T, kStepCount>;

}  // namespace journey::model
