"""Word to the team's note owner, at once and in the commit of the update: a steep fall, or off track."""

from bot.messages import bets as messages
from bot.rules import bets
from bot.rules.bets import Bet, Update
from bot.rules.teams import Team
from handlers import gone
from storage import bets as stored
from storage import outbox, slots
from storage.engine import Tx
from storage.slots import Claimed

NOTE = "notes.note"


def alert(tx: Tx, bet: Bet, update: Update, team: Team) -> None:
    """Once for one update; not to whoever makes it, for they know. Delivery asks again whether they may see it."""
    owner = team.settings.note_owner
    if update.by == owner or gone.is_gone(tx, owner):
        return
    note = slots.find_last_posted(tx, team.id, NOTE) if _fell(update) else None
    at_note = _confidence_at(tx, bet, update, note) if _fell(update) else None
    found = bets.alerts(update, at_note=at_note)
    if not found:
        return
    is_noted = note is not None and note.claimed_at >= bet.placed_at
    outbox.put(
        tx,
        key=f"{bet.ref} alert {update.version}",
        to=owner,
        message=messages.alert(bet, update, found, team, at_note=at_note, is_noted=is_noted),
        about=f"word to the note owner of {bet.ref}",
        at=update.at,
        team=team.id,
        owner=bet.owner,
    )


def _fell(update: Update) -> bool:
    return update.confidence_before is not None and update.confidence < update.confidence_before


def _confidence_at(tx: Tx, bet: Bet, update: Update, note: Claimed | None) -> int | None:
    """At the last note, or at the placing of a bet that was placed since.

    An update that was begun before a note and is committed after it was not told there: what counts is before it.
    """
    if note is None:
        return stored.confidence_at(tx, bet.number, bet.placed_at)
    if note.claimed_at >= update.at:
        return update.confidence_before
    return stored.confidence_at(tx, bet.number, max(note.claimed_at, bet.placed_at))
