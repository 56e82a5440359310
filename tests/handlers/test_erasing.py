"""`/rituals erase`: an admin of the workspace takes a name out, and everything that people see follows."""

import asyncio

import pytest

from bot.messages import erasing as messages
from bot.messages import retaining
from bot.rules import bets as rules
from bot.rules import chain, decisions, launches
from bot.rules.decisions import Kind
from handlers.verifying import verify
from sandbox.person import Modal, Person
from storage import bets, history, migrations, retentions, walking
from storage import decisions as stored_decisions
from storage import launches as stored_launches
from storage import notes as stored_notes
from storage.engine import Tx
from storage.looking import Glance
from storage.vault import Vault
from tests.conftest import KEY
from tests.handlers import front
from tests.handlers.drafted import FRIDAY, drafted, placed, posted
from tests.handlers.test_decisions.living import approved, card, log, says
from tests.world import World

X = "[name removed]"
TITLE = "Erase a name"
PERSON, SPELLINGS = "Person", "Spellings to remove"


async def opens(here: World, who: str = "olga") -> Person:
    person = here.person(who)
    await person.types("/rituals erase", in_="@drumbeat")
    await person.modal(TITLE)
    return person


async def looks(here: World, spellings: str, who: str = "olga") -> Modal:
    person = await opens(here, who)
    await person.fills({SPELLINGS: spellings})
    return await looked(here, person)


async def looked(here: World, person: Person) -> Modal:
    """What was found, once the form is submitted."""
    await person.submits()
    await here.settled()
    if "There is much to look through" in (await person.modal()).text:  # on a machine that is busy with other tests
        await person.clicks("Look for them")
        await here.settled()
    return await person.modal()


async def erases(here: World, spellings: str, who: str = "olga") -> Modal:
    await looks(here, spellings, who)
    person = here.person(who)
    await person.clicks("Erase")
    for _ in range(2):  # what it has to say comes at its end
        await here.settled()
    done = await person.modal()
    await person.closes()
    return done


async def chain_holds(here: World) -> int:
    """The chain holds; how many entries had words taken out."""
    glance = Glance(here.bot.db.address, Vault(KEY))
    try:
        (found,) = verify(glance, None, [])
    finally:
        glance.close()
    assert found.broken is None, found.line
    return found.bare


async def holding(here: World, word: str) -> list[str]:
    """What is kept of this workspace that has this in it."""
    return [line for line in (await everything(here)).splitlines() if word in line.lower()]


async def everything(here: World) -> str:
    """All that is kept of this workspace, but for what Slack itself says of people."""

    def look(tx: Tx) -> str:
        rows = [
            f"{name}: {row}"
            for name, table in migrations.TABLES.tables.items()
            if name != "people"
            for row in tx.session.connection().execute(table.select()).all()
        ]
        return "\n".join(rows)

    return await here.bot.db.read(here.sandbox.team_id, look)


async def test_a_name_goes_from_a_decision_its_thread_its_history_and_its_card(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana, "/decide Does Dora Klee get the queue @ben fri")
    await says(here, "cy", Kind.CONCERN, "DORA KLEE has no time, says dora")
    await here.settled()
    assert "Dora Klee" in (await card(ana)).text
    found = await looks(here, "Dora Klee\nDora")
    assert "of 1 record" in found.text
    assert "backups" in found.text
    olga = here.person("olga")
    await olga.clicks("Erase")
    for _ in range(2):
        await here.settled()
    assert "Done" in (await olga.modal()).text
    assert "stands now in" in (await olga.sees("stands now in", in_="@drumbeat")).text

    assert f"Does {X} get the queue" in (await card(ana)).text
    for person in (ana, ben):
        for place in ("#growth", "@drumbeat"):
            assert not [one.text for one in person.reads(place) if "dora" in one.text.lower()]
    kept = await here.bot.db.read(here.sandbox.team_id, stored_decisions.get, 1)
    assert kept is not None
    assert (kept.title, kept.driver) == (f"Does {X} get the queue", ana.id)
    assert kept.inputs[0].text == f"{X} has no time, says {X}"
    assert decisions.replay(await here.bot.db.read(here.sandbox.team_id, history.find_changes, "D-1")) == kept
    assert await holding(here, "dora") == []
    assert await chain_holds(here) >= 2
    entries = await here.bot.db.read(here.sandbox.team_id, history.find, chain.WORKSPACE)
    assert [(one.what, one.by) for one in entries] == [(chain.ERASED, olga.id)]


