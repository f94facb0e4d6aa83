// The lines of the stories of what work waits in front of, and of the customers behind it all.
#include <algorithm>
#include <cctype>

#include "tests/census/truth/checks.h"

namespace journey::census {
namespace {

using model::Index;
using model::kNone;

Objection longest_at_board(const Moment& m, const Slots& slots) {
  return longest_of(m, slots, pieces_at(m, {At::agenda}));
}

Objection longest_at_release(const Moment& m, const Slots& slots) {
  return longest_of(m, slots, pieces_at(m, {At::release}));
}

Objection longest_at_wall(const Moment& m, const Slots& slots) {
  auto there = pieces_at(m, {At::queue}, static_cast<Index>(m.about));
  if (m.state().teams[m.about].owns[model::index_of(model::Step::test)]) {
    for (const Piece& piece : pieces_at(m, {At::environment, At::ordered, At::merge})) there.push_back(piece);
  }
  return longest_of(m, slots, there);
}

std::size_t waiting_whole(const Moment& m, std::initializer_list<At> places) {
  return waiting_requests(m.own_pieces(), places);
}

Objection of_them(const Moment& m, const Slots& slots) {
  const auto environments = slots.find("environments");
  const auto merges = slots.find("merges");
  return first_of({unless_so("for an environment", environments == slots.end() ? 0 : counted(environments->second),
                             static_cast<double>(waiting_whole(m, {At::environment, At::ordered}))),
                   unless_so("for the merge", merges == slots.end() ? 0 : counted(merges->second),
                             static_cast<double>(waiting_whole(m, {At::merge})))});
}

// Gates.

Objection people_behind(const Moment& m, const Slots& slots) {
  const auto people = static_cast<double>(m.state().teams[m.about].members.size());
  const auto said = slots.at("n") == "One" ? 1 : counted(slots.at("n"));
  return first_of({unless_so("people", said, people), unless_pace(m, slots)});
}

std::optional<Range> every(const std::string& words) {
  if (words == "every day") return Range{0, 1.5};
  if (words == "every week") return Range{6.5, 7.5};
  if (const auto weeks = read_as("every {n} weeks", words)) {
    const auto range = rounded(weeks->at("n"));
    return range ? std::optional(Range{range->least * 7, range->most * 7}) : std::nullopt;
  }
  const auto days = read_as("every {n} days", words);
  return days ? rounded(days->at("n")) : std::nullopt;
}

// "today": in less than a day; else "in 3 days", and less than two days are said as two.
Objection unless_in(const std::string& words, double hours) {
  if (words == "today") return unless(hours >= 0 && hours < 24, "it is not within a day");
  const auto said = read_as("in {span}", words);
  auto range = said ? span(said->at("span")) : std::nullopt;
  if (range && range->least <= 48 && range->most >= 48) range->least = 24;
  return unless_so("hours until then", range, hours);
}

Objection board_meets(const Moment& m, const Slots& slots) {
  const auto& s = m.state();
  return first_of({unless_so("days", every(slots.at("every")), s.practices.approval_board_cadence_days),
                   unless(slots.at("day") == weekday(s.board.next_meeting), "it meets on another day"),
                   unless_in(slots.at("in"), -hours_since(m, s.board.next_meeting))});
}

Objection board_passed(const Moment& m, const Slots& slots) {
  if (!m.witness().passed_by_last_meeting()) return "it has not met yet";
  return first_of({unless_so("passed", counted(slots.at("n")), *m.witness().passed_by_last_meeting()),
                   unless_so("at most", rounded(slots.at("most")), m.state().practices.approval_board_agenda)});
}

Objection saved(const Moment& m, const Slots& slots, model::Cause cause) {
  const auto measured = m.witness().run().measure();
  if (measured.lead_count == 0) return "nothing was delivered";
  return unless_so("hours sooner", span(slots.at("span")),
                   engine::to_hours(measured.lead_saved_by_cause[model::index_of(cause)]) /
                       static_cast<double>(measured.lead_count));
}

Objection saved_at_wall(const Moment& m, const Slots& slots) { return saved(m, slots, model::Cause::queue); }
Objection saved_at_board(const Moment& m, const Slots& slots) { return saved(m, slots, model::Cause::board); }
Objection saved_at_release(const Moment& m, const Slots& slots) { return saved(m, slots, model::Cause::release_train); }

Objection releases(const Moment& m, const Slots& slots) {
  return first_of({unless_so("days", every(slots.at("every")), m.state().practices.release_cadence_days),
                   unless_in(slots.at("in"), -hours_since(m, m.state().next_train))});
}

struct Aboard {
  double changes = 0;
  double faulty = 0;
};

Aboard aboard(const Moment& m) {
  Aboard all;
  const auto& s = m.state();
  for (const auto& pipeline : s.pipelines) {
    if (pipeline.batch == kNone) continue;
    for (Index c = s.batches[pipeline.batch].changes.head; c != kNone; c = s.changes[c].next) {
      ++all.changes;
      all.faulty += s.changes[c].defects != kNone ? 1 : 0;
    }
  }
  return all;
}

Objection in_batch(const Moment& m, const Slots& slots) {
  const auto said = slots.find("n");
  return unless_so("changes", said == slots.end() ? 1 : counted(said->second), aboard(m).changes);
}

Objection faults_aboard(const Moment& m, const Slots& slots) {
  const auto said = slots.find("n");
  return unless_so("that carry faults", said == slots.end() ? 1 : counted(said->second), aboard(m).faulty);
}

// Customers.

bool is_open(const model::Incident& incident) { return incident.phase != model::IncidentPhase::restored; }

constexpr std::uint8_t kOutage = 1;
constexpr std::uint8_t kSlow = 2;

template <std::uint8_t kSeverity>
Objection over(const Moment& m, const Slots& slots) {
  for (const auto& incident : m.state().incidents) {
    if (is_open(incident) || incident.severity != kSeverity) continue;
    if (m.witness().run().day_of(incident.restored) < m.day - 3.001) continue;
    const double hours = std::max(engine::to_hours(incident.restored - incident.began), 1.0 / 60);
    if (unless_so("hours", span(slots.at("time")), hours).empty()) return {};
  }
  return "nothing like this is over lately";
}

template <std::uint8_t kSeverity>
Objection open_incident(const Moment& m, const Slots& slots) {
  Objection against = "nothing like this is going on";
  const auto& incidents = m.state().incidents;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    if (!is_open(incidents[i]) || incidents[i].severity != kSeverity) continue;
    const double hours = std::max(hours_since(m, incidents[i].began), 1.0 / 60);
    if (Objection time = unless_so("hours", span(slots.at("time")), hours); !time.empty()) {
      against = time;
      continue;
    }
    const bool noticed = m.witness().notes_of(static_cast<Index>(i)).noticed.has_value();
    const std::string& how = slots.at("how");
    if (how == "they had to report it themselves")
      against = unless(noticed && incidents[i].by_customer, "they did not report it");
    if (how == "the company has not noticed") against = unless(!noticed, "it has been noticed");
    if (how == "the company has noticed") against = unless(noticed, "it has not been noticed");
    if (against.empty()) return {};
  }
  return against;
}

Objection passed_on(const Moment& m, const Slots& slots) {
  const auto& incidents = m.state().incidents;
  Objection against = "no outage was passed on so often";
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    const bool lately = is_open(incidents[i]) || m.witness().run().day_of(incidents[i].restored) > m.day - 3.001;
    if (incidents[i].severity != 1 || !lately) continue;
    const IncidentNotes& notes = m.witness().notes_of(static_cast<Index>(i));
    const auto said = slots.find("n") == slots.end() ? 1 : counted(slots.at("n"));
    if (!said || (*said != notes.desks && *said + 1 != notes.desks)) continue;
    against = unless(notes.reached || !is_open(incidents[i]), "it has reached nobody who could help");
    if (against.empty()) return {};
  }
  return against;
}

