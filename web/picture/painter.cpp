#include "web/picture/painter.h"

#include "web/ui/ui.h"

namespace journey::web {
namespace {

// One way for each kind of mark: a new one does not compile until it has its own.
struct Painter {
  const Pen& pen;

  void operator()(const mark::Fill& m) const { pen.fill(m.place, m.colour, m.rounding, m.opacity); }
  void operator()(const mark::Line& m) const { pen.line(m.from, m.to, m.colour, m.thickness, m.opacity); }
  void operator()(const mark::Disc& m) const { pen.disc(m.centre, m.radius, m.colour, m.opacity); }
  void operator()(const mark::Ring& m) const { pen.ring(m.centre, m.radius, m.colour, m.thickness); }
  void operator()(const mark::Diamond& m) const { pen.diamond(m.centre, m.radius, m.colour); }
  void operator()(const mark::Triangle& m) const { pen.triangle(m.centre, m.radius, m.colour); }
  void operator()(const mark::Words& m) const { pen.words(m.place, m.text, m.ink, m.align); }
  void operator()(const mark::Paragraph& m) const { pen.paragraph(m.place, m.text, m.ink); }
  void operator()(const mark::Told& m) const { ui::describe(m.text, m.place); }
};

}  // namespace

void draw_marks(const Pen& pen, const Marks& marks) {
  const Painter painter{pen};
  for (const Mark& one : marks) std::visit(painter, one);
}

}  // namespace journey::web
