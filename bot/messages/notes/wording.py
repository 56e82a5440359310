"""How each line of a note reads: names instead of mentions, so that a note pings only who must decide."""

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from bot.messages import kit
from bot.rules import approval, bets, calendar, decisions, launches, metrics, notes, text
from bot.rules.bets import Bet, Climb, Ending, Health, NoteBet, Promise, Result
from bot.rules.decisions import Decision
from bot.rules.launches import Gate, Launch, Phase
from bot.rules.metrics import NoteMetric
from bot.rules.notes import (
    Climber,
    Edits,
    Ended,
    Guide,
    Item,
    Line,
    Note,
    Page,
    Part,
    Promised,
    Records,
    Section,
    Shown,
)
from bot.rules.teams import Team

TITLES = {
    Part.METRICS: "Metrics",
    Part.BETS: "Bets",
    Part.CLOSED: "Bets closed",
    Part.LAUNCHES: "Launches",
    Part.NEEDED: "Decisions needed",
    Part.MADE: "Decisions made",
    Part.PROMISES: "Next week",
    Part.OWNER: "From the owner",
}
GATES = {Gate.WAITING: "no go yet", Gate.GO: "go", Gate.NO_GO: "no-go"}
RESULTS = {Result.KEPT: "kept", Result.PARTLY: "partly kept", Result.NOT: "not kept", None: "no result"}
ENDINGS = {
    Ending.REACHED: "reached",
    Ending.PARTLY: "partly reached",
    Ending.NOT_REACHED: "not reached",
    Ending.STOPPED: "stopped",
}
NAME, PROMISE, OPTION, BLOCKER, VALUE, WHY = 60, 80, 40, 60, 40, 60
LONGEST_ABOUT = "90 s read kept 10 of 10 commits late: it was due Fri 20 Nov 2026, 16:00 (Europe/Lisbon)"
LONGEST_WORD = 30

Names = Mapping[str, str]


def compose(records: Records, *, team: Team, week: str, names: Names) -> Note:
    """The note of these records, measured in its own words; all that is around its items counts at its longest."""
    about = ["Fri 13 Nov 2026 to Fri 20 Nov 2026", LONGEST_ABOUT]
    frame = " ".join([title(team, week), *about, *TITLES.values(), *["+10 more"] * len(TITLES)])

    def count(part: Part, item: Item) -> int:
        return _words_of(line(part, item, team=team, now=records.now, names=names), names)

    return notes.compose(records, week=week, count=count, frame=text.words(frame))


def _words_of(one: str, names: Names) -> int:
    """As a person reads it, with names where people are mentioned.

    What has few spaces counts by its length: Chinese is read too, and Slack takes 12,000 characters in a message.
    """
    length = len(one)
    for person, name in names.items():
        one = one.replace(kit.person(person), f"@{kit.escape(name)}")
    return max(text.words(one), math.ceil(length / LONGEST_WORD))


def page(
    composed: Note,
    records: Records,
    *,
    team: Team,
    names: Names,
    guide: Guide,
    edits: Edits = Edits(),
    owner: str = "",
    due: datetime | None = None,
    hill: Sequence[Climb] = (),
) -> Page:
    """The note line by line, as it is kept. `due` is when it was due, if it comes late."""
    kept, made = notes.kept(notes.promised(records))

    def lines(shown: Shown) -> Iterator[Line]:
        for item in (*shown.items, *shown.cut):
            said, key = line(shown.part, item, team=team, now=records.now, names=names), notes.key(shown.part, item)
            hidden = edits.hidden.get(key)
            yield Line(
                key=key,
                text=said,
                words=_words_of(said, names),
                calm=_is_calm(item, records.now),
                cut=item in shown.cut,
                hidden=hidden.why if hidden else "",
            )

    return Page(
        week=composed.week,
        since=composed.since,
        until=composed.until,
        sections=tuple(Section(part=shown.part, lines=tuple(lines(shown))) for shown in composed.parts),
        words=composed.words,
        words_a_minute=guide.words_a_minute,
        kept=kept,
        made=made,
        troubled=sum(one.bet.health is not Health.ON_TRACK for one in records.bets),
        needed=len(records.needed),
        owner=owner,
        owner_words=edits.words,
        due=due,
        hill=tuple(
            Climber(
                ref=one.bet.ref, name=one.bet.name, place=one.bet.hill, trail=one.trail, stalled_days=one.stalled_days
            )
            for one in hill
        ),
    )


def _is_calm(item: Item, now: datetime) -> bool:
    """Whether it needs nobody's attention: a bet that is on track, unblocked, heard of and moving."""
    if not isinstance(item, NoteBet):
        return False
    bet = item.bet
    troubled = bet.health is not Health.ON_TRACK or bet.open_blockers
    return not troubled and not bets.is_stale(bet, now) and not bets.is_stalled(bet, now)


def title(team: Team, week: str) -> str:
    return f"Weekly note · {team.name} · week {int(week.rpartition('W')[2])}"


