#include "sim/scenario/share.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

#include "sim/engine/history.h"
#include "sim/scenario/catalogue.h"
#include "sim/scenario/intervention_reader.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/number_text.h"
#include "sim/scenario/read_errors.h"

namespace journey::scenario {
namespace {

using model::Intervention;

constexpr std::string_view kWalls = "remove_walls";
constexpr std::string_view kOutage = "outage";

std::string unquoted(std::string text) {
  if (text.size() >= 2 && text.front() == '"') text = text.substr(1, text.size() - 2);
  return text;
}

std::string encode(const Intervention& decision) {
  std::string text = exact_text(decision.day) + ':' + decision.organisation + ':';
  switch (decision.kind) {
    case Intervention::Kind::remove_walls: return text + std::string(kWalls);
    case Intervention::Kind::outage: return text + std::string(kOutage) + ':' + exact_text(decision.value);
    case Intervention::Kind::change: break;
  }
  const Parameter* parameter = find_practice(decision.parameter);
  return text + std::string(parameter->name) + ':' + unquoted(to_json(*parameter, decision.value));
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t from = 0;;) {
    const std::size_t to = text.find(separator, from);
    parts.push_back(text.substr(from, to - from));
    if (to == std::string_view::npos) return parts;
    from = to + 1;
  }
}

/// A plain decimal; nothing else that strtod takes (spaces, hexadecimal, infinities).
std::optional<double> decimal(std::string_view text) {
  if (text.empty() || text.size() > 40) return std::nullopt;
  if (text.find_first_not_of("0123456789.e-") != std::string_view::npos) return std::nullopt;
  const std::string copy(text);
  char* end = nullptr;
  const double value = std::strtod(copy.c_str(), &end);
  if (end != copy.c_str() + copy.size() || !std::isfinite(value)) return std::nullopt;
  return value + 0.0;
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

bool is_organisation_id(std::string_view text) {
  return text.size() <= kMaxIdBytes &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == std::string_view::npos;
}

/// The part of a decision after its day and organisation.
bool decode_happening(const std::vector<std::string_view>& parts, Intervention& decision) {
  if (parts.size() == 3 && parts[2] == kWalls) {
    decision.kind = Intervention::Kind::remove_walls;
    return true;
  }
  if (parts.size() != 4) return false;
  if (parts[2] == kOutage) {
    decision.kind = Intervention::Kind::outage;
    decision.value = decimal(parts[3]).value_or(0);
    const bool severity = decision.value == 1 || decision.value == 2 || decision.value == 3;
    return severity && decision.organisation.empty();
  }
  const Parameter* parameter = find_practice(parts[2]);
  if (parameter == nullptr) return false;
  const auto value = value_of(*parameter, parts[3]);
  decision.parameter = parameter->practice;
  decision.value = value.value_or(0);
  return value.has_value();
}

std::optional<Intervention> decode_decision(std::string_view text) {
  const std::vector<std::string_view> parts = split(text, ':');
  if (parts.size() < 3 || !is_organisation_id(parts[1])) return std::nullopt;
  const auto day = decimal(parts[0]);
  if (!day || *day < 0 || *day > kMaxDays) return std::nullopt;
  Intervention decision;
  decision.day = *day;
  decision.organisation = parts[1];
  if (!decode_happening(parts, decision)) return std::nullopt;
  return decision;
}

/// Reads the fields of a fragment one by one; `error` stays empty while all is well.
class Decoder {
 public:
  void field(std::string_view text) {
    const std::size_t equals = text.find('=');
    const std::string_view key = text.substr(0, equals);
    const std::string_view value = equals == std::string_view::npos ? std::string_view{} : text.substr(equals + 1);
    if (std::find(seen_.begin(), seen_.end(), key) != seen_.end()) return fail("the link says twice", key);
    seen_.push_back(key);
    if (key == "s") return scenario(value);
    if (key == "h") return hash(value);
    if (key == "seed") return seed(value);
    if (key == "d") return decisions(value);
    fail("the link holds something unknown:", key);
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
    if (value.empty() || !is_organisation_id(value)) return fail("the link names no possible scenario:", value);
    shared_.scenario_id = value;
  }
  void hash(std::string_view value) {
    const bool good = value.size() == 16 && value.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    if (!good) return fail("the link's scenario hash is not 16 hexadecimal digits:", value);
    shared_.text_hash = value;
  }
  void seed(std::string_view value) {
    std::uint64_t number = 0;
    const auto [end, code] = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool good = code == std::errc{} && end == value.data() + value.size() && number <= kMaxSeed;
    if (!good) return fail("the link's seed is not a whole number within range:", value);
    shared_.seed = number;
  }
  void decisions(std::string_view value) {
    const auto parts = split(value, ',');
    if (parts.size() > kMaxDecisions) return fail("the link holds too many decisions", "d");
    for (const std::string_view part : parts) {
      const auto decision = decode_decision(part);
      if (!decision) return fail("the link holds a decision that cannot be read:", part);
      shared_.decisions.push_back(*decision);
    }
  }

  Shared shared_;
  std::string error_;
  std::vector<std::string_view> seen_;
};

}  // namespace

std::string encode_share(const Shared& shared) {
  std::string text = shared.scenario_id.empty() ? "h=" + shared.text_hash : "s=" + shared.scenario_id;
  text += "&seed=" + std::to_string(shared.seed);
  for (std::size_t i = 0; i < shared.decisions.size(); ++i) {
    text += (i == 0 ? "&d=" : ",") + encode(shared.decisions[i]);
  }
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

std::string hash_of_text(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char letter : text) hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3;
  return engine::to_hex(hash);
}

}  // namespace journey::scenario
