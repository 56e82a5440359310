"""What reaches the app: signatures, events and their repeats, who hears of what."""

import asyncio

import pytest
from aiohttp import web

from sandbox.errors import CannotDo
from sandbox.server import Sandbox
from tests.sandbox.toy import MANIFEST, Json, Toy, after


def kinds(toy: Toy) -> list[str]:
    return [one["event"]["type"] for one in toy.got if one.get("type") == "event_callback"]


async def until_got(toy: Toy, count: int) -> None:
    for _ in range(200):
        if len(toy.got) >= count:
            return
        await asyncio.sleep(0.01)
    pytest.fail(f"{len(toy.got)} came, {count} were awaited")


async def test_an_event_is_tried_four_times_with_one_id(sandbox: Sandbox, toy: Toy) -> None:
    async def fail(_: Json) -> web.Response:
        return web.Response(status=500)

    toy.on["member_joined_channel"] = fail
    await sandbox.invite("cy", to="#growth", by="ana")
    await until_got(toy, 4)
    assert len({one["event_id"] for one in toy.got}) == 1
    tries = [(one.get("X-Slack-Retry-Num"), one.get("X-Slack-Retry-Reason")) for one in map(_titled, toy.headers)]
    assert tries == [(None, None), ("1", "http_error"), ("2", "http_error"), ("3", "http_error")]


def _titled(headers: dict[str, str]) -> dict[str, str]:
    return {name.title(): value for name, value in headers.items()}


async def test_a_late_answer_is_a_timeout_and_a_wish_for_no_retry_is_kept(sandbox: Sandbox, toy: Toy) -> None:
    toy.on["member_joined_channel"] = after(2.1)
    await sandbox.invite("cy", to="#growth", by="ana")
    toy.on.clear()
    await until_got(toy, 2)
    assert _titled(toy.headers[1])["X-Slack-Retry-Reason"] == "http_timeout"

    async def never_again(_: Json) -> web.Response:
        return web.Response(status=500, headers={"x-slack-no-retry": "1"})

    toy.on["member_left_channel"] = never_again
    await sandbox.kick("cy", from_="#growth", by="ana")
    await asyncio.sleep(0.2)
    assert kinds(toy).count("member_left_channel") == 1


async def test_only_what_was_subscribed_and_where_the_bot_is(sandbox: Sandbox, toy: Toy) -> None:
    ana = sandbox.person("ana")
    await ana.types("hello", in_="#growth")
    await sandbox.invite("ben", to="#lobby", by="cy")
    await sandbox.rename("#secret", "hidden")
    assert kinds(toy) == []
    await ana.types("hello", in_="@drumbeat")
    await ana.types("@drumbeat hello", in_="#growth")
    assert kinds(toy) == ["message", "app_mention"]
    assert toy.got[0]["event"]["channel_type"] == "im"


async def test_the_bot_comes_and_goes(sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.invite("@drumbeat", to="#lobby", by="ana")
    event = toy.got[-1]
    assert event["event"]["user"] == sandbox.bot_user_id
    assert event["event"]["inviter"] == sandbox.person("ana").id
    assert event["authorizations"][0]["user_id"] == sandbox.bot_user_id
    await sandbox.kick("@drumbeat", from_="#lobby", by="ana")
    assert set(kinds(toy)) == {"member_joined_channel", "member_left_channel", "channel_left"}


async def test_channels_and_people_change(sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.rename("#growth", "growing")
    await sandbox.archive("#growing", by="ana")
    await sandbox.unarchive("#growing", by="ana")
    await sandbox.deactivate("ben")
    assert kinds(toy) == ["channel_rename", "channel_archive", "channel_unarchive", "user_change"]
    assert toy.got[0]["event"]["channel"]["name"] == "growing"
    assert toy.got[-1]["event"]["user"]["deleted"] is True
    assert sandbox.person("ben").id not in sandbox.world.channel("growing").members


async def test_everything_that_went_out_is_recorded(sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.person("ana").types("/toy", in_="#growth")
    sent = sandbox.deliveries[-1]
    assert (sent.kind, sent.payload["command"], sent.status) == ("command", "/toy", 200)


async def test_what_the_bot_says_corrects_and_takes_back_is_told_where_it_listens(sandbox: Sandbox, toy: Toy) -> None:
    ana = sandbox.person("ana")
    posted = await toy.web.chat_postMessage(channel=ana.id, text="one")
    await toy.web.chat_update(channel=posted["channel"], ts=posted["ts"], text="two")
    await toy.web.chat_delete(channel=posted["channel"], ts=posted["ts"])
    await until_got(toy, 3)
    events = sorted((one["event"] for one in toy.got), key=lambda event: str(event["event_ts"]))
    assert [event.get("subtype") for event in events] == [None, "message_changed", "message_deleted"]
    assert (events[1]["message"]["text"], events[1]["previous_message"]["text"]) == ("two", "one")


async def test_an_app_that_did_not_ask_for_clicks_hears_of_none(sandbox: Sandbox, toy: Toy) -> None:
    deaf = MANIFEST | {"settings": MANIFEST["settings"] | {"interactivity": {"is_enabled": False}}}
    app = sandbox.world.app
    assert app is not None
    sandbox.install(deaf, app.request_url)
    await sandbox.person("ana").uses("Log it")
    await sandbox.person("ana").sees("This app is not responding", in_="@drumbeat")
    assert toy.got == []


async def test_an_app_that_only_writes_cannot_be_written_to(sandbox: Sandbox, toy: Toy) -> None:
    home = {"messages_tab_enabled": True, "messages_tab_read_only_enabled": True}
    app = sandbox.world.app
    assert app is not None
    sandbox.install(MANIFEST | {"features": MANIFEST["features"] | {"app_home": home}}, app.request_url)
    with pytest.raises(CannotDo, match="turned off"):
        await sandbox.person("ana").types("hi", in_="@drumbeat")
