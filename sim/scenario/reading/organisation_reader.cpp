#include "sim/scenario/reading/organisation_reader.h"

#include <algorithm>

#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/embedded_files.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/reading/people_reader.h"
#include "sim/scenario/reading/world_reader.h"

namespace journey::scenario {
namespace {

using model::Organisation;
using model::Team;

void read_preset(const Place& place, std::span<const Profile> profiles, Organisation& organisation,
                 ReadErrors& errors) {
  const auto index = read_word(place, preset_names(), "preset", errors);
  if (!index) return;
  const EmbeddedFile& file = embedded_presets()[*index];
  ReadErrors own(file.text);
  Organisation preset = read_preset_text(file.text, profiles, own);
  for (const ReadError& error : own.take()) report(errors, place, to_text(error, file.name));
  organisation.preset = file.name;
  organisation.name = preset.name;
  organisation.teams = std::move(preset.teams);
  organisation.practices = preset.practices;
}

/// In the order of the presets; read once.
const std::vector<model::Practices>& practices_of_presets() {
  static const std::vector<model::Practices> kAll = [] {
    std::vector<model::Practices> all;
    for (const EmbeddedFile& file : embedded_presets()) {
      ReadErrors errors(file.text);
      all.push_back(read_preset_text(file.text, built_in_profiles(), errors).practices);
    }
    return all;
  }();
  return kAll;
}

bool works_as(const model::Practices& a, const model::Practices& b) {
  const auto all = practice_parameters();
  return std::all_of(all.begin(), all.end(),
                     [&](const Parameter& parameter) { return a.*parameter.practice == b.*parameter.practice; });
}

bool can_do(const Team& team, std::size_t step, double least_skill) {
  return team.owns[step] && std::any_of(team.people.begin(), team.people.end(), [&](const model::Person& person) {
           return person.skill[step] > 0 && person.skill[step] >= least_skill;
         });
}

Organisation read_organisation(const Place& place, std::span<const Profile> profiles, double least_skill,
                               ReadErrors& errors) {
  const std::size_t before = errors.count();
  Organisation organisation;
  ObjectReader object(place, errors);
  const auto id = object.required("id");
  if (id) organisation.id = read_id(*id, errors).value_or("");
  organisation.name = organisation.id;
  const auto preset = object.optional("preset");
  if (preset) read_preset(*preset, profiles, organisation, errors);
  if (const auto name = object.optional("name")) {
    organisation.name = read_text(*name, kMaxNameBytes, errors).value_or("");
  }
  const auto teams = object.optional("teams");
  if (teams) organisation.teams = read_teams(*teams, profiles, errors);
  if (object.is_object() && !preset && !teams) report(errors, place, "needs a \"preset\" or \"teams\"");
  if (const auto change = object.optional("change")) read_practices(*change, organisation.practices, errors);
  object.refuse_other_keys();
  if (errors.count() != before) return organisation;
  for (std::string& missing : what_is_missing(organisation, least_skill)) report(errors, place, std::move(missing));
  return organisation;
}

}  // namespace

std::vector<std::string_view> preset_names() {
  std::vector<std::string_view> names;
  for (const EmbeddedFile& file : embedded_presets()) names.push_back(file.name);
  return names;
}

std::vector<std::string> what_is_missing(const Organisation& organisation, double least_skill) {
  const auto& teams = organisation.teams;
  std::vector<std::string> missing;
  for (std::size_t step = 0; step < model::kStepCount; ++step) {
    const std::string name(model::kStepNames[step]);
    if (std::none_of(teams.begin(), teams.end(), [&](const Team& team) { return team.owns[step]; })) {
      missing.push_back("no team owns the step \"" + name + "\"; add it to a team's \"steps\"");
    } else if (std::none_of(teams.begin(), teams.end(), [&](const Team& t) { return can_do(t, step, least_skill); })) {
      missing.push_back("nobody in a team that owns \"" + name + "\" has the skill for it (work.least_skill)");
    }
  }
  if (std::none_of(teams.begin(), teams.end(), [](const Team& team) { return team.carries_pager; })) {
    missing.push_back("no team carries the pager; set \"pager\": true for at least one");
  }
  return missing;
}

const model::Practices& preset_practices(std::string_view name) {
  static const model::Practices kDefaults;
  const auto names = preset_names();
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? kDefaults : practices_of_presets()[static_cast<std::size_t>(found - names.begin())];
}

std::string_view preset_that_works_as(const model::Practices& practices) {
  const auto names = preset_names();
  const auto& presets = practices_of_presets();
  const auto same = std::find_if(presets.begin(), presets.end(),
                                 [&](const model::Practices& preset) { return works_as(practices, preset); });
  return same == presets.end() ? kUsualExample : names[static_cast<std::size_t>(same - presets.begin())];
}

std::string_view example_of(const model::Intervention& adoption) {
  return adoption.as.empty() ? preset_that_works_as(*adoption.toward) : std::string_view(adoption.as);
}

void adopt_as(std::string_view preset, model::Intervention& adoption) {
  adoption.toward = preset_practices(preset);
  adoption.as = preset;
}

bool check_version(ObjectReader& root, ReadErrors& errors) {
  const auto version = root.required("version");
  if (!version) return root.is_object();
  const Node& node = *version->node;
  if (node.kind == Node::Kind::number && node.number > kFormatVersion) {
    report(errors, *version,
           "this is version " + description(node) + " of the format; this program reads version " +
               std::to_string(kFormatVersion) + ", so it is too old for it");
    return false;
  }
  read_whole_number(*version, kFormatVersion, kFormatVersion, errors);
  return true;
}

Organisation read_preset_text(std::string_view text, std::span<const Profile> profiles, ReadErrors& errors) {
  Organisation organisation;
  const auto tree = parse_json(text, errors);
  if (!tree) return organisation;
  ObjectReader object({&*tree, ""}, errors);
  if (!check_version(object, errors)) return organisation;
  if (const auto schema = object.optional("$schema")) read_text(*schema, kMaxLongTextBytes, errors);
  if (const auto about = object.optional("description")) read_text(*about, kMaxLongTextBytes, errors);
  const auto name = object.required("name");
  if (name) organisation.name = read_text(*name, kMaxNameBytes, errors).value_or("");
  if (const auto teams = object.required("teams")) organisation.teams = read_teams(*teams, profiles, errors);
  if (const auto change = object.optional("change")) read_practices(*change, organisation.practices, errors);
  object.refuse_other_keys();
  return organisation;
}

std::vector<Organisation> read_organisations(const Place& place, std::span<const Profile> profiles, double least_skill,
                                             ReadErrors& errors) {
  std::vector<Organisation> organisations;
  if (!is_list(place, 1, kMaxOrganisations, errors)) return organisations;
  for (std::size_t i = 0; i < place.node->items.size(); ++i) {
    Organisation next = read_organisation(place.item(i), profiles, least_skill, errors);
    const bool taken = std::any_of(organisations.begin(), organisations.end(),
                                   [&](const Organisation& other) { return other.id == next.id; });
    if (taken && !next.id.empty()) report(errors, place.item(i), "two organisations have the id " + in_quotes(next.id));
    organisations.push_back(std::move(next));
  }
  return organisations;
}

}  // namespace journey::scenario
