#include "web/words/evidence.h"

#include <algorithm>

#include "web/words/words.h"

namespace journey::web::words {
namespace {

// How the service came back; none where that is not known.
std::optional<Plain> restored_by(model::RestorePath path) {
  using model::RestorePath;
  switch (path) {
    case RestorePath::none:
      return std::nullopt;
    case RestorePath::self_healing:
      return Plain::evidence_how_self_healing;
    case RestorePath::canary:
      return Plain::evidence_how_canary;
    case RestorePath::flag:
      return Plain::evidence_how_flag;
    case RestorePath::rollback:
      return Plain::evidence_how_rollback;
    case RestorePath::hotfix:
      return Plain::evidence_how_hotfix;
    case RestorePath::next_release:
      return Plain::evidence_how_next_release;
    case RestorePath::operations:
      return Plain::evidence_how_operations;
  }
  return std::nullopt;
}

// What is said of every incident.
struct IncidentWords {
  std::string day;
  std::string_view severity;
  std::string noticed;  ///< after how long
  std::string time;     ///< until it was over
  std::string_view how;
};

std::string unnoticed(const IncidentWords& one) {
  if (one.time.empty()) return say(message::EvidenceUnnoticedNotOver{.day = one.day, .severity = one.severity});
  if (one.how.empty())
    return say(message::EvidenceUnnoticedOver{.day = one.day, .severity = one.severity, .time = one.time});
  return say(
      message::EvidenceUnnoticedOverHow{.day = one.day, .how = one.how, .severity = one.severity, .time = one.time});
}

std::string told_by_customers(const IncidentWords& one) {
  if (one.time.empty())
    return say(message::EvidenceToldNotOver{.day = one.day, .noticed = one.noticed, .severity = one.severity});
  if (one.how.empty())
    return say(
        message::EvidenceToldOver{.day = one.day, .noticed = one.noticed, .severity = one.severity, .time = one.time});
  return say(message::EvidenceToldOverHow{
      .day = one.day, .how = one.how, .noticed = one.noticed, .severity = one.severity, .time = one.time});
}

std::string noticed(const IncidentWords& one) {
  if (one.time.empty())
    return say(message::EvidenceNoticedNotOver{.day = one.day, .noticed = one.noticed, .severity = one.severity});
  if (one.how.empty())
    return say(message::EvidenceNoticedOver{
        .day = one.day, .noticed = one.noticed, .severity = one.severity, .time = one.time});
  return say(message::EvidenceNoticedOverHow{
      .day = one.day, .how = one.how, .noticed = one.noticed, .severity = one.severity, .time = one.time});
}

}  // namespace

std::string too_few_to_judge(std::string_view name, std::size_t deployments) {
  return say(message::EvidenceTooFew{.count = deployments, .name = name});
}

std::string waiting_reading(std::string_view name, std::uint32_t total, std::string_view parts) {
  const std::string number = std::to_string(total);
  if (parts.empty()) return say(message::EvidenceNumberWaiting{.name = name, .total = number});
  return say(message::EvidenceNumberWaitingParts{.name = name, .parts = parts, .total = number});
}

std::string why_waiting(std::string_view name, double mean, std::string_view largest, double largest_mean) {
  if (largest.empty()) return say(message::EvidenceWhyWaiting{.name = name, .number = number(mean)});
  return say(message::EvidenceWhyWaitingLargest{
      .largest = largest, .largest_number = number(largest_mean), .name = name, .number = number(mean)});
}

std::string_view severity_title(std::uint8_t severity) {
  return say(severity == 1 ? Plain::evidence_outage : severity == 2 ? Plain::evidence_degraded : Plain::evidence_minor);
}

std::string incident_reading(std::uint8_t severity, bool by_customer, double began, std::optional<double> noticed_hours,
                             std::optional<double> restored_hours, model::RestorePath path) {
  IncidentWords one{.day = day(began), .severity = severity_title(severity), .noticed = {}, .time = {}, .how = {}};
  if (restored_hours) {
    one.time = short_span_of_hours(*restored_hours);
    if (const auto how = restored_by(path)) one.how = say(*how);
  }
  if (!noticed_hours) return unnoticed(one);
  one.noticed = short_span_of_hours(std::max(*noticed_hours, 1.0 / 60));
  return by_customer ? told_by_customers(one) : noticed(one);
}

std::string no_incident_near(double on) { return say(message::EvidenceNoIncidentNear{.day = day(on)}); }

std::string why_incidents(std::string_view name, std::size_t count, std::optional<double> noticed_hours,
                          std::optional<double> restored_hours, std::size_t by_customers) {
  const std::string incidents = say(message::EvidenceIncidents{.count = count});
  const std::string told = by_customers > 0 ? std::to_string(by_customers) : std::string();
  if (!noticed_hours) {
    if (told.empty()) return say(message::EvidenceWhyIncidents{.incidents = incidents, .name = name});
    return say(message::EvidenceWhyIncidentsTold{.incidents = incidents, .name = name, .told = told});
  }
  const std::string noticed = short_span_of_hours(*noticed_hours);
  if (!restored_hours) {
    if (told.empty())
      return say(message::EvidenceWhyIncidentsNoticed{.incidents = incidents, .name = name, .noticed = noticed});
    return say(message::EvidenceWhyIncidentsNoticedTold{
        .incidents = incidents, .name = name, .noticed = noticed, .told = told});
  }
  const std::string over = short_span_of_hours(*restored_hours);
  if (told.empty())
    return say(
        message::EvidenceWhyIncidentsOver{.incidents = incidents, .name = name, .noticed = noticed, .over = over});
  return say(message::EvidenceWhyIncidentsOverTold{
      .incidents = incidents, .name = name, .noticed = noticed, .over = over, .told = told});
}

std::string cluster_sentence(std::string_view name, std::string_view cluster, bool exact) {
  return exact ? say(message::EvidenceClusterExact{.cluster = cluster, .name = name})
               : say(message::EvidenceClusterNearest{.cluster = cluster, .name = name});
}

std::string_view awaited_name(const WaitingBand& band) {
  switch (band.awaited) {
    case Awaited::team:
      return band.team;
    case Awaited::planning:
      return say(Plain::evidence_planning);
    case Awaited::technical:
      return say(Plain::evidence_technical);
    case Awaited::board:
      return say(Plain::evidence_board);
    case Awaited::release:
      return say(Plain::evidence_release);
    case Awaited::elsewhere:
      return say(Plain::evidence_elsewhere);
  }
  return {};
}

std::string cause_hours(double hours, double saved_hours) {
  const std::string time = short_span_of_hours(hours);
  if (saved_hours <= 0.05) return time;
  return say(message::EvidenceHoursSaved{.saved = short_span_of_hours(saved_hours), .time = time});
}

std::string cause_reading(std::string_view name, double hours, double saved_hours) {
  return named_value(name, cause_hours(hours, saved_hours));
}

}  // namespace journey::web::words
