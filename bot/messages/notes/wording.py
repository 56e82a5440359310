"""How each line of a note reads: names instead of mentions, so that a note pings only who must decide.

Its first line says how a thing stands; what is to be known beside that stands in further ones.
"""

from collections.abc import Mapping
from datetime import datetime

from bot.messages import kit
from bot.messages.notes import measuring
from bot.messages.notes.days import day
from bot.rules import approval, bets, decisions, launches, notes, text
from bot.rules.approval import State
from bot.rules.bets import Bet, Ending, Health, NoteBet, Promise, Result
from bot.rules.decisions import Decision
from bot.rules.launches import Gate, Launch, Phase
from bot.rules.metrics import NoteMetric
from bot.rules.notes import Ended, Item, Part, Promised
from bot.rules.teams import Team

GATES = {Gate.WAITING: "no go yet", Gate.GO: "go", Gate.NO_GO: "no-go"}
RESULTS = {Result.KEPT: "kept", Result.PARTLY: "partly kept", Result.NOT: "not kept", None: "no result"}
ENDINGS = {
    Ending.REACHED: "reached",
    Ending.PARTLY: "partly reached",
    Ending.NOT_REACHED: "not reached",
    Ending.STOPPED: "stopped",
}
NAME, PROMISE, OPTION, BLOCKER, VALUE, WHY = 60, 80, 40, 60, 40, 60

Names = Mapping[str, str]


def line(part: Part, item: Item, *, team: Team, now: datetime, names: Names) -> str:
    """One item, without its bullet."""
    match item:
        case NoteMetric():
            return measuring.metric(item, team=team, now=now, names=names)
        case NoteBet():
            return _bet(item, team=team, now=now, names=names)
        case Ended():
            return _ended(item, names)
        case Launch():
            return _launch(item, team, now)
        case Promised():
            return f"{_name(item.bet.ref, item.bet.name)} · {item.promise.kind.value}\n{_words(item.promise)}"
        case Decision() if part is Part.MADE:
            return _made(item, names)
        case _:
            return _needed(item, team, now, names)


# --- bets ------------------------------------------------------------------------------------------------------------


def _bet(one: NoteBet, *, team: Team, now: datetime, names: Names) -> str:
    bet = one.bet
    before = one.confidence_before
    moved = before is not None and before != bet.confidence
    confidence = f"{before} → {bet.confidence} %" if moved else f"{bet.confidence} %"
    turned = one.health_before is not None and one.health_before is not bet.health
    health = f"{one.health_before} → {bet.health}" if turned else bet.health.value
    if bet.health is not Health.ON_TRACK:
        health = f"*{health}*"
    below = [*_blocked(bet, team, now, names), *_quiet(bet, now)]
    if one.promised is not None:
        below.append(_became(one.promised))
    return "\n".join([f"{_name(bet.ref, bet.name)} · {_who(bet.owner, names)} · {health} · {confidence}", *below])


def _blocked(bet: Bet, team: Team, now: datetime, names: Names) -> list[str]:
    """What has held it up for longest, for how many of the team's working days, and who can unblock it."""
    if not bet.open_blockers:
        return []
    ages = {one: bets.blocker_age(one, team.calendar, now) for one in bet.open_blockers}
    oldest = max(ages, key=lambda one: (ages[one], -one.number))
    since = f"for {text.many(ages[oldest], 'working day')}" if ages[oldest] else "since today"
    more = f", +{len(ages) - 1} more" if len(ages) > 1 else ""
    what = kit.escape(text.one_line(oldest.text, BLOCKER))
    return [f"blocked {since}: “{what}” ({_who(oldest.owner, names)}){more}"]


def _became(promise: Promise) -> str:
    return f"{RESULTS[promise.result]}: {_words(promise)}"


def _quiet(bet: Bet, now: datetime) -> list[str]:
    """What nobody has said, or moved, for long."""
    said = []
    if bets.is_stale(bet, now):
        said.append(f"*stale*: no update for {text.many((now - bets.heard_at(bet)).days, 'day')}")
    if bets.is_stalled(bet, now):
        since = max(bet.hill_at or bet.placed_at, bets.now_since(bet))
        said.append(f"*stalled* for {text.many((now - since).days, 'day')}")
    return [" · ".join(said)] if said else []


