"""The form of an update once more, because the bet changed while it was open: what changed, and what was entered."""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any

from bot.messages import kit
from bot.messages.bets import words
from bot.messages.bets.promises import answered_already
from bot.messages.bets.updating import updating
from bot.messages.kit import Block
from bot.messages.pages import SHOWN
from bot.rules import bets, calendar, text
from bot.rules.bets import Bet, Change, Update
from bot.rules.facts import Change as Happened
from bot.rules.facts import Plain

FACT, WHY = 60, 200
TERMS = {
    "name": "name",
    "what": "outcome",
    "start": "from",
    "target": "to",
    "due": "date",
    "owner": "owner",
    "horizon": "horizon",
    "appetite": "appetite in weeks",
    "work": "kind of work",
}
KEPT = "What you entered is kept below; press *Save* to go on with it."
DECIDE = "Yours is filled in below: save it, or enter theirs first. The rest of what you entered is kept too."


def changed_meanwhile(
    bet: Bet,
    entered: Change,
    updates: Sequence[Update],
    others: Sequence[Happened] = (),
    *,
    collided: Collection[str] = (),
) -> dict[str, Any]:
    """The form again, with what was entered, and at its top what somebody else changed.

    `others` are changes that were no updates; `collided` are the fields that both changed, to different values.
    """
    notice = [happened(bet, updates, others)]
    if collided:
        notice.append(kit.section("\n".join(["*You both changed*", *_both(bet, entered, collided)])))
    notice.append(kit.context(DECIDE if collided else KEPT))
    notice += answered_already(bet, entered.result, entered.result_why)
    return kit.afresh(updating(bet, entered, notice=[*notice, kit.divider()]), bet.version)


def saved_together(bet: Bet, updates: Sequence[Update], others: Sequence[Happened] = ()) -> dict[str, Any]:
    """Said once what was entered is saved: what somebody else changed while it was entered, in other fields."""
    return kit.modal(
        "Update a bet",
        kit.section(f"Your update of {kit.strong(f'{bet.ref} {bet.name}')} is saved."),
        happened(bet, updates, others),
        kit.context("You changed nothing of that, so both stand."),
        callback=SHOWN,
        metadata={},
    )


def happened(bet: Bet, updates: Collection[Update], others: Collection[Happened]) -> Block:
    """Who changed what, in the order in which it happened; of too much, what came first is counted."""
    told = [(one.at, f"{kit.person(one.by)}: {words.moved(bet, one)}") for one in updates]
    told += [(one.at, f"{_who(one)}: {_said(bet, one)}") for one in others]
    lines = [line for _, line in sorted(told, key=lambda one: one[0])]
    title = "*Changed while you had this open*"
    for left_out in range(len(lines)):
        earlier = [f"and {left_out} earlier"] if left_out else []
        said = "\n".join([title, *lines[left_out:], *earlier])
        if len(said) <= kit.SECTION:
            return kit.section(said)
    return kit.section("\n".join([title, *lines[-1:]]))


def _both(bet: Bet, entered: Change, collided: Collection[str]) -> Iterator[str]:
    """Their value, and that of whoever reads this, who decides."""
    if "health" in collided:
        yield f"Health: {bet.health} now, {entered.health} is yours"
    if "confidence" in collided:
        yield f"Confidence: {bet.confidence} % now, {entered.confidence} % is yours"
    if "hill" in collided and entered.hill is not None:
        yield f"On the hill: {words.HILL[bet.hill].lower()} now, {words.HILL[entered.hill].lower()} is yours"


def _who(change: Happened) -> str:
    return kit.person(change.by) if change.by is not None else "Drumbeat"


def _said(bet: Bet, change: Happened) -> str:
    """A change that was no update: closed, date: Sat 1 May 2027 → Tue 1 June 2027 — why"""
    told = [*_blockers(bet, change), *_terms(change)]
    what = " · ".join(told or [kit.escape(change.what)])
    return f"{what} — {kit.escape(text.one_line(change.why, WHY))}" if change.why else what


def _blockers(bet: Bet, change: Happened) -> Iterator[str]:
    for fact, value in change.after.items():
        found = re.fullmatch(r"blockers ([0-9]+) (text|resolved by)", fact)
        if found is None or value is None:
            continue
        blocker = bets.get_blocker(bet, int(found[1]))
        new = found[2] == "text"
        yield f"blocked: {words.in_line(blocker)}" if new else f"resolved: {words.in_line(blocker, owner=False)}"


def _terms(change: Happened) -> Iterator[str]:
    for fact, label in TERMS.items():
        if fact in change.after and change.before:
            yield f"{label}: {_value(fact, change.before.get(fact))} → {_value(fact, change.after[fact])}"


def _value(fact: str, value: Plain) -> str:
    if value is None or value == "":
        return "none"
    match fact:
        case "due":
            return calendar.day_text(date.fromisoformat(str(value)))
        case "owner":
            return kit.person(str(value))
    return kit.escape(text.one_line(str(value), FACT))
