"""What is known about a bet, every word of it? *Show all*, where its card left something out."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from bot.messages import kit, pages
from bot.messages.bets import words
from bot.messages.bets.past import TURN
from bot.messages.kit import Block
from bot.messages.pages import whole
from bot.rules import calendar
from bot.rules.bets import Bet, Blocker, Closing, Move
from bot.rules.teams import Team


def offered(bet: Bet, shown: Sequence[Block]) -> list[Block]:
    """*Show all*, only where what is shown left something out."""
    if not pages.leave_out(shown, map(kit.escape, _written(bet))):
        return []
    return [kit.button("Show all", "bets.show_all", value=kit.pack(id=bet.number))]


def show_all(bet: Bet, team: Team, *, now: datetime, at: int = 1) -> dict[str, Any]:
    """Everything that was said about it as it stands, on as many pages as that needs."""
    groups = [group for group in _groups(bet, team, now) if group]
    return pages.book(f"{bet.ref} · all of it", groups, at=at, facts={"what": "all", "id": bet.number}, turn=TURN)


def _written(bet: Bet) -> Iterator[str]:
    """People's own words that are of now, but for its name, which always fits; a resolved blocker is in the thread."""
    yield from (bet.terms.what, bet.terms.start, bet.terms.target, bet.terms.work, bet.reason)
    yield from (one.text for one in bet.open_blockers)
    yield from (one.why for one in bet.moves)
    if bet.promise is not None:
        yield bet.promise.text
    if bet.closing is not None:
        yield from (bet.closing.value, bet.closing.evidence, bet.closing.learned)


def _groups(bet: Bet, team: Team, now: datetime) -> Iterator[list[Block]]:
    head = [f"{words.stands(bet)} · {words.horizon(bet.terms)}", f"*Owner* {kit.person(bet.owner)}"]
    yield [kit.section(kit.strong(f"{bet.ref} {bet.name}")), kit.section("\n".join(head))]
    yield [kit.section(f"*Outcome*\n{words.outcome(bet.terms)}")]
    if bet.closing is not None:
        yield from _closing(bet.closing, team)
    yield whole("Last change", bet.reason)
    if bet.promise is not None:
        yield whole(f"Next promise ({bet.promise.kind})", bet.promise.text)
    yield from (_blocker(one, team, now) for one in sorted(bet.blockers, key=lambda one: not one.is_open))
    yield from (_move(one, team) for one in reversed(bet.moves))


def _closing(closing: Closing, team: Team) -> Iterator[list[Block]]:
    at = _when(closing.at, team)
    yield [kit.section(f"*{words.ENDINGS[closing.ending]}*, closed by {kit.person(closing.by)}, {at}")]
    yield whole("Actual value", closing.value)
    yield whole("Evidence", closing.evidence)
    yield whole("Learned", closing.learned)


def _blocker(one: Blocker, team: Team, now: datetime) -> list[Block]:
    """Open, or when and by whom it was resolved."""
    link = f" · <{kit.escape(one.link)}|message>" if one.link else ""
    told = f"{kit.person(one.owner)} can unblock it, {words.age(one, team, now)}{link}"
    if one.resolved_by is not None and one.resolved_at is not None:
        told = f"Resolved by {kit.person(one.resolved_by)}, {_when(one.resolved_at, team)}{link}"
    return [*whole("Blocked" if one.is_open else "Was blocked", one.text), kit.context(told)]


def _move(one: Move, team: Team) -> list[Block]:
    moved = f"Date moved: {calendar.day_text(one.before)} → {calendar.day_text(one.after)}"
    return [*whole(moved, one.why), kit.context(f"{kit.person(one.by)}, {_when(one.at, team)}")]


def _when(at: datetime, team: Team) -> str:
    return kit.moment(at, calendar.moment_text(at, team.zone))
