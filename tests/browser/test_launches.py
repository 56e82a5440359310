"""Does a launch live its whole life in a browser: planned, moved, let through its gate, launched, reviewed?"""

from datetime import UTC, datetime

from playwright.async_api import Locator, expect

from tests.browser.conftest import BROWSER, DESK, PHONE
from tests.browser.walking import LONG_MS, Walk, field

pytestmark = BROWSER

# Its day is Thursday 17 December, and so many working days before it are these.
FOURTEEN, SEVEN, THREE, ONE = (
    datetime(2026, 11, 27, 10, tzinfo=UTC),
    datetime(2026, 12, 8, 10, tzinfo=UTC),
    datetime(2026, 12, 14, 10, tzinfo=UTC),
    datetime(2026, 12, 16, 10, tzinfo=UTC),
)
ITS_DAY = datetime(2026, 12, 17, 11, tzinfo=UTC)
A_DAY_LATER, A_WEEK_LATER, A_MONTH_LATER = (
    datetime(2026, 12, 18, 11, 30, tzinfo=UTC),
    datetime(2026, 12, 24, 11, 30, tzinfo=UTC),
    datetime(2027, 1, 18, 11, 30, tzinfo=UTC),
)
FIRST_NOTE, SECOND_NOTE = datetime(2027, 1, 22, 16, 1, tzinfo=UTC), datetime(2027, 1, 29, 16, 1, tzinfo=UTC)
CRITERION = "Conversion on phones ≥ 3.1%"
NAME = "L-1 Mobile checkout"


async def test_a_whole_life(walk: Walk) -> None:
    await walk.page.set_viewport_size({"width": DESK[0], "height": 1500})
    await _planned(walk)
    await _assigned(walk)
    await _moved(walk)
    await _ticked(walk)
    await _reminded_and_waived(walk)
    await _refused_at_the_gate(walk)
    await _go_void_and_go_again(walk)
    await _launched(walk)
    await _reviewed(walk)
    await _noted_until_it_is_measured(walk)
    await _looked_back_at(walk)
    await _on_a_phone_and_in_the_dark(walk)


def _card(walk: Walk) -> Locator:
    return walk.page.get_by_role("article").filter(has=walk.page.get_by_role("heading", name=NAME)).first


def _line(within: Locator, words: str) -> Locator:
    """A line of a card, a list or a message, with what stands beside it."""
    return within.locator(".b-section").filter(has_text=words).filter(has=within.page.get_by_role("button")).first


async def _card_shows(walk: Walk, *said: str) -> Locator:
    await walk.running.settled()
    for one in said:
        await expect(_card(walk)).to_contain_text(one, timeout=LONG_MS)
    return _card(walk)


async def _says(form: Locator, *said: str) -> None:
    for one in said:
        await expect(form).to_contain_text(one, timeout=LONG_MS)


async def _chooses(walk: Walk, form: Locator, label: str, option: str) -> None:
    await form.get_by_role("combobox", name=label).click()
    await walk.page.get_by_role("option", name=option).first.click()


async def _looks_at(walk: Walk, on: Locator, name: str) -> None:
    """With its beginning at the top, as far as the conversation goes on below."""
    await on.evaluate("one => one.scrollIntoView({block: 'start'})")
    await walk.looks(name)


async def _turns(walk: Walk, on: Locator, item: str, label: str, title: str, entries: dict[str, str]) -> None:
    """The button beside an item, and its form."""
    form = await walk.presses(_line(on, item), label, title)
    for name, words in entries.items():
        await field(form, name).fill(words)
    await walk.sends(form, label)


