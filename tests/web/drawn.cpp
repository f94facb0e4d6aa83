#include "tests/web/drawn.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace journey::web::drawn {
namespace {

// Behind something as opaque as this, words are taken as gone.
constexpr float kHides = 0.8F;

struct Letter {
  const ImFont* font;
  const ImFontGlyph* glyph;
};
// Letters by the corner of the texture in which they begin.
using Alphabet = std::map<std::pair<float, float>, Letter>;

Alphabet alphabet_of(const ImFontAtlas& atlas) {
  Alphabet alphabet;
  for (const ImFont* font : atlas.Fonts) {
    for (const ImFontGlyph& glyph : font->Glyphs) {
      if (glyph.Visible) alphabet.insert({{glyph.U0, glyph.V0}, {font, &glyph}});
    }
  }
  return alphabet;
}

Paint paint_of(ImU32 colour) {
  const auto part = [colour](int shift) { return static_cast<std::uint8_t>((colour >> shift) & 0xFF); };
  return {{part(IM_COL32_R_SHIFT), part(IM_COL32_G_SHIFT), part(IM_COL32_B_SHIFT)},
          static_cast<float>(part(IM_COL32_A_SHIFT)) / 255.0F};
}

Rect around(const Rect& a, const Rect& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

bool same(Paint a, Paint b) {
  return a.colour.red == b.colour.red && a.colour.green == b.colour.green && a.colour.blue == b.colour.blue &&
         a.opacity == b.opacity;
}

void append_letter(std::string& text, unsigned int letter) {
  if (letter == 0x2026)
    text += "...";
  else
    text += letter < 128 ? static_cast<char>(letter) : '?';
}

class Reader {
 public:
  Reader(Drawn& out, float ratio)
      : out_(out), ratio_(ratio), atlas_(*ImGui::GetIO().Fonts), letters_(alphabet_of(atlas_)) {}

  void read(const ImDrawList& list) {
    for (const ImDrawCmd& command : list.CmdBuffer) {
      clip_ = {command.ClipRect.x, command.ClipRect.y, command.ClipRect.z, command.ClipRect.w};
      for (unsigned int i = 0; i + 2 < command.ElemCount; i += 3) {
        const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset + i;
        const ImDrawVert* v[3];
        for (int k = 0; k < 3; ++k) v[k] = &list.VtxBuffer[static_cast<int>(command.VtxOffset + index[k])];
        for (const ImDrawVert* vertex : v) reach(vertex->pos.x, vertex->pos.y);
        ++order_;
        if (!read_letter(*v[0], *v[2], index[2] == index[0] + 2)) read_shape(v);
      }
    }
  }

 private:
  // A list that is longer than its place cuts its rows; the window itself is to cut nothing.
  void reach(float x, float y) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const bool in_list = clip_.top > 1 || clip_.bottom < screen.y - 1;
    if (in_list) y = std::clamp(y, clip_.top, clip_.bottom);
    out_.all = around(out_.all, {x, y, x, y});
  }

  // A letter's first triangle goes from its first corner to the one across; its second repeats what is known.
  bool read_letter(const ImDrawVert& first, const ImDrawVert& across, bool is_first) {
    const auto found = letters_.find({first.uv.x, first.uv.y});
    if (found == letters_.end()) return false;
    if (is_first) add_letter(found->second, first, across);
    return true;
  }

  void add_letter(const Letter& letter, const ImDrawVert& first, const ImDrawVert& across) {
    const ImFontGlyph& shape = *letter.glyph;
    const Rect ink{first.pos.x, first.pos.y, across.pos.x, across.pos.y};
    const float scale = ink.width() / (shape.X1 - shape.X0);
    const Point pen{ink.left - shape.X0 * scale, ink.top - shape.Y0 * scale};
    const Paint paint = paint_of(first.col);
    const float space = letter.font->FontSize * scale * 0.6F;
    const bool goes_on = font_ == letter.font && !out_.words.empty() && same(out_.words.back().paint, paint) &&
                         std::fabs(pen.y - pen_.y) < 0.5F && pen.x > pen_.x - 0.6F && pen.x < pen_.x + space;
    if (!goes_on) begin_words(letter, scale, paint, ink);
    Words& words = out_.words.back();
    if (goes_on && pen.x > pen_.x + 0.6F) words.text += ' ';
    append_letter(words.text, shape.Codepoint);
    words.ink = around(words.ink, ink);
    words.glyphs.push_back({shape.Codepoint, ink, order_});
    pen_ = {pen.x + shape.AdvanceX * scale, pen.y};
    font_ = letter.font;
  }

  void begin_words(const Letter& letter, float scale, Paint paint, const Rect& ink) {
    Words words;
    words.ink = ink;
    words.clip = clip_;
    words.paint = paint;
    words.size = letter.font->FontSize * scale;
    words.pixels_a_texel = scale * ratio_;
    out_.words.push_back(std::move(words));
  }

  void read_shape(const ImDrawVert* const (&v)[3]) {
    for (const ImDrawVert* one : v) {
      const bool solid = one->uv.x == atlas_.TexUvWhitePixel.x && one->uv.y == atlas_.TexUvWhitePixel.y;
      if (!solid || one->col != v[0]->col) return;
    }
    Shape shape;
    shape.paint = paint_of(v[0]->col);
    shape.order = order_;
    if (shape.paint.opacity == 0) return;
    shape.bounds = {v[0]->pos.x, v[0]->pos.y, v[0]->pos.x, v[0]->pos.y};
    for (int k = 0; k < 3; ++k) {
      shape.corner[k] = {v[k]->pos.x, v[k]->pos.y};
      shape.bounds = around(shape.bounds, {v[k]->pos.x, v[k]->pos.y, v[k]->pos.x, v[k]->pos.y});
    }
    shape.bounds = {std::max(shape.bounds.left, clip_.left), std::max(shape.bounds.top, clip_.top),
                    std::min(shape.bounds.right, clip_.right), std::min(shape.bounds.bottom, clip_.bottom)};
    out_.shapes.push_back(shape);
  }

  Drawn& out_;
  float ratio_;
  const ImFontAtlas& atlas_;
  Alphabet letters_;
  Rect clip_;
  std::size_t order_ = 0;
  Point pen_;
  const ImFont* font_ = nullptr;
};

float side(Point a, Point b, Point p) { return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x); }

}  // namespace

