#include "sim/model/subjects.h"

#include "sim/model/coding.h"
#include "sim/model/demand.h"

namespace journey::model {

bool accept_task(OrganisationState& s, const Task& task) {
  if (task.purpose == Purpose::plan && has_expired(s, s.features[task.subject])) {
    expire(s, task.subject);
    return false;
  }
  if (is_in_vain(s, task)) return false;
  if (task.purpose == Purpose::code) begin_coding(s, task.subject);
  return true;
}

}  // namespace journey::model
