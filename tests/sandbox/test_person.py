"""A person at the client: what they type, fill, submit, click and see."""

from typing import Any

import pytest
from aiohttp import web

from sandbox.errors import CannotDo
from sandbox.server import Sandbox
from tests.sandbox.toy import MANIFEST, Json, Toy, after, answers, button, modal, plain, section, text_input


async def test_a_command_is_answered_to_its_sender_alone(sandbox: Sandbox, toy: Toy) -> None:
    toy.on["/toy"] = answers("hello")
    ana, ben = sandbox.person("ana"), sandbox.person("ben")
    await ana.types("/toy with <b> & @ben in #growth", in_="#growth")
    seen = await ana.sees("hello", in_="#growth")
    assert seen.ephemeral
    assert ben.reads("#growth") == []
    got = toy.got[0]
    growth = sandbox.world.channel("growth").id
    assert got["text"] == f"with &lt;b&gt; &amp; <@{ben.id}|ben> in <#{growth}|growth>"
    assert (got["user_id"], got["channel_name"], got["is_enterprise_install"]) == (ana.id, "growth", "false")


async def test_an_answer_in_channel_is_seen_by_all(sandbox: Sandbox, toy: Toy) -> None:
    toy.on["/raw"] = answers({"response_type": "in_channel", "text": "for *all*"})
    await sandbox.person("ana").types("/raw @ben", in_="#growth")
    assert (await sandbox.person("ben").sees("for all")).ephemeral is False
    assert toy.got[0]["text"] == "@ben"


async def test_a_command_that_is_not_acknowledged_fails_for_its_sender_only(sandbox: Sandbox, toy: Toy) -> None:
    toy.on["/toy"] = after(2.3)
    ana = sandbox.person("ana")
    await ana.types("/toy", in_="#growth")
    await ana.sees('/toy failed with the error "operation_timeout"', in_="#growth", within=0.1)
    assert sandbox.person("ben").reads("#growth") == []


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (web.Response(status=500), "dispatch_failed"),
        (web.Response(status=404), "dispatch_failed"),
        ({"text": "x", "blocks": [{"type": "nonsense"}]}, "dispatch_unknown_error"),
        ({"text": ""}, "dispatch_unknown_error"),
        ({"response_type": "everywhere", "text": "x"}, "dispatch_unknown_error"),
        ("{not json", "dispatch_unknown_error"),
    ],
)
async def test_an_answer_that_is_none_fails_for_its_sender(sandbox: Sandbox, toy: Toy, answer: Any, error: str) -> None:
    toy.on["/toy"] = answers(answer)
    ana = sandbox.person("ana")
    await ana.types("/toy", in_="#growth")
    await ana.sees(f'/toy failed with the error "{error}"', in_="#growth", within=0.1)


async def test_an_app_that_is_down_fails_for_its_sender(sandbox: Sandbox) -> None:
    sandbox.install(MANIFEST, "http://127.0.0.1:9/slack/events")
    ana = sandbox.person("ana")
    await ana.types("/toy", in_="#growth")
    await ana.sees('/toy failed with the error "dispatch_failed"', within=0.1)


async def test_an_unknown_command_never_reaches_the_app(sandbox: Sandbox, toy: Toy) -> None:
    ana = sandbox.person("ana")
    await ana.types("/nope", in_="#growth")
    await ana.sees("/nope is not a valid command", within=0.1)
    assert toy.got == []


async def test_a_button_in_a_message_is_clicked_and_the_message_updated(sandbox: Sandbox, toy: Toy) -> None:
    async def decide(payload: Json) -> None:
        await toy.web.chat_update(
            channel=payload["channel"]["id"], ts=payload["message"]["ts"], text="decided", blocks=[section("decided")]
        )

    toy.on["decide"] = decide
    channel = sandbox.world.channel("growth").id
    await toy.web.chat_postMessage(
        channel=channel,
        text="?",
        blocks=[section("Ship?", block_id="a"), {"type": "actions", "elements": [button("Decide", "decide")]}],
    )
    ana = sandbox.person("ana")
    card = await ana.sees("[Decide]", in_="#growth")
    await ana.clicks("Decide", on=card)
    await ana.sees("decided", in_="#growth")
    with pytest.raises(CannotDo, match="no button 'Decide'"):
        await ana.clicks("Decide", on=card)


async def test_a_modal_is_opened_corrected_and_closed(sandbox: Sandbox, toy: Toy) -> None:
    async def open_form(payload: Json) -> None:
        await toy.web.views_open(
            trigger_id=payload["trigger_id"], view=modal(text_input("Title", "title", max_length=10))
        )

    saved: list[Json] = []

    async def save(payload: Json) -> Json | None:
        saved.append(payload["view"]["state"]["values"])
        wrong = saved[-1]["title"]["value"]["value"] == "no"
        return {"response_action": "errors", "errors": {"title": "Try another"}} if wrong else None

    toy.on |= {"/toy": open_form, "toy_form": save}
    ana = sandbox.person("ana")
    await ana.types("/toy", in_="#growth")
    form = await ana.modal("Toy")
    assert (form.labels, form.submit) == (["Title"], "Save")
    with pytest.raises(CannotDo, match="Title: Please complete"):
        await ana.submits()
    await ana.fills({"Title": "far too long for it"})
    with pytest.raises(CannotDo, match="10 characters"):
        await ana.submits()
    await ana.fills({"Title": "no"})
    await ana.submits()
    assert (await ana.modal()).errors == {"Title": "Try another"}
    await ana.fills({"Title": "yes"})
    await ana.submits()
    with pytest.raises(AssertionError, match="none is open"):
        await ana.modal(within=0.05)
    assert [one["title"]["value"] for one in saved] == [
        {"type": "plain_text_input", "value": "no"},
        {"type": "plain_text_input", "value": "yes"},
    ]


async def test_the_home_tab_is_published_when_it_is_opened(sandbox: Sandbox, toy: Toy) -> None:
    async def publish(payload: Json) -> None:
        await toy.web.views_publish(
            user_id=payload["event"]["user"],
            view={"type": "home", "blocks": [section("Your bets"), {"type": "header", "text": plain("Now")}]},
        )

    toy.on["app_home_opened"] = publish
    ana = sandbox.person("ana")
    await ana.opens_home()
    await ana.sees("Your bets", in_="home")
    assert toy.last("app_home_opened")["event"]["tab"] == "home"


async def test_an_app_that_restarts_is_reached_again(sandbox: Sandbox) -> None:
    toy = Toy(sandbox)
    toy.on["/toy"] = answers("here")
    ana = sandbox.person("ana")
    port = 0
    for _ in range(2):
        async with toy.listening(port) as url:
            port = int(url.split(":")[2].split("/")[0])
            sandbox.install(MANIFEST, url)
            await ana.types("/toy", in_="#growth")
    assert [one.text for one in ana.reads("#growth")] == ["here", "here"]
