"""Modals as a person meets them: every input, stacked views, errors, closing."""

from typing import Any

import aiohttp
import pytest

from sandbox.errors import CannotDo
from sandbox.server import Sandbox
from tests.sandbox.toy import Json, Toy, answers, button, modal, plain, section, text_input


def field(label: str, kind: str, **more: Any) -> Json:
    element = {"type": kind, "action_id": "value"} | more
    return {"type": "input", "block_id": label.lower(), "label": plain(label), "optional": True, "element": element}


def options(*names: str) -> list[Json]:
    return [{"text": plain(name), "value": name.lower()} for name in names]


EVERY_INPUT = [
    field("Title", "plain_text_input", initial_value="Draft"),
    field("Approver", "users_select"),
    field("Contributors", "multi_users_select"),
    field("Channel", "conversations_select", default_to_current_conversation=True),
    field("Place", "channels_select"),
    field("Horizon", "static_select", options=options("Now", "Next")),
    field("Tags", "multi_static_select", options=options("A", "B", "C"), max_selected_items=2),
    field("Options", "checkboxes", options=options("One", "Two")),
    field("Door", "radio_buttons", options=options("One-way", "Two-way"), initial_option=options("Two-way")[0]),
    field("Due", "datepicker"),
    field("Time", "timepicker", initial_time="09:00"),
    field("Odds", "number_input", is_decimal_allowed=False, min_value="0", max_value="100"),
    field("Link", "url_text_input"),
    field("Customer", "external_select"),
]


async def show(sandbox: Sandbox, toy: Toy, view: Json, who: str = "ana") -> Any:
    """Have this view open before that person."""

    async def open_it(payload: Json) -> None:
        await toy.web.views_open(trigger_id=payload["trigger_id"], view=view)

    toy.on["/toy"] = open_it
    person = sandbox.person(who)
    await person.types("/toy", in_="#growth")
    await person.modal()
    return person


async def test_every_input_says_what_was_entered(sandbox: Sandbox, toy: Toy) -> None:
    ana = await show(sandbox, toy, modal(*EVERY_INPUT))
    await ana.fills(
        {
            "Title": "Ship",
            "Approver": "@ben",
            "Contributors": ["@cy", "@ben"],
            "Channel": "#growth",
            "Place": "#lobby",
            "Horizon": "Next",
            "Tags": ["A", "C"],
            "Options": ["Two"],
            "Due": "2026-12-01",
            "Time": "17:00",
            "Odds": "70",
            "Link": "https://a.example",
        }
    )
    toy.on["block_suggestion"] = answers({"options": options("Acme", "Apex")})
    await ana.fills({"Customer": "Apex"})
    shown = (await ana.modal()).values
    assert (shown["Approver"], shown["Channel"], shown["Horizon"]) == ("@ben", "#growth", "Next")
    await ana.submits()
    values = toy.last("view_submission")["view"]["state"]["values"]
    world = sandbox.world
    cy, ben = world.member("cy").id, world.member("ben").id
    assert {name: actions["value"] for name, actions in values.items()} == {
        "title": {"type": "plain_text_input", "value": "Ship"},
        "approver": {"type": "users_select", "selected_user": ben},
        "contributors": {"type": "multi_users_select", "selected_users": [cy, ben]},
        "channel": {"type": "conversations_select", "selected_conversation": world.channel("growth").id},
        "place": {"type": "channels_select", "selected_channel": world.channel("lobby").id},
        "horizon": {"type": "static_select", "selected_option": options("Next")[0]},
        "tags": {"type": "multi_static_select", "selected_options": options("A", "C")},
        "options": {"type": "checkboxes", "selected_options": options("Two")},
        "door": {"type": "radio_buttons", "selected_option": options("Two-way")[0]},
        "due": {"type": "datepicker", "selected_date": "2026-12-01"},
        "time": {"type": "timepicker", "selected_time": "17:00"},
        "odds": {"type": "number_input", "value": "70"},
        "link": {"type": "url_text_input", "value": "https://a.example"},
        "customer": {"type": "external_select", "selected_option": options("Apex")[0]},
    }


