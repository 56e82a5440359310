"""The whole view: at most a hundred blocks, whatever is in it, for every line and every page has its bound."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from bot.messages import bets, decisions, kit, launches
from bot.messages.home import lines
from bot.messages.home.filtering import CHOICES, turns
from bot.messages.home.lines import OfTeam
from bot.messages.kit import Block
from bot.messages.launches.lists import plan_button
from bot.rules.bets import Bet
from bot.rules.bets import Listing as BetListing
from bot.rules.bets import Query as BetQuery
from bot.rules.decisions import Listing as DecisionListing
from bot.rules.decisions import Query as DecisionQuery
from bot.rules.home import PAGES, Looking, Need, Section
from bot.rules.launches import Launch
from bot.rules.launches import Listing as LaunchListing
from bot.rules.launches import Query as LaunchQuery
from bot.rules.people import Person
from bot.rules.teams import Team

One = TypeVar("One")
SET_UP = kit.button("Set up a channel", "teams.choose", value=kit.pack(), style="primary")
HELP = kit.button("Help", "home.help", value=kit.pack())


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What somebody sees of `teams`, which are all that they may see; `narrowed` are those that they look at.

    `own` are the teams of the page, of `owned` in all; `others`: teams that they may see and are in no channel of.
    `cut` are sections of which more is there than was read.
    """

    me: Person
    looking: Looking
    teams: Sequence[Team]
    needs: Sequence[Need] = ()
    bets: Sequence[Bet] = ()
    launches: Sequence[Launch] = ()
    own: Sequence[OfTeam] = ()
    owned: int = 0
    others: int = 0
    cut: frozenset[Section] = frozenset()
    now: datetime
    prefix: str = ""

    @property
    def of(self) -> Mapping[int, Team]:
        return {team.id: team for team in self.teams}

    @property
    def several(self) -> bool:
        return len(self.teams) > 1

    @property
    def is_full_member(self) -> bool:
        return not (self.me.guest or self.me.external)


def view(shown: Shown) -> dict[str, Any]:
    if not shown.teams:
        return _home(_first_step(shown))
    return _home([*_begin(shown), *_sections(shown), *_elsewhere(shown)])


def slow() -> dict[str, Any]:
    """Slack did not say in time which channels they may see; nothing is guessed."""
    words = (
        "Slack is slow to answer right now, so I can't tell which channels you may see. "
        "Nothing is shown until I know; I look again in a minute."
    )
    return _home([kit.section(words, accessory=kit.button("Try again", "home.look", value=kit.pack()))])


def _home(blocks: Iterable[Block]) -> dict[str, Any]:
    every = list(blocks)
    if len(every) > kit.MODAL_BLOCKS:
        raise ValueError(f"Home has at most {kit.MODAL_BLOCKS} blocks")
    return {"type": "home", "blocks": every}


# --- nothing to see yet ----------------------------------------------------------------------------------------------


def _first_step(shown: Shown) -> Iterator[Block]:
    """For a person who sees no team: what this is, and the one thing to do."""
    yield kit.header("Decisions, bets, launches and one weekly note")
    if not shown.is_full_member:
        yield kit.section(
            "Here you see what waits for you in the channels that you are in. None of them is set up yet: "
            "a full member of the channel does that."
        )
        yield kit.actions(HELP)
        return
    yield kit.section(
        "Drumbeat keeps them for a channel: who decides, how sure we are, what blocks the launch, and every Friday a "
        "note that says so. None of your channels is set up yet."
    )
    yield kit.section(
        "*1.* In the channel where your team talks, type `/invite @Drumbeat`.\n"
        "*2.* Press *Set up a channel* and pick it. Its times and people are filled in; *Save* is enough."
    )
    yield kit.actions(SET_UP, HELP)


# --- what is there ---------------------------------------------------------------------------------------------------


def _begin(shown: Shown) -> Iterator[Block]:
    """What to begin, and what is left out of the sections below. Somebody of another company owns nothing here."""
    begin = [
        kit.button("Log a decision", "decisions.log", value=kit.pack()),
        kit.button("Place a bet", "bets.place", value=kit.pack()),
        plan_button(),
    ]
    find = [kit.button("Search", "find.open", value=kit.pack()), kit.button("Filter", "home.filter", value=kit.pack())]
    if shown.looking.is_narrowed:
        find.append(kit.button("Clear filter", "home.clear", value=kit.pack()))
    yield kit.actions(*([] if shown.me.external else begin), *find)
    if shown.looking.is_narrowed:
        yield kit.context(f"Only {' · '.join(_narrowed(shown))}")


