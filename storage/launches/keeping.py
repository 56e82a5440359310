"""Launches with their checklists, as they stand."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam

from bot.rules import launches as rules
from bot.rules.approval import Approval, Delegation, State
from bot.rules.calendar import GuardKind, GuardReason
from bot.rules.launches import (
    LETTER,
    Anyway,
    Criterion,
    Ending,
    Help,
    Item,
    ItemState,
    Launch,
    Move,
    Outcome,
    Phase,
    Review,
    Terms,
    Trade,
)
from bot.rules.launches.texts import doc
from storage import numbers, terms, texts
from storage.engine import Tx
from storage.launches.rows import ItemRow, LaunchRow, LaunchTermRow
from storage.statements import Change, Query, table_of
from storage.terms import Found, Index

INDEX = Index(terms=LaunchTermRow, record="launch", records=LaunchRow)
_LAUNCHES, _ITEMS = table_of(LaunchRow).c, table_of(ItemRow).c
LAUNCH = Query(LaunchRow, _LAUNCHES.number == bindparam("number"))
ITEMS = Query(
    ItemRow, _ITEMS.launch.in_(bindparam("launches", expanding=True)), order_by=[_ITEMS.launch, _ITEMS.number]
)
LAUNCH_AS_IT_WAS = Change(LaunchRow, _LAUNCHES.number == bindparam("of_number"))
ITEM_AS_IT_WAS = Change(ItemRow, _ITEMS.launch == bindparam("of_launch"), _ITEMS.number == bindparam("of_item"))


def claim_number(tx: Tx) -> int:
    return numbers.claim_next(tx, LETTER)


def add(tx: Tx, launch: Launch) -> None:
    """Keep a launch that was just planned, with its checklist."""
    tx.touch(launch.team)
    add_many(tx, [launch])


def add_many(tx: Tx, launches: Sequence[Launch]) -> None:
    """As `add`, with a few statements for all of them."""
    tx.insert_many(LaunchRow, [{"number": one.number, **_columns(one)} for one in launches])
    items = [
        {"launch": one.number, "number": item.number, **_item_columns(item)} for one in launches for item in one.items
    ]
    if items:
        tx.insert_many(ItemRow, items)
    found = [
        {"team": one.team, "phase": rules.stage(one).value, "term": term, "launch": one.number}
        for one in launches
        for term in rules.found_by(one)
    ]
    tx.insert_many(LaunchTermRow, found)
    texts.add_many(tx, [doc(one) for one in launches])


def save(tx: Tx, before: Launch, after: Launch) -> None:
    """Write what changed of a launch that is held, as `get` holds it.

    Items that did not change are not written. Raises LookupError where it was never added.
    """
    tx.touch(after.team)
    if not tx.change(LAUNCH_AS_IT_WAS, of_number=after.number, **_columns(after)):
        raise LookupError(f"launch {after.ref} is not there")
    known = {one.number: one for one in before.items}
    for item in after.items:
        if item.number not in known:
            tx.insert(ItemRow, launch=after.number, number=item.number, **_item_columns(item))
        elif item != known[item.number]:
            tx.change(ITEM_AS_IT_WAS, of_launch=after.number, of_item=item.number, **_item_columns(item))
    terms.save(tx, INDEX, after.number, _found(before), _found(after))
    texts.save(tx, doc(after), doc(before))


def get(tx: Tx, number: int) -> Launch | None:
    """A launch with its items. A writer holds it until its commit: one change follows the other."""
    row = tx.first(LAUNCH, number=number, lock=True)
    return load(tx, [row])[0] if row else None


def load(tx: Tx, rows: Sequence[Row[Any]]) -> list[Launch]:
    """Rows as launches, each with its checklist, in their order."""
    if not rows:
        return []
    items: dict[int, list[Item]] = {row.number: [] for row in rows}
    for row in tx.find(ITEMS, launches=list(items)):
        items[row.launch].append(_item(row))
    return [_launch(row, items[row.number]) for row in rows]


def _found(launch: Launch) -> Found:
    return Found(launch.team, rules.stage(launch).value, rules.found_by(launch))


# --- a launch as columns ---------------------------------------------------------------------------------------------


def _columns(launch: Launch) -> dict[str, Any]:
    return {
        **_terms_columns(launch.terms),
        **_gate_columns(launch.approval),
        "team": launch.team,
        "at": launch.at,
        "owner": launch.owner,
        "planned_by": launch.planned_by,
        "planned_at": launch.planned_at,
        "guard_kind": launch.anyway.reason.kind.value if launch.anyway else None,
        "guard_detail": launch.anyway.reason.detail if launch.anyway else "",
        "anyway": launch.anyway.because if launch.anyway else "",
        "void": launch.void,
        "moves": [_plain(one) for one in launch.moves],
        "reviews": [_plain(one) for one in launch.reviews],
        "launched_at": launch.launched_at,
        "launched_by": launch.launched_by,
        "ending": _plain(launch.ending) if launch.ending else None,
        "ended_at": launch.ending.at if launch.ending else None,
        "version": launch.version,
        "phase": rules.stage(launch).value,
        "measured": launch.is_measured,
        "unfinished": launch.is_unfinished,
        "words": "".join(f" {word}" for word in rules.searched(launch)),
    }


def _terms_columns(terms: Terms) -> dict[str, Any]:
    return {
        "name": terms.name,
        "criteria": [one.text for one in terms.criteria],
        "links": list(terms.links),
        "informed": list(terms.informed),
        "informed_channels": list(terms.informed_channels),
    }


def _gate_columns(approval: Approval) -> dict[str, Any]:
    given = approval.delegation
    return {
        "approver": approval.approver,
        "gate_due": approval.due,
        "gate_version": approval.version,
        "gate_state": approval.state.value,
        "asked_at": approval.asked_at,
        "delegate": given.to if given else None,
        "delegate_from": given.start if given else None,
        "delegate_until": given.until if given else None,
        "decided_by": approval.decided_by,
        "decided_for": approval.decided_for,
        "decided_at": approval.decided_at,
        "rationale": approval.rationale,
    }


def _item_columns(item: Item) -> dict[str, Any]:
    return {
        "text": item.text,
        "phase": item.phase.value,
        "owner": item.owner,
        "due": item.due,
        "blocking": item.blocking,
        "review": item.review,
        "state": item.state.value,
        "evidence": item.evidence,
        "by": item.by,
        "at": item.at,
        "help": _plain(item.help) if item.help else None,
        "version": item.version,
    }


def _plain(part: Move | Review | Ending | Help) -> dict[str, Any]:
    """A part of a launch as JSON; instants as text."""
    return {
        one.name: value.isoformat() if isinstance(value := getattr(part, one.name), date) else value
        for one in fields(part)
    }


# --- and back --------------------------------------------------------------------------------------------------------


def _launch(row: Row[Any], items: Iterable[Item]) -> Launch:
    return Launch(
        number=row.number,
        team=row.team,
        terms=Terms(
            name=row.name,
            criteria=tuple(Criterion(text=one) for one in row.criteria),
            links=tuple(row.links),
            informed=tuple(row.informed),
            informed_channels=tuple(row.informed_channels),
        ),
        at=row.at,
        owner=row.owner,
        approval=_approval(row),
        items=tuple(items),
        planned_by=row.planned_by,
        planned_at=row.planned_at,
        anyway=_anyway(row),
        void=row.void,
        moves=tuple(_move(one) for one in row.moves),
        reviews=tuple(Review(**_with_instants(one, "at")) for one in row.reviews),
        launched_at=row.launched_at,
        launched_by=row.launched_by,
        ending=_ending(row.ending) if row.ending else None,
        version=row.version,
    )


def _approval(row: Row[Any]) -> Approval:
    delegation = None
    if row.delegate is not None:
        delegation = Delegation(to=row.delegate, start=row.delegate_from, until=row.delegate_until)
    return Approval(
        approver=row.approver,
        due=row.gate_due,
        version=row.gate_version,
        state=State(row.gate_state),
        asked_at=row.asked_at,
        delegation=delegation,
        decided_by=row.decided_by,
        decided_for=row.decided_for,
        decided_at=row.decided_at,
        rationale=row.rationale,
    )


def _anyway(row: Row[Any]) -> Anyway | None:
    if row.guard_kind is None:
        return None
    return Anyway(reason=GuardReason(kind=GuardKind(row.guard_kind), detail=row.guard_detail), because=row.anyway)


def _item(row: Row[Any]) -> Item:
    return Item(
        number=row.number,
        text=row.text,
        phase=Phase(row.phase),
        owner=row.owner,
        due=row.due,
        blocking=row.blocking,
        review=row.review,
        state=ItemState(row.state),
        evidence=row.evidence,
        by=row.by,
        at=row.at,
        help=Help(**_with_instants(row.help, "at")) if row.help else None,
        version=row.version,
    )


def _move(kept: Mapping[str, Any]) -> Move:
    return Move(**{**_with_instants(kept, "at", "before", "after"), "trade": Trade(kept["trade"])})


def _ending(kept: Mapping[str, Any]) -> Ending:
    return Ending(**{**_with_instants(kept, "at"), "outcome": Outcome(kept["outcome"])})


def _with_instants(kept: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {**kept, **{name: datetime.fromisoformat(kept[name]) for name in names}}
