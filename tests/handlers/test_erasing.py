"""`/rituals erase`: an admin of the workspace takes a name out, and everything that people see follows."""

import asyncio
import signal
import sys
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.messages import erasing as messages
from bot.messages import retaining
from bot.rules import bets as rules
from bot.rules import chain, decisions, launches
from bot.rules.decisions import Kind
from handlers.delivery.slack import real_now
from handlers.eraser import ENTRIES, Eraser
from handlers.verifying import verify
from sandbox.person import Modal, Person
from storage import bets, erasures, history, installations, migrations, retentions, walking
from storage import decisions as stored_decisions
from storage import launches as stored_launches
from storage import notes as stored_notes
from storage.engine import Tx
from storage.looking import Glance
from storage.vault import Vault
from tests.conftest import KEY
from tests.handlers import front
from tests.handlers.drafted import FRIDAY, drafted, placed, posted
from tests.handlers.fuzzing import Trouble
from tests.handlers.test_decisions.living import approved, card, log, says
from tests.source import ROOT
from tests.world import World, another_process

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


# --- interrupted, looked after, beside others ------------------------------------------------------------------------

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
DIES = """
import asyncio, os, signal, sys
from datetime import datetime
from handlers.eraser import Eraser
from handlers.tasks import Tasks
from storage.engine import Database
from storage.vault import Vault

async def main(url, key, workspace, number, now, after):
    db, left = Database(url, Vault(key)), int(after)
    def committed(_):
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    db.committed = committed
    await Eraser(db, Tasks(), lambda: datetime.fromisoformat(now)).carry_out(workspace, int(number))

asyncio.run(main(*sys.argv[1:]))
"""


async def much_of_dora(here: World) -> None:
    """A decision, and more entries of the history than go into two commits."""
    await log(here.person("ana"), "/decide Does Dora get it @ben fri")
    await here.settled()
    now = here.bot.deps.now()

    def adds(tx: Tx) -> None:
        for n in range(2 * ENTRIES + 1):
            after = {"is": "Dora"}
            history.add(tx, history.Entry(record=f"old {n}", what="x", at=now, by=None, before={}, after=after))

    await here.bot.db.run(here.sandbox.team_id, adds)


async def asked_for(here: World, spellings: tuple[str, ...] = ("Dora",)) -> int:
    """What the click on *Erase* commits, and nothing that comes of it."""
    olga, now = here.person("olga").id, here.bot.deps.now()
    return await here.bot.db.run(here.sandbox.team_id, erasures.begin, spellings, olga, now)


def told(here: World) -> list[str]:
    return [one.text for one in here.person("olga").reads("@drumbeat") if "stands now in" in one.text]


@pytest.mark.parametrize("after", [1, 2, 3])
async def test_one_that_was_killed_is_ended_by_itself(here: World, database_url: str, after: int) -> None:
    await here.set_up()
    await much_of_dora(here)
    number, now = await asked_for(here), here.bot.deps.now()
    given = (database_url, KEY, here.sandbox.team_id, f"{number}", now.isoformat(), f"{after}")
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", DIES, *given, cwd=ROOT)
    assert await asyncio.wait_for(process.wait(), 60) == -signal.SIGKILL
    left = await holding(here, "dora")
    assert bool(left) is (after < 3)
    assert told(here) == []
    for n in range(1, 11):  # the server may take a moment to see that somebody died
        await here.jump(now + n * MINUTE)
        if told(here):
            break
    assert await holding(here, "dora") == []
    assert f"Does {X} get it" in (await card(here.person("ana"))).text
    (said,) = told(here)
    assert "of 1 record" in said
    assert f"{await chain_holds(here):,} entries of the history" in said  # also of what was done before it died
    entries = await here.bot.db.read(here.sandbox.team_id, history.find, chain.WORKSPACE)
    assert {(one.what, one.by) for one in entries} == {(chain.ERASED, here.person("olga").id)}


