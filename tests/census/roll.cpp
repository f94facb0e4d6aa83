#include "tests/census/roll.h"

#include <cstdio>

namespace journey::census {
namespace {

constexpr std::size_t kMostOfAKind = 5;

std::string place_of(const Stop& stop) {
  char day[32];
  std::snprintf(day, sizeof day, "%.6g", stop.view.day);
  return stop.scenario + ", " + stop.variant + ", day " + day;
}

}  // namespace

void Roll::enter(const Stop& stop, const std::vector<Statement>& known, const std::string& text, const Moment& moment) {
  const Judged judged = judge(known, text, moment);
  const std::string kind(judged.statement == nullptr ? "of no known form" : judged.statement->kind);
  Entry& entry = entries_[kind];
  if (entry.times++ == 0) entry.first = place_of(stop) + ": " + text;
  if (judged.statement != nullptr && judged.against.empty()) return;
  if (entry.lies++ < kMostOfAKind)
    untrue_.push_back(kind + "; " + place_of(stop) + ": " + text + " [" + judged.against + "]");
}

std::vector<std::string> Roll::never(const std::vector<Statement>& known) const {
  std::vector<std::string> missing;
  for (const Statement& statement : known) {
    if (!entries_.contains(statement.kind)) missing.emplace_back(statement.kind);
  }
  return missing;
}

void Roll::print(std::ostream& out, const std::vector<Statement>& known) const {
  for (const Statement& statement : known) {
    const auto found = entries_.find(statement.kind);
    if (found == entries_.end()) continue;
    out << "| " << statement.kind << " | " << found->second.times << " | " << found->second.first << " |\n";
  }
}

}  // namespace journey::census
