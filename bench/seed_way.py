"""Workspaces that use the bot while notes of others fall due: bets to update, bets to click at, teams with a note."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bench.databases import opened
from bench.plan import Plan
from bench.seed import DUE, channel, install, workspace
from bench.seed_note import FRIDAY
from bench.slack import PERSON
from bot.messages import bets as messages
from bot.rules import bets as rules
from bot.rules import teams as team_rules
from bot.rules.bets import LETTER, Bet, Terms
from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from handlers.bets import asked
from handlers.cards import card_key
from storage import alarms, bets, slots, teams, workspaces
from storage.engine import EVERYWHERE, Database, Tx
from storage.numbers import NumberRow
from storage.outbox import Kind, OutboxRow, Status

SET_UP = FRIDAY - timedelta(days=1)
MONDAY = 0
FRIDAY_BETS = 3


async def fill(db: Database, plan: Plan) -> None:
    for number in range(plan.way_workspaces):
        await db.run(workspace(number), _use, plan.way_bets + plan.way_clicked)
    for number in range(plan.friday_workspaces):
        await db.run(friday_workspace(plan, number), _wait, plan.friday_teams)
    await db.run(EVERYWHERE, slots.mark_tick_everywhere, FRIDAY - timedelta(minutes=1))


async def settle(url: str) -> None:
    """Nothing is due there any more."""
    async with opened(url) as db:
        await db.run(EVERYWHERE, slots.mark_tick_everywhere, FRIDAY + timedelta(hours=1))


def friday_workspace(plan: Plan, number: int) -> str:
    return workspace(plan.way_workspaces + number)


def _use(tx: Tx, count: int) -> None:
    """A team whose note is not due, with bets whose cards are posted."""
    _people(tx)
    team = _team(tx, 0, MONDAY)
    placed = [_bet(number, team) for number in range(1, count + 1)]
    bets.add_many(tx, placed)
    tx.insert_many(OutboxRow, [_card(one, team) for one in placed])
    tx.insert(NumberRow, kind=LETTER, last=count)
    alarms.set_alarm(tx, asked.record(PERSON), alarms.EVERY_TEAM, FRIDAY + timedelta(days=5))


def _wait(tx: Tx, count: int) -> None:
    """Teams whose note falls due."""
    _people(tx)
    for number in range(count):
        team, first = _team(tx, number, FRIDAY.weekday()), number * FRIDAY_BETS + 1
        bets.add_many(tx, [_bet(first + one, team) for one in range(FRIDAY_BETS)])


def _people(tx: Tx) -> None:
    now = datetime.now(UTC)
    install(tx, now)
    workspaces.save_person(tx, Person(id=PERSON, name="Ana", zone="UTC"), now)


def _team(tx: Tx, number: int, note_on: int) -> Team:
    known = Channel(id=channel(number), name="bench", has_bot=True, members=frozenset({PERSON, "U0BOT"}))
    workspaces.save_channel(tx, known, datetime.now(UTC))
    settings = replace(team_rules.sensible(f"bench {number}", PERSON, "UTC"), note_weekday=note_on)
    team = teams.add(tx, known.id, settings, SET_UP)
    assert team is not None
    return team


def _bet(number: int, team: Team) -> Bet:
    terms = Terms(name=f"Bet {number}", what="Churn under 5 %", due=DUE, owner=PERSON)
    return rules.place(number, team.id, terms, 60, by=PERSON, now=SET_UP, zone="UTC")


def _card(bet: Bet, team: Team) -> dict[str, Any]:
    said = messages.card(bet, team)
    return {
        "key": card_key(bet),
        "kind": Kind.POST,
        "conversation": team.channel,
        "text": said.text,
        "blocks": list(said.blocks),
        "broadcast": False,
        "team": team.id,
        "owner": bet.owner,
        "about": f"the card of {bet.ref}",
        "status": Status.SENT,
        "attempts": 1,
        "edition": 1,
        "at": SET_UP,
        "channel": team.channel,
        "ts": f"1600000000.{bet.number:06}",
        "sent_at": SET_UP,
    }
