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

  std::map<Topic, std::string> told_{{Topic::problems, {}}};  // the page may have some of its own
};

}  // namespace journey::web