def _narrowed(shown: Shown) -> Iterator[str]:
    if shown.looking.kind is not None:
        yield CHOICES[shown.looking.kind].lower()
    if shown.looking.team is not None and (team := shown.of.get(shown.looking.team)) is not None:
        yield kit.strong(team.name)


def _sections(shown: Shown) -> Iterator[Block]:
    me, now, several, of = shown.me.id, shown.now, shown.several, shown.of

    def bet(one: Bet) -> Iterator[Block]:
        return lines.bet(one, of[one.team], now, several=several)

    def launch(one: Launch) -> Iterator[Block]:
        return lines.launch(one, of[one.team], me, now, several=several)

    yield from _section(
        shown,
        Section.NEEDS,
        "Needs you",
        shown.needs,
        lambda one: lines.need(one, me, now, several=several),
        _calm(shown),
    )
    if shown.looking.shows(Section.BETS) and shown.bets:
        yield kit.divider()
        yield from _section(shown, Section.BETS, "My bets", shown.bets, bet, "")
    if shown.looking.shows(Section.LAUNCHES) and shown.launches:
        yield kit.divider()
        yield from _section(shown, Section.LAUNCHES, "My launches", shown.launches, launch, "")
    if shown.looking.shows(Section.TEAMS):
        yield kit.divider()
        yield from _teams(shown)


def _calm(shown: Shown) -> str:
    return "Nothing of that waits for you." if shown.looking.is_narrowed else "Nothing waits for you."


def _section(
    shown: Shown,
    section: Section,
    title: str,
    every: Sequence[One],
    line: Callable[[One], Iterator[Block]],
    nothing: str,
) -> Iterator[Block]:
    """One page of it. A page that is not there any more is the last one."""
    size = PAGES[section]
    pages = max(1, -(-len(every) // size))
    page = min(shown.looking.page(section), pages)
    more = "+" if section in shown.cut else ""
    count = f" · {len(every)}{more}" if every else ""
    yield kit.header(f"{title}{count}{f' · page {page} of {pages}' if pages > 1 else ''}")
    if not every:
        yield kit.section(nothing)
    for one in every[(page - 1) * size : page * size]:
        yield from line(one)
    yield from turns(section, page, pages)


def _teams(shown: Shown) -> Iterator[Block]:
    size = PAGES[Section.TEAMS]
    pages = max(1, -(-shown.owned // size))
    page = min(shown.looking.page(Section.TEAMS), pages)
    yield kit.header(f"My teams{f' · page {page} of {pages}' if pages > 1 else ''}")
    if not shown.own:
        yield kit.section(_teamless(shown))
    for one in shown.own:
        yield from lines.team(one, shown.now)
    yield from turns(Section.TEAMS, page, pages)
    if shown.others:
        many = "1 more team" if shown.others == 1 else f"{shown.others} more teams"
        yield kit.context(f"{many} that you can see: *Filter* shows one.")


def _teamless(shown: Shown) -> str:
    if not shown.is_full_member:
        return "You are in no channel that is set up."
    return (
        "You are in no channel that is set up. Join the channel of a team; or in yours type `/invite @Drumbeat`, and "
        "press *Set up a channel* below."
    )


def _elsewhere(shown: Shown) -> Iterator[Block]:
    """What commands list, for who does not type them."""
    me = shown.me.id
    decided = decisions.Sought(query=DecisionQuery(listing=DecisionListing.OPEN, me=me, team=shown.looking.team))
    placed = bets.Sought(query=BetQuery(listing=BetListing.OPEN, me=me, team=shown.looking.team))
    planned = launches.Sought(query=LaunchQuery(listing=LaunchListing.COMING, me=me, team=shown.looking.team))
    metrics = kit.pack(team=shown.looking.team) if shown.looking.team is not None else kit.pack()
    yield kit.divider()
    yield kit.context("Look something up, also what is not yours")
    yield kit.actions(
        kit.button("Decisions", "decisions.clear", value=decided.pack()),
        kit.button("Bets", "bets.clear", value=placed.pack()),
        kit.button("Launches", "launches.clear", value=planned.pack()),
        kit.button("Metrics", "metrics.list", value=metrics),
        HELP,
        *([kit.button("Set up a channel", "teams.choose", value=kit.pack())] if shown.is_full_member else []),
    )
