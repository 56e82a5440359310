"""`/rituals retention`, and the clock that deletes words of what was closed long ago."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from bot.messages import retaining as messages
from bot.messages.kit import Message
from bot.rules import chain
from bot.rules.erasing import facts_without
from bot.rules.people import check_administers_workspace
from bot.rules.retention import NOTICE, Retention, closed_before, without_words
from handlers.calls import Answer, Call, Open, Reply
from handlers.deps import Deps
from storage import alarms, erasing, history, outbox, retentions, workspaces
from storage.engine import Tx
from storage.history import Entry

KIND = "retention"
RECORD = f"{KIND}-words"
"""What the clock looks at; the workspace has one."""
MOST = 20
"""Records in one commit."""
SOON, LATER = timedelta(minutes=1), timedelta(days=1)


async def on_retention_typed(call: Call, deps: Deps) -> Answer:
    """`/rituals retention`."""
    check_administers_workspace(await deps.people.person(call.workspace, call.user))
    return Open(messages.form(await deps.db.read(call.workspace, retentions.get)))


async def on_change(call: Call, deps: Deps) -> Answer:
    """*Keep them longer*, at the word of what is deleted soon."""
    return await on_retention_typed(call, deps)


async def on_retention(call: Call, deps: Deps) -> Answer:
    """The form was saved."""
    check_administers_workspace(await deps.people.person(call.workspace, call.user))
    assert call.view is not None
    years = messages.read_form(call.view.filled)
    await deps.commit(call, set_to, years, call.user, deps.now())
    return Reply(messages.saved(years))


def set_to(tx: Tx, years: int | None, by: str, now: datetime) -> None:
    """Another time begins with another word to whoever set it; the same one changes nothing."""
    before = retentions.get(tx)
    old = before.years if before is not None else None
    if old == years:
        return
    retentions.save(tx, Retention(years=years, by=by, at=now) if years is not None else None)
    if years is None:
        alarms.drop(tx, RECORD)
    else:
        alarms.set_alarm(tx, RECORD, alarms.EVERY_TEAM, now)
    change: dict[str, Any] = {"before": {"years": old}, "after": {"years": years}}
    history.add(tx, Entry(record=chain.WORKSPACE, what=KIND, at=now, by=by, **change))


def ring(tx: Tx, _which: str, now: datetime) -> None:
    """Say what is coming, or delete some of it, and look again: soon while more is left."""
    kept = retentions.get(tx)
    if kept is None:
        alarms.drop(tx, RECORD)
    elif kept.begins is None:
        begins = now + NOTICE
        counts = retentions.count_old(tx, closed_before(kept.years, begins))
        if counts:
            retentions.save(tx, replace(kept, begins=begins))
            _tell(tx, kept, messages.coming(counts, kept, begins), now)
        alarms.set_alarm(tx, RECORD, alarms.EVERY_TEAM, begins if counts else now + LATER)
    elif now < kept.begins:
        alarms.set_alarm(tx, RECORD, alarms.EVERY_TEAM, kept.begins)
    elif (thought := _told_until(tx, kept)) is None:
        _wait(tx, kept, now)
    elif now < thought:
        alarms.set_alarm(tx, RECORD, alarms.EVERY_TEAM, thought)
    else:
        old = retentions.find_old(tx, closed_before(kept.years, now), MOST)
        delete_words(tx, old, now)
        alarms.set_alarm(tx, RECORD, alarms.EVERY_TEAM, now + (SOON if len(old) == MOST else LATER))


def _told_until(tx: Tx, kept: Retention) -> datetime | None:
    """Until when whoever was told has time to think: so long nothing is deleted. None while nobody was told.

    What is not kept any more was said long ago.
    """
    assert kept.begins is not None
    word = outbox.get(tx, _word(kept))
    if word is None:
        return kept.begins
    if word.status is not outbox.Status.SENT:
        return None
    # By Slack's clock, which is when it could be read. One that a person says is there has no time.
    return datetime.fromtimestamp(float(word.ts), UTC) + NOTICE if word.ts else kept.begins


def _wait(tx: Tx, kept: Retention, now: datetime) -> None:
    """Nobody was told yet. Whoever is has two weeks from now on: who set it, or another admin where they can't be."""
    word = outbox.get(tx, _word(kept))
    if word is None or word.status is not outbox.Status.DEAD:
        _put_off(tx, kept, now)
        return
    others = [one for one in workspaces.find_admins(tx) if one != kept.by]
    if others:
        retentions.save(tx, replace(kept, by=others[0], begins=None))
    alarms.set_alarm(tx, RECORD, alarms.EVERY_TEAM, now + (SOON if others else LATER))


def _put_off(tx: Tx, kept: Retention, now: datetime) -> None:
    """The word that waits names the day that holds by now."""
    begins = now + NOTICE
    retentions.save(tx, replace(kept, begins=begins))
    if counts := retentions.count_old(tx, closed_before(kept.years, begins)):
        outbox.update(tx, key=_word(kept), message=messages.coming(counts, kept, begins), at=now)
    alarms.set_alarm(tx, RECORD, alarms.EVERY_TEAM, begins)


def delete_words(tx: Tx, records: list[str], now: datetime) -> None:
    """Of these records, of what was said about them, and of their history, which says so."""
    rows, letters, entries = erasing.find_of(tx, {one: _keys(one) for one in records}, without_words)
    texts = erasing.reword_rows(tx, rows, without_words)
    letters_done = erasing.reword_letters(tx, letters, without_words, now, None)
    done = erasing.reword_entries(tx, sorted(entries), without_words, partial(facts_without, without_words))
    if not (texts or letters_done or done):
        return
    after: dict[str, Any] = {"texts": texts, "messages": letters_done, chain.ENTRIES: chain.told_positions(done)}
    entry = Entry(record=chain.WORKSPACE, what=chain.ERASED, at=now, by=None, before={}, after=after, why=KIND)
    history.add(tx, entry)


def _keys(record: str) -> str:
    """The pattern of the keys of messages about one record. Those of notes begin with their team."""
    kind, _, rest = record.partition(" ")
    if kind != "note":
        return f"{record} %"
    team, week = rest.split()
    return f"team {team} % {week}%"


def _word(kept: Retention) -> str:
    """The key of the word to this person of what is deleted soon."""
    return f"{RECORD} {kept.at.isoformat()} {kept.by}"


def _tell(tx: Tx, kept: Retention, message: Message, now: datetime) -> None:
    outbox.put(
        tx,
        key=_word(kept),
        to=kept.by,
        message=message,
        about="word of what is deleted soon",
        at=now,
        owner=kept.by,
    )
