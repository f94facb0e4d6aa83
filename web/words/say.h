#pragma once
// Messages of the catalogue, by the names under which the words of this room use them.

#include "web/language/say.h"

namespace journey::web::words {

namespace message = language::message;
using language::Count;
using language::Plain;
using language::say;

}  // namespace journey::web::words
