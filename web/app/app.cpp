#include "web/app/app.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

#include <SDL.h>
#include <imgui.h>

#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/limits.h"
#include "web/app/run_files.h"
#include "web/session/shortcuts.h"
#include "web/ui/mirror.h"
#include "web/ui/ui.h"
#include "web/words/page.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

// The part of a frame's time for working ahead, and its bounds. If drawing is slow there are few frames, so each
// must do more.
constexpr double kShareToWork = 0.5;
constexpr double kLeastSecondsToWork = 0.008;
constexpr double kMostSecondsToWork = 0.25;
// After the last change a panel may still be easing into place.
constexpr double kSecondsToSettle = 0.7;
constexpr double kSecondsOfNotice = 4;
constexpr double kSecondsBetweenSights = 0.2;

double seconds_now() {
  return static_cast<double>(SDL_GetPerformanceCounter()) / static_cast<double>(SDL_GetPerformanceFrequency());
}

// The selection and the organisation beside the first belong to the old run.
bool opens_another_run(const Command& command) {
  return std::holds_alternative<ChooseScenario>(command) || std::holds_alternative<SetSeed>(command) ||
         std::holds_alternative<LoadScenarioText>(command) || std::holds_alternative<OpenShared>(command);
}

Session session_for(const Options& options) { return Session(options.scenario, options.seed); }

std::string told_of_address(const Mistake& mistake) {
  const std::string name = mistake.option.substr(mistake.option.find_first_not_of('-'));
  if (name == "scenario") return words::no_such_scenario(mistake.value, mistake.wanted);
  return words::address_says(name, mistake.value, mistake.wanted);
}

// Only this code knows the available languages.
std::vector<Mistake> with_language(std::vector<Mistake> mistakes, const std::string& asked,
                                   const std::vector<language::Known>& known) {
  std::string codes;
  for (const language::Known& one : known) {
    if (asked.empty() || one.code == asked) return mistakes;
    words::add_to_list(codes, one.code);
  }
  mistakes.push_back({"--lang", asked, codes, Mistake::Kind::value});
  return mistakes;
}

void tell_mistakes(const std::vector<Mistake>& mistakes) {
  std::string text;
  for (const Mistake& mistake : mistakes) text += (text.empty() ? "" : " ") + told_of_address(mistake);
  if (!text.empty()) tell(Topic::notice, text);
}

std::string told_of(const Refusal& refusal) {
  if (refusal.why == Refusal::Why::too_many_decisions) return words::too_many_decisions(scenario::kMaxDecisions);
  if (refusal.why == Refusal::Why::too_long_for_link)
    return std::string(words::say(words::Plain::told_too_long_for_link));
  return words::not_possible(refusal.problem);
}

}  // namespace

App::App(const Options& options)
    : options_(options),
      window_(std::string(words::say(words::Plain::program_application)).c_str(), options),
      session_(session_for(options)),
      worlds_(hire_crew(options.jobs), options.worlds) {
  use_language(first_words(options));
  settings_.languages = known_languages();
  settings_.chosen_theme = options.theme;
  settings_.system_theme = preferred_theme();
  settings_.sheet = options.sheet;
  settings_.selected = options.selected;
  ui::let_page_type(page_asks_question());
  settings_.reduced_motion = options.reduced_motion || prefers_reduced_motion();
  if (!options.shared.empty()) asked_.push_back(OpenShared{options.shared});
  if (options.play || options.day || !options.screenshot.empty()) asked_.push_back(Answer{});
  if (options.day) asked_.push_back(SeekDay{*options.day});
  tell_mistakes(with_language(options.mistakes, options.language, settings_.languages));
  now_ = seconds_now();
}

Next App::frame() {
  if (!take_input()) return Next::end;
  apply(take_requests());
  apply(std::exchange(asked_, {}));
  if (frames_ > 0) advance();  // the first frame does not wait for work it could hardly show
  if (!worth_drawing()) return Next::draw;
  look();
  draw();
  publish();
  const Next next = what_next();
  rested_ = next == Next::rest;
  return next;
}

