"""What the one who is asked can press: *Decide*, or put it off."""

from bot.messages import kit, questions
from bot.messages.kit import Block
from bot.rules.decisions import Decision
from bot.rules.reminders import Nap

TURN = ("decisions.turn_back", "decisions.turn_on")


def decide(decision: Decision) -> Block:
    value = kit.pack(number=decision.number, v=decision.version)
    return kit.button("Decide", "decisions.decide", value=value, style="primary")


def snooze(decision: Decision, *, until_due: bool) -> Block:
    def carried(nap: Nap) -> str:
        return kit.pack(number=decision.number, nap=nap.value)

    return questions.snooze("decisions.snooze", carried, until_due=until_due)
