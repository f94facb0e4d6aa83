#pragma once
// The program: a session, its display settings, and its window. A frame is input, commands, advance,
// view, draw; only a command changes anything.

#include <optional>
#include <string>

#include "web/app/announcer.h"
#include "web/app/spoken.h"
#include "web/look/opening_fonts.h"
#include "web/look/theme.h"
#include "web/platform/options.h"
#include "web/platform/platform.h"
#include "web/platform/window.h"
#include "web/screen/screen.h"
#include "web/session/command.h"
#include "web/session/session.h"
#include "web/session/settings.h"
#include "web/view/run_view.h"
#include "web/worlds/worlds.h"

namespace journey::web {

class App {
 public:
  explicit App(const Options& options);

  bool is_open() const { return window_.is_open(); }
  Next frame();

 private:
  bool take_input();
  void apply(const Commands& commands);
  void apply_to_page(const Command& command);
  void forget_who_was_looked_at();
  void use_language(const std::string& table);
  void tell_copied(bool copied);
  double seconds_to_work() const;
  void advance();
  bool worth_drawing();
  void look();
  Alphabet alphabet_needed() const;
  void give_to_graphics(bool new_fonts);
  void draw();
  std::string problem_with_draft() const;
  void publish();
  bool settled() const { return now_ >= awake_until_ && now_ >= notice_until_; }
  Next what_next();
  void write_screenshot() const;
  void save_what_was_asked();
  void notify(std::string text);

  Options options_;
  Window window_;
  Session session_;
  Worlds worlds_;
  Settings settings_;
  BakedLook look_;
  float pixels_per_point_ = 0;
  Alphabet alphabet_ = Alphabet::opening;  ///< of the fonts rasterised last
  Screen screen_;
  Announcer announcer_;
  SpokenMeasures spoken_;
  Commands asked_;                   ///< by the panels, in the frame before
  std::vector<Save::What> to_save_;  ///< once the frame is drawn
  double now_ = 0;                   ///< seconds, from an arbitrary beginning
  double seconds_ = 0;               ///< since the frame before
  bool rested_ = false;              ///< since the frame before, nothing was drawn because nothing happened
  double awake_until_ = 0;           ///< keeps drawing at least until then
  double notice_until_ = 0;
  double drawn_at_ = 0;
  long frames_ = 0;
};

}  // namespace journey::web
