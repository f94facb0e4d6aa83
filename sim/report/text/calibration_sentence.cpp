#include "sim/report/calibration_report.h"
#include "sim/report/text/cells.h"

namespace journey::report {
namespace {

constexpr std::array<std::string_view, experiment::kFourMeasures> kWords = {"deployment frequency", "lead time",
                                                                            "change failure rate", "recovery time"};

void append(std::string& list, const std::string& item, std::string_view between) {
  if (!list.empty()) list += between;
  list += item;
}

std::string name_of(experiment::Cluster cluster) {
  return std::string(experiment::kClusterNames[static_cast<std::size_t>(cluster)]);
}

/// "its lead time is 1.2 times the upper limit of medium".
std::string miss_of(const experiment::PresetResult& preset, std::size_t measure) {
  const std::string what = "its " + std::string(kWords[measure]);
  const auto value = experiment::four_measure(preset.measures, measure);
  if (!value) return what + " is undefined";
  const experiment::ClusterRange range = experiment::cluster_range(preset.goal->expected, measure);
  const std::string cluster = name_of(preset.goal->expected);
  if (*value > range.high) return what + " is " + number(*value / range.high) + " times the upper limit of " + cluster;
  return what + " is " + number(*value / range.low) + " times the lower limit of " + cluster;
}

std::string counted(std::size_t good, std::size_t all) { return std::to_string(good) + " of " + std::to_string(all); }

}  // namespace

std::string preset_sentence(const experiment::PresetResult& preset) {
  const std::string cluster = name_of(preset.goal->expected);
  if (preset.pass) return "As expected, " + cluster + " on all four measures.";
  std::string hits;
  std::string misses;
  for (std::size_t m = 0; m < experiment::kFourMeasures; ++m) {
    if (preset.hits[m]) {
      append(hits, std::string(kWords[m]), ", ");
    } else {
      append(misses, miss_of(preset, m), "; ");
    }
  }
  std::string text =
      "Expected " + cluster + "; " + (hits.empty() ? "hits none" : "hits " + hits) + "; misses: " + misses;
  return text + "; overall " + cluster_text(preset.verdict) + ".";
}

std::string calibration_verdict(const experiment::Calibration& calibration) {
  std::size_t fitted = 0, fitted_good = 0, predicted = 0, predicted_good = 0, signs = 0, signs_good = 0, mix_good = 0;
  for (const auto& preset : calibration.presets) {
    (preset.goal->fitted ? fitted : predicted) += 1;
    (preset.goal->fitted ? fitted_good : predicted_good) += preset.pass ? 1U : 0U;
  }
  for (const auto& sign : calibration.signs) {
    if (experiment::claims()[sign.claim].apart) continue;
    ++signs;
    signs_good += sign.pass ? 1U : 0U;
  }
  for (const auto& row : calibration.work_mix) mix_good += row.within && row.ordered ? 1U : 0U;
  return counted(fitted_good, fitted) + " fitted presets and " + counted(predicted_good, predicted) +
         " predicted presets are in their cluster on all four measures; " + counted(signs_good, signs) +
         " signs hold; " + counted(mix_good, experiment::kCategoryCount) + " parts of the work mix fit.";
}

}  // namespace journey::report
