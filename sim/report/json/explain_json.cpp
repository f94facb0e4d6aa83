#include "sim/report/explain_report.h"
#include "sim/report/explain_sentence.h"
#include "sim/report/json/json_books.h"
#include "sim/report/json/json_values.h"
#include "sim/scenario/json_writer.h"

namespace journey::report {
namespace {

using scenario::JsonWriter;

/// Hours of the mean change that each cause cost; they overlap and do not add up to anything.
void write_saved(JsonWriter& json, const model::Measurement& total) {
  json.key("hours_saved_if_removed");
  if (total.lead_count == 0) {
    json.null();
    return;
  }
  json.begin_object();
  for (std::size_t c = 0; c < model::kCauseCount; ++c) {
    const double hours = engine::to_hours(total.lead_saved_by_cause[c]) / static_cast<double>(total.lead_count);
    json.key(model::kCauseNames[c]).rounded(hours);
  }
  json.end();
}

void write_organisation(JsonWriter& json, const experiment::OrganisationComparison& organisation,
                        std::uint32_t replications) {
  json.begin_object().key("id").text(organisation.id).key("name").text(organisation.name);
  for (const model::Measure measure : {model::Measure::lead_time_hours_mean, model::Measure::flow_time_hours_mean}) {
    json.key(model::measure_infos()[model::index_of(measure)].key);
    write_optional(json, organisation.total[measure]);
  }
  write_books(json, organisation.total, replications);
  write_saved(json, organisation.total);
  json.key("sentence").text(hindrance_sentence(organisation.name, organisation.total));
  json.key("limit_reached").boolean(organisation.limit_reached);
  json.end();
}

void write_contribution(JsonWriter& json, const experiment::Contribution& contribution) {
  json.begin_object();
  for (std::size_t m = 0; m < experiment::kAttributed.size(); ++m) {
    json.key(model::measure_infos()[model::index_of(experiment::kAttributed[m])].key);
    json.begin_object(JsonWriter::Layout::one_line);
    write_measured(json, contribution[m]);
    json.end();
  }
  json.end();
}

void write_practice(JsonWriter& json, const experiment::PracticeContribution& contribution) {
  const model::Practice& practice = model::practices()[contribution.practice];
  json.begin_object().key("id").text(practice.id).key("name").text(practice.name);
  json.key("letter").text(model::kLetterNames[static_cast<std::size_t>(practice.letter)]);
  json.key("differs").boolean(contribution.differs);
  json.key("first_in");
  write_contribution(json, contribution.first_in);
  json.key("last_out");
  write_contribution(json, contribution.last_out);
  json.end();
}

}  // namespace

std::string explain_json(const model::Scenario& scenario, const experiment::Attribution& attribution) {
  const experiment::Comparison& comparison = attribution.comparison;
  JsonWriter json;
  begin_results(json, scenario, comparison.seed);
  json.key("replications").whole(comparison.replications);
  json.key("organisations").begin_list();
  for (const auto& organisation : comparison.organisations) {
    write_organisation(json, organisation, comparison.replications);
  }
  json.end();
  json.key("from").text(comparison.organisations.front().id).key("to").text(comparison.organisations.back().id);
  json.key("note").text(kContributionsDoNotAddUp);
  json.key("practices").begin_list();
  for (const auto& practice : attribution.practices) write_practice(json, practice);
  return json.end().end().str();
}

}  // namespace journey::report
