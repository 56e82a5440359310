"""The form of an update, and which bet to update."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.bets import words
from bot.messages.bets.blocking import blocker_inputs, read_blocker, read_resolved, resolving_inputs
from bot.messages.bets.promises import last_promise
from bot.messages.kit import Block, Filled
from bot.rules import bets
from bot.rules.bets import Bet, Change, Health, PromiseKind, Result

OFFERED = kit.OPTIONS
"""As many bets as can be chosen from; who wants another one types its number."""


def choosing(
    many: Sequence[Bet], *, more: bool = False, prefix: str = "", confidence: int | None = None, reason: str = ""
) -> dict[str, Any]:
    """Which bet to update; a confidence and a reason that were typed go along. At most OFFERED; `more` there are."""
    choices = [(f"{bet.ref} {bet.name}", str(bet.number)) for bet in many]
    others = [kit.context(f"There are more: type `/{prefix}bet` and the number of one of those.")] if more else []
    return kit.modal(
        "Update a bet",
        kit.select_input("bet", "Bet", choices, value=choices[0][1]),
        *others,
        callback="bets.choosing",
        metadata={"confidence": confidence, "reason": reason},
        submit="Next",
    )


def updating(bet: Bet, entered: Change | None = None, *, notice: Sequence[Block] = ()) -> dict[str, Any]:
    """The form of an update, filled with the last values, or with what was entered already.

    The metadata keeps the bet as it is shown here, to tell later what was touched.
    """
    filled = entered or bets.standing(bet)
    healths = [(one.value.capitalize(), one.value) for one in Health]
    places = [(said, str(place)) for place, said in words.HILL.items()]
    is_reason_missing = entered is not None and not entered.reason
    return kit.modal(
        "Update a bet",
        *notice,
        kit.section(f"{kit.strong(f'{bet.ref} {bet.name}')}\n{words.outcome(bet.terms)}"),
        kit.radio_input("health", "Health", healths, value=filled.health),
        kit.text_input("confidence", "Confidence, %", value=str(filled.confidence), limit=10),
        kit.select_input(
            "hill", "Place on the hill", places, value=str(bet.hill if filled.hill is None else filled.hill)
        ),
        kit.text_input(
            "reason",
            "What changed",
            value=filled.reason,
            limit=bets.REASON_LIMIT,
            lines=True,
            optional=True,
            focus=is_reason_missing,
            hint="Needed when health or confidence changed",
        ),
        *resolving_inputs(bet, filled.resolved),
        *blocker_inputs(filled.blocker, filled.blocker_owner),
        *_promise_inputs(bet, filled),
        callback="bets.updating",
        metadata={
            "id": bet.number,
            "seen": bet.version,
            "health": bet.health,
            "confidence": bet.confidence,
            "hill": bet.hill,
        },
        submit="Save",
    )


def _promise_inputs(bet: Bet, filled: Change) -> list[Block]:
    kinds = [(words, one.value) for one, words in words.KINDS.items()]
    return [
        *last_promise(
            bet,
            filled.result,
            filled.result_why,
            label="What became of it",
            optional=True,
            hint="Needed before there is a next promise",
        ),
        kit.text_input("promise", "Next promise", value=filled.promise, limit=bets.PROMISE_LIMIT, optional=True),
        kit.radio_input("promise_kind", "How firm is it", kinds, value=filled.promise_kind),
    ]


def read_updating(filled: Filled) -> Change:
    """What was entered. Raises UserError, marked at its input."""
    result, hill = filled.choice("result"), filled.choice("hill")
    blocker, blocker_owner = read_blocker(filled)
    if blocker_owner is not None and not blocker:
        raise UserError("blocker_missing", field="blocker")
    return Change(
        health=kit.one_of(Health, filled.choice("health") or Health.ON_TRACK),
        confidence=bets.confidence_of(filled.text("confidence")),
        reason=filled.text("reason"),
        result=kit.one_of(Result, result) if result else None,
        result_why=filled.text("result_why"),
        promise=filled.text("promise"),
        promise_kind=kit.one_of(PromiseKind, filled.choice("promise_kind") or PromiseKind.COMMIT),
        hill=kit.number_of(bets.PLACES, hill) if hill else None,
        blocker=blocker,
        blocker_owner=blocker_owner,
        resolved=read_resolved(filled),
    )


def read_opened(metadata: Mapping[str, Any]) -> Change:
    """How the bet stood when the form was opened."""
    return Change(health=Health(metadata["health"]), confidence=int(metadata["confidence"]), hill=metadata.get("hill"))