bool App::take_input() {
  seconds_ = seconds_now() - now_;
  now_ += seconds_;
  const std::optional<int> events = window_.take_events();
  if (events.value_or(0) > 0 || mirror::has_pending_actions()) awake_until_ = now_ + kSecondsToSettle;
  return events.has_value();
}

void App::apply(const Commands& commands) {
  for (const Command& command : commands) {
    if (!session_.apply(command)) apply_to_page(command);
    if (opens_another_run(command)) forget_who_was_looked_at();
    if (const auto refusal = session_.take_refusal()) notify(told_of(*refusal));
    if (const auto other = session_.take_other_model()) tell(Topic::notice, std::string(words::of_other_model(*other)));
    awake_until_ = now_ + kSecondsToSettle;
  }
}

void App::forget_who_was_looked_at() {
  settings_.selected.clear();
  settings_.beside = 0;
}

void App::apply_to_page(const Command& command) {
  if (std::holds_alternative<CopyShareLink>(command)) {
    if (const auto copied = copy_link(session_.share_fragment())) tell_copied(*copied);
  } else if (std::holds_alternative<LinkCopied>(command)) {
    notify(std::string(words::say(words::Plain::told_link_copied)));
  } else if (const auto* file = std::get_if<FileGiven>(&command)) {
    notify(words::download_started(file->name));
  } else if (std::holds_alternative<PickFile>(command)) {
    if (!picks_files()) notify(std::string(words::say(words::Plain::told_drop_file)));
    tell(Topic::pick, {});
  } else if (std::holds_alternative<ToggleMore>(command)) {
    settings_.more_open = !settings_.more_open;
  } else if (const auto* key = std::get_if<PressKey>(&command)) {
    apply(commands_for(key->key, session_, settings_));
  } else if (const auto* save = std::get_if<Save>(&command)) {
    to_save_.push_back(save->what);
  } else if (const auto* theme = std::get_if<SetTheme>(&command)) {
    settings_.chosen_theme = theme->theme;
    tell(Topic::theme, !theme->theme ? "" : *theme->theme == Theme::dark ? "dark" : "light");
  } else if (const auto* language = std::get_if<ChooseLanguage>(&command)) {
    choose_language(language->code);
  } else if (const auto* words = std::get_if<UseLanguage>(&command)) {
    use_language(words->table);
  } else if (const auto* system = std::get_if<SystemTheme>(&command)) {
    settings_.system_theme = system->theme;
  } else if (const auto* sheet = std::get_if<SetSheet>(&command)) {
    settings_.sheet = sheet->state;
  } else if (const auto* worlds = std::get_if<SteerWorlds>(&command)) {
    worlds_.steer(worlds->to);
  } else if (const auto* with = std::get_if<CompareWith>(&command)) {
    settings_.beside = with->organisation;
  } else if (const auto* select = std::get_if<Select>(&command)) {
    settings_.selected = select->what;
  }
}

// Texts already shown are made again in the new language.
void App::use_language(const std::string& table) {
  language::use(table);
  settings_.language = language::in_use().known().code;
  screen_ = Screen();
  session_.say_again();
}

void App::tell_copied(bool copied) {
  const bool whole = !session_.scenario_id().empty();
  notify(std::string(!copied ? words::say(words::Plain::told_link_not_copied)
                     : whole ? words::say(words::Plain::told_link_copied)
                             : words::say(words::Plain::told_link_to_file_copied)));
}

// The time of a rest belongs to no frame: the input that ended it is handled at once.
double App::seconds_to_work() const {
  return std::clamp(rested_ ? 0 : seconds_ * kShareToWork, kLeastSecondsToWork, kMostSecondsToWork);
}

void App::advance() {
  const double until = seconds_now() + seconds_to_work();
  const auto may_go_on = [until] { return seconds_now() < until; };
  session_.advance(seconds_, may_go_on);
  worlds_.follow(session_);
  worlds_.advance(may_go_on);
  if (now_ >= notice_until_) settings_.notice.clear();
}

