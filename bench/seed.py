"""What is in the database before a measurement: installed workspaces, people, set-up channels, bets, due posts."""

from datetime import UTC, date, datetime

from bench.plan import Plan
from bench.slack import PERSON
from bot.messages import kit
from bot.rules import teams as team_rules
from bot.rules.bets import Terms
from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from handlers import bets
from storage import installations, outbox, teams, workspaces
from storage.engine import Database, Tx
from storage.installations import Installation

DUE = date(2999, 12, 31)


def workspace(number: int) -> str:
    return f"T{number:04}"


def channel(number: int) -> str:
    return f"C{number:04}"


def token(of_workspace: str) -> str:
    return f"xoxb-{of_workspace}"


def message(number: int) -> kit.Message:
    """As long as a line that people read in a channel."""
    return kit.message(
        f"Update {number}",
        kit.header(f"B-{number} Churn under 5 %"),
        kit.section("80 → 70 % · on track → at risk — two of three renewals wait on legal, who answer by Thursday."),
        kit.context(f"{kit.person(PERSON)} · now"),
    )


async def fill_for_commands(db: Database, plan: Plan) -> None:
    """Workspaces with one channel each and bets in it, whose cards are posted."""
    await _fill(db, plan.bet_workspaces, bets_in_each=plan.bets)


async def fill_quiet(db: Database, plan: Plan) -> None:
    """Many workspaces with one bet each."""
    await _fill(db, plan.quiet_workspaces, bets_in_each=1)


async def fill_for_delivery(db: Database, plan: Plan) -> None:
    """Many workspaces with many channels each, in which posts are due."""
    for number in range(plan.workspaces):
        await db.run(workspace(number), _put_posts, plan.channels, plan.posts)


async def _fill(db: Database, count: int, *, bets_in_each: int) -> None:
    for number in range(count):
        await db.run(workspace(number), _place_bets, bets_in_each)


def install(tx: Tx, now: datetime) -> None:
    installed = Installation(
        workspace=tx.workspace,
        name=tx.workspace,
        token=token(tx.workspace),
        bot_id="B0BOT",
        bot_user="U0BOT",
        installed_at=now,
    )
    installations.save(tx, installed)


def _set_up(tx: Tx, now: datetime) -> Team:
    """A workspace with one set-up channel and one person, both known."""
    install(tx, now)
    workspaces.save_person(tx, Person(id=PERSON, name="Ana", zone="UTC"), now)
    known = Channel(id=channel(0), name="bench", has_bot=True, members=frozenset({PERSON, "U0BOT"}))
    workspaces.save_channel(tx, known, now)
    team = teams.add(tx, channel(0), team_rules.sensible("bench", PERSON, "UTC"), now)
    assert team is not None
    return team


def _place_bets(tx: Tx, count: int) -> None:
    now = datetime.now(UTC)
    team = _set_up(tx, now)
    for number in range(count):
        terms = Terms(name=f"Bet {number}", what="Churn under 5 %", due=DUE, owner=PERSON)
        bets.place(tx, team, terms, 60, PERSON, now)
        for turn in outbox.claim_heads(tx, now, limit=1):
            outbox.mark_sent(tx, turn.letter, channel=channel(0), ts=f"1600000000.{number:06}", at=now)


def _put_posts(tx: Tx, channels: int, posts: int) -> None:
    now = datetime.now(UTC)
    install(tx, now)
    for post in range(posts):
        for number in range(channels):
            outbox.put(
                tx,
                key=f"post {number} {post}",
                to=channel(number),
                message=message(post),
                about="a post",
                at=now,
            )
