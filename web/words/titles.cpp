// Titles for requests and their changes: a deterministic function of the request's number.
#include <array>

#include "web/words/words.h"

namespace journey::web::words {
namespace {

constexpr std::array kVerbs = {Plain::title_verb_0, Plain::title_verb_1, Plain::title_verb_2, Plain::title_verb_3,
                               Plain::title_verb_4, Plain::title_verb_5, Plain::title_verb_6, Plain::title_verb_7};
constexpr std::array kObjects = {Plain::title_object_0, Plain::title_object_1, Plain::title_object_2,
                                 Plain::title_object_3, Plain::title_object_4, Plain::title_object_5,
                                 Plain::title_object_6, Plain::title_object_7};
constexpr std::array kWhole = {
    Plain::title_whole_00, Plain::title_whole_01, Plain::title_whole_02, Plain::title_whole_03, Plain::title_whole_04,
    Plain::title_whole_05, Plain::title_whole_06, Plain::title_whole_07, Plain::title_whole_08, Plain::title_whole_09,
    Plain::title_whole_10, Plain::title_whole_11, Plain::title_whole_12, Plain::title_whole_13, Plain::title_whole_14,
    Plain::title_whole_15, Plain::title_whole_16, Plain::title_whole_17, Plain::title_whole_18, Plain::title_whole_19,
    Plain::title_whole_20, Plain::title_whole_21, Plain::title_whole_22, Plain::title_whole_23, Plain::title_whole_24,
    Plain::title_whole_25, Plain::title_whole_26, Plain::title_whole_27, Plain::title_whole_28, Plain::title_whole_29,
    Plain::title_whole_30, Plain::title_whole_31};

}  // namespace

std::string feature_title(std::uint32_t number) {
  // Odd multipliers walk through the whole table before a title comes again.
  const std::uint32_t mixed = number * 11U;
  if (number % 2 == 0) return std::string(say(kWhole[(mixed / 2) % kWhole.size()]));
  const std::uint32_t pair = (number / 2) * 5U;
  return say(message::TitlePair{.object = say(kObjects[(pair / kVerbs.size()) % kObjects.size()]),
                                .verb = say(kVerbs[pair % kVerbs.size()])});
}

std::string repair_title(std::uint32_t number) { return say(message::TitleRepair{.feature = feature_title(number)}); }

}  // namespace journey::web::words
