"""The Web API: what it answers, and every way in which it refuses."""

import asyncio
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError

from sandbox.server import Sandbox
from tests.sandbox.toy import MANIFEST, Json, Toy, modal, section, text_input


async def refused(call: Any) -> Any:
    with pytest.raises(SlackApiError) as caught:
        await call
    return caught.value.response


async def error(call: Any) -> str:
    return str((await refused(call))["error"])


def place(sandbox: Sandbox, name: str) -> str:
    return sandbox.world.channel(name).id


async def test_tokens(sandbox: Sandbox, toy: Toy) -> None:
    answer = await toy.web.auth_test()
    assert (answer["user_id"], answer["team_id"]) == (sandbox.bot_user_id, sandbox.team_id)
    assert "chat:write" in answer.headers["x-oauth-scopes"]
    assert await error(toy.web.auth_test(token="xoxb-wrong")) == "invalid_auth"
    async with aiohttp.ClientSession() as http, http.post(sandbox.api_url + "auth.test") as response:
        assert (await response.json())["error"] == "not_authed"
    sandbox.revoke()
    assert await error(toy.web.auth_test()) == "token_revoked"


async def test_unknown_methods_and_missing_scopes(sandbox: Sandbox, toy: Toy) -> None:
    assert await error(toy.web.api_call("chat.shout")) == "unknown_method"
    answer = await refused(toy.web.team_info())
    assert (answer["error"], answer["needed"]) == ("missing_scope", "team:read")
    assert "chat:write" in answer["provided"]
    assert await error(toy.web.apps_connections_open(app_token="xapp-1")) == "invalid_auth"


@pytest.mark.parametrize(
    ("channel", "expected"),
    [
        ("growth", ""),
        ("leads", ""),
        ("lobby", "not_in_channel"),
        ("secret", "channel_not_found"),
        ("old", "is_archived"),
    ],
)
async def test_where_a_message_may_go(sandbox: Sandbox, toy: Toy, channel: str, expected: str) -> None:
    call = toy.web.chat_postMessage(channel=place(sandbox, channel), text="hi")
    if expected:
        assert await error(call) == expected
    else:
        assert (await call)["message"]["bot_id"] == sandbox.world.bot_id


async def test_what_a_message_may_be(sandbox: Sandbox, toy: Toy) -> None:
    growth = place(sandbox, "growth")
    post = toy.web.chat_postMessage
    assert await error(toy.web.api_call("chat.postMessage", json={"channel": growth})) == "no_text"
    assert await error(post(channel="C404", text="x")) == "channel_not_found"
    answer = await refused(post(channel=growth, text="x", blocks=[section("")]))
    assert answer["error"] == "invalid_blocks"
    assert answer["response_metadata"]["messages"] == [
        "[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]"
    ]
    assert await error(toy.web.api_call("chat.postMessage", params={"channel": growth, "blocks": "[oops"})) == (
        "invalid_blocks_format"
    )
    assert await error(post(channel=growth, text="x", attachments=[{"text": "a"}] * 101)) == "too_many_attachments"
    assert await error(post(channel=growth, markdown_text="a", text="b")) == "markdown_text_conflict"
    assert await error(post(channel=growth, text="x", metadata={"event_type": "a"})) == "invalid_metadata_format"
    assert await error(post(channel=growth, text="x", thread_ts="1234567890.123456")) == "thread_not_found"
    assert await error(post(channel=growth, text="x", thread_ts="soon")) == "invalid_thread_ts"
    assert len((await post(channel=growth, text="x" * 41_000))["message"]["text"]) == 40_000


async def test_updates(sandbox: Sandbox, toy: Toy) -> None:
    growth = place(sandbox, "growth")
    posted = await toy.web.chat_postMessage(channel=growth, text="old", blocks=[section("old")])
    await sandbox.person("ana").types("mine", in_="#growth")
    theirs = sandbox.person("ana").reads("#growth")[-1].ts
    update = toy.web.chat_update
    assert await error(update(channel=growth, ts=theirs, text="x")) == "cant_update_message"
    assert await error(update(channel=growth, ts="1.2", text="x")) == "message_not_found"
    assert await error(update(channel=growth, ts=posted["ts"], text="x" * 4001)) == "msg_too_long"
    assert await error(update(channel=sandbox.person("ana").id, ts=posted["ts"], text="x")) == "channel_not_found"
    answer = await update(channel=growth, ts=posted["ts"], text="new")
    assert "blocks" not in answer["message"]
    assert answer["message"]["edited"]["user"] == sandbox.bot_user_id
    await sandbox.archive("growth", by="ana")
    assert await error(update(channel=growth, ts=posted["ts"], text="x")) == "is_inactive"


