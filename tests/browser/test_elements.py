"""Do the rarer elements look and work as in Slack: headers, Markdown, rich text, moments, stacks, the Home tab?"""

import asyncio
from typing import Any

from playwright.async_api import Locator, Page, expect

from sandbox.server import Sandbox
from tests.browser import gallery, screens
from tests.browser.conftest import BROWSER, Open
from tests.browser.test_controls import heard
from tests.browser.test_external import every
from tests.browser.test_modals import asked, submitted
from tests.browser.toy import Toy

pytestmark = BROWSER
Json = dict[str, Any]


async def posted(visit: Open, sandbox: Sandbox, toy: Toy, *blocks: Json, you: str = "ana") -> tuple[Page, Locator]:
    growth = sandbox.world.channel("growth").id
    await toy.call("chat.postMessage", channel=growth, text="Shown", blocks=list(blocks))
    page = await visit(f"?you={you}&in=growth")
    return page, page.get_by_role("article").last


async def test_headers_have_levels(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    _, message = await posted(visit, sandbox, toy, *gallery.layout()[:4])
    sizes = []
    for level in range(1, 5):
        header = message.get_by_role("heading", name=f"Header of level {level}", level=level + 2)
        sizes.append(float((await header.evaluate("(node) => getComputedStyle(node).fontSize")).removesuffix("px")))
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 4


async def test_markdown_is_drawn(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    text = (
        gallery.MARKDOWN + f"\n\nAsk <@{sandbox.world.member('ben').id}> <img src=x onerror=alert(1)> snake_case_name"
    )
    _, message = await posted(visit, sandbox, toy, {"type": "markdown", "text": text})
    for level, name in ((4, "Choose the queue"), (5, "Context"), (6, "Options")):
        await expect(message.get_by_role("heading", name=name, level=level)).to_be_visible()
    await expect(message.locator("strong", has_text="one")).to_be_visible()
    await expect(message.locator("em", has_text="not").first).to_be_visible()
    await expect(message.locator("del")).to_have_text("Kafka")
    await expect(message.locator("code.mk-code", has_text="redis")).to_be_visible()
    await expect(message.get_by_role("link", name="the plan")).to_have_attribute("href", "https://example.com/plan")
    await expect(message.locator("ol > li")).to_have_text(["Postgresno new serviceslower", "Redisfast", "fast"])
    await expect(message.locator("ol > li > ul > li")).to_have_text(["no new service", "slower"])
    await expect(message.get_by_role("img", name="done")).to_have_count(1)
    await expect(message.locator(".md-todo")).to_have_text(["✓telemetry verified", "rollback plan tested"])
    await expect(message.locator("blockquote")).to_have_text("Simple things stay simple,says everybody.")
    await expect(message.get_by_role("columnheader")).to_have_text(["Option", "Cost", "Risk"])
    await expect(message.get_by_role("row", name="Postgres 2 weeks low")).to_be_visible()
    await expect(message.locator("pre")).to_have_text("def decide(option):\n    return option  # *not* emphasised")
    await expect(message.get_by_text("@Ben Ito")).to_be_visible()
    await expect(message).to_contain_text("<img src=x onerror=alert(1)> snake_case_name")
    assert await message.locator("img").count() == 0


async def test_rich_text_has_all_its_parts(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    ana, growth = sandbox.world.member("ana").id, sandbox.world.channel("growth").id
    _, message = await posted(visit, sandbox, toy, gallery.rich(ana, growth), you="ben")
    await expect(message.locator("strong")).to_have_text("Bold")
    await expect(message).to_contain_text("@Ana Silva in #growth @group @here 🎉 #2f7d5b")
    # Ben lives in Tokyo.
    await expect(message.locator("time").last).to_have_text("Saturday, November 28th, 2026 at 1:00 AM")
    await expect(message.locator("ul").nth(2)).to_have_css("list-style-type", "square")
    await expect(message.locator("ol").nth(1)).to_have_css("list-style-type", "lower-alpha")
    await expect(message.locator("blockquote")).to_have_text("Basically done is not done.")
    await expect(message.locator("pre")).to_have_text("def ship():\n    return evidence")


async def test_a_message_that_names_you_is_marked_also_in_rich_text(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    ana, growth = sandbox.world.member("ana").id, sandbox.world.channel("growth").id
    _, message = await posted(visit, sandbox, toy, gallery.rich(ana, growth))
    await expect(message).to_have_class("message for-you")


async def test_an_option_with_an_address_opens_it_and_tells(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    menu = {
        "type": "overflow",
        "action_id": "more",
        "options": [screens.option("The plan", "plan") | {"url": f"{sandbox.url}/?you=ben"}],
    }
    page, message = await posted(visit, sandbox, toy, gallery.section("More", accessory=menu))
    await message.locator(".blocks").get_by_role("button", name="More actions").click()
    async with page.context.expect_page() as opened:
        await page.get_by_role("menuitem", name="The plan").click()
    assert (await opened.value).url.startswith(f"{sandbox.url}/?you=ben")
    assert (await heard(toy))[0]["selected_option"]["value"] == "plan"


async def test_a_moment_is_picked_on_the_viewers_clock(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    picker = {"type": "datetimepicker", "action_id": "when", "initial_date_time": gallery.FRIDAY}
    block = {"type": "actions", "elements": [picker]}
    page, message = await posted(visit, sandbox, toy, block, you="ben")
    field = message.locator("input[type=datetime-local]")
    await expect(field).to_have_value("2026-11-28T01:00")
    await field.fill("2026-11-28T02:30")
    await page.keyboard.press("Enter")
    assert [one["selected_date_time"] for one in await heard(toy)] == [gallery.FRIDAY + 5400]


async def test_typing_is_told_once_the_person_pauses(visit: Open, toy: Toy) -> None:
    for block in toy.every["blocks"]:
        if block.get("block_id") == "title":
            block["dispatch_action"] = True
            block["element"]["dispatch_action_config"] = {"trigger_actions_on": ["on_character_entered"]}
    page, dialog = await every(visit, "Title", toy)
    await dialog.get_by_label("Title").press_sequentially("Queue", delay=20)
    assert [one["value"] for one in await heard(toy)] == ["Queue"]
    await page.keyboard.type("s")
    assert [one["value"] for one in await heard(toy, 2)] == ["Queue", "Queues"]
    await expect(dialog.get_by_label("Title")).to_be_focused()


async def test_how_many_letters_are_left_is_shown_near_the_end(visit: Open, toy: Toy) -> None:
    _, dialog = await every(visit, "Title", toy)
    title = dialog.get_by_label("Title")
    await title.fill("x" * 40)
    await expect(dialog.locator(".field-left")).to_be_empty()
    await title.fill("x" * 55)
    await expect(dialog.locator(".field-left")).to_have_text("5")
    await title.press_sequentially("y" * 9)
    await expect(title).to_have_value("x" * 55 + "y" * 5)


async def test_three_views_lie_on_each_other_and_a_fourth_does_not(visit: Open, toy: Toy) -> None:
    page, dialog = await asked(visit, "Below")
    await dialog.get_by_role("button", name="Go deeper").click()
    deeper = page.get_by_role("dialog", name="Deeper")
    reason = deeper.get_by_label("Reason")

    async def say(words: str) -> None:
        await reason.fill(words)
        await page.keyboard.press("Enter")

    await say("wrong")
    await expect(reason).to_have_accessible_description("That is no reason.")
    await expect(reason).to_be_focused()
    await say("further")
    await expect(reason).to_have_value("")
    await say("further")
    await expect(deeper.get_by_role("alert")).to_have_text("We had some trouble connecting. Try again?")
    await say("another")
    another = page.get_by_role("dialog", name="Another")
    await expect(another.get_by_label("Reason")).to_have_value("another")
    await another.get_by_label("Reason").fill("back")
    await page.keyboard.press("Enter")
    # Below waits what had been submitted there.
    await expect(reason).to_have_value("further")
    await say("clear")
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_a_menu_begins_with_the_conversation_one_is_in(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    _, dialog = await every(visit, "Here", toy)
    await expect(dialog.get_by_role("combobox")).to_have_accessible_name("Here (optional) growth")
    await dialog.get_by_role("button", name="Save").click()
    assert (await submitted(toy))["here"]["selected_conversation"] == sandbox.world.channel("growth").id


async def test_people_and_channels_are_picked_as_conversations(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page, dialog = await every(visit, "Informed", toy)
    await dialog.get_by_role("combobox").click()
    await expect(page.get_by_role("option", name="Ana Silva")).to_have_count(0)
    for name in ("growth", "Fay Moss"):
        await page.get_by_role("option", name=name).click()
    await page.keyboard.press("Escape")
    await expect(dialog.get_by_role("combobox")).to_have_accessible_name("Informed (optional) growth, Fay Moss")
    await dialog.get_by_role("button", name="Save").click()
    world = sandbox.world
    direct = world.direct(world.member("ana").id, world.member("fay").id).id
    assert (await submitted(toy))["informed"]["selected_conversations"] == [world.channel("growth").id, direct]


async def test_the_home_tab_is_acted_on_in_place(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    toy.home = gallery.home()
    page = await visit("?you=ana&in=@toy&tab=home")
    home = page.get_by_role("main")
    await expect(home.get_by_role("heading", name="Waiting for you")).to_be_visible()
    await home.get_by_role("combobox", name="Customer").click()
    await page.get_by_role("option", name="Crane Logistics").click()
    await heard(toy)
    await home.get_by_role("combobox", name="Open").click()
    await page.get_by_role("option", name="Blue").click()
    await heard(toy, 2)
    filters = next(iter(v for v in toy.actions[1]["view"]["state"]["values"].values() if "state" in v))
    assert filters["customer"]["selected_option"]["value"] == "crane logistics"
    assert filters["state"]["selected_option"]["value"] == "blue"
    await home.get_by_role("textbox", name="Note to yourself").press_sequentially("half-written")
    decide = home.get_by_role("button", name="Decide").nth(1)
    await decide.focus()
    await page.keyboard.press("Enter")
    pressed = await heard(toy, 3)
    assert pressed[2]["action_id"] == "decide_15"
    view = toy.actions[2]["view"]
    fewer = toy.home | {"blocks": [block for block in toy.home["blocks"] if "D-15" not in str(block)]}
    await toy.call("views.publish", user_id=sandbox.world.member("ana").id, hash=view["hash"], view=fewer)
    await expect(home.get_by_text("D-15")).to_have_count(0)
    await expect(home.get_by_text("D-14")).to_be_visible()
    await expect(home.get_by_role("textbox", name="Note to yourself")).to_have_text("half-written")
    answer = await _refused(toy, user_id=sandbox.world.member("ana").id, hash=view["hash"], view=fewer)
    assert answer == "hash_conflict"


async def _refused(toy: Toy, **args: Any) -> str:
    headers = {"Authorization": f"Bearer {toy.sandbox.bot_token}"}
    url = toy.sandbox.api_url + "views.publish"
    async with toy.session.post(url, json=args, headers=headers) as response:
        return str((await response.json())["error"])


async def test_a_reply_is_sent_to_the_channel_too(visit: Open, sandbox: Sandbox) -> None:
    ben = sandbox.person("ben")
    await ben.types("A question", in_="#growth")
    page = await visit()
    await page.get_by_role("article").hover()
    await page.get_by_role("button", name="Reply in thread").click()
    thread = page.get_by_role("complementary", name="Thread")
    await thread.get_by_role("checkbox", name="Also send to #growth").check()
    await thread.get_by_role("combobox", name="Reply…").fill("An answer for all")
    await page.keyboard.press("Enter")
    feed = page.get_by_role("feed", name="Messages in growth")
    await expect(feed.get_by_text("Also sent from a thread")).to_be_visible()
    await expect(feed.get_by_text("An answer for all")).to_be_visible()
    await expect(thread.get_by_role("checkbox")).not_to_be_checked()
    async with asyncio.timeout(5):
        said = await ben.sees("An answer for all")
    assert said.thread_ts


async def test_a_warning_in_a_form_says_how_serious_it_is(visit: Open, toy: Toy) -> None:
    toy.every = toy.every | {"blocks": [block for block in toy.every["blocks"] if block["type"] == "alert"]}
    page = await visit()
    await page.get_by_role("combobox", name="Message #growth").fill("/every")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("note", name="Warning")).to_have_text("The 4th of December is a freeze day.")
