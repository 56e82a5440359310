"""What every change of a bet leaves behind: its row, its history, its card, and one line in its thread."""

from collections.abc import Callable
from datetime import datetime

from bot.errors import UserError
from bot.messages import bets as messages
from bot.messages.kit import Message
from bot.rules import bets
from bot.rules.bets import Bet, Update, Updated
from bot.rules.facts import Change
from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from handlers import cards, noting
from handlers.bets import asked, nudging
from handlers.bets.alerting import alert
from handlers.calls import Call
from handlers.deps import Deps
from storage import bets as stored
from storage import history, outbox
from storage.engine import Tx

Around = tuple[Bet, Person, Channel, Team]
"""A bet with who asks, its channel and its team."""


async def seen(call: Call, deps: Deps, number: int) -> Around:
    """A bet that this person may see, and who they are. Raises UserError, the same whether it exists or not."""
    return await deps.record_seen(call, stored.get, number)


def existing(tx: Tx, number: int) -> Bet:
    """A bet, held until the commit: one change follows the other. Raises UserError."""
    bet = stored.get(tx, number)
    if bet is None:
        raise UserError("not_yours_to_see")
    return bet


def since(tx: Tx, bet: Bet, known: int) -> tuple[list[Update], list[Change]]:
    """What was said of a bet after that version, and what changed it otherwise, such as its date."""
    changes = [one for one in history.find_changes(tx, bet.ref) if bets.version_after(one) > known]
    others = [one for one in changes if one.what not in bets.UPDATES]
    return stored.find_updates(tx, bet.number, after_version=known), others


def start(tx: Tx, bet: Bet, team: Team, *, by: str, now: datetime) -> None:
    """A bet begins: its row, its history, its card."""
    stored.add(tx, bet)
    noting.look_anew(tx, bet.team)
    asked.look_anew(tx, bet)
    history.add_change(tx, bet.ref, bets.change(None, bet, what="placed", by=by, at=now))
    cards.put_card(tx, bet, team, messages.card(bet, team), now, owner=bet.owner)


def change(
    tx: Tx,
    before: Bet,
    after: Bet,
    team: Team,
    *,
    what: str,
    by: str,
    now: datetime,
    line: Message | None = None,
    why: str | None = None,
) -> None:
    """Save what was made of a bet read in this transaction, remember what changed, make its card show it.

    `line` is what the thread is told. What changed nothing leaves nothing behind.
    """
    if after == before:
        return
    stored.save(tx, after, seen=before.version)
    history.add_change(tx, after.ref, bets.change(before, after, what=what, by=by, at=now, why=why))
    follow(tx, before, after, team, now)
    if line is not None:
        say_in_thread(tx, after, team, f"{after.ref} v{after.version} {what}", line, now)


def save_update(tx: Tx, bet: Bet, team: Team, make: Callable[[Bet], Updated]) -> Updated:
    """What `make` makes of a bet: the bet, its history, its card, one line in the thread. Raises UserError.

    The bet was read before this transaction; where it changed since, it is made of what it is now.
    """
    done = make(bet)
    try:
        stored.save_update(tx, done, before=bet)
    except stored.OutdatedError:
        bet = existing(tx, bet.number)
        done = make(bet)
        stored.save_update(tx, done, before=bet)
    update = done.update
    history.add_change(tx, bet.ref, bets.change_of(bet, done))
    follow(tx, bet, done.bet, team, update.at)
    if done.is_news:
        key = f"{bet.ref} update {done.bet.version}"
        line = messages.line(done.bet, update)
        say_in_thread(tx, done.bet, team, key, line, update.at, broadcast=update.is_alarming)
        alert(tx, done.bet, update, team)
    return done


def follow(tx: Tx, before: Bet, after: Bet, team: Team, now: datetime) -> None:
    """What shows a bet shows it as it is now, and the clock knows when to look at it next.

    The team is held before any alarm, and B-1 before check-in-U1: as a pause of the team takes them, so that neither
    waits for the other.
    """
    outbox.update(tx, key=cards.card_key(after), message=messages.card(after, team), at=now)
    nudging.follow(tx, before, after, now)
    noting.look_anew(tx, after.team)
    asked.follow(tx, before, after, now)


def say_in_thread(
    tx: Tx, bet: Bet, team: Team, key: str, line: Message, now: datetime, *, broadcast: bool = False
) -> None:
    """One line for one change; `broadcast` shows it in the channel too."""
    cards.say_in_thread(tx, bet, team, key, line, now, owner=bet.owner, broadcast=broadcast)