async def test_ephemerals(sandbox: Sandbox, toy: Toy) -> None:
    growth, ana = place(sandbox, "growth"), sandbox.person("ana")
    answer = await toy.web.chat_postEphemeral(channel=growth, user=ana.id, text="psst")
    assert (await ana.sees("psst", in_="#growth")).ephemeral
    assert sandbox.person("ben").reads("#growth") == []
    cy = sandbox.person("cy").id
    assert await error(toy.web.chat_postEphemeral(channel=growth, user=cy, text="x")) == "user_not_in_channel"
    assert await error(toy.web.chat_update(channel=growth, ts=answer["message_ts"], text="x")) == "message_not_found"


async def test_deleting_and_permalinks(sandbox: Sandbox, toy: Toy) -> None:
    growth = place(sandbox, "growth")
    posted = await toy.web.chat_postMessage(channel=growth, text="here")
    link = (await toy.web.chat_getPermalink(channel=growth, message_ts=posted["ts"]))["permalink"]
    assert link == f"{sandbox.url}/archives/{growth}/p{posted['ts'].replace('.', '')}"
    await toy.web.chat_delete(channel=growth, ts=posted["ts"])
    assert await error(toy.web.chat_getPermalink(channel=growth, message_ts=posted["ts"])) == "message_not_found"
    await sandbox.person("ana").types("mine", in_="#growth")
    theirs = sandbox.person("ana").reads("#growth")[-1].ts
    assert await error(toy.web.chat_delete(channel=growth, ts=theirs)) == "cant_delete_message"


async def test_history_keeps_metadata_and_pages(sandbox: Sandbox, toy: Toy) -> None:
    growth = place(sandbox, "growth")
    metadata = {"event_type": "said", "event_payload": {"key": "k1"}}
    first = await toy.web.chat_postMessage(channel=growth, text="one", metadata=metadata)
    await toy.web.chat_postMessage(channel=growth, text="reply", thread_ts=first["ts"])
    await toy.web.chat_postMessage(channel=growth, text="two")
    page = await toy.web.conversations_history(channel=growth, limit=1)
    assert [one["text"] for one in page["messages"]] == ["two"]
    rest = await toy.web.conversations_history(
        channel=growth, limit=1, cursor=page["response_metadata"]["next_cursor"], include_all_metadata=True
    )
    assert rest["messages"][0]["metadata"] == metadata
    assert (rest["messages"][0]["reply_count"], rest["has_more"]) == (1, False)
    thread = await toy.web.conversations_replies(channel=growth, ts=first["ts"])
    assert [one["text"] for one in thread["messages"]] == ["one", "reply"]
    assert "metadata" not in thread["messages"][0]
    assert await error(toy.web.conversations_history(channel=growth, cursor="???")) == "invalid_cursor"
    assert await error(toy.web.conversations_history(channel=place(sandbox, "lobby"))) == "not_in_channel"
    assert await error(toy.web.conversations_replies(channel=growth, ts="1.1")) == "thread_not_found"


async def test_channels_are_listed_as_far_as_the_bot_may_know_them(sandbox: Sandbox, toy: Toy) -> None:
    types = "public_channel,private_channel"
    listed = await toy.web.conversations_list(types=types, exclude_archived=True)
    assert {one["name"] for one in listed["channels"]} == {"growth", "leads", "lobby", "partners"}
    mine = await toy.web.users_conversations(types=types)
    assert {one["name"] for one in mine["channels"]} == {"growth", "leads", "old", "partners"}
    assert await error(toy.web.conversations_list(types="rooms")) == "invalid_types"
    partners = (await toy.web.conversations_info(channel=place(sandbox, "partners"), include_num_members=True))[
        "channel"
    ]
    assert (partners["is_ext_shared"], partners["num_members"]) == (True, 3)
    assert await error(toy.web.conversations_info(channel=place(sandbox, "secret"))) == "channel_not_found"
    page = await toy.web.conversations_members(channel=place(sandbox, "growth"), limit=2)
    assert page["members"] == [sandbox.person("ana").id, sandbox.person("ben").id]
    assert page["response_metadata"]["next_cursor"]


