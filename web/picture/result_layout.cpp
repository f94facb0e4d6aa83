#include "web/picture/result_layout.h"

namespace journey::web {
namespace {

void split_across(Rect area, float gap, std::vector<Rect>& cells, std::size_t count) {
  const auto n = static_cast<float>(count);
  const float width = (area.width() - gap * (n - 1)) / n;
  for (std::size_t i = 0; i < count; ++i) {
    cells.push_back(cut_left(area, width));
    cut_left(area, gap);
  }
}

// The question and its three answers, in one row if there is room.
void place_removals(ResultLayout& layout, Form form, const Sizes& sizes, Rect& rest) {
  const bool tall = form == Form::tall;
  Rect row = cut_bottom(rest, sizes.target);
  if (tall) {
    layout.ask = cut_bottom(rest, sizes.line(TypeSize::body) + sizes.gap);
  } else {
    layout.ask = cut_left(row, std::min(row.width() * 0.34F, sizes.px(270)));
    row.right = std::min(row.right, row.left + sizes.px(520));
  }
  std::vector<Rect> cells;
  split_across(row, sizes.gap, cells, layout.removals.size());
  std::copy(cells.begin(), cells.end(), layout.removals.begin());
}

}  // namespace

ResultLayout result_layout(Form form, const Sizes& sizes, Rect place, float measures) {
  ResultLayout layout;
  const bool tall = form == Form::tall;
  const bool small = tall || form == Form::low;
  Rect rest = inset(place, 0, small ? 4 : sizes.px(12));
  place_removals(layout, form, sizes, rest);
  cut_bottom(rest, small ? sizes.gap : sizes.px(14));
  layout.measures = cut_bottom(rest, measures);
  cut_bottom(rest, small ? sizes.gap : sizes.px(14));
  const float headline = tall                ? 4 * sizes.line(TypeSize::heading)
                         : form == Form::low ? 2 * sizes.line(TypeSize::heading)
                                             : 2 * sizes.line(TypeSize::display);
  layout.headline = cut_top(rest, std::min(headline, rest.height() * 0.5F));
  const float explain = (tall ? 4.0F : 2.0F) * sizes.line(TypeSize::body);
  const bool roomy = !small || (tall && rest.height() > explain + sizes.px(190));
  if (roomy) layout.explain = cut_top(rest, explain);
  if (roomy || tall) cut_top(rest, sizes.line(TypeSize::small));
  layout.bars = rest;
  return layout;
}

}  // namespace journey::web