async def _planned(walk: Walk) -> None:
    await walk.is_("ana")
    await walk.types("/launch Mobile checkout 2026-12-11")
    form = await walk.form("Plan a launch")
    await _chooses(walk, form, "Go / no-go approver", "Ben")
    await field(form, "Success criteria").fill(f"{CRITERION}\nSupport tickets under 20 a day")
    await field(form, "Links").fill("https://acorn.example/spec")
    await _chooses(walk, form, "Keep informed", "Dora")
    await walk.page.keyboard.press("Escape")
    await form.get_by_role("button", name="Plan", exact=True).click()
    await _says(form, "is the last day before a weekend")
    await walk.looks("refused-on-a-friday")
    await form.get_by_role("button", name="Pick Mon 14 Dec 2026").click()
    await expect(form).not_to_contain_text("is the last day before a weekend", timeout=LONG_MS)
    await walk.sends(form, "Plan")
    await _card_shows(walk, "20 days to go", CRITERION, "Telemetry verified", "Review at T+30 d")
    await _looks_at(walk, _card(walk), "planned")
    await walk.types("/launch template")
    form = await walk.form("Launch checklist")
    await walk.looks("template")
    await form.get_by_role("button", name="Close").last.click()


async def _assigned(walk: Walk) -> None:
    for item, owner, days in (("Rollback plan tested", "Ben", "5"), ("Comms drafted", "Dora", "4")):
        form = await walk.presses(_card(walk), "Show all", "L-1 · checklist")
        await _line(form, item).locator("button.btn-icon").click()
        await walk.page.get_by_role("menuitem", name="Assign").click()
        assign = await walk.form("Assign an item")
        await _chooses(walk, assign, "Owner", owner)
        await field(assign, "Due, working days before").fill(days)
        await walk.looks("assign")
        await walk.sends(assign, "Assign")
        form = await walk.form("L-1 · checklist")
        await _says(form, owner)
        await walk.looks("show-all")
        await form.get_by_role("button", name="Close").last.click()
    await _card_shows(walk, "@Dora Lindt · due")


async def _moved(walk: Walk) -> None:
    form = await walk.picks(_card(walk), "Move the date", "Move the date")
    await form.get_by_label("New launch date").fill("2026-12-17")
    await field(form, "Why it moves").fill("The payment provider certifies us three days later")
    await form.get_by_role("radio", name="Quality protected").check()
    await walk.looks("move")
    await walk.sends(form, "Move")
    await _card_shows(walk, "Moved once: Mon 14 Dec 2026 → Thu 17 Dec 2026", "quality protected", "certifies us")


async def _ticked(walk: Walk) -> None:
    await walk.is_("cy")
    form = await walk.presses(_line(_card(walk), "Telemetry verified"), "Tick", "Tick an item")
    await form.get_by_role("button", name="Tick", exact=True).click()
    await _says(form, "else can check")
    await walk.looks("tick")
    await field(form, "Evidence").fill("Dashboard “checkout” shows both test purchases")
    await walk.sends(form, "Tick")
    await walk.running.jump(FOURTEEN)
    await walk.shows("launches in 14 working days", "Gate: waiting for @Ben Okafor", "@Dora Lindt")
    await walk.looks("reminder-14")
    form = await walk.presses(_card(walk), "Tick several", "Tick several items")
    for item in ("Success criteria documented", "Support trained", "Beta feedback incorporated"):
        await form.get_by_role("checkbox", name=item).check()
    await walk.looks("several")
    await form.get_by_role("button", name="Next", exact=True).click()
    for item in ("Success criteria documented", "Support trained", "Beta feedback incorporated"):
        await field(form, item).fill(f"Seen by two of us: {item.lower()}")
    await walk.looks("several-evidence")
    await walk.sends(form, "Tick")
    await _card_shows(walk, "4 of 7 done")
    why = {"Why is it open again?": "Two of six were ill"}
    await _turns(walk, _card(walk), "Support trained", "Un-tick", "Un-tick an item", why)
    await _card_shows(walk, "3 of 7 done")


