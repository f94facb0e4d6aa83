#include "sim/experiment/compare/until.h"

#include <cmath>
#include <cstdlib>

#include "sim/scenario/limits.h"
#include "sim/scenario/reading/spelling.h"

namespace journey::experiment {
namespace {

std::string unknown_measure(const std::string& key) {
  std::vector<std::string_view> keys;
  for (const auto& info : model::measure_infos()) keys.push_back(info.key);
  const std::string_view nearest = scenario::nearest_word(key, keys);
  std::string problem = "there is no measure \"" + key + '"';
  return nearest.empty() ? problem : problem + "; did you mean \"" + std::string(nearest) + "\"?";
}

}  // namespace

std::optional<Target> parse_target(const std::string& text, std::string& problem) {
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos) {
    problem = "must be MEASURE=VALUE or MEASURE=PERCENT%, got " + text;
    return std::nullopt;
  }
  const auto measure = model::measure_named(text.substr(0, equals));
  if (!measure) {
    problem = unknown_measure(text.substr(0, equals));
    return std::nullopt;
  }
  std::string number = text.substr(equals + 1);
  const bool relative = number.ends_with('%');
  if (relative) number.pop_back();
  const bool plain = !number.empty() && number.find_first_not_of("0123456789.") == std::string::npos;
  char* end = nullptr;
  const double value = std::strtod(number.c_str(), &end);
  if (!plain || *end != '\0' || !(value > 0) || value > scenario::kMaxHalfWidth) {
    problem = "the half-width must be a number above 0 and at most 1000000000, got " + text.substr(equals + 1);
    return std::nullopt;
  }
  return Target{*measure, relative ? value / 100 : value, relative};
}

std::optional<double> excess(const Target& target, const MeasuredValue& value) {
  if (!value.mean || !value.low || !value.high) return std::nullopt;
  const double half_width = (*value.high - *value.low) / 2;
  const double wanted = target.relative ? target.half_width * std::fabs(*value.mean) : target.half_width;
  if (half_width == 0) return 0.0;
  return wanted > 0 ? std::optional<double>(half_width / wanted) : std::nullopt;
}

Look look_at(const std::vector<Target>& targets, const RunningComparison& running) {
  Look look;
  double worst = -1;
  for (std::size_t t = 0; t < targets.size(); ++t) {
    for (std::size_t place = 0; place < running.organisations(); ++place) {
      const MeasuredValue value = running.measured(place, model::index_of(targets[t].measure));
      const double own = excess(targets[t], value).value_or(HUGE_VAL);
      if (own <= worst) continue;
      worst = own;
      look = {false, t, place, value};
    }
  }
  look.narrow_enough = worst >= 0 && worst <= 1;
  return look;
}

std::optional<Ending> ending_after(const UntilSettings& settings, const RunningComparison& running) {
  const std::uint32_t count = running.replications();
  const bool last = count >= settings.runs.replications;
  const bool looks = !settings.targets.empty() && (looks_at(count) || (last && count >= kFirstLook));
  if (looks && look_at(settings.targets, running).narrow_enough) return Ending::narrow_enough;
  if (last || running.is_full()) return Ending::all_done;
  return settings.cancelled && settings.cancelled() ? std::optional(Ending::cancelled) : std::nullopt;
}

Ending go_on(const std::shared_ptr<const model::Scenario>& scenario, const UntilSettings& settings,
             RunningComparison& running) {
  std::optional<Ending> ending = ending_after(settings, running);
  if (ending) return *ending;
  Settings runs = settings.runs;
  runs.first_replication = running.replications();
  runs.replications -= running.replications();
  replicate_in_order(scenario, runs, [&](std::uint32_t, const Replication& replication) {
    running.add(replication);
    if (settings.after_each) settings.after_each(running);
    ending = ending_after(settings, running);
    return !ending.has_value();
  });
  return ending.value_or(Ending::all_done);
}

}  // namespace journey::experiment
