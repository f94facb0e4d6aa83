#include "web/app/announcer.h"

#include <utility>

#include "web/ui/mirror.h"
#include "web/view/page_text.h"

namespace journey::web {

void Announcer::tell_if_new(Topic topic, std::string text) {
  const auto found = told_.find(topic);
  if (found != told_.end() && found->second == text) return;
  tell(topic, text);
  told_[topic] = std::move(text);
}

void Announcer::tell_changes(const Session& session) {
  tell_if_new(Topic::mirror, mirror::as_text());
  tell_if_new(Topic::question, question_text(session));
  tell_if_new(Topic::problems, problems_text(session));
  const std::string link = session.share_fragment();
  tell_file_of(session, link);
  tell_if_new(Topic::session, session.answered() ? link : std::string());
}

// The link names it by its hash, so that its text is sent, and compared, only when the hash changes.
void Announcer::tell_file_of(const Session& session, const std::string& link) {
  const std::string name = link.starts_with("h=") ? link.substr(0, link.find('&')) : std::string();
  if (name == file_told_) return;
  file_told_ = name;
  tell(Topic::file, name.empty() ? std::string() : name + '\n' + std::string(session.scenario_text()));
}

}  // namespace journey::web
