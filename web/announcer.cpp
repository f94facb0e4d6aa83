#include "web/announcer.h"

#include <utility>

#include "web/mirror.h"
#include "web/page_text.h"

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
  tell_if_new(Topic::session, session.answered() ? session.share_fragment() : std::string());
}

}  // namespace journey::web
