#include "sim/scenario/reading/people_reader.h"

#include <algorithm>
#include <map>

#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/reading/work_hours.h"

namespace journey::scenario {
namespace {

std::vector<std::string_view> names_of(std::span<const Profile> profiles) {
  std::vector<std::string_view> names;
  for (const Profile& profile : profiles) names.push_back(profile.name);
  return names;
}

/// Reads the teams of one organisation; counts people by profile, so that each gets the next name.
class TeamsReader {
 public:
  TeamsReader(std::span<const Profile> profiles, ReadErrors& errors)
      : profiles_(profiles), profile_names_(names_of(profiles)), errors_(errors) {}

  std::vector<model::Team> read(const Place& place) {
    std::vector<model::Team> teams;
    if (!is_list(place, 1, kMaxTeams, errors_)) return teams;
    for (std::size_t i = 0; i < place.node->items.size(); ++i) teams.push_back(read_team(place.item(i), teams));
    if (people_ > kMaxPeople) {
      report(errors_, place,
             "must hold at most " + std::to_string(kMaxPeople) + " people, got " + std::to_string(people_));
    }
    return teams;
  }

  model::Person read_person(const Place& place) {
    model::Person person;
    ObjectReader object(place, errors_);
    const auto name = object.optional("name");
    const auto profile = object.optional("profile");
    const auto skills = object.optional("skills");
    if (profile) {
      if (const auto index = read_word(*profile, profile_names_, "profile", errors_)) {
        person = next_person(profiles_[*index]);
      }
    } else if (object.is_object() && !skills) {
      report(errors_, place, "a person needs a \"profile\" or \"skills\"");
    }
    if (name) person.name = read_text(*name, kMaxNameBytes, errors_).value_or("");
    if (person.name.empty() && !name && skills) person.name = roster_name("", numbered_[""]++);
    if (skills) read_skills(*skills, person.skill, errors_);
    const auto hours = object.optional("hours");
    person.hours = hours ? read_work_hours(*hours, errors_) : team_hours_;
    object.refuse_other_keys();
    return person;
  }

 private:
  model::Team read_team(const Place& place, const std::vector<model::Team>& before) {
    model::Team team;
    ObjectReader object(place, errors_);
    if (const auto id = object.required("id")) read_team_id(*id, before, team);
    team.name = team.id;
    if (const auto name = object.optional("name")) team.name = read_text(*name, kMaxNameBytes, errors_).value_or("");
    if (const auto goal = object.optional("goal")) team.goal = read_text(*goal, kMaxNameBytes, errors_).value_or("");
    if (const auto steps = object.required("steps")) read_steps(*steps, team);
    if (const auto pager = object.optional("pager")) team.carries_pager = read_boolean(*pager, errors_).value_or(false);
    read_limits(object, team);
    const auto hours = object.optional("hours");
    team_hours_ = hours ? read_work_hours(*hours, errors_) : model::WorkHours{};
    if (const auto people = object.required("people")) read_people(*people, team);
    object.refuse_other_keys();
    return team;
  }

  void read_limits(ObjectReader& object, model::Team& team) {
    const Parameter& limit = *find_practice(&model::Practices::flow_wip_limit);
    if (const auto own = object.optional("wip_limit")) team.wip_limit = read_parameter(*own, limit, errors_);
    if (const auto own = object.optional("finish_first")) team.finish_first = read_boolean(*own, errors_);
  }

  void read_team_id(const Place& place, const std::vector<model::Team>& before, model::Team& team) {
    team.id = read_id(place, errors_).value_or("");
    const bool taken =
        std::any_of(before.begin(), before.end(), [&](const auto& other) { return other.id == team.id; });
    if (taken && !team.id.empty()) report(errors_, place, "two teams have the id " + in_quotes(team.id));
  }