Objection all_is_well(const Moment& m, const Slots&) {
  const auto& incidents = m.state().incidents;
  return unless(std::none_of(incidents.begin(), incidents.end(),
                             [](const auto& one) { return is_open(one) && one.severity <= 2; }),
                "it is down or slow");
}

Objection get_per_week(const Moment& m, const Slots& slots) {
  std::string pace = slots.at("pace");
  pace[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(pace[0])));
  return unless_so("changes a week", changes_a_week(pace), pace_of(m));
}

}  // namespace

const std::vector<Statement>& lines_of_walls() {
  static const std::vector<Statement> kKnown = with_longest<longest_at_wall>(
      "one waits at a wall", "many wait at a wall, the longest",
      {
          {"of them for an environment and the merge",
           "{environments} of them for a test environment, {merges} for the next merge.", of_them},
          {"of them for an environment", "{environments} of them for a test environment.", of_them},
          {"of them for the merge", "{merges} for the next merge.", of_them},
          {"one person behind a wall", "{n} person works on the other side; {pace}.", people_behind},
          {"people behind a wall", "{n} people work on the other side; {pace}.", people_behind},
          {"saved without a wall", "Without this wait, the average change would go live {span} sooner.", saved_at_wall},
      });
  return kKnown;
}

const std::vector<Statement>& lines_of_boards() {
  static const std::vector<Statement> kKnown = with_longest<longest_at_board>(
      "one waits for the board", "many wait for the board, the longest",
      {
          {"the board meets", "Meets {every}; next on {day}, {in}.", board_meets},
          {"what the board passed", "At its last meeting it approved {n} (limit: {most}).", board_passed},
          {"saved without the board", "Without this wait, the average change would go live {span} sooner.",
           saved_at_board},
      });
  return kKnown;
}

const std::vector<Statement>& lines_of_releases() {
  static const std::vector<Statement> kKnown = with_longest<longest_at_release>(
      "one waits for the release", "many wait for the release, the longest",
      {
          {"how often there are releases", "One release {every}; the next {in}.", releases},
          {"one change is made ready", "One change is being prepared for release.", in_batch},
          {"changes are made ready", "{n} changes are being prepared for release together.", in_batch},
          {"one of them is faulty", "One of them contains a fault nobody has found.", faults_aboard},
          {"some of them are faulty", "{n} of them contain faults nobody has found.", faults_aboard},
          {"saved without releases", "Without this wait, the average change would go live {span} sooner.",
           saved_at_release},
      });
  return kKnown;
}

const std::vector<Statement>& lines_of_customers() {
  static const std::vector<Statement> kKnown = {
      {"an outage is over", "They were without service for {time}; it is over.", over<kOutage>},
      {"a slow service is over", "Their service was slow or half-broken for {time}; it is over.", over<kSlow>},
      {"an outage goes on", "They have been without service for {time}; {how}.", open_incident<kOutage>},
      {"a slow service goes on", "Their service has been slow or half-broken for {time}; {how}.", open_incident<kSlow>},
      {"an outage was passed on once", "It was handed on once before it reached somebody who could help.", passed_on},
      {"an outage was passed on", "It was handed on {n} times before it reached somebody who could help.", passed_on},
      {"nothing is broken", "The service is up.", all_is_well},
      {"what customers get", "{pace}.", get_per_week},
  };
  return kKnown;
}

}  // namespace journey::census
