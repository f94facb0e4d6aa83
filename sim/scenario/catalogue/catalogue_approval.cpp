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
           {"Peer review", "Hours a colleague spends reviewing a change."}),
    number(&Practices::approval_paperwork_hours, "approval.paperwork_hours", "hours", 0, 40,
           {"Change request", "Hours to write the change request for the board."}),
    number(&Practices::approval_board_cadence_days, "approval.board_cadence_days", "days", 1, 90,
           {"Days between board meetings", "How often the change advisory board meets."}),
    integer(&Practices::approval_board_agenda, "approval.board_agenda", "changes", 1, 1000,
            {"Changes per meeting", "Changes the board can decide on in one meeting."}),
    number(&Practices::approval_board_notice_days, "approval.board_notice_days", "days", 0, 60,
           {"Notice", "Days before the meeting by which a request must be submitted."}),
    number(&Practices::approval_board_rejection, "approval.board_rejection", "share", 0, 0.9,
           {"Deferred", "Probability that the board defers a change to its next meeting."}),
    number(&Practices::approval_standard_share, "approval.standard_share", "share", 0, 1,
           {"Standard changes", "Share of changes that are pre-approved because their kind is well known."}),
    number(&Practices::approval_emergency_hours, "approval.emergency_hours", "hours", 0, 168,
           {"Emergency approval",
            "Hours that an emergency fix, or a repair users are waiting for, waits for approval if there is a board."}),
    boolean(&Practices::approval_emergency_afterwards, "approval.emergency_afterwards",
            {"Emergency approval afterwards",
             "An emergency fix, or a repair users are waiting for, does not wait for approval; the paperwork is done "
             "afterwards."}),
    number(&Practices::approval_freeze_weeks, "approval.freeze_weeks", "weeks", 0, 26,
           {"Change freeze", "Weeks at the end of each 52-week year in which only emergency fixes are deployed."}),
};

}  // namespace

std::span<const Parameter> approval() { return kApproval; }

}  // namespace journey::scenario::groups
