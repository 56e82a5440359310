"""Channels full of secrets, and people to whom they are none of their business.

In each of three channels (private, public, shared) there is a record of every kind with an unmistakable word in every
text that a form of ours asks for. Everything is put there through those forms.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.messages.notes.editing import mark
from bot.rules import notes, teams
from bot.rules.people import Person as Human
from bot.rules.teams import Team
from handlers.delivery.slack import real_now
from sandbox.workspace import load
from storage import installations, migrations, workspaces
from storage import teams as stored_teams
from storage.engine import Tx
from storage.installations import Installation
from tests.handlers import front
from tests.handlers.trying import Facts, Trying, at, day, option, text, user
from tests.world import MONDAY, World, world

WORKSPACE = """
name: Acorn
bot: {handle: drumbeat, name: Drumbeat}
people:
  ana: {name: Ana Silva, tz: Europe/Lisbon}
  ben: {name: Ben Okafor}
  cy: {name: Cy Young}
  gus: {name: Gus Guest, kind: guest}
  eva: {name: Eva Extern, kind: external}
  rem: {name: Rem Moved}
  dee: {name: Dee Gone}
  zed: {name: Zed Other}
channels:
  quagga-leads: {private: true, members: [ana, ben, rem, dee, drumbeat]}
  okapi-growth: {members: [ana, ben, drumbeat]}
  lemur-partners: {shared: true, members: [ana, ben, drumbeat]}
  elsewhere: {shared: true, members: [ana, cy, gus, eva, rem, dee, drumbeat]}
  zeds: {members: [ana, zed, drumbeat]}
