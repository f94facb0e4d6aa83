#include "web/look/theme.h"

#include <algorithm>
#include <cmath>

#include "web/look/fonts.h"
#include "web/look/opening_fonts.h"

namespace journey::web {
namespace {

// Behind the question there is only body text: ASCII, dashes, quotes, ellipsis, arrows. In other sizes only the
// digits are rasterised, which a font needs.
constexpr ImWchar kOpeningLetters[] = {0x0020, 0x007E, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C,
                                       0x201D, 0x2026, 0x2026, 0x2190, 0x2193, 0};
constexpr ImWchar kOpeningDigits[] = {'0', '9', 0};

const ImWchar* letters_of(Alphabet alphabet, TypeSize size) {
  if (alphabet == Alphabet::whole) return glyph_ranges();
  return size == TypeSize::body ? kOpeningLetters : kOpeningDigits;
}

// Digits take equal room, so that counting numbers do not tremble.
void equalise_digits(ImFont& font) {
  float widest = 0;
  for (ImWchar digit = '0'; digit <= '9'; ++digit) widest = std::max(widest, font.FindGlyph(digit)->AdvanceX);
  for (ImWchar digit = '0'; digit <= '9'; ++digit) {
    auto* glyph = const_cast<ImFontGlyph*>(font.FindGlyph(digit));
    const float shift = (widest - glyph->AdvanceX) / 2;
    glyph->X0 += shift;
    glyph->X1 += shift;
    glyph->AdvanceX = widest;
    font.IndexAdvanceX[digit] = widest;
  }
}

ImFont* add_font(ImFontAtlas& atlas, std::span<const unsigned char> file, float pixels, const ImWchar* letters) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  // Small letters use subpixel positions; large ones do not need them, and would take twice as long to rasterise.
  config.OversampleH = pixels < 22 ? 2 : 1;
  // ImGui takes a mutable pointer but only reads data that it does not own.
  return atlas.AddFontFromMemoryTTF(const_cast<unsigned char*>(file.data()), static_cast<int>(file.size()), pixels,
                                    &config, letters);
}

}  // namespace

ImU32 paint(Colour colour, float opacity) {
  const float clamped = std::clamp(opacity, 0.0F, 1.0F);
  return IM_COL32(colour.red, colour.green, colour.blue, static_cast<int>(clamped * 255.0F + 0.5F));
}

Fonts bake_fonts(ImFontAtlas& atlas, const Sizes& sizes, float pixels_per_point, Alphabet alphabet) {
  Fonts fonts;
  atlas.Clear();
  // Every byte becomes four and is uploaded to the graphics card; nothing here draws its own mouse cursor.
  atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight | ImFontAtlasFlags_NoMouseCursors;
  for (std::size_t i = 0; i < kTypeSizeCount; ++i) {
    const float pixels = std::round(sizes.type[i] * pixels_per_point);
    const ImWchar* letters = letters_of(alphabet, static_cast<TypeSize>(i));
    fonts.semi_bold[i] = add_font(atlas, inter_semi_bold(), pixels, letters);
    // Large text is always bold, and large letters take the longest to rasterise before the first frame.
    const bool large = i >= static_cast<std::size_t>(TypeSize::heading);
    fonts.medium[i] = large ? fonts.semi_bold[i] : add_font(atlas, inter_medium(), pixels, letters);
  }
  atlas.Build();
  for (ImFont* font : atlas.Fonts) {
    equalise_digits(*font);
    font->Scale = 1 / pixels_per_point;
  }
  return fonts;
}

Fonts bake_fonts(ImFontAtlas& atlas, const Sizes& sizes, float pixels_per_point) {
  return bake_fonts(atlas, sizes, pixels_per_point, Alphabet::whole);
}

BakedLook make_look(Theme kind, Form form, const Fonts& fonts, bool reduced_motion) {
  BakedLook look{{kind, form, palette_of(kind), sizes_for(form), reduced_motion}, fonts};
  // Letters are whole pixels high; at any other size than rasterised they would blur.
  for (std::size_t i = 0; i < kTypeSizeCount; ++i) {
    if (fonts.semi_bold[i] != nullptr) look.sizes.type[i] = fonts.semi_bold[i]->FontSize * fonts.semi_bold[i]->Scale;
  }
  return look;
}

void apply_style(const Look& look) {
  ImGuiStyle style;
  const Sizes& s = look.sizes;
  style.WindowPadding = {s.margin, s.margin};
  style.FramePadding = {s.px(16), s.px(12)};
  style.ItemSpacing = {s.gap, s.gap};
  style.WindowRounding = style.FrameRounding = style.PopupRounding = style.GrabRounding = style.ChildRounding = s.px(8);
  style.WindowBorderSize = style.FrameBorderSize = style.PopupBorderSize = style.ChildBorderSize = 0;
  style.GrabMinSize = s.px(28);
  style.ScrollbarSize = s.px(12);
  const auto colour = [](Colour c, float opacity = 1) { return ImGui::ColorConvertU32ToFloat4(paint(c, opacity)); };
  const Palette& p = look.palette;
  style.Colors[ImGuiCol_Text] = colour(p.text);
  style.Colors[ImGuiCol_TextDisabled] = colour(p.muted);
  style.Colors[ImGuiCol_WindowBg] = colour(p.background);
  style.Colors[ImGuiCol_ChildBg] = colour(p.background, 0);
  style.Colors[ImGuiCol_PopupBg] = colour(p.surface);
  style.Colors[ImGuiCol_FrameBg] = colour(blend(p.surface, p.outline, 0.25F));
  style.Colors[ImGuiCol_FrameBgHovered] = colour(blend(p.surface, p.outline, 0.40F));
  style.Colors[ImGuiCol_FrameBgActive] = colour(blend(p.surface, p.outline, 0.50F));
  style.Colors[ImGuiCol_Button] = style.Colors[ImGuiCol_Header] = style.Colors[ImGuiCol_FrameBg];
  style.Colors[ImGuiCol_ButtonHovered] = style.Colors[ImGuiCol_HeaderHovered] = style.Colors[ImGuiCol_FrameBgHovered];
  style.Colors[ImGuiCol_ButtonActive] = style.Colors[ImGuiCol_HeaderActive] = style.Colors[ImGuiCol_FrameBgActive];
  style.Colors[ImGuiCol_NavHighlight] = colour(p.text);
  style.Colors[ImGuiCol_TextSelectedBg] = colour(p.devops, 0.4F);
  style.Colors[ImGuiCol_ScrollbarBg] = colour(p.background, 0);
  style.Colors[ImGuiCol_ScrollbarGrab] = colour(p.outline, 0.6F);
  style.Colors[ImGuiCol_ModalWindowDimBg] = colour(p.background, 0.7F);
  ImGui::GetStyle() = style;
}

}  // namespace journey::web
