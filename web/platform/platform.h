// The differences between the browser and the desktop. platform_wasm.cpp and platform_native.cpp
// implement it; no other code knows which one it is.
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

/// The next step after a frame.
enum class Next : std::uint8_t {
  draw,  ///< another one
  rest,  ///< rest until something happens: input, a request of the page
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

/// Handles events that are no input to ImGui: a file dropped on the desktop's window.
void take_platform_event(const SDL_Event& event);

/// The requests of the platform since the last frame, in order.
Commands take_requests();

/// Whether the graphics context was lost and is back, empty; true once.
bool take_graphics_reset();

bool prefers_reduced_motion();
/// The system's theme; dark if it does not say.
Theme preferred_theme();
/// The languages that can be chosen, English first.
std::vector<language::Known> known_languages();
/// The table of the initial language; empty: English.
std::string first_words(const Options& options);
/// UseLanguage follows when its table is there.
void choose_language(const std::string& code);
/// Whether the opening question is asked outside the picture.
bool page_asks_question();
/// Whether the options come from an address, which nobody typed: mistakes in it are reported, and the program
/// continues.
bool goes_on_with_mistakes();

/// Whether there is a file chooser; otherwise the user drops a file on the window.
bool picks_files();
/// Saves a file for the user: a download, or on the desktop a file in the current folder. Returns its place; empty if
/// it could not be written, or had no contents. No value: not known yet, and FileGiven follows if it works.
std::optional<std::string> save_file(const std::string& name, const char* type, const std::string& content);
/// Saves the picture just drawn, if the platform can do that itself; returns whether it can. FileGiven follows if it
/// works.
bool save_picture(const std::string& name);
/// Copies a link for the user; returns whether it is copied. No value: not known yet, and LinkCopied follows if it
/// works.
std::optional<bool> copy_link(const std::string& fragment);

/// The crew that runs replications beside the program: `jobs` Web Workers or threads; by default the
/// sensible number for this machine.
std::unique_ptr<Crew> hire_crew(std::optional<unsigned> jobs);

/// Messages to the platform, each as text (see the page's scripts for the fields).
enum class Topic : std::uint8_t {
  mirror,    ///< the accessible items of the frame
  question,  ///< the opening question; empty when it is answered
  problems,  ///< the errors in a file; empty if there are none
  link,      ///< the fragment of a link to copy
  pick,      ///< opens the file chooser
  theme,     ///< "dark" or "light"; empty: the system's
  language,  ///< the code of the one that was chosen
  session,   ///< the fragment of a link to the run, to be remembered; empty before the answer
  file,      ///< the user's own scenario file, which that fragment names by its hash
  notice,    ///< a notice that needs no answer: the parts of the address that could not be used
  failure,   ///< why the program cannot run at all
};
void tell(Topic topic, const std::string& text);

}  // namespace journey::web
