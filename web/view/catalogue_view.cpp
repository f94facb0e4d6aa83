#include "web/view/catalogue_view.h"

#include <algorithm>
#include <cmath>

#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/link/share_text.h"
#include "sim/scenario/number_text.h"
#include "sim/scenario/reading/organisation_reader.h"
#include "web/words/settings.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr std::string_view kShare = "share";

char lower(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; }

std::string lowered(std::string_view text) {
  std::string out;
  for (const char letter : text) out += lower(letter);
  return out;
}

std::string told_of(const scenario::Parameter& parameter) {
  std::string all;
  for (const auto text : {parameter.label, parameter.name, parameter.meaning, parameter.source})
    all += lowered(text) + '\n';
  return all;
}

bool holds_every_word(const std::string& text, const std::string& words) {
  std::size_t from = 0;
  while (from < words.size()) {
    const std::size_t to = std::min(words.find(' ', from), words.size());
    if (text.find(words.substr(from, to - from)) == std::string::npos) return false;
    from = to + 1;
  }
  return true;
}

std::string plain(double value) {
  return value == std::floor(value) && std::fabs(value) < 1e6 ? std::to_string(static_cast<long long>(value))
                                                              : words::number(value);
}

}  // namespace

std::vector<SettingView> settings_of(const std::vector<model::Practices>& practices) {
  std::vector<SettingView> settings;
  for (const scenario::Parameter& parameter : scenario::practice_parameters()) {
    SettingView one{&parameter, {}, false};
    for (const auto& own : practices) one.values.push_back(own.*parameter.practice);
    one.differs = std::any_of(one.values.begin(), one.values.end(), [&](double v) { return v != one.values.front(); });
    settings.push_back(std::move(one));
  }
  return settings;
}

std::vector<SettingView> world_settings(const model::World& now, const model::World& of_scenario) {
  std::vector<SettingView> settings;
  for (const scenario::Parameter& parameter : scenario::world_parameters()) {
    const double value = now.*parameter.world;
    settings.push_back({&parameter, {value}, value != of_scenario.*parameter.world});
  }
  return settings;
}

std::string plain_text(const scenario::Parameter& parameter, double value) {
  if (parameter.unit != kShare) return scenario::exact_text(value);
  return scenario::exact_text(std::round(value * 1e8) / 1e6) + " %";  // not 28.000000000000004
}

std::optional<double> typed_number(const scenario::Parameter& parameter, std::string_view text) {
  std::string digits(text);
  std::erase(digits, ' ');
  std::replace(digits.begin(), digits.end(), ',', '.');
  const bool share = parameter.unit == kShare;
  if (share && digits.ends_with('%')) digits.pop_back();
  const auto number = scenario::decimal(digits);
  return number && share ? *number / 100 : number;
}

std::string group_title(const scenario::Parameter& parameter) {
  std::string title(parameter.group());
  std::replace(title.begin(), title.end(), '_', ' ');
  if (!title.empty() && title.front() >= 'a' && title.front() <= 'z') title.front() -= 'a' - 'A';
  return title;
}

std::vector<SettingView> found(const std::vector<SettingView>& settings, std::string_view search, bool only_differing) {
  const std::string words = lowered(search);
  std::vector<SettingView> some;
  for (const SettingView& one : settings) {
    if (only_differing && !one.differs) continue;
    if (holds_every_word(told_of(*one.parameter), words)) some.push_back(one);
  }
  return some;
}

std::string value_text(const scenario::Parameter& parameter, double value) {
  if (parameter.kind == scenario::Kind::boolean)
    return std::string(words::say(value != 0 ? words::Plain::settings_yes : words::Plain::settings_no));
  if (parameter.kind == scenario::Kind::choice) {
    std::string label(parameter.choices[static_cast<std::size_t>(value)]);
    std::replace(label.begin(), label.end(), '_', ' ');
    return label;
  }
  if (parameter.unit == "share") return words::percent(value);
  return parameter.unit.empty() ? plain(value) : words::pair(plain(value), parameter.unit);
}

std::string range_text(const scenario::Parameter& parameter) {
  if (parameter.kind == scenario::Kind::boolean)
    return words::say(words::message::SettingsYesOrNo{.no = words::say(words::Plain::settings_no),
                                                      .yes = words::say(words::Plain::settings_yes)});
  if (parameter.kind == scenario::Kind::choice) {
    std::string all;
    for (std::size_t i = 0; i < parameter.choices.size(); ++i)
      all += (i == 0 ? "" : " / ") + value_text(parameter, static_cast<double>(i));
    return all;
  }
  if (parameter.unit == "share")
    return words::say(
        words::message::SettingsFromTo{.high = words::percent(parameter.high), .low = words::percent(parameter.low)});
  return words::say(words::message::SettingsFromTo{.high = words::pair(plain(parameter.high), parameter.unit),
                                                   .low = plain(parameter.low)});
}

std::vector<PracticeView> practice_views(const model::Practices& here, const model::Practices& there,
                                         const std::vector<model::Intervention>& decisions,
                                         const std::string& organisation) {
  std::vector<PracticeView> views;
  for (std::size_t p = 0; p < model::kPracticeCount; ++p) {
    PracticeView view{&model::practices()[p], 0, false};
    for (const model::Move& move : view.practice->moves)
      view.moves += here.*move.parameter != there.*move.parameter ? 1U : 0U;
    view.adopting = std::any_of(decisions.begin(), decisions.end(), [&](const model::Intervention& decision) {
      return decision.kind == model::Intervention::Kind::adopt && decision.value == static_cast<double>(p) &&
             decision.organisation == organisation;
    });
    views.push_back(view);
  }
  return views;
}

model::Intervention change_of(const scenario::Parameter& parameter, double value, const std::string& organisation,
                              double day) {
  model::Intervention decision;
  decision.day = day;
  decision.kind = model::Intervention::Kind::change;
  decision.organisation = organisation;
  decision.parameter = parameter.practice;
  decision.value = value;
  return decision;
}

model::Intervention adoption_of(std::size_t practice, std::string_view preset, const std::string& organisation,
                                double day) {
  model::Intervention decision;
  decision.day = day;
  decision.kind = model::Intervention::Kind::adopt;
  decision.organisation = organisation;
  decision.value = static_cast<double>(practice);
  scenario::adopt_as(preset, decision);
  return decision;
}

double day_to_decide(double day, double first_day, double last_day) {
  return std::floor(day >= last_day ? first_day : std::max(day, 0.0));
}

}  // namespace journey::web
