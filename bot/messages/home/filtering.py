"""The filter of Home, its reading, and what the buttons that turn a page carry."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Block, Filled
from bot.messages.lists import EVERY_TEAM, read_team
from bot.rules.home import LAST_PAGE, Kind, Looking, Section
from bot.rules.teams import Team

EVERY_KIND = "every"
CHOICES = {
    Kind.DECISION: "Decisions",
    Kind.BET: "Bets",
    Kind.LAUNCH: "Launches",
    Kind.METRIC: "Metrics",
    Kind.NOTE: "Weekly notes",
}
COMMAND = "rituals"


def filter_form(looking: Looking, teams: Sequence[Team]) -> dict[str, Any]:
    """Filled with what is shown. A team that is shown has a place in it, however many there are."""
    ordered = sorted(teams, key=lambda one: one.id != looking.team)[: kit.OPTIONS - 1]
    choices = [("All that you can see", EVERY_TEAM), *((one.name, str(one.id)) for one in ordered)]
    kinds = [("Everything", EVERY_KIND), *((label, kind.value) for kind, label in CHOICES.items())]
    return kit.modal(
        "Filter Home",
        kit.select_input("kind", "Show", kinds, value=looking.kind.value if looking.kind else EVERY_KIND),
        kit.select_input("team", "Team", choices, value=str(looking.team) if looking.team else EVERY_TEAM),
        callback="home.filtered",
        metadata={},
        submit="Filter",
    )


def read_filter(filled: Filled) -> Looking:
    """The first page of everything that was asked for. Raises UserError for what no form of ours offers."""
    chosen = filled.choice("kind") or EVERY_KIND
    kind = None if chosen == EVERY_KIND else kit.one_of(Kind, chosen)
    return Looking(team=read_team(filled, {}, COMMAND).get("team"), kind=kind)


def read_turn(facts: Mapping[str, Any]) -> tuple[Section, int]:
    """Which section is turned to which page. Raises UserError for what no button of ours carries."""
    page = facts.get("page")
    if type(page) is not int or not 1 <= page <= LAST_PAGE:
        raise UserError("not_yours_to_see")
    return kit.one_of(Section, facts.get("section")), page


def turns(section: Section, page: int, pages: int) -> list[Block]:
    row = []
    if page > 1:
        value = kit.pack(section=section.value, page=page - 1)
        row.append(kit.button("Previous", "home.previous", value=value))
    if page < pages:
        row.append(kit.button("Next", "home.next", value=kit.pack(section=section.value, page=page + 1)))
    return [kit.actions(*row)] if row else []
