"""Where people's words are kept: in which columns of which tables. All others are facts: who, when, what state.

A column that holds texts and stands neither here nor among the facts in tests/storage/test_wording.py fails that test.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import SQLModel

from storage import handovers, pictures, teams
from storage.bets import rows as bets
from storage.decisions import rows as decisions
from storage.handovers import HELD_NAME
from storage.launches import rows as launches
from storage.metrics import rows as metrics
from storage.notes import rows as notes

Reword = Callable[[str], str]
How = Callable[[Any, Reword], Any]
"""What becomes of the value of a column, given what becomes of a text."""


def text(value: str | None, reword: Reword) -> str | None:
    return reword(value) if value is not None else None


def every(value: Any, reword: Reword) -> Any:
    """Every text in a JSON column."""
    match value:
        case str():
            return reword(value)
        case list():
            return [every(one, reword) for one in value]
        case dict():
            return {name: every(one, reword) for name, one in value.items()}
    return value


def under(*names: str) -> How:
    """The texts of a JSON column that stand under one of these names, wherever that is."""

    def reworded(value: Any, reword: Reword) -> Any:
        match value:
            case list():
                return [reworded(one, reword) for one in value]
            case dict():
                return {
                    name: reword(one) if name in names and isinstance(one, str) else reworded(one, reword)
                    for name, one in value.items()
                }
        return value

    return reworded


def edits(value: Any, reword: Reword) -> Any:
    """What the owner of a note did to it: words by what they are about, and why something is hidden."""
    return {**value, "words": every(value["words"], reword), "hidden": under("why")(value["hidden"], reword)}


def recipe(value: Any, reword: Reword) -> Any:
    """How a picture is drawn when its message is sent: with names that stand in it."""
    return {**value, "facts": under("name")(value["facts"], reword)}


def held(value: Any, reword: Reword) -> Any:
    """The names of records that somebody held."""
    return [[*one[:HELD_NAME], text(one[HELD_NAME], reword), *one[HELD_NAME + 1 :]] for one in value]


BLOCKS = under("text", "alt_text")
PAGE = under("text", "hidden", "owner", "owner_words", "name", "by")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Words:
    """The words in a table. `of` is the column that says which record they are of, by the letter of its number."""

    table: type[SQLModel]
    columns: Mapping[str, How]
    letter: str = ""
    of: Sequence[str] = field(default=())


def _texts(*names: str, **others: How) -> Mapping[str, How]:
    return {**dict.fromkeys(names, text), **others}


WORDS = (
    Words(
        table=decisions.DecisionRow,
        columns=_texts(
            *("title", "context", "rationale", "label", "expected", "conditions", "withdrawn_why"),
            *("review_expected", "review_happened", "review_lesson"),
            options=every,
        ),
        letter="D",
        of=("number",),
    ),
    Words(
        table=decisions.VersionRow,
        columns=_texts("title", "context", "label", "expected", options=every),
        letter="D",
        of=("decision",),
    ),
    Words(table=decisions.InputRow, columns=_texts("text", "steelman", "resolved_why"), letter="D", of=("decision",)),
    Words(table=decisions.ReopeningRow, columns=_texts("evidence", "why"), letter="D", of=("decision",)),
    Words(
        table=bets.BetRow,
        columns=_texts(
            *("name", "what", "start", "target", "work", "reason"),
            blockers=under("text"),
            moves=under("why"),
            closing=under("value", "evidence", "learned"),
        ),
        letter="B",
        of=("number",),
    ),
    Words(table=bets.BetUpdateRow, columns=_texts("reason", "promise"), letter="B", of=("bet",)),
    Words(table=bets.PromiseRow, columns=_texts("text", "why"), letter="B", of=("bet",)),
    Words(table=bets.SettledRow, columns=_texts("work"), letter="B", of=("number",)),
    Words(
        table=launches.LaunchRow,
        columns=_texts(
            *("name", "guard_detail", "anyway", "rationale", "void"),
            criteria=every,
            moves=under("cause"),
            reviews=under("measured", "feedback", "change"),
            ending=under("why"),
        ),
        letter="L",
        of=("number",),
    ),
    Words(table=launches.ItemRow, columns=_texts("text", "evidence", help=under("text")), letter="L", of=("launch",)),
    Words(table=launches.TemplateRow, columns={"items": under("text")}, letter="team ", of=("team",)),
    Words(table=launches.TemplateImportRow, columns={"items": under("text")}, letter="team ", of=("team",)),
    Words(table=metrics.MetricRow, columns=_texts("name", "unit", failure=under("detail")), letter="M", of=("number",)),
    Words(table=notes.NoteRow, columns=_texts("text", blocks=BLOCKS, page=PAGE), letter="note ", of=("team", "week")),
    Words(table=notes.NoteVersionRow, columns=_texts("why", page=PAGE), letter="note ", of=("team", "week")),
    Words(table=notes.NoteWeekRow, columns=_texts("why", edits=edits), letter="note ", of=("team", "week")),
    Words(
        table=teams.TeamRow,
        columns=_texts("name", "freezes", work=every, hint_words=every, plain_words=every),
        letter="team ",
        of=("id",),
    ),
    Words(table=pictures.PictureRow, columns=_texts("alt")),
    Words(table=handovers.DepartureRow, columns={"held": held}),
)