async def test_what_is_left_empty_is_null(sandbox: Sandbox, toy: Toy) -> None:
    ana = await show(sandbox, toy, modal(*EVERY_INPUT))
    await ana.fills({"Title": None, "Door": None})
    await ana.submits()
    values = toy.last("view_submission")["view"]["state"]["values"]
    assert values["title"]["value"]["value"] is None
    assert values["approver"]["value"]["selected_user"] is None
    assert values["options"]["value"]["selected_options"] == []
    assert values["door"]["value"]["selected_option"] is None


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ({"Tittle": "x"}, "there is no input 'Tittle', there are: Title, Approver"),
        ({"Horizon": "Later"}, "'Later' is not offered, only Now, Next"),
        ({"Tags": ["A", "B", "C"]}, "at most 2"),
        ({"Approver": "@dee"}, "Dee Gone is deactivated"),
        ({"Approver": "@nobody"}, "nobody here is called"),
        ({"Channel": "#secret"}, "not offered to Ana Silva"),
        ({"Place": "#leads"}, "only public channels"),
    ],
)
async def test_only_what_is_offered_can_be_entered(sandbox: Sandbox, toy: Toy, entries: Json, words: str) -> None:
    ana = await show(sandbox, toy, modal(*EVERY_INPUT))
    with pytest.raises(CannotDo, match=words):
        await ana.fills(entries)


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ({"Odds": "120"}, "Odds: Please enter a number of 100 or less"),
        ({"Odds": "0.5"}, "Odds: Please enter a valid number"),
        ({"Link": "a.example"}, "Link: Please enter a valid URL"),
    ],
)
async def test_the_client_checks_before_it_submits(sandbox: Sandbox, toy: Toy, entries: Json, words: str) -> None:
    ana = await show(sandbox, toy, modal(*EVERY_INPUT))
    await ana.fills(entries)
    with pytest.raises(CannotDo, match=words):
        await ana.submits()
    assert toy.got[-1].get("type") != "view_submission"
    assert (await ana.modal()).errors


async def test_views_stack_to_three_and_unstack(sandbox: Sandbox, toy: Toy) -> None:
    steps = iter(["Two", "Three"])

    async def push(payload: Json) -> Json:
        return {"response_action": "push", "view": modal(title=next(steps))}

    toy.on["toy_form"] = push
    ana = await show(sandbox, toy, modal(title="One"))
    await ana.submits()
    await ana.modal("Two")
    await ana.submits()
    three = await ana.modal("Three")
    view = sandbox.world.view(three.id)
    assert view is not None
    assert view.root_id != view.previous_id
    toy.on["toy_form"] = answers({"response_action": "push", "view": modal(title="Four")})
    await ana.submits()
    await ana.sees("We had some trouble connecting", in_="modal")
    toy.on["toy_form"] = answers("")
    await ana.submits()
    await ana.modal("Two")
    toy.on["toy_form"] = answers({"response_action": "clear"})
    await ana.submits()
    assert sandbox.world.stacks[ana.id] == []


async def test_a_view_updates_in_place_and_keeps_what_was_entered(sandbox: Sandbox, toy: Toy) -> None:
    async def more(payload: Json) -> None:
        blocks = [text_input("Title", "title"), text_input("Why", "why")]
        await toy.web.views_update(view_id=payload["view"]["id"], hash=payload["view"]["hash"], view=modal(*blocks))

    toy.on["more"] = more
    add_more = {"type": "actions", "elements": [button("More", "more")]}
    ana = await show(sandbox, toy, modal(text_input("Title", "title"), add_more))
    await ana.fills({"Title": "kept"})
    await ana.clicks("More")
    form = await ana.modal()
    assert form.values == {"Title": "kept", "Why": None}
    pressed = toy.last("block_actions")
    assert pressed["view"]["state"]["values"]["title"]["value"]["value"] == "kept"
    assert pressed["container"] == {"type": "view", "view_id": form.id}


async def test_a_choice_that_is_not_offered_any_more_is_gone(sandbox: Sandbox, toy: Toy) -> None:
    async def fewer(payload: Json) -> None:
        left = field("Horizon", "static_select", options=options("Next", "Later"))
        await toy.web.views_update(view_id=payload["view"]["id"], view=modal(left))

    toy.on["more"] = fewer
    menu = field("Horizon", "static_select", options=options("Now", "Next"))
    ana = await show(sandbox, toy, modal(menu, {"type": "actions", "elements": [button("Fewer", "more")]}))
    await ana.fills({"Horizon": "Now"})
    await ana.clicks("Fewer")
    assert (await ana.modal()).values == {"Horizon": None}
    with pytest.raises(CannotDo, match="'Now' is not offered, only Next, Later"):
        await ana.fills({"Horizon": "Now"})


