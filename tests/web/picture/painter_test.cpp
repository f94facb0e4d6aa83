// What is painted of marks is what the pen would draw of them, in their order, and what they tell is in the mirror.
#include "web/picture/painter.h"

#include <gtest/gtest.h>

#include "tests/web/canvas.h"

namespace journey::web {
namespace {

constexpr Colour kColour{10, 20, 30};

/// What the first frame has in which `draw` draws.
template <class Draw>
drawn::Drawn frame(Draw draw) {
  const Canvas canvas({800, 600});
  mirror::begin_frame();
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({canvas.size().width, canvas.size().height});
  ImGui::Begin("marks");
  draw(Pen(canvas.look()));
  ImGui::End();
  ImGui::Render();
  return canvas.drawn();
}

Marks one_of_each() {
  const Ink ink{TypeSize::body, Weight::medium, kColour};
  return {mark::Fill{{10, 10, 60, 40}, kColour, 2, 0.5F}, mark::Line{{0, 0}, {50, 90}, kColour, 3, 0.5F},
          mark::Disc{{30, 30}, 8, kColour, 0.5F},         mark::Ring{{90, 30}, 8, kColour, 2},
          mark::Diamond{{120, 30}, 8, kColour},           mark::Triangle{{150, 30}, 8, kColour},
          mark::Words{{0, 50, 200, 80}, "one line", ink}, mark::Paragraph{{0, 90, 70, 300}, "more than one line", ink},
          mark::Told{{10, 10, 60, 40}, "what is there"}};
}

void draw_the_same(const Pen& pen) {
  const Ink ink{TypeSize::body, Weight::medium, kColour};
  pen.fill({10, 10, 60, 40}, kColour, 2, 0.5F);
  pen.line({0, 0}, {50, 90}, kColour, 3, 0.5F);
  pen.disc({30, 30}, 8, kColour, 0.5F);
  pen.ring({90, 30}, 8, kColour, 2);
  pen.diamond({120, 30}, 8, kColour);
  pen.triangle({150, 30}, 8, kColour);
  pen.words({0, 50, 200, 80}, "one line", ink);
  pen.paragraph({0, 90, 70, 300}, "more than one line", ink);
}

TEST(Painter, DrawsMarksAsThePenDoesAndTellsTheMirror) {
  const drawn::Drawn by_pen = frame(draw_the_same);
  EXPECT_TRUE(mirror::items().empty());
  const drawn::Drawn painted = frame([](const Pen& pen) { draw_marks(pen, one_of_each()); });
  ASSERT_EQ(painted.shapes.size(), by_pen.shapes.size());
  for (std::size_t i = 0; i < painted.shapes.size(); ++i) {
    EXPECT_EQ(painted.shapes[i].bounds.left, by_pen.shapes[i].bounds.left) << i;
    EXPECT_EQ(painted.shapes[i].bounds.bottom, by_pen.shapes[i].bounds.bottom) << i;
    EXPECT_EQ(painted.shapes[i].paint.opacity, by_pen.shapes[i].paint.opacity) << i;
  }
  ASSERT_EQ(painted.words.size(), by_pen.words.size());
  for (std::size_t i = 0; i < painted.words.size(); ++i) EXPECT_EQ(painted.words[i].text, by_pen.words[i].text);
  ASSERT_EQ(mirror::items().size(), 1U);
  EXPECT_EQ(mirror::items()[0].name, "what is there");
  EXPECT_EQ(mirror::items()[0].width, 50);
}

}  // namespace
}  // namespace journey::web
