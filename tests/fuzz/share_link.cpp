// The fragment of a share link: an error, or what is written as a link and read back the same.
// Reader: sim/scenario/link/share.cpp sim/scenario/link/share_people.cpp sim/scenario/link/share_text.cpp
// web/session/shelf.cpp
#include "sim/scenario/link/share.h"
#include "tests/fuzz/fuzz.h"
#include "web/session/shelf.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  using namespace journey;
  const std::string_view text = fuzz::text_of(bytes, size);
  const auto reading = scenario::decode_share(text);
  fuzz::hold(reading.shared.has_value() == reading.error.empty(), "either a link or an error");
  const auto link = web::open_link(text, "");
  fuzz::hold((link.opened.scenario == nullptr) == !link.opened.problems.empty(), "either a scenario or problems");
  if (!reading.shared) {
    fuzz::hold(link.opened.scenario == nullptr, "what is no link opens nothing");
    return 0;
  }
  const std::string written = scenario::encode_share(*reading.shared);
  const auto again = scenario::decode_share(written);
  fuzz::hold(again.shared && scenario::encode_share(*again.shared) == written, "what is written is read back");
  if (link.opened.scenario != nullptr)
    fuzz::run_a_little(web::in_world(link.opened.scenario, link.world), link.decisions);
  return 0;
}
