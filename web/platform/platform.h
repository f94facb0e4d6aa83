// What differs between the browser and the desktop. platform_wasm.cpp and
// platform_native.cpp implement it; nothing else knows which it is.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <SDL.h>

#include "web/language/table.h"
#include "web/platform/options.h"
#include "web/session/command.h"
#include "web/worlds/crew.h"

namespace journey::web {

struct PixelSize {
  int width;
  int height;
};

/// What is to follow a frame.
enum class Next : std::uint8_t {
  draw,  ///< another one
  rest,  ///< nothing until something happens: input, a request of the page
  end,   ///< the program is over
};
using FrameFunction = Next (*)(void* state);

/// Prepares what must be set before SDL opens its window.
void prepare_platform(const Options& options);

/// The size the window opens with, in points (CSS pixels in the browser).
PixelSize initial_window_size(const Options& options);

/// Draws frame after frame until one returns Next::end. `state` must outlive the
/// program: in the browser this returns to the page's event loop at once, and the page
/// has data-resting on its <html> element while the last one returned Next::rest.
void run_frames(FrameFunction frame, void* state);

/// Says that the first frame is on the screen. In the browser the page sets
/// data-ready on its <html> element.
void announce_first_frame();

/// Takes what is no input to ImGui: a file dropped on the desktop's window.
void take_platform_event(const SDL_Event& event);

/// What the surroundings have asked for since the last frame, in order.
Commands take_requests();

/// Whether the graphics were lost and are back, empty; true once.
bool take_graphics_reset();

bool prefers_reduced_motion();
/// The theme the system asks for; dark where it does not say.
Theme preferred_theme();
/// The languages that can be chosen, English first.
std::vector<language::Known> known_languages();
/// The table of the language to begin with; empty: English.
std::string first_words(const Options& options);
/// UseLanguage follows when its table is there.
void choose_language(const std::string& code);
/// Whether the opening question is asked outside the picture.
bool page_asks_question();
/// Whether the options come from an address, which nobody typed: mistakes in it are told, and the program goes on.
bool goes_on_with_mistakes();

/// Whether the user can be let choose a file; else they drop one on the window.
bool picks_files();
/// Gives the user a file to keep: a download, or on the desktop a file in the current folder. Where it is now; empty
/// if it could not be written, or if there was nothing in it. Nothing: that is not known yet, and FileGiven follows if
/// it works.
std::optional<std::string> save_file(const std::string& name, const char* type, const std::string& content);
/// Saves what was just drawn, where the surroundings can do that themselves; whether they can. FileGiven follows if it
/// works.
bool save_picture(const std::string& name);
/// Gives the user a link to copy; whether it is copied. Nothing: that is not known yet, and LinkCopied follows if it
/// works.
std::optional<bool> copy_link(const std::string& fragment);

/// Those who run many worlds beside the program: Web Workers or threads, `jobs` of them; as many as make
/// sense on this machine if not said.
std::unique_ptr<Crew> hire_crew(std::optional<unsigned> jobs);

/// What the surroundings are told, each as text (see the page's scripts for the fields).
enum class Topic : std::uint8_t {
  mirror,    ///< the accessible items of the frame
  question,  ///< the opening question; empty when it is answered
  problems,  ///< what is wrong with a file; empty when there is nothing
  link,      ///< the fragment of a link to copy
  pick,      ///< let the user choose a file
  theme,     ///< "dark" or "light"; empty: as the system has it
  language,  ///< the code of the one that was chosen
  session,   ///< the fragment of a link to what runs, to be remembered; empty before the answer
  file,      ///< the user's own scenario file, which that fragment names by its hash
  notice,    ///< what needs no answer: what of the address could not be used
  failure,   ///< why the program cannot run at all
};
void tell(Topic topic, const std::string& text);

}  // namespace journey::web
