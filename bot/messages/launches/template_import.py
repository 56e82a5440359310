"""Importing a checklist: its form, what is wrong with a file, and what would change, before anything does."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from bot.errors import UserError
from bot.messages import errors, kit
from bot.messages.kit import Block, Filled
from bot.messages.launches.templates import back, blocking_words, due_words, item_facts, owner_words
from bot.messages.launches.words import HEADINGS
from bot.messages.pages import SHOWN
from bot.rules.launches import TemplateItem
from bot.rules.launches.templating import Differences

KINDS = ("yaml", "yml", "txt")
PASTED_LIMIT = 3000
MOST_SHOWN = 10
NO_FILES = "To attach a file, Drumbeat has to be installed with `files:read`; until then paste the text."


def importing(team: int, *, carried: Mapping[str, Any], files: bool, notice: Sequence[Block] = ()) -> dict[str, Any]:
    """A file, or its text; `files`: whether Slack lets the bot read any."""
    file = kit.file_input("file", "YAML file", KINDS, optional=True, hint="As Export YAML gives it; at most 100 KB")
    return kit.modal(
        "Import a checklist",
        *notice,
        kit.context("It takes the place of the whole checklist. What changes is shown before it does."),
        *([file] if files else [kit.context(NO_FILES)]),
        kit.text_input(
            "yaml",
            "Or its text" if files else "Its text",
            limit=PASTED_LIMIT,
            lines=True,
            optional=True,
            placeholder='items:\n  - text: "Telemetry verified"\n    phase: before',
        ),
        back(team),
        callback="launches.template_import",
        metadata={"team": team, **carried, "files": files},
        submit="Show what changes",
    )


def importing_again(view: dict[str, Any], filled: Filled) -> dict[str, Any]:
    """The same form in its place: the text that was pasted stays, a file has to be attached anew."""
    return kit.keeping(view, filled, anew={"file"} if filled.has("file") else ())


def wrong(mistakes: Sequence[tuple[int, str, UserError]], *, prefix: str) -> list[Block]:
    """What is wrong with a file, each with its line and field; of very many the first ten."""
    count = len(mistakes)
    lines = [
        f"• line {line}{f', {_field(key)}' if key else ''}: {errors.words(one, prefix=prefix)}"
        for line, key, one in mistakes
    ]
    if count > MOST_SHOWN:
        lines[MOST_SHOWN:] = [f"and {count - MOST_SHOWN} more"]
    head = "*Nothing was changed:* there is a mistake" if count == 1 else f"*Nothing was changed:* {count} mistakes"
    return [kit.section("\n".join([head, *lines]))]


def _field(key: str) -> str:
    return f"`{kit.escape(key).replace('`', 'ˋ')}`"


# --- what would change -----------------------------------------------------------------------------------------------


def comparing(
    team: int,
    found: Differences,
    *,
    seen: int,
    carried: Mapping[str, Any],
    title: str = "What changes",
    notice: str = "",
) -> dict[str, Any]:
    """Added, removed and changed items, and *Apply*."""
    said = [kit.section(notice)] if notice else []
    if not found:
        said.append(kit.section("Nothing would change: this is the checklist as it is."))
        return kit.modal(title, *said, back(team), callback=SHOWN, metadata={"team": team, **carried})
    return kit.modal(
        title,
        *said,
        *_group("Added", [_item(one) for one in found.added]),
        *_group("Removed", [_gone(one) for one in found.removed]),
        *_group("Changed", [_change(*one) for one in found.changed]),
        *([kit.section("*In another order*, as far as they stay")] if found.reordered else []),
        kit.context("Launches already planned keep theirs."),
        back(team),
        callback="launches.template_apply",
        metadata={"team": team, "seen": seen, **carried},
        submit="Apply",
    )


def _item(item: TemplateItem) -> str:
    return f"• {kit.escape(item.text)} ({HEADINGS[item.phase].lower()} · {item_facts(item)})"


def _gone(item: TemplateItem) -> str:
    return f"• {kit.escape(item.text)} ({HEADINGS[item.phase].lower()})"


def _change(was: TemplateItem, becomes: TemplateItem) -> str:
    same = was.text == becomes.text
    name = kit.escape(was.text) if same else f"{kit.escape(was.text)} → {kit.escape(becomes.text)}"
    return f"• {': '.join(part for part in (name, ' · '.join(_differing(was, becomes))) if part)}"


def _differing(was: TemplateItem, becomes: TemplateItem) -> Iterator[str]:
    """Launch day → before · due no day of its own → 3 working days before the launch"""
    if was.phase is not becomes.phase:
        yield f"{HEADINGS[was.phase].lower()} → {HEADINGS[becomes.phase].lower()}"
    if was.blocking is not becomes.blocking:
        yield f"{blocking_words(was)} → {blocking_words(becomes)}"
    if was.owner != becomes.owner:
        yield f"owner {owner_words(was)} → {owner_words(becomes)}"
    if was.due != becomes.due:
        yield f"due {due_words(was)} → {due_words(becomes)}"
    if was.review is not becomes.review:
        yield "no review → review" if becomes.review else "review → no review"


def _group(name: str, lines: Sequence[str]) -> Iterator[Block]:
    """A heading and its lines, in as many sections as they need."""
    if not lines:
        return
    said = f"*{name}* ({len(lines)})"
    for line in lines:
        if len(said) + 1 + len(line) > kit.SECTION:
            yield kit.section(said)
            said = line
        else:
            said = f"{said}\n{line}"
    yield kit.section(said)


def imported(found: Differences) -> str:
    """Said above the checklist once it is applied."""
    counts: Iterable[tuple[str, int]] = (
        ("added", len(found.added)),
        ("removed", len(found.removed)),
        ("changed", len(found.changed)),
    )
    said = [f"{count} {what}" for what, count in counts if count]
    return f"The checklist is changed: {', '.join(said) or 'its order'}."
