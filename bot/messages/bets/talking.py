"""Answers to `/bet …`: help, and both readings of a line."""

from collections.abc import Sequence

from bot.messages import kit
from bot.messages.bets import words
from bot.messages.kit import Message
from bot.rules import text
from bot.rules.bets import Ask, Bet

OFFERED, TYPED = 5, 600


def help_text(prefix: str) -> Message:
    lines = (
        ("", "place a bet"),
        (" Churn under 5% by 1 May", "place one with this name and date"),
        (" B-3", "show a bet and its confidence over time, with buttons to update, edit and close it"),
        (" B-3 70 waiting on legal", "say how sure you are now, and why"),
        (" churn 70 waiting on legal", "the same, by name"),
        (
            " list",
            "open bets of this channel, worst first; `list mine`, `now`, `next`, `later`, `stale`, `closed`, `all`",
        ),
        (" list all @ana churn", "those that Ana owns, with a word that begins like that"),
        (" hill", "post the hill chart of the “now” bets"),
        (" record", "what closed bets tell: yours, and the team's"),
    )
    return kit.message("\n".join(f"`/{prefix}bet{typed}` — {does}" for typed, does in lines))


def unsure(ask: Ask, candidates: Sequence[Bet]) -> Message:
    """Both readings of a line, each with its button."""
    change = {"confidence": ask.confidence, "reason": text.one_line(ask.reason, TYPED) if ask.reason else ""}
    typed = text.one_line(ask.line, TYPED)
    is_choice_offered = not 1 <= len(candidates) <= OFFERED
    readings = min(len(candidates), OFFERED) + is_choice_offered + 1
    ways = f"can be read in {'two' if readings == 2 else 'several'} ways"
    blocks = [kit.section(f"“{kit.escape(typed)}” {ways}:")]
    to = "Update" if ask.confidence is None else f"Update to {ask.confidence} %"
    for bet in candidates[:OFFERED]:
        button = kit.button(to, "bets.update", value=kit.pack(id=bet.number, **change))
        blocks.append(kit.section(f"as an update of {words.row(bet)}", accessory=button))
    if is_choice_offered:
        button = kit.button("Choose a bet", "bets.choose", value=kit.pack(**change))
        blocks.append(
            kit.section("as an update of another bet" if candidates else "as an update of a bet", accessory=button)
        )
    button = kit.button("Place a bet", "bets.place", value=kit.pack(line=typed))
    blocks.append(kit.section("as a new bet with this name", accessory=button))
    return Message(text=f"This {ways}", blocks=tuple(blocks))
