"""Making what somebody sees on Home: one read, of what concerns them in the teams that they may see."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.messages import home as messages
from bot.messages.home import OfTeam, Shown
from bot.rules import bets, home, notes, people
from bot.rules.home import PAGES, Found, Looking, Section
from bot.rules.launches import Launch
from bot.rules.notes import NoteWeek
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.coming import find_coming
from handlers.deps import Scheduled
from handlers.publishing import Composed, Viewer
from storage import home as stored
from storage import workspaces
from storage.bets import find_blocked_by
from storage.engine import Tx


def compose(tx: Tx, viewer: Viewer) -> Composed:
    """The view, and when it reads otherwise by itself. A team that they may see no more is not looked at either."""
    now, person = viewer.now, viewer.person
    zone = people.zone_of(person)
    if viewer.teams is None:
        return Composed(view=messages.slow(), until=home.changes_at(Found(), person.id, {}, zone, now))
    looking = _of_seen(viewer.looking, viewer.teams)
    narrowed = [one for one in viewer.teams if looking.team in {None, one.id}]
    of, found = {one.id: one for one in narrowed}, _find(tx, person.id, narrowed, now)
    waiting = home.needs(found, person.id, of, zone, now)
    own = _own(tx, person, narrowed, looking)
    shown_teams = [_of_team(tx, person, one, viewer.scheduled, now) for one in _page(own, looking)]
    shown = Shown(
        me=person,
        looking=looking,
        teams=viewer.teams,
        needs=[one for one in waiting if looking.kind in {None, one.kind}],
        bets=bets.worst_first(found.bets),
        launches=_theirs(found.launches, person.id),
        own=shown_teams,
        owned=len(own),
        others=len(narrowed) - len(own),
        cut=_cut(found),
        now=now,
        prefix=viewer.prefix,
    )
    until = home.changes_at(found, person.id, of, zone, now)
    posts = [each.at for one in shown_teams for each in one.coming if each.at > now]
    return Composed(view=messages.view(shown), until=min([until, *posts]))


def _of_seen(looking: Looking, seen: Collection[Team]) -> Looking:
    """Narrowed to a team that they may see no more, it shows all of theirs."""
    if looking.team is None or any(one.id == looking.team for one in seen):
        return looking
    return Looking(kind=looking.kind)


def _find(tx: Tx, me: str, teams: Collection[Team], now: datetime) -> Found:
    numbers = [one.id for one in teams]
    if not numbers:
        return Found()
    return Found(
        decisions=tuple(stored.find_decisions(tx, me, numbers, now)),
        bets=tuple(stored.find_bets(tx, me, numbers)),
        blocked=tuple(find_blocked_by(tx, numbers, me)),
        launches=tuple(stored.find_launches(tx, me, numbers, now)),
        metrics=tuple(stored.find_metrics(tx, me, numbers)),
        notes=tuple(_find_notes(tx, me, teams, now)),
    )


def _find_notes(tx: Tx, me: str, teams: Collection[Team], now: datetime) -> list[NoteWeek]:
    """Those of which somebody else is asked, as far as is known of people, are left out."""
    may_keep = {one.id: one for one in teams if me in {one.settings.note_owner, *one.admins}}
    waiting = stored.find_notes(tx, list(may_keep), now) if may_keep else []
    if not waiting:
        return []
    asked = [may_keep[one.team] for one in waiting]
    known = workspaces.find_people(tx, {who for one in asked for who in (one.settings.note_owner, *one.admins)})
    found = {id_: aged[0] for id_, aged in known.items()}
    channels = {id_: aged[0] for id_, aged in workspaces.find_channels(tx, [one.channel for one in asked]).items()}
    of_me = {one.id for one in asked if notes.keeper(one, found, channels.get(one.channel)) == me}
    return [one for one in waiting if one.team in of_me]


def _own(tx: Tx, person: Person, narrowed: Sequence[Team], looking: Looking) -> list[Team]:
    """Those whose channel they are in, as they were ordered; the one that they narrowed it to, whoever is in it."""
    if looking.team is not None:
        return list(narrowed)
    channels = workspaces.find_channels(tx, [one.channel for one in narrowed])
    return [
        one for one in narrowed if (known := channels.get(one.channel)) is not None and person.id in known[0].members
    ]


def _page(own: Sequence[Team], looking: Looking) -> Sequence[Team]:
    size = PAGES[Section.TEAMS]
    page = min(looking.page(Section.TEAMS), max(1, -(-len(own) // size)))
    return own[(page - 1) * size : page * size]


def _of_team(tx: Tx, person: Person, team: Team, scheduled: Sequence[Scheduled], now: datetime) -> OfTeam:
    return OfTeam(
        team=team,
        coming=find_coming(tx, team, scheduled, now),
        administers=people.may_administer(person, team.admins),
    )


def _theirs(found: Collection[Launch], me: str) -> list[Launch]:
    """To come, and theirs to launch or to decide; the next one first."""
    theirs = [one for one in found if one.is_coming and me in {one.owner, one.approver}]
    return sorted(theirs, key=lambda one: (one.at, one.number))


def _cut(found: Found) -> frozenset[Section]:
    """Of which so many are read that there may be more."""
    many = {
        Section.NEEDS: max(len(found.decisions), len(found.bets), len(found.launches)),
        Section.BETS: len(found.bets),
        Section.LAUNCHES: len(found.launches),
    }
    return frozenset(section for section, count in many.items() if count >= stored.MOST)
