// From the view to the bars of the "One request" chart.
#include "web/panels/panels.h"
#include "web/ui/ui.h"
#include "web/words/evidence.h"

namespace journey::web {
namespace {

RequestBar empty_bar(const Pen& pen, const RunView& view, std::size_t i) {
  RequestBar bar;
  bar.name = view.organisations[i].name;
  bar.colour = pen.look().organisation(i);
  bar.teams = view.organisations[i].team_names;
  return bar;
}

}  // namespace

std::vector<RequestBar> bars_so_far(const Pen& pen, const RunView& view) {
  std::vector<RequestBar> bars;
  for (std::size_t i = 0; i < view.organisations.size(); ++i) {
    RequestBar bar = empty_bar(pen, view, i);
    bar.story = view.organisations[i].request.story;
    bar.ghost = view.organisations[i].request.ghost_story;
    bar.days = view.organisations[i].request.days;
    bar.finished = view.organisations[i].request.finished;
    bars.push_back(std::move(bar));
  }
  return bars;
}

std::vector<RequestBar> bars_at_the_end(const Pen& pen, const RunView& view) {
  std::vector<RequestBar> bars;
  for (std::size_t i = 0; i < view.organisations.size() && i < view.outcomes.size(); ++i) {
    RequestBar bar = empty_bar(pen, view, i);
    bar.story = view.outcomes[i].story;
    bar.ghost = view.outcomes[i].ghost_story;
    bar.days = view.outcomes[i].flow_days;
    bar.finished = true;
    bars.push_back(std::move(bar));
  }
  return bars;
}

void offer_request_in_full(Rect place, const RunView& view, const SheetState& sheet, Commands& commands) {
  if (!ui::hotspot(words::say(words::Plain::evidence_request_chart), view.request_title, place)) return;
  SheetState opened = sheet;
  opened.open = Sheet::evidence;
  opened.chart = Chart::request;
  commands.push_back(SetSheet{opened});
}

}  // namespace journey::web
