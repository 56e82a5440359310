"""What the team's note owner is told at once: confidence fell far, or a bet turned to off track."""

from collections.abc import Collection

from bot.messages import kit
from bot.messages.bets import words
from bot.messages.bets.cards import update_button
from bot.messages.kit import Message
from bot.rules.bets import Alert, Bet, Update
from bot.rules.teams import Team


def alert(
    bet: Bet, update: Update, found: Collection[Alert], team: Team, *, at_note: int | None, is_noted: bool
) -> Message:
    """`at_note` is the confidence then; `is_noted` says whether that was at a note, or at the placing."""
    parts = []
    if Alert.FELL in found:
        parts.append(f"fell {at_note} → {update.confidence} % since {'the last note' if is_noted else 'it was placed'}")
    if Alert.OFF_TRACK in found:
        parts.append(f"turned {update.health_before} → {update.health}")
    line = f"{kit.strong(f'{bet.ref} {bet.name}')} in {kit.channel(team.channel)} {' and '.join(parts)}."
    if Alert.FELL not in found:
        line += f" Confidence is {update.confidence} %."
    why = f"\n{kit.quote(update.reason)}" if update.reason else ""
    owner = "who owns it" if update.by == bet.owner else f"owned by {kit.person(bet.owner)}"
    people = f"Said by {kit.person(update.by)}, {owner} · {words.outcome(bet.terms)}"
    return kit.message(
        f"{line}{why}", kit.section(f"{line}{why}"), kit.context(people), kit.actions(update_button(bet))
    )
