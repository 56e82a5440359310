"""A team's checklist: how it is shown, and the form of one of its items."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.messages import kit, past
from bot.messages.kit import Block, Filled
from bot.messages.launches.words import HEADINGS
from bot.messages.pages import SHOWN
from bot.rules.facts import Change
from bot.rules.launches import ITEM_LIMIT, Phase, Template, TemplateItem, templating
from bot.rules.launches.templates import DEFAULT
from bot.rules.teams import Team

TITLE = "Launch checklist"
CHANGED_MEANWHILE = (
    "Somebody changed the checklist while you had this open. It is below as it is now: please look again."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What is needed to show a team's checklist: who looks may change it, what was changed last."""

    team: Team
    teams: Sequence[tuple[str, int]]
    template: Template
    may_change: bool
    last: Sequence[Change] = ()


def template(shown: Shown, *, notice: str = "") -> dict[str, Any]:
    """All items by phase; who may change them has a menu at each."""
    team, may = shown.team, shown.may_change
    every = list(enumerate(shown.template.items))
    blocks: list[Block] = [*_teams(shown), *([kit.section(notice)] if notice else []), kit.context(_about(team, may))]
    for phase in Phase:
        here = [(at, item) for at, item in every if item.phase is phase]
        if here:
            blocks.append(kit.header(HEADINGS[phase]))
            blocks += [_item(shown, at, item) for at, item in here]
    if not every:
        blocks.append(kit.section("There is nothing on it: a new launch starts without any item."))
    blocks.append(kit.actions(*_acts(shown)))
    if shown.last:
        lines = [_last(one, team.zone) for one in reversed(shown.last)]
        blocks.append(kit.context("*Last changes*\n" + "\n".join(lines)))
        blocks.append(kit.actions(kit.button("History", "teams.history", value=kit.pack(team=team.id))))
    return kit.modal(TITLE, *blocks, callback=SHOWN, metadata={"team": team.id, "several": len(shown.teams) > 1})


def _teams(shown: Shown) -> list[Block]:
    """Which team's it is, where there are several to look at."""
    if len(shown.teams) == 1:
        return []
    choices = [(name, str(number)) for name, number in shown.teams[: kit.OPTIONS]]
    menu = kit.select("launches.template_team", choices, value=str(shown.team.id))
    return [kit.actions(menu) | {"block_id": "team"}]


def _about(team: Team, may: bool) -> str:
    said = f"Every new launch in {kit.channel(team.channel)} starts with these. Launches already planned keep theirs."
    if may:
        return said
    return f"{said} The team's admins can change them: {', '.join(map(kit.person, team.admins))}."


def _item(shown: Shown, at: int, item: TemplateItem) -> Block:
    words = f"{kit.escape(item.text)}\n{item_facts(item)}"
    if not shown.may_change:
        return kit.section(words)
    entries = [("Edit", "edit"), ("Remove", "remove")]
    if templating.may_move_up(shown.template, at):
        entries.insert(1, ("Move up", "up"))
    carried = {"team": shown.team.id, "at": at, "v": shown.template.version}
    menu = kit.overflow("launches.template_item", [(label, kit.pack(**carried, do=do)) for label, do in entries])
    return kit.section(words, accessory=menu)


def item_facts(item: TemplateItem) -> str:
    """Blocking, @ana, 3 working days before the launch"""
    parts = ["review"] if item.review else []
    if item.phase is not Phase.AFTER:
        parts.append(blocking_words(item))
    parts.append(owner_words(item))
    if item.due is not None:
        parts.append(due_words(item))
    return " · ".join(parts)


def blocking_words(item: TemplateItem) -> str:
    return "blocking" if item.blocking else "not blocking"


def owner_words(item: TemplateItem) -> str:
    return kit.person(item.owner) if item.owner else "the launch's owner"


def due_words(item: TemplateItem) -> str:
    if item.due is None:
        return "no day of its own"
    days, unit = abs(item.due), "day" if abs(item.due) == 1 else "days"
    match item.phase:
        case Phase.BEFORE if days:
            return f"{days} working {unit} before the launch"
        case Phase.AFTER if days:
            return f"{days} {unit} after the launch"
        case _:
            return "at the launch"


def _last(change: Change, zone: str) -> str:
    """A change in one line; of a single item with what it was and what it is."""
    line = past.line(change, zone)
    items = [fact for fact in change.after if fact.startswith("item ")]
    if len(items) != 1:
        return f"{line}, {len(items)} items" if items else line
    versions = [change.before.get(items[0]), change.after[items[0]]]
    return f"{line}: {' → '.join(_kept(str(one)) for one in versions if one is not None)}"


