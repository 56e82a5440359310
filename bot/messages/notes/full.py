"""*Full list*: every line of a note, also those for which there was no room; what is hidden is counted with why."""

from collections.abc import Iterator
from typing import Any

from bot.messages import kit, pages, rich
from bot.messages.kit import Block
from bot.messages.notes import parts
from bot.rules.notes import Page, Section
from bot.rules.teams import Team

TURN = ("notes.full_back", "notes.full_on")


def full_list(page: Page, team: Team, at: int = 1) -> dict[str, Any]:
    """A page of it in a modal, from 1; one that is not there is the nearest."""
    facts = {"team": team.id, "week": page.week}
    return pages.book("Full list", groups(page, team), at=at, facts=facts, turn=TURN)


def groups(page: Page, team: Team) -> list[list[Block]]:
    """All of a note in groups of blocks, each of which stays together where a page can hold it."""
    head = [kit.section(f"*{kit.escape(parts.title(team, page.week))}*"), kit.context(parts.about(page, team))]
    every = [[*_part(section)] for section in page.sections]
    if page.owner_words:
        every.append([rich.text(rich.section(f"*{parts.from_owner(page)}*"), rich.words(page.owner_words))])
    every[:1] = [[*head, *(every[0] if every else [kit.section(parts.EMPTY)])]]
    return every


def _part(section: Section) -> Iterator[Block]:
    """A block for each line, so that they can be parted between pages."""
    seen = [line for line in section.lines if not line.hidden]
    yield rich.text(rich.section(f"*{parts.TITLES[section.part]}* · {len(seen)}"))
    for line in seen:
        yield rich.text(rich.bullets([line.text]))
    if section.hidden:
        yield kit.context(*parts.rest({}, [line.hidden for line in section.hidden]))
