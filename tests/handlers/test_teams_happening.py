"""What Slack tells of people and channels: known at once with the event, within a minute without it, in any order."""

import asyncio
from typing import Any

import pytest

from handlers.delivery.slack import real_now
from handlers.people import CHANNEL_FRESH
from sandbox.workspace import Member, made_id
from storage import outbox, workspaces
from storage.outbox import Kind
from tests.handlers.front import door, event, send_event
from tests.handlers.test_decisions import living
from tests.waiting import until
from tests.world import World

REFUSED = "no such record that you can see"


async def private(here: World) -> None:
    """Ana logged D-1 in #leads, where Ben approves it and has its card before him."""
    await here.set_up("#leads")
    await living.log(here.person("ana"), in_="#leads")
    await here.settled()


async def nothing_is_shown(here: World, who: str) -> None:
    person = here.person(who)
    await person.types("/decide D-1", in_="#growth")
    await person.sees(REFUSED, in_="#growth")
    await person.types("/decide list", in_="@drumbeat")
    await here.settled()
    assert not [one for one in person.reads("@drumbeat")[-1:] if "Pick the queue" in one.text]


async def test_removed_from_a_private_channel_nothing_of_it_is_shown_at_once(here: World) -> None:
    await private(here)
    ben = here.person("ben")
    asked = await ben.sees("Pick the queue", in_="@drumbeat")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await ben.clicks("Decide", on=asked)
    await ben.sees(REFUSED, in_="@drumbeat")
    await nothing_is_shown(here, "ben")


async def test_what_is_said_later_does_not_reach_who_was_removed(here: World) -> None:
    await private(here)
    ben = here.person("ben")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    before = len(ben.reads("@drumbeat"))
    ana = here.person("ana")
    card = await living.card(ana, in_="#leads")
    await ana.picks("Withdraw", on=card)
    await ana.modal("Withdraw D-1")
    await ana.fills({"Why": "secret reasons"})
    await ana.submits()
    await here.settled()
    assert len(ben.reads("@drumbeat")) == before
    assert not [one for one in ben.reads("@drumbeat") if "secret reasons" in one.text]


async def test_a_modal_that_is_open_is_no_way_around(here: World) -> None:
    await private(here)
    ben = here.person("ben")
    await ben.clicks("Decide", on=await ben.sees("Pick the queue", in_="@drumbeat"))
    await ben.modal("Decide D-1")
    await ben.fills({"Your decision": "Approve"})
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await ben.submits()
    await ben.modal("That didn't work")
    assert (await living.kept(here)).approval.decided_by is None