async def _reminded_and_waived(walk: Walk) -> None:
    await walk.running.jump(SEVEN)
    await walk.is_("ben")
    await walk.shows("launches in 7 working days")
    await walk.looks("reminder-7")
    form = await walk.presses(_card(walk), "Show all", "L-1 · checklist")
    await _line(form, "Sales enablement ready").locator("button.btn-icon").click()
    await walk.page.get_by_role("menuitem", name="Waive").click()
    waive = await walk.form("Waive an item")
    await field(waive, "Why can it launch without this?").fill("Nobody sells it: it replaces the old checkout")
    await walk.looks("waive")
    await walk.sends(waive, "Waive")
    await (await walk.form("L-1 · checklist")).get_by_role("button", name="Close").last.click()
    await _card_shows(walk, "3 of 7 done, 1 waived", "Nobody sells it")


async def _refused_at_the_gate(walk: Walk) -> None:
    await walk.running.jump(THREE)
    await walk.is_("dora", "in=@drumbeat")
    mine = await walk.shows("Your launch items", "Comms drafted", "overdue")
    await walk.looks("owner-reminded")
    form = await walk.presses(mine, "Need help", "Need help")
    await field(form, "What do you need").fill("A picture of the new checkout for the post")
    await walk.sends(form, "Ask for help")
    await _turns_done(walk, mine)
    await walk.looks("owner-done")
    await walk.is_("ben", "in=@drumbeat")
    asked = await walk.shows("Is it a go?", "Support trained", "1 item of your own")
    await walk.looks("gate-asked")
    form = await walk.presses(asked, "Go / no-go", "Go / no-go")
    await form.get_by_role("radio", name="Go", exact=True).check()
    await _says(form, "Waive “Support trained”, because")
    await form.get_by_role("button", name="Answer", exact=True).click()
    await _says(form, "Go is not possible while these are open")
    await walk.looks("gate-refused")
    await form.get_by_role("button", name="Cancel", exact=True).click()


async def _turns_done(walk: Walk, mine: Locator) -> None:
    form = await walk.presses(mine, "Done", "Tick an item")
    await field(form, "Evidence").fill("Post and mail are in the launch folder")
    await walk.sends(form, "Tick")
    await _says(mine, "Nothing is left to do here.")


async def _go_void_and_go_again(walk: Walk) -> None:
    await walk.running.jump(ONE)
    await walk.is_("cy")
    await walk.shows("launches in 1 working day", "Rollback plan tested", "Support trained")
    await walk.looks("reminder-1")
    for item in ("Rollback plan tested", "Support trained"):
        await _turns(walk, _card(walk), item, "Tick", "Tick an item", {"Evidence": f"{item}, see the log"})
    await _says_go(walk, "Everything is done and shown")
    await _card_shows(walk, "Gate: go by @Ben Okafor", "Everything is done and shown")
    await _looks_at(walk, _card(walk), "go")
    why = {"Why is it open again?": "The last deploy took the events away"}
    await _turns(walk, _card(walk), "Telemetry verified", "Un-tick", "Un-tick an item", why)
    await _card_shows(walk, "The go no longer holds, because “Telemetry verified” was opened after it")
    await _looks_at(walk, _card(walk), "void")
    await walk.is_("dora", "in=@drumbeat")
    await walk.shows("The go no longer holds")
    await walk.looks("stakeholder-void")
    await walk.is_("ben", "in=@drumbeat")
    await walk.looks("approver-void")
    await walk.is_("cy")
    await _turns(walk, _card(walk), "Telemetry verified", "Tick", "Tick an item", {"Evidence": "Events are back"})
    await _says_go(walk, "Checked once more")
    await _card_shows(walk, "Gate: go by @Ben Okafor", "Checked once more")


async def _says_go(walk: Walk, rationale: str) -> None:
    await walk.is_("ben")
    form = await walk.presses(_card(walk), "Go / no-go", "Go / no-go")
    await form.get_by_role("radio", name="Go", exact=True).check()
    await field(form, "Rationale").fill(rationale)
    await walk.sends(form, "Answer")


