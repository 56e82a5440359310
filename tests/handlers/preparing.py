"""A launch whose way there is not what is tested: planned and changed as the handlers do it, without the forms."""

from collections.abc import Callable, Sequence
from typing import Any

from bot.rules import launches
from bot.rules.launches import Item, Launch, Phase, Verdict
from bot.rules.people import Person as Known
from handlers.launches.steps import change, existing, start
from sandbox.person import Person, Seen
from storage import launches as stored
from storage import teams
from storage.engine import Tx
from tests import launching
from tests.handlers import front
from tests.world import World

SEEN = "https://example.com/run/7"


def two_each() -> tuple[Item, ...]:
    """Two blocking items before the launch, one on its day, and a review after it."""
    usual = launches.default_checklist()
    few = (*usual[:2], usual[7], usual[10])
    return tuple(launching.renumbered(few))


async def prepared(here: World, *, items: Sequence[Item] | None = None, in_: str = "#growth", **drafted: Any) -> None:
    """A channel that is set up, with a launch of ana's that ben approves; its number is the next one."""
    await here.set_up(in_)
    where, now = here.sandbox.world.channel(in_).id, here.sandbox.clock.now()
    people = {"owner": here.person("ana").id, "approver": here.person("ben").id}
    checklist = two_each() if items is None else tuple(items)

    def plan(tx: Tx) -> None:
        team = teams.get_by_channel(tx, where)
        assert team is not None
        launch = launching.planned(stored.claim_number(tx), team=team, items=checklist, now=now, **(people | drafted))
        start(tx, launch, team, by=people["owner"], now=now)

    await here.bot.db.run(here.sandbox.team_id, plan)
    await here.settled()


async def make(here: World, what: Callable[[Launch], Launch], number: int = 1, by: str = "cy") -> None:
    """A change of a launch, whatever it is."""
    now = here.sandbox.clock.now()

    def work(tx: Tx) -> None:
        before = existing(tx, number)
        team = teams.get(tx, before.team)
        assert team is not None
        change(tx, before, what(before), team, what="changed", by=here.person(by).id, now=now)

    await here.bot.db.run(here.sandbox.team_id, work)
    await here.settled()


async def ticks(here: World, *numbers: int, by: str = "cy", evidence: str = SEEN) -> None:
    who, now = here.person(by).id, here.sandbox.clock.now()

    def tick(launch: Launch) -> Launch:
        for one in numbers:
            launch = launches.tick(launch, one, by=who, now=now, evidence=evidence)
        return launch

    await make(here, tick, by=by)


async def unticks(here: World, number: int, by: str = "cy", why: str = "no data") -> None:
    """As somebody does it, with its reason in the history."""
    who, now = here.person(by).id, here.sandbox.clock.now()

    def work(tx: Tx) -> None:
        before = existing(tx, 1)
        team = teams.get(tx, before.team)
        assert team is not None
        after = launches.untick(before, number, why=why, now=now)
        change(tx, before, after, team, what="un-ticked", by=who, now=now, why=why)

    await here.bot.db.run(here.sandbox.team_id, work)
    await here.settled()


async def goes(here: World) -> None:
    """Everything before the launch is done, and ben says go."""
    launch = await kept(here)
    await ticks(here, *(one.number for one in launch.items if one.is_open and one.phase is Phase.BEFORE))
    ben, now = here.person("ben").id, here.sandbox.clock.now()

    def go(launch: Launch) -> Launch:
        return launches.decide(launch, Verdict.GO, by=ben, now=now, seen=launch.question, rationale="")

    await make(here, go, by="ben")


async def launched(here: World) -> None:
    """It is out, with everything done."""
    await goes(here)
    launch = await kept(here)
    await ticks(here, *(one.number for one in launch.items if one.is_open and one.phase is Phase.DAY))
    owner, now = Known(id=here.person("ana").id, name="Ana"), here.sandbox.clock.now()
    await make(here, lambda launch: launches.mark_launched(launch, by=owner, admins=(), now=now), by="ana")


async def kept(here: World, number: int = 1) -> Launch:
    launch = await here.bot.db.read(here.sandbox.team_id, stored.get, number)
    assert launch is not None
    return launch


async def card(here: World, by: str = "ana", in_: str = "#growth") -> Seen:
    await here.settled()
    return await here.person(by).sees("Go / no-go approver", in_=in_)


def lines(here: World, text: str, *, to: str = "ana", in_: str = "#growth") -> list[Seen]:
    return [one for one in here.person(to).reads(in_) if text in one.text]


async def presses(here: World, person: Person, name: str, value: str, in_: str = "#growth") -> None:
    """A button as it was on an older card, or as nobody ever had it."""
    channel = here.sandbox.world.channel(in_).id
    async with front.door(here) as client:
        pressed = front.action(here, name, value)
        pressed["user"] = {"id": person.id, "name": person.member.name, "team_id": here.sandbox.team_id}
        pressed["trigger_id"] = here.sandbox.world.new_trigger(person.id)
        pressed["response_url"] = here.sandbox.world.new_response_url(person.id, channel)
        assert (await front.send_interaction(client, here, pressed)).status_code == 200
    await here.settled()
