#include "sim/scenario/link/share.h"

#include <algorithm>
#include <span>

#include "sim/engine/history.h"
#include "sim/model/practice.h"
#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/digest.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/link/share_people.h"
#include "sim/scenario/link/share_text.h"
#include "sim/scenario/number_text.h"
#include "sim/scenario/reading/intervention_reader.h"
#include "sim/scenario/reading/organisation_reader.h"
#include "sim/scenario/reading/read_errors.h"

namespace journey::scenario {
namespace {

using model::Intervention;

constexpr std::uint32_t kFirstModelVersion = 1;  ///< links of it name none

std::string unquoted(std::string text) {
  if (text.size() >= 2 && text.front() == '"') text = text.substr(1, text.size() - 2);
  return text;
}

std::string encode_change(const Intervention& decision) {
  const Parameter* parameter = find_practice(decision.parameter);
  return std::string(parameter->name) + ':' + unquoted(to_json(*parameter, decision.value));
}

/// The intervention itself, after the day and the organisation.
std::string encode_happening(const Intervention& decision) {
  const std::string kind(kInterventionKinds[static_cast<std::size_t>(decision.kind)]);
  switch (decision.kind) {
    case Intervention::Kind::change:
      return encode_change(decision);
    case Intervention::Kind::remove_walls:
      return kind;
    case Intervention::Kind::outage:
    case Intervention::Kind::vulnerability:
      return kind + ':' + exact_text(decision.value);
    case Intervention::Kind::traffic_peak:
      return kind + ':' + exact_text(decision.value) + ':' + exact_text(decision.hours);
    case Intervention::Kind::adopt:
      return kind + ':' + std::string(model::practices()[static_cast<std::size_t>(decision.value)].id) + ':' +
             std::string(example_of(decision));
    case Intervention::Kind::hire:
      return kind + ':' + encode_hire(decision);
    case Intervention::Kind::leave:
      return kind + ':' + encode_leave(decision);
  }
  return "";
}

std::optional<double> value_of(const Parameter& parameter, std::string_view text) {
  if (parameter.kind == Kind::boolean) {
    if (text == "true") return 1.0;
    return text == "false" ? std::optional<double>(0.0) : std::nullopt;
  }
  if (parameter.kind == Kind::choice) {
    const auto found = std::find(parameter.choices.begin(), parameter.choices.end(), text);
    if (found == parameter.choices.end()) return std::nullopt;
    return static_cast<double>(found - parameter.choices.begin());
  }
  const auto value = decimal(text);
  return value && parameter.accepts(*value) ? value : std::nullopt;
}

bool decode_change(std::string_view name, std::string_view text, Intervention& decision) {
  const Parameter* parameter = find_practice(name);
  if (parameter == nullptr) return false;
  const auto value = value_of(*parameter, text);
  decision.kind = Intervention::Kind::change;
  decision.parameter = parameter->practice;
  decision.value = value.value_or(0);
  return value.has_value();
}

bool decode_severity(std::string_view text, int mildest, Intervention& decision) {
  decision.value = text.size() == 1 ? text[0] - '0' : 0;
  return decision.value >= 1 && decision.value <= mildest;
}

bool decode_traffic_peak(std::string_view factor, std::string_view hours, Intervention& decision) {
  decision.value = decimal(factor).value_or(0);
  decision.hours = decimal(hours).value_or(0);
  return decision.value >= 1 && decision.value <= kMostTrafficFactor && decision.hours >= kLeastTrafficHours &&
         decision.hours <= kMostTrafficHours;
}

bool decode_adopt(std::string_view practice, std::string_view preset, Intervention& decision) {
  const auto number = model::practice_named(practice);
  const auto presets = preset_names();
  if (!number || std::find(presets.begin(), presets.end(), preset) == presets.end()) return false;
  decision.value = static_cast<double>(*number);
  adopt_as(preset, decision);
  return true;
}

/// The part of a decision after its day and organisation.
bool decode_happening(const std::vector<std::string_view>& parts, Intervention& decision) {
  const std::size_t details = parts.size() - 3;
  const auto kind = std::find(std::begin(kInterventionKinds), std::end(kInterventionKinds), parts[2]);
  if (kind == std::end(kInterventionKinds)) return details == 1 && decode_change(parts[2], parts[3], decision);
  decision.kind = static_cast<Intervention::Kind>(kind - std::begin(kInterventionKinds));
  switch (decision.kind) {
    case Intervention::Kind::remove_walls:
      return details == 0;
    case Intervention::Kind::outage:
      return details == 1 && decode_severity(parts[3], 3, decision);
    case Intervention::Kind::vulnerability:
      return details == 1 && decode_severity(parts[3], 2, decision);
    case Intervention::Kind::traffic_peak:
      return details == 2 && decode_traffic_peak(parts[3], parts[4], decision);
    case Intervention::Kind::adopt:
      return details == 2 && decode_adopt(parts[3], parts[4], decision);
    case Intervention::Kind::hire:
      return decode_hire({parts.data() + 3, details}, decision);
    case Intervention::Kind::leave:
      return details == 1 && decode_leave(parts[3], decision);
    case Intervention::Kind::change:
      break;
  }
  return false;
}

std::optional<Intervention> decode_decision(std::string_view text) {
  const std::vector<std::string_view> parts = split(text, ':');
  if (parts.size() < 3 || !is_id_or_nothing(parts[1])) return std::nullopt;
  const auto day = decimal(parts[0]);
  if (!day || *day < 0 || *day > kMaxDays) return std::nullopt;
  Intervention decision;
  decision.day = *day;
  decision.organisation = parts[1];
  if (!decode_happening(parts, decision)) return std::nullopt;
  return decision;
}

std::optional<WorldChange> decode_world(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const Parameter* parameter = find_world(text.substr(0, colon));
  const auto value = decimal(text.substr(colon + 1));
  if (parameter == nullptr || !value || !parameter->accepts(*value)) return std::nullopt;
  return WorldChange{parameter->world, *value};
}

/// Reads the fields of a fragment one by one; `error` stays empty while all is well.
class Decoder {
 public:
  void field(std::string_view text) {
    const std::size_t equals = text.find('=');
    const std::string_view key = text.substr(0, equals);
    const std::string_view value = equals == std::string_view::npos ? std::string_view{} : text.substr(equals + 1);
    if (std::find(seen_.begin(), seen_.end(), key) != seen_.end()) return fail("the link has two values for", key);
    seen_.push_back(key);
    if (key == "s") return scenario(value);
    if (key == "h") return hash(value);
    if (key == "seed") return seed(value);
    if (key == "d") return decisions(value);
    if (key == "w") return world(value);
    if (key == "m") return model_version(value);
    fail("the link contains something unknown:", key);
  }

