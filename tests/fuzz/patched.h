#pragma once
// Bytes that are nearly right. Made up from nothing, bytes of a fixed size or with a checksum are refused at once, and
// bytes kept as they are now will be those of an older format soon; so an input says what is wrong with right ones.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/replicate.h"
#include "sim/scenario/reading/reader.h"

namespace journey::fuzz {

/// `right` with 8 bytes of it replaced for every 10 of `patches`: where, counted in eights (2 bytes), and by what. A
/// single byte that is left over says how many eights are cut off the end.
inline std::string patched(std::string right, std::string_view patches) {
  const auto byte = [](char letter) { return static_cast<std::size_t>(static_cast<unsigned char>(letter)); };
  constexpr std::size_t kPatch = 10;
  for (; patches.size() >= kPatch; patches.remove_prefix(kPatch)) {
    const std::size_t place = (byte(patches[0]) | byte(patches[1]) << 8U) % (right.size() / 8);
    right.replace(place * 8, 8, patches.substr(2, 8));
  }
  if (patches.size() == 1) right.resize(right.size() - std::min(right.size(), byte(patches[0]) * 8));
  return right;
}

inline constexpr std::uint32_t kRightResults = 3;

inline std::shared_ptr<const model::Scenario> short_scenario() {
  auto reading = scenario::read_scenario(
      R"({"version": 1, "title": "Short", "horizon": {"warmup_weeks": 1, "days": 28}, "organisations": [
      {"id": "siloed", "preset": "siloed_itil"}, {"id": "devops", "preset": "feature_teams"}]})");
  return std::make_shared<const model::Scenario>(std::move(*reading.scenario));
}

/// What a few runs of it give.
inline std::vector<experiment::Replication> right_results() {
  experiment::Settings settings;
  settings.replications = kRightResults;
  return experiment::replicate(short_scenario(), settings);
}

}  // namespace journey::fuzz
