"""The card of a bet, and the line of each update."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.messages import kit
from bot.messages.bets import whole, words
from bot.messages.forms import shown_links
from bot.messages.kit import Block, Message
from bot.rules import bets, calendar
from bot.rules.bets import Bet, Closing, State, Update
from bot.rules.teams import Team

SHOWN = 5
"""Blockers and moved dates that a card holds; the rest is counted."""
LIMITS = (1000, 400, 150, 60)
"""How much of what somebody wrote a card holds: all of it, unless that is more than Slack takes."""
LINKS_ROOM = 3  # times as much


def card(bet: Bet, team: Team, now: datetime | None = None) -> Message:
    """The bet as it stands: in the channel, and whenever it is asked for. From `now` on it may be stale or stalled.

    Long words are cut shorter until Slack takes it; *Show all* has all of them.
    """
    tries = (_blocks(bet, team, now, limit) for limit in LIMITS)
    blocks = next((one for one in tries if kit.fits(one)), _blocks(bet, team, now, LIMITS[-1]))
    return Message(text=_spoken(bet), blocks=tuple(blocks))


def _blocks(bet: Bet, team: Team, now: datetime | None, limit: int) -> list[Block]:
    terms = replace(bet.terms, what=kit.cut(bet.terms.what, limit))
    blocks = [kit.header(f"{bet.ref} {bet.name}"), kit.section(words.outcome(terms)), *_moves(bet, limit)]
    if bet.state is State.MISTAKE:
        blocks.append(kit.section("*Placed by mistake*: it is in no list and in no record."))
    if bet.closing is not None:
        blocks += _closing(bet.closing, limit)
    blocks += [kit.fields(*_facts(bet)), *_blockers(bet, team, now, limit), *_said(bet, limit)]
    blocks += shown_links(bet.terms.links, limit * LINKS_ROOM)
    blocks.append(kit.context(*_small_print(bet, team, now)))
    blocks.append(kit.actions(*_acts(bet, now, whole.offered(bet, blocks))))
    return blocks


def _spoken(bet: Bet) -> str:
    said = f"{bet.confidence} %, {bet.health}"
    if bet.closing is not None:
        said = words.ENDINGS[bet.closing.ending].lower()
    elif bet.state is State.MISTAKE:
        said = "placed by mistake"
    return f"Bet {bet.ref} {kit.escape(bet.name)}: {said}, by {calendar.day_text(bet.terms.due)}"


def _facts(bet: Bet) -> list[str]:
    """A closed bet has no health or place any more; what was last said counts in the record."""
    if bet.closing is not None:
        weeks = words.weeks(bet.terms.appetite) if bet.terms.appetite is not None else ""
        known = {"Owner": kit.person(bet.owner), "Last confidence": f"{bet.confidence} %", "Appetite": weeks}
        known["Kind of work"] = kit.escape(bet.terms.work)
        return [f"*{name}*\n{said}" for name, said in known.items() if said]
    facts = [
        f"*Owner*\n{kit.person(bet.owner)}",
        f"*Confidence*\n{bet.confidence} %",
        f"*Health*\n{bet.health}",
        f"*Horizon*\n{words.horizon(bet.terms)}",
        f"*Hill*\n{words.HILL.get(bet.hill, bets.side(bet.hill))}",
    ]
    if bet.terms.work:
        facts.append(f"*Kind of work*\n{kit.escape(bet.terms.work)}")
    return facts


def _moves(bet: Bet, limit: int) -> list[Block]:
    if not bet.moves:
        return []
    lines = [words.move_line(replace(one, why=kit.cut(one.why, limit))) for one in bet.moves[-SHOWN:]]
    before = len(bet.moves) - len(lines)
    earlier = [f"and {before} {'move' if before == 1 else 'moves'} before"] if before else []
    return [kit.context("Date moved: " + "\n".join([*lines, *earlier]))]


def _blockers(bet: Bet, team: Team, now: datetime | None, limit: int) -> list[Block]:
    blockers = bet.open_blockers
    if bet.state is not State.OPEN or not blockers:
        return []
    shown = (replace(one, text=kit.cut(one.text, limit)) for one in blockers[:SHOWN])
    lines = [words.blocker_line(one, team, now) for one in shown]
    if len(blockers) > SHOWN:
        lines.append(f"and {len(blockers) - SHOWN} more")
    return [kit.section("\n".join(["*Blocked*", *lines]))]


def _said(bet: Bet, limit: int) -> list[Block]:
    blocks = []
    if bet.reason:
        blocks.append(kit.section(f"*Last change*\n{kit.quote(kit.cut(bet.reason, limit))}"))
    if bet.promise is not None:
        promised = kit.quote(kit.cut(bet.promise.text, limit))
        blocks.append(kit.section(f"*Next promise* ({bet.promise.kind})\n{promised}"))
    return blocks


def _closing(closing: Closing, limit: int) -> list[Block]:
    """What came of it, before everything else."""
    parts = [f"*{words.ENDINGS[closing.ending]}*"]
    if closing.value:
        parts.append(f"actual value {kit.escape(closing.value)}")
    if closing.weeks is not None:
        parts.append(f"took {words.weeks(closing.weeks)}")
    parts.append(words.used(closing))
    blocks = [kit.section(" · ".join(parts))]
    if closing.evidence:
        blocks.append(kit.section(f"*Evidence*\n{kit.quote(kit.cut(closing.evidence, limit))}"))
    if closing.learned:
        blocks.append(kit.section(f"*Learned*\n{kit.quote(kit.cut(closing.learned, limit))}"))
    return blocks


def _small_print(bet: Bet, team: Team, now: datetime | None) -> list[str]:
    """Who said last how it stands, or who closed it, and what has not been said for long."""
    said = kit.moment(bet.updated_at, calendar.moment_text(bet.updated_at, team.zone))
    verb = "Placed" if bet.updated_at == bet.placed_at else "Updated"
    lines = [f"{verb} by {kit.person(bet.updated_by)}, {said}"]
    if bet.closing is not None:
        at = kit.moment(bet.closing.at, calendar.moment_text(bet.closing.at, team.zone))
        lines = [f"Closed by {kit.person(bet.closing.by)}, {at}"]
    if now is not None:
        lines += words.silences(bet, now)
    return lines


MENU = (("Edit", "edit"), ("Placed by mistake", "mistake"))


def _acts(bet: Bet, now: datetime | None, reading: Sequence[Block]) -> list[Block]:
    """What may be done and read now, whoever it is that looks; who presses and may not is told who can."""
    value = kit.pack(id=bet.number)
    history = kit.button("History", "bets.history", value=value)
    if bet.state is State.OPEN:
        menu = kit.overflow("bets.menu", [(label, kit.pack(id=bet.number, do=does)) for label, does in MENU])
        return [update_button(bet), kit.button("Close", "bets.close", value=value), history, *reading, menu]
    if bet.closing is not None and (now is None or now - bet.closing.at <= bets.REOPEN_WITHIN):
        return [kit.button("Reopen", "bets.reopen", value=value), history, *reading]
    return [history, *reading]


def update_button(bet: Bet) -> Block:
    return kit.button("Update", "bets.update", value=kit.pack(id=bet.number))


def line(bet: Bet, update: Update) -> Message:
    """One update in one line, old → new; what else was said in it stands in small print below."""
    main = f"{words.name(bet)} · {words.said(update)} ({kit.person(update.by)})"
    beside = words.beside(bet, update)
    whole = f"{words.name(bet)} · {words.moved(bet, update)} ({kit.person(update.by)})"
    return kit.message(whole, kit.section(main), *([kit.context(" · ".join(beside))] if beside else []))


def unchanged(bet: Bet) -> Message:
    return kit.message(f"{words.name(bet)} stays at {bet.confidence} %, {bet.health}. Noted as no change.")


def updated(bet: Bet, update: Update) -> Message:
    """Told to whoever updated a bet by typing."""
    return kit.message(f"Noted: {words.name(bet)} · {words.moved(bet, update)}")
