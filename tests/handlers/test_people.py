"""Who is who and who is where: asked of Slack, remembered for a while, and never waited for too long."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import UserError
from bot.rules.people import Channel
from handlers import people
from handlers.delivery.slack import TIMEOUT_SECONDS, Slack
from handlers.people import CHANNEL_FRESH, PERSON_FRESH, People
from sandbox.workspace import Member, made_id
from storage import alarms
from storage.engine import EVERYWHERE, Database
from tests.delivery.conftest import Delivery, Start
from tests.delivery.conftest import start as start
from tests.delivery.record import methods

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)


@dataclass
class Asking:
    """The bot's knowledge of people, at a time that the test turns."""

    people: People
    out: Delivery
    now: datetime = NOW

    @property
    def workspace(self) -> str:
        return self.out.workspace

    def id(self, handle: str) -> str:
        return self.out.sandbox.person(handle).id

    def asked(self) -> list[str]:
        """What Slack was asked since the last look."""
        found = list(methods(self.out.sandbox))
        self.out.sandbox.calls.clear()
        return found


@pytest.fixture
async def asking(start: Start, db: Database) -> AsyncIterator[Asking]:
    out = await start()
    slack = Slack(db, out.sandbox.api_url)
    one: Asking
    one = Asking(people=People(db, slack, lambda: one.now), out=out)
    yield one
    await slack.close()


async def test_people_are_known_for_what_they_are(asking: Asking) -> None:
    async def facts(handle: str) -> tuple[bool, ...]:
        person = await asking.people.person(asking.workspace, asking.id(handle))
        return person.guest, person.external, person.deactivated, person.workspace_admin, person.bot

    assert await facts("ana") == (False, False, False, False, False)
    assert (await facts("gus"))[0]
    assert (await facts("eva"))[1]
    assert (await facts("dee"))[2]
    assert (await facts("olga"))[3]
    assert (await facts("drumbeat"))[4]
    ana = await asking.people.person(asking.workspace, asking.id("ana"))
    assert (ana.name, ana.zone) == ("Ana Silva", "Europe/Lisbon")


async def test_a_person_is_remembered_for_an_hour(asking: Asking) -> None:
    for _ in range(2):
        await asking.people.person(asking.workspace, asking.id("ana"))
    assert asking.asked() == ["users.info"]
    await asking.out.sandbox.change("@ana", tz="Asia/Tokyo")
    asking.now += PERSON_FRESH
    assert (await asking.people.person(asking.workspace, asking.id("ana"))).zone == "Asia/Tokyo"


async def test_a_channel_is_asked_again_when_somebody_expected_is_missing(asking: Asking) -> None:
    lobby = asking.out.channel("#growth")
    found = await asking.people.channel(asking.workspace, lobby)
    assert asking.id("olga") not in found.members
    assert (found.name, found.private, found.has_bot) == ("growth", False, True)
    asking.asked()
    await asking.out.sandbox.invite("@olga", to="#growth", by="ana")
    await asking.people.channel(asking.workspace, lobby)
    assert asking.asked() == [], "fresh enough"
    again = await asking.people.channel(asking.workspace, lobby, expecting=(asking.id("olga"),))
    assert asking.id("olga") in again.members
    asking.asked()
    asking.now += CHANNEL_FRESH
    await asking.people.channel(asking.workspace, lobby)
    assert asking.asked() == ["conversations.info", "conversations.members"]
    await asking.people.forget_channel(asking.workspace, lobby)
    await asking.people.channel(asking.workspace, lobby)
    assert len(asking.asked()) == 2


async def test_members_of_a_large_channel_are_all_read(asking: Asking) -> None:
    world = asking.out.sandbox.world
    crowd = [
        Member(made_id("U", str(number)), f"p{number}", f"P {number}", team_id=world.team_id) for number in range(450)
    ]
    world.members |= {member.id: member for member in crowd}
    world.channel("#growth").members.extend(member.id for member in crowd)
    found = await asking.people.channel(asking.workspace, asking.out.channel("#growth"))
    assert {member.id for member in crowd} <= found.members
    assert asking.asked().count("conversations.members") == 3


