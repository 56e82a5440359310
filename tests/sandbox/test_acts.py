"""Menus, shortcuts, response URLs, and what the client never lets a person do."""

import aiohttp
import pytest

from sandbox.errors import CannotDo
from sandbox.server import Sandbox
from tests.sandbox.toy import Json, Toy, after, answers, button, plain, section

MENU = {
    "type": "overflow",
    "action_id": "more",
    "options": [{"text": plain("Move the date"), "value": "move"}, {"text": plain("Withdraw"), "value": "withdraw"}],
}


async def respond(url: str, **body: object) -> int:
    async with aiohttp.ClientSession() as http, http.post(url, json=body) as response:
        return response.status


async def post(sandbox: Sandbox, toy: Toy, *blocks: Json, channel: str = "growth") -> None:
    await toy.web.chat_postMessage(channel=sandbox.world.channel(channel).id, text="card", blocks=list(blocks))


async def test_an_option_is_picked_in_a_menu(sandbox: Sandbox, toy: Toy) -> None:
    await post(sandbox, toy, section("Card", accessory=MENU, block_id="card"))
    ana = sandbox.person("ana")
    card = await ana.sees("Card", in_="#growth")
    await ana.picks("Move the date", on=card)
    payload = toy.last("block_actions")
    assert payload["actions"][0]["selected_option"]["value"] == "move"
    assert payload["container"] == {
        "type": "message",
        "message_ts": card.ts,
        "channel_id": card.channel,
        "is_ephemeral": False,
    }
    assert payload["channel"] == {"id": card.channel, "name": "growth"}
    assert payload["message"]["blocks"][0]["block_id"] == "card"
    with pytest.raises(CannotDo, match="only Move the date, Withdraw"):
        await ana.picks("Delete", on=card)


async def test_a_message_keeps_what_each_person_chose(sandbox: Sandbox, toy: Toy) -> None:
    picker = {"type": "datepicker", "action_id": "due", "initial_date": "2026-11-23"}
    await post(sandbox, toy, section("When?", accessory=picker, block_id="when"))
    ana = sandbox.person("ana")
    await ana.picks("2026-12-01", on=await ana.sees("When?"))
    payload = toy.last("block_actions")
    assert payload["state"]["values"] == {"when": {"due": {"type": "datepicker", "selected_date": "2026-12-01"}}}
    assert payload["actions"][0]["initial_date"] == "2026-11-23"


async def test_a_click_that_is_not_acknowledged_is_said_to_the_clicker(sandbox: Sandbox, toy: Toy) -> None:
    toy.on["go"] = after(2.3)
    await post(sandbox, toy, {"type": "actions", "elements": [button("Go", "go")]})
    ana = sandbox.person("ana")
    await ana.clicks("Go", on=await ana.sees("[Go]"))
    await ana.sees("This app is not responding", in_="#growth", within=0.1)
    assert sandbox.person("ben").reads("#growth")[0].text == "[Go]"


async def test_an_ephemeral_message_is_replaced_and_deleted_by_its_response_url(sandbox: Sandbox, toy: Toy) -> None:
    toy.on["/toy"] = answers({"text": "?", "blocks": [{"type": "actions", "elements": [button("Go", "go")]}]})
    ana = sandbox.person("ana")
    await ana.types("/toy", in_="#growth")
    card = await ana.sees("[Go]")
    await ana.clicks("Go", on=card)
    clicked = toy.last("block_actions")
    assert "message" not in clicked
    assert clicked["container"]["is_ephemeral"] is True
    assert await respond(clicked["response_url"], text="gone", replace_original=True, response_type="in_channel") == 200
    replaced = ana.reads("#growth")
    assert [(one.text, one.ephemeral) for one in replaced] == [("gone", True)]
    assert await respond(clicked["response_url"], delete_original=True) == 200
    assert ana.reads("#growth") == []


