"""`/rituals erase`: a workspace's admin has a person's name taken out of all texts."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from bot.errors import UserError
from bot.messages import erasing as messages
from bot.messages.erasing import Count
from bot.rules import chain
from bot.rules.erasing import FIELD, Names, facts_without, read_spellings
from bot.rules.people import check_administers_workspace
from handlers.calls import Answer, Call, Open, Replace, Working
from handlers.deps import Deps
from storage import erasing, history, outbox
from storage.engine import Tx
from storage.erasing import Hit
from storage.history import Entry
from storage.lines import patiently

ROWS, ENTRIES, LETTERS = 300, 300, 100
"""What goes into one commit: what people do meanwhile waits for no more than that."""
ROUNDS = 5
PATIENCE_SECONDS = 1.5
"""Slack waits three for what becomes of a form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What holds a name: rows with records' texts, messages, and positions of entries."""

    rows: Sequence[Hit] = ()
    letters: Sequence[Hit] = ()
    entries: Mapping[int, int]

    @property
    def count(self) -> Count:
        return Count(
            texts=sum(one.texts for one in self.rows),
            records=len({one.record for one in self.rows}),
            entries=len(self.entries),
            messages=len(self.letters),
        )


async def on_erase_typed(call: Call, deps: Deps) -> Answer:
    """`/rituals erase`."""
    await _check(call, deps)
    return Open(messages.form())


async def on_named(call: Call, deps: Deps) -> Answer:
    """Somebody was chosen: the form is filled with the names that Slack has of them."""
    await _check(call, deps)
    filled = call.view.filled if call.view is not None else None
    person = filled.person(messages.PERSON) if filled is not None else None
    if filled is None or person is None:
        raise UserError("not_yours_to_see")
    return Replace(messages.named(filled, await deps.people.names(call.workspace, person)), anyway=True)


async def on_form(call: Call, deps: Deps) -> Answer:
    """*Look*: how many there are, and *Erase*; where that takes longer than Slack waits, it is done afterwards."""
    await _check(call, deps)
    assert call.view is not None
    filled = call.view.filled
    names, person = Names(read_spellings(filled.text(FIELD))), filled.person(messages.PERSON)
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await _looked(call, deps, names, person)
    except TimeoutError:
        return Replace(messages.much(names.spellings, person))


async def on_look(call: Call, deps: Deps) -> Answer:
    """*Look for them*, where there is much."""
    await _check(call, deps)
    names, person = _carried(call)
    return Working(Replace(messages.looking()), partial(_looked, call, deps, names, person))


async def _looked(call: Call, deps: Deps, names: Names, person: str | None) -> Replace:
    count = (await find(deps, call.workspace, names)).count
    if count.is_nothing:
        return Replace(messages.nowhere(names.spellings, person))
    return Replace(messages.found(count, names.spellings, person))


def _carried(call: Call) -> tuple[Names, str | None]:
    """What the form carries. Raises UserError for what none of ours does."""
    spellings, person = messages.carried_spellings(call.view.metadata if call.view is not None else {})
    try:
        return Names(read_spellings(spellings)), person
    except UserError as error:
        raise UserError("not_yours_to_see") from error


async def on_back(call: Call, deps: Deps) -> Answer:
    """*Change the spellings*."""
    await _check(call, deps)
    spellings, person = messages.carried_spellings(call.view.metadata if call.view is not None else {})
    return Replace(messages.form_again(person, spellings))


async def on_erase(call: Call, deps: Deps) -> Answer:
    """*Erase*."""
    await _check(call, deps)
    names, _ = _carried(call)
    await deps.commit(call, _nothing)  # so that the same click is carried out once

    async def erase() -> Replace:
        return Replace(messages.erased(await take_out(deps, call, names)))

    return Working(Replace(messages.erasing()), erase)


def _nothing(tx: Tx) -> None:
    """All that is written is that the request came."""


