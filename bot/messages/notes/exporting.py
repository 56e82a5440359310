"""Notes as one Markdown file: each with every line, and with what was corrected."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.messages.exporting import markdown as md
from bot.messages.exporting.asking import Asking
from bot.messages.files import File, Folder
from bot.messages.kit import Message
from bot.messages.notes.parts import TITLES, title
from bot.messages.notes.past import HIDDEN, NO_ROOM, Kept
from bot.messages.notes.plain import markdown
from bot.rules import calendar, notes, text
from bot.rules.notes import Difference, Form, Page, Part
from bot.rules.teams import Team

EXPORT = Asking(
    one="note",
    many="notes",
    button="notes.export",
    forms={Form.MD: ("Markdown", "one file of all notes, the newest first")},
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A note, whose it is, and who is who in it. One that is older than pages has its blocks alone."""

    team: Team
    week: str
    posted_at: datetime
    posted_by: str | None
    page: Page | None
    blocks: Sequence[Mapping[str, Any]]
    versions: Sequence[Kept]
    names: Mapping[str, str]


def exported(form: Form, stories: Iterable[Story], *, asked_at: datetime, zone: str) -> File | Folder | Message:
    return EXPORT.exported(form, stories, whole={Form.MD: _file}, page=_never, asked_at=asked_at, zone=zone)


def _never(story: Story) -> tuple[str, bytes]:
    raise AssertionError("notes come in one file")


def _file(stories: Iterable[Story]) -> bytes:
    return "\n".join(map(record, stories)).encode()


def record(story: Story) -> str:
    """One note as it reads now, then what was corrected in it."""
    parts = [f"# {md.escape(title(story.team, story.week))} ({story.week})", *_about(story)]
    if story.page is None:
        parts.append("\n".join(_lines_of(story.blocks, story.names)))
    else:
        for heading, lines in _sections(story.page, story.names):
            parts += [f"## {heading}", "\n".join(lines)]
    if len(story.versions) > 1:
        parts += ["## Corrections", "\n".join(_corrections(story))]
    return "\n\n".join(parts) + "\n"


def _about(story: Story) -> Iterator[str]:
    zone, page = story.team.zone, story.page
    by = f" by {md.escape(_name(story, story.posted_by))}" if story.posted_by else ""
    posted = f"Posted {calendar.moment_text(story.posted_at, zone)}{by}"
    if page is None:
        yield posted
        return
    days = [calendar.day_text(calendar.local(at, zone).date()) for at in (page.since, page.until)]
    facts = [" to ".join(days), f"{page.seconds} s read"]
    facts += [f"kept {page.kept} of {text.many(page.made, 'commit')}"] if page.made else []
    facts += [f"late: it was due {calendar.moment_text(page.due, zone)}"] if page.due is not None else []
    yield f"{posted}  \n{' · '.join(facts)}"


def _sections(page: Page, names: Mapping[str, str]) -> Iterator[tuple[str, list[str]]]:
    """Every line, also those that there was no room for; of what was taken out only why."""
    for section in page.sections:
        lines = [f"- {markdown(line.flat, names)}" for line in section.shown]
        lines += [f"- {markdown(line.flat, names)} ({NO_ROOM})" for line in section.cut]
        lines += [f"- 1 {HIDDEN}: “{md.inline(line.hidden)}”" for line in section.hidden]
        if lines:
            yield TITLES[section.part], lines
    if page.owner_words:
        yield TITLES[Part.OWNER], md.quote(page.owner_words)


def _lines_of(blocks: Iterable[Mapping[str, Any]], names: Mapping[str, str]) -> Iterator[str]:
    """What an old note said, line by line; its header is the heading already."""
    for block in blocks:
        if block.get("type") == "section" and isinstance(block.get("text"), Mapping):
            for line in str(block["text"].get("text", "")).splitlines():
                said = markdown(line.removeprefix("• "), names)
                yield f"- {said}" if line.startswith("• ") else f"\n{said}\n"


def _corrections(story: Story) -> Iterator[str]:
    """Each version after the first: when, by whom, why, and old → new."""
    for before, one in zip(story.versions, story.versions[1:], strict=False):
        when = calendar.moment_text(one.at, story.team.zone)
        why = f" — {md.inline(' '.join(one.why.split()))}" if one.why else ""
        yield f"- {when} by {md.inline(_name(story, one.by))}{why}"
        yield from (f"  - {_changed(change, story.names)}" for change in notes.differences(before.page, one.page))


def _changed(one: Difference, names: Mapping[str, str]) -> str:
    of = "From the owner: " if one.key == notes.OWNER else ""
    said = [markdown(notes.flat(each), names) if each is not None else "nothing" for each in (one.old, one.new)]
    return f"{of}{said[0]} → {said[1]}"


def _name(story: Story, who: str | None) -> str:
    return story.names.get(who or "") or "somebody"
