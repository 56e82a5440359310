"""Planning a launch: its form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Filled
from bot.rules import calendar
from bot.rules.launches import EVIDENCE_LIMIT, NAME_LIMIT, Criterion, Draft, Terms
from bot.rules.teams import Team

PLAN = "launches.plan"
WORDS_LIMIT = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What the form of a new launch is filled with."""

    name: str
    day: date | None
    wall: time
    owner: str


def form(typed: Typed, teams: Sequence[Team], *, metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Plan a launch; the team is asked for where it is open."""
    zone = teams[0].zone if len(teams) == 1 else "the zone of the team that you pick"
    return kit.modal(
        "Plan a launch",
        *kit.team_input([(team.name, team.id) for team in teams]),
        kit.text_input("name", "Name", value=typed.name, limit=NAME_LIMIT, focus=not typed.name),
        kit.day_input("date", "Launch date", value=typed.day),
        kit.time_input("time", "Launch time", value=typed.wall, hint=f"In {zone}"),
        kit.person_input("owner", "Owner", value=typed.owner),
        kit.person_input("approver", "Go / no-go approver", hint="One person, who says go or no-go"),
        kit.text_input(
            "criteria",
            "Success criteria",
            limit=WORDS_LIMIT,
            lines=True,
            optional=True,
            hint="One a line: a metric and its threshold",
        ),
        kit.text_input(
            "because",
            "Launch anyway because",
            limit=EVIDENCE_LIMIT,
            optional=True,
            hint="Only for a Friday, a weekend, a holiday, the day before one or a freeze day. It stays on the card.",
        ),
        callback=PLAN,
        metadata=metadata,
        submit="Plan",
    )


def read_form(filled: Filled, zone: str, by: str) -> Draft:
    """The launch that was typed, its date and time read in the team's zone. Raises UserError at the date's field."""
    day, wall = filled.day("date"), filled.time("time")
    if day is None or wall is None:
        raise UserError("date_missing", field="date")
    lines = (line.strip() for line in filled.text("criteria").splitlines())
    return Draft(
        terms=Terms(
            name=" ".join(filled.text("name").split()), criteria=tuple(Criterion(text=line) for line in lines if line)
        ),
        at=calendar.instant(day, wall, zone),
        owner=filled.person("owner") or by,
        approver=filled.person("approver") or "",
        because=filled.text("because"),
    )
