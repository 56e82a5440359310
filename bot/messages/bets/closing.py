"""The end of a bet and its reopening: the forms, the reading of them, and one line for each."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.bets import words
from bot.messages.bets.changing import WHY_LIMIT, reason
from bot.messages.bets.meanwhile import happened
from bot.messages.bets.promises import answered_already, last_promise
from bot.messages.kit import Block, Filled, Message
from bot.rules import bets, text
from bot.rules.bets import Bet, Closing, Ending, Result, Update
from bot.rules.facts import Change

EVIDENCE_IN_LINE = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """What somebody says came of a bet, and of the promise that was open."""

    ending: Ending | None = None
    value: str = ""
    evidence: str = ""
    weeks: int | None = None
    delivered: bool = False
    adopted: bool = False
    learned: str = ""
    result: Result | None = None
    result_why: str = ""


# --- closing ---------------------------------------------------------------------------------------------------------


def closing(bet: Bet, entered: Ended, *, notice: Collection[Block] = ()) -> dict[str, Any]:
    """What came of it; where a promise is open, what became of that too, for nobody is asked later."""
    endings = [(label, one.value) for one, label in words.ENDINGS.items()]
    appetite = bet.terms.appetite
    hint = f"Its appetite was {words.weeks(appetite)}. " if appetite is not None else ""
    return kit.modal(
        f"Close {bet.ref}",
        *notice,
        kit.section(f"*{words.name(bet)}*\n{words.outcome(bet.terms)}"),
        kit.radio_input("ending", "What came of it", endings, value=entered.ending),
        kit.text_input("value", "Actual value", value=entered.value, limit=bets.VALUE_LIMIT, optional=True),
        kit.text_input(
            "evidence",
            "Evidence",
            value=entered.evidence,
            limit=bets.EVIDENCE_LIMIT,
            lines=True,
            optional=True,
            hint="A link or a sentence that somebody else can check. Needed for reached and partly reached.",
        ),
        kit.text_input(
            "weeks",
            "Actual weeks",
            value="" if entered.weeks is None else str(entered.weeks),
            limit=10,
            optional=True,
            hint=f"{hint}Filled in: weeks since it was placed.",
        ),
        kit.checkbox_input("delivered", "Delivered", "What was planned is out", checked=entered.delivered),
        kit.checkbox_input("adopted", "Adopted", "People use it", checked=entered.adopted),
        kit.text_input(
            "learned",
            "What was learned",
            value=entered.learned,
            limit=bets.LEARNED_LIMIT,
            lines=True,
            optional=True,
        ),
        *last_promise(bet, entered.result, entered.result_why, label="What became of the promise"),
        callback="bets.closing",
        metadata={"id": bet.number, "seen": bet.version},
        submit="Close the bet",
    )


def read_closing(filled: Filled) -> Ended:
    """Raises UserError at the field."""
    ending, result = filled.choice("ending"), filled.choice("result")
    if ending is None:
        raise UserError("answer_missing", field="ending")
    return Ended(
        ending=kit.one_of(Ending, ending),
        value=filled.text("value"),
        evidence=filled.text("evidence"),
        weeks=bets.weeks_of(filled.text("weeks")),
        delivered=filled.checked("delivered"),
        adopted=filled.checked("adopted"),
        learned=filled.text("learned"),
        result=kit.one_of(Result, result) if result else None,
        result_why=filled.text("result_why"),
    )


def closing_meanwhile(
    bet: Bet, entered: Ended, updates: Collection[Update], changes: Collection[Change]
) -> dict[str, Any]:
    """The form again, with what was entered, and at its top what others said and did since."""
    notice = [happened(bet, updates, changes)]
    notice.append(kit.context("What you entered is kept below; press *Close the bet* to go on with it."))
    notice += answered_already(bet, entered.result, entered.result_why)
    return kit.afresh(closing(bet, entered, notice=notice), bet.version)


def closed_line(bet: Bet, closing: Closing) -> Message:
    """An ending is news, in one line: what came of it, and how that can be checked."""
    parts = " · ".join(_outcome(bet, closing))
    evidence = kit.escape(text.one_line(closing.evidence, EVIDENCE_IN_LINE)) if closing.evidence else ""
    why = f" — {evidence}" if evidence else ""
    return kit.message(f"{words.name(bet)} · {parts}{why} ({kit.person(closing.by)})")


def _outcome(bet: Bet, closing: Closing) -> Iterator[str]:
    value = f", {kit.escape(closing.value)}" if closing.value else ""
    target = f" (aim {kit.escape(bet.terms.target)})" if closing.value and bet.terms.target else ""
    yield f"closed: {words.ENDINGS[closing.ending].lower()}{value}{target}"
    if closing.weeks is not None:
        appetite = f", appetite {words.weeks(bet.terms.appetite)}" if bet.terms.appetite is not None else ""
        yield f"took {words.weeks(closing.weeks)}{appetite}"
    if closing.delivered or closing.adopted:
        yield words.used(closing)


# --- reopening -------------------------------------------------------------------------------------------------------


def reopening(bet: Bet) -> dict[str, Any]:
    """Asks before a bet goes on, for its ending leaves the card and the record."""
    return kit.modal(
        f"Reopen {bet.ref}"[: kit.TITLE],
        kit.section(f"*{words.name(bet)}*\n{words.outcome(bet.terms)}"),
        kit.context(
            "It goes on as it stood, and is asked for updates again. What was said at its closing leaves the card and "
            "the record, and stays in the history."
        ),
        kit.text_input("why", "Why", limit=WHY_LIMIT, lines=True, optional=True),
        callback="bets.reopening",
        metadata={"id": bet.number, "seen": bet.version},
        submit="Reopen",
    )


def reopened_line(before: Bet, *, by: str, why: str) -> Message:
    assert before.closing is not None
    was = words.ENDINGS[before.closing.ending].lower()
    return kit.message(f"{kit.person(by)} reopened {words.name(before)}, which was closed as {was}{reason(why)}")
