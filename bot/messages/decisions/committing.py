"""Disagree and commit: who objected is asked once to go along with what was decided, and says so in one click."""

from bot.messages import kit
from bot.messages.decisions import offers
from bot.messages.kit import Message
from bot.rules import decisions
from bot.rules.decisions import Decision


def asked_to_commit(decision: Decision) -> Message:
    """The line that calls who objected by name; the button is there while somebody has still to say it."""
    committed = {one.by for one in decision.commitments}
    objected = [one.by for one in decision.inputs if one.kind is decisions.Kind.OBJECTION]
    called = [one for one in dict.fromkeys(objected) if one in committed or one in decisions.objectors(decision)]
    names = ", ".join(map(kit.person, called))
    if decisions.to_commit(decision):
        line = f"{names}: {decision.ref} is decided. You objected; press *Disagree and commit* to go along with it."
        return kit.message(line, kit.section(line), kit.actions(offers.disagree_and_commit(decision)))
    if decision.superseded_by is not None:
        return kit.message(f"{decisions.ref(decision.superseded_by)} has taken the place of {decision.ref}.")
    if not called:
        return kit.message(f"Nobody objects to {decision.ref} any more.")
    return kit.message(f"{names}: asked to disagree and commit to {decision.ref}. All have answered.")


def committed_line(decision: Decision, by: str) -> Message:
    return kit.message(f"{kit.person(by)} disagrees and commits to {decision.ref}.")
