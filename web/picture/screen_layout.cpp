#include "web/picture/screen_layout.h"

namespace journey::web {
namespace {

void stack_organisations(ScreenLayout& layout, Rect area, float gap, std::size_t count) {
  const auto rows = static_cast<float>(std::max<std::size_t>(count, 1));
  const float height = (area.height() - gap * (rows - 1)) / rows;
  for (std::size_t i = 0; i < count; ++i) {
    layout.organisations.push_back(cut_top(area, height));
    cut_top(area, gap);
  }
}

// Organisations side by side, the first spine between the first two.
void set_side_by_side(ScreenLayout& layout, Rect area, const Sizes& sizes, std::size_t count) {
  const float spine = sizes.px(62);
  const auto columns = static_cast<float>(std::max<std::size_t>(count, 1));
  const float width = (area.width() - spine) / columns;
  Rect heads = cut_top(area, sizes.line(TypeSize::body) + sizes.line(TypeSize::display));
  cut_top(area, sizes.gap);
  for (std::size_t i = 0; i < count; ++i) {
    layout.heads.push_back(cut_left(heads, width));
    layout.organisations.push_back(cut_left(area, width));
    if (i != 0) continue;
    cut_left(heads, spine);
    layout.spine = cut_left(area, spine);
  }
}

float bars_height(Form form, const Sizes& sizes, float height) {
  switch (form) {
    case Form::low:
      return 0;
    case Form::tall:
      return height < 700 ? sizes.px(46) : sizes.px(64);
    default:
      return height > 900 * sizes.scale ? sizes.px(150) : sizes.px(124);
  }
}

}  // namespace

ScreenLayout screen_layout(Form form, const Sizes& sizes, float width, float height, std::size_t organisations) {
  ScreenLayout layout;
  const bool small = form == Form::tall || form == Form::low;
  Rect rest{0, 0, width, height};
  layout.header = inset(cut_top(rest, small ? sizes.px(48) : sizes.px(56)), sizes.margin, 0);
  layout.transport = inset(cut_bottom(rest, small ? sizes.px(56) : sizes.px(72)), sizes.margin, 0);
  rest = inset(rest, sizes.margin, 0);
  layout.result = rest;
  layout.bars = cut_bottom(rest, bars_height(form, sizes, height));
  const float lines = form == Form::tall  ? (height < 700 ? 2.3F : 3.1F) * sizes.line(TypeSize::body)
                      : form == Form::low ? 1.3F * sizes.line(TypeSize::body)
                                          : sizes.px(56);
  layout.sentence = cut_bottom(rest, lines);
  layout.stage = rest;
  if (form == Form::tall) {
    set_side_by_side(layout, rest, sizes, organisations);
  } else {
    stack_organisations(layout, rest, sizes.gap, organisations);
  }
  return layout;
}

HeaderLayout header_layout(Form form, const Sizes& sizes, Rect header) {
  HeaderLayout layout;
  const float top = header.centre().y - sizes.target / 2;
  Rect rest{header.left, top, header.right, top + sizes.target};
  const bool small = form == Form::tall || form == Form::low;
  layout.more = cut_right(rest, small ? sizes.target : sizes.px(96));
  cut_right(rest, sizes.gap);
  layout.levers = cut_right(rest, small || header.width() < sizes.px(1000) ? sizes.target : sizes.px(96));
  cut_right(rest, sizes.gap);
  if (!small || header.width() > 600) {
    layout.share = cut_right(rest, sizes.px(96));
    cut_right(rest, sizes.gap);
    layout.name = cut_left(rest, sizes.px(small ? 130 : header.width() < sizes.px(800) ? 150 : 186));
  }
  layout.scenario = rest;
  layout.scenario.right = std::min(rest.right, rest.left + sizes.px(420));
  return layout;
}

TransportLayout transport_layout(Form form, const Sizes& sizes, Rect transport) {
  TransportLayout layout;
  const float top = transport.centre().y - sizes.target / 2;
  Rect rest{transport.left, top, transport.right, top + sizes.target};
  const bool small = form == Form::tall || form == Form::low;
  layout.play = cut_left(rest, small ? sizes.target : sizes.px(112));
  cut_left(rest, sizes.gap);
  layout.step = cut_left(rest, sizes.target);
  cut_left(rest, sizes.gap);
  layout.restart = cut_left(rest, sizes.target);
  cut_left(rest, 2 * sizes.gap);
  if (rest.width() > 420 * sizes.scale) {
    layout.speed = cut_right(rest, sizes.px(rest.width() > 700 * sizes.scale ? 200 : 150));
    cut_right(rest, 3 * sizes.gap);
  }
  layout.day = cut_left(rest, sizes.px(small && form == Form::tall ? 52 : 84));
  layout.scrubber = rest;
  return layout;
}

}  // namespace journey::web
