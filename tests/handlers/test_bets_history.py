"""What happened to a bet is read in words, page by page, whole, and never by who may not see it."""

from dataclasses import replace
from datetime import timedelta

from bot.rules import bets as rules
from handlers import bets
from sandbox.person import Person
from storage import bets as stored
from storage import history, teams
from storage.engine import Tx
from storage.history import Entry, Plain
from tests.handlers.test_bets import place, update
from tests.handlers.test_bets_changing import edits
from tests.handlers.test_bets_closing import closes, reopens
from tests.world import MONDAY, World

LONG = " ".join(f"w{n}" for n in range(180))  # 888 characters


async def turned(person: Person, button: str, page: str) -> str:
    """The text of the modal once it shows that page."""
    await person.clicks(button)
    return (await person.sees(page, in_="modal")).text


async def looks(here: World, times: int, number: int = 1) -> None:
    """Somebody looks at a bet again and again, and nothing changed."""
    by, now = here.person("ben").id, here.bot.deps.now()

    def look(tx: Tx) -> None:
        for n in range(times):
            bet = stored.get(tx, number)
            assert bet is not None
            team = teams.get(tx, bet.team)
            assert team is not None
            bets.say(tx, bet, team, bet.confidence, "", by, now + timedelta(minutes=n))

    await here.bot.db.run(here.sandbox.team_id, look)


async def test_history_says_who_did_what_when_and_why_newest_first(here: World) -> None:
    await here.set_up()
    card = await place(here, Owner="@ben", **{"Appetite, weeks": "6"})
    ben, cy = here.person("ben"), here.person("cy")
    await update(ben, {"Confidence, %": "60", "Health": "At risk", "What changed": "legal", "Next promise": "ship"})
    await here.settled()
    await update(cy, {"What became of it": "Not kept", "Why": "no time"})
    await here.settled()
    await edits(ben, card, {"By": "2027-06-01", "Why the date moves": "vendor", "Owner": "@cy", "Appetite, weeks": "8"})
    await here.settled()
    await closes(here, card, "cy", **{"Actual value": "4.8%", "Adopted": "People use it"})
    await reopens(here, card, "cy", why="the board was wrong")
    gus = here.person("gus")
    await gus.clicks("History", on=card)
    text = (await gus.modal("B-1 · history")).text
    for expected in (
        "@Ana Silva · placed · ",
        "Name Churn\n",
        "By Sat 1 May 2027\nOwner @Ben Okafor",
        "@Ben Okafor · updated · ",
        "> legal",
        "Confidence 80 % → 60 %\nHealth on track → at risk",
        "Promise ship",
        "The last promise was not kept\nWhy it was not kept in full no time",
        "@Ben Okafor · edited · ",
        "> vendor",
        "By Sat 1 May 2027 → Tue 1 Jun 2027\nOwner @Ben Okafor → @Cy Young\nAppetite 6 weeks → 8 weeks",
        "@Cy Young · closed · ",
        "Status open → closed\nWhat came of it reached\nActual value 4.8%",
        "@Cy Young · reopened · ",
        "> the board was wrong",
        "Status closed → open\n",
    ):
        assert expected in text, expected
    assert text.index("· reopened ·") < text.index("· closed ·") < text.index("· edited ·") < text.index("· placed ·")
    for noise in ("commit → none", "reached → none", "T09:00", "Version", "Updated by", "Promise on", "2027-05-01"):
        assert noise not in text


async def test_long_words_are_read_whole(here: World) -> None:
    await here.set_up()
    card = await place(here)
    await closes(here, card, **{"Evidence": LONG, "What was learned": LONG.replace("w", "v")})
    cy = here.person("cy")
    await cy.clicks("History", on=card)
    assert "w179" not in (await cy.modal("B-1 · history")).text
    await cy.clicks("Read whole")
    words = (await cy.modal("B-1 · entry 2")).text.split()
    assert {*LONG.split(), *LONG.replace("w", "v").split()} <= {*words}


