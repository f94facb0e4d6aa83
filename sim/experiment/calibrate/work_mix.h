#pragma once
// The split of people's busy hours into the categories of the State of DevOps survey, to compare the model with it.
//
// Source: Accelerate State of DevOps 2018 (DORA), "how teams spend their time", medians of the clusters. The medians
//         add up to 85 to 95 %, so both sides are normalised to 100 % of busy hours.
// Map: see category_of(); work that helps new work to production (approvals, releases, environments, improving)
// counts as new work, as a respondent would count it. Coordination is a part of all work, so it is left out, like
// idle hours. Units: percent of busy hours.

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "sim/experiment/calibrate/dora.h"
#include "sim/model/measures.h"

namespace journey::experiment {

enum class Category { new_work, unplanned_and_rework, security, user_found_defects, support };
inline constexpr std::size_t kCategoryCount = 5;
inline constexpr std::array<std::string_view, kCategoryCount> kCategoryNames = {
    "new_work", "unplanned_and_rework", "security_remediation", "user_found_defects", "customer_support"};

using WorkMix = std::array<double, kCategoryCount>;

/// Empty for idle hours and coordination.
std::optional<Category> category_of(model::Work work);

/// All zero where nobody was busy.
WorkMix work_mix_of(const model::Measurement& total);

/// As published, and normalised to add up to 100.
WorkMix published_work_mix(Cluster cluster);

/// How far the model may be off, in percentage points, and how far apart two published figures must be for their order
/// to count.
inline constexpr double kMixTolerance = 5;
inline constexpr double kMixOrderMatters = 2;

struct WorkMixRow {
  Category category = Category::new_work;
  double low = 0, elite = 0;                      ///< measured
  double published_low = 0, published_elite = 0;  ///< normalised
  bool within = false;                            ///< both within the tolerance
  bool ordered = false;                           ///< low and elite in the published order, if their order counts
};

std::array<WorkMixRow, kCategoryCount> compare_work_mix(const WorkMix& low, const WorkMix& elite);

}  // namespace journey::experiment
