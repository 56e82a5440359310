"""The form in which an owner edits the note to come: their words, and each line with what can be done with it."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.messages import kit
from bot.messages.forms import notice as said_above
from bot.messages.kit import Block, Filled
from bot.messages.notes.hinting import hinted
from bot.messages.notes.parts import TITLES, title
from bot.messages.pages import paged, turns
from bot.rules import notes
from bot.rules.notes import Guide, Hidden, Hint, Line, NoteWeek, Page, Part, Section
from bot.rules.teams import Team

WORDS_ROOM = 1000  # characters; sixty words of any language, with room for a few too many
EDIT, HIDE = "notes.edit", "notes.hide"
TURN = ("notes.edit_back", "notes.edit_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Editing:
    """What the form is about: the note as it would be posted, how many words its owner may add, and what to look at."""

    team: Team
    week: NoteWeek
    page: Page
    guide: Guide
    hints: tuple[Hint, ...] = ()


def edit_form(one: Editing, *, at: int = 1, was: str | None = None, notice: Sequence[str] = ()) -> dict[str, Any]:
    """A page of it. `was` tells which words the input showed first; what is typed there is kept on the way."""
    pages = paged([[*_section(one, section)] for section in one.page.sections if section.lines])
    at = max(1, min(at, len(pages)))
    facts = {"team": one.team.id, "week": one.week.week}
    back = {**facts, "at": at - 1} if at > 1 else None
    on = {**facts, "at": at + 1} if at < len(pages) else None
    return kit.modal(
        "Edit the note",
        *said_above(notice),
        kit.context(f"{title(one.team, one.week.week)} · lines are moved and hidden at once, your words when you save"),
        words_input(one.week.edits.words, one.guide),
        *hinted(one.hints),
        *([kit.context(f"Page {at} of {len(pages)}")] if len(pages) > 1 else []),
        *pages[at - 1],
        *turns(back, on, TURN),
        callback=EDIT,
        metadata={**facts, "at": at, "was": was or mark(one.week.edits.words)},
        submit="Save",
    )


def words_input(words: str, guide: Guide) -> Block:
    return kit.text_input(
        "words",
        "From the owner",
        value=words,
        limit=WORDS_ROOM,
        lines=True,
        optional=True,
        hint=f"At most {guide.owner_words} words, at the end of the note",
    )


def read_words(filled: Filled) -> str:
    return filled.text("words")


def mark(words: str) -> str:
    """Which words a form showed, short enough to be carried along."""
    return hashlib.blake2s(words.encode(), digest_size=8).hexdigest()


def words_again(one: Editing, entered: str, *, at: int) -> dict[str, Any]:
    """Somebody else saved other words meanwhile: the form comes again with what was entered, and with theirs above."""
    theirs = one.week.edits.words
    said = (
        "Somebody saved other words while you had this open. Yours are below and would replace theirs:\n"
        f"{kit.quote(theirs) if theirs else '_they took the words out_'}"
    )
    form = edit_form(one, at=at, notice=[said])
    replaced = words_input(entered, one.guide)
    blocks = [replaced if block.get("block_id") == "words" else block for block in form["blocks"]]
    return {**form, "blocks": blocks}


# --- lines -----------------------------------------------------------------------------------------------------------


def _section(one: Editing, section: Section) -> Iterator[Block]:
    yield kit.section(f"*{TITLES[section.part]}*")
    for place, line in enumerate(section.lines):
        yield _line(one, section.part, line, place)


def _line(one: Editing, part: Part, line: Line, place: int) -> Block:
    hidden = one.week.edits.hidden.get(line.key)
    said = line.text
    if hidden is not None:
        said += f"\n_Hidden by {kit.person(hidden.by)}: “{kit.escape(hidden.why)}”_"
    elif line.cut:
        said += "\n_No room: it is counted, and stands in the full list_"
    choices = [
        (label, kit.pack(team=one.team.id, week=one.week.week, do=do, part=part.value, key=line.key))
        for label, do in _acts(hidden, place)
    ]
    return kit.section(said, accessory=kit.overflow("notes.line", choices))


def _acts(hidden: Hidden | None, place: int) -> list[tuple[str, str]]:
    if hidden is not None:
        return [("Show again", "show")]
    moves = [("Move up", "up"), ("Move to the top", "top")]
    return [*moves[: 2 if place > 1 else place], ("Hide …", "hide")]


def hide_form(team: Team, week: str, line: Line, *, carried: Mapping[str, Any]) -> dict[str, Any]:
    """Why a line is taken out. `carried` leads back to the form below."""
    return kit.modal(
        "Hide a line",
        kit.section(line.text),
        kit.text_input(
            "why",
            "Why it is hidden",
            limit=notes.HIDDEN_LIMIT,
            hint="The note says that a line is hidden, and why",
            focus=True,
        ),
        callback=HIDE,
        metadata={"team": team.id, "week": week, "key": line.key, **carried},
        submit="Hide",
    )
