"""The check-in: one message to an owner about all bets that wait for their word, kept true as these are answered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.messages import kit
from bot.messages.bets import words
from bot.messages.bets.cards import update_button
from bot.messages.kit import Block, Message
from bot.rules import bets, calendar, text
from bot.rules.bets import Bet, CheckIn, CheckInKind, Horizon, State, Update
from bot.rules.teams import Team

SHOWN, BLOCKERS, PROMISE = 20, 2, 150
CHOOSE = kit.button("Choose a bet", "bets.choose", value=kit.pack())


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedBet:
    """A bet that somebody is asked about, as it stands, with its team and the note that it is for.

    `before` is the last that was said of it when it was asked, `last` the last that was said at all.
    """

    bet: Bet
    team: Team
    note: datetime | None
    before: Update | None
    last: Update | None


def checked_in(sent: CheckIn, asked: Sequence[AskedBet]) -> Message:
    """A check-in that was sent at `sent.at`, as it reads now: what is answered shows the answer and has no buttons.

    What is about a team is told apart from what is about another, so that its reader gets what they may see of it. The
    words for notifications therefore name no bet. Of more bets than a message takes, what still waits comes before what
    is answered, the worst first, and the rest is counted.
    """
    answers = {one.bet.number: _answer(sent, one) for one in asked}
    waiting = [one.bet.number for one in asked if not answers[one.bet.number]]
    by_need = [*waiting, *(one.bet.number for one in asked if answers[one.bet.number])]
    several = len({one.team.id for one in asked}) > 1
    blocks: list[Block] = []
    for count in range(min(len(asked), SHOWN), -1, -1):
        shown = [one for one in asked if one.bet.number in by_need[:count]]
        blocks = [*_headline(sent, is_answered=not waiting), *_notes(shown)]
        for one in shown:
            blocks += _bet(sent, one, answers[one.bet.number], several=several)
        blocks += _more(len(waiting[count:]))
        if kit.fits(blocks):
            break
    return Message(text=_spoken(sent, is_answered=not waiting), blocks=tuple(blocks))


def _spoken(sent: CheckIn, *, is_answered: bool) -> str:
    if is_answered:
        return "Check-in before the weekly note: all is answered."
    if sent.kind is CheckInKind.REPEAT:
        return "Last check-in before the weekly note: what is not updated will be shown as stale."
    return "Check-in before the weekly note: how do your bets stand?"


def _headline(sent: CheckIn, *, is_answered: bool) -> list[Block]:
    if is_answered:
        return [kit.section("*Check-in before the weekly note*\nAll is answered.")]
    if sent.kind is CheckInKind.REPEAT:
        line = "What is not updated by then is shown there as stale. This is the last reminder for that note."
        return [kit.section(f"*Last check-in before the weekly note*\n{line}")]
    line = "How do your bets stand? *No change* is an answer too."
    return [kit.section(f"*Check-in before the weekly note*\n{line}")]


def _notes(asked: Sequence[AskedBet]) -> Iterator[Block]:
    """By when, for each team once."""
    for one in {each.team.id: each for each in asked if each.note is not None}.values():
        assert one.note is not None
        at = kit.moment(one.note, calendar.moment_text(one.note, one.team.zone))
        yield kit.of_team(kit.context(f"Note of {kit.escape(one.team.name)}: {at}"), one.team.id, "note")


def _bet(sent: CheckIn, one: AskedBet, answer: str, *, several: bool) -> Iterator[Block]:
    bet, ref = one.bet, one.bet.ref
    title = kit.strong(f"{ref} {bet.name}") + (f" · {kit.escape(one.team.name)}" if several else "")
    if answer:
        yield kit.of_team(kit.section(f"{title}\n{answer}"), one.team.id, ref)
        return
    yield kit.of_team(kit.section("\n".join([title, *_standing(sent, one)])), one.team.id, ref)
    same = kit.button("No change", "bets.no_change", value=kit.pack(id=bet.number, on=bet.updated_at.isoformat()))
    yield kit.of_team(kit.actions(update_button(bet), same), one.team.id, f"{ref} answers")


def _standing(sent: CheckIn, one: AskedBet) -> Iterator[str]:
    """The last values, in a few short lines."""
    bet = one.bet
    hill = words.HILL.get(bet.hill, bets.side(bet.hill))
    yield f"{bet.confidence} % · {bet.health} · {hill.lower()}"
    if bet.promise is not None:
        yield f"Promised ({bet.promise.kind}): {kit.escape(text.one_line(bet.promise.text, PROMISE))}"
    blockers = bet.open_blockers
    yield from (f"Blocked: {words.in_line(blocker)}" for blocker in blockers[:BLOCKERS])
    if len(blockers) > BLOCKERS:
        left = len(blockers) - BLOCKERS
        yield f"and {left} more {'blocker' if left == 1 else 'blockers'}"
    at = calendar.day_text(calendar.local(bet.updated_at, one.team.zone).date())
    yield f"Last update {at}" + (f", by {kit.person(bet.updated_by)}" if bet.updated_by != sent.to else "")


def _answer(sent: CheckIn, one: AskedBet) -> str:
    """What has become of the question; empty while it waits for an answer."""
    bet = one.bet
    if bet.closing is not None and bet.state is State.CLOSED:
        return f"Closed: {words.ENDINGS[bet.closing.ending].lower()}."
    if bet.state is not State.OPEN:
        return "Placed by mistake, and taken off the lists."
    if bet.owner != sent.to:
        return f"{kit.person(bet.owner)} owns it now."
    if bet.terms.horizon is not Horizon.NOW:
        return f"It is a bet for {bet.terms.horizon} now, so nobody is asked about it."
    if bet.updated_at <= sent.at:
        return ""
    said = kit.moment(bet.updated_at, calendar.moment_text(bet.updated_at, one.team.zone))
    who = "you" if bet.updated_by == sent.to else kit.person(bet.updated_by)
    return f"{_moved(one)}\nAnswered by {who}, {said}"


def _moved(one: AskedBet) -> str:
    """80 → 70 % · on track → at risk — waiting on legal: from how it stood when it was asked."""
    bet, before, last = one.bet, one.before, one.last
    nothing = f"No change: {bet.confidence} %, {bet.health}"
    if before is None or last is None:
        return nothing
    moved = words.moved(bet, replace(last, confidence_before=before.confidence, health_before=before.health))
    return nothing if moved == f"{bet.confidence} %" else moved


def _more(left: int) -> list[Block]:
    if not left:
        return []
    verb = "waits" if left == 1 else "wait"
    return [kit.section(f"and {left} more that {verb} for an answer", accessory=CHOOSE)]


def already_updated(bet: Bet, team: Team) -> Message:
    """Told to who pressed *No change* on what is not the last word any more."""
    at = kit.moment(bet.updated_at, calendar.moment_text(bet.updated_at, team.zone))
    return kit.message(
        f"{words.name(bet)} was updated by {kit.person(bet.updated_by)}, {at}: {bet.confidence} %, {bet.health}. "
        "So nothing was noted now."
    )
