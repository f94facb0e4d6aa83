// The words that take no number: a table for each subject. A term without words, or with two, does not compile.
#include <array>
#include <cstddef>

#include "web/words/words.h"

namespace journey::web::words {
namespace {

struct Entry {
  Term term;
  std::string_view words;
};

// The program and what lies around the picture.
constexpr std::array kProgram = {
    Entry{Term::application, "DevOps Journey"},
    Entry{Term::share, "Share"},
    Entry{Term::more, "More"},
    Entry{Term::close, "Close"},
    Entry{Term::scenario, "Scenario"},
    Entry{Term::seed, "Seed"},
    Entry{Term::theme, "Theme"},
    Entry{Term::dark, "Dark"},
    Entry{Term::light, "Light"},
    Entry{Term::copy_link, "Copy a link"},
    Entry{Term::other_seed, "Other luck"},
    Entry{Term::load_file, "Open a file"},
    Entry{Term::cannot_run, "This file cannot be run"},
    Entry{Term::problems, "Problems"},
    Entry{Term::notice, "Notice"},
    Entry{Term::rehearsing, "Living through it first"},
};

// Moving through the year.
constexpr std::array kTime = {
    Entry{Term::play, "Play"},   Entry{Term::pause, "Pause"},
    Entry{Term::step, "Step"},   Entry{Term::restart, "Restart"},
    Entry{Term::day, "Day"},     Entry{Term::speed, "Speed"},
    Entry{Term::today, "today"}, Entry{Term::plain_is_nights, "plain: nights and weekends"},
};

// The picture of an organisation.
constexpr std::array kPicture = {
    Entry{Term::requests, "Requests"},
    Entry{Term::customers, "Customers"},
    Entry{Term::wait, "wait"},
    Entry{Term::people, "people"},
    Entry{Term::down, "Down"},
    Entry{Term::degraded, "Slow"},
    Entry{Term::wall, "Wall"},
    Entry{Term::go_live, "go live"},
    Entry{Term::board, "Board"},
    Entry{Term::release, "Release"},
    Entry{Term::release_in, "in"},
    Entry{Term::release_next, "next"},
    Entry{Term::compare_with, "Compare with"},
    Entry{Term::show_where, "Show where"},
    Entry{Term::story, "Story"},
    Entry{Term::paused, "paused"},
};

// The request followed.
constexpr std::array kRequest = {
    Entry{Term::worked, "worked on"},
    Entry{Term::waited, "waited"},
    Entry{Term::so_far, "so far"},
    Entry{Term::days_so_far, "days so far"},
    Entry{Term::of_work, "of work"},
    Entry{Term::not_yet_asked, "not yet asked for"},
    Entry{Term::days_to_customers, "days to customers"},
    Entry{Term::live, "live"},
};

// The question and the result.
constexpr std::array kQuestion = {
    Entry{Term::skip, "Skip"},
    Entry{Term::you_said, "You said"},
    Entry{Term::what_would_you_remove, "What would you remove?"},
    Entry{Term::remove_board, "The board"},
    Entry{Term::remove_walls, "The walls"},
    Entry{Term::remove_batches, "Big batches"},
    Entry{Term::take_back, "Take it back"},
    Entry{Term::what_else, "What else?"},
    Entry{Term::before, "before"},
    Entry{Term::nothing_left, "Nothing left to remove."},
    Entry{Term::other_measures, "Other measures"},
    Entry{Term::none, "none"},
};

constexpr std::size_t kTermCount = static_cast<std::size_t>(Term::none) + 1;
using Table = std::array<std::string_view, kTermCount>;

template <std::size_t Size>
constexpr bool enter(Table& table, const std::array<Entry, Size>& entries) {
  for (const Entry& entry : entries) {
    auto& place = table[static_cast<std::size_t>(entry.term)];
    if (!place.empty() || entry.words.empty()) return false;
    place = entry.words;
  }
  return true;
}

template <std::size_t... Sizes>
constexpr Table table_of(const std::array<Entry, Sizes>&... subjects) {
  Table table{};
  const bool all_once = (enter(table, subjects) && ...);
  return all_once ? table : Table{};
}

constexpr Table kTerms = table_of(kProgram, kTime, kPicture, kRequest, kQuestion);

constexpr bool all_have_words() {
  for (const auto words : kTerms) {
    if (words.empty()) return false;
  }
  return true;
}
static_assert(all_have_words());

}  // namespace

std::string_view term(Term term) { return kTerms[static_cast<std::size_t>(term)]; }

}  // namespace journey::web::words
