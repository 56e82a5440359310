"""Whose an item is and until when, what is needed for it, and a new one: their forms, and one line for each."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.messages.launches.turning import about
from bot.messages.launches.words import HEADINGS, title, when
from bot.rules import launches
from bot.rules.launches import HELP_LIMIT, ITEM_LIMIT, MOST_DAYS, Assignment, Item, Launch, Phase, Status, TemplateItem
from bot.rules.teams import Team

ASSIGN, HELP, ADD = "launches.assign", "launches.help", "launches.add_item"
PHASES = {Phase.BEFORE: "Before the launch", Phase.DAY: "On its day", Phase.AFTER: "After the launch"}
DAYS = {Phase.BEFORE: "Due, working days before the launch", Phase.AFTER: "Due, days after the launch"}


# --- whose, and until when -------------------------------------------------------------------------------------------


def assign_form(
    launch: Launch,
    item: Item,
    entered: Assignment,
    team: Team,
    *,
    anybody: bool,
    below: Mapping[str, Any] | None = None,
    notice: str = "",
) -> dict[str, Any]:
    """Whose it is; its day too, where this person may give it to `anybody`."""
    blocks = [about(launch, item), kit.context(_now_is(launch, item, team))]
    if notice:
        blocks.insert(1, kit.section(notice))
    blocks.append(_owner_input(launch, item, entered.owner, anybody=anybody))
    if anybody and item.phase in DAYS:
        blocks.append(_due_input(item.phase, entered.due))
    metadata = {
        "id": launch.number,
        "item": item.number,
        "owner": item.owner,
        "due": item.due,
        "seen": launch.version,
        **(below or {}),
    }
    view = kit.modal("Assign an item", *blocks, callback=ASSIGN, metadata=metadata, submit="Assign")
    return kit.afresh(view, launch.version) if notice else view


def _now_is(launch: Launch, item: Item, team: Team) -> str:
    due = launches.due_at(launch, item, team.calendar)
    day = f"due {when(due, team.zone)}" if due is not None else "without a day of its own"
    return f"Now with {_whose(launch, item)}, {day}"


def _whose(launch: Launch, item: Item) -> str:
    return kit.person(item.owner) if item.owner else f"{kit.person(launch.owner)}, who owns the launch"


def _owner_input(launch: Launch, item: Item, owner: str | None, *, anybody: bool) -> Block:
    hint = "Empty: it is the launch's owner's" if anybody or item.owner is not None else "You can take it yourself"
    return kit.person_input("owner", "Owner", value=owner, optional=True, hint=hint)


def _due_input(phase: Phase, due: int | None) -> Block:
    value = "" if due is None else str(abs(due))
    hint = f"A whole number up to {MOST_DAYS}. It moves with the launch; empty: no day of its own."
    return kit.text_input("due", DAYS[phase], value=value, limit=3, optional=True, hint=hint)


def read_assign(filled: Filled, item: Item) -> Assignment:
    """What was entered; where the day was not asked for, it is what it is. Raises UserError at the field."""
    due = launches.due_of(item.phase, filled.text("due")) if filled.has("due") else item.due
    return Assignment(owner=filled.person("owner"), due=due)


def read_opened(metadata: Mapping[str, Any], *, asks_due: bool, item: Item) -> Assignment:
    """What the form showed."""
    owner, due = metadata.get("owner"), metadata.get("due")
    shown = due if isinstance(due, int) and not isinstance(due, bool) else None
    return Assignment(owner=owner if isinstance(owner, str) else None, due=shown if asks_due else item.due)


def assigned_meanwhile(launch: Launch, item: Item, by: str | None) -> str:
    who = kit.person(by) if by is not None else "Somebody"
    return f"{who} changed this while you had it open. What you entered is below: look at it once more, then assign."


def assigned(before: Launch, after: Launch, item: int, by: str, team: Team) -> Message:
    """One line in the thread: old → new, for what is another one."""
    changes = " · ".join(_differences(before, after, item, team))
    return kit.message(f"{kit.person(by)}: {kit.escape(after.item(item).text)}, {changes}")


def _differences(before: Launch, after: Launch, number: int, team: Team) -> Iterator[str]:
    old, new = before.item(number), after.item(number)
    if old.owner != new.owner:
        yield f"owner {_named(old.owner)} → {_named(new.owner)}"
    if old.due != new.due:
        yield f"due {_day(before, old, team)} → {_day(after, new, team)}"


def _named(owner: str | None) -> str:
    return kit.person(owner) if owner else "the launch's"


def _day(launch: Launch, item: Item, team: Team) -> str:
    due = launches.due_at(launch, item, team.calendar)
    return when(due, team.zone) if due is not None else "no day"


# --- help ------------------------------------------------------------------------------------------------------------


def help_form(launch: Launch, item: Item, *, below: Mapping[str, Any] | None = None) -> dict[str, Any]:
    entry = kit.text_input(
        "help",
        "What do you need, and from whom?",
        limit=HELP_LIMIT,
        lines=True,
        focus=True,
        hint="One line in the launch's thread says so, and its owner is named there",
    )
    standing = []
    if item.help is not None:
        standing = [kit.section(f"{kit.person(item.help.by)} asked for this already:\n{kit.quote(item.help.text)}")]
    metadata = {"id": launch.number, "item": item.number, **(below or {})}
    return kit.modal(
        "Need help", about(launch, item), *standing, entry, callback=HELP, metadata=metadata, submit="Ask for help"
    )


def read_help(filled: Filled) -> str:
    return filled.text("help")


def help_asked(launch: Launch, item: Item) -> Message:
    assert item.help is not None
    line = f"{kit.person(item.help.by)} needs help with “{kit.escape(item.text)}”. {kit.person(launch.owner)}, can you?"
    return kit.message(f"{line}\n{kit.quote(item.help.text)}")


# --- a new one -------------------------------------------------------------------------------------------------------


def add_form(launch: Launch, *, below: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """After the launch there is only something to do afterwards."""
    phases = [(PHASES[one], one.value) for one in launches.phases_to_add(launch)]
    blocking = []
    if Phase.BEFORE in launches.phases_to_add(launch):
        hint = "An item after the launch never blocks it"
        yes = [("It can't launch without it", hint, "yes")]
        blocking = [kit.checkboxes_input("blocking", "Blocking", yes, values={"yes"})]
    if launch.status is Status.GO:
        blocking.append(
            kit.context("One that blocks before the launch ends the go, and who was told of it is told so.")
        )
    return kit.modal(
        "Add an item",
        kit.section(title(launch)),
        kit.text_input("text", "What has to be done", limit=ITEM_LIMIT, focus=True),
        kit.radio_input("phase", "When", phases, value=phases[0][1]),
        kit.person_input("owner", "Owner", optional=True, hint="Empty: it is the launch's owner's"),
        kit.text_input(
            "due",
            "Due, days from the launch",
            limit=3,
            optional=True,
            hint="Working days before it, or days after it. It moves with the launch; empty: no day of its own.",
        ),
        *blocking,
        callback=ADD,
        metadata={"id": launch.number, **(below or {})},
        submit="Add",
    )


def read_add(filled: Filled) -> TemplateItem:
    """Raises UserError, marked at its input."""
    chosen = filled.choice("phase")
    if chosen not in {one.value for one in Phase}:
        raise UserError("not_yours_to_see")
    phase = Phase(chosen)
    return TemplateItem(
        text=" ".join(filled.text("text").split()),
        phase=phase,
        owner=filled.person("owner"),
        due=launches.due_of(phase, filled.text("due")),
        blocking=filled.checked("blocking"),
    )


def added(launch: Launch, item: Item, by: str, team: Team) -> Message:
    facts = [HEADINGS[item.phase].lower(), *(["blocking"] if item.blocking else [])]
    if item.owner:
        facts.append(kit.person(item.owner))
    if (due := launches.due_at(launch, item, team.calendar)) is not None:
        facts.append(f"due {when(due, team.zone)}")
    return kit.message(f"{kit.person(by)} added an item: {kit.escape(item.text)} · {' · '.join(facts)}")