async def test_bets_launches_and_the_posted_note_follow(here: World) -> None:
    await drafted(here, "Dora's invites")
    ana = here.person("ana")
    await here.jump(FRIDAY)
    (note,) = posted(ana)
    assert "Dora’s invites" in note.text or "Dora's invites" in note.text
    await erases(here, "Dora")
    (note,) = posted(ana)
    assert "Dora" not in note.text
    assert f"{X}'s invites" in note.text
    bet = await here.bot.db.read(here.sandbox.team_id, bets.get, 1)
    assert bet is not None
    assert bet.name == f"{X}'s invites"
    assert rules.replay(await here.bot.db.read(here.sandbox.team_id, history.find_changes, "B-1")) == bet
    assert await holding(here, "dora") == []
    page = (await here.bot.db.read(here.sandbox.team_id, stored_notes.find_versions, 1, "2026-W47"))[0].page
    assert X in str(page)
    await chain_holds(here)
    await ana.types("/bet list invites", in_="#growth")
    await ana.sees("B-1", in_="#growth")


async def test_a_launch_is_found_by_what_is_left(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/launch Dora checkout 2026-12-08", in_="#growth")
    await ana.modal()
    await ana.fills({"Go / no-go approver": "ben"})
    await ana.submits()
    await here.settled()
    await erases(here, "Dora")
    launch = await here.bot.db.read(here.sandbox.team_id, stored_launches.get, 1)
    assert launch is not None
    assert launch.name == f"{X} checkout"
    assert launches.replay(await here.bot.db.read(here.sandbox.team_id, history.find_changes, "L-1")) == launch
    assert await holding(here, "dora") == []
    await chain_holds(here)


async def test_facts_stay_also_of_somebody_who_is_called_like_a_state(here: World) -> None:
    await here.set_up()
    await approved(here, "/decide Should the open plan of Approved go @ben fri")
    before = await here.bot.db.read(here.sandbox.team_id, stored_decisions.get, 1)
    await erases(here, "open\napproved")
    after = await here.bot.db.read(here.sandbox.team_id, stored_decisions.get, 1)
    assert before is not None
    assert after is not None
    assert after.title == f"Should the {X} plan of {X} go"
    assert (after.approval.state, after.approval.decided_by) == (before.approval.state, before.approval.decided_by)
    assert decisions.replay(await here.bot.db.read(here.sandbox.team_id, history.find_changes, "D-1")) == after
    await chain_holds(here)


async def test_who_is_chosen_fills_in_what_slack_calls_them(here: World) -> None:
    await here.set_up()
    olga = await opens(here)
    await olga.fills({SPELLINGS: "Benny"})
    await olga.fills({PERSON: "ben"})
    await here.settled()
    shown = await looked(here, olga)
    for name in ("Benny", "Ben Okafor", "ben"):
        assert f"“{name}”" in shown.text


async def test_what_is_no_name_is_said_and_what_is_typed_stays(here: World) -> None:
    await here.set_up()
    shown = await looks(here, "Dora\nA")
    assert "“A” can't be looked for" in shown.errors[SPELLINGS]
    assert shown.values[SPELLINGS] == "Dora\nA"


async def test_spellings_can_be_changed_after_looking(here: World) -> None:
    await here.set_up()
    await log(here.person("ana"), "/decide Does Dora get it @ben fri")
    await here.settled()
    await looks(here, "Dora")
    olga = here.person("olga")
    await olga.clicks("Change the spellings")
    await here.settled()
    await olga.fills({SPELLINGS: "nobody at all"})
    assert "Nothing holds" in (await looked(here, olga)).text
    assert "Dora" in (await card(here.person("ana"))).text


@pytest.mark.parametrize("who", ["ana", "gus"])
async def test_only_an_admin_of_the_workspace_may(here: World, who: str) -> None:
    await here.set_up()
    person = here.person(who)
    await person.types("/rituals erase", in_="#growth")
    await person.sees("Only an admin of this Slack workspace", in_="#growth")


async def test_twice_at_once_takes_it_out_once(here: World) -> None:
    await here.set_up()
    await log(here.person("ana"), "/decide Does Dora get it @ben fri")
    await here.settled()
    await looks(here, "Dora")
    olga = here.person("olga")
    await asyncio.gather(olga.clicks("Erase"), olga.clicks("Erase"), return_exceptions=True)
    for _ in range(2):
        await here.settled()
    assert f"Does {X} get it" in (await card(here.person("ana"))).text
    entries = await here.bot.db.read(here.sandbox.team_id, history.find, chain.WORKSPACE)
    assert len(entries) == 1
    await chain_holds(here)


async def test_what_is_written_meanwhile_is_taken_out_too(here: World) -> None:
    """Somebody looked, somebody else wrote the name once more, and then it was erased."""
    await here.set_up()
    await log(here.person("ana"), "/decide Does Dora get it @ben fri")
    await here.settled()
    await looks(here, "Dora")
    await placed(here, "Dora's bet")
    olga = here.person("olga")
    await olga.clicks("Erase")
    for _ in range(2):
        await here.settled()
    assert await holding(here, "dora") == []
    await chain_holds(here)


async def test_an_entry_can_lose_another_name_later(here: World) -> None:
    await here.set_up()
    await log(here.person("ana"), "/decide Do Dora and Emil get it @ben fri")
    await here.settled()
    await erases(here, "Dora")
    first = await chain_holds(here)
    await erases(here, "Emil")
    assert await chain_holds(here) == first
    assert f"Do {X} and {X} get it" in (await card(here.person("ana"))).text


async def test_many_batches(here: World) -> None:
    await here.set_up()
    await log(here.person("ana"), "/decide Does Dora get it @ben fri")
    await here.settled()

    now = here.bot.deps.now()

    def adds(tx: Tx) -> None:
        for n in range(2 * walking.BATCH):
            history.add(
                tx, history.Entry(record=f"old {n}", what="x", at=now, by=None, before={}, after={"is": "Dora"})
            )

    await here.bot.db.run(here.sandbox.team_id, adds)
    await erases(here, "Dora")
    assert await holding(here, "dora") == []
    assert await chain_holds(here) > 2 * walking.BATCH


MADE_UP = [{"spellings": ["Dora"], "person": None}, {"spellings": "x"}, [], {"spellings": [1]}]


@pytest.mark.parametrize("carried", MADE_UP)
async def test_who_makes_requests_up_changes_nothing(here: World, carried: object) -> None:
    """Somebody who is no admin with what an admin's form carries, and an admin with what none does."""
    await here.set_up()
    ana, olga = here.person("ana"), here.person("olga")
    await log(ana, "/decide Does Dora get it @ben fri")
    await here.settled()
    is_ours = isinstance(carried, dict) and carried["spellings"] == ["Dora"]
    async with front.door(here) as client:
        for person in (ana,) if is_ours else (ana, olga):
            view = front.submission(here, messages.FORM, by=person, carried=carried)["view"]
            for name in (messages.NAMED, messages.LOOK, messages.ERASE, messages.BACK):
                pressed = front.action(here, name, by=person) | {"view": view}
                assert (await front.send_interaction(client, here, pressed)).status_code in {200, 400}
        typed = {"spellings": {"type": "plain_text_input", "value": "Dora"}}
        years = {"years": {"type": "static_select", "selected_option": {"value": "1"}}}
        for callback, entered in ((messages.FORM, typed), (retaining.FORM, years)):
            sent = front.submission(here, callback, by=ana, entered=entered)
            assert (await front.send_interaction(client, here, sent)).status_code == 200
    for _ in range(2):
        await here.settled()
    assert "Dora" in (await card(ana)).text
    assert await here.bot.db.read(here.sandbox.team_id, retentions.get) is None
    assert await here.bot.db.read(here.sandbox.team_id, history.find, chain.WORKSPACE) == []
