#pragma once
// Words as the picture's fonts can show them. All drawn text passes through here, in the pen and in the widgets; the
// mirror, and with it the page's own texts and a screen reader, has the original text.
//
// Characters in the fonts are drawn unchanged. A missing Latin letter is drawn without its accent, marks that only join
// or colour others are left out, and a run of other missing characters becomes one box. A name of which nothing can be
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
  std::string own_;  ///< if it is not drawn as written
  std::string_view text_;
};

/// Whether at least one letter or digit of it can be drawn.
bool can_be_drawn(std::string_view name);

/// The text drawn instead of a name.
struct StandIn {
  std::string name;
  std::string drawn;
  bool alone = false;  ///< only if the name is the whole text: initials
};

/// Uses these stand-ins from now on; the first one that fits is used.
void let_stand_in(std::vector<StandIn> all);

}  // namespace journey::web
