#include "web/panels/play/story_teller.h"

#include <cmath>

#include "web/panels/play/story_card.h"
#include "web/ui/ui.h"

namespace journey::web {
namespace {

constexpr float kStays = 10;  // a finger that moves further drags instead of touching

Point pointer() { return {ImGui::GetIO().MousePos.x, ImGui::GetIO().MousePos.y}; }

// A second press closes the story.
void open_or_close(const Selection& what, const RunView& view, Commands& commands) {
  const bool open = view.story && view.story->of == what;
  if (what || view.story) commands.push_back(Select{open ? std::string() : text_of(what)});
}

}  // namespace

void StoryTeller::begin(bool covered) {
  covered_ = covered;
  if (!ImGui::IsMouseClicked(ImGuiMouseButton_Left)) return;
  touched_.reset();
  if (ImGui::IsWindowHovered() && !covered_) touched_ = pointer();
}

Rect StoryTeller::free(Rect place) const { return card_ && overlap(place, place_) ? Rect{} : place; }

void StoryTeller::offer_targets(const OrganisationLayout& layout, const RunView& view, std::size_t organisation,
                                Commands& commands) {
  if (covered_) return;
  const ui::Region region(view.organisations[organisation].name);
  for (const Target& target : targets_of(layout, view.organisations[organisation])) {
    const Selection what{target.kind, organisation, target.number};
    const bool open = view.story && view.story->of == what;
    if (ui::hotspot(target.name, target.text, free(target.place), open)) open_or_close(what, view, commands);
  }
}

void StoryTeller::take_touch(const OrganisationPicture& picture, const OrganisationLayout& layout, const RunView& view,
                             std::size_t organisation, float reach, bool last, Commands& commands) {
  const Selection selected = selected_in(view, organisation);
  if (selected) marked_ = picture.marked();
  if (!ImGui::IsMouseReleased(ImGuiMouseButton_Left) || !touched_) return;
  const Point at = pointer();
  const bool stayed = std::hypot(at.x - touched_->x, at.y - touched_->y) < kStays;
  Selection what = picture.at(at, layout, organisation, reach);
  for (const Target& target : targets_of(layout, view.organisations[organisation])) {
    if (!what && target.area.contains(at)) what = {target.kind, organisation, target.number};
  }
  if (stayed && (what || last)) open_or_close(what, view, commands);
  if (what || last) touched_.reset();
}

void StoryTeller::offer_source(const Selection& source, std::string_view name, std::string_view words, Rect place,
                               const RunView& view, Commands& commands) {
  if (!source || covered_) return;
  const bool open = view.story && view.story->of == source;
  if (ui::hotspot(name, words, free(place), open)) open_or_close(source, view, commands);
}

void StoryTeller::draw_card(const Pen& pen, Rect stage, const RunView& view, float seconds, Commands& commands) {
  if (!view.story || covered_) return card_.reset();
  const bool other = !card_ || card_->of != view.story->of;
  wait_ -= seconds;
  if (other || wait_ <= 0 || !view.playing) {
    card_ = view.story;
    wait_ = kCalmSeconds;
  }
  place_ = story_card_place(pen, stage, marked_, *card_);
  draw_story_card(pen.look(), place_, *card_, other, commands);
}

Selection StoryTeller::selected_in(const RunView& view, std::size_t organisation) {
  return view.story && view.story->of.organisation == organisation ? view.story->of : Selection{};
}

}  // namespace journey::web
