"""Numbers asked for before a note: one message to an owner about all that are old, and one form for them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from bot.errors import UserError
from bot.messages import errors, kit
from bot.messages.kit import Block, Filled, Message
from bot.messages.metrics import words
from bot.messages.metrics.form import NUMBER_LIMIT
from bot.messages.metrics.numbers import plain, shown
from bot.rules import calendar, metrics
from bot.rules.metrics import Asking, Metric, Value
from bot.rules.teams import Team

TYPE_IN, NOT_NOW = "metrics.type_in_several", "metrics.not_now"
TEAMS_SHOWN = 20
MOST_INPUTS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedMetric:
    """A metric that somebody is asked for, as it stands, with its team and the note that it is for."""

    metric: Metric
    team: Team
    note: datetime | None


def is_waiting(sent: Asking, metric: Metric) -> bool:
    """Whether its value is still missing, of the person who was asked."""
    is_given = metric.value is not None and metric.value.at > sent.at
    return metrics.is_asked_for(metric) and metric.owner == sent.to and not is_given


def asked(sent: Asking, every: Sequence[AskedMetric]) -> Message:
    """What was asked at `sent.at`, as it reads now: what is answered says so, and once all is, the buttons are gone.

    What is about a team is told apart from what is about another, so that its reader gets what they may see of it. The
    words for notifications therefore name no metric.
    """
    waiting = [one for one in every if is_waiting(sent, one.metric)]
    of = {one.team.id: one.team for one in [*waiting, *every]}
    teams = list(of.values())
    blocks: list[Block] = []
    for count in range(min(len(teams), TEAMS_SHOWN), -1, -1):
        blocks = [kit.section(f"*Numbers for the weekly note*\n{_headline(waiting)}")]
        for team in teams[:count]:
            blocks.append(_team(sent, team, [one for one in every if one.team.id == team.id]))
        if teams[count:]:
            left = sum(one.team in teams[count:] for one in every)
            blocks.append(kit.context(f"and {left} more, in {len(teams) - count} more teams"))
        blocks += _acts(sent, waiting)
        if kit.fits(blocks):
            break
    return Message(text=_spoken(waiting), blocks=tuple(blocks))


def _spoken(waiting: Sequence[AskedMetric]) -> str:
    if not waiting:
        return "Numbers for the weekly note: nothing is left to type in."
    return "Numbers for the weekly note: some of your metrics have no new value."


def _headline(waiting: Sequence[AskedMetric]) -> str:
    if not waiting:
        return "Nothing is left to type in here."
    return "A new value is missing. Without it the note shows the last one with its age, or that there is none."


def _team(sent: Asking, team: Team, theirs: Sequence[AskedMetric]) -> Block:
    note = next((one.note for one in theirs if one.note is not None), None)
    when = f" · note {kit.moment(note, calendar.moment_text(note, team.zone))}" if note is not None else ""
    lines = [f"{kit.escape(team.name)}{when}", *(f"• {_line(sent, one)}" for one in theirs)]
    return kit.of_team(kit.section("\n".join(lines)), team.id, "numbers")


def _line(sent: Asking, one: AskedMetric) -> str:
    metric, name = one.metric, words.name(one.metric)
    if metric.is_retired:
        return f"{name} · retired"
    if metric.source.is_fetched:
        return f"{name} · is fetched now: {words.source(metric)}"
    value = metric.value
    if value is not None and value.at > sent.at:
        who = "you" if value.by == sent.to else kit.person(value.by) if value.by else "its source"
        said = kit.moment(value.at, calendar.moment_text(value.at, one.team.zone))
        return f"{name} · {shown(value.number, metric.unit)}, typed in by {who}, {said}"
    if metric.owner != sent.to:
        return f"{name} · {kit.person(metric.owner)} owns it now"
    if value is None:
        return f"{name} · no value yet"
    day = calendar.day_text(calendar.local(value.at, one.team.zone).date())
    return f"{name} · {shown(value.number, metric.unit)}, {day}"


def _acts(sent: Asking, waiting: Sequence[AskedMetric]) -> Iterator[Block]:
    """*Type in*; and *Not now*, or when it comes again; in words that tell of no team."""
    if not waiting:
        return
    value = kit.pack(at=sent.at.isoformat(), first=sent.wanted[0].metric)
    acts = [kit.button("Type in", TYPE_IN, value=value, style="primary")]
    if not sent.again and sent.until is None:
        acts.append(kit.button("Not now", NOT_NOW, value=value))
    yield kit.actions(*acts)
    if sent.until is None:
        return
    again = [at for one in waiting if (at := metrics.comes_again(sent, one.note, one.team.zone, one.team)) is not None]
    if again:
        at = min(again)
        yield kit.context(f"Put off: asked again {kit.moment(at, calendar.moment_text(at, waiting[0].team.zone))}")
    else:
        yield kit.context("Put off: nothing more is asked before the note")


# --- the form --------------------------------------------------------------------------------------------------------


def typing_in_several(many: Sequence[AskedMetric]) -> dict[str, Any]:
    """An input for each; what is left empty stays as it is. Each goes along as it was seen."""
    several = len({one.team.id for one in many}) > 1
    first = many[:MOST_INPUTS]
    more = [kit.context(f"{len(many) - len(first)} more wait in the message.")] if len(many) > len(first) else []
    return kit.modal(
        "Type in values",
        *(_input(one, several=several) for one in first),
        *more,
        callback="metrics.typed_several",
        metadata={"seen": [[one.metric.number, _seen(one.metric)] for one in first]},
        submit="Save",
    )


def _seen(metric: Metric) -> str:
    """Which value the form shows."""
    return metric.value.at.isoformat() if metric.value is not None else ""


def _input(one: AskedMetric, *, several: bool) -> Block:
    metric, value = one.metric, one.metric.value
    of = f" · {one.team.name}" if several else ""
    unit = f", {metric.unit}" if metric.unit else ""
    last = "No value yet. As 12430 or 3.5"
    if value is not None:
        day = calendar.day_text(calendar.local(value.at, one.team.zone).date())
        last = f"Last: {f'{plain(value.number)} {metric.unit}'.strip()}, {day}"
    return kit.text_input(
        input_of(metric.number), f"{metric.name}{unit}{of}", limit=NUMBER_LIMIT, optional=True, hint=last
    )


def input_of(number: int) -> str:
    return f"metric {number}"


def read_typed_several(filled: Filled, many: Iterable[Metric]) -> tuple[dict[int, Decimal], dict[str, str]]:
    """The numbers that were typed, by metric, and the mistakes in words, by the input where each is marked."""
    numbers, mistakes = dict[int, Decimal](), dict[str, str]()
    empty = []
    for metric in many:
        name = input_of(metric.number)
        if not filled.text(name):
            empty.append(name)
            continue
        try:
            numbers[metric.number] = metrics.number_of(filled.text(name), metric.unit)
        except UserError as error:
            mistakes[filled.block(name)] = errors.words(error.at(name), plain=True)
    if not numbers and not mistakes and empty:
        mistakes[filled.block(empty[0])] = errors.words(UserError("no_number_typed"), plain=True)
    return numbers, mistakes


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What became of a number that was typed: kept after `meanwhile`, or not kept because it is not typed in now."""

    metric: Metric
    zone: str
    meanwhile: Value | None = None
    is_kept: bool = True


def kept_several(many: Sequence[Kept]) -> Message:
    """Said where something was not as it was shown; the message that asked shows the rest."""
    return kit.message("\n".join(_kept(one) for one in many))


def _kept(one: Kept) -> str:
    metric, value = one.metric, one.metric.value
    if not one.is_kept:
        why = "was retired" if metric.is_retired else "is fetched from its source"
        return f"{words.name(metric)} {why} meanwhile, so your number was not kept."
    said = shown(value.number, metric.unit) if value is not None else ""
    if one.meanwhile is None or one.meanwhile.by is None:
        return f"{words.name(metric)}: {said} is kept."
    at = kit.moment(one.meanwhile.at, calendar.moment_text(one.meanwhile.at, one.zone))
    theirs = shown(one.meanwhile.number, metric.unit)
    return (
        f"{words.name(metric)}: {kit.person(one.meanwhile.by)} typed in {theirs}, {at}. Both are kept, and yours, "
        f"{said}, is what it says now."
    )


def nothing_waits() -> Message:
    return kit.message("Nothing of that is left to type in.")
