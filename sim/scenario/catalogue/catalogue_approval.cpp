// Practices: the approval of changes.
#include "sim/scenario/catalogue/catalogue_groups.h"

namespace journey::scenario::groups {
namespace {

using describe::boolean;
using describe::choice;
using describe::integer;
using describe::number;
using model::Practices;

constexpr std::string_view kApprovals[] = {"none", "peer_review", "board"};

constexpr Parameter kApproval[] = {
    choice(&Practices::approval_kind, "approval.kind", kApprovals,
           {"Approval", "Who must agree before a change goes to production: nobody, a colleague, or a board."}),
    number(&Practices::approval_review_hours, "approval.review_hours", "hours", 0, 20,
           {"Peer review", "Hours a colleague spends to review a change."}),
    number(&Practices::approval_paperwork_hours, "approval.paperwork_hours", "hours", 0, 40,
           {"Change request", "Hours to write the request the board wants."}),
    number(&Practices::approval_board_cadence_days, "approval.board_cadence_days", "days", 1, 90,
           {"Days between board meetings", "How often the change advisory board meets."}),
    integer(&Practices::approval_board_agenda, "approval.board_agenda", "changes", 1, 1000,
            {"Room on the agenda", "Changes the board can treat in one meeting."}),
    number(&Practices::approval_board_notice_days, "approval.board_notice_days", "days", 0, 60,
           {"Notice", "Days before the meeting by which a request must be in."}),
    number(&Practices::approval_board_rejection, "approval.board_rejection", "share", 0, 0.9,
           {"Rejected", "Probability that the board sends a change away until its next meeting."}),
    number(&Practices::approval_standard_share, "approval.standard_share", "share", 0, 1,
           {"Standard changes", "Share of changes approved beforehand because their kind is well known."}),
    number(&Practices::approval_emergency_hours, "approval.emergency_hours", "hours", 0, 168,
           {"Emergency approval",
            "Hours an emergency fix, or a repair that users wait for, waits for its approval where there is a board."}),
    boolean(&Practices::approval_emergency_afterwards, "approval.emergency_afterwards",
            {"Emergencies are approved afterwards",
             "An emergency fix, or a repair that users wait for, does not wait: its papers are written afterwards."}),
    number(&Practices::approval_freeze_weeks, "approval.freeze_weeks", "weeks", 0, 26,
           {"Change freeze", "Weeks at the end of each year of 52 in which nothing but emergency fixes is deployed."}),
};

}  // namespace

std::span<const Parameter> approval() { return kApproval; }

}  // namespace journey::scenario::groups
