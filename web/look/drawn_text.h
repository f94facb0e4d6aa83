#pragma once
// Words as the picture's fonts can show them. Every text enters drawing through here, in the pen and in the widgets;
// the mirror, and so the page's own texts and a screen reader, has them as they are written.
//
// What the fonts have is drawn as it is. A Latin letter that they have not is drawn without its accent, marks that only
// join or colour others are left out, and what is left, word upon word, is one box. A name of which nothing could be
// drawn has a stand-in, such as "Team 2".

#include <string>
#include <string_view>
#include <vector>

namespace journey::web {

class DrawnText {
 public:
  explicit DrawnText(std::string_view text);
  DrawnText(const DrawnText&) = delete;
  DrawnText& operator=(const DrawnText&) = delete;

  std::string_view get() const { return text_; }

 private:
  std::string own_;  ///< where it is not drawn as it is written
  std::string_view text_;
};

/// Whether at least one letter or digit of it can be drawn.
bool can_be_drawn(std::string_view name);

/// What is drawn instead of a name.
struct StandIn {
  std::string name;
  std::string drawn;
  bool alone = false;  ///< only where the name is all there is: initials
};

/// These stand in from now on; the first of those that fit in a place counts.
void let_stand_in(std::vector<StandIn> all);

}  // namespace journey::web
