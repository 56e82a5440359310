"""What somebody looks at on their Home tab: which team, which kind, and which page of each section."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from bot.rules.home.need import Kind

LAST_PAGE = 100


class Section(StrEnum):
    NEEDS = "needs"
    BETS = "bets"
    LAUNCHES = "launches"
    TEAMS = "teams"


PAGES = {Section.NEEDS: 8, Section.BETS: 5, Section.LAUNCHES: 5, Section.TEAMS: 4}
"""How many of each section stand on a page; all of them together have to fit into a hundred blocks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looking:
    """None stands for all of them; a section that is not in `pages` shows its first one."""

    team: int | None = None
    kind: Kind | None = None
    pages: Mapping[Section, int] = field(default_factory=dict)

    @property
    def is_narrowed(self) -> bool:
        return self.team is not None or self.kind is not None

    def page(self, section: Section) -> int:
        return self.pages.get(section, 1)

    def turned(self, section: Section, page: int) -> "Looking":
        return replace(self, pages={**self.pages, section: max(1, min(page, LAST_PAGE))})

    def shows(self, section: Section) -> bool:
        """Narrowed to a kind, sections of others have nothing to show."""
        if section is Section.BETS:
            return self.kind in {None, Kind.BET}
        if section is Section.LAUNCHES:
            return self.kind in {None, Kind.LAUNCH}
        return section is Section.NEEDS or self.kind is None

    @property
    def plain(self) -> dict[str, Any]:
        """As JSON; `looking_of` reads it."""
        return {"team": self.team, "kind": self.kind, "pages": {one.value: page for one, page in self.pages.items()}}


NOTHING_SAID = Looking()


def looking_of(plain: Mapping[str, Any]) -> Looking:
    pages = {Section(one): page for one, page in plain.get("pages", {}).items()}
    kind = plain.get("kind")
    return Looking(team=plain.get("team"), kind=Kind(kind) if kind else None, pages=pages)
