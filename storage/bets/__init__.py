"""Bets as they stand and as they went, what was promised on them, who was asked, and what closed ones tell.

The tables stand in `rows`; `keeping` writes bets and reads them back, `finding` says which, `noting` reads for notes,
`checking_in` keeps what was sent to whom, `looking_back` what the record takes.
"""

from storage.bets.checking_in import add_check_in, find_check_ins, find_nudged, mark_nudged
from storage.bets.climbing import find_moves
from storage.bets.finding import (
    Page,
    find_blocked_by,
    find_choices,
    find_named,
    find_now,
    find_numbered,
    find_owned,
    find_page,
)
from storage.bets.keeping import (
    OutdatedError,
    add,
    add_many,
    claim_number,
    find_answered,
    find_updates,
    get,
    save,
    save_reworded,
    save_update,
)
from storage.bets.looking_back import add_settled, find_settled, forget_settled
from storage.bets.noting import (
    confidence_at,
    find_before,
    find_closed_for_note,
    find_for_note,
    find_names,
    find_promises,
)

__all__ = [
    "OutdatedError",
    "Page",
    "add",
    "add_check_in",
    "add_many",
    "add_settled",
    "claim_number",
    "confidence_at",
    "find_answered",
    "find_before",
    "find_blocked_by",
    "find_check_ins",
    "find_choices",
    "find_closed_for_note",
    "find_for_note",
    "find_moves",
    "find_named",
    "find_names",
    "find_now",
    "find_nudged",
    "find_numbered",
    "find_owned",
    "find_page",
    "find_promises",
    "find_settled",
    "find_updates",
    "forget_settled",
    "get",
    "mark_nudged",
    "save",
    "save_reworded",
    "save_update",
]