  void read_steps(const Place& place, model::Team& team) {
    if (!is_list(place, 1, model::kStepCount, errors_)) return;
    for (std::size_t i = 0; i < place.node->items.size(); ++i) {
      const auto step = read_word(place.item(i), model::kStepNames, "step", errors_);
      if (step && team.owns[*step]) report(errors_, place.item(i), "this step is named twice");
      if (step) team.owns[*step] = true;
    }
  }

  void read_people(const Place& place, model::Team& team) {
    if (place.node->kind == Node::Kind::object) {
      read_counts(place, team);
    } else if (place.node->kind == Node::Kind::list) {
      if (!is_list(place, 1, kMaxPeople, errors_)) return;
      for (std::size_t i = 0; i < place.node->items.size(); ++i) team.people.push_back(read_person(place.item(i)));
      people_ += place.node->items.size();
    } else {
      report_value(errors_, place, "numbers of people by profile, or a list of people");
    }
  }

  void read_counts(const Place& place, model::Team& team) {
    double total = 0;
    for (const Member& member : place.node->members) {
      const Place here{&member.value, append_key(place.pointer, member.key)};
      const Profile* profile = find_profile(profiles_, member.key);
      if (profile == nullptr) {
        report_unknown(errors_, member.key_offset, here.pointer, "profile", member.key, profile_names_);
        total += 1;
        continue;
      }
      const double count = read_whole_number(here, 0, static_cast<double>(kMaxPeople), errors_).value_or(1);
      total += count;
      if (people_ > kMaxPeople) continue;
      for (double i = 0; i < count; ++i) team.people.push_back(next_person(*profile));
      people_ += static_cast<std::size_t>(count);
    }
    if (total == 0) report(errors_, place, "the team has no people; a team must have at least 1 person");
  }

  model::Person next_person(const Profile& profile) {
    return {roster_name(profile.name, numbered_[profile.name]++), profile.name, profile.skill, team_hours_};
  }

  std::span<const Profile> profiles_;
  std::vector<std::string_view> profile_names_;
  ReadErrors& errors_;
  std::map<std::string, std::size_t> numbered_;  ///< people of each profile so far
  std::size_t people_ = 0;
  model::WorkHours team_hours_;  ///< of those who have none of their own
};

}  // namespace

void read_skills(const Place& place, model::PerStep<double>& skill, ReadErrors& errors) {
  ObjectReader object(place, errors);
  for (std::size_t step = 0; step < model::kStepCount; ++step) {
    const auto value = object.optional(model::kStepNames[step]);
    if (value) skill[step] = read_number(*value, 0, 1, errors).value_or(skill[step]);
  }
  object.refuse_other_keys();
}

std::vector<Profile> read_profiles(const Place& place, ReadErrors& errors) {
  std::vector<Profile> profiles = built_in_profiles();
  if (place.node->kind != Node::Kind::object) {
    report_value(errors, place, "an object of profiles");
    return profiles;
  }
  for (const Member& member : place.node->members) {
    const Place here{&member.value, append_key(place.pointer, member.key)};
    const Node key{Node::Kind::string, member.key_offset, false, 0, member.key, {}, {}};
    if (!read_id({&key, here.pointer}, errors)) continue;
    auto found = std::find_if(profiles.begin(), profiles.end(), [&](const auto& p) { return p.name == member.key; });
    if (found == profiles.end()) found = profiles.insert(profiles.end(), Profile{member.key, {}});
    read_skills(here, found->skill, errors);
  }
  if (profiles.size() > kMaxProfiles) {
    report(errors, place, "must hold at most " + std::to_string(kMaxProfiles) + " profiles");
  }
  return profiles;
}

model::Person read_person(const Place& place, std::span<const Profile> profiles, ReadErrors& errors) {
  return TeamsReader(profiles, errors).read_person(place);
}

std::vector<model::Team> read_teams(const Place& place, std::span<const Profile> profiles, ReadErrors& errors) {
  return TeamsReader(profiles, errors).read(place);
}

}  // namespace journey::scenario
