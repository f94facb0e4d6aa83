#include "web/page_text.h"

#include "web/words.h"
#include "web/words_page.h"

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

std::string problem_line(const Problem& problem, const std::string& file) {
  std::string line = file.empty() ? std::string() : file + ':';
  if (problem.line > 0) line += std::to_string(problem.line) + ':' + std::to_string(problem.column) + ':';
  if (!line.empty()) line += ' ';
  if (!problem.pointer.empty()) line += problem.pointer + ": ";
  return line + problem.message;
}

}  // namespace

std::string question_text(const Session& session) {
  if (!session.has_scenario() || session.answered() || !session.scenario().prediction) return {};
  const model::Prediction& prediction = *session.scenario().prediction;
  std::string text = one_line(prediction.prompt) + '\n' + request_line(session);
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
