"""What happened to a launch is read in words, page by page, whole, and never by who may not see it."""

from dataclasses import replace
from datetime import timedelta

from bot.rules.calendar import GuardKind, GuardReason
from bot.rules.launches import Anyway, Criterion, Move, Terms, Trade
from sandbox.person import Person, Seen
from storage import history
from storage.engine import Tx
from storage.history import Entry
from tests.handlers.test_launches_finding import make, plan
from tests.world import MONDAY, World

LONG = " ".join(f"w{n}" for n in range(110))  # 429 characters


async def card(person: Person, in_: str = "#growth") -> Seen:
    return await person.sees("Go / no-go approver", in_=in_)


async def turned(person: Person, button: str, page: str) -> str:
    """The text of the modal once it shows that page."""
    await person.clicks(button)
    return (await person.sees(page, in_="modal")).text


async def moves(here: World, times: int, cause: str = "vendor", number: int = 1) -> None:
    """Moved to the next day, again and again."""
    for _ in range(times):
        await make(
            here,
            lambda one: replace(
                one,
                at=one.at + timedelta(days=1),
                moves=(
                    *one.moves,
                    Move(
                        by=one.owner,
                        at=MONDAY,
                        before=one.at,
                        after=one.at + timedelta(days=1),
                        cause=cause,
                        trade=Trade.SCOPE,
                    ),
                ),
            ),
            number,
            said="moved",
            why=cause,
        )


async def test_history_says_who_did_what_when_and_why_newest_first(here: World) -> None:
    await here.set_up()
    await plan(here)
    cy, gus = here.person("cy"), here.person("gus")
    await cy.clicks("Tick", on=await card(cy))
    await cy.modal("Tick an item")
    await cy.fills({"Evidence": "seen on the <dashboard>"})
    await cy.submits()
    await here.settled()
    await moves(here, 1)
    await gus.clicks("History", on=await card(gus))
    text = (await gus.modal("L-1 · history")).text
    for expected in (
        "@Ana Silva · planned · ",
        "Name Checkout\n",
        "Go / no-go approver @Ben Okafor",
        "@Cy Young · ticked · ",
        "> seen on the <dashboard>",
        "“Telemetry verified” open → done",
        "@Ana Silva · moved · ",
        "> vendor",
        "What is traded scope cut",
    ):
        assert expected in text, expected
    assert text.index("· moved ·") < text.index("· ticked ·") < text.index("· planned ·")
    for noise in ("Version", "T10:00", "Evidence of", "Done or waived"):
        assert noise not in text, noise


async def test_an_entry_is_read_whole(here: World) -> None:
    await here.set_up()
    await plan(here, terms=Terms(name="Checkout", criteria=(Criterion(text=LONG),)))
    ana = here.person("ana")
    await ana.clicks("History", on=await card(ana))
    await ana.modal("L-1 · history")
    await ana.clicks("Read whole")
    shown = (await ana.modal("L-1 · entry 1")).text
    assert {*LONG.split()} <= {*shown.split()}
    assert "Review at T+30 d" in await turned(ana, "Next", "Page 2 of 2")


async def test_a_long_history_is_turned_page_by_page_and_stays_where_it_is(here: World) -> None:
    await here.set_up()
    await plan(here, items=())
    await moves(here, 14)
    cy = here.person("cy")
    await cy.clicks("History", on=await card(cy))
    assert "Entries 15 to 4 of 15" in (await cy.modal("L-1 · history")).text
    await moves(here, 1)
    assert "@Ana Silva · planned" in await turned(cy, "Older", "Entries 3 to 1 of 16")
    await turned(cy, "Newer", "Entries 15 to 4 of 16")


async def test_what_the_first_release_kept_reads_as_well(here: World) -> None:
    await here.set_up()
    await plan(here)
    ana = here.person("ana").id

    def add(tx: Tx) -> None:
        was, now_is = {"Comms drafted": "open"}, {"Comms drafted": "done"}
        history.add(tx, Entry(record="L-1", what="ticked", at=MONDAY, by=ana, before=was, after=now_is, why="a link"))

    await here.bot.db.run(here.sandbox.team_id, add)
    cy = here.person("cy")
    await cy.clicks("History", on=await card(cy))
    assert "> a link\nComms drafted open → done" in (await cy.modal("L-1 · history")).text


async def test_long_words_are_read_whole_page_by_page(here: World) -> None:
    await here.set_up()
    anyway = Anyway(reason=GuardReason(kind=GuardKind.FRIDAY, detail="Friday"), because=LONG)
    await plan(here, anyway=anyway)
    ben = here.person("ben")
    assert "[Full text]" not in (await card(ben)).text
    criteria = tuple(Criterion(text=f"{n} {LONG}") for n in range(3))
    await make(here, lambda one: replace(one, terms=replace(one.terms, criteria=criteria)))
    await ben.clicks("Full text", on=await card(ben))
    shown = await ben.modal("L-1 · all of it")
    assert {*LONG.split()} <= {*shown.text.split()}


async def test_who_left_meanwhile_reads_nothing_more(here: World) -> None:
    await here.set_up("#leads", by="ben")
    await plan(here, "Layoffs", in_="#leads")
    await moves(here, 13, LONG)
    ana = here.person("ana")
    await ana.clicks("History", on=await card(ana, "#leads"))
    await ana.modal("L-1 · history")
    await here.sandbox.kick("ana", from_="#leads", by="ben")
    await here.settled()
    await ana.clicks("Older")
    assert "There is no such record that you can see." in (await ana.modal("That didn't work")).text