bool Shape::holds(Point p) const {
  if (p.x < bounds.left || p.x > bounds.right || p.y < bounds.top || p.y > bounds.bottom) return false;
  const float a = side(corner[0], corner[1], p);
  const float b = side(corner[1], corner[2], p);
  const float c = side(corner[2], corner[0], p);
  return (a >= 0 && b >= 0 && c >= 0) || (a <= 0 && b <= 0 && c <= 0);
}

Drawn read(const ImDrawData& data, float pixels_per_point) {
  Drawn drawn;
  drawn.all = {1e9F, 1e9F, -1e9F, -1e9F};
  Reader reader(drawn, pixels_per_point);
  for (const ImDrawList* list : data.CmdLists) reader.read(*list);
  return drawn;
}

std::size_t hidden_letters(const Drawn& drawn, const Words& words) {
  std::vector<const Shape*> near;
  for (const Shape& shape : drawn.shapes) {
    const bool may_hide = shape.paint.opacity >= kHides && shape.order > words.glyphs.front().order;
    if (may_hide && overlap(shape.bounds, words.ink)) near.push_back(&shape);
  }
  return static_cast<std::size_t>(std::count_if(words.glyphs.begin(), words.glyphs.end(), [&](const Glyph& glyph) {
    return std::any_of(near.begin(), near.end(), [&](const Shape* shape) {
      return shape->order > glyph.order && shape->holds(glyph.ink.centre());
    });
  }));
}

Colour ground_of(const Drawn& drawn, const Glyph& glyph, Colour background) {
  const Point at = glyph.ink.centre();
  for (const Shape& shape : drawn.shapes) {
    if (shape.order > glyph.order) break;
    if (shape.holds(at)) background = blend(background, shape.paint.colour, shape.paint.opacity);
  }
  return background;
}

}  // namespace journey::web::drawn