async def test_a_bot_that_is_stopped_leaves_the_rest_to_the_next_start(here: World) -> None:
    await here.set_up()
    await much_of_dora(here)
    number, stops = await asked_for(here), Eraser(here.bot.db, here.bot.tasks, here.bot.deps.now)
    await stops.stop()
    assert await stops.carry_out(here.sandbox.team_id, number) is None
    assert told(here) == []
    await here.jump(here.bot.deps.now() + MINUTE)
    assert await holding(here, "dora") == []
    assert len(told(here)) == 1


async def test_several_at_once_do_it_once(here: World, database_url: str, tmp_path: Path) -> None:
    await here.set_up()
    await much_of_dora(here)
    number, team = await asked_for(here), here.sandbox.team_id
    every = [here.bot.eraser]
    async with AsyncExitStack() as stack:
        if database_url.startswith("postgresql"):
            other = await stack.enter_async_context(another_process(here, database_url, tmp_path))
            every.append(other.eraser)
        done = await asyncio.gather(*(one.carry_out(team, number) for one in [*every, *every]))
        assert 1 <= len([one for one in done if one is not None]) <= len(every)
        await here.settled()
    assert len(told(here)) == 1
    assert await holding(here, "dora") == []
    assert await chain_holds(here) > 2 * ENTRIES


async def test_a_form_that_was_open_does_not_bring_the_name_back(here: World) -> None:
    """It was opened before, and is saved afterwards, within the day that the name is looked for."""
    await here.set_up()
    ana, began = here.person("ana"), here.bot.deps.now()
    await log(ana, "/decide Does Dora get it @ben fri")
    await here.settled()
    await ana.picks("Edit", on=await card(ana))
    await ana.modal("Edit D-1")
    await erases(here, "Dora")
    assert f"Does {X} get it" in (await card(ana)).text
    await ana.fills({"Context": "says Dora"})
    await ana.submits()
    await here.settled()
    assert await holding(here, "dora") != []
    await here.jump(began + MINUTE)
    assert await holding(here, "dora") == []
    shown = (await card(ana)).text
    assert f"Does {X} get it" in shown
    assert f"says {X}" in shown
    assert len(told(here)) == 1  # who asked for it is not bothered again
    await chain_holds(here)
    assert await here.bot.db.read(here.sandbox.team_id, erasures.get, 1) is not None
    await here.jump(began + DAY + 2 * MINUTE)
    assert await here.bot.db.read(here.sandbox.team_id, erasures.get, 1) is None


async def test_after_a_day_a_name_may_be_written_again(here: World) -> None:
    await here.set_up()
    began = here.bot.deps.now()
    await log(here.person("ana"), "/decide Does Dora get it @ben fri")
    await here.settled()
    await erases(here, "Dora")
    team = here.sandbox.team_id

    def behind_the_history(tx: Tx) -> None:
        tx.session.execute(text("UPDATE decisions SET context = 'asks Dora' WHERE number = 1"))

    await here.bot.db.run(team, behind_the_history)
    await here.jump(began + DAY - MINUTE)
    assert len(await holding(here, "asks dora")) == 1
    await here.jump(began + DAY + MINUTE)
    assert await holding(here, "dora") == []  # at the end all is looked through, whatever the history says
    await here.jump(began + DAY + 2 * MINUTE)
    await placed(here, "Another Dora's bet")
    await here.jump(began + DAY + 10 * MINUTE)
    bet = await here.bot.db.read(team, bets.get, 1)
    assert bet is not None
    assert bet.name == "Another Dora's bet"


async def test_one_that_can_not_be_read_leaves_the_others_alone(here: World, trouble: Trouble) -> None:
    """Locked with a key that is gone, for instance."""
    await here.set_up()
    await log(here.person("ana"), "/decide Does Dora get it @ben fri")
    await here.settled()
    lost, team, now = await asked_for(here), here.sandbox.team_id, here.bot.deps.now()

    def spoils(tx: Tx) -> None:
        tx.session.execute(text("UPDATE erasures SET spellings = 'x' WHERE id = :id"), {"id": lost})

    await here.bot.db.run(team, spoils)
    await asked_for(here)
    for n in (1, 2):
        await here.jump(now + n * MINUTE)
    assert f"Does {X} get it" in (await card(here.person("ana"))).text
    assert len(told(here)) == 1
    assert len(trouble.seen) == 1
    trouble.seen.clear()


