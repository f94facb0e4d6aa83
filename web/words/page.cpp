#include "web/words/page.h"

#include "sim/model/version.h"
#include "web/words/words.h"

namespace journey::web::words {

std::string customer_asks(std::string_view title, double hours) {
  return say(message::ToldCustomerAsks{.count = measured(hours), .title = title});
}

std::string companies(std::size_t number, bool same_people) {
  const std::string who = number == 1 ? std::string(say(Plain::told_one_company))
                                      : say(message::ToldSomeCompanies{.number = capital(count(number))});
  return same_people ? say(message::ToldCompaniesSamePeople{.companies = who})
                     : say(message::ToldCompanies{.companies = who});
}

std::string download_started(std::string_view name) { return say(message::ToldDownloadStarted{.name = name}); }

std::string nth_company(std::size_t number) { return say(message::ToldNthCompany{.number = std::to_string(number)}); }
std::string nth_team(std::size_t number) { return say(message::ToldNthTeam{.number = std::to_string(number)}); }
std::string nth_person(std::size_t number) { return say(message::ToldNthPerson{.number = std::to_string(number)}); }

std::string address_says(std::string_view name, std::string_view value, std::string_view wanted) {
  if (wanted.empty()) return say(message::ToldAddressSays{.name = name, .value = value});
  return say(message::ToldAddressSaysWanted{.name = name, .value = value, .wanted = wanted});
}

std::string no_such_scenario(std::string_view id, std::string_view nearest) {
  if (nearest.empty()) return say(message::ToldNoSuchScenario{.id = id});
  return say(message::ToldNoSuchScenarioNearest{.id = id, .nearest = nearest});
}

std::string_view of_other_model(std::uint32_t version) {
  return say(version < model::kModelVersion ? Plain::told_earlier_model : Plain::told_later_model);
}

std::string too_many_decisions(std::size_t most) {
  return say(message::ToldTooManyDecisions{.most = std::to_string(most)});
}

std::string not_possible(std::string_view problem) { return say(message::ToldNotPossible{.problem = problem}); }

std::string saved_as(std::string_view where) {
  return where.empty() ? std::string(say(Plain::told_not_saved)) : say(message::ToldSaved{.where = where});
}

}  // namespace journey::web::words
