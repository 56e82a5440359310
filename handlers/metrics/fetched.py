"""What becomes of a number that a source gave, or of the reason why it gave none."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from bot.errors import UserError
from bot.rules import calendar, metrics, teams
from bot.rules.calendar import Slot
from bot.rules.metrics import Metric, Source, Value
from bot.rules.teams import Team
from handlers.deps import Deps
from handlers.metrics.failing import tell_owner
from handlers.metrics.steps import change, existing, keep_value
from storage import metrics as stored
from storage import slots
from storage import teams as stored_teams
from storage.engine import Tx
from storage.metrics import Wanted

ASKED = "asked for"
FAILED = "could not be fetched"


def queue_fetch(tx: Tx, team: Team, slot: Slot, now: datetime, late: bool) -> str:
    """Half an hour before the note every source of the team is to be asked; that is done outside of transactions."""
    return ASKED if stored.mark_team_wanted(tx, team.id, now) else slots.NOTHING_TO_SAY


def keep_fetched(tx: Tx, wanted: Wanted, asked: Source, outcome: Decimal | UserError, now: datetime) -> None:
    """Keep the value or the failure, if it is still wanted as it was; a process that comes second changes nothing.

    What may pass is asked again some minutes later, as long as the note has not gone out.
    """
    metric = existing(tx, wanted.metric)
    if not stored.mark_done(tx, wanted) or metric.is_retired:
        return
    if metric.source != asked:
        stored.mark_wanted(tx, metric.number, now)
        return
    if isinstance(outcome, Decimal):
        keep_value(tx, metric, Value(number=outcome, at=now, origin=asked.kind), now=now)
        return
    team = _team(tx, metric)
    note = calendar.next_slot(teams.note_rhythm(team), team.calendar, now)
    until = note.at if note is not None else None
    again = metrics.asked_again(outcome.code, tries=wanted.tries, now=now, until=until)
    if again is not None:
        stored.mark_wanted_again(tx, wanted, again)
        return
    _fail(tx, metric, team, outcome, now, told=None)


def _fail(tx: Tx, before: Metric, team: Team, reason: UserError, now: datetime, *, told: str | None) -> Metric:
    """Keep why, and tell the owner unless they have just read it (`told`)."""
    detail = str(reason.facts.get("detail", ""))
    after = metrics.with_owner_told(metrics.with_failure(before, reason.code, detail, now))
    if after == before:
        return before
    change(tx, before, after, what=FAILED, by=None, now=now)
    if before.owner != told:
        tell_owner(tx, after, team, now)
    return after


def _team(tx: Tx, metric: Metric) -> Team:
    team = stored_teams.get(tx, metric.team)
    if team is None:
        raise LookupError(f"{metric.ref} has no team")
    return team


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What is asked now, and how it stands in the list of what is wanted."""

    wanted: Wanted
    source: Source
    secret: str | None = field(repr=False)


async def fetch_now(deps: Deps, workspace: str, number: int, by: str) -> Metric:
    """*Fetch now*: ask at once, keep what comes of it, and answer with the metric as it is then.

    Raises UserError with the reason where there is no number; it is kept too. Where this process ends before that,
    the clock takes it up.
    """
    asking = await deps.db.run(workspace, want, number, deps.now())
    try:
        found = await deps.fetch.number(asking.source, asking.secret)
    except UserError as reason:
        await deps.db.run(workspace, _keep_failed, asking, reason, by, deps.now())
        raise
    return await deps.db.run(workspace, keep_found, asking, found, deps.now())


def want(tx: Tx, number: int, now: datetime) -> Asking:
    """Mark it as wanted. Raises UserError for one that is typed in or retired."""
    metric = existing(tx, number)
    metrics.check_not_retired(metric)
    wanted = stored.mark_wanted(tx, number, now)
    if wanted is None:
        raise UserError("metric_is_typed_in")
    return Asking(wanted=wanted, source=metric.source, secret=stored.get_secret(tx, number))


def keep_found(tx: Tx, asking: Asking, found: Decimal, now: datetime) -> Metric:
    """As the clock keeps it; where that took it off its list meanwhile without a value, it is kept all the same."""
    keep_fetched(tx, asking.wanted, asking.source, found, now)
    metric = existing(tx, asking.wanted.metric)
    has_newer = metric.value is not None and metric.value.at >= asking.wanted.at
    if has_newer or metric.is_retired or metric.source != asking.source:
        return metric
    return keep_value(tx, metric, Value(number=found, at=now, origin=asking.source.kind), now=now)


def _keep_failed(tx: Tx, asking: Asking, reason: UserError, by: str, now: datetime) -> None:
    """Somebody has read the reason: it is kept at once, and not tried again by itself."""
    metric = existing(tx, asking.wanted.metric)
    if stored.mark_done(tx, asking.wanted) and metric.source == asking.source and not metric.is_retired:
        _fail(tx, metric, _team(tx, metric), reason, now, told=by)