async def test_a_button_in_a_modal_can_push(sandbox: Sandbox, toy: Toy) -> None:
    async def push(payload: Json) -> None:
        await toy.web.views_push(trigger_id=payload["trigger_id"], view=modal(title="Above"))

    toy.on["more"] = push
    ana = await show(sandbox, toy, modal({"type": "actions", "elements": [button("More", "more")]}))
    await ana.clicks("More")
    await ana.modal("Above")
    await ana.closes()
    await ana.modal("Toy")


async def test_closing_is_told_when_it_was_asked_for(sandbox: Sandbox, toy: Toy) -> None:
    ana = await show(sandbox, toy, modal())
    await ana.closes()
    assert toy.got[-1].get("type") is None
    ana = await show(sandbox, toy, modal(notify_on_close=True))
    await ana.closes()
    assert toy.last("view_closed")["is_cleared"] is False
    ana = await show(sandbox, toy, modal(notify_on_close=True))
    await ana.closes(everything=True)
    assert toy.last("view_closed")["is_cleared"] is True


@pytest.mark.parametrize(
    "answer",
    [
        "not json",
        {"response_action": "jump"},
        {"response_action": "errors", "errors": {"nowhere": "?"}},
        {"response_action": "update", "view": modal(title="x" * 25)},
    ],
)
async def test_an_answer_that_slack_does_not_understand(sandbox: Sandbox, toy: Toy, answer: Any) -> None:
    toy.on["toy_form"] = answers(answer)
    ana = await show(sandbox, toy, modal(text_input("Title", "title")))
    await ana.fills({"Title": "kept"})
    await ana.submits()
    await ana.sees("We had some trouble connecting", in_="modal")
    assert (await ana.modal()).values == {"Title": "kept"}


async def test_an_input_that_dispatches_tells_at_once(sandbox: Sandbox, toy: Toy) -> None:
    told = field("Horizon", "static_select", options=options("Now", "Next")) | {"dispatch_action": True}
    ana = await show(sandbox, toy, modal(told, section("text")))
    await ana.fills({"Horizon": "Now"})
    action = toy.last("block_actions")["actions"][0]
    assert (action["selected_option"], action["block_id"]) == (options("Now")[0], "horizon")


async def test_one_person_does_not_see_anothers_modal(sandbox: Sandbox, toy: Toy) -> None:
    await show(sandbox, toy, modal())
    with pytest.raises(CannotDo, match="no modal open"):
        await sandbox.person("ben").submits()


async def test_a_menu_begins_with_the_current_conversation_and_can_be_answered(sandbox: Sandbox, toy: Toy) -> None:
    channel = field(
        "Channel", "conversations_select", default_to_current_conversation=True, response_url_enabled=True
    ) | {"optional": False}
    ana = await show(sandbox, toy, modal(channel))
    assert (await ana.modal()).values == {"Channel": "#growth"}
    await ana.submits()
    urls = toy.last("view_submission")["response_urls"]
    assert [(one["block_id"], one["channel_id"]) for one in urls] == [("channel", sandbox.world.channel("growth").id)]
    async with aiohttp.request("POST", urls[0]["response_url"], json={"text": "from the form"}) as response:
        assert response.status == 200
    await ana.sees("from the form", in_="#growth")


async def test_a_required_field_is_named(sandbox: Sandbox, toy: Toy) -> None:
    ana = await show(sandbox, toy, modal(text_input("Title", "title"), text_input("Why", "why", optional=True)))
    with pytest.raises(CannotDo, match=r"^Title: Please complete this required field\.$"):
        await ana.submits()
    assert (await ana.modal()).errors == {"Title": "Please complete this required field."}
    await ana.fills({"Why": "because"})
    assert (await ana.modal()).text == "Toy\nTitle: [ ]\nPlease complete this required field.\nWhy: because\n[Save]"
