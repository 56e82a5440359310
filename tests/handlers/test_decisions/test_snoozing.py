"""Putting a reminder off: for whom it is, recorded, and never so long that the driver hears nothing."""

from datetime import datetime

from storage import decisions as stored
from storage import history, reminders
from tests.handlers.test_decisions.living import card, decide, log
from tests.handlers.test_decisions.turning import OVERDUE, WAITS, heard, nov
from tests.world import World

HOUR, TOMORROW, UNTIL_DUE = "Snooze for 1 hour", "Snooze until tomorrow", "Snooze until it is due"


async def snoozes(here: World) -> list[datetime | None]:
    found = await here.bot.db.read(here.sandbox.team_id, reminders.find_snoozes, stored.REMINDED, 1)
    return [one.until.replace(second=0, microsecond=0) if one.until else None for one in found]


async def test_for_an_hour_it_is_recorded_and_comes_again(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await here.jump(nov(19))
    reminder = await ben.sees(WAITS, in_="@drumbeat")
    await ben.picks(HOUR, on=reminder)
    told = await ben.sees("D-1 is snoozed. It comes again", in_="@drumbeat")
    assert told.ephemeral
    await ben.picks(HOUR, on=reminder)  # pressed twice
    await here.settled()
    assert await snoozes(here) == [nov(19, 18)]
    entries = await here.bot.db.read(here.sandbox.team_id, history.find, "D-1")
    (kept,) = [one for one in entries if one.what == "snoozed"]
    assert kept.by == ben.id
    assert str(kept.after["snoozed until"]).startswith("2026-11-19T18:00")
    await ana.clicks("History", on=await card(ana))
    assert "Snoozed until today at 6:00 PM" in (await ana.modal("D-1 · history")).text
    await ana.closes()
    await here.jump(nov(20))
    assert heard(ben) == [nov(19), nov(19, 18), nov(20)]
    await here.jump(nov(30))
    assert len(heard(ben)) == 6
    assert heard(ana, OVERDUE) == [nov(26)]


async def test_until_tomorrow_is_the_next_working_morning_of_the_person(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await log(here.person("ana"))
    await here.jump(nov(20, 18))
    await ben.picks(TOMORROW, on=await ben.sees(WAITS, in_="@drumbeat"))
    await ben.sees("It comes again", in_="@drumbeat")
    await here.jump(nov(23, 18))
    assert heard(ben) == [nov(19), nov(20), nov(23, 14), nov(23)], "nine o'clock in New York, on Monday"


async def test_until_due_from_the_first_question_the_one_before_is_left_out(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await log(here.person("ana"))
    question = await ben.sees("asks you to decide D-1", in_="@drumbeat")
    for _ in range(2):
        await ben.picks(UNTIL_DUE, on=question)
    await ben.sees("It comes again", in_="@drumbeat")
    await here.jump(nov(20))
    assert heard(ben) == [nov(20)]
    assert await snoozes(here) == [None]
    await ben.picks(UNTIL_DUE, on=question)
    await ben.sees("It is due already. Snooze it for an hour or until tomorrow, or decide it.", in_="@drumbeat")


async def test_the_last_wish_counts(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await log(here.person("ana"))
    await here.jump(nov(19))
    reminder = await ben.sees(WAITS, in_="@drumbeat")
    for label in (HOUR, TOMORROW, HOUR):
        await ben.picks(label, on=reminder)
    await here.settled()
    assert len(await snoozes(here)) == 3
    await here.jump(nov(20, 16))
    assert heard(ben) == [nov(19), nov(19, 18)]


async def test_in_a_pause_nothing_is_planned(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await here.jump(nov(19))
    await ana.types("/rituals pause", in_="#growth")
    await ben.picks(HOUR, on=await ben.sees(WAITS, in_="@drumbeat"))
    await ben.sees("No reminders go out in this team now, so none is planned.", in_="@drumbeat")


async def test_what_is_answered_or_not_theirs_is_not_snoozed(here: World) -> None:
    await here.set_up("#leads")
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana, in_="#leads")
    question = await ben.sees("asks you to decide D-1", in_="@drumbeat")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await ben.picks(HOUR, on=question)
    await ben.sees("There is no such record that you can see.", in_="@drumbeat")
    await here.sandbox.invite("ben", to="#leads", by="ana")
    await decide(ben, await card(ben, in_="#leads"), "Decline", "Too dear")
    await here.settled()
    assert "Snooze" not in str((await ben.sees("asked you to decide D-1", in_="@drumbeat")).blocks)
    assert await snoozes(here) == []