async def test_direct_messages(sandbox: Sandbox, toy: Toy) -> None:
    ana = sandbox.person("ana")
    opened = await toy.web.conversations_open(users=ana.id)
    channel = opened["channel"]["id"]
    assert channel.startswith("D")
    posted = await toy.web.chat_postMessage(channel=ana.id, text="for you")
    assert posted["channel"] == channel
    await ana.sees("for you", in_="@drumbeat")
    assert await error(toy.web.conversations_open(users="")) == "users_list_not_supplied"
    assert await error(toy.web.conversations_open(users="U404")) == "user_not_found"
    assert await error(toy.web.conversations_open(users=sandbox.person("dee").id)) == "user_disabled"


async def test_people(sandbox: Sandbox, toy: Toy) -> None:
    async def about(handle: str) -> Json:
        answer = await toy.web.users_info(user=sandbox.person(handle).id, include_locale=True)
        return dict(answer["user"])

    ana = await about("ana")
    assert (ana["tz"], ana["locale"], ana["is_admin"]) == ("Europe/Lisbon", "en-GB", False)
    assert "email" not in ana["profile"]
    assert (await about("gus"))["is_restricted"]
    eva = await about("eva")
    assert eva["is_stranger"]
    assert eva["team_id"] != sandbox.team_id
    assert (await about("dee"))["deleted"]
    assert await error(toy.web.users_info(user="U404")) == "user_not_found"
    names = {one["name"] for one in (await toy.web.users_list())["members"]}
    assert names == {"ana", "ben", "cy", "gus", "dee", "drumbeat", "slackbot"}
    assert await error(toy.web.users_lookupByEmail(email="ana@example.com")) == "missing_scope"


