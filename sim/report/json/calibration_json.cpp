#include "sim/model/version.h"
#include "sim/report/calibration_report.h"
#include "sim/report/json/json_values.h"
#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/json_writer.h"

namespace journey::report {
namespace {

using experiment::Calibration;
using scenario::JsonWriter;
using Layout = JsonWriter::Layout;

/// The four measures as mean and interval, with the range expected of them.
void write_four(JsonWriter& json, const experiment::PresetResult& preset) {
  json.key("measures").begin_object();
  for (std::size_t m = 0; m < experiment::kFourMeasures; ++m) {
    const auto measure = model::measure_named(experiment::kFourMeasureKeys[m]);
    const experiment::ClusterRange range = experiment::cluster_range(preset.goal->expected, m);
    const double unit = m == 0 ? experiment::kWeeksPerYear : 1;
    json.key(experiment::kFourMeasureKeys[m]).begin_object(Layout::one_line);
    write_measured(json, preset.measures[model::index_of(*measure)]);
    json.key("expected_low").rounded(range.low / unit).key("expected_high").rounded(range.high / unit);
    json.key("pass").boolean(preset.hits[m]);
    json.end();
  }
  json.end();
}

void write_preset(JsonWriter& json, const experiment::PresetResult& preset) {
  const experiment::PresetGoal& goal = *preset.goal;
  json.begin_object().key("id").text(goal.id).key("name").text(preset.name);
  json.key("expected_cluster").text(experiment::kClusterNames[static_cast<std::size_t>(goal.expected)]);
  json.key("fitted").boolean(goal.fitted).key("reason").text(goal.reason);
  write_four(json, preset);
  write_verdict(json, preset.verdict);
  json.key("pass").boolean(preset.pass).key("verdict").text(preset_sentence(preset));
  json.end();
}

void write_sign(JsonWriter& json, const Calibration& calibration, const experiment::Sign& sign,
                const std::vector<experiment::TriedOrganisation>& tried) {
  const experiment::Claim& claim = experiment::claims()[sign.claim];
  json.begin_object().key("name").text(claim.name).key("claim").text(claim.sentence);
  json.key("base").text(tried[static_cast<std::size_t>(claim.base)].description);
  json.key("changed").text(tried[static_cast<std::size_t>(claim.changed)].description);
  json.key("measure").text(experiment::measured_by(claim));
  constexpr std::string_view kExpected[] = {"higher", "lower", "the_same"};
  json.key("expected").text(kExpected[static_cast<std::size_t>(claim.expected)]);
  const auto value = [&json](std::string_view key, const std::optional<double>& what) {
    json.key(key);
    write_optional(json, what);
  };
  value("base_value", sign.base);
  value("changed_value", sign.changed);
  value("mean", sign.mean);
  value("low", sign.low);
  value("high", sign.high);
  json.key("confidence").rounded(sign.confidence);
  json.key("pass").boolean(sign.pass);
  const bool known = !claim.apart && !calibration.robust_shares.empty();
  value("robust_share", known ? std::optional<double>(calibration.robust_shares[sign.claim]) : std::nullopt);
  json.end();
}

void write_signs(JsonWriter& json, const Calibration& calibration, std::string_view key, bool apart) {
  const auto tried = experiment::sign_organisations();
  json.key(key).begin_list();
  for (const auto& sign : calibration.signs) {
    if (experiment::claims()[sign.claim].apart == apart) write_sign(json, calibration, sign, tried);
  }
  json.end();
}

void write_work_mix(JsonWriter& json, const Calibration& calibration) {
  json.key("work_mix_percent").begin_list();
  for (const experiment::WorkMixRow& row : calibration.work_mix) {
    json.begin_object(Layout::one_line);
    json.key("category").text(experiment::kCategoryNames[static_cast<std::size_t>(row.category)]);
    json.key("low").rounded(row.low).key("published_low").rounded(row.published_low);
    json.key("elite").rounded(row.elite).key("published_elite").rounded(row.published_elite);
    json.key("within").boolean(row.within).key("ordered").boolean(row.ordered).end();
  }
  json.end();
}

void write_tuned(JsonWriter& json) {
  json.key("tuned").begin_list();
  for (const experiment::TunedParameter& tuned : experiment::tuned_parameters()) {
    const scenario::Parameter& parameter = *scenario::find_parameter(tuned.name);
    json.begin_object(Layout::one_line).key("name").text(parameter.name).key("unit").text(parameter.unit);
    json.key("value").rounded(parameter.initial()).key("fitted_to").text(tuned.fitted_to).end();
  }
  json.end();
}

}  // namespace

std::string calibration_json(const Calibration& calibration) {
  JsonWriter json;
  json.begin_object()
      .key("model_version")
      .whole(model::kModelVersion)
      .key("seed")
      .whole(calibration.seed)
      .key("tuning_seed")
      .whole(experiment::kTuningSeed);
  json.key("replications").whole(calibration.replications);
  json.key("presets").begin_list();
  for (const auto& preset : calibration.presets) write_preset(json, preset);
  json.end();
  write_signs(json, calibration, "signs", false);
  write_signs(json, calibration, "apart", true);
  write_work_mix(json, calibration);
  write_tuned(json);
  json.key("robust_points").whole(calibration.robust_points);
  json.key("robust_parameters").whole(calibration.robust_dimensions);
  json.key("verdict").text(calibration_verdict(calibration));
  return json.end().str();
}

}  // namespace journey::report