async def test_of_a_workspace_that_was_left_nothing_is_done(here: World) -> None:
    await here.set_up()
    await log(here.person("ana"), "/decide Does Dora get it @ben fri")
    await here.settled()
    await asked_for(here)
    now, team = here.bot.deps.now(), here.sandbox.team_id
    assert await here.bot.db.run(team, installations.mark_left, real_now(), installations.UNINSTALLED)
    await here.jump(now + MINUTE)
    assert await holding(here, "dora") != []


# --- what Slack does not let be changed ------------------------------------------------------------------------------


def refused(here: World, who: str) -> list[str]:
    """What somebody hears of messages that could not be posted, or changed."""
    words = ("could not post", "could not change")
    return [one.text for one in here.person(who).reads("@drumbeat") if any(word in one.text for word in words)]


async def test_cards_that_slack_refuses_to_change_are_told_to_whoever_erased_and_to_nobody_else(here: World) -> None:
    await here.set_up()
    ana, ben, began = here.person("ana"), here.person("ben"), here.bot.deps.now()
    for n in (1, 2, 3):
        await log(ana, f"/decide Does Dora get {n} @ben fri")
    await here.settled()
    await here.sandbox.archive("#growth", by="ben")
    await here.settled()
    assert "A message that Slack does not let me change" in (await erases(here, "Dora")).text
    await here.settled()
    assert await holding(here, "dora") == []
    assert [refused(here, who) for who in ("ana", "ben", "olga")] == [[], [], []]
    await here.jump(began + DAY + MINUTE)
    await here.jump(began + DAY + 2 * MINUTE)
    (said,) = refused(here, "olga")
    assert "could not change 3 messages" in said
    assert [refused(here, who) for who in ("ana", "ben")] == [[], []]

    await here.sandbox.unarchive("#growth", by="ben")
    await here.settled()
    assert "Dora" in (await card(ana)).text
    await ben.types("/rituals status", in_="#growth")
    status = await ben.sees("Try again", in_="#growth")
    for button in [one["accessory"] for one in status.blocks if "accessory" in one]:
        async with front.door(here) as client:
            pressed = front.action(here, button["action_id"], button["value"], by=ben)
            assert (await front.send_interaction(client, here, pressed)).status_code == 200
    await here.settled()
    assert not [one.text for one in ana.reads("#growth") if "Dora" in one.text]


async def test_who_owns_a_card_hears_again_of_what_is_refused_later(here: World) -> None:
    """Only of what the erasure itself changes they hear nothing."""
    await here.set_up()
    ana = here.person("ana")
    await log(ana, "/decide Does Dora get it @ben fri")
    await here.settled()
    here.sandbox.refuse("chat.update", "edit_window_closed", channel="#growth")
    await erases(here, "Dora")
    assert refused(here, "ana") == []
    here.sandbox.refuse("chat.update", "edit_window_closed", channel="#growth")
    await says(here, "cy", Kind.CONCERN, "no time")
    await here.settled()
    assert len(refused(here, "ana")) == 1


async def test_a_card_whose_last_change_was_refused_is_changed_once_slack_lets_it(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await log(ana, "/decide Does Dora get it @ben fri")
    await here.settled()
    here.sandbox.refuse("chat.update", "is_archived", channel="#growth")
    await says(here, "cy", Kind.CONCERN, "no time")
    await here.settled()
    assert len(refused(here, "ana")) == 1
    await erases(here, "Dora")
    await here.settled()
    assert not [one.text for one in ana.reads("#growth") if "Dora" in one.text]
    assert len(refused(here, "ana")) == 1
