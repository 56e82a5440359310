"""Hints as the owner of a note gets them: from the records of their team, with its own words and names."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.rules import bets
from bot.rules.approval import Approval
from bot.rules.bets import Terms
from bot.rules.decisions import Decision
from bot.rules.notes import Edits, Hint, HintKind, NoteWeek, Where
from handlers.metrics import steps as metric_steps
from handlers.notes import composing, hinting
from storage import bets as stored_bets
from storage import decisions as stored_decisions
from storage import launches as stored_launches
from storage import notes as stored_notes
from storage import teams
from storage.engine import Tx
from tests import launching
from tests.handlers.drafted import again, draft_of, drafted, posted
from tests.metering import metric, value
from tests.registered import GUIDE
from tests.world import MONDAY, World

DRAFT = datetime(2026, 11, 20, 10, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 20, 16, tzinfo=UTC)
WEEK = "2026-W47"


async def hinted(here: World, channel: str = "#growth") -> tuple[Hint, ...]:
    where = here.sandbox.world.channel(channel).id

    def read(tx: Tx) -> tuple[Hint, ...]:
        team = teams.get_by_channel(tx, where)
        assert team is not None
        made = composing.make(tx, team, WEEK, GUIDE, DRAFT)
        return hinting.hints(tx, team, made, GUIDE, FRIDAY)

    return await here.bot.db.read(here.sandbox.team_id, read)


def say(tx: Tx, words: str) -> None:
    edits = Edits(words=words)
    stored_notes.save_week(tx, NoteWeek(team=1, week=WEEK, due=FRIDAY, edits=edits, changed_at=DRAFT))


def place(tx: Tx, name: str, reason: str = "") -> None:
    terms = Terms(name=name, what="share", due=date(2027, 5, 1), owner="U1")
    bet = bets.place(stored_bets.claim_number(tx), 1, terms, 80, by="U1", now=MONDAY + timedelta(hours=1), zone="UTC")
    stored_bets.add(tx, bet)
    change = replace(bets.no_change(bet), confidence=70, reason=reason)
    done = bets.update(bet, change, by="U1", now=MONDAY + timedelta(hours=2), seen=bet.version)
    stored_bets.save_update(tx, done, before=bet)


def ask(tx: Tx, approver: str, due: datetime = FRIDAY) -> None:
    asked = Approval(approver=approver, due=due, asked_at=MONDAY)
    decision = Decision(
        number=stored_decisions.claim_number(tx),
        team=1,
        title="Pick",
        driver="U1",
        context="",
        approval=asked,
        logged_by="U1",
        logged_at=MONDAY,
    )
    stored_decisions.save(tx, decision)


async def test_words_of_the_owner_and_what_changed(here: World) -> None:
    await here.set_up()
    await here.bot.db.run(here.sandbox.team_id, place, "Invites", "the banner is basically done")
    await here.bot.db.run(here.sandbox.team_id, say, "A seamless week, 🎉🎉🎉")
    assert await hinted(here) == (
        Hint(kind=HintKind.MARKETING, where=Where.OWNER, word="seamless"),
        Hint(kind=HintKind.EMOJI, where=Where.OWNER, number=3),
        Hint(kind=HintKind.DONE, where=Where.CHANGED, of="B-1", word="basically done"),
    )


async def test_names_of_everything_that_the_team_has_are_left_alone(here: World) -> None:
    """A later bet and a launch of long ago are in no note, and still names."""
    await here.set_up()
    await here.bot.db.run(here.sandbox.team_id, say, "Blast went out. Stellar pays. Growth grew. Magical.")

    def record(tx: Tx) -> None:
        later = Terms(name="Stellar", what="share", due=date(2027, 5, 1), owner="U1", horizon=bets.Horizon.LATER)
        stored_bets.add(tx, bets.place(stored_bets.claim_number(tx), 1, later, 80, by="U1", now=MONDAY, zone="UTC"))
        launch = launching.launch(stored_launches.claim_number(tx), name="Blast", at=MONDAY + timedelta(days=200))
        stored_launches.add(tx, launch)

    await here.bot.db.run(here.sandbox.team_id, record)
    assert [one.word for one in await hinted(here)] == ["Magical"]


async def test_the_team_s_own_words_and_names(here: World) -> None:
    await here.set_up()
    await here.bot.db.run(here.sandbox.team_id, say, "A low hanging, magical week")

    def set_words(tx: Tx) -> None:
        team = teams.get(tx, 1)
        assert team is not None
        own = replace(team.settings, hint_words=("Low hanging",), plain_words=("magical",))
        teams.save(tx, replace(team, settings=own, version=team.version + 1))

    await here.bot.db.run(here.sandbox.team_id, set_words)
    assert [one.word for one in await hinted(here)] == ["low hanging"]


async def test_an_approver_who_is_deactivated_or_out_of_the_private_channel_can_t_answer(here: World) -> None:
    await here.set_up("#leads")
    ben, dee = here.person("ben").id, here.person("dee").id
    await here.bot.people.several(here.sandbox.team_id, [dee, ben])
    await here.bot.db.run(here.sandbox.team_id, ask, ben)
    assert await hinted(here, "#leads") == ()
    await here.bot.db.run(here.sandbox.team_id, ask, dee)
    gone = Hint(kind=HintKind.NO_APPROVER, of="D-2", word=dee)
    assert await hinted(here, "#leads") == (gone,)
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    await here.person("ana").types("/weekly", in_="#leads")  # who is in it is asked anew
    assert await hinted(here, "#leads") == (Hint(kind=HintKind.NO_APPROVER, of="D-1", word=ben), gone)


async def test_a_metric_that_will_be_old_by_then(here: World) -> None:
    await here.set_up()
    week_ago = FRIDAY - timedelta(days=7, hours=1)
    old = metric(owner="U1", value=value(at=week_ago))
    await here.bot.db.run(here.sandbox.team_id, metric_steps.start, old, by="U1", now=MONDAY)
    assert await hinted(here) == (Hint(kind=HintKind.OLD_VALUE, of="WAU", number=7),)


# --- beside the draft and in its form --------------------------------------------------------------------------------


async def test_hints_stand_beside_the_draft_and_go_once_the_words_do(here: World) -> None:
    seen = await drafted(here)
    ana = here.person("ana")
    assert "Hints" not in seen.text
    await ana.clicks("Edit", on=seen)
    await ana.modal("Edit the note")
    await ana.fills({"From the owner": "A seamless week. Invites is basically done."})
    await ana.submits()
    await here.settled()
    seen = again(ana, seen)
    assert "Hints · only for you, and nothing waits for them" in seen.text
    assert "“seamless” in your words: say what a reader can check instead." in seen.text
    assert "“basically done” in your words: say what is left" in seen.text
    await ana.clicks("Edit", on=seen)
    form = await ana.modal("Edit the note")
    assert "“seamless” in your words" in form.text
    await ana.fills({"From the owner": "12 of 14 teams invited somebody."})
    await ana.submits()
    await here.settled()
    assert "Hints" not in again(ana, seen).text
    await here.jump(FRIDAY)
    (note,) = posted(ana)
    assert "Hints" not in note.text


async def test_hints_hold_nothing_up_and_nobody_else_reads_them(here: World) -> None:
    await drafted(here, "Amazing 🎉🎉🎉")
    assert "3 emoji in the name of B-1" in draft_of(here.person("ana")).text
    ben = here.person("ben")
    await ben.types("/weekly", in_="#growth")
    assert "Hints" not in (await ben.sees("Preview", in_="#growth")).text
    await here.jump(FRIDAY)
    assert len(posted(ben)) == 1