  ShareReading finish() {
    if (error_.empty() && shared_.scenario_id.empty() == shared_.text_hash.empty()) {
      error_ = "the link must name one scenario, as s= or h=";
    }
    if (!error_.empty()) return {std::nullopt, error_};
    std::stable_sort(shared_.decisions.begin(), shared_.decisions.end(),
                     [](const Intervention& a, const Intervention& b) { return a.day < b.day; });
    return {std::move(shared_), ""};
  }

 private:
  void fail(std::string_view what, std::string_view text) {
    if (error_.empty()) error_ = std::string(what) + ' ' + in_quotes(text);
  }
  void scenario(std::string_view value) {
    if (value.empty() || !is_id_or_nothing(value)) return fail("the link names an impossible scenario:", value);
    shared_.scenario_id = value;
  }
  void hash(std::string_view value) {
    if (!is_digest(value)) return fail("the link's scenario hash is not 16 hexadecimal digits:", value);
    shared_.text_hash = value;
  }
  void seed(std::string_view value) {
    const auto number = whole_of(value);
    if (!number || *number > kMaxSeed) return fail("the link's seed is not a whole number within range:", value);
    shared_.seed = *number;
  }
  void model_version(std::string_view value) {
    const auto number = whole_of(value);
    if (!number || *number < kFirstModelVersion || *number > kMaxModelVersion)
      return fail("the link's model version is not valid:", value);
    shared_.model_version = static_cast<std::uint32_t>(*number);
  }
  void decisions(std::string_view value) {
    const auto parts = split(value, ',');
    if (parts.size() > kMaxDecisions) return fail("the link contains too many decisions", "d");
    for (const std::string_view part : parts) {
      const auto decision = decode_decision(part);
      if (!decision) return fail("the link contains a decision that cannot be read:", part);
      shared_.decisions.push_back(*decision);
    }
  }

  void world(std::string_view value) {
    for (const std::string_view part : split(value, ',')) {
      const auto change = decode_world(part);
      if (!change) return fail("the link contains a world parameter that cannot be read:", part);
      shared_.world.push_back(*change);
    }
  }

  Shared shared_ = of_first_model();
  std::string error_;
  std::vector<std::string_view> seen_;

  static Shared of_first_model() {
    Shared shared;
    shared.model_version = kFirstModelVersion;
    return shared;
  }
};

}  // namespace

std::string encode_share(const Shared& shared) {
  std::string text = shared.scenario_id.empty() ? "h=" + shared.text_hash : "s=" + shared.scenario_id;
  text += "&seed=" + std::to_string(shared.seed);
  std::string_view separator = "&d=";
  for (const Intervention& decision : shared.decisions) {
    text += std::string(separator) + exact_text(decision.day) + ':' + decision.organisation + ':' +
            encode_happening(decision);
    separator = ",";
  }
  separator = "&w=";
  for (const WorldChange& change : shared.world) {
    text += std::string(separator) + std::string(find_world(change.parameter)->name) + ':' + exact_text(change.value);
    separator = ",";
  }
  if (shared.model_version != kFirstModelVersion) text += "&m=" + std::to_string(shared.model_version);
  return text;
}

ShareReading decode_share(std::string_view fragment) {
  if (fragment.starts_with('#')) fragment.remove_prefix(1);
  if (fragment.size() > kMaxFragmentBytes) return {std::nullopt, "the link is too long"};
  Decoder decoder;
  for (const std::string_view part : split(fragment, '&')) decoder.field(part);
  return decoder.finish();
}

std::optional<std::string> unknown_organisation(const std::vector<Intervention>& decisions,
                                                const model::Scenario& scenario) {
  for (const Intervention& decision : decisions) {
    const auto& all = scenario.organisations;
    const bool known = decision.organisation.empty() || std::any_of(all.begin(), all.end(), [&](const auto& o) {
                         return o.id == decision.organisation;
                       });
    if (!known) return decision.organisation;
  }
  return std::nullopt;
}

std::string hash_of_text(std::string_view text) { return engine::to_hex(digest(text)); }

}  // namespace journey::scenario
