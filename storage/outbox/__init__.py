"""Every message waiting to be said, and how far each one got.

    waiting ──▶ sending ──▶ sent ──▶ (a newer card: waiting again, as an update)
       ▲           ├──▶ waiting   Slack asked to come back later, or surely did nothing
       └─ replay ──┼──▶ dead      Slack refuses for good
                   └──▶ in doubt  the answer was lost: it may be there. Looked for when due; found: sent, else: waiting

One row is one message with one key, said once. `due_at` is real time, not the team's turned clock. A row in doubt with
no `due_at` can't be looked for, and waits for a person's word.
"""

from storage.outbox.letters import find_last_alike, get, get_by_id, get_latest, put, update
from storage.outbox.parting import find_parts, mark_parted
from storage.outbox.replay import count_not_posted, find_not_posted, find_quietly_refused, mark_again, mark_there
from storage.outbox.restored import count_doubtful_everywhere, doubt, doubt_everywhere
from storage.outbox.rows import HoldRow, Kind, Letter, OutboxRow, Recipe, Said, Status
from storage.outbox.settling import (
    Sent,
    fold,
    is_claimed,
    lock,
    mark_abandoned,
    mark_absent,
    mark_all_sent,
    mark_dead,
    mark_found,
    mark_in_doubt,
    mark_look_later,
    mark_retry,
    mark_sent,
)
from storage.outbox.standing import Standing, find_standing_everywhere
from storage.outbox.turns import (
    Turn,
    claim_heads,
    find_held,
    find_unfinished_workspaces_everywhere,
    find_workspaces_everywhere,
    hold,
    hurry,
    is_sending,
    next_due,
)

__all__ = [
    "HoldRow",
    "Kind",
    "Letter",
    "OutboxRow",
    "Recipe",
    "Said",
    "Sent",
    "Standing",
    "Status",
    "Turn",
    "claim_heads",
    "count_doubtful_everywhere",
    "count_not_posted",
    "doubt",
    "doubt_everywhere",
    "find_held",
    "find_last_alike",
    "find_not_posted",
    "find_parts",
    "find_quietly_refused",
    "find_standing_everywhere",
    "find_unfinished_workspaces_everywhere",
    "find_workspaces_everywhere",
    "fold",
    "get",
    "get_by_id",
    "get_latest",
    "hold",
    "hurry",
    "is_claimed",
    "is_sending",
    "lock",
    "mark_abandoned",
    "mark_absent",
    "mark_again",
    "mark_all_sent",
    "mark_dead",
    "mark_found",
    "mark_in_doubt",
    "mark_look_later",
    "mark_parted",
    "mark_retry",
    "mark_sent",
    "mark_there",
    "next_due",
    "put",
    "update",
]
