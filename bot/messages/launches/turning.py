"""An item is ticked, opened again, waived, or needed after all: the form that asks why, and one line in the thread."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.messages.launches.words import title, title_in, when
from bot.messages.pages import SHOWN
from bot.rules import launches
from bot.rules.launches import EVIDENCE_LIMIT, Item, ItemState, Launch, Turn, Turned
from bot.rules.teams import Team

EVIDENCE_HINT = "A link or a sentence that someone else can check"
OPENS = {Turn.UNTICK, Turn.UNWAIVE}
ENDS_GO = "This ends the go, and everybody who was told of it is told so."
KEPT = "Look at it once more: what you typed is kept below."


TICK = "launches.tick"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How a form asks: `asked` is the input's name, `submit` what its button says."""

    callback: str
    heading: str
    submit: str
    asked: str
    label: str
    hint: str | None = None


FORMS: Mapping[Turn, Form] = {
    Turn.TICK: Form(
        callback=TICK,
        heading="Tick an item",
        submit="Tick",
        asked="evidence",
        label="Evidence",
        hint=EVIDENCE_HINT,
    ),
    Turn.UNTICK: Form(
        callback="launches.untick",
        heading="Un-tick an item",
        submit="Un-tick",
        asked="why",
        label="Why is it open again?",
    ),
    Turn.WAIVE: Form(
        callback="launches.waive",
        heading="Waive an item",
        submit="Waive",
        asked="why",
        label="Why can it launch without this?",
        hint="It stays on the card",
    ),
    Turn.UNWAIVE: Form(
        callback="launches.unwaive",
        heading="Take the waiver back",
        submit="Take it back",
        asked="why",
        label="Why is it needed after all?",
    ),
}


def turn_form(
    turn: Turn,
    launch: Launch,
    item: Item,
    team: Team,
    *,
    below: Mapping[str, Any] | None = None,
    happened: Sequence[Turned] = (),
    typed: str = "",
) -> dict[str, Any]:
    """Ask for evidence, without which a blocking item is not done, or why.

    `happened` is what somebody else did to it since this person saw it, and `typed` what they entered before they were
    told of that. `below` says which list this lies on.
    """
    form = FORMS[turn]
    entry = kit.text_input(
        form.asked,
        form.label,
        value=typed,
        limit=EVIDENCE_LIMIT,
        lines=True,
        optional=turn is Turn.TICK and not item.blocking,
        hint=form.hint,
        focus=True,
    )
    blocks = [about(launch, item), *_notice(happened, team.zone, typed), *_standing(item, team.zone), entry]
    if turn in OPENS and launches.ends_go(launch, item):
        blocks.append(kit.context(ENDS_GO))
    metadata = {"id": launch.number, "item": item.number, "seen": item.version, **(below or {})}
    view = kit.modal(form.heading, *blocks, callback=form.callback, metadata=metadata, submit=form.submit)
    return kit.afresh(view, launch.version) if happened else view


def read_turn(turn: Turn, filled: Filled) -> str:
    return filled.text(FORMS[turn].asked)


def about(launch: Launch, item: Item) -> Block:
    return kit.section(f"{title(launch)}\n{kit.strong(item.text)}")


def _standing(item: Item, zone: str) -> Iterator[Block]:
    """Before one takes it back: who did it, and what they gave."""
    if item.by is not None and item.at is not None:
        line = f"{item.state.value.capitalize()} by {kit.person(item.by)}, {when(item.at, zone)}"
        yield kit.section(f"{line}\n{kit.quote(item.evidence)}" if item.evidence else line)


# --- somebody else was there -----------------------------------------------------------------------------------------


def _notice(happened: Sequence[Turned], zone: str, typed: str) -> Iterator[Block]:
    if happened:
        yield what_happened(happened, zone)
        yield kit.context(KEPT if typed else "Look at it once more.")


def what_happened(happened: Sequence[Turned], zone: str, *, about: str = "*Changed since you saw it*") -> Block:
    """Who changed it from what to what, when, and with which words; of too much, the latest."""
    told = [about, *(_line(one, zone) for one in happened)]
    while len("\n".join(told)) > kit.SECTION and len(told) > 2:
        del told[1]
    return kit.section("\n".join(told))


def _line(one: Turned, zone: str) -> str:
    who = kit.person(one.by) if one.by is not None else "Drumbeat"
    line = f"{who}, {when(one.at, zone)}: {one.before.value} → {one.after.value}"
    return f"{line}\n{kit.quote(one.words)}" if one.words else line


def overtaken(
    turn: Turn, launch: Launch, item: Item, team: Team, *, said: str, happened: Sequence[Turned], typed: str
) -> dict[str, Any]:
    """Somebody else did the same first: who, and with which words. What was typed is there to be copied."""
    blocks = [about(launch, item), kit.section(said)]
    if happened:
        blocks.append(what_happened(happened, team.zone))
    if typed:
        blocks.append(kit.section(f"*You typed*, which was not needed\n{kit.quote(typed)}"))
    return kit.modal(FORMS[turn].heading, *blocks, callback=SHOWN, metadata={})


# --- told ------------------------------------------------------------------------------------------------------------


def turned(before: Item, after: Item, by: str, words: str) -> Message:
    """One line in the thread, old → new."""
    line = f"{kit.person(by)}: {kit.escape(after.text)}, {before.state.value} → {after.state.value}"
    return kit.message(f"{line}\n{kit.quote(words)}" if words else line)


ENDS = {ItemState.DONE: "opened “{name}” again", ItemState.WAIVED: "took back the waiver of “{name}”"}


def opened_how(before: Item | None, item: Item) -> str:
    """What somebody did that left this item open; it was not there before where it is new."""
    words = ENDS[before.state] if before is not None else "added “{name}”"
    return words.format(name=kit.escape(item.text))


def voided(launch: Launch, by: str, how: str, why: str = "", *, channel: str | None = None) -> Message:
    """Everybody who was told "go" is told that it no longer holds; elsewhere than there, with the `channel`."""
    line = (
        f"{title_in(launch, channel)}: go → waiting for {kit.person(launch.approver)}. The go no longer holds, because "
        f"{kit.person(by)} {how}."
    )
    return kit.message(f"{line}\n{kit.quote(why)}" if why else line)