// While only replications are being run, here or by the crew, they get the time: drawing would take most of it.
bool App::worth_drawing() {
  const bool playing = session_.playing() && session_.answered();
  const bool only_worlds = worlds_.running() && settled() && !playing && !session_.busy();
  if (only_worlds && now_ - drawn_at_ < kSecondsBetweenSights) return false;
  drawn_at_ = now_;
  return true;
}

// Behind the page's own question the first frame shows few characters; the others are rasterised for the second,
// while the user reads the question.
Alphabet App::alphabet_needed() const {
  const bool behind_question =
      settings_.language == "en" && page_asks_question() && session_.phase() == Phase::question;
  return frames_ == 0 && behind_question ? Alphabet::opening : Alphabet::whole;
}

// Fonts are rasterised for the screen's pixels; both change with the window.
void App::look() {
  const PixelSize size = window_.size();
  const Form form = form_for(static_cast<float>(size.width), static_cast<float>(size.height));
  const float ratio = window_.pixels_per_point();
  const Alphabet alphabet = alphabet_needed();
  const bool fit = form == look_.form && std::fabs(ratio - pixels_per_point_) < 0.01F && alphabet == alphabet_;
  const bool baked = pixels_per_point_ > 0 && fit;
  const Fonts fonts = baked ? look_.fonts : bake_fonts(*ImGui::GetIO().Fonts, sizes_for(form), ratio, alphabet);
  pixels_per_point_ = ratio;
  alphabet_ = alphabet;
  look_ = make_look(settings_.theme(), form, fonts, settings_.reduced_motion);
  apply_style(look_);
  give_to_graphics(!baked);
}

// The first frame uploads its fonts with everything else, when it begins.
void App::give_to_graphics(bool new_fonts) {
  if (take_graphics_reset()) {
    window_.renew_graphics();
  } else if (new_fonts && frames_ > 0) {
    window_.renew_fonts();
  }
}

void App::draw() {
  window_.begin_frame();
  mirror::begin_frame();
  const PixelSize size = window_.size();
  const Frame frame{static_cast<float>(size.width), static_cast<float>(size.height), static_cast<float>(seconds_),
                    page_asks_question()};
  RunView view = view_of(session_, selection_in(settings_.selected), settings_.beside);
  view.worlds = worlds_.view();
  view.draft_problem = problem_with_draft();
  asked_ = screen_.draw(view, settings_, look_, frame);
  spoken_.record(session_, now_);
  window_.end_frame(look_.palette.background);
}

std::string App::problem_with_draft() const {
  const scenario::Parameter* parameter = scenario::find_world(settings_.sheet.opened);
  if (parameter == nullptr || !settings_.sheet.draft) return {};
  return session_.problem_with({parameter->world, *settings_.sheet.draft});
}

void App::publish() {
  announcer_.tell_changes(session_);
  save_what_was_asked();
  if (++frames_ == 1) announce_first_frame();
}

Next App::what_next() {
  if (frames_ == options_.frames) return Next::end;
  const bool playing = session_.playing() && session_.answered();
  if (!asked_.empty() || session_.busy() || worlds_.works_here() || playing || !settled()) return Next::draw;
  if (worlds_.running()) return Next::rest;  // until the crew delivers something
  if (!options_.screenshot.empty()) {
    write_screenshot();
    return Next::end;
  }
  return screen_.moving() ? Next::draw : Next::rest;
}

void App::notify(std::string text) {
  settings_.notice = std::move(text);
  notice_until_ = now_ + kSecondsOfNotice;
}

void App::save_what_was_asked() {
  const std::string stem = run_file_stem(session_);
  for (const Save::What what : std::exchange(to_save_, {})) {
    std::optional<std::string> where;
    if (what == Save::What::table) {
      where = save_file(stem + ".csv", "text/csv", run_table(session_));
    } else if (what == Save::What::json) {
      where = save_file(stem + ".json", "application/json", run_document(session_));
    } else if (!save_picture(stem + ".png")) {
      where = save_file(stem + ".png", "image/png", window_.screenshot());
    }
    if (where) notify(words::saved_as(*where));
  }
}

void App::write_screenshot() const { save_file(options_.screenshot, "image/png", window_.screenshot()); }

}  // namespace journey::web
