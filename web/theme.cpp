#include "web/theme.h"

#include <algorithm>
#include <cmath>

#include "web/fonts.h"
#include "web/opening_fonts.h"

namespace journey::web {
namespace {

constexpr Palette kDark{{0x0F, 0x14, 0x1B}, {0x18, 0x20, 0x2A}, {0xED, 0xF2, 0xF7}, {0xA7, 0xB4, 0xC2},
                        {0x7A, 0x89, 0x99}, {0xC9, 0xD3, 0xDD}, {0xF2, 0xA3, 0x3A}, {0x4D, 0xB6, 0xE8},
                        {0xFF, 0x4D, 0x6D}, {0xAA, 0x82, 0xAA}, {0xF0, 0xF0, 0x8C}};
constexpr Palette kLight{{0xF7, 0xF8, 0xFA}, {0xFF, 0xFF, 0xFF}, {0x17, 0x20, 0x2A}, {0x55, 0x62, 0x6F},
                         {0x6B, 0x78, 0x85}, {0x3A, 0x46, 0x52}, {0x9A, 0x5B, 0x00}, {0x0B, 0x6F, 0xA4},
                         {0xA3, 0x00, 0x3F}, {0x5A, 0x14, 0x78}, {0x3C, 0x3C, 0x00}};

// Behind the question only running text is shown: ASCII, dashes, quotes, ellipsis, arrows. Of other sizes the digits
// are baked, which a font cannot be without.
constexpr ImWchar kOpeningLetters[] = {0x0020, 0x007E, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C,
                                       0x201D, 0x2026, 0x2026, 0x2190, 0x2193, 0};
constexpr ImWchar kOpeningDigits[] = {'0', '9', 0};

const ImWchar* letters_of(Alphabet alphabet, TypeSize size) {
  if (alphabet == Alphabet::whole) return glyph_ranges();
  return size == TypeSize::body ? kOpeningLetters : kOpeningDigits;
}

double linear(std::uint8_t channel) {
  const double share = channel / 255.0;
  return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour c) { return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue); }

std::uint8_t mix(std::uint8_t a, std::uint8_t b, float share) {
  return static_cast<std::uint8_t>(static_cast<float>(a) + (static_cast<float>(b) - static_cast<float>(a)) * share +
                                   0.5F);
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
  // Small letters stand between pixels; large ones need no such help, and would take twice as long to bake.
  config.OversampleH = pixels < 22 ? 2 : 1;
  // ImGui takes a mutable pointer but only reads what it does not own.
  return atlas.AddFontFromMemoryTTF(const_cast<unsigned char*>(file.data()), static_cast<int>(file.size()), pixels,
                                    &config, letters);
}

}  // namespace

double contrast(Colour a, Colour b) {
  const double la = luminance(a);
  const double lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Colour blend(Colour a, Colour b, float share) {
  return {mix(a.red, b.red, share), mix(a.green, b.green, share), mix(a.blue, b.blue, share)};
}

ImU32 paint(Colour colour, float opacity) {
  const float clamped = std::clamp(opacity, 0.0F, 1.0F);
  return IM_COL32(colour.red, colour.green, colour.blue, static_cast<int>(clamped * 255.0F + 0.5F));
}

const Palette& palette_of(Theme kind) { return kind == Theme::dark ? kDark : kLight; }

Form form_for(float width, float height) {
  if (width < 600 && height > width) return Form::tall;
  if (height < 560) return Form::low;
  return width >= 1800 && height >= 1000 ? Form::projector : Form::wide;
}

Sizes sizes_for(Form form) {
  Sizes sizes;
  if (form == Form::tall || form == Form::low) {
    sizes.type = {13, 16, 20, 32};
    sizes.margin = 16;
  }
  if (form == Form::projector) {
    sizes.scale = 1.25F;
    for (float& size : sizes.type) size *= sizes.scale;
    sizes.margin *= sizes.scale;
    sizes.gap *= sizes.scale;
    sizes.target *= sizes.scale;
  }
  return sizes;
}

Fonts bake_fonts(ImFontAtlas& atlas, const Sizes& sizes, float pixels_per_point, Alphabet alphabet) {
  Fonts fonts;
  atlas.Clear();
  // Every byte is made four and handed to the graphics card; nothing here draws a pointer of its own.
  atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight | ImFontAtlasFlags_NoMouseCursors;
  for (std::size_t i = 0; i < kTypeSizeCount; ++i) {
    const float pixels = std::round(sizes.type[i] * pixels_per_point);
    const ImWchar* letters = letters_of(alphabet, static_cast<TypeSize>(i));
    fonts.semi_bold[i] = add_font(atlas, inter_semi_bold(), pixels, letters);
    // What is large is always bold, and large letters are what takes longest to bake before the first frame.
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

Look make_look(Theme kind, Form form, const Fonts& fonts, bool reduced_motion) {
  Look look{kind, form, palette_of(kind), sizes_for(form), fonts, reduced_motion};
  // Letters are whole pixels high; drawn at any other size than they were baked for, they would blur.
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
