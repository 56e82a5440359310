"""Does a decision live its whole life in a browser: input, steel-man, changes, delegate, dissent, reopening, review?"""

from datetime import UTC, datetime

from playwright.async_api import expect

from tests.browser.conftest import BROWSER, PHONE
from tests.browser.walking import Walk, field

pytestmark = BROWSER

REVIEW_DAY = datetime(2026, 12, 10, 12, 0, tzinfo=UTC)


async def test_a_whole_life(walk: Walk) -> None:
    await _logged(walk)
    await _objected_and_answered(walk)
    await _changed_and_resubmitted(walk)
    await _decided_by_the_delegate(walk)
    await _disagreed_and_committed(walk)
    await _reopened(walk)
    await _reviewed(walk)


async def _logged(walk: Walk) -> None:
    await walk.is_("ana")
    await walk.types("/decide Pick the queue for all mail @ben fri")
    form = await walk.form("Log a decision")
    await field(form, "Context").fill("Two queues cost us a night a month. Both vendors have named a price.")
    await field(form, "Options").fill("Redis — fast, may lose messages\nRabbit — safe, one more machine to run")
    await field(form, "Expected result").fill("No night call for mail in the next quarter")
    await walk.looks("log")
    await walk.sends(form, "Log")
    await walk.shows("D-1 · Pick the queue", "Open", "@Ben Okafor", "1. Redis", "2. Rabbit")
    await walk.looks("card")
    await walk.is_("ben", "in=@drumbeat")
    await walk.shows("asks you to decide D-1", "Pick the queue for all mail")
    await walk.looks("question")


async def _objected_and_answered(walk: Walk) -> None:
    await walk.is_("cy")
    form = await walk.presses(walk.article("D-1 ·"), "Add input", "Input to D-1")
    await form.get_by_role("radio", name="Objection").check()
    await field(form, "What you want to say").fill("One node loses what it holds when it restarts.")
    await form.get_by_role("button", name="Add", exact=True).click()
    await expect(form).to_contain_text("First state the strongest case")
    await walk.looks("objection-without-a-case")
    await field(form, "The strongest case for it").fill("It is the fastest of all, and everybody here knows it.")
    await walk.sends(form, "Add")
    await walk.is_("ana")
    await walk.opens_thread(walk.article("D-1 ·"))
    said = walk.article("objects to D-1, version 1")
    await expect(said).to_contain_text("is that a fair case for it?")
    await walk.looks("steel-man")
    await said.get_by_role("button", name="Fair", exact=True).click()
    await expect(said).to_contain_text("a fair case for it")
    await expect(said.get_by_role("button", name="Fair", exact=True)).to_have_count(0)
    await walk.looks("steel-man-answered")


async def _changed_and_resubmitted(walk: Walk) -> None:
    await walk.is_("ben")
    form = await walk.presses(walk.article("D-1 ·"), "Decide", "Decide D-1")
    await form.get_by_role("radio", name="Request changes").check()
    await field(form, "Why").fill("Name the cost of each.")
    await walk.looks("verdict")
    await walk.sends(form, "Decide")
    await walk.shows("D-1 ·", "Changes requested by @Ben Okafor")
    await walk.looks("changes-requested")
    await walk.is_("ana")
    form = await walk.presses(walk.article("D-1 ·"), "Edit and resubmit", "Resubmit")
    await field(form, "Context").fill("Redis costs 40 a month, Rabbit 55.")
    await walk.sends(form, "Resubmit")
    await walk.shows("D-1 ·", "Open (version 2)", "Redis costs 40 a month")


async def _decided_by_the_delegate(walk: Walk) -> None:
    await walk.is_("ben")
    form = await walk.picks(walk.article("D-1 ·"), "Delegate", "Delegate D-1")
    await form.get_by_role("combobox", name="Who decides for you").click()
    await walk.page.get_by_role("option", name="Dora Lindt").click()
    await walk.looks("delegate")
    await walk.sends(form, "Save")
    await walk.shows("D-1 ·", "@Dora Lindt decides for them")
    await walk.is_("dora")
    form = await walk.presses(walk.article("D-1 ·"), "Decide", "Decide D-1")
    await form.get_by_role("radio", name="1. Redis").check()
    await field(form, "Why").fill("Speed matters most this quarter.")
    await field(form, "Conditions").fill("A second node before March.")
    await walk.sends(form, "Decide")
    await walk.shows("D-1 ·", "Approved (version 2): Redis by @Dora Lindt for @Ben Okafor", "✓ 1. Redis")
    await walk.looks("decided-by-the-delegate")


async def _disagreed_and_committed(walk: Walk) -> None:
    await walk.is_("cy")
    card = walk.article("D-1 ·")
    await card.get_by_role("button", name="Disagree and commit").click()
    await walk.shows("D-1 ·", "Disagree and commit: @Cy Young")
    await walk.opens_thread(card)
    await walk.looks("committed")


async def _reopened(walk: Walk) -> None:
    for evidence, answer, why in (
        ("I slept badly over it.", "Leave it as it was decided", "That is no news."),
        ("The vendor ends Redis support in June.", "Reopen it", "That changes what it costs."),
    ):
        await walk.is_("cy")
        form = await walk.presses(walk.article("D-1 ·"), "Reopen", "Reopen D-1")
        await field(form, "New evidence").fill(evidence)
        await walk.looks("reopen")
        await walk.sends(form, "Send")
        await walk.is_("dora", "in=@drumbeat")  # who decides for Ben in these days
        asked = await walk.shows(evidence, "D-1")
        form = await walk.presses(asked, "Answer the evidence", "Answer D-1")
        await form.get_by_role("radio", name=answer).check()
        await field(form, "Why").fill(why)
        await walk.looks("reopening-answer")
        await walk.sends(form, "Answer")
    await walk.is_("ana")
    await walk.shows("D-1 ·", "Superseded by D-2", "Asked to reopen 2 times")
    await walk.shows("D-2 ·", "Open", "Takes the place of D-1", "The vendor ends Redis support")
    await walk.looks("reopened")


async def _reviewed(walk: Walk) -> None:
    await walk.is_("ben")
    form = await walk.presses(walk.article("D-2 ·"), "Decide", "Decide D-2")
    await form.get_by_role("radio", name="2. Rabbit").check()
    await walk.sends(form, "Decide")
    await walk.is_("ana")
    await walk.running.jump(REVIEW_DAY)
    form = await walk.picks(walk.article("D-2 ·"), "Write the review", "Review D-2")
    await field(form, "What happened").fill("Two night calls instead of nine.")
    await field(form, "Lesson").fill("Ask for the end of support first.")
    await walk.looks("review")
    await walk.sends(form, "Save")
    await walk.shows("D-2 ·", "Two night calls instead of nine.")
    await walk.looks("reviewed")
    card = walk.article("D-2 ·")
    form = await walk.presses(card, "History", "D-2 · history")
    await walk.looks("history")
    await form.get_by_role("button", name="Close").last.click()
    await walk.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    await walk.looks("phone")
