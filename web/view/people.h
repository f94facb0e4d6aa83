#pragma once
// Teams and people of one organisation: who works, who was called away, and the tasks they left.

#include "web/view/run_view.h"

namespace journey::web {

void add_teams(OrganisationView& view, const model::OrganisationRun& run);
/// Fills view.people, and sets the holders in view.work. Requires: view.work is complete.
void add_people(OrganisationView& view, const model::OrganisationRun& run);

}  // namespace journey::web
