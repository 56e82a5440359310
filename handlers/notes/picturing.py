"""The hill of a note: as its page has it, so that a past note shows what was told."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.messages import notes as messages
from bot.messages.kit import Block
from bot.pictures import hill as hills
from bot.pictures.picture import Drawing
from bot.rules import calendar
from bot.rules.notes import Climber, Page
from bot.rules.teams import Team
from handlers import picturing
from handlers.calls import Answer, Call
from handlers.deps import Deps
from storage import notes as stored
from storage.engine import Tx
from storage.outbox import Recipe


def of_posted(page: Page, team: Team, version: int = 1) -> Recipe | None:
    """The hill of a note that is kept; another version may hide other bets. None where no bet is on it."""
    if not page.climbers:
        return None
    return Recipe(name="notes.hill", facts={"team": team.id, "week": page.week, "version": version})


def of_draft(page: Page, team: Team) -> Recipe | None:
    """The hill of a note that is not kept yet, with all that is drawn of it."""
    if not page.climbers:
        return None
    climbers = [asdict(one) for one in page.climbers]
    return Recipe(name="notes.hill", facts={"team": team.id, "until": page.until.isoformat(), "hill": climbers})


def sketch_hill(tx: Tx, seen: Sequence[Team], facts: Mapping[str, Any]) -> Drawing | None:
    """The bets of a note, those that its owner hid left out; None where there is none to see."""
    team = next((team for team in seen if team.id == facts["team"]), None)
    if team is None:
        return None
    if "hill" in facts:
        climbers = [Climber(**{**one, "trail": tuple(one["trail"])}) for one in facts["hill"]]
        return _drawing(team, datetime.fromisoformat(facts["until"]), climbers)
    posted = stored.get(tx, team.id, facts["week"])
    page = posted.page if posted is not None else None
    return _drawing(team, page.until, page.climbers) if page is not None else None


def _drawing(team: Team, until: datetime, climbers: Sequence[Climber]) -> Drawing | None:
    if not climbers:
        return None
    day = calendar.day_text(calendar.local(until, team.zone).date())
    drawn = tuple(
        hills.Climber(ref=one.ref, name=one.name, place=one.place, trail=one.trail, stalled_days=one.stalled_days)
        for one in climbers[: hills.MOST]
    )
    return hills.CHART.of(hills.Hill(title=team.name, as_of=f"{day} ({team.zone})", climbers=drawn))


async def show(call: Call, deps: Deps, page: Page, team: Team, below: Sequence[Block]) -> Answer:
    """The preview, privately, with its hill; `below` is what is said of it to them alone."""
    return await picturing.answered(
        call,
        deps,
        [team],
        of_draft(page, team),
        bare=messages.preview(page, team, below=below),
        whole=messages.preview(page, team, below=below, picture=True),
        follows=messages.hill(page, team),
        about=f"preview of {team.name}",
    )
