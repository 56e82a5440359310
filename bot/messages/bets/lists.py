"""Lists of bets."""

from collections.abc import Sequence

from bot.messages import kit
from bot.messages.bets import words
from bot.messages.bets.cards import update_button
from bot.messages.kit import Message
from bot.rules.bets import Bet
from bot.rules.teams import Team

LISTED = 20


def listed(many: Sequence[Bet], teams: Sequence[Team], prefix: str) -> Message:
    """Open bets, worst first; beyond twenty, how many more there are."""
    title = f"Open bets of {teams[0].name}" if len(teams) == 1 else "Open bets of your teams"
    if not many:
        return kit.message(f"No bet is open. Place one with `/{prefix}bet Churn under 5% by 1 May`.")
    blocks = [kit.header(title)]
    blocks += [kit.section(words.row(bet), accessory=update_button(bet)) for bet in many[:LISTED]]
    if len(many) > LISTED:
        blocks.append(kit.context(f"and {len(many) - LISTED} more"))
    return Message(text=kit.escape(title), blocks=tuple(blocks))
