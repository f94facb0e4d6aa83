#include "web/panels/beside.h"

#include <algorithm>

#include "web/ui/ui.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

using words::Plain;

// An arrow if a touch shows another organisation in its place.
std::string head_of(const RunView& view, const std::vector<std::size_t>& shown, std::size_t k) {
  const bool another = k == 1 && shown.size() < view.organisations.size();
  return view.organisations[shown[k]].name + (another ? " \u2192" : "");
}

}  // namespace

void draw_list_beside(Rect place, const RunView& view, Commands& commands) {
  std::vector<std::string> names;
  for (std::size_t i = 1; i < view.organisations.size(); ++i)
    names.push_back(words::beside(view.organisations[i].name));
  if (const auto chosen = ui::combobox(say(Plain::picture_compare_with), place, names, view.beside - 1))
    commands.push_back(CompareWith{1 + *chosen});
}

void draw_next_beside(const Pen& pen, Rect& row, const RunView& view, Commands& commands) {
  const Rect place = cut_right(row, pen.sizes().target);
  cut_right(row, pen.sizes().gap);
  pen.fill(place, blend(pen.palette().surface, pen.palette().outline, 0.3F), pen.px(8));
  pen.words(place, "\u2192", {TypeSize::body, Weight::semi_bold, pen.palette().text}, Align::centre);
  if (ui::hotspot(say(Plain::picture_compare_with), view.organisations[view.beside].name, place))
    commands.push_back(CompareWith{next_beside(view)});
}

float column_heads_height(const Pen& pen, const RunView& view, const std::vector<std::size_t>& shown, float width) {
  float height = 0;
  for (std::size_t k = 0; k < shown.size(); ++k)
    height = std::max(
        height, pen.height_of(head_of(view, shown, k), {TypeSize::small, Weight::semi_bold, {}}, width - pen.px(8)));
  return height + pen.px(4);
}

void draw_column_heads(const Pen& pen, const std::vector<Rect>& columns, const RunView& view,
                       const std::vector<std::size_t>& shown, Align align, bool active, Commands& commands) {
  for (std::size_t k = 0; k < shown.size(); ++k) {
    const std::string name = head_of(view, shown, k);
    const Ink ink{TypeSize::small, Weight::semi_bold, pen.look().organisation(shown[k])};
    Rect place = columns[k];
    if (align == Align::left) place.right -= pen.px(8);
    if (align == Align::right) place.left += pen.px(8);
    place.top = place.bottom - pen.height_of(name, ink, place.width());
    pen.paragraph(place, name, ink, align);
  }
  if (!active || shown.size() < 2 || shown.size() == view.organisations.size()) return;
  if (ui::hotspot(say(Plain::picture_compare_with), view.organisations[shown[1]].name, columns[1]))
    commands.push_back(CompareWith{next_beside(view)});
}

}  // namespace journey::web