async def _check(call: Call, deps: Deps) -> None:
    """Raise UserError for whoever does not administer the workspace: texts of every channel are changed."""
    check_administers_workspace(await deps.people.person(call.workspace, call.user))


# --- finding and taking out ------------------------------------------------------------------------------------------


async def find(deps: Deps, workspace: str, names: Names) -> Found:
    """All that holds the name, looked through some at a time; people have their turn in between."""
    hits: list[list[Hit]] = []
    with patiently():
        for table in range(len(erasing.TABLES)):
            place: erasing.Key | None = None
            hits.append([])
            while True:
                some, place = await deps.db.read(workspace, erasing.find, table, place, names.taken_out)
                hits[table] += some
                if place is None:
                    break
        entries: dict[int, int] = {}
        behind: int | None = 0
        while behind is not None:
            without = partial(facts_without, names.taken_out)
            found, behind = await deps.db.read(workspace, erasing.find_entries, behind, names.taken_out, without)
            entries |= found
    *of_rows, letters = hits
    return Found(rows=[one for some in of_rows for one in some], letters=letters, entries=entries)


async def take_out(deps: Deps, call: Call, names: Names) -> Count:
    """Until nothing holds the name: somebody may have written it while the rest was taken out."""
    done = Count()
    for _ in range(ROUNDS):
        found = await find(deps, call.workspace, names)
        if found.count.is_nothing:
            break
        with patiently():
            for part in _parts(found):
                taken = await deps.db.run(call.workspace, take_out_of, part, names, call.user, deps.now())
                done = _sum(done, taken)
    await deps.db.run(call.workspace, _tell, call, done, deps.now())
    return done


def _parts(found: Found) -> Iterator[Found]:
    """As much as goes into one commit; what is of one record stays together."""
    rows = list(_by_record(found.rows))
    letters = [found.letters[n : n + LETTERS] for n in range(0, len(found.letters), LETTERS)]
    ordered = sorted(found.entries)
    positions = [ordered[n : n + ENTRIES] for n in range(0, len(ordered), ENTRIES)]
    for n in range(max(len(rows), len(letters), len(positions))):
        yield Found(
            rows=rows[n] if n < len(rows) else (),
            letters=letters[n] if n < len(letters) else (),
            entries={one: found.entries[one] for one in positions[n]} if n < len(positions) else {},
        )


def _by_record(rows: Sequence[Hit]) -> Iterator[list[Hit]]:
    part: list[Hit] = []
    for one in sorted(rows, key=lambda hit: hit.record):
        if len(part) >= ROWS and part[-1].record != one.record:
            yield part
            part = []
        part.append(one)
    if part:
        yield part


def take_out_of(tx: Tx, found: Found, names: Names, by: str, now: datetime) -> Count:
    """One commit: the texts without the name, the messages that show them, and that it was done, without the name."""
    texts = erasing.reword_rows(tx, found.rows, names.taken_out)
    letters = erasing.reword_letters(tx, found.letters, names.taken_out, now, messages.fitted)
    without = partial(facts_without, names.taken_out)
    entries = erasing.reword_entries(tx, sorted(found.entries), names.taken_out, without)
    count = replace(found.count, texts=texts, entries=len(entries), messages=letters)
    if count.is_nothing:
        return Count()
    after: dict[str, Any] = {"texts": texts, "messages": letters, chain.ENTRIES: chain.told_positions(entries)}
    history.add(tx, Entry(record=chain.WORKSPACE, what=chain.ERASED, at=now, by=by, before={}, after=after))
    return count


def _sum(one: Count, other: Count) -> Count:
    return Count(
        texts=one.texts + other.texts,
        records=one.records + other.records,
        entries=one.entries + other.entries,
        messages=one.messages + other.messages,
    )


def _tell(tx: Tx, call: Call, done: Count, now: datetime) -> None:
    outbox.put(
        tx,
        key=f"erased {call.repeat_key}",
        to=call.user,
        message=messages.told_erased(done),
        about="word that a name was erased",
        at=now,
        owner=call.user,
    )
