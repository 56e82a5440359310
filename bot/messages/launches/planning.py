"""Planning a launch: its form, how it follows what is chosen in it, and its reading."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

from bot.errors import UserError
from bot.messages import errors, forms, kit
from bot.messages.kit import Block, Filled
from bot.messages.launches.terms import name_input, read_terms, terms_inputs
from bot.messages.launches.words import because_input
from bot.rules import calendar, launches
from bot.rules.launches import DEFAULT_WALL, Draft, Named
from bot.rules.lines import Doubt
from bot.rules.teams import Team

PLAN = "launches.plan"
WORDS_LIMIT = 1000
CARRIED = 400
NO_DAY = "There is no “{typed}”, so it stayed in the name. Check when it launches."
DOUBTS: Mapping[str, str] = {
    "no_such_day": NO_DAY,
    "no_such_time": NO_DAY,
    "too_far": "“{typed}” is more than five years away, so it stayed in the name. Check when it launches.",
    "past": "“{typed}” is past. Pick a day to come.",
    "not_at_end": "“{typed}” is not at the end, so it stayed in the name. Check when it launches.",
    "person": "Owner and approver are picked below, so “{typed}” stayed in the name.",
    "long_name": "That is too long for a name, so all of it stands in the success criteria. Shorten both.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """What stands in the form, as it was typed and picked."""

    owner: str
    name: str = ""
    day: date | None = None
    wall: time | None = DEFAULT_WALL
    approver: str | None = None
    criteria: str = ""
    links: str = ""
    informed: tuple[str, ...] = ()
    informed_channels: tuple[str, ...] = ()
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What the line said that the form was opened with: a day and time with their words, and what is in doubt."""

    day: date | None = None
    wall: time | None = None
    typed: str = ""
    doubts: tuple[Doubt, ...] = ()


def opened(named: Named, owner: str, zone: str) -> tuple[Entered, Line]:
    """What a typed line fills in; one that is too long for a name is kept in the success criteria."""
    at = calendar.local(named.at, zone) if named.at is not None else None
    day, wall = (at.date(), at.time()) if at is not None else (None, None)
    line = Line(day=day, wall=wall, typed=named.at_typed[:CARRIED], doubts=forms.short(named.doubts))
    rest = named.name if len(named.name) > launches.NAME_LIMIT else ""
    return Entered(owner=owner, name=named.name, day=day, wall=wall or DEFAULT_WALL, criteria=rest), line


def planning(entered: Entered, teams: Sequence[Team], team: Team, line: Line) -> dict[str, Any]:
    """The form for one of the `teams`. A day on which nothing should be launched is told of at once."""
    return kit.modal(
        "Plan a launch",
        *forms.doubted(line.doubts, DOUBTS),
        *kit.team_input(forms.team_choices(teams), value=team.id, tells="launches.planning_team"),
        name_input(entered.name),
        *_when_inputs(entered, team, line),
        kit.person_input("owner", "Owner", value=entered.owner),
        kit.person_input(
            "approver", "Go / no-go approver", value=entered.approver, hint="One person, who says go or no-go"
        ),
        *terms_inputs(
            criteria=entered.criteria,
            links=entered.links,
            informed=entered.informed,
            informed_channels=entered.informed_channels,
        ),
        callback=PLAN,
        metadata={
            "team": team.id,
            "day": line.day.isoformat() if line.day else None,
            "wall": f"{line.wall:%H:%M}" if line.wall else None,
            "typed": line.typed,
            "doubts": forms.carried(line.doubts),
        },
        submit="Plan",
    )


def _when_inputs(entered: Entered, team: Team, line: Line) -> list[Block]:
    return [
        kit.day_input("date", "Launch date", value=entered.day, hint=_echo(entered, team, line), tells=DAY),
        kit.time_input("time", "Launch time", value=entered.wall, hint=f"In {team.zone}"),
        *guard_notice(entered.day, team),
        because_input(entered.because),
    ]


DAY = "launches.planning_day"


def _echo(entered: Entered, team: Team, line: Line) -> str | None:
    """A typed day is echoed with the zone that it was read in, for as long as it is the one that is picked."""
    if line.day is None or line.wall is None or (entered.day, entered.wall) != (line.day, line.wall):
        return None
    at = calendar.instant(line.day, line.wall, team.zone)
    return f"“{kit.cut(line.typed, forms.TYPED_SHOWN)}” is {calendar.moment_text(at, team.zone)}"


def guard_notice(day: date | None, team: Team) -> list[Block]:
    """Why nothing should be launched on that day, and a button that picks the next allowed one."""
    refused = launches.refusal(team.calendar, day) if day is not None else None
    if refused is None:
        return []
    value = kit.pack(day=refused.allowed.isoformat())
    pick = kit.button(f"Pick {calendar.day_text(refused.allowed)}", "launches.pick_allowed", value=value)
    return [kit.section(errors.words(refused.error), accessory=pick)]


def planning_again(
    filled: Filled,
    metadata: Mapping[str, Any],
    author: str,
    teams: Sequence[Team],
    team: Team,
    *,
    moment: tuple[date, time] | None = None,
    day: date | None = None,
) -> dict[str, Any]:
    """The form while it is being filled in, for another team or another day; what is typed in it stays.

    `moment` is what the typed line says in the zone of this team; `day` was picked by a button.
    """
    entered, line = read_entered(filled, author), read_line(metadata)
    anew: set[str] = set()
    if moment is not None:
        line, anew = replace(line, day=moment[0], wall=moment[1]), {"date", "time"}
        entered = replace(entered, day=line.day, wall=line.wall)
    if day is not None:
        entered, anew = replace(entered, day=day), {*anew, "date"}
    return kit.keeping(planning(entered, teams, team, line), filled, anew=anew)


def read_entered(filled: Filled, author: str) -> Entered:
    """What stands in the form at this moment."""
    return Entered(
        owner=filled.person("owner") or author,
        name=filled.text("name"),
        day=filled.day("date"),
        wall=filled.time("time"),
        approver=filled.person("approver"),
        criteria=filled.text("criteria"),
        links=filled.text("links"),
        informed=filled.people("informed"),
        informed_channels=filled.channels("informed_channels"),
        because=filled.text("because"),
    )


def read_line(metadata: Mapping[str, Any]) -> Line:
    """What the form carries of the line that it was opened with."""
    day, wall = metadata.get("day"), metadata.get("wall")
    return Line(
        day=date.fromisoformat(day) if day else None,
        wall=time.fromisoformat(wall) if wall else None,
        typed=metadata.get("typed") or "",
        doubts=forms.read_doubts(metadata, DOUBTS),
    )


def read_form(filled: Filled, zone: str, by: str) -> Draft:
    """The launch that was entered, its date and time read in the team's zone. Raises UserError at the field."""
    day, wall, approver = filled.day("date"), filled.time("time"), filled.person("approver")
    if day is None or wall is None:
        raise UserError("date_missing", field="date")
    if approver is None:
        raise UserError("person_missing", field="approver")
    return Draft(
        terms=read_terms(filled),
        at=calendar.instant(day, wall, zone),
        owner=filled.person("owner") or by,
        approver=approver,
        because=filled.text("because"),
    )
