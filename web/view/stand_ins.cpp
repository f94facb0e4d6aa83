#include "web/view/stand_ins.h"

#include <algorithm>

#include "web/words/page.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

void add(std::vector<StandIn>& all, const std::string& name, std::string drawn, bool alone = false) {
  if (!name.empty() && !can_be_drawn(name)) all.push_back({name, std::move(drawn), alone});
}

void add_all_of(std::vector<StandIn>& all, const OrganisationView& organisation) {
  for (std::size_t t = 0; t < organisation.teams.size(); ++t)
    add(all, organisation.teams[t].name, words::nth_team(t + 1));
  for (std::size_t p = 0; p < organisation.people.size(); ++p) {
    const PersonView& person = organisation.people[p];
    add(all, person.name, words::nth_person(p + 1));
    add(all, words::given_name(person.name), words::nth_person(p + 1));
    add(all, person.initials, std::to_string(p + 1), true);
  }
}

}  // namespace

std::vector<StandIn> stand_ins_of(const RunView& view) {
  std::vector<StandIn> all;
  for (std::size_t i = 0; i < view.organisations.size(); ++i) {
    add(all, view.organisations[i].name, words::nth_company(i + 1));
    add_all_of(all, view.organisations[i]);
  }
  // A name comes before those that are a part of it.
  std::stable_sort(all.begin(), all.end(),
                   [](const StandIn& a, const StandIn& b) { return a.name.size() > b.name.size(); });
  return all;
}

}  // namespace journey::web