def _kept(words: str) -> str:
    """An item as history keeps it, where the owner is an id."""
    return OWNER.sub(r"owner <@\1>", kit.escape(words))


OWNER = re.compile(r"\bowner ([UW][A-Z0-9]+)(?=[,)])")


def _acts(shown: Shown) -> list[Block]:
    value = kit.pack(team=shown.team.id, v=shown.template.version)
    export = kit.button("Export YAML", "launches.template_export", value=value)
    if not shown.may_change:
        return [export]
    acts = [
        kit.button("Add an item", "launches.template_add", value=value),
        export,
        kit.button("Import YAML", "launches.template_import", value=value),
    ]
    if shown.template.items != DEFAULT:
        acts.append(kit.button("Back to the usual one", "launches.template_usual", value=value))
    return acts


# --- one item --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Which item a form is about: the one that it `was`, which stood `at` there; None for a new one."""

    team: int
    was: TemplateItem | None = None
    at: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemEntered:
    """What stands in the form of an item, as it was typed and picked."""

    text: str = ""
    phase: str = Phase.BEFORE
    owner: str | None = None
    due: str = ""
    blocking: bool = True
    review: bool = False


def entered_of(item: TemplateItem) -> ItemEntered:
    return ItemEntered(
        text=item.text,
        phase=item.phase,
        owner=item.owner,
        due="" if item.due is None else str(item.due),
        blocking=item.blocking,
        review=item.review,
    )


def template_item(
    place: Place, entered: ItemEntered, *, carried: Mapping[str, Any], notice: str = ""
) -> dict[str, Any]:
    """The form of one item. What is `carried` along tells it from a form before it in the same modal."""
    phases = [(HEADINGS[one], one.value) for one in Phase]
    return kit.modal(
        "Checklist item",
        *([kit.section(notice)] if notice else []),
        kit.text_input("text", "Item", value=entered.text, limit=ITEM_LIMIT, focus=not entered.text),
        kit.select_input("phase", "When", phases, value=entered.phase),
        kit.person_input("owner", "Owner", value=entered.owner, optional=True, hint="Empty: whoever owns the launch"),
        kit.text_input(
            "due",
            "Due, days",
            value=entered.due,
            limit=5,
            optional=True,
            hint="Relative to the launch: -3 is three working days before it, 0 its day, 7 seven days after it",
        ),
        kit.checkbox_input("blocking", "Blocking", "No launch while this is open", checked=entered.blocking),
        kit.checkbox_input("review", "Review", "Asks for what the launch brought (after it)", checked=entered.review),
        back(place.team),
        callback="launches.template_item",
        metadata={"team": place.team, "at": place.at, "was": pack_item(place.was), **carried},
        submit="Save",
    )


def back(team: int) -> Block:
    """From a form to the checklist that it was opened from."""
    return kit.actions(kit.button("Back to the checklist", "launches.template_back", value=kit.pack(team=team)))


def read_entered_item(filled: Filled) -> ItemEntered:
    return ItemEntered(
        text=filled.text("text"),
        phase=filled.choice("phase") or Phase.BEFORE,
        owner=filled.person("owner"),
        due=filled.text("due"),
        blocking=filled.checked("blocking"),
        review=filled.checked("review"),
    )


def read_item(filled: Filled) -> TemplateItem:
    """Raises UserError at the field."""
    entered = read_entered_item(filled)
    item = TemplateItem(
        text=templating.text_of(entered.text),
        phase=kit.one_of(Phase, entered.phase),
        owner=entered.owner,
        due=templating.due_of(entered.due),
        blocking=entered.blocking,
        review=entered.review,
    )
    templating.check_item(item)
    return item


def changed_item(now_is: TemplateItem | None) -> str:
    """At the top of a form that comes again: what somebody made of the item meanwhile."""
    if now_is is None:
        return "Somebody took this item out while you had this open. Save to put it on the checklist again."
    return (
        "Somebody changed this item while you had this open. Yours is below and would replace theirs:\n"
        f"> {kit.escape(now_is.text)}\n> {HEADINGS[now_is.phase]} · {item_facts(now_is)}"
    )


def pack_item(item: TemplateItem | None) -> list[Any] | None:
    """An item as a form carries it."""
    if item is None:
        return None
    return [item.text, item.phase.value, item.owner, item.due, item.blocking, item.review]


def unpack_item(metadata: Mapping[str, Any]) -> TemplateItem | None:
    """What `pack_item` wrote; None for a new item."""
    match metadata.get("was"):
        case [str(text), str(phase), str() | None as owner, int() | None as due, bool(blocking), bool(review)] if (
            phase in list(Phase)
        ):
            return TemplateItem(text=text, phase=Phase(phase), owner=owner, due=due, blocking=blocking, review=review)
    return None
