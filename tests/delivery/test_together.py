"""Several people in one conversation: once for all, without who may not see it, and each alone where Slack refuses."""

import asyncio
from datetime import timedelta

import pytest

from bot.rules.people import Person
from bot.rules.teams import sensible
from handlers.delivery.slack import real_now
from handlers.transport.manifest import OPTIONAL_SCOPES, manifest
from sandbox.faults import dropped
from storage import outbox, teams, workspaces
from storage.engine import Tx
from storage.outbox import Status
from tests.delivery.conftest import AT, Delivery, put, show
from tests.registered import registry
from tests.waiting import until


async def home(out: Delivery, channel: str) -> None:
    """Team 1, to which every message here belongs, is at home there."""
    settings = sensible("team", out.sandbox.person("ana").id, "Europe/Lisbon")
    await out.db.run(out.workspace, teams.add, out.channel(channel), settings, AT)


async def say(out: Delivery, *names: str, key: str = "a", owner: str = "ben", text: str = "a") -> None:
    to = ",".join(out.sandbox.person(name).id for name in names)
    await out.db.run(out.workspace, put, key, to, text, out.sandbox.person(owner).id, None)
    await out.idle()


def heard(out: Delivery) -> dict[str, list[str]]:
    """What was said, by who is in the conversation."""
    world = out.sandbox.world
    handles = {one.id: one.members for one in world.channels.values()}
    found: dict[str, list[str]] = {}
    for channel, members in handles.items():
        names = " ".join(sorted(world.members[one].handle for one in members if one != world.bot.id))
        texts = [one.text for one in world.in_channel(channel)]
        if texts:
            found[names] = texts
    return found


def without(out: Delivery, *scopes: str) -> None:
    made = manifest(registry(), url="http://127.0.0.1:9")
    made["oauth_config"]["scopes"]["bot"] = sorted(set(made["oauth_config"]["scopes"]["bot"]) - set(scopes))
    out.sandbox.install(made, "http://127.0.0.1:9/slack/events")


async def test_it_is_one_conversation_opened_once_and_kept_true(out: Delivery) -> None:
    await home(out, "#leads")
    await say(out, "ana", "ben")
    await say(out, "ana", "ben", key="b", text="b")
    assert heard(out) == {"ana ben": ["a", "b"]}
    await out.show("a", "a2")
    await out.idle()
    assert heard(out) == {"ana ben": ["a2", "b"]}
    assert await out.db.read(out.workspace, outbox.find_parts, "a") == ["a"]
    assert await out.db.read("T404", outbox.find_parts, "a") == []


async def test_who_may_not_see_the_channel_is_left_out_and_stays_out(out: Delivery) -> None:
    await home(out, "#leads")
    await say(out, "cy", "ana", "ben")
    assert heard(out) == {"ana ben": ["a"]}
    await say(out, "cy", "ana", key="b", text="b")
    await out.show("b", "b2")
    await out.idle()
    assert heard(out) == {"ana ben": ["a"], "ana": ["b2"]}


async def test_where_nobody_may_see_it_nothing_is_said_and_its_owner_knows(out: Delivery) -> None:
    await home(out, "#leads")
    await say(out, "cy", "olga", owner="ana")
    told = heard(out)
    assert list(told) == ["ana"]
    assert "<@" in told["ana"][0]
    assert "they are not in its channel" in told["ana"][0]
    letter = await out.letter("a")
    assert (letter.status, letter.error) == (Status.DEAD, "not_theirs_to_see")


async def test_newer_words_do_not_reach_a_conversation_with_somebody_who_left(out: Delivery) -> None:
    await home(out, "#leads")
    await say(out, "ana", "ben")
    await out.sandbox.kick("ben", from_="#leads", by="ana")
    await out.db.run(out.workspace, workspaces.forget_channel, out.channel("#leads"))  # as the event does
    await out.show("a", "a2")
    await out.idle()
    assert heard(out)["ana ben"] == ["a"]


async def test_newer_words_reach_it_though_one_of_them_is_gone(out: Delivery) -> None:
    await home(out, "#leads")
    await say(out, "ana", "ben")
    gone = Person(id=out.sandbox.person("ben").id, name="Ben", deactivated=True)
    await out.db.run(out.workspace, workspaces.save_person, gone, real_now())  # as the event does
    await out.show("a", "a2")
    await out.idle()
    assert heard(out) == {"ana ben": ["a2"]}


@pytest.mark.parametrize("refusal", ["missing_scope", "user_disabled", "restricted_action"])
async def test_where_slack_refuses_the_conversation_each_is_told_alone_once(out: Delivery, refusal: str) -> None:
    await home(out, "#growth")
    out.sandbox.refuse("conversations.open", refusal)
    await say(out, "ana", "ben")
    assert heard(out) == {"ana": ["a"], "ben": ["a"]}
    parts = await out.db.read(out.workspace, outbox.find_parts, "a")
    assert parts == ["a", "a also 2"]
    for key in parts:
        await out.show(key, "a2")
    await out.idle()
    assert heard(out) == {"ana": ["a2"], "ben": ["a2"]}


async def test_an_app_installed_without_the_scope_tells_each_alone(out: Delivery) -> None:
    await home(out, "#growth")
    without(out, "mpim:write", *OPTIONAL_SCOPES)
    await say(out, "ana", "ben")
    assert heard(out) == {"ana": ["a"], "ben": ["a"]}


async def test_one_who_is_gone_does_not_keep_the_other_from_hearing(out: Delivery) -> None:
    await home(out, "#growth")
    await say(out, "dee", "ben")
    assert heard(out) == {"ben": ["a"]}


async def test_slack_being_slow_or_limited_keeps_them_together(out: Delivery) -> None:
    await home(out, "#growth")
    out.sandbox.refuse("conversations.open", "ratelimited", retry_after=1)
    await say(out, "ana", "ben")

    async def there() -> bool:
        return (await out.letter("a")).status is Status.SENT

    await until(there)
    assert heard(out) == {"ana ben": ["a"]}


async def test_an_answer_that_was_lost_is_looked_for_and_not_said_again(out: Delivery) -> None:
    await home(out, "#growth")
    out.sandbox.faults.script("chat.postMessage", dropped(after=True))
    await say(out, "ana", "ben")

    async def there() -> bool:
        return (await out.letter("a")).status is Status.SENT

    await until(there)
    await asyncio.wait_for(out.engine.idle(), 60)
    assert heard(out) == {"ana ben": ["a"]}


async def test_newer_words_that_came_in_while_slack_refused_reach_each(out: Delivery) -> None:
    await home(out, "#growth")
    out.db.said = lambda *_: None
    to = ",".join(out.sandbox.person(name).id for name in ("ana", "ben"))
    letter = None

    def begin(tx: Tx) -> None:
        put(tx, "a", to, "a", None, None)
        (turn,) = outbox.claim_heads(tx, AT + timedelta(days=9999), limit=1)
        nonlocal letter
        letter = turn.letter
        show(tx, "a", "a2")

    await out.db.run(out.workspace, begin)
    assert letter is not None
    await out.db.run(out.workspace, lambda tx: outbox.mark_parted(tx, letter, to=to.split(",")))
    with pytest.raises(LookupError):
        await out.db.run("T404", lambda tx: outbox.mark_parted(tx, letter, to=to.split(",")))
    out.engine.wake(out.workspace)
    await out.idle()
    assert heard(out) == {"ana": ["a2"], "ben": ["a2"]}
