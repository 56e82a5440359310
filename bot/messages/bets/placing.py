"""The form of a new bet: what it opens with, how it follows what is chosen in it, and its reading."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.errors import UserError
from bot.messages import forms, kit
from bot.messages.bets import words
from bot.messages.bets.terms import effort_inputs, outcome_inputs, owner_inputs, read_terms, work_input
from bot.messages.kit import Block, Filled
from bot.rules import bets, calendar
from bot.rules.bets import Horizon, Named, ReferenceClass, Terms
from bot.rules.lines import Doubt
from bot.rules.teams import Team

CARRIED = 400
NO_DAY = "There is no “{typed}”, so it stayed in the name. Check by when it is."
DOUBTS: Mapping[str, str] = {
    "no_such_day": NO_DAY,
    "no_such_time": NO_DAY,
    "too_far": "“{typed}” is more than five years away, so it stayed in the name. Check by when it is.",
    "past": "“{typed}” is not a day to come. Pick one after today.",
    "not_at_end": "“{typed}” is not at the end, so it stayed in the name. Check by when it is.",
    "long_line": "That is too long for a name, and for the outcome, where what fits of it stands. Shorten both.",
    "long_name": "That is too long for a name, so it stands in the outcome. Shorten the name.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """What stands in the form, as it was typed."""

    owner: str
    name: str = ""
    what: str = ""
    start: str = ""
    target: str = ""
    due: date | None = None
    confidence: str = ""
    horizon: str = Horizon.NOW
    work: str = ""
    appetite: str = ""
    links: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What the line said that the form was opened with: a day and the words for it, and what was not understood."""

    due: date | None = None
    due_typed: str = ""
    doubts: tuple[Doubt, ...] = ()


def opened(named: Named, owner: str) -> tuple[Entered, Line]:
    """What a typed line fills in; one that is too long for a name is kept as the outcome."""
    what = named.name if len(named.name) > bets.NAME_LIMIT else ""
    line = Line(due=named.due, due_typed=named.due_typed[:CARRIED], doubts=forms.short(named.doubts))
    return Entered(owner=owner, name=named.name, what=what, due=named.due), line


def placing(
    entered: Entered, teams: Sequence[Team], team: Team, line: Line, *, reference: ReferenceClass | None = None
) -> dict[str, Any]:
    """The form for one of the `teams`; with `reference`, what closed bets of the chosen kind of work took."""
    return kit.modal(
        "Place a bet",
        *forms.doubted(line.doubts, DOUBTS),
        *kit.team_input(forms.team_choices(teams), value=team.id, tells="bets.placing_team"),
        *_outcome_inputs(entered, team, line),
        *_stake_inputs(entered, team, reference),
        callback="bets.placing",
        metadata={
            "team": team.id,
            "due": line.due.isoformat() if line.due else None,
            "due_typed": line.due_typed,
            "doubts": forms.carried(line.doubts),
        },
        submit="Place",
    )


def _outcome_inputs(entered: Entered, team: Team, line: Line) -> list[Block]:
    return [
        *outcome_inputs(name=entered.name, what=entered.what, start=entered.start, target=entered.target),
        kit.day_input("due", "By", value=entered.due, hint=_day_hint(entered, team, line)),
        kit.text_input(
            "confidence",
            "Confidence, %",
            value=entered.confidence,
            limit=10,
            hint="The chance that the outcome is reached by its date: 0 to 100",
        ),
    ]


def _day_hint(entered: Entered, team: Team, line: Line) -> str:
    """A typed day is echoed with the zone that it was read in, for as long as it is the one that is picked."""
    if line.due is not None and line.due == entered.due:
        return f"“{kit.cut(line.due_typed, forms.TYPED_SHOWN)}” is {calendar.day_text(line.due)} ({team.zone})"
    return f"A day in the team's time zone, {team.zone}"


def _stake_inputs(entered: Entered, team: Team, reference: ReferenceClass | None) -> list[Block]:
    return [
        *owner_inputs(owner=entered.owner, horizon=entered.horizon),
        work_input(team.kinds_of_work, entered.work, tells="bets.placing_work"),
        *([kit.context(took(reference))] if reference is not None else []),
        *effort_inputs(appetite=entered.appetite, links=entered.links),
    ]


def took(found: ReferenceClass) -> str:
    """Your team's last 6 platform bets took 1.6 × their appetite (median; from 0.8 × to 3 ×)."""
    kind, ratio = kit.escape(found.kind), found.ratio
    if found.count == 1:
        return f"Your team's last {kind} bet took {words.times(ratio.median)} its appetite."
    said = f"Your team's last {found.count} {kind} bets took {words.times(ratio.median)} their appetite"
    if ratio.low == ratio.high:
        return f"{said}."
    return f"{said} (median; from {words.times(ratio.low)} to {words.times(ratio.high)})."


def placing_again(
    filled: Filled,
    metadata: Mapping[str, Any],
    author: str,
    teams: Sequence[Team],
    team: Team,
    *,
    due: date | None = None,
    reference: ReferenceClass | None = None,
) -> dict[str, Any]:
    """The form while it is being filled in, for another team or another kind of work; what is typed stays.

    A kind of work that this team has not is taken back. With `due` the day starts again at that one.
    """
    entered, line = read_entered(filled, author, due=due), read_line(metadata)
    line = line if due is None else replace(line, due=due)
    view = placing(entered, teams, team, line, reference=reference)
    anew = {"due"} if due is not None else set()
    if metadata.get("team") != team.id:
        anew.add("work")
    return kit.keeping(view, filled, anew=anew)


def read_entered(filled: Filled, author: str, *, due: date | None = None) -> Entered:
    """What stands in the form at this moment."""
    return Entered(
        owner=filled.person("owner") or author,
        name=filled.text("name"),
        what=filled.text("what"),
        start=filled.text("start"),
        target=filled.text("target"),
        due=due or filled.day("due"),
        confidence=filled.text("confidence"),
        horizon=filled.choice("horizon") or Horizon.NOW,
        work=filled.choice("work") or "",
        appetite=filled.text("appetite"),
        links=filled.text("links"),
    )


def read_line(metadata: Mapping[str, Any]) -> Line:
    """What the form carries of the line that it was opened with."""
    doubts = forms.read_doubts(metadata, DOUBTS)
    due = metadata.get("due")
    return Line(due=date.fromisoformat(due) if due else None, due_typed=metadata.get("due_typed") or "", doubts=doubts)


def read_placing(filled: Filled, author: str) -> tuple[Terms, int]:
    """The terms and the confidence. Raises UserError, marked at its input."""
    # Field by field as they stand in the form, so that the first mistake is the one that is shown.
    if filled.day("due") is None:
        raise UserError("bet_date_required", field="due")
    confidence = bets.confidence_of(filled.text("confidence"))
    return read_terms(filled, author), confidence
