"""What `/weekly` understands."""

from datetime import datetime, timedelta

from bot.messages import notes as messages
from bot.messages.kit import Block
from bot.rules import calendar, notes, people
from bot.rules.notes import Guide, Page, What
from bot.rules.people import Person, may_administer
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from handlers.notes import steps
from handlers.notes.composing import make
from handlers.notes.exporting import on_export
from handlers.notes.following import on_follow, on_unfollow
from handlers.notes.past import on_list, on_week
from handlers.notes.picturing import show
from storage import bets
from storage import notes as stored
from storage.engine import Tx

A_WEEK = timedelta(weeks=1)  # of a note that is older than pages, which say when theirs began


async def on_weekly(call: Call, deps: Deps) -> Answer:
    """`/weekly`: the note as it would be posted now, only for whoever asks; with a week, list, export or follow."""
    ask = notes.parse(call.text)
    match ask.what:
        case What.HELP:
            return Reply(messages.help_text(deps.prefix))
        case What.LIST:
            return await on_list(call, deps)
        case What.EXPORT:
            return await on_export(call, deps, ask.week)
        case What.FOLLOW:
            return await on_follow(call, deps, ask.channel)
        case What.UNFOLLOW:
            return await on_unfollow(call, deps, ask.channel)
    if ask.week is not None:
        return await on_week(call, deps, ask.week)
    person, team = await deps.person_and_team(call)
    return await _preview(call, deps, team, person)


async def on_preview(call: Call, deps: Deps) -> Answer:
    """*Weekly note* of a team: as it would be posted now."""
    person, _, team = await deps.team_seen(call, call.number("team"))
    return await _preview(call, deps, team, person)


async def _preview(call: Call, deps: Deps, team: Team, person: Person) -> Answer:
    page, below = await deps.db.read(call.workspace, preview, team, person, deps.guide, deps.now())
    return await show(call, deps, page, team, below)


def preview(tx: Tx, team: Team, person: Person, guide: Guide, now: datetime) -> tuple[Page, list[Block]]:
    """The note that comes, as it stands now, and what was delivered lately; where none comes for a year, this week's.

    Who may change it finds the buttons for that below it.
    """
    said, below = messages.delivered(_delivered(tx, team)), _ways(tx, team, person)
    coming = steps.current(tx, team, now)
    if coming is None:
        this = calendar.week(calendar.local(now, team.zone).date())
        return make(tx, team, this, guide, now).page, [*said, *below]
    week = steps.shown(tx, team, coming, now)
    may_change = people.may_change(person, team.settings.note_owner, team.admins)
    controls = messages.controls(team, week, now) if may_change else []
    return steps.as_it_stands(tx, team, week, guide, now).page, [*said, *controls, *below]


def _ways(tx: Tx, team: Team, person: Person) -> list[Block]:
    """Where else to go from the preview."""
    if not may_administer(person, team.admins):
        return messages.below(team, None)
    return messages.below(team, [one.channel for one in stored.find_followers(tx, team.id)])


def _delivered(tx: Tx, team: Team) -> notes.Delivered:
    """Promised against delivered over the last eight weeks, up to the last note's cut-off."""
    last = stored.find_last(tx, team.id)
    if last is None:
        return notes.Delivered(kept=0, made=0)
    promises = bets.find_promises(tx, team.id, last.until - notes.DELIVERED_OVER, last.until)
    since = last.page.since if last.page is not None else last.until - A_WEEK
    return notes.delivered(promises, since=since, until=last.until)
