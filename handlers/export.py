"""`/rituals export` and `/rituals mydata`: all that a workspace keeps, for who runs it, and all about a person."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import partial
from typing import Any

from bot.errors import UserError
from bot.messages import export as messages
from bot.messages.export import HISTORY_COLUMNS, Table, Whole
from bot.messages.files import Archive, File
from bot.messages.kit import Message
from bot.rules import export
from bot.rules.export import Form, Row, Wanted
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Open, Replace, Reply
from handlers.delivery.slack import real_now
from handlers.deps import Deps
from handlers.exporting import is_again
from storage import export as stored
from storage import history, installations, outbox, person_data, workspaces
from storage.engine import Tx
from storage.export import PARTS
from storage.history import Entry
from storage.outbox import Recipe

RECORD = "workspace"
"""How history names what is of no team."""


async def on_export(call: Call, deps: Deps) -> Answer:
    """The form, for a workspace admin. Raises UserError for anybody else."""
    seen = await _seen(call, deps)
    hidden = await deps.db.read(call.workspace, _hidden, [one.id for one in seen])
    return Open(messages.form(seen, hidden) if seen else messages.nothing(hidden))


async def on_asked(call: Call, deps: Deps) -> Answer:
    """It was submitted: the answer comes at once, the file by the outbox."""
    assert call.view is not None
    wanted = messages.read_form(call.view.filled)
    seen = await _seen(call, deps)
    chosen = [one.id for one in seen if not wanted.teams or one.id in wanted.teams]
    if wanted.teams and not chosen:  # they may not see it any more
        raise UserError("no_such_team", field="teams")
    counts = await deps.db.read(call.workspace, stored.count, chosen)
    await deps.commit(call, put, wanted, chosen, call.user, call.view.id, deps.now())
    return Replace(messages.coming(wanted, counts))


async def _seen(call: Call, deps: Deps) -> list[Team]:
    """The teams that who asks may see, if they may export at all."""
    person = await deps.people.person(call.workspace, call.user)
    export.check_may_export(person)
    return sorted(await deps.teams_seen(call, person), key=lambda team: (team.name, team.id))


def put(tx: Tx, wanted: Wanted, chosen: Sequence[int], by: str, request: str, now: datetime) -> None:
    """Promise the file, and keep who asked for what."""
    facts: dict[str, Any] = {
        "format": wanted.form.value,
        "teams": list(wanted.teams),
        "since": wanted.since.isoformat() if wanted.since is not None else None,
        "asked_at": now.isoformat(),
        "by": by,
    }
    after = {"format": wanted.form.value, "teams": " ".join(map(str, chosen)), "since": facts["since"]}
    history.add(tx, Entry(record=RECORD, what="exported", at=now, by=by, before={}, after=after))
    outbox.put(
        tx,
        key=f"workspace export {by} {request}",
        to=by,
        message=messages.words(wanted, len(chosen)),
        about="your export of the workspace",
        at=now,
        owner=by,
        file=Recipe(name="export.workspace", facts=facts),
    )


def make(tx: Tx, seen: Sequence[Team], facts: Mapping[str, Any]) -> Archive | Message:
    """Of the teams that were asked for, those that the reader may see now; nothing for who runs it no more.

    Without a reader, whom `by` names, all of it.
    """
    if facts["by"] is not None and not _may_still(tx, facts["by"]):
        return messages.not_any_more()
    chosen = [one.id for one in seen if not facts["teams"] or one.id in facts["teams"]]
    since = date.fromisoformat(facts["since"]) if facts["since"] else None
    asked_at = datetime.fromisoformat(facts["asked_at"])
    hidden = _hidden(tx, [one.id for one in seen])
    return whole(
        tx,
        chosen,
        Form(facts["format"]),
        asked_at,
        since=since,
        by=facts["by"],
        hidden=hidden,
        only=tuple(one.name for one in seen if one.id in chosen) if facts["teams"] else None,
    )


def _may_still(tx: Tx, who: str) -> bool:
    person = workspaces.find_person(tx, who)
    return person is None or export.may_export(person)


def whole(
    tx: Tx,
    chosen: Sequence[int],
    form: Form,
    asked_at: datetime,
    *,
    since: date | None = None,
    by: str | None = None,
    hidden: Mapping[str, int] | None = None,
    only: tuple[str, ...] | None = None,
) -> Archive:
    """All of these teams, read while it is written: inside the transaction that it was asked in.

    What happened to all of the workspace is with them, unless `only` some teams were asked for, which are called so.
    """
    begin = datetime.combine(since, time(), UTC) if since is not None else None
    tables = [
        Table(
            name=part.name,
            columns=part.columns,
            rows=partial(stored.find_rows, tx, part, chosen, begin),
            ref=part.ref,
        )
        for part in PARTS
    ]
    if by is None:
        entries = partial(stored.find_whole_history, tx, begin)
    else:
        entries = partial(stored.find_history, tx, chosen, begin, of_whole=only is None)
    past = Table(name="history", columns=HISTORY_COLUMNS, rows=entries)

    def people(ids: Collection[str]) -> Iterable[Row]:
        return stored.find_people(tx, ids)

    every = [*tables, past]
    return messages.archive(
        Whole(
            workspace=tx.workspace,
            name=installations.get_name(tx),
            tables=every,
            people=people,
            hidden=hidden or {},
            asked_at=asked_at,
            form=form,
            since=since,
            by=by,
            only=only,
        )
    )


def _hidden(tx: Tx, seen: Sequence[int]) -> Mapping[str, int]:
    """How many records there are that who asks may not see."""
    return stored.count(tx, without=seen)


# --- what is kept of one person --------------------------------------------------------------------------------------


async def on_my_data(call: Call, deps: Deps) -> Answer:
    """Whoever asks gets what is kept about themselves, and nobody else's."""
    await deps.commit(call, _mine_asked, call, deps.now())
    return Reply(messages.mine_coming())


def _mine_asked(tx: Tx, call: Call, now: datetime) -> None:
    if not is_again(tx, call, "my data", real_now()):
        put_mine(tx, call.user, call.trigger or now.isoformat(), now)


def put_mine(tx: Tx, person: str, request: str, now: datetime) -> None:
    outbox.put(
        tx,
        key=f"my data {person} {request}",
        to=person,
        message=messages.mine_words(),
        about="the file with what is kept about you",
        at=now,
        owner=person,
        file=Recipe(name="export.mine", facts={"person": person, "asked_at": now.isoformat()}),
    )


def make_mine(tx: Tx, seen: Sequence[Team], facts: Mapping[str, Any]) -> File:
    """By what they may see when it is sent."""
    found = person_data.find(tx, facts["person"], [team.id for team in seen])
    return messages.mine(found, datetime.fromisoformat(facts["asked_at"]))
