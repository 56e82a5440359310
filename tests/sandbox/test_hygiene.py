"""What happens to channels and people, and what an app hears of it: deleted, moved, shared, made private, back."""

import pytest

from sandbox.server import Sandbox
from sandbox.workspace import Member, made_id
from tests.sandbox.toy import MANIFEST, Toy

EVENTS = [
    *("channel_deleted", "group_deleted", "channel_id_changed", "channel_shared", "channel_unshared"),
    *("grid_migration_started", "grid_migration_finished", "team_join", "user_change"),
]


@pytest.fixture
def hearing(sandbox: Sandbox, toy: Toy) -> Toy:
    """The toy, installed so that it hears of all of this."""
    assert sandbox.world.app is not None
    settings = MANIFEST["settings"] | {"event_subscriptions": {"bot_events": EVENTS}}
    sandbox.install(MANIFEST | {"settings": settings}, sandbox.world.app.request_url)
    return toy


def heard(sandbox: Sandbox, kind: str) -> list[dict[str, object]]:
    told = [one.payload["event"] for one in sandbox.deliveries if one.kind == "event"]
    return [event for event in told if event["type"] == kind]


async def test_a_deleted_channel_is_told_of_and_not_found_any_more(sandbox: Sandbox, hearing: Toy) -> None:
    growth = sandbox.world.channel("#growth").id
    await sandbox.delete("#growth", by="ben")
    (event,) = heard(sandbox, "channel_deleted")
    assert (event["channel"], event["actor_id"]) == (growth, sandbox.person("ben").id)
    assert growth not in sandbox.world.channels


async def test_a_private_channel_without_the_app_is_deleted_silently(sandbox: Sandbox, hearing: Toy) -> None:
    await sandbox.delete("#secret", by="ben")
    await sandbox.delete("#leads", by="ana")
    assert len(heard(sandbox, "group_deleted")) == 1


async def test_under_its_new_id_a_channel_keeps_its_people_and_messages(sandbox: Sandbox, hearing: Toy) -> None:
    before = sandbox.world.channel("#growth").id
    said = await hearing.web.chat_postMessage(channel=before, text="hello")
    await sandbox.change_id("#growth", to="C0SHARED99")
    assert heard(sandbox, "channel_id_changed")[0]["new_channel_id"] == "C0SHARED99"
    await hearing.web.chat_update(channel="C0SHARED99", ts=said["ts"], text="hello again")
    assert (await sandbox.person("ana").sees("hello again", in_="#growth")).channel == "C0SHARED99"
    assert before not in sandbox.world.channels


async def test_shared_and_unshared(sandbox: Sandbox, hearing: Toy) -> None:
    await sandbox.share("#growth")
    await sandbox.unshare("#partners")
    assert heard(sandbox, "channel_shared")[0]["connected_team_id"] == "TELSEWHERE"
    assert heard(sandbox, "channel_unshared")[0]["is_ext_shared"] is False
    assert sandbox.person("eva").id not in sandbox.world.channel("#partners").members


async def test_made_private_nobody_is_told(sandbox: Sandbox, hearing: Toy) -> None:
    before = len(sandbox.deliveries)
    await sandbox.make_private("#growth")
    assert len(sandbox.deliveries) == before
    about = await hearing.web.conversations_info(channel=sandbox.world.channel("#growth").id)
    assert about["channel"]["is_private"]


async def test_somebody_new_somebody_gone_and_back(sandbox: Sandbox, hearing: Toy) -> None:
    new = Member(made_id("U", "new"), "new", "Nina New", team_id=sandbox.team_id)
    await sandbox.join_workspace(new)
    assert heard(sandbox, "team_join")[0]["user"]["id"] == new.id  # type: ignore[index]
    await sandbox.deactivate("ana")
    await sandbox.reactivate("ana")
    deleted = [event["user"]["deleted"] for event in heard(sandbox, "user_change")]  # type: ignore[index]
    assert deleted == [True, False]
    assert sandbox.person("ana").id not in sandbox.world.channel("#growth").members


async def test_a_migration_and_events_that_are_held_back(sandbox: Sandbox, hearing: Toy) -> None:
    await sandbox.migrate("started")
    await sandbox.migrate("finished")
    assert heard(sandbox, "grid_migration_started")
    assert heard(sandbox, "grid_migration_finished")
    assert await sandbox.hold_events() > 0
