"""What is known about a launch, every word of it? *Full text*, where its card left something out."""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.messages import kit, pages
from bot.messages.kit import Block
from bot.messages.launches.past import TURN
from bot.messages.launches.words import HEADINGS, date_of, gate_line, guarded, when
from bot.messages.pages import whole
from bot.rules import launches
from bot.rules.launches import Ending, Item, ItemState, Launch, Move, Outcome, Phase, Review
from bot.rules.teams import Team

ENDED = {Outcome.CANCELLED: "Cancelled", Outcome.ROLLED_BACK: "Rolled back"}


def read_all_offered(launch: Launch, shown: Sequence[Block]) -> list[Block]:
    """*Full text*, only where what is shown left something out."""
    if not pages.leave_out(shown, map(kit.escape, _written(launch))):
        return []
    return [kit.button("Full text", "launches.read_all", value=kit.pack(id=launch.number))]


def read_all(launch: Launch, team: Team, *, at: int = 1) -> dict[str, Any]:
    """Everything that was said about it as it stands, on as many pages as that needs."""
    groups = [group for group in _groups(launch, team) if group]
    leads = {"what": "all", "id": launch.number}
    return pages.book(f"{launch.ref} · all of it", groups, at=at, facts=leads, turn=TURN)


def _written(launch: Launch) -> Iterator[str]:
    """People's own words, but for its name and its items', which always fit."""
    yield launch.approval.rationale
    yield from (one.text for one in launch.terms.criteria)
    yield from (one.evidence for one in launch.items)
    yield from (one.cause for one in launch.moves)
    if launch.anyway is not None:
        yield launch.anyway.because
    if launch.ending is not None:
        yield launch.ending.why
    for review in launch.reviews:
        yield from (review.measured, review.feedback, review.change)


def _groups(launch: Launch, team: Team) -> Iterator[list[Block]]:
    people = f"*Owner* {kit.person(launch.owner)}\n*Go / no-go approver* {kit.person(launch.approver)}"
    yield [
        kit.section(kit.strong(f"{launch.ref} {launch.name}")),
        kit.section(f"*Launch* {date_of(launch, team.zone)}\n{people}"),
        kit.section(gate_line(launch)),
        *whole("Why", launch.approval.rationale),
    ]
    if launch.ending is not None:
        yield _ending(launch.ending, team)
    if launch.anyway is not None:
        yield whole(f"Launches {guarded(launch.anyway.reason)} anyway, because", launch.anyway.because)
    yield whole("Success criteria", "\n".join(one.text for one in launch.terms.criteria))
    yield whole("Links", "\n".join(launch.terms.links))
    yield _informed(launch)
    yield from (_move(one, team) for one in reversed(launch.moves))
    yield from (_review(launch, one, team) for one in reversed(launch.reviews))
    for phase in Phase:
        yield from _items(launch, team, phase)


def _ending(ending: Ending, team: Team) -> list[Block]:
    told = f"by {kit.person(ending.by)}, {when(ending.at, team.zone)}"
    return [*whole(f"{ENDED[ending.outcome]}, because", ending.why), kit.context(told)]


def _informed(launch: Launch) -> list[Block]:
    who = [*map(kit.person, launch.terms.informed), *map(kit.channel, launch.terms.informed_channels)]
    return [kit.section(f"*Kept informed*\n{' · '.join(who)}")] if who else []


def _move(one: Move, team: Team) -> list[Block]:
    moved = f"{when(one.before, team.zone)} → {when(one.after, team.zone)}"
    told = f"{one.trade.value}; {kit.person(one.by)}, {when(one.at, team.zone)}"
    return [kit.section(f"*Date moved*\n{moved}"), *whole("Because", one.cause), kit.context(told)]


def _review(launch: Launch, one: Review, team: Team) -> list[Block]:
    name = next((kit.escape(item.text) for item in launch.items if item.number == one.item), "Review")
    adopted = "people use it" if one.adopted else "people do not use it yet"
    return [
        kit.section(f"*{name}*\n{adopted}, says {kit.person(one.by)}, {when(one.at, team.zone)}"),
        *(whole("Measured", one.measured) or [kit.context("No result measured")]),
        *whole("Feedback", one.feedback),
        *whole("What to change in how we launch", one.change),
    ]


def _items(launch: Launch, team: Team, phase: Phase) -> Iterator[list[Block]]:
    """The heading stays with its first item."""
    every = [one for one in launch.items if one.phase is phase]
    for place, one in enumerate(every):
        head = [kit.header(HEADINGS[phase])] if place == 0 else []
        yield [*head, *_item(launch, one, team)]


def _item(launch: Launch, item: Item, team: Team) -> list[Block]:
    facts = [kit.person(launches.whose(launch, item))]
    due = launches.due_at(launch, item, team.calendar)
    if item.is_open:
        facts += ["blocks the launch"] if item.blocking and item.phase is not Phase.AFTER else []
        facts += [f"due {when(due, team.zone)}"] if due is not None else []
    elif item.by is not None and item.at is not None:
        facts.append(f"by {kit.person(item.by)}, {when(item.at, team.zone)}")
    blocks = [kit.section(f"{kit.strong(item.text)} · {item.state.value}\n{' · '.join(facts)}")]
    if item.help is not None:
        blocks += whole("Help needed", item.help.text)
    return [*blocks, *whole("Waived, because" if item.state is ItemState.WAIVED else "Evidence", item.evidence)]
