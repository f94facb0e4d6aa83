#pragma once
// Sends the page its texts besides the picture, and the data it remembers: the mirror, the opening question, the
// errors in a file, the link to the run. Each is sent only when it changes.

#include <map>
#include <string>

#include "web/platform/platform.h"
#include "web/session/session.h"

namespace journey::web {

class Announcer {
 public:
  /// After the frame has been drawn.
  void tell_changes(const Session& session);

 private:
  void tell_file_of(const Session& session, const std::string& link);
  void tell_if_new(Topic topic, std::string text);

  std::map<Topic, std::string> told_{{Topic::problems, {}}};  // the page may have some of its own
  std::string file_told_;  ///< the name, in a link, of the user's file that was sent last
};

}  // namespace journey::web
