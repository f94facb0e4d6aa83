#pragma once
// The card with the story of the selection, over the picture and beside its subject.
//
// Units: points.

#include "web/picture/pen.h"
#include "web/session/command.h"
#include "web/view/story.h"

namespace journey::web {

/// As high as it needs to be, within `stage`, on the side away from `marked`.
Rect story_card_place(const Pen& pen, Rect stage, Rect marked, const StoryView& story);

/// Draws it in a window of its own, in front of the picture, so that nothing behind it is touched.
void draw_story_card(const BakedLook& look, Rect place, const StoryView& story, bool fresh, Commands& commands);

}  // namespace journey::web