async def test_a_long_history_is_turned_page_by_page_and_stays_where_it_is(here: World) -> None:
    await here.set_up()
    card = await place(here)
    await looks(here, 30)
    cy = here.person("cy")
    await cy.clicks("History", on=card)
    first = (await cy.modal("B-1 · history")).text
    assert "Entries 31 to 20 of 31" in first
    assert "@Ben Okafor · no change" in first
    await looks(here, 1)
    await turned(cy, "Older", "Entries 19 to 8 of 32")
    assert "@Ana Silva · placed" in await turned(cy, "Older", "Entries 7 to 1 of 32")
    await turned(cy, "Newer", "Entries 19 to 8 of 32")


async def test_what_earlier_releases_kept_reads_as_well(here: World) -> None:
    """Releases before 0.6 kept other names of facts, and not all of them."""
    await here.set_up()
    card = await place(here)
    ana = here.person("ana").id

    def add(tx: Tx) -> None:
        placed: dict[str, Plain] = {
            "team": 1,
            "name": "Churn",
            "what": "share that leaves",
            "from": "8%",
            "to": "5%",
            "due": "2027-05-01",
            "owner": ana,
            "horizon": "now",
            "appetite": 6,
            "confidence": 80,
            "health": "on track",
            "promise": None,
            "promise_kind": None,
        }
        promised: dict[str, Plain] = {"confidence": 70, "promise": "ship the <survey>", "promise_kind": "commit"}
        was: dict[str, Plain] = {"confidence": 80, "promise": None, "promise_kind": None}
        answered: dict[str, Plain] = {"promise": None, "promise_kind": None, "result": "not", "result_why": "no <time>"}
        had: dict[str, Plain] = {"promise": "ship the <survey>", "promise_kind": "commit"}
        for what, before, after, why in (
            ("placed", {}, placed, None),
            ("updated", was, promised, "legal"),
            ("updated", had, answered, None),
        ):
            entry = Entry(record="B-9", what=what, at=MONDAY, by=ana, before=before, after=after, why=why)
            history.add(tx, entry)
        bet = stored.get(tx, 1)
        assert bet is not None
        stored.add(tx, replace(bet, number=9))

    await here.bot.db.run(here.sandbox.team_id, add)
    cy = here.person("cy")
    await cy.types("/bet B-9", in_="#growth")
    await cy.clicks("History", on=await cy.sees("B-9 Churn", in_="#growth"))
    text = (await cy.modal("B-9 · history")).text
    for expected in (
        "From 8%\nTo 5%",
        "Confidence 80 % → 70 %\nPromise ship the <survey>\nHow firm it is commit",
        "> legal",
        "The last promise was not kept",
        "Why it was not kept in full no <time>",
        "Promise ship the <survey> → none",
    ):
        assert expected in text, text
    assert card.ts


async def test_a_bet_of_an_earlier_release_is_edited_closed_and_reopened(here: World) -> None:
    """What its history keeps of the time before is not enough to tell what it was, and need not be."""
    await here.set_up()
    card = await place(here)

    def forget(tx: Tx) -> None:
        bet = stored.get(tx, 1)
        assert bet is not None
        kept: dict[str, Plain] = {"from": "8%", "to": "5%", "confidence": 80}
        history.add(tx, Entry(record="B-1", what="updated", at=MONDAY, by=bet.owner, before={}, after=kept))

    await here.bot.db.run(here.sandbox.team_id, forget)
    await edits(here.person("ana"), card, {"To": "4%"})
    await closes(here, card)
    await reopens(here, card)
    bet = await here.bot.db.read(here.sandbox.team_id, stored.get, 1)
    assert bet is not None
    assert (bet.terms.target, bet.state) == ("4%", rules.State.OPEN)


async def test_who_left_meanwhile_reads_nothing_more(here: World) -> None:
    await here.set_up("#leads", by="ben")
    card = await place(here, "Layoffs", by="ben", in_="#leads")
    await looks(here, 20)
    ana = here.person("ana")
    await ana.clicks("History", on=card)
    await ana.modal("B-1 · history")
    await here.sandbox.kick("ana", from_="#leads", by="ben")
    await ana.clicks("Older")
    assert "There is no such record that you can see." in (await ana.modal("That didn't work")).text
