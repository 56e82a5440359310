"""Is a Friday lived in a browser: numbers asked for, the draft edited and held, the note posted and corrected?"""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import pytest_asyncio
from playwright.async_api import Locator, expect

from sandbox import demo, seed
from sandbox.demo import Demo
from tests.browser.conftest import BROWSER, DESK, NOW, PHONE
from tests.browser.walking import LONG_MS, Walk, field

pytestmark = BROWSER

# Three weeks before the Friday, of which a busy team has lived all but the last day.
BEGINS = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
NUMBERS, DRAFT, ASKED_AGAIN, A_MINUTE_LATER, NOTE = (
    datetime(2026, 11, 27, 9, 31, tzinfo=UTC),
    datetime(2026, 11, 27, 10, 1, tzinfo=UTC),
    datetime(2026, 11, 27, 12, 2, tzinfo=UTC),
    datetime(2026, 11, 27, 12, 4, tzinfo=UTC),
    datetime(2026, 11, 27, 16, 1, tzinfo=UTC),
)
THURSDAY = datetime(2026, 11, 26, 11, 0, tzinfo=UTC)
WORDS = (
    "Legal is the one thing that we wait for, and Dora asks them again on Monday. Until they answer nobody "
    "promises a date to a small team. The rest of the plan stands: invites go out to all trials next week, and "
    "the receipt page is the last step of the checkout. The new mails are amazing, ask Cy."
)


@pytest_asyncio.fixture(loop_scope="session")
async def running(request: pytest.FixtureRequest) -> AsyncIterator[Demo]:
    """A busy team on the day before its note; or one that has done nothing but set its channel up."""
    busy = request.node.name == "test_the_friday_of_a_busy_team"
    async with demo.started(at=BEGINS if busy else NOW) as made:
        if busy:
            await seed.live(made, until=THURSDAY)
        else:
            await seed.Team(made).set_up()
        yield made


async def test_the_friday_of_a_busy_team(walk: Walk) -> None:
    await walk.page.set_viewport_size({"width": DESK[0], "height": 1500})
    await _adds_a_metric(walk)
    await _asked_for_numbers(walk)
    await _drafted(walk)
    await _followed(walk)
    await _edited(walk)
    await _held_and_posted(walk)
    await _read(walk)
    await _corrected(walk)
    await _looked_back_at(walk)
    await _on_a_phone_and_in_the_dark(walk)


async def test_the_friday_of_an_empty_team(walk: Walk) -> None:
    await walk.running.jump(DRAFT)
    await walk.is_("ana", "in=@drumbeat")
    await walk.shows("This is how the weekly note", "No metric, bet, launch or decision to tell of")
    await walk.looks("empty-draft")
    await walk.running.jump(NOTE)
    await walk.is_("ana")
    note = await walk.shows("Weekly note · Growth", "No metric, bet, launch or decision to tell of")
    await walk.looks("empty-note")
    await walk.types("/weekly list")
    await walk.shows("Weekly notes of Growth", "Week 48 of 2026")
    await walk.types("/metric list")
    await walk.shows("Metrics of Growth")
    await walk.looks("empty-lists")
    await walk.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    await _looks_at(walk, note, "empty-phone")


async def _says(on: Locator, *said: str) -> None:
    for one in said:
        await expect(on).to_contain_text(one, timeout=LONG_MS)


async def _looks_at(walk: Walk, on: Locator, name: str) -> None:
    """With its beginning at the top, as far as the conversation goes on below."""
    await on.evaluate("one => one.scrollIntoView({block: 'start'})")
    await walk.looks(name)


async def _chooses(walk: Walk, form: Locator, label: str, option: str) -> None:
    await form.get_by_role("combobox", name=label).click()
    await walk.page.get_by_role("option", name=option).first.click()


async def _of_line(walk: Walk, form: Locator, words: str, entry: str) -> None:
    """An entry of a line's menu in the form."""
    line = form.locator(".b-section").filter(has_text=words).first
    await line.locator("button.btn-icon").click()
    await walk.page.get_by_role("menuitem", name=entry, exact=True).click()


def _note(walk: Walk) -> Locator:
    return walk.page.get_by_role("article").filter(has_text="Weekly note · Growth · week 48").first