async def test_a_response_url_has_five_uses(sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.person("ana").types("/toy", in_="#growth")
    url = toy.got[0]["response_url"]
    assert await respond(url, text="to all", response_type="in_channel") == 200
    assert await respond(url, text="bad", blocks=[section("")]) == 400
    assert [await respond(url, text="x") for _ in range(4)] == [200, 200, 200, 404]
    assert [one.text for one in sandbox.person("ben").reads("#growth")] == ["to all"]


async def test_a_response_url_ends_and_reaches_where_the_bot_is_not(sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.person("cy").types("/toy", in_="#lobby")
    url = toy.got[0]["response_url"]
    assert await respond(url, text="without being here") == 200
    await sandbox.person("cy").sees("without being here", in_="#lobby")
    for one in sandbox.world.response_urls.values():
        one.expires = 0.0
    assert await respond(url, text="late") == 404
    assert await respond(sandbox.url + "/response/unknown", text="x") == 404


async def test_shortcuts(sandbox: Sandbox, toy: Toy) -> None:
    ana = sandbox.person("ana")
    await ana.uses("Log it")
    payload = toy.last("shortcut")
    assert payload["callback_id"] == "log"
    assert "channel" not in payload
    await ana.types("we ship friday", in_="#growth")
    await ana.uses("Log this", on=await ana.sees("we ship"))
    payload = toy.last("message_action")
    assert (payload["message"]["text"], payload["channel"]["name"]) == ("we ship friday", "growth")
    assert "username" not in payload["user"]
    with pytest.raises(CannotDo, match="there is no shortcut 'Log that', there are: Log it"):
        await ana.uses("Log that")


async def test_threads(sandbox: Sandbox, toy: Toy) -> None:
    ana, ben = sandbox.person("ana"), sandbox.person("ben")
    await ana.types("root", in_="#growth")
    root = await ben.sees("root")
    await ben.types("reply", in_="#growth", thread=root)
    assert [one.thread_ts for one in ana.reads("#growth")] == [None, root.ts]
    with pytest.raises(CannotDo, match="thread"):
        await ben.types("/toy", in_="#growth", thread=root)


async def test_a_reply_is_sent_to_the_channel_too(sandbox: Sandbox, toy: Toy) -> None:
    ana = sandbox.person("ana")
    await ana.types("root", in_="#growth")
    root = await ana.sees("root")
    await ana.types("reply for all", in_="#growth", thread=root, broadcast=True)
    history = await toy.web.conversations_history(channel=root.channel)
    assert [(one["text"], one.get("subtype")) for one in history["messages"]] == [
        ("reply for all", "thread_broadcast"),
        ("root", None),
    ]


async def test_what_the_client_does_not_let_people_do(sandbox: Sandbox, toy: Toy) -> None:
    cy, ana = sandbox.person("cy"), sandbox.person("ana")
    with pytest.raises(CannotDo, match="not in #growth"):
        await cy.types("hi", in_="#growth")
    with pytest.raises(CannotDo, match="archived"):
        await ana.types("hi", in_="#old")
    with pytest.raises(CannotDo, match="can't see"):
        ana.reads("#secret")
    with pytest.raises(CannotDo, match="no channel"):
        ana.reads("#nowhere")
    with pytest.raises(CannotDo, match="can't see"):
        sandbox.person("gus").reads("#growth")
    await post(sandbox, toy, section("Private card"), channel="leads")
    card = await ana.sees("Private card")
    with pytest.raises(CannotDo, match="can't see that message"):
        await sandbox.person("ben").clicks("Go", on=card)
    with pytest.raises(AssertionError, match="Cy Young does not see 'Private card'"):
        await cy.sees("Private card", within=0.05)


async def test_external_people_click_but_have_no_commands(sandbox: Sandbox, toy: Toy) -> None:
    eva = sandbox.person("eva")
    await eva.types("/toy", in_="#partners")
    await eva.sees("/toy is not a valid command", in_="#partners")
    assert toy.got == []
    await post(sandbox, toy, {"type": "actions", "elements": [button("Go", "go")]}, channel="partners")
    await eva.clicks("Go", on=await eva.sees("[Go]"))
    assert toy.last("block_actions")["user"]["team_id"] != sandbox.team_id


async def test_a_command_in_direct_messages(sandbox: Sandbox, toy: Toy) -> None:
    toy.on["/toy"] = answers("hi")
    ana = sandbox.person("ana")
    await ana.types("/toy", in_="@drumbeat")
    await ana.sees("hi", in_="@drumbeat")
    assert toy.got[0]["channel_name"] == "directmessage"
    assert toy.got[0]["channel_id"].startswith("D")


async def test_a_command_where_the_bot_is_not(sandbox: Sandbox, toy: Toy) -> None:
    toy.on["/toy"] = answers("type /invite @drumbeat first")
    ben = sandbox.person("ben")
    await ben.types("/toy", in_="#secret")
    await ben.sees("/invite", in_="#secret")
    assert toy.got[0]["channel_name"] == "privategroup"
    url = toy.got[0]["response_url"]
    assert await respond(url, text="still here", response_type="in_channel") == 200


async def test_the_deactivated_do_nothing(sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.deactivate("cy")
    with pytest.raises(CannotDo, match="not in #lobby"):
        await sandbox.person("cy").types("hi", in_="#lobby")
    with pytest.raises(CannotDo, match="deactivated"):
        await sandbox.person("cy").opens_home()


async def test_buttons_with_one_label_are_told_apart(sandbox: Sandbox, toy: Toy) -> None:
    await post(sandbox, toy, {"type": "actions", "elements": [button("Go", "one"), button("Go", "two")]})
    ana = sandbox.person("ana")
    await ana.clicks("Go", on=await ana.sees("[Go] [Go]"), nth=1)
    assert toy.last("block_actions")["actions"][0]["action_id"] == "two"


async def test_the_home_tab_has_buttons_and_menus(sandbox: Sandbox, toy: Toy) -> None:
    ana = sandbox.person("ana")
    with pytest.raises(CannotDo, match="neither a modal nor the Home tab"):
        await ana.clicks("Go")
    blocks = [section("Home", accessory=MENU), {"type": "actions", "elements": [button("Go", "go")]}]
    await toy.web.views_publish(user_id=ana.id, view={"type": "home", "blocks": blocks})
    await ana.clicks("Go")
    pressed = toy.last("block_actions")
    assert (pressed["view"]["type"], pressed["actions"][0]["action_id"]) == ("home", "go")
    await ana.picks("Withdraw")
    assert toy.last("block_actions")["actions"][0]["selected_option"]["value"] == "withdraw"
