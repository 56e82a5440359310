"""What is said where a person's name is taken out of texts: who, how it is written, what holds it, what was done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.rules.erasing import FIELD, LONGEST, MOST, REMOVED

PERSON = "person"
FORM, LOOK, ERASE = "teams.erase_form", "teams.erase_look", "teams.erase"
BACK, NAMED = "teams.erase_back", "teams.erase_named"
TITLE = "Erase a name"
LIMITS: Mapping[str, int] = {"header": kit.HEADER, "button": kit.LABEL, "context": kit.SECTION, "section": kit.SECTION}
CONFIRM = {"title": 100, "text": 300, "confirm": 30, "deny": 30}
ALT = 2000
NOT_TOUCHED = (
    "*Not touched:* what people wrote in Slack themselves; pictures and files that were posted; web addresses; the "
    "name that Slack shows for a person; and backups. A backup that is restored has the name again. Posts of mine "
    "whose words were deleted here because they were old stay in Slack: I can't find a name in them any more."
    "\nA message that Slack does not let me change, as in an archived channel, still shows it: I tell you after a day."
)

WATCHED = "For a day I also take out what brings the name back, such as a form that somebody has open."


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Texts with a name in them: those of so many records, entries of the history, and messages."""

    texts: int = 0
    records: int = 0
    entries: int = 0
    messages: int = 0

    @property
    def total(self) -> int:
        return self.texts + self.entries + self.messages

    @property
    def is_nothing(self) -> bool:
        return not self.total


def form(person: str | None = None, spellings: str = "") -> dict[str, Any]:
    """Whose name it is, and how it is written."""
    return kit.modal(
        TITLE,
        kit.section(
            f"Takes a name out of all that people wrote here, in every channel, and puts “{REMOVED}” in its place. "
            "Who did what and when stays, by the person's account. You see how much it is before anything changes."
        ),
        kit.person_input(PERSON, "Person", value=person, optional=True, tells=NAMED),
        kit.text_input(
            FIELD,
            "Spellings to remove",
            value=spellings,
            lines=True,
            limit=MOST * (LONGEST + 1),
            hint="One a line: the full name, the first name, nicknames. Whole words, in any case; with or without an @",
        ),
        callback=FORM,
        metadata={},
        submit="Look",
    )


def form_again(person: str | None, spellings: str) -> dict[str, Any]:
    """The form in the place of what was found."""
    return kit.afresh(form(person, spellings), 1)


def named(filled: Filled, spellings: Sequence[str]) -> dict[str, Any]:
    """The form with the names of the person who was chosen, below what stands there already."""
    typed = filled.text(FIELD).splitlines()
    known = {one.strip().casefold() for one in typed}
    lines = [*typed, *(one for one in spellings if one.casefold() not in known)]
    return kit.keeping(form(filled.person(PERSON), "\n".join(lines)), filled, anew={FIELD})


def much(spellings: Sequence[str], person: str | None) -> dict[str, Any]:
    """Where looking takes longer than Slack waits for a form."""
    return kit.modal(
        TITLE,
        kit.section("There is much to look through here; it takes a while."),
        kit.actions(kit.button("Look for them", LOOK, style="primary"), kit.button("Change the spellings", BACK)),
        callback="errors.shown",
        metadata=_carried(spellings, person),
    )


def looking() -> dict[str, Any]:
    return _shown("Looking through everything …")


def nowhere(spellings: Sequence[str], person: str | None) -> dict[str, Any]:
    return kit.modal(
        TITLE,
        kit.section(f"Nothing holds {_listed(spellings)}."),
        kit.actions(kit.button("Change the spellings", BACK)),
        callback="errors.shown",
        metadata=_carried(spellings, person),
    )


def _carried(spellings: Sequence[str], person: str | None) -> dict[str, Any]:
    return {"spellings": list(spellings), "person": person}