async def _launched(walk: Walk) -> None:
    await walk.running.jump(ITS_DAY)
    await walk.is_("ana")
    await walk.shows("launches today", "Gate: go")
    await _card(walk).get_by_role("button", name="Launched", exact=True).click()
    await walk.shows("can't be marked as launched while these are open")
    await walk.looks("launched-refused")
    form = await walk.presses(_card(walk), "Tick several", "Tick several items")
    day = ("Phased rollout with a metric gate", "On-call rotation aware", "Status page ready")
    for item in day:
        await form.get_by_role("checkbox", name=item).check()
    await form.get_by_role("button", name="Next", exact=True).click()
    for item in day:
        await field(form, item).fill("5 % since nine, errors flat")
    await walk.sends(form, "Tick")
    await _card(walk).get_by_role("button", name="Launched", exact=True).click()
    card = await _card_shows(walk, "launched")
    await expect(card.get_by_role("button", name="Launched", exact=True)).to_have_count(0)
    await _looks_at(walk, _card(walk), "launched")


async def _reviewed(walk: Walk) -> None:
    for moment, which, said in (
        (A_DAY_LATER, "Review at T+24 h", "Two people asked where the coupon field went"),
        (A_WEEK_LATER, "Review at T+7 d", "Quiet"),
        (A_MONTH_LATER, "Review at T+30 d", "Nobody misses the old one"),
    ):
        await walk.running.jump(moment)
        await walk.is_("ana", "in=@drumbeat")
        await walk.shows("What came of it?", which)
        await walk.looks("review-asked")
        form = await walk.presses(walk.article("What came of it?"), "Write the review", "Write the review")
        await field(form, "Feedback").fill(said)
        await field(form, "What to change in how we launch").fill("Ask support a week earlier")
        await form.get_by_role("radio", name="Yes, it is used").check()
        await walk.looks("review")
        await walk.sends(form, "Save")
    await walk.looks("reviews-written")
    await walk.is_("ana")
    await _card_shows(walk, "Reviewed", "Nobody misses the old one")
    await _looks_at(walk, _card(walk), "reviewed")


async def _noted_until_it_is_measured(walk: Walk) -> None:
    await walk.running.jump(FIRST_NOTE)
    await walk.is_("ana")
    note = await walk.shows("Weekly note", NAME, "no result measured")
    await _looks_at(walk, note, "note")
    form = await walk.picks(_card(walk), "Write a review", "Write the review")
    await field(form, CRITERION).fill("3.4%")
    await form.get_by_role("radio", name="Yes, it is used").check()
    await walk.sends(form, "Save")
    await _card_shows(walk, f"{CRITERION}: 3.4%")
    await walk.running.jump(SECOND_NOTE)
    await expect(walk.page.get_by_role("article").filter(has_text="Weekly note").last).not_to_contain_text(NAME)
    await walk.looks("note-measured")


async def _looked_back_at(walk: Walk) -> None:
    form = await walk.presses(_card(walk), "History", "L-1 · history")
    await walk.looks("history")
    await form.get_by_role("button", name="Close").last.click()
    await walk.opens_thread(_card(walk))
    await walk.looks("thread")
    await walk.types("/launch list all")
    await _looks_at(walk, await walk.shows("All launches", NAME, "result measured"), "list")
    await walk.types("/launch help")
    await _looks_at(walk, await walk.shows("/launch template"), "help")
    await walk.types("/launch export md")
    await walk.is_("ana", "in=@drumbeat")
    await expect(walk.page.get_by_role("article").last).to_contain_text(
        "export of launches as Markdown", timeout=LONG_MS
    )
    await walk.looks("export")


async def _on_a_phone_and_in_the_dark(walk: Walk) -> None:
    await walk.page.set_viewport_size({"width": PHONE[0], "height": 2400})
    await walk.is_("ana")
    await _looks_at(walk, _card(walk), "phone")
    await walk.page.emulate_media(color_scheme="dark")
    await walk.page.set_viewport_size({"width": DESK[0], "height": 1500})
    await walk.is_("ana")
    await _looks_at(walk, _card(walk), "dark")
