"""While the gate waits for its answer: putting the question off, and turning to somebody when nobody answers."""

import asyncio
from datetime import datetime

from sandbox.person import CannotDo
from storage import history, reminders
from storage import launches as stored
from tests.handlers.test_launches_asking import ASKED, OPENS, OVERDUE, dec, heard, lend, told
from tests.handlers.under_way import planned, said, with_go
from tests.world import World

HOUR, TOMORROW, UNTIL_DUE = "Snooze for 1 hour", "Snooze until tomorrow", "Snooze until it is due"


async def snoozes(here: World) -> list[datetime | None]:
    found = await here.bot.db.read(here.sandbox.team_id, reminders.find_snoozes, stored.REMINDED, 1)
    return [one.until.replace(second=0, microsecond=0) if one.until else None for one in found]


# --- putting it off --------------------------------------------------------------------------------------------------


async def test_for_an_hour_it_is_recorded_and_comes_again(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await planned(here)
    await here.jump(dec(7))
    (reminder,) = told(ben, "waits for your go or no-go")
    await ben.picks(HOUR, on=reminder)
    assert (await ben.sees("L-1 is snoozed. It comes again", in_="@drumbeat")).ephemeral
    await ben.picks(HOUR, on=reminder)  # pressed twice
    await here.settled()
    assert await snoozes(here) == [dec(7, 15)]
    entries = await here.bot.db.read(here.sandbox.team_id, history.find, "L-1")
    (kept,) = [one for one in entries if one.what == "snoozed"]
    assert (kept.by, str(kept.after["snoozed until"])[:16]) == (ben.id, "2026-12-07T15:00")
    await ben.clicks("History", on=said(here, "Countdown")[0])
    assert "Snoozed until" in (await ben.modal("L-1 · history")).text
    await ben.closes()
    await here.jump(dec(8))
    assert heard(ben) == [dec(7), dec(7, 15), dec(8)]


async def test_until_tomorrow_is_the_next_working_morning_of_the_person(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await planned(here)
    await here.jump(dec(4, 15))
    await ben.picks(TOMORROW, on=told(ben, ASKED)[0])
    await here.jump(dec(7, 23))
    assert heard(ben) == [dec(7)], "nine o'clock on Monday, which is one working day before it too"


async def test_until_it_is_due_and_not_longer(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await planned(here)
    await here.jump(dec(4, 15))
    await ben.picks(UNTIL_DUE, on=told(ben, ASKED)[0])
    await here.jump(dec(9))
    assert heard(ben) == [dec(8), dec(9)]
    assert UNTIL_DUE not in str(told(ben, "waits for your")[-1].blocks)


async def test_what_is_answered_or_not_theirs_is_not_put_off(here: World) -> None:
    await here.set_up()
    ben, cy = here.person("ben"), here.person("cy")
    await planned(here)
    await lend(here, "cy", dec(3, 0), dec(5, 0))
    await here.jump(dec(4, 0))
    (lent,) = told(cy, "lets you say go or no-go")
    await here.jump(dec(5, 1))
    await cy.picks(HOUR, on=lent)
    await cy.sees("Only @Ben Okafor can decide this.", in_="@drumbeat")
    asked = told(ben, ASKED)[0]
    await with_go(here)
    try:
        await ben.picks(HOUR, on=asked)
    except CannotDo:
        assert "[" not in told(ben, "Go by @Ben Okafor")[0].text
    assert await snoozes(here) == []


async def test_a_snooze_is_of_the_question_that_was_asked(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await planned(here)
    await here.jump(dec(4, 15))
    await ben.picks(UNTIL_DUE, on=told(ben, ASKED)[0])
    await here.settled()
    await here.person("ana").picks("Move the date", on=said(here, "Countdown")[0])
    ana = here.person("ana")
    await ana.modal("Move the date")
    await ana.fills({"New launch date": "2026-12-15", "Why it moves": "the fair", "What is traded": "Date moved"})
    await ana.submits()
    await here.jump(dec(15, 23))
    assert heard(ben, ASKED) == [dec(10, 9, 30)]
    assert heard(ben) == [dec(14), dec(15)]


# --- turning to somebody ---------------------------------------------------------------------------------------------


async def test_the_owner_escalates_once_to_each_and_the_thread_says_so(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await planned(here)
    await here.jump(dec(14))
    (word,) = told(ana, OVERDUE)
    await ana.clicks("Escalate", on=word)
    await ana.modal("Escalate L-1")
    await ana.fills({"To whom": "@ben", "Note to them": "Can you <reach> Ben?"})
    await ana.submits()
    assert "is who has to decide" in (await ana.modal()).errors["To whom"]
    await ana.fills({"To whom": "@cy"})
    results = await asyncio.gather(ana.submits(), ana.submits(), return_exceptions=True)
    assert all(one is None or isinstance(one, CannotDo) for one in results)
    await here.settled()
    (message,) = told(cy, "needs your help with L-1 Mobile checkout")
    assert "Can you <reach> Ben?" in message.text
    assert "/launch L-1 shows it." in message.text
    assert len(said(here, "@Ana Silva escalated L-1 to @Cy Young.")) == 1
    await cy.clicks("History", on=said(here, "Countdown")[0])
    assert "Escalated to @Cy Young" in (await cy.modal("L-1 · history")).text
    await ana.clicks("Escalate", on=word)
    await ana.modal("Escalate L-1")
    await ana.fills({"To whom": "@cy"})
    await ana.submits()
    assert "has already been told" in (await ana.modal()).errors["To whom"]


async def test_with_a_go_there_is_nothing_to_escalate(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await planned(here)
    await here.jump(dec(14))
    await ana.clicks("Escalate", on=told(ana, OVERDUE)[0])
    await ana.modal("Escalate L-1")
    await ana.fills({"To whom": "@cy"})
    await with_go(here)
    await ana.submits()
    await ana.sees("@Ben Okafor has already said go.", in_="modal")
    assert told(here.person("cy"), "needs your help") == []


async def test_from_word_that_it_is_overdue_the_owner_moves_it(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await planned(here)
    await here.jump(dec(14))
    await ana.clicks("Move the date", on=told(ana, OVERDUE)[0])
    await ana.modal("Move the date")
    await ana.fills({"New launch date": "2026-12-16", "Why it moves": "the fair", "What is traded": "Date moved"})
    await ana.submits()
    await here.settled()
    assert told(ana, OVERDUE) == []
    assert "[" not in told(ana, "It was moved by @Ana Silva")[0].text
    assert len(told(ben, ASKED)) == 1, "it is near already, so the question is put at once"


async def test_who_left_the_private_channel_is_not_asked_and_the_owner_is_told(here: World) -> None:
    await here.set_up("#leads")
    ana, ben = here.person("ana"), here.person("ben")
    await planned(here, channel="#leads")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    await here.jump(OPENS)
    assert told(ben, "L-1") == []
    await ana.sees("I could not post the go / no-go question of L-1", in_="@drumbeat")
