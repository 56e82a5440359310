"""Decisions as they stand, with what was said to them, and every text that was put to their approvers."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam
from sqlmodel import SQLModel, col

from bot.rules import decisions as rules
from bot.rules.approval import Approval, Default, Delegation, Door, State
from bot.rules.decisions import (
    LETTER,
    Commitment,
    Decision,
    Input,
    Kind,
    Option,
    Outcome,
    Reopening,
    Review,
    Version,
    Withdrawal,
)
from bot.rules.decisions.texts import doc
from bot.rules.lists import person_term
from bot.rules.lists import terms as beginnings
from storage import numbers, terms, texts
from storage.decisions.rows import DecisionRow, InputRow, ReopeningRow, TermRow, VersionRow
from storage.decisions.searching import INDEX
from storage.engine import Tx
from storage.statements import Query, insert, table_of
from storage.terms import Found

ROLES = ("approver", "driver", "delegate")


def claim_number(tx: Tx) -> int:
    return numbers.claim_next(tx, LETTER)


def save(tx: Tx, decision: Decision) -> None:
    """Write a decision as it stands now, new or changed; of what was said to it, only what changed."""
    tx.touch(decision.team)
    row = tx.one(tx.rows(DecisionRow).where(DecisionRow.number == decision.number))
    values = _columns(decision)
    if row is None:
        tx.add(DecisionRow(workspace=tx.workspace, number=decision.number, **values))
        before = None
    else:
        before = _found(row)
        _write(tx, row, values)
    after = Found(decision.team, rules.phase(decision).value, frozenset(rules.found_by(decision)))
    terms.save(tx, INDEX, decision.number, before, after)
    texts.save(tx, doc(decision))
    _save_version(tx, decision)
    _save_inputs(tx, decision)
    _save_reopenings(tx, decision)


def add_many(tx: Tx, decisions: Sequence[Decision]) -> None:
    """New ones, to which nothing was said yet: a few statements for all of them."""
    rows = [{"number": one.number, **_columns(one)} for one in decisions]
    versions = [{"decision": one.number, "version": one.version, **_text_columns(one.text)} for one in decisions]
    found_by = [
        {"team": one.team, "term": term, "phase": rules.phase(one).value, "decision": one.number}
        for one in decisions
        for term in rules.found_by(one)
    ]
    connection = tx.session.connection()
    for table, many in ((DecisionRow, rows), (VersionRow, versions), (TermRow, found_by)):
        connection.execute(insert(table), [{"workspace": tx.workspace, **one} for one in many])
    texts.add_many(tx, [doc(one) for one in decisions])


def get(tx: Tx, number: int) -> Decision | None:
    """A decision with all that was said to it. A writer holds it until its commit: one change follows the other."""
    row = tx.one(tx.rows(DecisionRow).where(DecisionRow.number == number), lock=True)
    return load(tx, [row])[0] if row else None


def find_versions(tx: Tx, number: int) -> list[Version]:
    """Every text that was put to the approver, the first one first."""
    query = tx.rows(VersionRow).where(VersionRow.decision == number)
    return [_version(row) for row in tx.all(query.order_by(col(VersionRow.version)))]


def find_all_versions(tx: Tx, numbers: Collection[int]) -> dict[int, list[Version]]:
    """As `find_versions`, of each of these decisions."""
    found: dict[int, list[Version]] = {}
    query = tx.rows(VersionRow).where(col(VersionRow.decision).in_(numbers))
    for row in tx.all(query.order_by(col(VersionRow.decision), col(VersionRow.version))):
        found.setdefault(row.decision, []).append(_version(row))
    return found


_INPUTS, _REOPENINGS = table_of(InputRow).c, table_of(ReopeningRow).c
INPUTS = Query(
    InputRow, _INPUTS.decision.in_(bindparam("decisions", expanding=True)), order_by=[_INPUTS.decision, _INPUTS.number]
)
REOPENINGS = Query(
    ReopeningRow,
    _REOPENINGS.decision.in_(bindparam("decisions", expanding=True)),
    order_by=[_REOPENINGS.decision, _REOPENINGS.number],
)
AnyRow = DecisionRow | Row[Any]
"""What was found of it, either way."""


def load(tx: Tx, rows: Sequence[DecisionRow] | Sequence[Row[Any]]) -> list[Decision]:
    """Rows as decisions, in their order, each with its inputs and attempts to reopen it."""
    numbers = [row.number for row in rows]
    if not numbers:
        return []
    inputs: dict[int, list[Input]] = {number: [] for number in numbers}
    for one in tx.find(INPUTS, decisions=numbers):
        inputs[one.decision].append(_input(one))
    reopenings: dict[int, list[Reopening]] = {number: [] for number in numbers}
    for attempt in tx.find(REOPENINGS, decisions=numbers):
        reopenings[attempt.decision].append(_reopening(attempt))
    return [_decision(row, inputs[row.number], reopenings[row.number]) for row in rows]


# --- writing ---------------------------------------------------------------------------------------------------------


def _write(tx: Tx, row: SQLModel, columns: dict[str, Any]) -> None:
    for name, value in columns.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    tx.add(row)


def _found(row: DecisionRow) -> Found:
    """What a kept decision is found by."""
    people = {person_term(role, who) for role in ROLES if (who := getattr(row, role)) is not None}
    if row.phase == rules.Phase.OPEN:
        people |= {person_term("contributor", who) for who in row.contributors}
    return Found(row.team, row.phase, frozenset(people.union(*map(beginnings, row.words.split()))))


def _save_version(tx: Tx, decision: Decision) -> None:
    text = decision.text
    row = tx.one(tx.rows(VersionRow).where(VersionRow.decision == decision.number, VersionRow.version == text.number))
    columns = _text_columns(text)
    if row is None:
        row = VersionRow(workspace=tx.workspace, decision=decision.number, version=text.number, **columns)
    _write(tx, row, columns)


def _save_inputs(tx: Tx, decision: Decision) -> None:
    if not decision.inputs:
        return
    query = tx.rows(InputRow).where(InputRow.decision == decision.number)
    known = {row.number: row for row in tx.all(query)}
    for one in decision.inputs:
        columns = _input_columns(one)
        row = known.get(one.number)
        if row is None:
            row = InputRow(workspace=tx.workspace, decision=decision.number, number=one.number, **columns)
        _write(tx, row, columns)


def _save_reopenings(tx: Tx, decision: Decision) -> None:
    if not decision.reopenings:
        return
    query = tx.rows(ReopeningRow).where(ReopeningRow.decision == decision.number)
    known = {row.number: row for row in tx.all(query)}
    for one in decision.reopenings:
        columns = _reopening_columns(one)
        row = known.get(one.number)
        if row is None:
            row = ReopeningRow(workspace=tx.workspace, decision=decision.number, number=one.number, **columns)
        _write(tx, row, columns)


# --- values as columns -----------------------------------------------------------------------------------------------


def _columns(decision: Decision) -> dict[str, Any]:
    return {
        **_text_columns(decision.text),
        **_approval_columns(decision.approval),
        **_end_columns(decision),
        "team": decision.team,
        "driver": decision.driver,
        "logged_by": decision.logged_by,
        "logged_at": decision.logged_at,
        "phase": rules.phase(decision).value,
        "words": "".join(f" {word}" for word in rules.searched(decision)),
        "review_on": decision.review_on,
        "contributors": list(decision.contributors),
        "informed": list(decision.informed),
        "informed_channels": list(decision.informed_channels),
        "commitments": [[one.by, one.at.isoformat()] for one in decision.commitments],
        "supersedes": decision.supersedes,
        "superseded_by": decision.superseded_by,
    }


def _text_columns(text: Version) -> dict[str, Any]:
    return {
        "title": text.title,
        "context": text.context,
        "link": text.link,
        "label": text.label,
        "options": [[one.name, one.tradeoff] for one in text.options],
        "door": text.door.value,
        "default_state": text.default.state.value if text.default else None,
        "default_option": text.default.option if text.default else None,
        "expected": text.expected,
    }


def _approval_columns(asked: Approval) -> dict[str, Any]:
    given = asked.delegation
    return {
        "approver": asked.approver,
        "due": asked.due,
        "version": asked.version,
        "state": asked.state.value,
        "decided_by": asked.decided_by,
        "decided_at": asked.decided_at,
        "rationale": asked.rationale,
        "asked_at": asked.asked_at,
        "option": asked.option,
        "conditions": asked.conditions,
        "decided_for": asked.decided_for,
        "by_default": asked.by_default,
        "delegate": given.to if given else None,
        "delegate_from": given.start if given else None,
        "delegate_until": given.until if given else None,
    }


def _end_columns(decision: Decision) -> dict[str, Any]:
    gone, review = decision.withdrawal, decision.review
    return {
        "withdrawn_by": gone.by if gone else None,
        "withdrawn_at": gone.at if gone else None,
        "withdrawn_why": gone.why if gone else "",
        "reviewed_by": review.by if review else None,
        "reviewed_at": review.at if review else None,
        "review_expected": review.expected if review else "",
        "review_happened": review.happened if review else "",
        "review_lesson": review.lesson if review else "",
    }


def _input_columns(said: Input) -> dict[str, Any]:
    return {
        "kind": said.kind.value,
        "by": said.by,
        "at": said.at,
        "version": said.version,
        "text": said.text,
        "steelman": said.steelman,
        "fair": said.fair,
        "fair_by": said.fair_by,
        "fair_at": said.fair_at,
        "resolved_by": said.resolved_by,
        "resolved_at": said.resolved_at,
        "resolved_why": said.resolved_why,
    }


def _reopening_columns(attempt: Reopening) -> dict[str, Any]:
    return {
        "by": attempt.by,
        "at": attempt.at,
        "evidence": attempt.evidence,
        "outcome": attempt.outcome.value if attempt.outcome else None,
        "answered_by": attempt.answered_by,
        "answered_at": attempt.answered_at,
        "why": attempt.why,
        "passed_to": attempt.passed_to,
        "passed_at": attempt.passed_at,
    }


# --- columns as values -----------------------------------------------------------------------------------------------


def _decision(row: AnyRow, inputs: Iterable[Input], reopenings: Iterable[Reopening]) -> Decision:
    return Decision(
        number=row.number,
        team=row.team,
        title=row.title,
        driver=row.driver,
        context=row.context,
        approval=_approval(row),
        logged_by=row.logged_by,
        logged_at=row.logged_at,
        link=row.link,
        label=row.label,
        options=_options(row.options),
        expected=row.expected,
        review_on=row.review_on,
        contributors=tuple(row.contributors),
        informed=tuple(row.informed),
        informed_channels=tuple(row.informed_channels),
        inputs=tuple(inputs),
        commitments=tuple(Commitment(by=by, at=datetime.fromisoformat(at)) for by, at in row.commitments),
        reopenings=tuple(reopenings),
        withdrawal=_withdrawal(row),
        review=_review(row),
        supersedes=row.supersedes,
        superseded_by=row.superseded_by,
    )


def _approval(row: AnyRow) -> Approval:
    given = None
    if row.delegate is not None and row.delegate_from is not None and row.delegate_until is not None:
        given = Delegation(to=row.delegate, start=row.delegate_from, until=row.delegate_until)
    return Approval(
        approver=row.approver,
        due=row.due,
        version=row.version,
        state=State(row.state),
        decided_by=row.decided_by,
        decided_at=row.decided_at,
        rationale=row.rationale,
        door=Door(row.door),
        default=_default(row.default_state, row.default_option),
        delegation=given,
        asked_at=row.asked_at,
        option=row.option,
        conditions=row.conditions,
        decided_for=row.decided_for,
        by_default=row.by_default,
    )


def _withdrawal(row: AnyRow) -> Withdrawal | None:
    if row.withdrawn_by is None or row.withdrawn_at is None:
        return None
    mistake = row.phase == rules.Phase.MISTAKE
    return Withdrawal(by=row.withdrawn_by, at=row.withdrawn_at, why=row.withdrawn_why, mistake=mistake)


def _review(row: AnyRow) -> Review | None:
    if row.reviewed_by is None or row.reviewed_at is None:
        return None
    return Review(
        by=row.reviewed_by,
        at=row.reviewed_at,
        expected=row.review_expected,
        happened=row.review_happened,
        lesson=row.review_lesson,
    )


def _default(state: str | None, option: int | None) -> Default | None:
    return Default(state=State(state), option=option) if state is not None else None


def _options(kept: Iterable[Any]) -> tuple[Option, ...]:
    return tuple(Option(name=name, tradeoff=tradeoff) for name, tradeoff in kept)


def _version(row: VersionRow) -> Version:
    return Version(
        number=row.version,
        title=row.title,
        context=row.context,
        link=row.link,
        label=row.label,
        options=_options(row.options),
        door=Door(row.door),
        default=_default(row.default_state, row.default_option),
        expected=row.expected,
    )


def _input(row: InputRow | Row[Any]) -> Input:
    return Input(
        number=row.number,
        kind=Kind(row.kind),
        by=row.by,
        at=row.at,
        version=row.version,
        text=row.text,
        steelman=row.steelman,
        fair=row.fair,
        fair_by=row.fair_by,
        fair_at=row.fair_at,
        resolved_by=row.resolved_by,
        resolved_at=row.resolved_at,
        resolved_why=row.resolved_why,
    )


def _reopening(row: ReopeningRow | Row[Any]) -> Reopening:
    return Reopening(
        number=row.number,
        by=row.by,
        at=row.at,
        evidence=row.evidence,
        outcome=Outcome(row.outcome) if row.outcome else None,
        answered_by=row.answered_by,
        answered_at=row.answered_at,
        why=row.why,
        passed_to=row.passed_to,
        passed_at=row.passed_at,
    )
