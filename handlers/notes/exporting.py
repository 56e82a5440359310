"""Exports: the notes that somebody may see, as a file in their DM."""

from collections.abc import Collection, Iterator, Sequence

from bot.messages import notes as messages
from bot.messages.notes import Story
from bot.rules import calendar, notes
from bot.rules.notes import Form, Week
from bot.rules.teams import Team
from handlers.calls import Answer, Call
from handlers.deps import Deps
from handlers.exporting import Exports, Facts
from handlers.notes.past import names_in
from storage import notes as stored
from storage import workspaces
from storage.engine import Tx
from storage.notes import Posted
from storage.outbox import Recipe


async def on_export(call: Call, deps: Deps, asked: Week | None) -> Answer:
    """`/weekly export`, of all weeks or of one."""
    if asked is None:
        return await EXPORTS.on_export(call, deps, Form.MD)
    here = await deps.team_here(call)
    zone = here.zone if here is not None else (await deps.place(call)).teams[0].zone
    week = notes.week_key(asked, calendar.local(deps.now(), zone).date()) or messages.LAST
    return await EXPORTS.on_export(call, deps, Form.MD, only={"week": week})


def count(tx: Tx, teams: Collection[int], only: Facts) -> int:
    week = only.get("week")
    if week == messages.LAST:
        return sum(stored.find_last(tx, team) is not None for team in teams)
    return stored.count_of(tx, teams, week)


def find(tx: Tx, teams: Sequence[Team], only: Facts) -> Iterator[Story]:
    """The newest first, team by team."""
    week = only.get("week")
    for team in teams:
        if week == messages.LAST:
            last = stored.find_last(tx, team.id)
            found = iter([last] if last is not None else [])
        else:
            found = stored.find_all(tx, team.id, week)
        yield from (_story(tx, team, one) for one in found)


def _story(tx: Tx, team: Team, posted: Posted) -> Story:
    versions = stored.find_versions(tx, team.id, posted.week)
    people = {one for one in (posted.posted_by, *(each.by for each in versions)) if one}
    known = {person.id: person.name for person, _ in workspaces.find_people(tx, people).values()}
    return Story(
        team=team,
        week=posted.week,
        posted_at=posted.until,
        posted_by=posted.posted_by,
        page=posted.page,
        blocks=posted.blocks,
        versions=versions,
        names=known | names_in(tx, [one.page for one in versions]),
    )


EXPORTS = Exports(
    asking=messages.EXPORT,
    forms=Form,
    count=count,
    find=find,
    exported=messages.exported,
    recipe=lambda facts: Recipe(name="notes.export", facts=facts),
)
on_export_pressed, make_export = EXPORTS.on_export_pressed, EXPORTS.make
