#include "web/panels/panels.h"
#include "web/picture/organisation_layout.h"
#include "web/ui/ui.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using words::Plain;

std::string days_text(const RequestView& request, double days) {
  if (!request.arrived) return "\u2013";
  return days < 0.05 ? "0" : words::number(days);
}

std::string below_days(const RequestView& request) {
  if (!request.arrived) return std::string(say(Plain::request_not_yet_asked));
  return std::string(say(request.finished ? Plain::request_days_to_customers : Plain::request_days_so_far));
}

void tell(const RunView& view, std::size_t i, double days, Rect place) {
  const auto& request = view.organisations[i].request;
  ui::describe(words::named_value(view.request_title, words::pair(days_text(request, days), below_days(request))),
               place);
}

// The same ring as around the request's dot.
void draw_ring(const Pen& pen, Point at, Colour colour) {
  pen.ring(at, pen.px(8), pen.palette().text, pen.px(2));
  pen.disc(at, pen.px(5), colour);
}

// One below the other, at the right of the block.
void draw_stacked(const Pen& pen, Rect place, const RunView& view, std::size_t i, double days, Colour colour) {
  const bool low = pen.look().form == Form::low;
  const float height = pen.sizes().line(low ? TypeSize::small : TypeSize::body) + pen.sizes().line(TypeSize::display) +
                       pen.sizes().line(TypeSize::small) * (low ? 1.0F : 2.0F);
  cut_top(place, std::max(0.0F, (place.height() - height) / 2));
  Rect title = cut_top(place, pen.sizes().line(low ? TypeSize::small : TypeSize::body));
  draw_ring(pen, {title.left + pen.px(10), title.centre().y}, colour);
  cut_left(title, pen.px(26));
  pen.words(title, view.request_title, {TypeSize::body, Weight::semi_bold, pen.palette().text});
  pen.words(cut_top(place, pen.sizes().line(TypeSize::display)), days_text(view.organisations[i].request, days),
            {TypeSize::display, Weight::semi_bold, colour});
  const Ink small{TypeSize::small, Weight::medium, pen.palette().muted};
  pen.words(cut_top(place, pen.sizes().line(TypeSize::small)), below_days(view.organisations[i].request), small);
  const auto& request = view.organisations[i].request;
  if (low || !request.arrived) return;
  pen.words(cut_top(place, pen.sizes().line(TypeSize::small)),
            say(words::message::RequestHoursOfWork{.hours = words::working_hours(request.work_hours)}), small);
}

// Side by side, above the lanes.
void draw_in_a_row(const Pen& pen, Rect place, const RunView& view, std::size_t i, double days, Colour colour) {
  const Ink large{TypeSize::display, Weight::semi_bold, colour};
  const Rect number = pen.words(place, days_text(view.organisations[i].request, days), large, Align::right);
  Rect rest = place;
  rest.right = number.left - pen.px(12);
  rest = inset(rest, 0, std::max(0.0F, (rest.height() - 2 * pen.sizes().line(TypeSize::body)) / 2));
  pen.words(cut_top(rest, pen.sizes().line(TypeSize::body)), view.request_title,
            {TypeSize::body, Weight::semi_bold, pen.palette().text}, Align::right);
  pen.words(cut_top(rest, pen.sizes().line(TypeSize::small)), below_days(view.organisations[i].request),
            {TypeSize::small, Weight::medium, pen.palette().muted}, Align::right);
}

}  // namespace

void draw_followed(const Pen& pen, Rect place, const RunView& view, std::size_t i, double days) {
  if (view.request_title.empty() || place.empty()) return;
  const Colour colour = pen.look().organisation(i);
  if (place.height() > 1.6F * pen.sizes().line(TypeSize::display)) {
    draw_stacked(pen, place, view, i, days, colour);
  } else {
    draw_in_a_row(pen, place, view, i, days, colour);
  }
  tell(view, i, days, place);
}

void draw_head(const Pen& pen, Rect place, const RunView& view, std::size_t i, double days, double wait) {
  const Colour colour = pen.look().organisation(i);
  cut_left(place, pen.px(6));
  Rect top = cut_top(place, pen.sizes().line(TypeSize::body));
  // An arrow if a tap shows another organisation in its place.
  const std::string arrow = i > 0 && view.organisations.size() > 2 ? " \u2192" : "";
  const Rect name = pen.words(top, view.organisations[i].name + arrow, {TypeSize::body, Weight::semi_bold, colour});
  top.left = name.right + pen.px(6);
  top.right -= pen.px(6);
  const Ink small{TypeSize::small, Weight::semi_bold, pen.palette().text};
  const std::string waiting = words::number_that_wait(wait);
  if (pen.width_of(waiting, small) <= top.width()) pen.words(top, waiting, small, Align::right);
  if (view.request_title.empty()) return;
  const auto& request = view.organisations[i].request;
  const std::string figure = days_text(request, days);
  const Rect number = pen.words(place, request.arrived ? say(words::message::UnitShortDays{.figure = figure}) : figure,
                                {TypeSize::display, Weight::semi_bold, colour});
  Rect rest = place;
  rest.left = number.right + pen.px(6);
  rest.top = rest.bottom - pen.sizes().line(TypeSize::body);
  const Plain below = !request.arrived   ? Plain::request_not_yet_asked
                      : request.finished ? Plain::request_live
                                         : Plain::request_so_far;
  const Ink muted{TypeSize::small, Weight::medium, pen.palette().muted};
  if (pen.width_of(say(below), muted) <= rest.width()) pen.words(rest, say(below), muted);
  tell(view, i, days, place);
}

void draw_spine(const Pen& pen, Rect spine) {
  for (const auto& label : spine_labels(spine)) {
    pen.words(label.area, words::step_title(label.step), {TypeSize::small, Weight::medium, pen.palette().muted},
              Align::centre);
  }
}

}  // namespace journey::web
