"""Lists of launches, how they are narrowed, and what `/launch` understands."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.messages import kit, lists
from bot.messages.kit import Block, Filled, Message
from bot.messages.launches.words import date_of, when
from bot.messages.lists import Buttons
from bot.rules import calendar, launches, text
from bot.rules.launches import ROLES, Launch, Listing, Query
from bot.rules.teams import Team

# What each list is called, with a place for its team.
LISTS = {
    Listing.COMING: "Launches{} to come",
    Listing.MINE: "Launches{} to come that you own or approve",
    Listing.LAUNCHED: "Launches{} that are out",
    Listing.ENDED: "Launches{} that were cancelled or rolled back",
    Listing.ALL: "All launches{}",
}
CHOICES = {
    Listing.COMING: "To come",
    Listing.MINE: "To come, and I own or approve them",
    Listing.LAUNCHED: "Launched",
    Listing.ENDED: "Cancelled or rolled back",
    Listing.ALL: "All",
}
NAME_SHOWN = 80
COMMAND = "launch"
BUTTONS = Buttons(previous="launches.previous", next="launches.next", filter="launches.filter", clear="launches.clear")
Sought = lists.Sought[Query]


def read_sought(facts: Mapping[str, Any], me: str) -> Sought:
    """Raises UserError: a button of something else, or a value that no button of ours has."""
    return lists.read_sought(facts, Query, Listing, me=me, roles=ROLES, command=COMMAND)


# --- a page ----------------------------------------------------------------------------------------------------------


def page(
    found: Sequence[Launch], sought: Sought, teams: Mapping[int, Team], *, more: bool, now: datetime, prefix: str
) -> Message:
    """Ten of what somebody looks for, each with a way to its card, and the buttons to the others."""
    query = sought.query

    def lines(shorter: int) -> Iterator[Block]:
        return (_line(one, teams, now, limit=NAME_SHOWN // shorter) for one in found)

    title = lists.title(LISTS[query.listing], query, teams)
    foot = _foot(sought, found=bool(found), more=more, prefix=prefix)
    return lists.page(title, lines, foot, number=sought.page, more=more)


def in_modal(shown: Message) -> dict[str, Any]:
    """A list in the place of the modal that is open."""
    return lists.in_modal("Launches", shown)


def _line(launch: Launch, teams: Mapping[int, Team], now: datetime, *, limit: int) -> Block:
    team = teams[launch.team]
    name = kit.escape(text.one_line(launch.name, limit))
    said = f"*{launch.ref}* {name} · {_dated(launch, team, now)}{lists.of_team(team, teams)}"
    stands = " · ".join([*_stands(launch), kit.person(launch.owner)])
    show = kit.button("Show", "launches.show", value=kit.pack(id=launch.number))
    return kit.section(f"{said}\n{stands}", accessory=show)


def _dated(launch: Launch, team: Team, now: datetime) -> str:
    if launch.launched_at is not None:
        return f"launched {when(launch.launched_at, team.zone)}"
    is_past = launches.days_left(launch, team.zone, calendar.local(now, team.zone).date()) < 0
    return date_of(launch, team.zone) + (" (its day is past)" if launch.is_coming and is_past else "")


def _stands(launch: Launch) -> Iterator[str]:
    if launch.moves:
        yield f"moved {_times(len(launch.moves))}"
    if launch.ending is not None:
        yield f"{launch.ending.outcome.value} by {kit.person(launch.ending.by)}"
    elif launch.launched_at is None:
        yield f"gate: {launch.gate.value}"
        count = len(launch.open_blocking())
        yield f"{count} blocking {'item' if count == 1 else 'items'} open" if count else "nothing blocks it"
    else:
        if launch.is_reviewed:
            yield "reviewed"
        yield "result measured" if launch.is_measured else "no result measured"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _foot(sought: Sought, *, found: bool, more: bool, prefix: str) -> Iterator[Block]:
    if not found:
        yield kit.section(_nothing(sought.query, prefix))
    ends, buttons = lists.turns(BUTTONS, sought, more=more)
    yield from ends
    yield kit.divider()
    export = [kit.button("Export", "launches.export")] if found else []
    yield kit.actions(*buttons, plan_button(), *export)


def plan_button() -> Block:
    return kit.button("Plan a launch", "launches.plan_pressed")


def _nothing(query: Query, prefix: str) -> str:
    """Nothing is there, and what to do then."""
    command = f"/{prefix}launch"
    plan = f"Plan one with `{command} Mobile checkout 2026-12-08`"
    if query.is_narrowed:
        return lists.nothing(query, prefix)
    return {
        Listing.COMING: f"None is planned. {plan}; `{command} list launched` shows those that are out.",
        Listing.MINE: f"None. `{command} list` shows those of everybody.",
        Listing.LAUNCHED: f"None yet. `{command} list` shows those to come.",
        Listing.ENDED: f"None. `{command} list` shows those to come.",
        Listing.ALL: f"None yet. {plan}.",
    }[query.listing]


# --- the filter ------------------------------------------------------------------------------------------------------


def filter_form(sought: Sought, teams: Sequence[Team]) -> dict[str, Any]:
    """Which launches to list, filled with what is listed. Which team is asked where there are several."""
    return lists.filter_form(
        sought,
        teams,
        title="Filter launches",
        choices=[(CHOICES[one], one.value) for one in Listing],
        hint="In the name or the success criteria. The beginning of a word will do.",
        callback="launches.filtered",
    )


def read_filter(filled: Filled, metadata: Mapping[str, Any], me: str) -> Sought:
    """The first page of what was filled in; the next filter in this modal is another edition. Raises UserError."""
    return read_sought(lists.read_filter(filled, metadata, ROLES, COMMAND), me)