@pytest.mark.parametrize(("what", "code"), [("person", "no_such_person"), ("channel", "bot_not_in_channel")])
async def test_what_slack_does_not_know_is_refused_in_words(asking: Asking, what: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        await getattr(asking.people, what)(asking.workspace, "U0NOBODY" if what == "person" else "C0NOWHERE")
    assert raised.value.code == code


async def test_a_private_channel_without_the_bot_is_not_seen(asking: Asking) -> None:
    with pytest.raises(UserError, match="bot_not_in_channel"):
        await asking.people.channel(asking.workspace, asking.out.channel("#secret"))


@pytest.mark.parametrize("error", ["ratelimited", "internal_error", "invalid_auth"])
async def test_a_slack_that_refuses_is_answered_and_nothing_is_remembered(asking: Asking, error: str) -> None:
    asking.out.sandbox.refuse("users.info", error)
    with pytest.raises(UserError, match="slack_slow"):
        await asking.people.person(asking.workspace, asking.id("ana"))
    assert (await asking.people.person(asking.workspace, asking.id("ana"))).name == "Ana Silva"


@pytest.mark.hurried
async def test_a_slack_that_hangs_is_not_waited_for_longer_than_a_person_can(asking: Asking) -> None:
    asking.out.sandbox.faults.hold("users.info")
    began = datetime.now(UTC)
    with pytest.raises(UserError, match="slack_slow"):
        await asking.people.person(asking.workspace, asking.id("ana"))
    assert datetime.now(UTC) - began < timedelta(seconds=TIMEOUT_SECONDS / 2)


async def test_a_workspace_without_the_bot_is_answered(asking: Asking) -> None:
    with pytest.raises(UserError, match="slack_slow"):
        await asking.people.person("T0STRANGER", asking.id("ana"))


@pytest.mark.hurried
async def test_all_that_is_asked_about_a_channel_fits_into_one_patience(
    asking: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults, loop = asking.out.sandbox.faults, asyncio.get_running_loop()
    faults.hold("conversations.info")
    faults.hold("conversations.members")
    monkeypatch.setattr(people, "PATIENCE_SECONDS", 4.0)
    loop.call_later(3.5, faults.release, "conversations.info")
    began = loop.time()
    with pytest.raises(UserError) as raised:
        await asking.people.channel(asking.workspace, asking.out.channel("#growth"))
    assert raised.value.code == "slack_slow"
    assert loop.time() - began < 7


async def test_in_another_zone_everything_of_the_workspace_is_reckoned_anew(asking: Asking, db: Database) -> None:
    async def rung() -> int:
        return len(await db.read(EVERYWHERE, alarms.find_due_everywhere, alarms.AT_ONCE, 9))

    await db.run(asking.workspace, alarms.set_alarm, "D-1", 1, NOW)
    await asking.people.person(asking.workspace, asking.id("ana"))
    assert await rung() == 0, "nobody was reminded by hours that were not known"
    await asking.out.sandbox.change("@ana", name="Ana Santos")
    asking.now += PERSON_FRESH
    await asking.people.person(asking.workspace, asking.id("ana"))
    assert await rung() == 0
    await asking.out.sandbox.change("@ana", tz="Asia/Tokyo")
    asking.now += PERSON_FRESH
    await asking.people.person(asking.workspace, asking.id("ana"))
    assert await rung() == 1


async def test_another_zone_that_stands_on_slacks_list_counts_as_well(asking: Asking, db: Database) -> None:
    ana = asking.id("ana")
    await asking.people.person(asking.workspace, ana)
    await db.run(asking.workspace, alarms.set_alarm, "D-1", 1, NOW)
    await asking.out.sandbox.change("@ana", tz="Asia/Tokyo")
    asking.now += PERSON_FRESH
    await asking.people.several(asking.workspace, [ana, *(f"U{number}" for number in range(40))])
    assert "users.list" in asking.asked()
    assert len(await db.read(EVERYWHERE, alarms.find_due_everywhere, alarms.AT_ONCE, 9)) == 1


async def channels(asking: Asking, *names: str) -> list[Channel]:
    return [await asking.people.channel(asking.workspace, asking.out.channel(name)) for name in names]


async def test_several_people_are_asked_for_side_by_side_and_remembered(asking: Asking) -> None:
    ids = [asking.id(handle) for handle in ("ana", "gus", "eva")]
    found = await asking.people.several(asking.workspace, ids)
    assert {one.name for one in found} == {"Ana Silva", "Gus Guest", "Eva Extern"}
    assert asking.asked() == ["users.info"] * 3
    assert await asking.people.several(asking.workspace, ids) == found
    assert asking.asked() == []
    assert await asking.people.several(asking.workspace, []) == []


async def test_somebody_of_whom_slack_says_nothing_is_a_stranger(asking: Asking) -> None:
    (found,) = await asking.people.several(asking.workspace, ["U0NOBODY"])
    assert (found.external, found.name) == (True, "somebody")


async def test_many_people_are_read_from_slacks_list(asking: Asking) -> None:
    world = asking.out.sandbox.world
    crowd = [Member(made_id("U", str(n)), f"p{n}", f"P {n}", team_id=world.team_id) for n in range(1200)]
    world.members |= {member.id: member for member in crowd}
    found = await asking.people.several(asking.workspace, [asking.id("eva"), *(one.id for one in crowd)])
    assert len({one.name for one in found}) == 1201
    assert asking.asked() == ["users.list", "users.list", "users.info"], "external people are on no list"


async def test_strangers_are_those_who_can_not_see_the_records_channel(asking: Asking) -> None:
    growth, leads, team, partners = await channels(asking, "#growth", "#leads", "#payload-team", "#partners")

    async def names(channel: Channel, home: Channel) -> set[str]:
        return {one.name for one in await asking.people.strangers(asking.workspace, channel, home)}

    assert await names(growth, leads) == {"Cy Young", "Gus Guest"}
    assert await names(growth, team) == {"Gus Guest"}
    assert await names(partners, growth) == {"Eva Extern"}
    assert await names(team, leads) == await names(leads, growth) == set()


async def test_one_who_may_not_see_a_private_channel_settles_it(asking: Asking) -> None:
    world = asking.out.sandbox.world
    crowd = [Member(made_id("U", str(n)), f"p{n}", f"P {n}", team_id=world.team_id) for n in range(300)]
    world.members |= {member.id: member for member in crowd}
    world.channel("#growth").members.extend(one.id for one in crowd)
    growth, leads = await channels(asking, "#growth", "#leads")
    asking.asked()
    assert await asking.people.strangers(asking.workspace, growth, leads)
    assert len(asking.asked()) <= 30


async def test_what_slack_said_before_it_was_slow_is_kept(asking: Asking) -> None:
    ids = [asking.id(handle) for handle in ("ana", "gus", "eva")]
    asking.out.sandbox.refuse("users.info", "ratelimited", retry_after=1)
    with pytest.raises(UserError, match="slack_slow"):
        await asking.people.several(asking.workspace, ids)
    asking.asked()
    await asyncio.sleep(1.1)
    assert len(await asking.people.several(asking.workspace, ids)) == 3
    assert len(asking.asked()) < 3


@pytest.mark.hurried
async def test_several_people_are_not_waited_for_longer_than_one(asking: Asking) -> None:
    asking.out.sandbox.faults.hold("users.info")
    began = datetime.now(UTC)
    with pytest.raises(UserError, match="slack_slow"):
        await asking.people.several(asking.workspace, [asking.id("ana"), asking.id("ben")])
    assert datetime.now(UTC) - began < timedelta(seconds=TIMEOUT_SECONDS / 2)
