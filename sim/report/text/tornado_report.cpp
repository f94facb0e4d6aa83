#include "sim/report/csv/tornado.h"
#include "sim/report/json/json_values.h"
#include "sim/report/text/cells.h"
#include "sim/report/text/table.h"
#include "sim/scenario/json_writer.h"
#include "sim/scenario/number_text.h"

namespace journey::report {
namespace {

using scenario::JsonWriter;

std::string field(const std::optional<double>& value) { return value ? scenario::rounded_text(*value, 9) : ""; }

std::string fields(const experiment::MeasuredValue& value) {
  return field(value.mean) + ',' + field(value.low) + ',' + field(value.high) + ',' + std::to_string(value.n);
}

void write_side(JsonWriter& json, std::string_view key, const std::string& value,
                const experiment::MeasuredValue& effect) {
  json.key(key).begin_object(JsonWriter::Layout::one_line).key("value").text(value);
  write_measured(json, effect);
  json.end();
}

}  // namespace

std::string tornado_text(const Tornado& tornado) {
  std::string text = tornado.measure +
                     ", with one parameter at a time at its lowest and highest value, minus the base; 95 % intervals\n";
  for (const auto& [organisation, base] : tornado.bases) {
    Table table;
    table.add({"", "low", "effect", "high", "effect"});
    for (const TornadoBar& bar : tornado.bars) {
      if (bar.organisation != organisation) continue;
      table.add({bar.parameter, bar.low_value, with_interval(bar.low), bar.high_value, with_interval(bar.high)});
    }
    text += "\n" + organisation + ", base " + with_interval(base) + "\n\n" + table.str();
  }
  return text;
}

std::string tornado_csv(const Tornado& tornado) {
  std::string text = "organisation,parameter,side,value,measure,mean,low,high,n\r\n";
  const auto row = [&](const TornadoBar& bar, const char* side, const std::string& value,
                       const experiment::MeasuredValue& effect) {
    text += bar.organisation + ',' + bar.parameter + ',' + side + ',' + value + ',' + tornado.measure + ',' +
            fields(effect) + "\r\n";
  };
  for (const auto& [organisation, base] : tornado.bases) {
    text += organisation + ",,base,," + tornado.measure + ',' + fields(base) + "\r\n";
  }
  for (const TornadoBar& bar : tornado.bars) {
    row(bar, "low", bar.low_value, bar.low);
    row(bar, "high", bar.high_value, bar.high);
  }
  return text;
}

std::string tornado_json(const Tornado& tornado) {
  JsonWriter json;
  json.begin_object().key("measure").text(tornado.measure).key("organisations").begin_list();
  for (const auto& [organisation, base] : tornado.bases) {
    json.begin_object().key("id").text(organisation).key("base").begin_object(JsonWriter::Layout::one_line);
    write_measured(json, base);
    json.end().key("parameters").begin_list();
    for (const TornadoBar& bar : tornado.bars) {
      if (bar.organisation != organisation) continue;
      json.begin_object().key("parameter").text(bar.parameter);
      write_side(json, "low", bar.low_value, bar.low);
      write_side(json, "high", bar.high_value, bar.high);
      json.end();
    }
    json.end().end();
  }
  return json.end().end().str();
}

}  // namespace journey::report