def found(count: Count, spellings: Sequence[str], person: str | None) -> dict[str, Any]:
    """What holds them, and *Erase*. It can't be taken back."""
    erase = kit.button(
        "Erase",
        ERASE,
        style="danger",
        confirm=kit.confirm("Erase the name?", "This can't be taken back.", yes="Erase"),
    )
    return kit.modal(
        TITLE,
        kit.section(f"*{told(count)}* {'holds' if count.total == 1 else 'hold'} {_listed(spellings)}."),
        kit.section(NOT_TOUCHED),
        kit.context(
            "What I posted is changed where it stands. The history says that words were taken out, and by whom. "
            f"{WATCHED}"
        ),
        kit.actions(erase, kit.button("Change the spellings", BACK)),
        callback="errors.shown",
        metadata=_carried(spellings, person),
    )


def carried_spellings(metadata: Mapping[str, Any]) -> tuple[str, str | None]:
    """What `found` carries, as it was typed: one a line; and the person. Nothing where it is of another shape."""
    kept, person = metadata.get("spellings"), metadata.get("person")
    lines = [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []
    return "\n".join(lines), person if isinstance(person, str) else None


def erasing() -> dict[str, Any]:
    return _shown(
        "Erasing … A message tells you when it is done, also where I am restarted meanwhile; you can close this."
    )


def erased(count: Count) -> dict[str, Any]:
    return _shown(f"*Done.* {_done(count)} {WATCHED}\n{NOT_TOUCHED}")


def told_erased(count: Count) -> Message:
    """In a message to whoever did it."""
    return kit.message(f"{_done(count)} {WATCHED}\n{NOT_TOUCHED}")


def told_refused(number: int) -> Message:
    """A day later, to whoever did it: messages that may show the name still."""
    them = "it" if number == 1 else "them"
    return kit.message(
        f"I could not change {_many(number, 'message')} from which you had a name erased: the channel is archived, "
        f"perhaps, or Slack does not let {them} be changed any more. The name may still stand there. Once the channel "
        f"is unarchived, *Try again* in its status takes it out; otherwise delete {them} in Slack."
    )


def _done(count: Count) -> str:
    if count.is_nothing:
        return "Nothing held these spellings any more."
    return f"“{REMOVED}” stands now in {told(count)}."


def _shown(text: str) -> dict[str, Any]:
    return kit.modal(TITLE, kit.section(text), callback="errors.shown", metadata={})


def told(count: Count) -> str:
    """Such as "3 texts of 2 records, 4 entries of the history and 1 message"."""
    parts = [
        *([f"{_many(count.texts, 'text')} of {_many(count.records, 'record')}"] if count.texts else []),
        *([_many(count.entries, "entry", "entries") + " of the history"] if count.entries else []),
        *([_many(count.messages, "message")] if count.messages else []),
    ]
    return " and ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part) if parts else "nothing"


def _many(number: int, one: str, several: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else several or f'{one}s'}"


def _listed(spellings: Sequence[str]) -> str:
    return ", ".join(f"“{kit.escape(one)}”" for one in spellings)


# --- messages whose words were changed -------------------------------------------------------------------------------


def fitted(text: str, blocks: Sequence[Mapping[str, Any]]) -> Message:
    """A message of ours whose texts may have grown, as Slack takes it; a cut is visible."""
    fit = [_fitted(block, kit.SECTION) for block in blocks]
    if not kit.fits(fit):
        fit = [kit.section(text)]
    return Message(text=kit.cut(text, kit.NOTIFICATION), blocks=tuple(fit))


def _fitted(part: Mapping[str, Any], limit: int) -> Block:
    """`limit` is that of the texts in it, unless it is of a kind that has its own."""
    limit = LIMITS.get(str(part.get("type")), kit.OPTION if "value" in part and "type" not in part else limit)
    return {name: _fitted_value(name, value, limit) for name, value in part.items()}


def _fitted_value(name: str, value: Any, limit: int) -> Any:
    if name == "text" and isinstance(value, str):
        return kit.mrkdwn(value, limit)["text"]
    if name == "alt_text" and isinstance(value, str):
        return kit.cut(value, ALT)
    if name == "confirm" and isinstance(value, dict):
        return {part: _fitted(one, CONFIRM[part]) if part in CONFIRM else one for part, one in value.items()}
    if isinstance(value, Mapping):
        return _fitted(value, kit.FIELD if name == "fields" else limit)
    if isinstance(value, list):
        inner = kit.FIELD if name == "fields" else limit
        return [_fitted(one, inner) if isinstance(one, Mapping) else one for one in value]
    return value
