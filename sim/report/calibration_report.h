#pragma once
// The calibration report: every preset and every sign, compared with published figures, hits and misses alike.
//
// Units:  in the keys and headings.
// Errors: undefined values are null in JSON and a dash in text.

#include <string>

#include "sim/experiment/calibrate/calibration.h"

namespace journey::report {

std::string calibration_json(const experiment::Calibration& calibration);
std::string calibration_text(const experiment::Calibration& calibration);

/// The same as a page of documentation.
std::string calibration_markdown(const experiment::Calibration& calibration);

/// One honest sentence on a preset: its hits, the size of its misses, and the cluster it falls into instead.
std::string preset_sentence(const experiment::PresetResult& preset);

/// "2 of 2 fitted presets and 3 of 5 predicted ones are in their cluster on all four measures; 9 of 11 signs hold; ..."
std::string calibration_verdict(const experiment::Calibration& calibration);

}  // namespace journey::report
