"""What the owner of a note has before them: the draft with its buttons, and how it stands once it is decided."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.messages import kit
from bot.messages.absences import BECAUSE
from bot.messages.kit import Block, Message
from bot.messages.notes.parts import title
from bot.messages.notes.past import CORRECT
from bot.messages.notes.showing import note
from bot.rules import calendar, notes
from bot.rules.absences import why_then
from bot.rules.calendar import Verdict
from bot.rules.notes import NoteWeek, Page, Stage
from bot.rules.teams import Team

HOLD, SKIP = "notes.hold", "notes.skip"
DOWN = "I was not running then, and by now it is too late to post it by itself"
PAUSED = "posts were paused then"
NEXT_CAME = "it was still open when the next week's draft came"
NOBODY_THERE = "skipped: neither the note's owner nor an admin is there to get it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """How far a note got that was given out: whether it is there, and whether it will not come by itself any more."""

    arrived: bool = False
    refused: bool = False


# --- the draft -------------------------------------------------------------------------------------------------------


def draft(page: Page, team: Team, week: NoteWeek, *, hints: Sequence[Block] = ()) -> Message:
    """The note as it would be posted now, how it stands with it, and what can be done. `hints` stand beside it."""
    shown = note(page, team, picture=True)
    blocks = (
        kit.section(_intro(team, week)),
        kit.actions(*buttons(week, told=True)),
        kit.divider(),
        *shown.blocks,
        kit.divider(),
        *hints,
        kit.context("It follows what the team records: update a bet or decide a decision, and this changes."),
    )
    return Message(text=f"Draft: {shown.text}", blocks=blocks)


def _intro(team: Team, week: NoteWeek) -> str:
    if week.stage is not Stage.DRAFT:
        return f"The weekly note for {kit.channel(team.channel)}\n{stands(team, week)}"
    return (
        f"This is how the weekly note for {kit.channel(team.channel)} stands. "
        f"It is posted {when(week.due, team)}, unless you hold it."
    )


def buttons(week: NoteWeek, *, told: bool = False) -> list[Block]:
    """What its owner can do with it; `told` where it is the message that was sent, which shows what comes of it."""
    value = _value(week, told=told)
    edit = kit.button("Edit", "notes.edit", value=value)
    hold = kit.button("Hold again" if week.stage is Stage.HELD else "Hold", HOLD, value=value)
    post, skip = _ending(week, value)
    match week.stage:
        case Stage.DRAFT | Stage.HELD:
            return [edit, hold, post, skip]
        case Stage.MISSED:
            return [edit, post, skip]
        case Stage.SKIPPED:
            return [edit, post]
        case Stage.POSTED:
            return []


def ending(week: NoteWeek) -> list[Block]:
    """What ends one that is held or was missed: it is posted, or skipped."""
    return _ending(week, _value(week))


def _ending(week: NoteWeek, value: str) -> list[Block]:
    return [_post_now(week, value), kit.button("Skip this week", SKIP, value=value)]


def edit_only(week: NoteWeek) -> list[Block]:
    """What can be done with a note whose draft is not out yet."""
    return [kit.button("Edit", "notes.edit", value=_value(week))]


def controls(team: Team, week: NoteWeek, now: datetime) -> list[Block]:
    """Below a preview, for who may change the note: how it stands, where that is not plain, and what can be done."""
    if week.stage is Stage.POSTED:
        return []
    said = [] if week.stage is Stage.DRAFT else [kit.context(stands(team, week))]
    return [*said, kit.actions(*(buttons(week) if notes.has_draft(week, now) else edit_only(week)))]


def _post_now(week: NoteWeek, value: str) -> Block:
    asks = kit.confirm(
        "Post the note now?",
        "It goes to its channel and to those that follow, as it stands now. What happens later is told next week.",
        yes="Post now",
    )
    style = "primary" if week.stage is not Stage.DRAFT else None
    return kit.button("Post now", "notes.post_now", value=value, style=style, confirm=asks)


def _value(week: NoteWeek, *, told: bool = False, **more: Any) -> str:
    return kit.pack(team=week.team, week=week.week, **({"told": 1} if told else {}), **more)


# --- how it stands ---------------------------------------------------------------------------------------------------


def missed_because(team: Team, judged: Verdict, *moments: datetime) -> str:
    """Why a note did not go out at its time, as it is kept with its week; `moments` are when it could have."""
    if judged is not Verdict.PAUSED:
        return DOWN
    why = why_then(team.absences, *moments)
    return f"{BECAUSE[why]} then" if why is not None else PAUSED


def stands(team: Team, week: NoteWeek, *, posting: Posting | None = None) -> str:
    """One or two sentences; the reason is somebody's own words."""
    match week.stage:
        case Stage.DRAFT:
            return f"It is posted {when(week.due, team)}."
        case Stage.HELD:
            last = when(notes.last_moment(week, team.calendar), team)
            return f"*Held* by {who(week)}: {why(week)}. It is posted {last} at the latest, late, and says so."
        case Stage.SKIPPED:
            return f"*Skipped* by {who(week)}: {why(week)}. The channel was told. The next note tells of both weeks."
        case Stage.MISSED:
            due = when(week.due, team)
            now = "" if team.ended is not None else " Post it now, or skip this week."
            return f"*Not posted:* it was due {due}, and {kit.escape(week.why)}.{now}"
        case Stage.POSTED:
            return _given_out(team, week, posting or Posting())


