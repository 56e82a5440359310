"""Menus whose options the app gives while someone types."""

from typing import Any

import pytest

from sandbox.acts import OnView
from sandbox.errors import CannotDo
from sandbox.person import Person
from sandbox.server import Sandbox
from tests.sandbox.toy import MANIFEST, Json, Toy, after, answers, modal, plain, section


def options(*names: str) -> list[Json]:
    return [{"text": plain(name), "value": name.lower()} for name in names]


def menu(kind: str = "external_select", **more: Any) -> Json:
    return {"type": kind, "action_id": "customer", "placeholder": plain("Customer")} | more


def field(element: Json) -> Json:
    return {"type": "input", "block_id": "who", "label": plain("Customer"), "element": element, "optional": True}


async def asked(sandbox: Sandbox, toy: Toy, element: Json) -> Person:
    async def open_it(payload: Json) -> None:
        await toy.web.views_open(trigger_id=payload["trigger_id"], view=modal(field(element)))

    toy.on["/toy"] = open_it
    ana = sandbox.person("ana")
    await ana.types("/toy", in_="#growth")
    await ana.modal()
    return ana


async def test_the_app_is_asked_with_what_was_typed(sandbox: Sandbox, toy: Toy) -> None:
    toy.on["block_suggestion"] = answers({"options": options("Acme", "Apex")})
    ana = await asked(sandbox, toy, menu())
    await ana.fills({"Customer": "Apex"})
    view = (await ana.modal()).id
    question = toy.last("block_suggestion")
    assert {key: question[key] for key in ("type", "value", "block_id", "action_id", "container")} == {
        "type": "block_suggestion",
        "value": "Apex",
        "block_id": "who",
        "action_id": "customer",
        "container": {"type": "view", "view_id": view},
    }
    assert question["view"]["id"] == view
    assert (question["user"]["id"], question["team"]["id"]) == (ana.id, sandbox.team_id)
    assert "trigger_id" not in question
    await ana.submits()
    state = toy.last("view_submission")["view"]["state"]["values"]["who"]["customer"]
    assert state == {"type": "external_select", "selected_option": options("Apex")[0]}


async def test_several_are_picked_out_of_groups(sandbox: Sandbox, toy: Toy) -> None:
    groups = [
        {"label": plain("Paying"), "options": options("Acme")},
        {"label": plain("Trying"), "options": options("Bolt", "Crane")},
    ]
    toy.on["block_suggestion"] = answers({"option_groups": groups})
    ana = await asked(sandbox, toy, menu("multi_external_select", max_selected_items=2))
    await ana.fills({"Customer": ["Acme", "Crane"]})
    with pytest.raises(CannotDo, match="at most 2"):
        await ana.fills({"Customer": ["Acme", "Bolt", "Crane"]})
    await ana.submits()
    state = toy.last("view_submission")["view"]["state"]["values"]["who"]["customer"]
    assert state == {"type": "multi_external_select", "selected_options": options("Acme", "Crane")}


async def test_a_menu_in_a_message_asks_too_and_tells_at_once(sandbox: Sandbox, toy: Toy) -> None:
    toy.on["block_suggestion"] = answers({"options": options("Acme")})
    growth = sandbox.world.channel("growth").id
    await toy.web.chat_postMessage(
        channel=growth, text="Who?", blocks=[section("Who?", accessory=menu(), block_id="b")]
    )
    ana = sandbox.person("ana")
    card = await ana.sees("Who?")
    await ana.picks("Acme", on=card)
    question = toy.last("block_suggestion")
    assert (question["channel"]["id"], question["message"]["ts"]) == (growth, card.ts)
    assert question["container"]["type"] == "message"
    picked = toy.last("block_actions")
    assert picked["actions"][0]["selected_option"] == options("Acme")[0]
    assert picked["state"]["values"]["b"]["customer"]["selected_option"] == options("Acme")[0]


@pytest.mark.parametrize(("least", "typed"), [(None, "Ap"), (5, "Apex")])
async def test_nothing_is_asked_before_enough_was_typed(
    sandbox: Sandbox, toy: Toy, least: int | None, typed: str
) -> None:
    ana = await asked(sandbox, toy, menu() | ({"min_query_length": least} if least else {}))
    with pytest.raises(CannotDo, match=f"type at least {least or 3} characters"):
        await ana.fills({"Customer": typed})
    assert toy.got[-1].get("type") != "block_suggestion"


async def test_only_what_the_app_offered_can_be_chosen(sandbox: Sandbox, toy: Toy) -> None:
    toy.on["block_suggestion"] = answers({"options": options("Acme")})
    ana = await asked(sandbox, toy, menu(initial_option=options("First")[0]))
    view = OnView((await ana.modal()).id)
    with pytest.raises(CannotDo, match="'Apex' is not offered, only Acme"):
        await ana.fills({"Customer": "Apex"})
    for known in ("Acme", "First"):
        await sandbox.acts.press(ana.member, view, "who", "customer", options(known)[0])
    with pytest.raises(CannotDo, match="the app has not offered that"):
        await sandbox.acts.press(ana.member, view, "who", "customer", options("Apex")[0])


@pytest.mark.parametrize(
    "answer",
    [
        "not json",
        "[]",
        {"options": "Acme"},
        {"options": [{"text": "Acme", "value": "acme"}]},
        {"options": options(*[f"C{number}" for number in range(101)])},
        {"options": options("A"), "option_groups": []},
    ],
)
async def test_an_answer_that_slack_does_not_understand_offers_nothing(sandbox: Sandbox, toy: Toy, answer: Any) -> None:
    toy.on["block_suggestion"] = answers(answer)
    ana = await asked(sandbox, toy, menu(min_query_length=0))
    offer = await sandbox.acts.suggest(ana.member, OnView((await ana.modal()).id), "who", "customer", "")
    assert (offer.groups, offer.failed) == ([], True)


async def test_a_slow_app_offers_nothing(sandbox: Sandbox, toy: Toy) -> None:
    toy.on["block_suggestion"] = after(1.8, {"options": options("Acme")})
    ana = await asked(sandbox, toy, menu(min_query_length=1))
    offer = await sandbox.acts.suggest(ana.member, OnView((await ana.modal()).id), "who", "customer", "a")
    assert (offer.groups, offer.failed) == ([], True)


async def test_without_an_options_url_nobody_is_asked(sandbox: Sandbox, toy: Toy) -> None:
    assert sandbox.world.app is not None
    settings = MANIFEST["settings"] | {"interactivity": {"is_enabled": True}}
    sandbox.install(MANIFEST | {"settings": settings}, sandbox.world.app.request_url)
    ana = await asked(sandbox, toy, menu())
    offer = await sandbox.acts.suggest(ana.member, OnView((await ana.modal()).id), "who", "customer", "acme")
    assert offer.failed
    assert toy.got[-1].get("type") != "block_suggestion"


async def test_other_menus_have_their_options_with_them(sandbox: Sandbox, toy: Toy) -> None:
    ana = await asked(sandbox, toy, {"type": "users_select", "action_id": "customer"})
    with pytest.raises(CannotDo, match="has its options with it"):
        await sandbox.acts.suggest(ana.member, OnView((await ana.modal()).id), "who", "customer", "acme")
