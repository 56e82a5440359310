"""The card of a bet, and the line of each update."""

from datetime import datetime

from bot.messages import kit
from bot.messages.bets import whole, words
from bot.messages.kit import Block, Message
from bot.rules import bets, calendar
from bot.rules.bets import Bet, Closing, State, Update
from bot.rules.teams import Team

SHOWN = 5
"""Blockers and moved dates that a card holds; the rest is counted."""


def card(bet: Bet, team: Team, now: datetime | None = None) -> Message:
    """The bet as it stands: in the channel, and whenever it is asked for. From `now` on it may be stale or stalled."""
    blocks = [kit.header(f"{bet.ref} {bet.name}"), kit.section(words.outcome(bet.terms)), *_moves(bet)]
    if bet.closing is not None:
        blocks += _closing(bet.closing)
    blocks += [kit.fields(*_facts(bet)), *_blockers(bet, team, now), *_said(bet), *_links(bet)]
    blocks.append(kit.context(*_small_print(bet, team, now)))
    acts = [*_acts(bet), *whole.offered(bet, blocks)]
    if acts:
        blocks.append(kit.actions(*acts))
    return Message(text=_spoken(bet), blocks=tuple(blocks))


def _spoken(bet: Bet) -> str:
    said = f"{bet.confidence} %, {bet.health}"
    if bet.closing is not None:
        said = words.ENDINGS[bet.closing.ending].lower()
    elif bet.state is State.MISTAKE:
        said = "placed by mistake"
    return f"Bet {bet.ref} {kit.escape(bet.name)}: {said}, by {calendar.day_text(bet.terms.due)}"


def _facts(bet: Bet) -> list[str]:
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


def _moves(bet: Bet) -> list[Block]:
    if not bet.moves:
        return []
    lines = [words.move_line(one) for one in bet.moves[-SHOWN:]]
    before = len(bet.moves) - len(lines)
    earlier = [f"and {before} {'move' if before == 1 else 'moves'} before"] if before else []
    return [kit.context("Date moved: " + "\n".join([*lines, *earlier]))]


def _blockers(bet: Bet, team: Team, now: datetime | None) -> list[Block]:
    blockers = bet.open_blockers
    if not blockers:
        return []
    lines = [words.blocker_line(one, team, now) for one in blockers[:SHOWN]]
    if len(blockers) > SHOWN:
        lines.append(f"and {len(blockers) - SHOWN} more")
    return [kit.section("\n".join(["*Blocked*", *lines]))]


def _said(bet: Bet) -> list[Block]:
    blocks = []
    if bet.reason:
        blocks.append(kit.section(f"*Last change*\n{kit.quote(bet.reason)}"))
    if bet.promise is not None:
        blocks.append(kit.section(f"*Next promise* ({bet.promise.kind})\n{kit.quote(bet.promise.text)}"))
    return blocks


def _links(bet: Bet) -> list[Block]:
    if not bet.terms.links:
        return []
    return [kit.context(*(f"<{kit.escape(one)}>" for one in bet.terms.links))]


def _closing(closing: Closing) -> list[Block]:
    """What came of it, before everything else."""
    parts = [f"*{words.ENDINGS[closing.ending]}*"]
    if closing.value:
        parts.append(kit.escape(closing.value))
    if closing.weeks is not None:
        parts.append(f"took {words.weeks(closing.weeks)}")
    parts.append("delivered" if closing.delivered else "not delivered")
    parts.append("adopted" if closing.adopted else "not adopted")
    blocks = [kit.section(" · ".join(parts))]
    if closing.evidence:
        blocks.append(kit.section(f"*Evidence*\n{kit.quote(closing.evidence)}"))
    if closing.learned:
        blocks.append(kit.section(f"*Learned*\n{kit.quote(closing.learned)}"))
    return blocks


def _small_print(bet: Bet, team: Team, now: datetime | None) -> list[str]:
    said = kit.moment(bet.updated_at, calendar.moment_text(bet.updated_at, team.zone))
    verb = "Placed" if bet.updated_at == bet.placed_at else "Updated"
    lines = [f"{verb} by {kit.person(bet.updated_by)}, {said}"]
    if bet.closing is not None:
        at = kit.moment(bet.closing.at, calendar.moment_text(bet.closing.at, team.zone))
        lines.append(f"Closed by {kit.person(bet.closing.by)}, {at}")
    if bet.state is State.MISTAKE:
        lines.append("Placed by mistake: it is in no list and in no record")
    if now is not None:
        lines += words.silences(bet, now)
    return lines


def _acts(bet: Bet) -> list[Block]:
    """What may be done now, whoever it is that looks; who presses and may not is told who can."""
    return [update_button(bet)] if bet.state is State.OPEN else []


def update_button(bet: Bet) -> Block:
    return kit.button("Update", "bets.update", value=kit.pack(id=bet.number))


def line(bet: Bet, update: Update) -> Message:
    """One update in one line, old → new."""
    return kit.message(f"{words.name(bet)} · {words.moved(bet, update)} ({kit.person(update.by)})")


def unchanged(bet: Bet) -> Message:
    return kit.message(f"{words.name(bet)} stays at {bet.confidence} %, {bet.health}. Noted as no change.")


def updated(bet: Bet, update: Update) -> Message:
    """Told to whoever updated a bet by typing."""
    return kit.message(f"Noted: {words.name(bet)} · {words.moved(bet, update)}")
