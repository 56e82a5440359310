"""Reading a decision: its history, every version, and what the card had to cut, never by who may not see it."""

from datetime import timedelta

from bot.rules import decisions, people
from bot.rules.decisions import Kind
from handlers.decisions.steps import change
from sandbox.person import Person
from storage import decisions as stored
from storage import teams
from storage.engine import Tx
from tests.handlers.test_decisions.living import approved, card, decide, log, says
from tests.world import World

LONG = " ".join(f"w{n}" for n in range(600))  # 2,889 characters


async def busy(here: World, times: int) -> None:
    """The driver moves the due date again and again."""
    now, ana = here.bot.deps.now(), here.person("ana").id

    def move(tx: Tx) -> None:
        for n in range(times):
            before = stored.get(tx, 1)
            assert before is not None
            team = teams.get(tx, before.team)
            assert team is not None
            by = people.Person(id=ana, name="ana")
            due = before.approval.due + timedelta(days=1)
            after = decisions.move_due(before, due, by=by, admins=(by.id,), now=now)
            change(tx, before, after, team, what=f"moved {n}", by=ana, now=now + timedelta(minutes=n))

    await here.bot.deps.db.run(here.sandbox.team_id, move)
    await here.settled()


async def turned(person: Person, button: str, page: str) -> str:
    """The text of the modal once it shows that page."""
    await person.clicks(button)
    return (await person.sees(page, in_="modal")).text


async def test_history_says_who_did_what_when_and_why_newest_first(here: World) -> None:
    await here.set_up()
    await approved(here)
    cy = here.person("cy")
    await cy.clicks("History", on=await card(cy))
    text = (await cy.modal("D-1 · history")).text
    assert text.index("@Ben Okafor · approved · ") < text.index("@Ana Silva · logged · ")
    for expected in ("> It scales", "Status open → approved", "Title Pick the queue", "Approver @Ben Okafor"):
        assert expected in text
    assert "T09:00" not in text, "moments are for people"


async def test_a_long_history_is_turned_page_by_page_and_stays_where_it_is(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    await busy(here, 30)
    await cy.clicks("History", on=await card(cy))
    first = (await cy.modal("D-1 · history")).text
    assert "Entries 31 to 20 of 31" in first
    assert "[Newer]" not in first
    await says(here, "ana", Kind.CONCERN, "Cost?")
    second = await turned(cy, "Older", "Entries 19 to 8 of 32")
    assert "moved 18" not in second
    assert "moved 17" in second
    third = await turned(cy, "Older", "Entries 7 to 1 of 32")
    assert "@Ana Silva · logged" in third
    assert "[Older]" not in third
    await turned(cy, "Newer", "Entries 19 to 8 of 32")
    await turned(cy, "Newer", "Entries 31 to 20 of 32")
    assert "concern" in await turned(cy, "Newer", "Entries 32 to 21 of 32")


async def test_every_version_stays_readable_whole(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await ana.types("/decide Pick the queue @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills({"Context": LONG, "Options": "Redis — fast\nRabbit — safe"})
    await ana.submits()
    await decide(ben, await card(ben), "Request changes", "Name the cost")
    await here.settled()
    await ana.clicks("Edit and resubmit", on=await card(ana))
    await ana.modal("Resubmit")
    await ana.fills({"Context": "It costs 40", "Title": "Pick the cheap queue"})
    await ana.submits()
    await here.settled()
    await cy.clicks("History", on=await card(cy))
    await cy.modal("D-1 · history")
    await cy.clicks("Versions")
    text = (await cy.modal("D-1 · versions")).text
    assert text.index("Version 2 · the current one") < text.index("Pick the cheap queue") < text.index("Version 1")
    assert all(word in text.split() for word in LONG.split())
    assert "1. Redis" in text


async def test_a_long_entry_is_read_whole(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await ana.types("/decide Pick the queue @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills({"Context": LONG})
    await ana.submits()
    await cy.clicks("History", on=await card(cy))
    assert "w599" not in (await cy.modal("D-1 · history")).text
    await cy.clicks("Read whole")
    text = (await cy.modal("D-1 · entry 1")).text
    assert all(word in text.split() for word in LONG.split())


async def test_what_the_card_cuts_is_shown_whole_page_by_page(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await ana.types("/decide Pick the queue @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills({"Context": LONG})
    await ana.submits()
    for n in range(60):
        await says(here, "cy", Kind.OBJECTION, f"says{n} " + "&" * 993, f"case{n} " + "<" * 993)
    await here.settled()
    await cy.clicks("Show all", on=await card(cy))
    text = (await cy.modal("D-1 · all of it")).text
    pages = [text]
    while "[Next]" in pages[-1]:
        pages.append(await turned(cy, "Next", f"Page {len(pages) + 1} of"))
    words = " ".join(pages).split()
    assert all(word in words for word in LONG.split())
    assert all(f"{name}{n}" in words for n in range(60) for name in ("says", "case"))
    assert " ".join(pages).count("&") == 60 * 993
    assert await turned(cy, "Previous", f"Page {len(pages) - 1} of") == pages[-2]
    await ben.clicks("Show all", on=await ben.sees("asks you to decide D-1", in_="@drumbeat"))
    assert "w599" in (await ben.modal("D-1 · all of it")).text
    await ben.closes()
    await ben.clicks("Decide", on=await card(ben))
    await ben.modal("Decide D-1")
    await ben.clicks("Show all")
    assert "w599" in (await ben.modal("D-1 · all of it")).text


async def test_nothing_is_offered_where_nothing_was_cut(here: World) -> None:
    await here.set_up()
    await approved(here)
    ben = here.person("ben")
    assert "[Show all]" not in (await card(ben)).text
    assert "[Show all]" not in (await card(ben, in_="@drumbeat")).text


async def test_by_number_the_card_comes_with_its_last_history(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    await busy(here, 6)
    await cy.types("/decide D-1", in_="#growth")
    shown = await cy.sees("Last in its history", in_="#growth")
    assert shown.ephemeral
    assert shown.text.index("@Ana Silva · moved 5") < shown.text.index("@Ana Silva · moved 1")
    assert "moved 0" not in shown.text
    await cy.clicks("History", on=shown)
    assert "Entries 7 to 1 of 7" in (await cy.modal("D-1 · history")).text


async def test_who_left_meanwhile_turns_no_more_pages(here: World) -> None:
    await here.set_up("#leads", by="ben")
    ana, ben = here.person("ana"), here.person("ben")
    await log(ben, "/decide Layoffs @ana fri", in_="#leads")
    await busy(here, 20)
    await ana.clicks("History", on=await card(ana, in_="#leads"))
    await ana.modal("D-1 · history")
    await here.sandbox.kick("ana", from_="#leads", by="ben")
    await ana.clicks("Older")
    assert "There is no such record that you can see." in (await ana.modal("That didn't work")).text
