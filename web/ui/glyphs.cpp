// The few icons on buttons, drawn so that no icon font has to be downloaded.
#include "web/ui/parts.h"

namespace journey::web::ui::parts {
namespace {

void play(ImDrawList& draw, ImVec2 c, float r, ImU32 colour) {
  draw.AddTriangleFilled({c.x - r * 0.6F, c.y - r * 0.8F}, {c.x - r * 0.6F, c.y + r * 0.8F}, {c.x + r * 0.8F, c.y},
                         colour);
}

void pause(ImDrawList& draw, ImVec2 c, float r, ImU32 colour) {
  draw.AddRectFilled({c.x - r * 0.65F, c.y - r * 0.8F}, {c.x - r * 0.15F, c.y + r * 0.8F}, colour);
  draw.AddRectFilled({c.x + r * 0.15F, c.y - r * 0.8F}, {c.x + r * 0.65F, c.y + r * 0.8F}, colour);
}

void step(ImDrawList& draw, ImVec2 c, float r, ImU32 colour) {
  draw.AddTriangleFilled({c.x - r * 0.7F, c.y - r * 0.8F}, {c.x - r * 0.7F, c.y + r * 0.8F}, {c.x + r * 0.4F, c.y},
                         colour);
  draw.AddRectFilled({c.x + r * 0.4F, c.y - r * 0.8F}, {c.x + r * 0.75F, c.y + r * 0.8F}, colour);
}

// An open circle with an arrow head at its end.
void restart(ImDrawList& draw, ImVec2 c, float r, ImU32 colour) {
  draw.PathArcTo(c, r * 0.75F, -0.9F, 3.9F, 24);
  draw.PathStroke(colour, 0, r * 0.25F);
  const ImVec2 tip{c.x + r * 0.47F, c.y - r * 0.59F};
  draw.AddTriangleFilled({tip.x - r * 0.55F, tip.y - r * 0.3F}, {tip.x + r * 0.3F, tip.y - r * 0.5F},
                         {tip.x + r * 0.15F, tip.y + r * 0.4F}, colour);
}

void undo(ImDrawList& draw, ImVec2 c, float r, ImU32 colour) {
  draw.PathArcTo(c, r * 0.65F, -2.4F, 1.6F, 24);
  draw.PathStroke(colour, 0, r * 0.25F);
  draw.AddTriangleFilled({c.x - r * 0.95F, c.y - r * 0.75F}, {c.x - r * 0.1F, c.y - r * 0.65F}, {c.x - r * 0.65F, c.y},
                         colour);
}

void more(ImDrawList& draw, ImVec2 c, float r, ImU32 colour) {
  for (const float x : {-0.7F, 0.0F, 0.7F}) draw.AddCircleFilled({c.x + r * x, c.y}, r * 0.2F, colour, 12);
}

void share(ImDrawList& draw, ImVec2 c, float r, ImU32 colour) {
  const ImVec2 from{c.x - r * 0.6F, c.y};
  for (const float y : {-0.6F, 0.6F}) {
    const ImVec2 to{c.x + r * 0.55F, c.y + r * y};
    draw.AddLine(from, to, colour, r * 0.18F);
    draw.AddCircleFilled(to, r * 0.28F, colour, 16);
  }
  draw.AddCircleFilled(from, r * 0.28F, colour, 16);
}

// Three slides, each at another height.
void levers(ImDrawList& draw, ImVec2 c, float r, ImU32 colour) {
  constexpr float kKnobs[] = {0.35F, -0.35F, 0.1F};
  for (int i = 0; i < 3; ++i) {
    const float x = c.x + r * 0.65F * static_cast<float>(i - 1);
    draw.AddLine({x, c.y - r * 0.8F}, {x, c.y + r * 0.8F}, colour, r * 0.18F);
    draw.AddCircleFilled({x, c.y + r * kKnobs[i]}, r * 0.28F, colour, 16);
  }
}

void evidence(ImDrawList& draw, ImVec2 c, float r, ImU32 colour) {
  constexpr float kHeights[] = {0.5F, 0.9F, 1.5F};
  for (int i = 0; i < 3; ++i) {
    const float left = c.x + r * (-0.8F + 0.6F * static_cast<float>(i));
    draw.AddRectFilled({left, c.y + r * (0.75F - kHeights[i])}, {left + r * 0.4F, c.y + r * 0.75F}, colour);
  }
}

}  // namespace

void draw_glyph(Glyph glyph, ImVec2 centre, float size, ImU32 colour) {
  ImDrawList& draw = *ImGui::GetWindowDrawList();
  const float r = size / 2;
  switch (glyph) {
    case Glyph::none:
      return;
    case Glyph::play:
      return play(draw, centre, r, colour);
    case Glyph::pause:
      return pause(draw, centre, r, colour);
    case Glyph::step:
      return step(draw, centre, r, colour);
    case Glyph::restart:
      return restart(draw, centre, r, colour);
    case Glyph::more:
      return more(draw, centre, r, colour);
    case Glyph::share:
      return share(draw, centre, r, colour);
    case Glyph::undo:
      return undo(draw, centre, r, colour);
    case Glyph::evidence:
      return evidence(draw, centre, r, colour);
    case Glyph::levers:
      return levers(draw, centre, r, colour);
  }
}

}  // namespace journey::web::ui::parts
