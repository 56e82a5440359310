"""What became of the last promise: asked where a bet is updated, and where it is closed."""

from bot.messages import kit
from bot.messages.bets import words
from bot.messages.kit import Block
from bot.rules import bets
from bot.rules.bets import Bet, Result


def last_promise(
    bet: Bet, result: Result | None, why: str, *, label: str, optional: bool = False, hint: str | None = None
) -> list[Block]:
    """Its words, and the inputs for its answer; nothing where none is open."""
    if bet.promise is None:
        return []
    results = [(said, one.value) for one, said in words.RESULTS.items()]
    return [
        kit.section(f"*Last promise* ({bet.promise.kind})\n{kit.quote(bet.promise.text)}"),
        kit.select_input("result", label, results, value=result, optional=optional, hint=hint),
        kit.text_input(
            "result_why",
            "Why",
            value=why,
            limit=bets.PROMISE_LIMIT,
            optional=True,
            hint="Needed where it was not kept in full",
        ),
    ]


def answered_already(bet: Bet, result: Result | None, why: str) -> list[Block]:
    """An answer that comes too late is given back, for its inputs are gone."""
    if bet.promise is not None or not (result or why):
        return []
    said = ": ".join(part for part in (result and words.RESULTS[result], why) if part)
    return [kit.section(f"Your answer to the last promise, which is answered already:\n{kit.quote(said)}")]
