#include "web/view/page_text.h"

#include <algorithm>

#include "web/words/page.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

std::string one_line(std::string text) {
  for (char& letter : text) {
    if (letter == '\n' || letter == '\r') letter = ' ';
  }
  return text;
}

std::string request_line(const Session& session) {
  const auto& followed = session.followed();
  if (!followed) return {};
  return words::customer_asks(words::feature_title(followed->number), followed->hours);
}

std::size_t headcount(const model::Organisation& organisation) {
  std::size_t people = 0;
  for (const model::Team& team : organisation.teams) people += team.people.size();
  return people;
}

bool moves_people(const model::Intervention& event) {
  return event.kind == model::Intervention::Kind::hire || event.kind == model::Intervention::Kind::leave;
}

}  // namespace

std::string problem_line(const Problem& problem, const std::string& file) {
  std::string line = file.empty() ? std::string() : file + ':';
  if (problem.line > 0) line += std::to_string(problem.line) + ':' + std::to_string(problem.column) + ':';
  if (!line.empty()) line += ' ';
  if (!problem.pointer.empty()) line += problem.pointer + ": ";
  return line + problem.message;
}

std::string heading_of(const model::Scenario& scenario) {
  const auto& all = scenario.organisations;
  const bool as_many = std::all_of(
      all.begin(), all.end(), [&](const model::Organisation& one) { return headcount(one) == headcount(all.front()); });
  const bool they_stay = std::none_of(scenario.events.begin(), scenario.events.end(), moves_people);
  return words::companies(all.size(), as_many && they_stay);
}

std::string question_text(const Session& session) {
  if (!session.has_scenario() || session.answered() || !session.scenario().prediction) return {};
  const model::Prediction& prediction = *session.scenario().prediction;
  std::string text = heading_of(session.scenario()) + '\n' + one_line(prediction.prompt) + '\n' + request_line(session);
  for (const model::PredictionChoice& choice : prediction.choices) text += '\n' + one_line(choice.label);
  return text;
}

std::string problems_text(const Session& session) {
  std::string text;
  for (const Problem& problem : session.problems()) {
    text += one_line(problem_line(problem, session.problem_file())) + '\n';
  }
  return text;
}

}  // namespace journey::web
