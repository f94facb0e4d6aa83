#pragma once
// The census: of every known statement how often it was made, when first, and what was untrue.

#include <map>
#include <ostream>
#include <string>
#include <vector>

#include "tests/census/tour.h"

namespace journey::census {

class Roll {
 public:
  void enter(const Stop& stop, const std::vector<Statement>& known, const std::string& text, const Moment& moment);

  /// Texts of no known form, and those the books speak against: the first few of each kind, told in full.
  const std::vector<std::string>& untrue() const { return untrue_; }
  /// Kinds of `known` that were never said.
  std::vector<std::string> never(const std::vector<Statement>& known) const;
  /// A row of a table for each kind that was said: how often, and where first.
  void print(std::ostream& out, const std::vector<Statement>& known) const;

 private:
  struct Entry {
    std::size_t times = 0;
    std::size_t lies = 0;
    std::string first;
  };

  std::map<std::string, Entry, std::less<>> entries_;
  std::vector<std::string> untrue_;
};

}  // namespace journey::census
