#pragma once
// What of the picture can be asked about, by touch, by key and through the mirror, and the card that answers.
// Keeps only what drawing needs between frames; which story is told is the app's (Settings::selected).
//
// Units: points; seconds of the user's time.

#include <optional>

#include "web/picture/organisation_picture.h"
#include "web/session/command.h"
#include "web/view/run_view.h"

namespace journey::web {

class StoryTeller {
 public:
  /// Begins a frame. `covered`: a panel lies over the picture and takes the touches.
  void begin(bool covered);
  /// The buttons over an organisation's parts.
  void offer_targets(const OrganisationLayout& layout, const RunView& view, std::size_t organisation,
                     Commands& commands);
  /// What was touched in an organisation that has been drawn. `last`: the last of the picture, so that a touch of
  /// nothing closes the card.
  void take_touch(const OrganisationPicture& picture, const OrganisationLayout& layout, const RunView& view,
                  std::size_t organisation, float reach, bool last, Commands& commands);
  /// What is at `place` tells of `source`; a touch, `name`d so, shows it.
  void offer_source(const Selection& source, std::string_view name, std::string_view words, Rect place,
                    const RunView& view, Commands& commands);
  void draw_card(const Pen& pen, Rect stage, const RunView& view, float seconds, Commands& commands);

  bool covered() const { return covered_; }
  /// A place that may be touched: nothing under the card or another panel.
  Rect free(Rect place) const;
  /// What is marked in this organisation.
  static Selection selected_in(const RunView& view, std::size_t organisation);

 private:
  std::optional<StoryView> card_;  ///< as it is told
  float wait_ = 0;                 ///< seconds until it is told anew
  Rect place_;                     ///< of the card, in the frame before
  Rect marked_;                    ///< where what it tells of is drawn
  bool covered_ = false;
  std::optional<Point> touched_;  ///< where a finger went down on the picture
};

}  // namespace journey::web
