#include "sim/scenario/link/share_people.h"

#include <optional>

#include "sim/scenario/limits.h"
#include "sim/scenario/link/share_text.h"
#include "sim/scenario/number_text.h"
#include "sim/scenario/profiles.h"
#include "sim/scenario/reading/work_hours.h"

namespace journey::scenario {
namespace {

using Skills = model::PerStep<double>;

const Profile* built_in(std::string_view name) { return find_profile(built_in_profiles(), name); }

std::string encode_skills(const Skills& skills) {
  std::string text;
  for (const double skill : skills) text += (text.empty() ? "" : "_") + exact_text(skill);
  return text;
}

bool decode_skills(std::string_view text, Skills& skills) {
  const auto parts = split(text, '_');
  if (parts.size() != skills.size()) return false;
  for (std::size_t step = 0; step < parts.size(); ++step) {
    const auto skill = decimal(parts[step]);
    if (!skill || *skill < 0 || *skill > 1) return false;
    skills[step] = *skill;
  }
  return true;
}

/// "1100000_9_13": the days from Monday on, then the hours.
std::string encode_work_hours(const model::WorkHours& hours) {
  std::string text;
  for (const bool day : hours.days) text += day ? '1' : '0';
  return text + '_' + exact_text(hours.from) + '_' + exact_text(hours.to);
}

std::optional<model::WorkHours> decode_work_hours(std::string_view text) {
  const auto parts = split(text, '_');
  model::WorkHours hours;
  if (parts.size() != 3 || parts[0].size() != hours.days.size()) return std::nullopt;
  if (parts[0].find_first_not_of("01") != std::string_view::npos) return std::nullopt;
  for (std::size_t day = 0; day < hours.days.size(); ++day) hours.days[day] = parts[0][day] == '1';
  hours.from = decimal(parts[1]).value_or(-1);
  hours.to = decimal(parts[2]).value_or(-1);
  const bool some_day = parts[0].find('1') != std::string_view::npos;
  const bool possible = hours.from >= 0 && hours.to <= kMidnight && hours.to - hours.from >= kLeastWorkday;
  return some_day && possible ? std::optional(hours) : std::nullopt;
}

bool decode_hours(std::string_view text, model::Person& person) {
  const auto hours = decode_work_hours(text);
  person.hours = hours.value_or(model::WorkHours{});
  return hours.has_value();
}

bool decode_team(std::string_view text, model::Intervention& decision) {
  const auto team = decimal(text);
  if (!team || *team < 0 || *team >= static_cast<double>(kMaxTeams)) return false;
  decision.value = *team;
  return decision.value == static_cast<double>(static_cast<int>(decision.value));
}

}  // namespace

std::string encode_hire(const model::Intervention& decision) {
  const model::Person& person = *decision.person;
  const Profile* profile = built_in(person.profile);
  std::string text = exact_text(decision.value) + ':' + person.profile + ':' + encode_name(person.name);
  const bool own_skills = profile == nullptr || profile->skill != person.skill;
  const bool own_hours = person.hours != model::WorkHours{};
  if (own_skills || own_hours) text += ':';
  if (own_skills) text += encode_skills(person.skill);
  return own_hours ? text + ':' + encode_work_hours(person.hours) : text;
}

std::string encode_leave(const model::Intervention& decision) { return encode_name(decision.person->name); }

bool decode_hire(std::span<const std::string_view> details, model::Intervention& decision) {
  if (details.size() < 3 || details.size() > 5 || decision.organisation.empty()) return false;
  const Profile* profile = built_in(details[1]);
  const auto name = decode_name(details[2]);
  if (!decode_team(details[0], decision) || !is_id_or_nothing(details[1]) || !name) return false;
  const std::string_view skills = details.size() > 3 ? details[3] : std::string_view();
  if (profile == nullptr && skills.empty()) return false;
  if (details.size() == 4 && skills.empty()) return false;
  decision.person = model::Person{*name, std::string(details[1]), profile == nullptr ? Skills{} : profile->skill};
  if (!skills.empty() && !decode_skills(skills, decision.person->skill)) return false;
  return details.size() < 5 || decode_hours(details[4], *decision.person);
}

bool decode_leave(std::string_view name, model::Intervention& decision) {
  const auto known = decode_name(name);
  if (known) decision.person = model::Person{*known, "", {}};
  return known.has_value();
}

}  // namespace journey::scenario