async def test_without_the_event_a_minute_is_the_most(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await private(here)
    ben = here.person("ben")
    leads = here.sandbox.world.channel("#leads")
    await ben.types("/decide D-1", in_="#growth")
    leads.members.remove(ben.id)  # and Slack's event is lost
    later = real_now() + CHANNEL_FRESH
    here.bot.people._now = lambda: later
    await nothing_is_shown(here, "ben")


async def test_another_process_knows_it_too(here: World) -> None:
    """What is remembered stands in the database: whichever process heard of it."""
    await private(here)
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    leads = here.sandbox.world.channel("#leads").id
    assert await here.bot.db.read(here.sandbox.team_id, workspaces.get_channel, leads) is None


async def test_an_answer_that_was_under_way_does_not_bring_back_what_was(here: World) -> None:
    await private(here)
    people, workspace, leads = here.bot.people, here.sandbox.team_id, here.sandbox.world.channel("#leads").id
    await people.forget_channel(workspace, leads)
    here.sandbox.faults.hold("conversations.members")
    asking = asyncio.create_task(people.channel(workspace, leads))
    await asyncio.sleep(0.2)
    await people.forget_channel(workspace, leads)
    here.sandbox.faults.release("conversations.members")
    await asking
    assert await here.bot.db.read(workspace, workspaces.get_channel, leads) is None


async def test_who_became_a_guest_sees_no_public_channel_that_they_are_not_in(here: World) -> None:
    await here.set_up("#payload-team")
    await living.log(here.person("ana"), in_="#payload-team")
    cy = here.person("cy")
    await cy.types("/decide D-1", in_="#growth")
    await cy.sees("Pick the queue", in_="#growth")
    await here.sandbox.change("@cy", kind="guest")
    await cy.types("/decide D-1", in_="#growth")
    await cy.sees(REFUSED, in_="#growth")


async def test_not_knowing_is_not_seeing(here: World) -> None:
    await private(here)
    ana = here.person("ana")
    await here.bot.people.forget_channel(here.sandbox.team_id, here.sandbox.world.channel("#leads").id)
    here.sandbox.refuse("conversations.info", "internal_error")
    await ana.types("/decide D-1", in_="#leads")
    await ana.sees("Slack is slow to answer", in_="#leads")
    assert not [one for one in ana.reads("#leads")[-1:] if "Pick the queue" in one.text]


async def test_what_comes_late_is_asked_and_not_believed(here: World) -> None:
    """An old event says that Ana is deactivated; she is not."""
    await here.set_up()
    ana = here.person("ana")
    old = event(here, "user_change", "EvOld", user={"id": ana.id, "name": "ana", "deleted": True})
    old["event_time"] -= 7200
    async with door(here) as client:
        assert (await send_event(client, here, old)).status_code == 200
    await ana.types("/rituals status", in_="#growth")
    await ana.sees("Coming", in_="#growth")


async def test_somebody_new_is_known(here: World) -> None:
    new = Member(made_id("U", "new"), "new", "Nina New", tz="Asia/Tokyo", team_id=here.sandbox.team_id)
    await here.sandbox.join_workspace(new)
    found = await here.bot.db.read(here.sandbox.team_id, workspaces.find_person, new.id)
    assert found is not None
    assert (found.name, found.zone) == ("Nina New", "Asia/Tokyo")


async def test_a_renamed_channel_is_called_by_its_new_name(here: World) -> None:
    await private(here)
    await here.sandbox.rename("#leads", to="#captains")
    ana = here.person("ana")
    await ana.types("/decide Another @ben fri", in_="#captains")
    await ana.modal("Log a decision")
    await ana.fills({"Approver": "@cy"})
    await ana.submits()
    assert "is not in #captains" in str((await ana.modal("Log a decision")).errors)


CHANNEL = {"channel": "C0NOWHERE", "user": "U1", "is_moved": 0}
EVENTS: list[tuple[str, dict[str, Any]]] = [
    *(
        (f"{kind}_{what}", CHANNEL)
        for kind in ("channel", "group")
        for what in ("archive", "unarchive", "deleted", "left")
    ),
    *((f"{kind}_rename", {"channel": {"id": "C0NOWHERE", "name": "x"}}) for kind in ("channel", "group")),
    ("channel_shared", {"connected_team_id": "T2", "channel": "C0NOWHERE"}),
    ("channel_unshared", {"channel": "C0NOWHERE"}),
    ("channel_id_changed", {"old_channel_id": "C0NOWHERE", "new_channel_id": "C0ELSEWHERE"}),
    ("grid_migration_started", {"enterprise_id": "E1"}),
    ("grid_migration_finished", {"enterprise_id": "E1"}),
]


@pytest.mark.parametrize(("kind", "about"), EVENTS, ids=[kind for kind, _ in EVENTS])
async def test_events_about_what_is_no_team_are_taken_twice_and_change_nothing(
    here: World, kind: str, about: dict[str, Any]
) -> None:
    async with door(here) as client:
        for _ in range(2):
            answer = await send_event(client, here, event(here, kind, f"Ev{kind}", **about))
            assert answer.status_code == 200
    await here.settled()
    assert not [one for one in here.person("ana").reads("#growth") if one.text]


@pytest.mark.parametrize(
    ("kind", "about"),
    [
        ("channel_id_changed", {"old_channel_id": 3}),
        ("channel_rename", {"channel": {"id": 5}}),
        ("team_join", {"user": "U1"}),
    ],
)
async def test_events_in_a_shape_that_is_not_slacks_are_refused(here: World, kind: str, about: dict[str, Any]) -> None:
    async with door(here) as client:
        assert (await send_event(client, here, event(here, kind, **about))).status_code == 400


async def test_held_back_events_are_answered_logged_and_counted(here: World) -> None:
    assert await here.sandbox.hold_events() == 200
    counted = here.bot.lookout.measures.registry.get_sample_value(
        "drumbeat_acks_total", {"kind": "event", "outcome": "rate_limited"}
    )
    assert counted == 1


async def _refused_twice(here: World) -> bool:
    return [call.answer.get("error") for call in here.sandbox.calls].count("team_added_to_org") == 2


async def test_while_a_workspace_migrates_nothing_is_sent_and_afterwards_it_goes_out(here: World) -> None:
    await here.set_up()
    await here.sandbox.migrate("started")
    held = await here.bot.db.read(here.sandbox.team_id, outbox.find_held, real_now())
    assert set(held) == {kind.value for kind in Kind}
    await here.sandbox.migrate("finished")
    assert await here.bot.db.read(here.sandbox.team_id, outbox.find_held, real_now()) == {}
    here.sandbox.refuse("chat.postMessage", "team_added_to_org", times=2, channel="#growth")
    ana = here.person("ana")
    await ana.types("/rituals pause", in_="#growth")
    await until(lambda: _refused_twice(here))
    await asyncio.sleep(0.5)  # until that is kept too
    await here.sandbox.migrate("finished")
    # By itself it would be tried again after four seconds.
    await here.person("ben").sees("paused scheduled posts", in_="#growth", within=3.0)
