"""What the one who is asked can press: *Decide*, or put it off."""

from bot.messages import kit
from bot.messages.kit import Block
from bot.rules.decisions import Decision
from bot.rules.reminders import Nap

NAPS = {Nap.HOUR: "Snooze for 1 hour", Nap.TOMORROW: "Snooze until tomorrow", Nap.UNTIL_DUE: "Snooze until it is due"}

TURN = ("decisions.turn_back", "decisions.turn_on")


def decide(decision: Decision) -> Block:
    value = kit.pack(number=decision.number, v=decision.version)
    return kit.button("Decide", "decisions.decide", value=value, style="primary")


def snooze(decision: Decision, *, until_due: bool) -> Block:
    """A menu and not a select: Slack would keep showing what was chosen in a select."""
    naps = [nap for nap in Nap if until_due or nap is not Nap.UNTIL_DUE]
    choices = [(NAPS[nap], kit.pack(number=decision.number, nap=nap.value)) for nap in naps]
    return kit.overflow("decisions.snooze", choices)
