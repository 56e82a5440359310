"""A blocker that has grown old: who hears of it, when, once and together, and how that message stays true."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.rules.bets import Bet
from handlers.bets import ring
from sandbox.person import Person, Seen
from storage import alarms
from storage.engine import EVERYWHERE
from tests.handlers.test_bets import place, update
from tests.handlers.test_bets_updating import kept, make, mistake
from tests.handlers.test_decisions.turning import at, nov, settings, sleeps
from tests.world import World, world

OLD = "has been blocked for"
MONDAY_AFTER = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


async def block(
    here: World, words: str = "Legal", who: str = "@cy", by: str = "ben", in_: str = "#growth", number: int = 1
) -> None:
    await update(here.person(by), {"New blocker": words, "Who can unblock it": who}, typed=f"/bet B-{number}", in_=in_)
    await here.settled()


def heard(here: World, words: str = OLD) -> dict[str, list[Seen]]:
    """Where it was said beside channels, by who is in that conversation; each as its first member reads it."""
    world, found = here.sandbox.world, {}
    for one in world.channels.values():
        people = sorted(world.members[id_].handle for id_ in one.members if id_ != world.bot.id)
        if one.direct:
            read = here.person(people[0])._seen
            found[" ".join(people)] = [seen for seen in map(read, world.in_channel(one.id)) if words in seen.text]
    return {who: said for who, said in found.items() if said}


def moments(here: World) -> list[datetime]:
    return sorted(at(one) for said in heard(here).values() for one in said)


async def alarm_count(here: World) -> int:
    far = nov(1) + timedelta(days=999)
    found = await here.bot.db.read(EVERYWHERE, alarms.find_due_everywhere, far, 99)
    return len([one for one in found if one.record.startswith("B-")])


async def test_after_five_working_days_both_hear_of_it_once_and_together(here: World) -> None:
    await here.set_up()
    await place(here)
    await block(here, "Legal & <co>")
    await here.jump(MONDAY_AFTER - timedelta(minutes=1))
    assert heard(here) == {}
    await here.jump(MONDAY_AFTER + timedelta(minutes=10))
    assert list(heard(here)) == ["ana cy"]
    (told,) = heard(here)["ana cy"]
    assert told.text.startswith("B-1 Churn in #growth has been blocked for 5 working days:\n> Legal & <co>\n")
    assert "@Cy Young can unblock it, @Ana Silva owns the bet. Is it resolved, or what would help?" in told.text
    assert "[Resolved]" in told.text
    assert "[Update]" in told.text
    assert await alarm_count(here) == 0
    await here.jump(MONDAY_AFTER + timedelta(days=30))
    assert len(moments(here)) == 1, "and never again"


async def test_resolved_from_there_the_message_and_the_thread_say_so(here: World) -> None:
    await here.set_up()
    card = await place(here)
    await block(here)
    await here.jump(nov(24))
    cy, ana = here.person("cy"), here.person("ana")
    (told,) = heard(here)["ana cy"]
    await asyncio.gather(*(cy.clicks("Resolved", on=told) for _ in range(2)), return_exceptions=True)
    await here.settled()
    (after,) = heard(here, "is not held up by this any more")["ana cy"]
    assert (after.ts, "[Resolved]" in after.text) == (told.ts, False)
    assert "@Cy Young resolved it after 6 working days." in after.text
    line = await ana.sees("B-1 Churn · resolved: Legal (@Cy Young)", in_="#growth")
    assert line.thread_ts == card.ts
    assert len([one for one in ana.reads("#growth") if "· resolved: Legal" in one.text]) == 1
    (blocker,) = (await kept(here)).blockers
    assert blocker.resolved_by == cy.id
    await here.bot.db.run(here.sandbox.team_id, alarms.ring_team, 1)
    await here.jump(nov(30))
    assert heard(here) == {}


async def test_who_comes_second_is_told_who_resolved_it(here: World) -> None:
    await here.set_up()
    await place(here)
    await block(here)
    await here.jump(nov(24))
    (told,) = heard(here)["ana cy"]
    here.sandbox.refuse("chat.update", "ratelimited", retry_after=1)
    await here.person("cy").clicks("Resolved", on=told)
    await here.person("ana").clicks("Resolved", on=told)
    channel = here.sandbox.world.channels[told.channel]
    assert channel.kind == "mpim"
    await here.person("ana").sees("@Cy Young has already resolved this.")
    assert len([one for one in (await kept(here)).blockers if not one.is_open]) == 1


async def test_the_update_form_opens_from_there(here: World) -> None:
    await here.set_up()
    await place(here)
    await block(here)
    await here.jump(nov(24))
    cy = here.person("cy")
    await cy.clicks("Update", on=heard(here)["ana cy"][0])
    await cy.modal("Update a bet")
    await cy.fills({"Resolved blockers": ["Legal"]})
    await cy.submits()
    await here.settled()
    assert list(heard(here, "@Cy Young resolved it")) == ["ana cy"]


async def test_who_is_both_is_told_alone(here: World) -> None:
    await here.set_up()
    await place(here, Owner="@cy")
    await block(here)
    await here.jump(nov(24))
    assert list(heard(here)) == ["cy"]
    assert "You own the bet, and you can unblock it." in heard(here)["cy"][0].text


async def test_resolved_or_taken_off_before_it_is_old_nobody_hears_of_it(here: World) -> None:
    await here.set_up()
    for name in ("Churn", "Onboarding"):
        await place(here, name)
    await block(here)
    await block(here, number=2)
    await update(here.person("ben"), {"Resolved blockers": ["Legal"]})
    await here.settled()
    assert await alarm_count(here) == 1
    await mistake(here, 2)
    assert await alarm_count(here) == 0
    await here.jump(nov(30))
    assert heard(here) == {}


async def test_handed_over_the_new_owner_hears_of_it(here: World) -> None:
    await here.set_up()
    await place(here)
    await block(here)
    gus = here.person("gus").id

    def hand_over(bet: Bet, by: str, now: datetime) -> Bet:
        return replace(bet, terms=replace(bet.terms, owner=gus), version=bet.version + 1)

    await make(here, "edited", hand_over)
    await here.jump(nov(24))
    assert list(heard(here)) == ["cy gus"]


async def test_two_processes_that_look_at_once_say_it_once(here: World) -> None:
    await here.set_up()
    await place(here)
    await block(here)
    here.sandbox.clock.followers.remove(here.bot)  # nobody else looks
    await here.sandbox.clock.jump(nov(24))
    looks = (here.bot.db.run(here.sandbox.team_id, ring, "1", nov(24)) for _ in range(4))
    await asyncio.gather(*looks)
    await here.settled()
    assert [len(said) for said in heard(here).values()] == [1]


async def test_a_bet_that_is_not_there_is_not_looked_at_again(here: World) -> None:
    await here.bot.db.run(here.sandbox.team_id, alarms.set_alarm, "B-9", 1, nov(16))
    assert await alarm_count(here) == 1
    await here.bot.db.run(here.sandbox.team_id, ring, "9", nov(24))
    assert await alarm_count(here) == 0


async def test_once_told_a_bet_that_is_taken_off_says_so(here: World) -> None:
    await here.set_up()
    await place(here)
    await block(here)
    await here.jump(nov(24))
    await mistake(here)
    (told,) = heard(here, "was placed by mistake, so nothing waits for this any more")["ana cy"]
    assert "[Resolved]" not in told.text


async def test_several_each_have_their_own_moment(here: World) -> None:
    await here.set_up()
    await place(here)
    await block(here, "Legal")
    await here.jump(nov(18, 12))
    await block(here, "Pilot", "@ben")
    await here.jump(nov(30))
    assert [one.text.count("Legal") for one in heard(here)["ana cy"]] == [1]
    assert [one.text.count("Pilot") for one in heard(here)["ana ben"]] == [1]
    assert [one.day for one in moments(here)] == [23, 25]


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ({"Public holidays of": "US"}, 23),
        ({"Public holidays of": "PT", "Freeze days": "2026-11-19..2026-11-20 audit"}, 25),
        ({"Freeze days": "2026-11-17..2026-11-17 audit"}, 24),
    ],
)
async def test_weekends_holidays_and_freeze_days_do_not_count(here: World, fields: dict[str, str], day: int) -> None:
    await here.set_up()
    await settings(here, fields)
    await place(here)
    await block(here)
    await here.jump(nov(30))
    assert [one.day for one in moments(here)] == [day]


async def test_over_a_public_holiday(database_url: str, tmp_path: Path) -> None:
    async with world(database_url, tmp_path, at=datetime(2026, 11, 25, 15, tzinfo=UTC)) as here:
        await here.set_up()
        await settings(here, {"Public holidays of": "US"})
        await place(here)
        await block(here)
        await here.jump(datetime(2026, 12, 10, tzinfo=UTC))
        # Thursday 26 is Thanksgiving; Friday 27, and Monday to Thursday: five working days.
        assert [(one.month, one.day) for one in moments(here)] == [(12, 3)]


async def test_a_holiday_that_is_added_later_puts_it_off(here: World) -> None:
    await here.set_up()
    await place(here)
    await block(here)
    await here.jump(nov(20))
    await settings(here, {"Freeze days": "2026-11-23..2026-11-24 audit"})
    await here.jump(nov(30))
    assert [one.day for one in moments(here)] == [25]


async def test_a_pause_puts_it_off_and_one_without_an_end_until_somebody_resumes(here: World) -> None:
    await here.set_up()
    await place(here)
    await block(here)
    ana = here.person("ana")
    await ana.types("/rituals pause", in_="#growth")
    await here.jump(nov(26))
    assert heard(here) == {}
    await block(here, "Pilot")  # while it is paused
    await ana.types("/rituals resume", in_="#growth")
    await here.jump(nov(27, 12))
    assert [one.text.count("Legal") for one in heard(here)["ana cy"]] == [1]
    await ana.types("/rituals pause until 2026-12-08", in_="#growth")
    await here.jump(nov(30) + timedelta(days=20))
    assert [(one.month, one.day) for one in moments(here)] == [(11, 26), (12, 8)]


async def test_a_bot_that_slept_says_it_in_working_hours(here: World) -> None:
    await here.set_up()
    await place(here)
    await block(here)
    await sleeps(here, datetime(2026, 11, 28, 3, tzinfo=UTC))  # a Saturday night
    assert heard(here) == {}
    await here.jump(nov(30) + timedelta(days=5))
    (moment,) = moments(here)
    assert (moment.day, moment.hour) == (30, 9)
    assert "blocked for 10 working days" in heard(here)["ana cy"][0].text


async def test_who_left_the_private_channel_is_left_out(here: World) -> None:
    await here.set_up("#leads")
    await place(here, "Layoffs", in_="#leads")
    await block(here, who="@ben", by="ana", in_="#leads")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    await here.jump(nov(24))
    assert list(heard(here)) == ["ana"]


async def test_an_app_without_the_scope_tells_each_alone_and_keeps_both_true(here: World) -> None:
    here.install_without(["mpim:write"])
    await here.set_up()
    await place(here)
    await block(here)
    await here.jump(nov(24))
    assert sorted(heard(here)) == ["ana", "cy"]
    await here.person("ana").clicks("Resolved", on=heard(here)["ana"][0])
    await here.settled()
    assert sorted(heard(here, "@Ana Silva resolved it")) == ["ana", "cy"]
    await here.jump(nov(30))
    assert [len(said) for said in heard(here, "> Legal").values()] == [1, 1]


async def test_a_stranger_who_presses_what_was_forwarded_learns_nothing(here: World) -> None:
    await here.set_up("#leads")
    await place(here, "Layoffs", in_="#leads")
    await block(here, who="@ben", by="ana", in_="#leads")
    await here.jump(nov(24))
    (told,) = heard(here)["ana ben"]
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    ben: Person = here.person("ben")
    await ben.clicks("Resolved", on=told)
    await ben.sees("There is no such record that you can see.")
    assert (await kept(here)).open_blockers


async def test_a_blocker_that_is_none_is_refused(here: World) -> None:
    await here.set_up()
    await place(here)
    await block(here)
    await here.jump(nov(24))
    (told,) = heard(here)["ana cy"]
    message = here.sandbox.world.message(told.channel, told.ts)
    assert message is not None
    button = next(one for one in message.blocks if one["type"] == "actions")["elements"][0]
    for forged in ('{"id":1,"blocker":2}', '{"id":1,"blocker":0}', '{"id":1}', '{"id":99,"blocker":1}', "x"):
        button["value"] = forged
        await here.person("cy").clicks("Resolved", on=told)
    await here.settled()
    assert (await kept(here)).open_blockers
