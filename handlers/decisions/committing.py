"""*Disagree and commit*: who objected goes along with what was decided."""

from datetime import datetime

from bot.messages import decisions as messages
from bot.rules import decisions
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done
from handlers.decisions.steps import change, commitment_key, existing, say_in_thread, seen, update_if_said
from handlers.deps import Deps
from storage.engine import Tx


async def on_commit(call: Call, deps: Deps) -> Answer:
    """The button, on the card or in the thread."""
    decision, _, _, team = await seen(call, deps, call.number("number"))
    await deps.commit(call, commit, decision.number, team, call.user, deps.now())
    return Done()


def commit(tx: Tx, number: int, team: Team, by: str, now: datetime) -> None:
    before = existing(tx, number)
    after = decisions.commit(before, by=by, now=now)
    change(tx, before, after, team, what="disagreed and committed", by=by, now=now)
    update_if_said(tx, commitment_key(after), messages.asked_to_commit(after), now)
    say_in_thread(tx, after, team, f"{after.ref} commits {by}", messages.committed_line(after, by), now)
