"""The clock asks owners for numbers before the note: they type all of them into one form, or put it off."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from bot.errors import UserError
from bot.messages import metrics as messages
from bot.messages.metrics import AskedMetric, Kept
from bot.rules import metrics, people
from bot.rules.metrics import Asking, Metric
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import LARGEST, Answer, Call, Done, Fields, Open, Reply
from handlers.deps import Deps
from handlers.metrics import asked
from handlers.metrics.steps import existing, keep_value
from storage import alarms, history, outbox, teams, workspaces
from storage import metrics as stored
from storage.engine import Tx
from storage.history import Entry

REMEMBERED = timedelta(weeks=10)  # longer than the way from one note to the next
LOOKS_AGAIN = timedelta(weeks=4)


def ring_metrics(tx: Tx, which: str, now: datetime) -> None:
    """Look at this person's metrics: ask for what is old, and say when to look again. A second process waits here."""
    record = asked.record(which)
    alarms.hold(tx, record)
    owned = [one for one in stored.find_owned(tx, which) if metrics.is_asked_for(one)]
    of = teams.find(tx, {one.team for one in owned})
    owned = [one for one in owned if one.team in of]
    person = workspaces.find_person(tx, which)
    if not owned or (person is not None and person.deactivated):
        alarms.set_alarm(tx, record, alarms.EVERY_TEAM, None)  # until one is theirs, or they are back
        return
    while (due := _next(tx, which, people.zone_of(person), owned, of, now)) is not None and due.at <= now:
        asked.say(tx, replace(due, at=now), owned, of)
    # Where nothing is in sight, as in a pause of two years, it may be otherwise by then.
    alarms.set_alarm(tx, record, alarms.EVERY_TEAM, due.at if due is not None else now + LOOKS_AGAIN)


def _next(
    tx: Tx, person: str, zone: str | None, owned: list[Metric], of: Mapping[int, Team], now: datetime
) -> Asking | None:
    sent = stored.find_askings(tx, person, now - REMEMBERED)
    return metrics.next_asking(person, zone, owned, of, sent=sent, now=now)


# --- putting it off --------------------------------------------------------------------------------------------------


async def on_not_now(call: Call, deps: Deps) -> Answer:
    """*Not now*: the same is asked once more two hours later, if that is still before the note."""
    await deps.commit(call, put_off, call, deps.now())
    return Done()


def put_off(tx: Tx, call: Call, now: datetime) -> None:
    """Recorded once; a second click changes nothing. Raises UserError where nothing was asked of this person then."""
    sent = _sent(tx, call, now)
    if sent.until is not None or sent.again:
        return
    after = replace(sent, until=now + metrics.NOT_NOW)
    stored.mark_asking_put_off(tx, sent.to, sent.at, now + metrics.NOT_NOW)
    alarms.set_alarm(tx, asked.record(sent.to), alarms.EVERY_TEAM, alarms.AT_ONCE)
    outbox.update(tx, key=asked.key(sent), message=asked.message(tx, after), at=now)
    until = {"snoozed until": (now + metrics.NOT_NOW).isoformat()}
    for one in sent.wanted:
        history.add(tx, Entry(record=f"M-{one.metric}", what="snoozed", at=now, by=sent.to, before={}, after=until))


def _sent(tx: Tx, call: Call, now: datetime) -> Asking:
    """What the button is about, held until the commit. Raises UserError for what was never asked of this person."""
    at, first = str(call.facts.get("at")), call.number("first")
    if not alarms.hold(tx, asked.record(call.user)):
        raise UserError("not_yours_to_see")
    for one in stored.find_askings(tx, call.user, now - REMEMBERED):
        if one.at.isoformat() == at and one.wanted[0].metric == first:
            return one
    raise UserError("not_yours_to_see")


# --- typing in -------------------------------------------------------------------------------------------------------


async def on_type_in_several(call: Call, deps: Deps) -> Answer:
    """*Type in*: one form for all that still wait, of the teams that this person sees."""
    sent, every = await deps.db.read(call.workspace, _asked, call, deps.now())
    person = await deps.people.person(call.workspace, call.user)
    seen = {team.id for team in await deps.teams_seen(call, person)}
    waiting = [one for one in every if one.team.id in seen and messages.is_waiting(sent, one.metric)]
    return Open(messages.typing_in_several(waiting)) if waiting else Reply(messages.nothing_waits())


def _asked(tx: Tx, call: Call, now: datetime) -> tuple[Asking, list[AskedMetric]]:
    sent = _sent(tx, call, now)
    return sent, asked.every(tx, sent)


async def on_typed_several(call: Call, deps: Deps) -> Answer:
    """Numbers were submitted: all that are typed in one commit, or each mistake at its field and nothing kept."""
    assert call.view is not None
    seen = _seen(call)
    person = await deps.people.person(call.workspace, call.user)
    teams_seen = {team.id: team for team in await deps.teams_seen(call, person)}
    found = await deps.db.read(call.workspace, stored.find_numbered, list(seen))
    ours = [found[number] for number in seen if number in found and found[number].team in teams_seen]
    if not ours:
        raise UserError("not_yours_to_see")
    numbers, mistakes = messages.read_typed_several(call.view.filled, ours)
    if mistakes:
        return Fields(mistakes)
    done = await deps.commit(call, type_in_several, numbers, seen, teams_seen, person, deps.now())
    told = [one for one in done if one.meanwhile is not None or not one.is_kept]
    return Reply(messages.kept_several(told)) if told else Done()


def _seen(call: Call) -> dict[int, str]:
    """The metrics of the form, each with the moment of the value that it showed, "" without one.

    Raises UserError for what no form carries.
    """
    carried = call.view.metadata.get("seen") if call.view is not None else None
    if not isinstance(carried, list):
        raise UserError("not_yours_to_see")
    found = dict[int, str]()
    for pair in carried:
        match pair:
            case [int(number), str(at)] if 0 <= number <= LARGEST:
                found[number] = at
            case _:
                raise UserError("not_yours_to_see")
    return found


def type_in_several(
    tx: Tx, numbers: Mapping[int, Decimal], seen: Mapping[int, str], of: Mapping[int, Team], by: Person, now: datetime
) -> list[Kept]:
    """One commit. Who typed meanwhile is kept too, and what is not typed in any more is left as it is."""
    asked.hold(tx, [existing(tx, number) for number in sorted(numbers)])
    return [_type_in(tx, number, numbers[number], seen[number], of, by, now) for number in sorted(numbers)]


def _type_in(
    tx: Tx, number: int, typed: Decimal, shown: str, of: Mapping[int, Team], by: Person, now: datetime
) -> Kept:
    before = existing(tx, number)
    zone = of[before.team].zone if before.team in of else "UTC"
    if not metrics.is_asked_for(before):
        return Kept(metric=before, zone=zone, is_kept=False)
    after = keep_value(tx, before, metrics.typed_value(typed, by=by.id, now=now), now=now)
    since = before.value if before.value is not None and before.value.at.isoformat() != shown else None
    return Kept(metric=after, zone=zone, meanwhile=since if since is not None and since.by != by.id else None)