"""
SECRETS = {"#quagga-leads": "Quagga", "#okapi-growth": "Okapi", "#lemur-partners": "Lemur"}
"""By channel. Each stands in its name, too."""
COMMON = "plum"
"""Beside each secret, so that a stranger can look for what has it without typing the secret."""
OTHER, OTHERS_OWN = "T0OTHER", "Narwhal"
THIS_WEEK, DRAFT = "2026-W47", MONDAY + timedelta(days=4, hours=2)
FRIDAY = MONDAY + timedelta(days=4, hours=7)
PASSING = {"receipts", "people", "channels", "last_used_teams", "agenda", "alarms", "ticks", "homes"}
"""Tables that say nothing of a record: who asked what or looks at their Home, what Slack says, when the clock looks."""
DELIVERY = {("outbox", one) for one in ("status", "attempts", "due_at", "channel", "ts", "sent_at", "error")}
"""How far a message got on its way, which goes on by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a request may name: the numbers of what is in a channel. Of each kind one is open, and one is settled."""

    channel: str
    team: int
    decisions: Sequence[int]
    bets: Sequence[int]
    launches: Sequence[int]
    metrics: Sequence[int]
    letter: int
    week: str = THIS_WEEK
    name: str = ""
    """Of a metric, which is asked for by its name. It is no secret to who types it."""


NOTHING = Target(
    channel="C0NOWHERE0",
    team=7001,
    decisions=(7001, 7002),
    bets=(7001, 7002),
    launches=(7001, 7002),
    metrics=(7001, 7002),
    letter=7001,
    name="plum of nothing",
)
"""What is not there."""


@dataclass(kw_only=True)
class Town:
    """The workspace with its secrets."""

    here: World
    targets: Mapping[str, Target]
    trying: Mapping[str, Trying]

    async def stored(self, but: str) -> dict[str, list[Any]]:
        """Every row of this workspace; messages to this person, such as a list that they asked for, are theirs."""
        return await self.here.bot.db.read(self.here.sandbox.team_id, _rows, but)


def _rows(tx: Tx, but: str) -> dict[str, list[Any]]:
    found = {}
    for table in migrations.TABLES.sorted_tables:
        if table.name in PASSING or "workspace" not in table.c:
            continue
        rows = tx.session.connection().execute(table.select().where(table.c.workspace == tx.workspace))
        kept = [one._mapping for one in rows]
        told = [{name: value for name, value in one.items() if (table.name, name) not in DELIVERY} for one in kept]
        found[table.name] = sorted(repr(one) for one in told if one.get("conversation") != but)
    return found


@asynccontextmanager
async def town(database_url: str, folder: Path) -> AsyncIterator[Town]:
    async with world(database_url, folder, workspace=load(WORKSPACE)) as here, AsyncExitStack() as stack:
        here.sandbox.world.timing = replace(here.sandbox.world.timing, processing=0.0)  # of files
        client = await stack.enter_async_context(front.door(here))
        people = here.sandbox.world.workspace.people
        trying = {one.handle: Trying(here=here, client=client, person=here.person(one.handle)) for one in people}
        fillings = {channel: Filling(here, trying, channel, word) for channel, word in SECRETS.items()}
        targets = {channel: await filling.fill() for channel, filling in fillings.items()}
        await trying["ana"].submits("teams.settings", _set_up(here, "#elsewhere"), {"zone": text("UTC")})
        await _another_workspace(here, trying["zed"])
        await here.jump(DRAFT)
        for channel, filling in fillings.items():
            await filling.word_the_note(targets[channel])
        await here.jump(FRIDAY)
        for channel, filling in fillings.items():
            await filling.correct_the_note(targets[channel])
        yield Town(here=here, targets=targets, trying=trying)


def _set_up(here: World, channel: str) -> Facts:
    return {"channel": here.sandbox.world.channel(channel).id, "seen": 0}


async def _another_workspace(here: World, zed: Trying) -> None:
    """A second one in the same database, with numbers of its own from 1. There zed is an admin of everything."""
    known = await here.bot.db.read(here.sandbox.team_id, installations.get)
    assert known is not None
    zed.team_id = OTHER
    channel = here.sandbox.world.channel("#zeds").id
    settings = teams.sensible(f"{OTHERS_OWN} team", zed.person.id, "UTC")

    def add(tx: Tx) -> Team | None:
        installations.save(
            tx,
            Installation(
                workspace=OTHER,
                name="Other",
                token=known.token,
                bot_id=known.bot_id,
                bot_user=known.bot_user,
                installed_at=MONDAY,
            ),
        )
        workspaces.save_people(tx, [Human(id=zed.person.id, name="Zed", workspace_admin=True)], real_now())
        return stored_teams.add(tx, channel, settings, MONDAY)

    team = await here.bot.db.run(OTHER, add)
    assert team is not None
    due = {"due_day": day("2026-11-27"), "due_time": at("10:00")}
    whole = {"title": text(OTHERS_OWN), "driver": user(zed.person), "approver": user(zed.person)} | due
    await zed.submits("decisions.form", {"team": team.id}, whole)


class Filling:
    """Ana and Ben say everything that can be said in one channel."""

    def __init__(self, here: World, trying: Mapping[str, Trying], channel: str, word: str) -> None:
        self.here, self.ana, self.ben, self.word = here, trying["ana"], trying["ben"], word
        self.channel, self.said = here.sandbox.world.channel(channel).id, 0

    def _says(self, lines: int = 1) -> Facts:
        """Something secret that was not said before."""
        self.said += lines
        return text("\n".join(f"{self.word} {COMMON} {self.said + line}" for line in range(lines)))

    async def _does(self, by: Trying, form: str, carried: Facts, entered: Facts) -> None:
        said = await by.submits(form, carried, entered)
        wrong = [one for one in ('"errors"', "That didn't work", "There is no such record") if one in said]
        assert not wrong, f"{form} in {self.channel}: {said}"

    async def fill(self) -> Target:
        words = {name: self._says() for name in ("name", "work", "hint_words", "plain_words")}
        freeze = text(f"2026-12-28 {self.word} {COMMON} freeze")
        entered = words | {"zone": text("Europe/Lisbon"), "freezes": freeze}
        await self._does(self.ana, "teams.settings", {"channel": self.channel, "seen": 0}, entered)
        team = await self.here.bot.db.read(self.here.sandbox.team_id, stored_teams.get_by_channel, self.channel)
        assert team is not None
        first = {"decide": await self._decisions(team), "bet": await self._bets(team)}
        first |= {"launch": await self._launches(team), "metric": await self._metrics(team)}
        letter = await self.here.bot.db.read(self.here.sandbox.team_id, _a_letter, team.id)
        return Target(
            channel=self.channel,
            team=team.id,
            decisions=first["decide"],
            bets=first["bet"],
            launches=first["launch"],
            metrics=first["metric"],
            letter=letter,
            name=f"{COMMON} of {self.channel}",
        )

    async def _numbers(self, table: str, team: Team) -> Sequence[int]:
        return await self.here.bot.db.read(self.here.sandbox.team_id, _numbers, table, team.id)

    async def _decisions(self, team: Team) -> Sequence[int]:
        due = {"due_day": day("2026-11-27"), "due_time": at("10:00")}
        people = {"driver": user(self.ana.person), "approver": user(self.ben.person)}
        for _ in range(2):
            texts = {name: self._says() for name in ("title", "context", "label", "expected")}
            options = text("\n".join(f"{self.word} {one} - {self.word} {COMMON} trade {one}" for one in "ab"))
            link = text(f"https://{self.word.lower()}.example/x")
            whole = texts | people | due | {"options": options, "link": link}
            await self._does(self.ana, "decisions.form", {"team": team.id}, whole)
        open_, made = await self._numbers("decisions", team)
        about = {"number": open_, "v": 1}
        objection = {"kind": option("objection"), "text": self._says(), "steelman": self._says()}
        await self._does(self.ben, "decisions.inputting", about, objection)
        yes = {"verdict": option("option 1"), "rationale": self._says(), "conditions": self._says()}
        await self._does(self.ben, "decisions.verdict", {"number": made, "v": 1}, yes)
        review = {name: self._says() for name in ("expected", "happened", "lesson")}
        await self._does(self.ana, "decisions.reviewing", {"number": made}, review)
        await self._does(self.ana, "decisions.reopening", {"number": made}, {"evidence": self._says()})
        return (open_, made)

    async def _bets(self, team: Team) -> Sequence[int]:
        for _ in range(2):
            texts = {name: self._says() for name in ("name", "what", "start", "target")}
            rest = {"due": day("2027-05-01"), "confidence": text("80"), "owner": user(self.ana.person)}
            links = {"links": text(f"https://{self.word.lower()}.example/y")}
            await self._does(self.ana, "bets.placing", {"team": team.id}, texts | rest | links)
        open_, closed = await self._numbers("bets", team)
        said = {name: self._says() for name in ("reason", "promise", "blocker")} | {"confidence": text("50")}
        await self._does(
            self.ana,
            "bets.updating",
            {"id": open_, "seen": 1, "health": "on track", "confidence": 80},
            said | {"blocker_owner": user(self.ben.person)},
        )
        ended = {name: self._says() for name in ("value", "evidence", "learned")} | {"ending": option("reached")}
        await self._does(self.ana, "bets.closing", {"id": closed, "seen": 1}, ended)
        return (open_, closed)

    async def _launches(self, team: Team) -> Sequence[int]:
        item = {"text": self._says(), "phase": option("before"), "blocking": {"selected_options": [{"value": "yes"}]}}
        await self._does(self.ana, "launches.template_item", {"team": team.id, "at": 0}, item)
        when = {"date": day("2026-12-08"), "time": at("10:00"), "because": text("x")}
        people = {"owner": user(self.ana.person), "approver": user(self.ben.person)}
        for _ in range(2):
            texts = {"name": self._says(), "criteria": self._says(2)}
            links = {"links": text(f"https://{self.word.lower()}.example/z")}
            await self._does(self.ana, "launches.plan", {"team": team.id}, texts | when | people | links)
        open_, ended = await self._numbers("launches", team)
        about = {"id": open_, "item": 1, "seen": 1}
        await self._does(self.ana, "launches.help", about, {"help": self._says()})
        await self._does(self.ana, "launches.tick", about, {"evidence": self._says()})
        await self._does(self.ben, "launches.waive", about | {"item": 2}, {"why": self._says()})
        opened = {"id": ended, "at": "2026-12-08T10:00:00+00:00", "gate": "waiting"}
        await self._does(self.ana, "launches.cancel", opened, {"why": self._says()})
        return (open_, ended)

    async def _metrics(self, team: Team) -> Sequence[int]:
        common = {"good": option("up"), "role": option("headline"), "owner": user(self.ana.person)}
        typed = {"name": text(f"{COMMON} of {self.channel}"), "unit": text(self.word), "value": text("5")}
        await self._does(self.ana, "metrics.adding", {"team": team.id}, typed | common | {"source": option("typed in")})
        source = {"source": option("typed in"), "name": self._says()}
        await self._does(self.ana, "metrics.adding", {"team": team.id}, source | common)
        kept, retired = await self._numbers("metrics", team)
        await self._does(self.ana, "metrics.retired", {"id": retired}, {"why": self._says()})
        return (kept, retired)

    async def word_the_note(self, target: Target) -> None:
        about = {"team": target.team, "week": THIS_WEEK}
        await self._does(self.ana, "notes.edit", about | {"was": mark("")}, {"words": self._says()})
        hidden = about | {"key": f"bet B-{target.bets[0]}"}
        await self._does(self.ana, "notes.hide", hidden, {"why": self._says()})

    async def correct_the_note(self, target: Target) -> None:
        about = {"team": target.team, "week": THIS_WEEK, "key": notes.OWNER, "seen": 1}
        entered = {"line": option(notes.OWNER), "wording": self._says(), "why": self._says()}
        await self._does(self.ana, "notes.corrected", about, entered)


def _a_letter(tx: Tx, team: int) -> int:
    table = migrations.TABLES.tables["outbox"]
    chosen = table.select().where(table.c.workspace == tx.workspace, table.c.team == team)
    return int(min(one.id for one in tx.session.connection().execute(chosen)))


def _numbers(tx: Tx, name: str, team: int) -> Sequence[int]:
    table = migrations.TABLES.tables[name]
    chosen = table.select().where(table.c.workspace == tx.workspace, table.c.team == team)
    return sorted(one.number for one in tx.session.connection().execute(chosen))