async def test_a_trigger_works_once_and_for_a_moment(sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.person("ana").types("/toy", in_="#growth")
    trigger = toy.got[0]["trigger_id"]
    await toy.web.views_open(trigger_id=trigger, view=modal())
    assert await error(toy.web.views_open(trigger_id=trigger, view=modal())) == "exchanged_trigger_id"
    assert await error(toy.web.views_open(trigger_id="1.2.3", view=modal())) == "invalid_trigger_id"
    await sandbox.person("ana").types("/toy", in_="#growth")
    await asyncio.sleep(sandbox.world.timing.trigger + 0.05)
    late = toy.web.views_open(trigger_id=toy.got[1]["trigger_id"], view=modal())
    assert await error(late) == "expired_trigger_id"


async def test_views_that_are_refused(sandbox: Sandbox, toy: Toy) -> None:
    ana = sandbox.person("ana")

    async def trigger() -> str:
        await ana.types("/toy", in_="#growth")
        return str(toy.got[-1]["trigger_id"])

    huge = modal(*[section("x" * 2900) for _ in range(99)])
    assert await error(toy.web.views_open(trigger_id=await trigger(), view=huge)) == "view_too_large"
    answer = await refused(
        toy.web.views_open(trigger_id=await trigger(), view=modal(text_input("a", "a"), submit=None))
    )
    assert answer["error"] == "invalid_arguments"
    assert await error(toy.web.views_push(trigger_id=await trigger(), view=modal())) == "invalid_trigger_id"
    opened = await toy.web.views_open(trigger_id=await trigger(), view=modal(external_id="one"))
    view_id, view_hash = opened["view"]["id"], opened["view"]["hash"]
    await toy.web.views_update(view_id=view_id, hash=view_hash, view=modal(title="New"))
    assert await error(toy.web.views_update(view_id=view_id, hash=view_hash, view=modal())) == "hash_conflict"
    await ana.closes()
    assert await error(toy.web.views_update(view_id=view_id, view=modal())) == "not_found"
    home = {"type": "home", "blocks": []}
    assert await error(toy.web.views_publish(user_id="U404", view=home)) == "user_not_found"
    off = MANIFEST | {"features": {"app_home": {"home_tab_enabled": False}}}
    sandbox.install(off, sandbox.url)
    assert await error(toy.web.views_publish(user_id=ana.id, view=home)) == "not_enabled"


async def test_refusals_on_demand(sandbox: Sandbox, toy: Toy) -> None:
    sandbox.refuse("chat.postMessage", "ratelimited", retry_after=7, channel="#growth")
    leads, growth = place(sandbox, "leads"), place(sandbox, "growth")
    await toy.web.chat_postMessage(channel=leads, text="passes")
    answer = await refused(toy.web.chat_postMessage(channel=growth, text="x"))
    assert (answer.status_code, answer.headers["Retry-After"], answer["error"]) == (429, "7", "ratelimited")
    await toy.web.chat_postMessage(channel=growth, text="passes now")
    assert [call.answer["ok"] for call in sandbox.calls if call.method == "chat.postMessage"] == [True, False, True]


async def test_a_picture_is_uploaded_processed_and_shown(sandbox: Sandbox, toy: Toy) -> None:
    growth, png = place(sandbox, "growth"), b"\x89PNG not really"
    assert await error(toy.web.files_getUploadURLExternal(filename="a.png", length=0)) == "missing_argument"
    asked = await toy.web.files_getUploadURLExternal(filename="hill.png", length=len(png), alt_txt="A hill")
    early = toy.web.files_completeUploadExternal(files=[{"id": asked["file_id"]}])
    assert await error(early) == "file_not_found"
    async with aiohttp.ClientSession() as http, http.post(asked["upload_url"], data=png) as response:
        assert response.status == 200
    done = await toy.web.files_completeUploadExternal(files=[{"id": asked["file_id"], "title": "Hill"}])
    assert done["files"][0]["title"] == "Hill"
    picture = {"type": "image", "slack_file": {"id": asked["file_id"]}, "alt_text": "A hill"}
    too_soon = await refused(toy.web.chat_postMessage(channel=growth, text="x", blocks=[picture]))
    assert "invalid slack file" in too_soon["response_metadata"]["messages"][0]
    await asyncio.sleep(sandbox.world.timing.processing + 0.02)
    await toy.web.chat_postMessage(channel=growth, text="x", blocks=[picture])
    await sandbox.person("ana").sees("[image: A hill]", in_="#growth")
    assert await error(toy.web.files_info(file=asked["file_id"])) == "missing_scope"


async def test_a_file_is_shared_with_its_comment(sandbox: Sandbox, toy: Toy) -> None:
    await toy.web.files_upload_v2(
        channel=place(sandbox, "growth"), content="a,b", filename="export.csv", title="Export", initial_comment="Here"
    )
    seen = await sandbox.person("ana").sees("[file: Export]", in_="#growth")
    assert seen.text.startswith("Here")


@pytest.mark.parametrize("encoding", ["query", "form", "multipart", "json"])
async def test_arguments_travel_in_every_encoding(sandbox: Sandbox, toy: Toy, encoding: str) -> None:
    fields = {"channel": place(sandbox, "growth"), "text": "héllo", "blocks": '[{"type": "divider"}]'}
    multipart = aiohttp.FormData(fields, quote_fields=False, default_to_multipart=True)
    ways: dict[str, Json] = {
        "query": {"method": "GET", "params": fields},
        "form": {"method": "POST", "data": fields | {"token": sandbox.bot_token}},
        "multipart": {"method": "POST", "data": multipart},
        "json": {"method": "POST", "json": fields},
    }
    headers = {} if encoding == "form" else {"Authorization": f"Bearer {sandbox.bot_token}"}
    url = sandbox.api_url + "chat.postMessage"
    async with aiohttp.request(url=url, headers=headers, **ways[encoding]) as response:
        answer = await response.json()
    assert (answer["ok"], answer["message"]["text"], answer["message"]["blocks"][0]["type"]) == (
        True,
        "héllo",
        "divider",
    )
    assert sandbox.calls[-1].args["blocks"] == [{"type": "divider"}]


async def test_external_people_are_known_where_they_share_a_channel(sandbox: Sandbox, toy: Toy) -> None:
    eva = sandbox.person("eva").id
    assert (await toy.web.users_info(user=eva))["user"]["is_stranger"]
    await sandbox.kick("eva", from_="#partners", by="ana")
    assert await error(toy.web.users_info(user=eva)) == "user_not_visible"