def _ended(one: Ended, names: Names) -> str:
    """What came of a bet, and of the promise that was open on it."""
    closing = one.bet.closing
    assert closing is not None
    value = f": {kit.escape(text.one_line(closing.value, VALUE))}" if closing.value.strip() else ""
    facts = [_name(one.bet.ref, one.bet.name), _who(one.bet.owner, names), f"{ENDINGS[closing.ending]}{value}"]
    if closing.delivered or closing.adopted:
        ticks = (("delivered", closing.delivered), ("adopted", closing.adopted))
        facts.append(", ".join(tick if is_so else f"not {tick}" for tick, is_so in ticks))
    return "\n".join([" · ".join(facts), *([_became(one.promised)] if one.promised is not None else [])])


# --- launches --------------------------------------------------------------------------------------------------------


def _launch(one: Launch, team: Team, now: datetime) -> str:
    name = _name(one.ref, one.name)
    if one.ending is not None:
        why = kit.escape(text.one_line(one.ending.why, WHY))
        return f"{name} · {one.ending.outcome.value} {day(one.ending.at, team, now)}\n“{why}”"
    if one.launched_at is not None:
        without = "\n*shipped, no result measured*" if launches.lacks_result(one, now) else ""
        return f"{name} · launched {day(one.launched_at, team, now)}{without}"
    open_items = len(one.open_blocking(Phase.BEFORE, Phase.DAY))
    left = [f"{text.many(open_items, 'blocking item')} open"] if open_items else []
    below = " · ".join([*left, *_moved(one, team, now)])
    gate = GATES[one.gate] if one.gate is Gate.GO else f"*{GATES[one.gate]}*"
    return f"{name} · {day(one.at, team, now)} · {gate}" + (f"\n{below}" if below else "")


def _moved(one: Launch, team: Team, now: datetime) -> list[str]:
    """From which day it moved at first; another hour of its day is not worth a word here."""
    if not one.moves or (first := day(one.moves[0].before, team, now)) == day(one.at, team, now):
        return []
    often = {1: "", 2: ", twice"}.get(len(one.moves), f", {len(one.moves)} times")
    return [f"moved from {first}{often}"]


# --- decisions -------------------------------------------------------------------------------------------------------


def _needed(one: Decision, team: Team, now: datetime, names: Names) -> str:
    asked = one.approval
    due = f"due {day(asked.due, team, now)}"
    if approval.is_overdue(asked, now):
        days = notes.days_overdue(one, now)
        due = f"*overdue by {text.many(days, 'day')}*" if days else f"*overdue since {day(asked.due, team, now)}*"
    return f"{_name(one.ref, one.title)} · {_turn(one, now, names)} · {due}"


def _turn(one: Decision, now: datetime, names: Names) -> str:
    """The approver by name; only who has to do something next is mentioned: they, their delegate, or the driver."""
    asked = one.approval
    turn, approver = approval.whose_turn(asked, now), _who(asked.approver, names)
    if asked.state is State.CHANGES:
        return f"{approver} asked {kit.person(one.driver)} for changes"
    return kit.person(turn) if turn == asked.approver else f"{kit.person(turn)} for {approver}"


def _made(one: Decision, names: Names) -> str:
    """What was decided and by whom; what took effect by default is nobody's decision."""
    asked = one.approval
    option = f": {kit.escape(text.one_line(one.chosen.name, OPTION))}" if one.chosen else ""
    stands = f"{_name(one.ref, one.title)} · {asked.state.value}{option}"
    if asked.by_default:
        by = f" by default: {_who(asked.approver, names)} did not answer"
    elif asked.decided_for:
        by = f" by {_who(asked.decided_by, names)} for {_who(asked.decided_for, names)}"
    else:
        by = f" by {_who(asked.decided_by, names)}"
    later = f", superseded by {decisions.ref(one.superseded_by)}" if one.superseded_by is not None else ""
    return f"{stands}{by}{later}"


# --- names -----------------------------------------------------------------------------------------------------------


def _who(person: str | None, names: Names) -> str:
    """A name, which calls nobody; a mention would."""
    return kit.escape(names.get(person or "") or "somebody")


def _name(ref: str, name: str) -> str:
    return kit.strong(f"{ref} {text.one_line(name, NAME)}")


def _words(promise: Promise) -> str:
    return f"“{kit.escape(text.one_line(promise.text, PROMISE))}”"
