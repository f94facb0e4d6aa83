#include "web/app/run_files.h"

#include "sim/report/json/json_report.h"
#include "sim/scenario/number_text.h"

namespace journey::web {

std::string run_table(const Session& session) {
  if (!session.has_scenario() || !session.answered() || !session.ready()) return {};
  std::string table = "organisation,measure,unit,value\r\n";
  for (std::size_t i = 0; i < session.organisation_count(); ++i) {
    const model::Measurement measured = session.run(i).measure();
    for (std::size_t m = 0; m < model::kMeasureCount; ++m) {
      const model::MeasureInfo& info = model::measure_infos()[m];
      const auto value = measured.values[m].value();
      // Ids, keys and units hold neither commas nor quotes, so no field needs quoting.
      table += session.run(i).organisation().id + ',' + std::string(info.key) + ',' + std::string(info.unit) + ',' +
               (value ? scenario::rounded_text(*value, 9) : std::string()) + "\r\n";
    }
  }
  return table;
}

std::string run_document(const Session& session) {
  if (!session.has_scenario() || !session.answered() || !session.ready()) return {};
  experiment::Replication results;
  for (std::size_t i = 0; i < session.organisation_count(); ++i)
    results.push_back({i, session.run(i).measure(), session.run(i).limit_reached()});
  return report::run_json(session.scenario(), {session.seed(), 0, session.day()}, results);
}

std::string run_file_stem(const Session& session) {
  const std::string id = session.scenario_id().empty() ? "scenario" : session.scenario_id();
  return id + "-seed-" + std::to_string(session.seed()) + "-day-" +
         std::to_string(static_cast<long long>(session.has_scenario() ? session.day() : 0));
}

}  // namespace journey::web