def _given_out(team: Team, week: NoteWeek, posting: Posting) -> str:
    """Nothing is claimed to be there that is not."""
    at, by = when(week.changed_at, team), f" by {kit.person(week.by)}" if week.by else ""
    if posting.arrived:
        return f"It was posted {at}{by}. What is corrected is said in its thread."
    made = f"It was made ready {at}{by}"
    if posting.refused:
        return f"{made}, but Slack did not take it. I told you why; it can be sent again from the team's status."
    return f"{made}, and is on its way."


def settled(team: Team, week: NoteWeek, said: str, *, below: Sequence[Block] = ()) -> Message:
    """In the place of a draft or a question, once nothing can be done there any more."""
    text = f"*{kit.escape(title(team, week.week))}*\n{said}"
    return Message(text=f"{kit.escape(title(team, week.week))}: {said}", blocks=(kit.section(text), *below))


def posted(team: Team, week: NoteWeek, posting: Posting, *, is_draft: bool) -> Message:
    """After it was posted; in the place of the draft it can be corrected."""
    return settled(team, week, stands(team, week, posting=posting), below=_afterwards(week) if is_draft else ())


def _afterwards(week: NoteWeek) -> list[Block]:
    """What its owner can do with a note that is out."""
    return [kit.actions(kit.button("Correct", CORRECT, value=kit.pack(team=week.team, week=week.week)))]


def over(team: Team, week: NoteWeek) -> Message:
    """The next week's draft came."""
    what = {
        Stage.SKIPPED: f"It was skipped: {why(week)}",
        Stage.HELD: f"It was held: {why(week)}",
        Stage.MISSED: f"It was not posted: {kit.escape(week.why)}",
    }.get(week.stage, "It was not posted")
    return settled(team, week, f"{what}. The next note tells of this week too.")


def handed_on(team: Team, week: NoteWeek, owner: str | None) -> Message:
    """Somebody else looks after it now."""
    whose = f"{kit.person(owner)} has its draft now" if owner else "Nobody has its draft now"
    return settled(team, week, f"{whose}.")


def newer(team: Team, week: NoteWeek) -> Message:
    return settled(team, week, "There is a newer draft of it further down.")


def posted_now(team: Team) -> Message:
    """To whoever pressed it below a preview."""
    return kit.message(f"The weekly note is on its way to {kit.channel(team.channel)}.")


# --- questions -------------------------------------------------------------------------------------------------------


def still_held(team: Team, week: NoteWeek, number: int) -> Message:
    """Two hours after a hold. `number` is that of the question."""
    last = when(notes.last_moment(week, team.calendar), team)
    said = (
        f"*{kit.escape(title(team, week.week))}*\nIt is still held by {who(week)}: {why(week)}. "
        f"If nobody does anything, it is posted {last}, late."
    )
    value = _value(week, told=True, n=number)
    on = kit.button("Hold on", "notes.hold_on", value=value)
    skip = kit.button("Skip this week", SKIP, value=value)
    return Message(
        text=f"{kit.escape(title(team, week.week))} is still held",
        blocks=(kit.section(said), kit.actions(_post_now(week, value), on, skip)),
    )


def not_posted(team: Team, week: NoteWeek) -> Message:
    """Its time went by without it, and its owner decides."""
    said = f"*Weekly note of {kit.escape(team.name)}* was not posted\n{stands(team, week)}"
    return Message(
        text=f"Weekly note of {kit.escape(team.name)} was not posted",
        blocks=(kit.section(said), kit.actions(*buttons(week, told=True))),
    )


def who(week: NoteWeek) -> str:
    return kit.person(week.by) if week.by else "nobody"


def why(week: NoteWeek) -> str:
    return f"“{kit.escape(week.why)}”"


def when(at: datetime, team: Team) -> str:
    return kit.moment(at, calendar.moment_text(at, team.zone))
