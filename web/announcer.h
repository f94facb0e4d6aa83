#pragma once
// Tells the page what it shows beside the picture: the mirror, the opening question, what is wrong with a
// file. Each is told only when it changes.

#include <map>
#include <string>

#include "web/platform.h"
#include "web/session.h"

namespace journey::web {

class Announcer {
 public:
  /// After the frame has been drawn.
  void tell_changes(const Session& session);

 private:
  void tell_if_new(Topic topic, std::string text);

  std::map<Topic, std::string> told_;
};

/// The question's lines: prompt, what the customer asks for (empty while the run is not known yet), and a
/// choice a line. Empty once it is answered.
std::string question_text(const Session& session);

/// "file:line:col: /pointer: message", a line each.
std::string problems_text(const Session& session);

}  // namespace journey::web
