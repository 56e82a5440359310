"""Putting a message into the outbox, and putting newer words into one that is there."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam
from sqlmodel import col

from storage.engine import Tx
from storage.outbox.rows import COLUMNS, Kind, Letter, OutboxRow, Recipe, Said, Status
from storage.statements import Change, Query, table_of

_ROWS = table_of(OutboxRow).c
CARD_AND_NEWER = Query(
    OutboxRow,
    _ROWS.key.in_([bindparam("card"), bindparam("newer")]),
    columns=("id", "key", "conversation", "team", "owner", "about", "status", "edition", "at", "file"),
    order_by=[_ROWS.id],
)
OF_KEY = Query(OutboxRow, _ROWS.key == bindparam("of_key"), columns=COLUMNS)
NEWER = "#update"
ROW = Change(OutboxRow, _ROWS.id == bindparam("row"))
AFRESH: Mapping[str, Any] = {"status": Status.WAITING, "attempts": 0, "due_at": None}


def put(
    tx: Tx,
    *,
    key: str,
    to: str,
    message: Said,
    about: str,
    at: datetime,
    team: int | None = None,
    owner: str | None = None,
    thread: str | None = None,
    broadcast: bool = False,
    file: Recipe | None = None,
    picture: Recipe | None = None,
) -> bool:
    """Say `message` to a channel or a person, once: a second put with the same key changes nothing, and answers False.

    `thread` is the key of the message to reply to; `owner` is told if Slack refuses; `about` names it for them; in
    the status of `team` it can be sent again. With a `file`, made when it is sent, the text introduces it. A `picture`
    is drawn when it is sent, and shown where the blocks have a place for it.
    """
    if file is not None and picture is not None:
        raise ValueError("a message has a file or a picture, not both")
    is_new = tx.insert_once(
        OutboxRow,
        key=key,
        kind=Kind.POST if file is None else Kind.FILE,
        conversation=to,
        text=message.text,
        blocks=_plain(message),
        thread=thread,
        broadcast=broadcast,
        team=team,
        owner=owner,
        about=about,
        **AFRESH,
        edition=1,
        at=at,
        file=_written(file or picture),
    )
    if is_new:
        tx.said_to.add(to)
    return is_new


def update(
    tx: Tx, *, key: str, message: Said, at: datetime, picture: Recipe | None = None, quiet: bool = False
) -> None:
    """Make the message `key` show this; several updates that wait collapse into the latest.

    Its picture is drawn anew by the recipe that it has, unless another one is given. If Slack refuses a `quiet` one,
    its owner is not told. Raises LookupError when nothing was ever put under that key.
    """
    found = {row.key: row for row in tx.find(CARD_AND_NEWER, card=key, newer=_newer(key), lock=True)}
    card, newer = found.get(key), found.get(_newer(key))
    if card is None:
        raise LookupError(f"no message {key} to update")
    said: dict[str, Any] = {"text": message.text, "blocks": _plain(message)}
    said["file"] = card.file if picture is None else _written(picture)
    # One in doubt may be there with what it said before, so its newer words come after it.
    if card.status in {Status.SENT, Status.SENDING, Status.IN_DOUBT}:
        if picture is not None:
            tx.write(ROW, row=card.id, file=said["file"])
        _say_after(tx, card, newer, said, at, None if quiet else card.owner)
    else:
        tx.write(ROW, row=card.id, **said)
        if newer is not None and newer.status == Status.WAITING:
            # kept from when the card was in doubt: these words go out with the card, and last
            tx.write(ROW, row=newer.id, status=Status.SENT)
    tx.said_to.add(card.conversation)


def _say_after(
    tx: Tx, card: Row[Any], newer: Row[Any] | None, said: Mapping[str, Any], at: datetime, owner: str | None
) -> None:
    """Change a message once it is there: by one update, whichever words were the last.

    Where one of several that collapse has an `owner`, they are told if it is refused.
    """
    if newer is None:
        tx.insert(
            OutboxRow,
            key=_newer(card.key),
            kind=Kind.UPDATE,
            conversation=card.conversation,
            thread=card.key,
            broadcast=False,
            team=card.team,
            owner=owner,
            about=card.about,
            edition=2,
            at=at,
            **AFRESH,
            **said,
        )
    elif newer.status == Status.SENDING:
        tx.write(ROW, row=newer.id, edition=newer.edition + 1, at=at, owner=owner or newer.owner, **said)
    elif newer.status == Status.WAITING:
        # It may have a reason: what was sent before may still land, and would then be the last.
        tx.write(ROW, row=newer.id, edition=newer.edition + 1, owner=owner or newer.owner, **said)
    else:
        tx.write(ROW, row=newer.id, edition=newer.edition + 1, at=at, owner=owner, **AFRESH, **said)


def get(tx: Tx, key: str) -> Letter | None:
    row = tx.first(OF_KEY, of_key=key)
    return Letter.of(row) if row else None


def get_latest(tx: Tx, key: str) -> Letter | None:
    """That message with the words that it has now, or will have once all of it is sent."""
    card = get(tx, key)
    if card is None or card.status in {Status.WAITING, Status.DEAD}:
        return card
    return get(tx, _newer(key)) or card


def get_by_id(tx: Tx, letter_id: int) -> Letter | None:
    row = tx.one(tx.rows(OutboxRow).where(OutboxRow.id == letter_id))
    return row.letter() if row else None


def find_last_alike(tx: Tx, letter: Letter) -> Letter | None:
    """What was last said of the same, in the same place, before this message; None where it is the first."""
    query = tx.rows(OutboxRow).where(
        OutboxRow.conversation == letter.conversation,
        OutboxRow.about == letter.about,
        OutboxRow.kind == letter.kind,
        col(OutboxRow.thread).is_(None),
        col(OutboxRow.id) < letter.id,
        col(OutboxRow.status).in_(list(Status)),  # so that the index serves
    )
    row = tx.one(query.order_by(col(OutboxRow.id).desc()).limit(1))
    return row.letter() if row else None


def find_row(tx: Tx, key: str, *, lock: bool = False) -> OutboxRow | None:
    return tx.one(tx.rows(OutboxRow).where(OutboxRow.key == key), lock=lock)


def _newer(key: str) -> str:
    """The key of the update of a message."""
    return f"{key}{NEWER}"


def _written(recipe: Recipe | None) -> dict[str, Any] | None:
    return {"name": recipe.name, "facts": dict(recipe.facts)} if recipe is not None else None


def _plain(message: Said) -> list[dict[str, Any]]:
    return [dict(block) for block in message.blocks]