def many(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def line(part: Part, item: Item, *, team: Team, now: datetime, names: Names) -> str:
    """One item, without its bullet."""
    match item:
        case NoteMetric():
            return _metric(item, team, now)
        case NoteBet():
            return _bet(item, team=team, now=now, names=names)
        case Ended():
            return _ended(item, names)
        case Launch():
            return _launch(item, team, now)
        case Promised():
            return f"{_name(item.bet.ref, item.bet.name)} · {item.promise.kind.value}: {_words(item.promise)}"
        case Decision() if part is Part.MADE:
            return _made(item, names)
        case _:
            return _needed(item, team, now)


def _metric(one: NoteMetric, team: Team, now: datetime) -> str:
    metric, value = one.metric, one.metric.value
    label = f"*{kit.escape(metric.name)}*" + (" (NSM)" if metric.role is metrics.Role.NSM else "")
    if value is None:
        return f"{label} · *no value yet*"
    return f"{label} · {value.number} {kit.escape(metric.unit)}".rstrip()


def _bet(one: NoteBet, *, team: Team, now: datetime, names: Names) -> str:
    bet = one.bet
    before = one.confidence_before
    moved = before is not None and before != bet.confidence
    confidence = f"{before} → {bet.confidence} %" if moved else f"{bet.confidence} %"
    turned = one.health_before is not None and one.health_before is not bet.health
    health = f"{one.health_before} → {bet.health}" if turned else bet.health.value
    if bet.health is not Health.ON_TRACK:
        health = f"*{health}*"
    facts = [_name(bet.ref, bet.name), _who(bet.owner, names), health, confidence]
    facts += _blocked(bet, team, now, names)
    if one.promised is not None:
        facts.append(_became(one.promised))
    return " · ".join([*facts, *_quiet(bet, now)])


def _blocked(bet: Bet, team: Team, now: datetime, names: Names) -> list[str]:
    """What has held it up for longest, for how many of the team's working days, and who can unblock it."""
    if not bet.open_blockers:
        return []
    ages = {one: bets.blocker_age(one, team.calendar, now) for one in bet.open_blockers}
    oldest = max(ages, key=lambda one: (ages[one], -one.number))
    since = f"for {many(ages[oldest], 'working day')}" if ages[oldest] else "since today"
    more = f", +{len(ages) - 1} more" if len(ages) > 1 else ""
    what = kit.escape(text.one_line(oldest.text, BLOCKER))
    return [f"blocked {since}: “{what}” ({_who(oldest.owner, names)}){more}"]


def _became(promise: Promise) -> str:
    return f"{RESULTS[promise.result]}: {_words(promise)}"


def _quiet(bet: Bet, now: datetime) -> list[str]:
    """What nobody has said, or moved, for long."""
    said = []
    if bets.is_stale(bet, now):
        said.append(f"*stale*: no update for {many((now - bets.heard_at(bet)).days, 'day')}")
    if bets.is_stalled(bet, now):
        since = max(bet.hill_at or bet.placed_at, bets.now_since(bet))
        said.append(f"*stalled* for {many((now - since).days, 'day')}")
    return said


def _ended(one: Ended, names: Names) -> str:
    """What came of a bet, and of the promise that was open on it."""
    closing = one.bet.closing
    assert closing is not None
    value = f": {kit.escape(text.one_line(closing.value, VALUE))}" if closing.value.strip() else ""
    facts = [_name(one.bet.ref, one.bet.name), _who(one.bet.owner, names), f"{ENDINGS[closing.ending]}{value}"]
    if closing.delivered or closing.adopted:
        ticks = (("delivered", closing.delivered), ("adopted", closing.adopted))
        facts.append(", ".join(tick if is_so else f"not {tick}" for tick, is_so in ticks))
    return " · ".join([*facts, *([_became(one.promised)] if one.promised is not None else [])])


def _launch(one: Launch, team: Team, now: datetime) -> str:
    name = _name(one.ref, one.name)
    if one.ending is not None:
        why = kit.escape(text.one_line(one.ending.why, WHY))
        return f"{name} · {one.ending.outcome.value} {_day(one.ending.at, team)}: “{why}”"
    if one.launched_at is not None:
        without = " · *shipped, no result measured*" if launches.lacks_result(one, now) else ""
        return f"{name} · launched {_day(one.launched_at, team)}{without}"
    open_items = len(one.open_blocking(Phase.BEFORE, Phase.DAY))
    left = f" · {many(open_items, 'blocking item')} open" if open_items else ""
    return f"{name} · {_day(one.at, team)}{_moved(one, team)} · {GATES[one.gate]}{left}"


def _moved(one: Launch, team: Team) -> str:
    """From which day it moved at first; another hour of its day is not worth a word here."""
    if not one.moves or (first := _day(one.moves[0].before, team)) == _day(one.at, team):
        return ""
    often = {1: "", 2: ", twice"}.get(len(one.moves), f", {len(one.moves)} times")
    return f" · moved from {first}{often}"


def _day(at: datetime, team: Team) -> str:
    return calendar.day_text(calendar.local(at, team.zone).date())


def _needed(one: Decision, team: Team, now: datetime) -> str:
    asked = one.approval
    day = calendar.day_text(calendar.local(asked.due, team.zone).date())
    due = f"due {day}"
    if approval.is_overdue(asked, now):
        days = notes.days_overdue(one, now)
        due = f"overdue by {many(days, 'day')}" if days else f"overdue since {day}"
    return f"{_name(one.ref, one.title)} · {kit.person(asked.approver)} · {due}"


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


def _who(person: str | None, names: Names) -> str:
    """A name, which calls nobody; a mention would."""
    return kit.escape(names.get(person or "") or "somebody")


def _name(ref: str, name: str) -> str:
    return f"*{ref} {kit.escape(text.one_line(name, NAME))}*"


def _words(promise: Promise) -> str:
    return f"“{kit.escape(text.one_line(promise.text, PROMISE))}”"
