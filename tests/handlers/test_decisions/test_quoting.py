"""A message becomes a decision: quoted with its author and its link, in the team that it is about."""

from typing import Any

import pytest

from handlers import calls
from handlers.calls import Picked
from sandbox.person import Modal, Person, Seen
from sandbox.state import Message
from tests.handlers.test_decisions.living import card
from tests.world import World


async def says(here: World, who: str, words: str, in_: str = "#growth", thread: Seen | None = None) -> Seen:
    person = here.person(who)
    await person.types(words, in_=in_, thread=thread)
    return person.reads(in_)[-1]


async def logs(person: Person, message: Seen) -> Modal:
    await person.uses("Log as decision", on=message)
    return await person.modal("Log a decision")


def link(here: World, message: Seen) -> str:
    return f"{here.sandbox.url}/archives/{message.channel}/p{message.ts.replace('.', '')}"


async def test_a_message_is_quoted_with_its_author_and_its_link(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    message = await says(
        here, "cy", "Redis & Rabbit <both> work, says @ben in #growth\nsee https://example.com/a?b=1&c=2"
    )
    form = await logs(ana, message)
    assert form.values["Title"] is None
    assert form.values["Driver"] == "@ana"
    assert form.values["Context"] == (
        "Cy Young wrote:\n> Redis & Rabbit <both> work, says @Ben Okafor in #growth\n> see https://example.com/a?b=1&c=2\n"
        + link(here, message)
    )
    await ana.fills({"Title": "Pick the queue", "Approver": "@ben"})
    await ana.submits()
    assert "Redis & Rabbit <both> work" in (await card(ben)).text


async def test_a_long_message_is_cut_where_one_sees_it_and_keeps_its_link(here: World) -> None:
    await here.set_up()
    message = await says(here, "cy", "\n".join("x" * 99 for _ in range(60)))
    context = (await logs(here.person("ana"), message)).values["Context"]
    assert len(context) <= 3000
    assert context.endswith("x…\n" + link(here, message))


async def test_a_reply_is_found_in_its_thread(here: World) -> None:
    await here.set_up()
    head = await says(here, "cy", "Which queue?")
    reply = await says(here, "ben", "Redis", thread=head)
    context = (await logs(here.person("ana"), reply)).values["Context"]
    assert "Ben Okafor wrote:\n> Redis" in context
    assert f"?thread_ts={head.ts}" in context


async def test_what_an_app_said_is_quoted_too(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    shown = await ana.sees("set up Growth", in_="#growth")
    assert "Drumbeat wrote:\n> @Ana Silva set up Growth" in (await logs(ana, shown)).values["Context"].replace("*", "")
    await ana.closes()
    world = here.sandbox.world
    section = {"type": "section", "block_id": "b", "text": {"type": "mrkdwn", "text": "*Build* failed &amp; stopped"}}
    world.post(Message(world.new_ts(), world.channel("growth").id, world.bot.id, "", blocks=[section], from_app=True))
    form = await logs(ana, await ana.sees("failed & stopped", in_="#growth"))
    assert "Drumbeat wrote:\n> *Build* failed & stopped\n" in form.values["Context"]


@pytest.mark.parametrize("channel", ["#lobby", "#payload-team", "#secret"])
async def test_elsewhere_the_form_asks_for_a_team_among_those_that_one_sees(here: World, channel: str) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    ana, cy = here.person("ana"), here.person("cy")
    form = await logs(ana, await says(here, "ana", "Which queue?", channel))
    assert form.values["Team"] in ("Growth", "Leads")
    assert "> Which queue?" in form.values["Context"]
    await ana.closes()
    assert "Team" not in (await logs(cy, await says(here, "cy", "And now?"))).labels, "the team of the channel"


async def test_in_direct_messages_it_works_without_a_link(here: World) -> None:
    await here.set_up("#growth")
    ana = here.person("ana")
    await here.person("ben").types("Which queue?", in_="@ana")
    form = await logs(ana, await ana.sees("Which queue?", in_="@ben"))
    assert form.values["Context"] == "Ben Okafor wrote:\n> Which queue?"
    assert "Team" not in form.labels


async def test_without_a_team_one_is_told_what_to_do(here: World) -> None:
    ana = here.person("ana")
    await ana.uses("Log as decision", on=await says(here, "ana", "Which queue?"))
    assert "In a channel, type /rituals setup" in (await ana.modal("That didn't work")).text


@pytest.mark.hurried
async def test_slack_refusing_or_being_slow_costs_the_link_or_a_name_and_not_the_form(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    message = await says(here, "cy", "Which queue, @ben?")
    here.sandbox.refuse("chat.getPermalink", "message_not_found")
    here.sandbox.refuse("users.info", "ratelimited", retry_after=1)
    context = (await logs(ana, message)).values["Context"]
    assert "Which queue, @" in context
    assert "/archives/" not in context
    await ana.closes()
    here.sandbox.faults.hold("chat.getPermalink")
    try:
        assert "> Which queue" in (await logs(ana, message)).values["Context"]
    finally:
        here.sandbox.faults.release("chat.getPermalink")


async def test_a_private_channels_name_is_not_told_to_who_can_not_see_it(here: World) -> None:
    await here.set_up()
    message = await says(here, "ana", "As said in #leads")
    leads = here.sandbox.world.channel("leads").id
    found = here.sandbox.world.message(message.channel, message.ts)
    assert found is not None
    found.text = f"As said in <#{leads}>"
    assert "#leads" not in (await logs(here.person("cy"), message)).values["Context"]
    assert "> As said in #leads" in (await logs(here.person("ana"), message)).values["Context"]


async def test_a_message_that_is_gone_meanwhile_stays_in_the_context(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    message = await says(here, "cy", "Which queue?")
    await logs(ana, message)
    here.sandbox.world.messages[message.channel].clear()
    await ana.fills({"Title": "Pick the queue", "Approver": "@ben"})
    await ana.submits()
    assert "Which queue?" in (await card(ana)).text


async def test_a_form_that_slack_does_not_open_is_told_where_the_message_is_or_in_a_dm(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    message = await says(here, "cy", "Which queue?")
    here.sandbox.refuse("views.open", "expired_trigger_id")
    await ana.uses("Log as decision", on=message)
    await ana.sees("The form could not be opened", in_="#growth")
    here.sandbox.refuse("views.open", "expired_trigger_id")
    await ana.uses("Log a decision")
    await ana.sees("The form could not be opened: Slack waited too long for it. Please try again.", in_="@drumbeat")
    await here.settled()
    assert len(ana.reads("@drumbeat")) == 1


# --- what Slack sends ------------------------------------------------------------------------------------------------


def picked(**message: Any) -> Picked:
    body = {
        "callback_id": "decisions.log_message",
        "team": {"id": "T1"},
        "user": {"id": "U1"},
        "channel": {"id": "C1"},
        "message_ts": "1.2",
        "message": {"type": "message", "ts": "1.2", **message},
    }
    found = calls.shortcut(body).picked
    assert found is not None
    return found


def section(words: str) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": words}}


def test_a_global_shortcut_has_no_message() -> None:
    call = calls.shortcut({"callback_id": "x", "team": {"id": "T1"}, "user": {"id": "U1"}})
    assert (call.picked, call.channel) == (None, None)


def test_who_said_it_may_be_an_app() -> None:
    assert picked(text="a", user="U2") == Picked(ts="1.2", text="a", author="U2")
    assert picked(text="a", bot_id="B1", username="CI").name == "CI"
    assert picked(text="a", bot_profile={"name": "Build"}).name == "Build"
    assert picked(text="a").author is None


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ({"text": "a &lt; b", "blocks": [section("other")]}, "a &lt; b"),
        ({"text": "", "blocks": [section("a &amp; b"), {"type": "divider"}, section("c")]}, "a &amp; b\nc"),
        ({"blocks": [{"type": "header", "text": {"type": "plain_text", "text": "Build"}}]}, "Build"),
        (
            {
                "blocks": [
                    {"type": "section", "fields": [{"type": "mrkdwn", "text": "x"}, {"type": "mrkdwn", "text": "y"}]}
                ]
            },
            "x\ny",
        ),
        ({"blocks": [{"type": "context", "elements": [{"type": "mrkdwn", "text": "small"}]}]}, "small"),
        (
            {
                "blocks": [
                    {"type": "actions", "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Go"}}]}
                ]
            },
            "",
        ),
        ({"blocks": [{"type": "markdown", "text": "# Head"}]}, "# Head"),
        ({"attachments": [{"title": "PR 7", "text": "Fix &amp; ship", "fallback": "no"}]}, "PR 7\nFix &amp; ship"),
        ({"attachments": [{"fallback": "PR 7 by Ana"}]}, "PR 7 by Ana"),
        ({"text": "see", "files": [{"name": "plan <1>.pdf"}, {"title": "Notes"}]}, "see\nplan &lt;1&gt;.pdf\nNotes"),
        ({"text": None, "blocks": None, "files": None}, ""),
    ],
)
def test_words_are_found_wherever_an_app_put_them(message: dict[str, Any], text: str) -> None:
    assert picked(**message).text == text


def test_rich_text_is_read_as_it_was_written() -> None:
    line = [
        {"type": "text", "text": "Ask <b> "},
        {"type": "user", "user_id": "U2"},
        {"type": "text", "text": " in "},
        {"type": "channel", "channel_id": "C2"},
        {"type": "text", "text": " "},
        {"type": "emoji", "name": "tada"},
        {"type": "broadcast", "range": "here"},
        {"type": "usergroup", "usergroup_id": "S1"},
        {"type": "link", "url": "https://x.example/?a&b", "text": "the doc"},
        {"type": "link", "url": "https://y.example"},
    ]
    items = [{"type": "rich_text_section", "elements": [{"type": "text", "text": word}]} for word in ("one", "two")]
    blocks = [
        {
            "type": "rich_text",
            "elements": [
                {"type": "rich_text_section", "elements": line},
                {"type": "rich_text_list", "style": "bullet", "elements": items},
            ],
        }
    ]
    assert picked(text="", blocks=blocks).text == (
        "Ask &lt;b&gt; <@U2> in <#C2> :tada:<!here><!subteam^S1><https://x.example/?a&amp;b|the doc><https://y.example>\n"
        "one\ntwo"
    )
