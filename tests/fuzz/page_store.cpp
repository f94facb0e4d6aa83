// What the page kept of the last visit, the fragment of a link, opened over a session under way: the session goes on as
// it was, with a problem, or is another one that its own link repeats.
// Reader: web/session/shelf.cpp web/session/session_plan.cpp web/session/session.cpp sim/scenario/link/share.cpp
#include "tests/fuzz/fuzz.h"
#include "web/session/session.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  using namespace journey;
  const std::string fragment(fuzz::text_of(bytes, size));
  static const web::Session opened("silos_or_one_team", 7);
  web::Session session = opened;
  const std::string before = session.share_fragment();
  session.apply(web::OpenShared{fragment});
  const std::string after = session.share_fragment();
  if (!session.problems().empty()) {
    fuzz::hold(after == before && &session.scenario() == &opened.scenario(), "what is refused changes nothing");
    return 0;
  }
  web::Session again = opened;
  again.apply(web::OpenShared{after});
  fuzz::hold(again.problems().empty() && again.share_fragment() == after, "a session's own link repeats it");
  session.advance(0.1, [] { return false; });
  return 0;
}
