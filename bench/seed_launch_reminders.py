"""Launches on the eve of a morning on which something is said of each: a team with one launch, owned by one person."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bench.plan import Plan
from bench.seed import workspace
from bot.rules import launches as rules
from bot.rules import teams as team_rules
from bot.rules.launches import Draft, Phase, Terms
from bot.rules.people import Person
from handlers.launches import steps
from storage import launches, outbox, slots, teams, workspaces
from storage.engine import EVERYWHERE, Database, Tx

EVE = datetime(2026, 12, 3, 9, tzinfo=UTC)
"""A Thursday, half an hour before the reminders."""
MORNING = EVE + timedelta(minutes=31)
LAUNCH_AT = datetime(2026, 12, 14, 10, tzinfo=UTC)
DUE = -4
"""Working days before the launch, and so three after this morning."""
PLANNED_AT = EVE - timedelta(days=30)


async def fill(db: Database, plan: Plan) -> None:
    """Many teams, spread over a few workspaces. Each launch is seven working days away, its items are due in three."""
    for number in range(plan.launch_teams):
        await db.run(workspace(number % plan.launch_workspaces), _plan, number)
    for number in range(plan.launch_workspaces):
        await db.run(workspace(number), _post_cards)
    await db.run(EVERYWHERE, slots.mark_tick_everywhere, EVE)


def _plan(tx: Tx, number: int) -> None:
    owner, approver = f"U{number:05}", "U0BEN"
    workspaces.save_people(tx, [Person(id=owner, name="Ana", zone="UTC")], PLANNED_AT)
    team = teams.add(tx, f"C{number:05}", team_rules.sensible(f"team {number}", owner, "UTC"), PLANNED_AT)
    assert team is not None
    draft = Draft(terms=Terms(name="Mobile checkout"), at=LAUNCH_AT, owner=owner, approver=approver)
    claimed = launches.claim_number(tx)
    items = [replace(one, due=DUE if one.phase is Phase.BEFORE else one.due) for one in rules.default_checklist()]
    launch = rules.plan(draft, team, items, number=claimed, by=owner, now=PLANNED_AT)
    steps.start(tx, launch, team, by=owner, now=PLANNED_AT)


def _post_cards(tx: Tx) -> None:
    """What was put into the outbox so far stands in the channels."""
    made: Any = None
    while made != []:
        made = outbox.claim_heads(tx, PLANNED_AT, limit=500)
        for number, turn in enumerate(made):
            letter = turn.letter
            outbox.mark_sent(tx, letter, channel=letter.conversation, ts=f"1600000000.{number:06}", at=PLANNED_AT)