async def _adds_a_metric(walk: Walk) -> None:
    await walk.is_("ana")
    await walk.types("/metric Signups a day 340")
    form = await walk.form("Add a metric")
    await form.get_by_role("radio", name="JSON over HTTP").check()
    await expect(field(form, "URL")).to_be_visible(timeout=LONG_MS)
    await walk.looks("metric-form")
    await field(form, "URL").fill("http://192.168.0.7/numbers")
    await field(form, "JMESPath expression").fill("signups")
    await form.get_by_role("button", name="Test").click()
    await _says(form, "“192.168.0.7” is inside this machine or a private network")
    await walk.looks("metric-refused")
    await form.get_by_role("radio", name="Typed in by people").check()
    await expect(field(form, "Value now")).to_have_value("340", timeout=LONG_MS)
    await field(form, "Target").fill("400")
    await walk.looks("metric-typed")
    await form.get_by_role("button", name="Add", exact=True).click()
    told = await walk.form("Drumbeat")
    await _says(told, "Signups a day is a headline metric now")
    await walk.looks("metric-added")
    await told.get_by_role("button", name="Close", exact=True).last.click()
    await walk.types("/metric teams active each week")
    await walk.shows("Since the value before", "1,262", "1,500 teams: 238 to go")
    await expect(walk.page.get_by_role("img", name="Teams active each week")).to_be_visible(timeout=LONG_MS)
    await walk.looks("metric-card")


async def _asked_for_numbers(walk: Walk) -> None:
    await walk.running.jump(NUMBERS)
    await walk.is_("dora", "in=@drumbeat")
    asked = await walk.shows("Numbers for the weekly note", "Churn of small teams · 7.0 %")
    await _looks_at(walk, asked, "numbers-asked")
    form = await walk.presses(asked, "Type in", "Type in values")
    await walk.looks("numbers-form")
    await field(form, "Churn of small teams").fill("6.4")
    await walk.sends(form, "Save")
    await walk.shows("Numbers for the weekly note", "6.4 %, typed in by you")
    await expect(asked.get_by_role("button", name="Type in", exact=True)).to_have_count(0)
    await walk.looks("numbers-given")


async def _drafted(walk: Walk) -> None:
    await walk.is_("ben")
    await walk.types("/bet B-2 95 basically done")
    await walk.shows("90 → 95 %")
    await walk.running.jump(DRAFT)
    await walk.is_("ana", "in=@drumbeat")
    draft = await walk.shows("This is how the weekly note", "Metrics", "Decisions needed", "Hints", "“basically done”")
    await _looks_at(walk, draft, "draft")


async def _followed(walk: Walk) -> None:
    await walk.is_("ana")
    await walk.types("/weekly follow #leadership")
    await walk.shows("gets the weekly note of Growth from now on")
    await walk.looks("follow")
    await walk.types("/weekly follow #random")
    await walk.shows("#random")
    await walk.looks("follow-refused")
    await walk.is_("dora", "in=leadership")
    await walk.shows("subscribed this channel to the weekly note")
    await walk.looks("followed")


async def _edited(walk: Walk) -> None:
    await walk.is_("ana", "in=@drumbeat")
    draft = await walk.shows("This is how the weekly note")
    form = await walk.presses(draft, "Edit", "Edit the note")
    await walk.looks("edit")
    await _of_line(walk, form, "Signups a day", "Move up")
    await expect(form).to_contain_text(re.compile("Signups a day.*Churn of small teams", re.DOTALL), timeout=LONG_MS)
    await _of_line(walk, form, "B-6 Support answers", "Hide …")
    hide = await walk.form("Hide a line")
    await field(hide, "Why it is hidden").fill("Dora is on leave until Monday")
    await walk.looks("hide")
    await walk.sends(hide, "Hide")
    form = await walk.form("Edit the note")
    await _says(form, "Hidden by @Ana Silva: “Dora is on leave until Monday”")
    await field(form, "From the owner").fill(f"{WORDS} There are too many words here by a few.")
    await form.get_by_role("button", name="Save", exact=True).click()
    await _says(form, "Say it in at most 60 words: these are 68")
    await walk.looks("edit-refused")
    await field(form, "From the owner").fill(WORDS)
    await walk.looks("edited")
    await walk.sends(form, "Save")
    await walk.shows("This is how the weekly note", WORDS, "1 hidden: “Dora is on leave until Monday”", "“amazing”")
    await _looks_at(walk, draft, "draft-edited")


