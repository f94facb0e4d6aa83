#pragma once
// Selecting a part of the picture, by touch, by key and through the mirror, and the card with its story.
// Keeps only the state that drawing needs between frames; the app holds the selection (Settings::selected).
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
  /// The part touched in an organisation that has been drawn. `last`: the last of the picture, so that a touch of
  /// nothing closes the card.
  void take_touch(const OrganisationPicture& picture, const OrganisationLayout& layout, const RunView& view,
                  std::size_t organisation, float reach, bool last, Commands& commands);
  /// Links `place` to `source`: a touch, under the name `name`, shows it.
  void offer_source(const Selection& source, std::string_view name, std::string_view words, Rect place,
                    const RunView& view, Commands& commands);
  void draw_card(const Pen& pen, Rect stage, const RunView& view, float seconds, Commands& commands);

  bool covered() const { return covered_; }
  /// Whether a place may be touched: not under the card or another panel.
  Rect free(Rect place) const;
  /// The marked part in this organisation.
  static Selection selected_in(const RunView& view, std::size_t organisation);

 private:
  std::optional<StoryView> card_;  ///< as shown
  float wait_ = 0;                 ///< seconds until it is updated
  Rect place_;                     ///< of the card, in the frame before
  Rect marked_;                    ///< the place of its subject in the picture
  bool covered_ = false;
  std::optional<Point> touched_;  ///< where a finger touched down on the picture
};

}  // namespace journey::web
