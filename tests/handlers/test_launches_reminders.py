"""Reminders as a channel and the owners of items live with them."""

from datetime import timedelta

from tests.handlers.checking import sleeps
from tests.handlers.reminding import days, done, hours, moved, nudges, on, plan, posts
from tests.handlers.under_way import changed
from tests.launching import item
from tests.world import World

# --- the channel -----------------------------------------------------------------------------------------------------


async def test_the_channel_hears_what_blocks_by_owner_with_a_tick_for_the_first_few(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    await plan(here, [*(item(n, owner=cy.id) for n in range(1, 5)), *(item(n) for n in range(5, 9)), item(9, due=-5)])
    await here.jump(on(3))
    post = posts(here)[-1]
    for part in (
        "L-1 Mobile checkout launches in 3 working days",
        "Gate: waiting for @Ben Okafor",
        "Open, and blocking the launch · 9",
        "@Ana Silva\nItem 9 · overdue, was due ",
        "@Cy Young\n• Item 1\n• Item 2",
    ):
        assert part in post.text
    assert post.text.count("[Tick]") == 5
    await cy.clicks("Tick", on=post)
    await cy.modal("Tick an item")
    await cy.fills({"Evidence": "seen"})
    await cy.submits()
    await here.settled()
    await cy.clicks("Tick", on=post)
    await cy.sees("has already ticked “Item 9”", in_="#growth")


async def test_owners_are_reminded_once_a_day_of_all_their_items(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    await plan(here, [item(1), item(2, owner=cy.id), item(3, due=-4)])
    await here.jump(on(16))
    # item 3 is due on 2 December
    assert days(nudges(here)) == ["27 Nov", "1 Dec", "3 Dec", "7 Dec", "9 Dec"]
    assert hours(nudges(here, "cy")) == ["04 00:00", "08 00:00", "10 00:00"], "at nine in Tokyo, the working day after"
    first, *_, third = nudges(here)[:3]
    assert "Item 3" in first.text
    assert "Item 1" not in first.text
    assert "Item 1" in third.text
    assert "Item 2" not in third.text
    assert "Item 3 · overdue, was due " in third.text


async def test_a_reminder_shows_what_became_of_its_items(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await plan(here, [item(1), item(2)])
    await here.jump(on(3))
    (shown,) = nudges(here)
    assert shown.text.count("[Done]") == 2
    await ana.clicks("Done", on=shown)
    await ana.modal("Tick an item")
    await ana.fills({"Evidence": "https://example.com/run"})
    await ana.submits()
    await here.settled()
    (shown,) = nudges(here)
    assert "Item 1 · done by you, " in shown.text
    assert shown.text.count("[Done]") == 1
    await changed(here, done(2))
    (shown,) = nudges(here)
    assert "Nothing is left to do here." in shown.text
    assert "[" not in shown.text
    await here.jump(on(8))
    assert len(nudges(here)) == 1


async def test_what_is_put_off_comes_once_more_on_the_next_working_day(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await plan(here, [item(1), item(2)])
    await here.jump(on(3))
    (shown,) = nudges(here)
    await ana.clicks("Not now", on=shown)
    await here.settled()
    (shown,) = nudges(here)
    assert "Put off: it comes again from " in shown.text
    assert "[Not now]" not in shown.text
    await changed(here, done(2))
    await here.jump(on(7, hour=8))
    assert hours(nudges(here)) == ["03 09:30", "04 09:00"]
    assert "Item 2" not in nudges(here)[-1].text
    await here.jump(on(7))
    assert days(nudges(here)) == ["3 Dec", "4 Dec", "7 Dec"]


async def test_a_new_date_has_its_own_reminders_and_an_old_one_says_nothing_twice(here: World) -> None:
    await here.set_up()
    await plan(here, [item(1)])
    await here.jump(on(3))
    assert (days(posts(here)), days(nudges(here))) == (["18 Nov", "27 Nov", "3 Dec"], ["3 Dec"])
    await changed(here, moved(on(10, hour=10, minute=0)))
    await here.jump(on(3, hour=12))
    await changed(here, moved(on(8, hour=10, minute=0)))
    await here.jump(on(3, hour=18))
    assert (len(posts(here)), len(nudges(here))) == (3, 1)
    await changed(here, moved(on(10, hour=10, minute=0)))
    await here.jump(on(10))
    assert days(posts(here))[3:] == ["7 Dec", "9 Dec", "10 Dec"]
    assert days(nudges(here))[1:] == ["7 Dec", "9 Dec"]


async def test_a_saturdays_launch_is_announced_on_its_day(here: World) -> None:
    await here.set_up()
    await plan(here, [item(1)], at=on(12, hour=18, minute=0), because="a fair")
    await here.jump(on(12, hour=9, minute=29))
    assert days(posts(here))[-1:] == ["11 Dec"]
    await changed(here, done(1))
    await here.jump(on(13))
    assert hours(posts(here))[-1] == "12 09:30"
    assert "L-1 Mobile checkout launches today" in posts(here)[-1].text
    assert "There is no go." in posts(here)[-1].text
    assert len(posts(here)) == 5
    card = next(one for one in here.person("cy").reads("#growth") if "Countdown" in one.text)
    assert "today, as of Sat 12 Dec 2026" in card.text


async def test_pauses_are_silent_and_nothing_is_said_afterwards(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await plan(here, [item(1)])
    await plan(here, [item(1)], at=on(12, hour=18, minute=0), because="a fair", name="Fair")
    await here.jump(on(2))
    await ana.types("/rituals pause until 2026-12-13", in_="#growth")
    await here.jump(on(13) + timedelta(days=9))
    assert days(posts(here)) == ["18 Nov", "24 Nov", "27 Nov"]
    assert days(nudges(here)) == ["14 Dec"], "what is overdue after the pause"
    assert "L-2 Fair" in nudges(here)[0].text
    assert "L-1" not in nudges(here)[0].text


async def test_a_card_whose_day_is_past_says_so_once_and_is_left_alone(here: World) -> None:
    await here.set_up()
    await plan(here, [item(1)], at=on(2, hour=10, minute=0))

    def updates() -> int:
        return sum(one.method == "chat.update" and "its day is past" in str(one.args) for one in here.sandbox.calls)

    await here.jump(on(2))
    assert updates() == 0
    await here.jump(on(3))
    assert updates() == 1
    await here.jump(on(9))
    assert updates() == 1


async def test_what_is_late_is_said_on_its_day_as_long_as_a_post_may_be(here: World) -> None:
    await here.set_up()
    await plan(here, [item(1)])
    await sleeps(here, on(3, hour=17, minute=29))
    assert hours(posts(here)) == ["03 17:29"], "the days before are not said afterwards"
    await sleeps(here, on(7, hour=17, minute=31))
    assert hours(posts(here)) == ["03 17:29"]
