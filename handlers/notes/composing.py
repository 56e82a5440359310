"""A team's note, made of what it records: the one reader across rituals."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.messages import notes as messages
from bot.pictures import hill as hills
from bot.rules import approval, notes
from bot.rules import bets as bet_rules
from bot.rules import launches as launch_rules
from bot.rules.bets import Climb, NoteBet
from bot.rules.notes import Edits, Guide, Page, Records
from bot.rules.teams import Team
from storage import bets, decisions, launches, metrics, workspaces
from storage import notes as stored
from storage.engine import Tx

UNDER_WAY = timedelta(hours=1)  # far longer than a transaction takes


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A note, what it tells that is told once, and the records that it was made of."""

    page: Page
    told: list[str]
    records: Records


def make(
    tx: Tx,
    team: Team,
    week: str,
    guide: Guide,
    now: datetime,
    *,
    due: datetime | None = None,
    edits: Edits | None = None,
) -> Made:
    """The note of that week as it stands now; `due` is when it was due, if it comes late.

    `edits` are its owner's, where the week was read in this transaction.
    """
    if edits is None:
        begun = stored.get_week(tx, team.id, week)
        edits = begun.edits if begun is not None else Edits()
    records = read(tx, team, now)
    names = _names(tx, records, team.settings.note_owner)
    owner = names.get(team.settings.note_owner, "")
    page = messages.page(
        records,
        team=team,
        week=week,
        names=names,
        guide=guide,
        edits=edits,
        owner=owner,
        due=due,
        hill=_climbs(tx, records),
    )
    return Made(page=page, told=_told(records), records=records)


def make_anew(tx: Tx, team: Team, page: Page, guide: Guide) -> Page:
    """What the records say now of the week of a note that was posted, for who corrects it.

    They are looked at as of its cut-off: what is stale or overdue only since then is nothing to correct, and what was
    promised since then belongs to the next note.
    """
    read_now = _read(tx, team, page.until, since=page.since, told=frozenset())
    records = replace(read_now, bets=tuple(_promised_by(one, page.until) for one in read_now.bets))
    names = _names(tx, records)
    return messages.page(records, team=team, week=page.week, names=names, guide=guide)


def _promised_by(one: NoteBet, until: datetime) -> NoteBet:
    made = one.next_promise is not None and one.next_promise.made_at <= until
    return one if made else replace(one, next_promise=None)


def read(tx: Tx, team: Team, now: datetime) -> Records:
    """A week runs from the cut-off of the last posted note to this one's."""
    since, told = stored.find_cut_off(tx, team.id) or (team.set_up_at, frozenset())
    return _read(tx, team, now, since=since, told=told)


def _read(tx: Tx, team: Team, now: datetime, *, since: datetime, told: Collection[str]) -> Records:
    """What happened since that moment, but for what was `told`."""
    # What was decided just before the cut-off may have been committed just after it: looked at again, told once.
    early = since - UNDER_WAY
    ahead = now + notes.LAUNCHES_AHEAD
    closed = bets.find_closed_for_note(tx, team.id, since, early=early, now=now)
    needed, made = decisions.find_for_note(tx, team.id, since=early, until=now)
    planned = launches.find_for_note(tx, team.id, since=early, now=now, until=ahead)
    return Records(
        since=since,
        now=now,
        metrics=tuple(metrics.find_for_note(tx, team.id, since)),
        bets=tuple(bets.find_for_note(tx, team.id, since)),
        closed=tuple(one for one in closed if not _is_told(one, since, told)),
        launches=tuple(one for one in planned if launch_rules.lacks_result(one, now) or notes.told_as(one) not in told),
        needed=tuple(needed),
        made=tuple(one for one in made if one.ref not in told),
    )


def _is_told(one: NoteBet, since: datetime, told: Collection[str]) -> bool:
    """A bet that was told of can be opened again, and closed anew: that is told too."""
    closing = one.bet.closing
    return one.bet.ref in told and closing is not None and closing.at <= since


def _told(records: Records) -> list[str]:
    """What happened once and is told once."""
    ended = [one.bet.ref for one in records.closed]
    launched = [known for one in records.launches if (known := notes.told_as(one)) is not None]
    return [*ended, *(one.ref for one in records.made), *launched]


def _climbs(tx: Tx, records: Records) -> list[Climb]:
    found = [one.bet for one in notes.worst_first(records.bets, records.now)[: hills.MOST]]
    moves = bets.find_moves(tx, [bet.number for bet in found], records.now - bet_rules.TRAIL)
    return bet_rules.climbs(found, moves, records.now)


def _names(tx: Tx, records: Records, *others: str) -> dict[str, str]:
    """Names of those who are told about, as far as they are known: a name pings nobody, and is read as words."""
    told_of = [one.bet for one in notes.promised(records)]
    people = {one.owner for one in told_of} | {blocker.owner for one in told_of for blocker in one.open_blockers}
    people |= {one.approval.approver for one in records.needed} | {one.driver for one in records.needed}
    people |= {approval.whose_turn(one.approval, records.now) for one in records.needed}
    people |= {one.metric.value.by for one in records.metrics if one.metric.value and one.metric.value.by}
    people |= {one.metric.owner for one in records.metrics if one.metric.value is None}
    for made in (one.approval for one in records.made):
        people |= {one for one in (made.decided_by, made.decided_for, made.approver) if one}
    people.update(others)
    return {person: known.name for person, (known, _) in workspaces.find_people(tx, people).items()}