async def _held_and_posted(walk: Walk) -> None:
    draft = walk.article("Weekly note · Growth · week 48")
    form = await walk.presses(draft, "Hold", "Hold the note")
    await field(form, "Why it waits").fill("Legal answers at noon")
    await walk.looks("hold")
    await walk.sends(form, "Hold")
    await walk.shows("Weekly note · Growth · week 48", "Held by @Ana Silva: “Legal answers at noon”")
    await _looks_at(walk, draft, "held")
    await walk.running.jump(ASKED_AGAIN)
    await walk.is_("ana", "in=@drumbeat")
    asked = await walk.shows("It is still held", "Legal answers at noon")
    await walk.looks("asked-again")
    await asked.get_by_role("button", name="Post now", exact=True).click()
    sure = walk.page.get_by_role("dialog", name="Post the note now?")
    await walk.looks("post-now")
    await sure.get_by_role("button", name="Post now", exact=True).click()
    await walk.shows("Weekly note · Growth · week 48", "is on its way")
    await walk.running.jump(A_MINUTE_LATER)
    await walk.shows(
        "Weekly note · Growth · week 48", "It was posted", "by @Ana Silva", "What is corrected is said in its thread"
    )
    await walk.looks("posted")


async def _read(walk: Walk) -> None:
    await walk.is_("cy")
    note = _note(walk)
    await _says(
        note, "Metrics", "Bets", "Launches", "Decisions needed", "Next week", "From the owner, Ana Silva", WORDS
    )
    await expect(note.get_by_role("img", name="Hill chart")).to_be_visible(timeout=LONG_MS)
    await _looks_at(walk, note, "note")
    form = await walk.presses(note, "Full list", "Full list")
    await walk.looks("full-list")
    await form.get_by_role("button", name="Close").last.click()
    await walk.is_("dora", "in=leadership")
    await _says(_note(walk), WORDS)
    await _looks_at(walk, _note(walk), "note-followed")


async def _corrected(walk: Walk) -> None:
    await walk.is_("ana", "in=@drumbeat")
    done = walk.page.get_by_role("article").filter(has=walk.page.get_by_role("button", name="Correct", exact=True))
    form = await walk.presses(done.last, "Correct", "Correct the note")
    await walk.looks("correct")
    await _chooses(walk, form, "What was wrong", "Churn of small teams")
    wording = field(form, "How it reads")
    await expect(wording).to_be_visible(timeout=LONG_MS)
    await walk.looks("correct-line")
    await wording.fill((await wording.input_value()).replace("6.4 %", "6.6 %"))
    await field(form, "Why").fill("One team was counted twice")
    await walk.sends(form, "Correct")
    await walk.is_("cy")
    note = _note(walk)
    await _says(note, "6.6 %", "Corrected ", "by Ana Silva: 1 line")
    await _looks_at(walk, note, "note-corrected")
    thread = await walk.opens_thread(note)
    await _says(thread, "corrected this note", "6.4 %", "6.6 %", "One team was counted twice")
    await walk.looks("note-thread")
    await walk.is_("dora", "in=leadership")
    await _says(_note(walk), "6.6 %", "Corrected ")


async def _looked_back_at(walk: Walk) -> None:
    await walk.is_("ana")
    await walk.types("/weekly list")
    await _looks_at(walk, await walk.shows("Weekly notes of Growth", "Week 47 of 2026", "2 versions"), "list")
    await walk.types("/weekly 2026-W48")
    past = await walk.shows("Only for you · posted", "version 2")
    await _looks_at(walk, past, "past")
    form = await walk.presses(past, "Versions", "Versions")
    await _says(form, "Version 2", "One team was counted twice")
    await walk.looks("versions")
    await form.get_by_role("button", name="Close").last.click()
    await walk.types("/weekly")
    await _looks_at(
        walk, await walk.shows("Weekly note · Growth · week 49", "Last 8 weeks: kept 3 of 5 commits"), "preview"
    )
    await walk.types("/metric list")
    await _looks_at(walk, await walk.shows("Metrics of Growth", "Signups a day"), "metric-list")
    await walk.types("/weekly help")
    await walk.types("/metric help")
    await _looks_at(walk, await walk.shows("/metric WAU"), "help")
    await walk.types("/weekly export")
    await walk.is_("ana", "in=@drumbeat")
    await _says(walk.page.get_by_role("article").last, "Markdown")
    await walk.looks("export")


async def _on_a_phone_and_in_the_dark(walk: Walk) -> None:
    await walk.page.set_viewport_size({"width": PHONE[0], "height": 2400})
    await walk.is_("cy")
    await _looks_at(walk, _note(walk), "phone")
    await walk.page.emulate_media(color_scheme="dark")
    await walk.page.set_viewport_size({"width": DESK[0], "height": 1500})
    await walk.is_("cy")
    await _looks_at(walk, _note(walk), "dark")
