"""Correcting a note that was posted: its form, and how that is read."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Block, Filled
from bot.messages.notes.parts import TITLES
from bot.messages.notes.past import changed, week_name
from bot.messages.notes.plain import label, plain
from bot.rules import notes, text
from bot.rules.notes import Correction, Counts, Difference, Do, Guide, Line, Page, Part, Section
from bot.rules.notes.correcting import MOST_COUNTED, WHY_LIMIT, WORDING_LIMIT
from bot.rules.teams import Team

CHOSEN = "notes.correcting"
Names = Mapping[str, str]
COUNTED = {
    "kept": "Commits kept",
    "made": "Of how many commits",
    "troubled": "Bets off track or at risk",
    "needed": "Decisions needed",
}
WITH_COUNTS = {Part.BETS: ("kept", "made", "troubled"), Part.CLOSED: ("kept", "made"), Part.NEEDED: ("needed",)}
"""Which numbers a note makes of the lines of a part."""
DOS = [("It reads differently", Do.SAY.value), ("Take this line out of the note", Do.HIDE.value)]
AGAIN = 30  # changes by others that a form tells of


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the form is about: the team, the note as it reads now, and which version that is."""

    team: Team
    page: Page
    version: int
    names: Names
    guide: Guide


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What the records say now of a line, as markup, if a note would tell of it; and what they count now."""

    text: str | None
    counts: Counts


# --- the form --------------------------------------------------------------------------------------------------------


def form(
    standing: Standing,
    key: str | None = None,
    *,
    recorded: Recorded | None = None,
    why: str = "",
    notice: Sequence[Block] = (),
) -> dict[str, Any]:
    """Pick what was wrong, say how it reads. `recorded` is what the records say now."""
    page = standing.page
    metadata: dict[str, Any] = {"team": standing.team.id, "week": page.week, "seen": standing.version}
    return kit.modal(
        "Correct the note",
        *notice,
        kit.section(f"*{kit.escape(standing.team.name)} · {week_name(page.week)}*"),
        _choice(page, standing.names, key),
        *(_inputs(standing, key, recorded) if key is not None else []),
        kit.text_input("why", "Why", value=why, limit=WHY_LIMIT, hint="The thread of the note says it"),
        kit.context(_hint(standing)),
        callback="notes.corrected",
        metadata=metadata | ({"key": key} if key is not None else {}),
        submit="Correct",
    )


def form_again(standing: Standing, key: str, recorded: Recorded | None, filled: Filled) -> dict[str, Any]:
    """Something else was chosen in the form: its inputs begin anew, and the reason that was typed stays."""
    fresh = form(standing, key, recorded=recorded, why=filled.text("why"))
    return kit.keeping(fresh, filled, anew=("do", "wording", *COUNTED))


def meanwhile(
    standing: Standing,
    filled: Filled,
    key: str,
    recorded: Recorded | None,
    theirs: Sequence[Difference],
    by: str | None,
) -> dict[str, Any]:
    """Somebody corrected it while the form was open: it comes again, with what they changed and what was entered."""
    who = kit.person(by) if by else "Somebody"
    lines = [f"• {changed(one)}" for one in theirs[:AGAIN]]
    notice = [
        kit.section(f"{who} corrected this note while you had this open. Look at it once more, then send yours."),
        *([kit.section("\n".join(lines))] if lines else []),
    ]
    view = form(standing, key, recorded=recorded, why=filled.text("why"), notice=notice)
    entered = {name: filled.text(name) for name in ("wording", *COUNTED) if filled.has(name)}
    for block in view["blocks"]:
        if block["type"] == "input" and entered.get(block["block_id"]):
            block["element"]["initial_value"] = entered[block["block_id"]]
    return kit.afresh(view, filled.edition + 1)


def _hint(standing: Standing) -> str:
    over = standing.page.words - standing.guide.most_words
    length = f" It has {text.many(standing.page.words, 'word')}, {over} more than it should." if over > 0 else ""
    return (
        "The post changes in the channel and wherever it was sent, and its thread says old → new. "
        f"The next note compares with the records, not with these words: correct those too.{length}"
    )


def _choice(page: Page, names: Names, key: str | None) -> Block:
    """What can be corrected, by part."""
    groups = [_group("The note", [("The owner's words", notes.OWNER), ("The counts", notes.COUNTS)])]
    groups += [_group(TITLES[one.part], [*_options(one, names)]) for one in page.sections if one.lines]
    chosen = [one for group in groups for one in group["options"] if one["value"] == key]
    element: Block = {"type": "static_select", "action_id": CHOSEN, "option_groups": groups}
    element |= {"initial_option": chosen[0]} if chosen else {}
    return {
        "type": "input",
        "block_id": "line",
        "label": kit.plain("What was wrong"),
        "element": element,
        "optional": False,
        "dispatch_action": True,
    }


def _group(title: str, options: Sequence[tuple[str, str]]) -> Block:
    return {"label": kit.plain(title, kit.LABEL), "options": [kit.option(*one) for one in options[: kit.OPTIONS]]}


def _options(section: Section, names: Names) -> list[tuple[str, str]]:
    """What is shown comes first, for of a very long part Slack offers no more than a hundred."""
    lines = sorted(section.lines, key=lambda line: not line.is_shown)
    return [(f"{_state(line)}{plain(line.flat, names)}", line.key) for line in lines]


def _state(line: Line) -> str:
    return "Taken out: " if line.hidden else "Not shown: " if line.cut else ""


def _inputs(standing: Standing, key: str, recorded: Recorded | None) -> list[Block]:
    """For what was chosen: how it stands, and how it shall read."""
    page, names = standing.page, standing.names
    if key == notes.COUNTS:
        return _counts(page, tuple(COUNTED), recorded)
    if key == notes.OWNER:
        hint = f"At most {standing.guide.owner_words} words; leave it empty to take them out"
        return [
            kit.text_input("wording", "From the owner", value=page.owner_words, lines=True, optional=True, hint=hint)
        ]
    line = page.line(key)
    if line is None:
        raise UserError("line_missing", field="line")
    return _line_inputs(page, line, names, recorded)


def _line_inputs(page: Page, line: Line, names: Names, recorded: Recorded | None) -> list[Block]:
    now_says = recorded.text if recorded is not None else None
    stands, now_is = plain(line.text, names), plain(now_says, names) if now_says is not None else None
    said = [f"*It reads*\n{line.text}" if line.is_shown else f"*It would read*\n{line.text}"]
    if now_is is not None and now_is != stands:
        said.append(f"*The record says now*\n{now_says}")
    elif now_is is None:
        said.append("This note's record is not among what a note would tell now.")
    do = kit.radio_input("do", "What becomes of it", DOS, value=Do.SAY.value) if line.is_shown else None
    reads = "How it reads" if line.is_shown else "How it reads, shown in the note"
    part = next(one.part for one in page.sections if line in one.lines)
    return [
        kit.section("\n".join(said)),
        *([do] if do else []),
        kit.text_input(
            "wording",
            reads,
            value=kit.cut(now_is or stands, WORDING_LIMIT),
            limit=WORDING_LIMIT,
            lines=True,
            optional=line.is_shown,
        ),
        *_counts(page, _counted_with(page, part, recorded), recorded),
    ]


def _counted_with(page: Page, part: Part, recorded: Recorded | None) -> list[str]:
    """The numbers that go with a line of a part. Where no commit was made nothing is said of kept ones."""
    made = page.made or (recorded is not None and recorded.counts.made)
    return [one for one in WITH_COUNTS.get(part, ()) if made or one not in {"kept", "made"}]


def _counts(page: Page, wanted: Sequence[str], recorded: Recorded | None) -> list[Block]:
    """The numbers that the note makes of its lines; where the records count otherwise by now, that is said."""

    def one(name: str) -> Block:
        stands, counted = getattr(page, name), getattr(recorded.counts, name) if recorded is not None else None
        hint = f"The records say {counted} now" if counted not in {None, stands} else None
        return kit.text_input(name, COUNTED[name], value=str(stands), limit=len(str(MOST_COUNTED)), hint=hint)

    return [one(name) for name in wanted]


def read_form(standing: Standing, filled: Filled) -> Correction:
    """What was entered. Raises UserError, marked at its input."""
    key = read_choice(filled)
    why, wording = " ".join(filled.text("why").split()), filled.text("wording")
    if not why or len(why) > WHY_LIMIT:
        raise UserError("correction_why", field="why", limit=WHY_LIMIT)
    counts = _read_counts(standing.page, filled)
    if key == notes.COUNTS:
        return Correction(key=key, counts=counts, why=why)
    if key == notes.OWNER:
        words = text.words(text.escape(wording))
        if words > standing.guide.owner_words:
            raise UserError("owner_words_many", field="wording", most=standing.guide.owner_words, number=words)
        return Correction(key=key, text=wording, why=why)
    line = standing.page.line(key)
    if line is None:
        raise UserError("line_missing", field="line")
    if filled.choice("do") == Do.HIDE.value:
        return Correction(key=key, do=Do.HIDE, counts=counts, why=why)
    said = _tidy(wording)
    if not said:
        raise UserError("wording_missing", field="wording")
    markup = _markup(said, line, standing.names)
    return Correction(key=key, text=markup, words=notes.count_words(markup), counts=counts, why=why)


def read_choice(filled: Filled) -> str:
    """What was picked. Raises UserError where nothing was."""
    key = filled.choice("line")
    if key is None:
        raise UserError("line_missing", field="line")
    return key


def _read_counts(page: Page, filled: Filled) -> Counts | None:
    """Each number that the form asked for; the others stay."""
    asked = [name for name in COUNTED if filled.has(name)]
    if not asked:
        return None
    now_is = {name: getattr(page, name) for name in COUNTED}
    return Counts(**{**now_is, **{name: _number(name, filled.text(name)) for name in asked}})


def _number(name: str, typed: str) -> int:
    if re.fullmatch(r"[0-9]{1,3}", typed) is None:
        raise UserError("count_not_a_number", field=name, typed=typed, most=MOST_COUNTED)
    return int(typed)


def _markup(said: str, line: Line, names: Names) -> str:
    """Somebody's words: they call nobody and link nothing. What the line is about stays in bold where it begins so.

    What nobody touched stays as it is.
    """
    if said == _tidy(plain(line.text, names)):
        return line.text
    name = label(line.text)
    if name and said.startswith(name):
        return f"{kit.strong(name)}{_words(said[len(name) :])}"
    return _words(said)


def _words(said: str) -> str:
    """Somebody's words, in which no star is a mark."""
    return text.escape(said).replace("*", "∗")


def _tidy(said: str) -> str:
    """Line by line without spaces around; empty lines go."""
    lines = (" ".join(line.split()) for line in said.splitlines())
    return "\n".join(line for line in lines if line)
