"""Is a conversation drawn as Slack draws it, for the person who looks at it and for nobody else?"""

from datetime import UTC, datetime

import pytest
from playwright.async_api import expect

from sandbox.server import Sandbox
from sandbox.state import Message
from tests.browser.conftest import BROWSER, Open
from tests.browser.toy import Toy

pytestmark = BROWSER


async def test_blocks_are_drawn(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.person("ana").types("/show", in_="#growth")
    page = await visit()
    await expect(page.get_by_role("heading", name="D-14 · Pick the queue")).to_be_visible()
    message = page.get_by_role("article").last
    await expect(message.get_by_text("Approver", exact=True)).to_be_visible()
    await expect(message.locator("strong", has_text="bold")).to_be_visible()
    await expect(message.locator("em", has_text="italic")).to_be_visible()
    await expect(message.locator("del", has_text="struck")).to_be_visible()
    await expect(message.locator("code", has_text="code <b>")).to_be_visible()
    await expect(message.locator("pre", has_text="*not bold*")).to_be_visible()
    await expect(message.locator("ol li")).to_have_text(["first", "second"])
    await expect(message.get_by_role("link", name="a link")).to_have_attribute("href", "https://example.com/a?b=1&c=2")
    await expect(message).to_contain_text("snake_case_name 5 * 3 * 2")
    await expect(message).to_contain_text("The hill: two bets climb")


async def test_what_a_bot_says_never_becomes_markup(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.person("ana").types("/show", in_="#growth")
    await sandbox.person("ben").types("<img src=x onerror=alert(1)> & <b>hi</b>", in_="#growth")
    page = await visit()
    feed = page.get_by_role("feed")
    await expect(feed.locator("blockquote")).to_have_text("quoted <script>alert(1)</script> & more")
    await expect(feed).to_contain_text("<img src=x onerror=alert(1)> & <b>hi</b>")
    assert await feed.locator("script, img[src=x]").count() == 0


async def test_a_table_is_a_table_and_an_unknown_block_a_quiet_line(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    ana = sandbox.person("ana")
    await ana.types("/show table", in_="#growth")
    # Slack has more kinds of blocks than this sandbox takes.
    growth, blocks = sandbox.world.channel("growth").id, [{"type": "task_card", "block_id": "odd", "title": "Ship"}]
    sandbox.world.post(Message(sandbox.world.new_ts(), growth, sandbox.bot_user_id, blocks=blocks, from_app=True))
    page = await visit()
    await expect(page.get_by_role("row", name="Faster search 55")).to_be_visible()
    await expect(page.get_by_text("Something of the kind “task card” is here")).to_be_visible()
    assert "{" not in await page.get_by_role("feed").inner_text()


async def test_times_are_in_the_zone_of_who_looks(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.person("ana").types("/show card", in_="#growth")
    page = await visit("?you=ana&in=growth")
    await expect(page.get_by_role("article").last).to_contain_text("10:00 AM")
    await expect(page.get_by_role("article").last).to_contain_text("due Nov 26, 2026 at 12:00 AM")
    page = await visit("?you=ben&in=growth")
    await expect(page.get_by_role("article").last).to_contain_text("7:00 PM")
    await expect(page.get_by_role("article").last).to_contain_text("due Nov 26, 2026 at 9:00 AM")


DATES = ("{date_num}", "{date}", "{date_short}", "{date_long}", "{date_pretty}", "{date_long_pretty} at {time_secs}")


@pytest.mark.parametrize("who", ["ben", "cy", "dee"])
async def test_the_page_words_a_moment_as_the_sandbox_reads_it(
    visit: Open, sandbox: Sandbox, toy: Toy, who: str
) -> None:
    """Two readers of the same tokens, one in a browser and one in Python, must agree for every zone and locale."""
    sandbox.world.channel("growth").members.append(sandbox.world.member("dee").id)
    # Around midnight in Tokyo, yesterday, far ahead.
    moments = (1795618740, 1795532400, 1811808061)
    lines = [f"<!date^{moment}^{layout}|never>" for moment in moments for layout in (*DATES, "at {time}")]
    await toy.call("chat.postMessage", channel=sandbox.world.channel("growth").id, text="\n".join(lines))
    read = sandbox.person(who).reads("#growth")[-1].text.split("\n")
    page = await visit(f"?you={who}&in=growth")
    drawn = (await page.get_by_role("article", name="Toy").locator(".b-text").inner_text()).split("\n")
    # At the start of a line the page says Today, as Slack does.
    assert [line.lower() for line in drawn] == [line.lower() for line in read]


async def test_a_wall_time_is_the_viewers_also_across_a_clock_change(visit: Open) -> None:
    page = await visit()
    asked = """([wall, zone]) => import("/page/web/time.js").then((time) => {
      const seconds = time.secondsOf(wall, zone);
      return [seconds, time.wallOf(seconds, zone)];
    })"""
    for wall, zone, hour in (("2026-10-25T12:00", "Europe/Lisbon", 12), ("2026-10-24T12:00", "Europe/Lisbon", 11)):
        seconds, back = await page.evaluate(asked, [wall, zone])
        assert datetime.fromtimestamp(seconds, UTC).hour == hour
        assert back == wall


async def test_being_somebody_else_changes_what_there_is_at_once(visit: Open, sandbox: Sandbox) -> None:
    await sandbox.person("ana").types("Between us", in_="#board")
    page = await visit("?you=ana&in=board")
    await expect(page.get_by_text("Between us")).to_be_visible()
    await page.get_by_role("button", name="You are Ana Silva").click()
    await page.get_by_role("menuitem", name="Ben Ito").click()
    await expect(page.get_by_role("button", name="You are Ben Ito")).to_be_visible()
    await expect(page.get_by_role("link", name="ideas, channel")).to_be_visible()
    await expect(page.get_by_text("Between us")).to_have_count(0)
    await expect(page.get_by_role("link", name="board")).to_have_count(0)
    assert "you=ben" in page.url
    await page.go_back()
    await expect(page.get_by_text("Between us")).to_be_visible()


async def test_only_visible_to_you(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.person("ana").types("/shout hello", in_="#growth")
    page = await visit("?you=ana&in=growth")
    await expect(page.get_by_role("article").last).to_contain_text("Only visible to you")
    await expect(page.get_by_role("article").last).to_contain_text("You said hello.")
    page = await visit("?you=ben&in=growth")
    await expect(page.get_by_text("You said")).to_have_count(0)


async def test_new_messages_arrive_and_are_read_aloud(visit: Open, sandbox: Sandbox) -> None:
    page = await visit()
    await sandbox.person("ben").types("Here I am", in_="#growth")
    await expect(page.get_by_role("article", name="Ben Ito")).to_contain_text("Here I am")
    await expect(page.locator("[aria-live=polite]")).to_contain_text("Ben Ito: Here I am")


async def test_unread_is_marked_until_it_is_read(visit: Open, sandbox: Sandbox) -> None:
    page = await visit("?you=ana&in=growth")
    await sandbox.person("ben").types("Psst", in_="@ana")
    await page.get_by_role("link", name="Ben Ito, direct message, 1 unread").click()
    await expect(page.get_by_role("feed")).to_contain_text("Psst")
    await page.get_by_role("link", name="growth, channel").click()
    await expect(page.get_by_role("link", name="Ben Ito, direct message", exact=True)).to_be_visible()


async def test_a_thread_opens_beside_and_gives_the_focus_back(visit: Open, sandbox: Sandbox) -> None:
    ben = sandbox.person("ben")
    await ben.types("A question", in_="#growth")
    question = await ben.sees("A question", in_="#growth")
    await ben.types("First answer", in_="#growth", thread=question)
    page = await visit()
    await expect(page.get_by_role("feed", name="Messages in")).not_to_contain_text("First answer")
    await page.get_by_role("button", name="1 reply").click()
    thread = page.get_by_role("complementary", name="Thread")
    await expect(thread).to_contain_text("First answer")
    await expect(thread.get_by_role("combobox")).to_be_focused()
    await page.keyboard.type("Second answer")
    await page.keyboard.press("Enter")
    await expect(thread.get_by_role("article", name="Ana Silva")).to_contain_text("Second answer")
    await thread.get_by_role("button", name="Close thread").click()
    await expect(thread).to_be_hidden()
    await expect(page.get_by_role("button", name="2 replies")).to_be_focused()


async def test_a_message_has_a_menu_with_shortcuts(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.person("ben").types("Worth keeping", in_="#growth")
    page = await visit()
    message = page.get_by_role("article", name="Ben Ito")
    await message.hover()
    await message.get_by_role("button", name="More actions").click()
    await page.get_by_role("menuitem", name="Keep this").click()
    await sandbox.changed.wait(sandbox.changed.version, 0.3)
    assert [one["message"]["text"] for one in toy.shortcuts] == ["Worth keeping"]


async def test_what_is_long_ago_is_shown_when_asked_for(visit: Open, sandbox: Sandbox) -> None:
    for number in range(1, 131):
        await sandbox.person("ben").types(f"Line {number}.", in_="#growth")
    page = await visit()
    await expect(page.get_by_text("Line 130.")).to_be_in_viewport()
    await expect(page.get_by_text("Line 31.", exact=True)).to_be_attached()
    await expect(page.get_by_text("Line 30.", exact=True)).not_to_be_attached()
    await page.get_by_role("button", name="Show earlier messages").click()
    await expect(page.get_by_text("Line 31.", exact=True)).to_be_in_viewport()
    await expect(page.get_by_text("Line 1.", exact=True)).to_be_attached()
    await expect(page.get_by_text("the very beginning of #growth")).to_be_attached()


async def test_new_messages_do_not_pull_away_who_reads_older_ones(visit: Open, sandbox: Sandbox) -> None:
    for number in range(1, 61):
        await sandbox.person("ben").types(f"Line {number}.", in_="#growth")
    page = await visit()
    await page.get_by_text("Line 2.", exact=True).scroll_into_view_if_needed()
    await sandbox.person("ben").types("The newest", in_="#growth")
    newer = page.get_by_role("button", name="New messages")
    await expect(newer).to_be_visible()
    await expect(page.get_by_text("Line 2.", exact=True)).to_be_in_viewport()
    await newer.click()
    await expect(page.get_by_text("The newest", exact=True)).to_be_in_viewport()
    await expect(newer).to_be_hidden()


async def test_who_reads_at_the_end_stays_there_when_much_comes_at_once(visit: Open, sandbox: Sandbox) -> None:
    page = await visit()
    # What comes between a scroll to the end and the browser's word of it must not look like going back.
    for number in range(1, 41):
        await sandbox.person("ben").types(f"Line {number}.", in_="#growth")
    await expect(page.get_by_text("Line 40.", exact=True)).to_be_in_viewport()
    await page.evaluate(
        "() => { const list = document.querySelector('.stream-list'), root = list.parentElement;"
        "const grow = (by) => { list.style.minHeight = `${list.offsetHeight + by}px` };"
        "root.addEventListener('scroll', () => grow(400), { once: true, capture: true }); grow(300) }"
    )
    await sandbox.person("ben").types("The newest", in_="#growth")
    await expect(page.get_by_text("The newest", exact=True)).to_be_attached()
    await expect(page.get_by_role("button", name="New messages")).to_be_hidden()
    assert await page.evaluate(
        "() => { const root = document.querySelector('.stream');"
        "return root.scrollHeight - root.scrollTop - root.clientHeight < 2 }"
    )


async def test_a_channel_that_one_is_not_in_can_be_joined(visit: Open, sandbox: Sandbox) -> None:
    page = await visit("?you=ana&in=ideas")
    await expect(page.get_by_text("You are not in #ideas.")).to_be_visible()
    await page.get_by_role("button", name="Join channel").click()
    await expect(page.get_by_role("combobox", name="Message #ideas")).to_be_visible()
    await page.get_by_role("link", name="old, channel").click()
    await expect(page.get_by_text("This channel is archived")).to_be_visible()


async def test_the_home_tab(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page = await visit("?you=ana&in=growth")
    await page.get_by_role("link", name="Toy, app").click()
    await expect(page.get_by_text("This conversation is between Toy and you.")).to_be_visible()
    await page.get_by_role("tab", name="Home").click()
    await expect(page.get_by_role("heading", name="Waiting for you")).to_be_visible()
    assert toy.homes_opened == 1
    await page.get_by_role("button", name="Ask").click()
    await expect(page.get_by_role("dialog", name="Ask").get_by_label("Title")).to_have_value("From home")


async def test_several_in_one_conversation_have_a_place_with_their_names(
    visit: Open, sandbox: Sandbox, toy: Toy
) -> None:
    world = sandbox.world
    room = world.direct(world.bot.id, sandbox.person("ana").id, sandbox.person("ben").id)
    world.post(Message(world.new_ts(), room.id, world.bot.id, "Both of you hear this", from_app=True))
    page = await visit()
    await page.get_by_role("link", name="Ben Ito, Toy, direct message, 1 unread").click()
    await expect(page.get_by_role("heading", name="Ben Ito, Toy").first).to_be_visible()
    await expect(page.get_by_role("article").last).to_contain_text("Both of you hear this")
    await expect(page.get_by_text("This conversation is between Ben Ito, Toy and you.")).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("article").last).to_contain_text("Both of you hear this")
    page = await visit("?you=dee&in=growth")
    await expect(page.get_by_role("link", name="direct message")).to_have_count(0)
