"""Another date for a launch, as people give it one: who may, what it costs, who hears of it, and two at once."""

import asyncio
from datetime import UTC, datetime, timedelta

from sandbox.person import Person
from storage import history
from tests.handlers.under_way import broadcast, card, changed, kept, planned, said, with_go
from tests.launching import TUESDAY
from tests.world import World

TO_THE_15TH = {"New launch date": "2026-12-15", "Why it moves": "the vendor is late", "What is traded": "Scope cut"}


async def opens(here: World, by: str = "ana") -> Person:
    person = here.person(by)
    await person.picks("Move the date", on=await card(here, by))
    await person.modal("Move the date")
    return person


async def moves(here: World, entries: dict[str, str], by: str = "ana") -> None:
    person = await opens(here, by)
    await person.fills(entries)
    await person.submits()
    await here.settled()


async def test_a_move_asks_why_and_what_is_traded_and_stays_on_the_card(here: World) -> None:
    await here.set_up()
    await planned(here)
    ana = await opens(here)
    form = await ana.modal("Move the date")
    assert (form.values["New launch date"], form.values["New launch time"]) == ("2026-12-08", "10:00")
    assert "In Europe/Lisbon" in str(form.blocks)
    assert "no longer holds" not in form.text
    await ana.fills(TO_THE_15TH | {"New launch time": "14:30"})
    await ana.submits()
    line = await ana.sees("moved by @Ana Silva, scope cut", in_="#growth")
    assert "L-1 Mobile checkout: launch Dec 8, 2026 at 10:00 AM → Dec 15, 2026 at 2:30 PM" in line.text
    assert "the vendor is late" in line.text
    assert len(broadcast(here)) == 1
    shown = await card(here)
    assert (
        "Moved once: Tue 8 Dec 2026 → Tue 15 Dec 2026\n• to Tue 15 Dec 2026 by @Ana Silva, scope cut: the v"
        in shown.text
    )
    assert "29 days to go" in shown.text
    assert [one.what for one in await here.bot.db.read(here.sandbox.team_id, history.find, "L-1")] == [
        "planned",
        "moved",
    ]
    await moves(here, TO_THE_15TH | {"New launch date": "2026-12-22", "What is traded": "Date moved"})
    assert "Moved twice: Tue 8 Dec 2026 → Tue 15 Dec 2026 → Tue 22 Dec 2026" in (await card(here)).text


async def test_a_go_no_longer_holds_and_everybody_who_was_told_go_is_told_so(here: World) -> None:
    await here.set_up()
    await here.set_up("#payload-team")
    ana, ben, cy = (here.person(one) for one in ("ana", "ben", "cy"))
    other = here.sandbox.world.channel("#payload-team").id
    await planned(here, informed=(cy.id,), informed_channels=(other,))
    await with_go(here)
    await opens(here)
    assert "With another date the go by @Ben Okafor no longer holds." in (await ana.modal()).text
    await ana.fills(TO_THE_15TH)
    await ana.submits()
    words = "The go by @Ben Okafor no longer holds: @Ben Okafor is asked anew."
    for person, place in ((ana, "#growth"), (cy, "@drumbeat"), (ben, "#payload-team")):
        told = await person.sees(words, in_=place)
        assert "launch Dec 8, 2026 at " in told.text
    shown = await card(here)
    assert "Gate: waiting for @Ben Okafor" in shown.text
    assert "[Launched]" not in shown.text
    assert "Before · 7 of 7 done" in shown.text, "what is ticked stays"
    assert said(here, "Is it a go?", to="ben", in_="@drumbeat") == []
    await here.jump(datetime(2026, 12, 10, 9, 31, tzinfo=UTC))
    assert len(said(here, "Is it a go?", to="ben", in_="@drumbeat")) == 1, "when the gate of the new date opens"


async def test_reminders_count_from_the_new_date(here: World) -> None:
    await here.set_up()
    await planned(here)
    await moves(here, TO_THE_15TH)
    await here.jump(datetime(2026, 12, 8, 12, tzinfo=UTC))
    assert said(here, "launches today") == []
    await here.jump(datetime(2026, 12, 15, 9, 31, tzinfo=UTC))
    assert len(said(here, "launches today")) == 1


async def test_a_date_that_is_near_opens_the_gate_at_once(here: World) -> None:
    await here.set_up()
    await planned(here)
    await moves(here, TO_THE_15TH | {"New launch date": "2026-11-18"})
    await here.jump(datetime(2026, 11, 16, 9, 2, tzinfo=UTC))
    await here.person("ben").sees("Is it a go?", in_="@drumbeat")


async def test_what_is_no_date_is_marked_where_it_was_entered(here: World) -> None:
    await here.set_up()
    await planned(here)
    ana = await opens(here)
    for entries, field, words in (
        ({"New launch date": "2026-12-08"}, "New launch date", "That is when it launches already."),
        ({"New launch date": "2026-11-13"}, "New launch date", "That moment is past."),
        ({"New launch date": "2026-12-18"}, "New launch date", "The next free day is Mon 21 Dec 2026."),
        ({"New launch date": "2026-12-15", "Why it moves": "   "}, "Why it moves", "Say why"),
    ):
        await ana.fills(TO_THE_15TH | entries)
        await ana.submits()
        form = await ana.modal("Move the date")
        assert list(form.errors) == [field]
        assert words in form.errors[field]
    await ana.fills(TO_THE_15TH | {"New launch date": "2026-12-18", "Launch anyway because": "the fair"})
    await ana.submits()
    assert "Launches on a Friday anyway, because\n> the fair" in (await card(here)).text
    await moves(here, TO_THE_15TH)
    assert "anyway" not in (await card(here)).text


async def test_the_owner_and_admins_move_it_and_others_are_told_who_can(here: World) -> None:
    await here.set_up(by="ben")
    await planned(here, owner="cy")
    await moves(here, TO_THE_15TH, by="cy")
    await moves(here, TO_THE_15TH | {"New launch date": "2026-12-16"}, by="ben")
    assert "Moved twice" in (await card(here)).text
    ana = here.person("ana")
    await ana.picks("Move the date", on=await card(here))
    await ana.sees("Only @Cy Young or the team's admins can change this.", in_="#growth")
    await ana.picks("Cancel the launch", on=await card(here))
    await here.settled()
    assert len(said(here, "Only @Cy Young or the team's admins can change this.")) == 2


async def test_a_form_that_somebody_overtook_says_what_is_now_and_keeps_what_was_typed(here: World) -> None:
    await here.set_up(by="ben")
    await planned(here)
    ana, ben = await opens(here, "ana"), await opens(here, "ben")
    await ben.fills(TO_THE_15TH | {"Why it moves": "legal"})
    await ben.submits()
    await here.settled()
    typed = {**TO_THE_15TH, "New launch date": "2026-12-16", "Launch anyway because": "words"}
    await ana.fills(typed)
    await ana.submits()
    form = await ana.modal("Move the date")
    assert "Somebody changed this while you had it open: it launches Dec 15, 2026 at 10:00 AM" in form.text
    assert {name: form.values[name] for name in typed} == typed
    assert [one.by for one in (await kept(here)).moves] == [ben.id]
    await ana.submits()
    await here.settled()
    assert [one.after.day for one in (await kept(here)).moves] == [15, 16]
    assert len(said(here, "moved by")) == 2


async def test_a_go_that_came_meanwhile_is_shown_before_it_is_lost(here: World) -> None:
    await here.set_up()
    await planned(here)
    ana = await opens(here)
    await with_go(here)
    await ana.fills(TO_THE_15TH)
    await ana.submits()
    form = await ana.modal("Move the date")
    assert "its gate says go" in form.text
    assert "With another date the go by @Ben Okafor no longer holds." in form.text
    assert (await kept(here)).moves == ()


async def test_ticks_meanwhile_are_no_reason_to_ask_again(here: World) -> None:
    await here.set_up()
    await planned(here)
    ana = await opens(here)
    await changed(here, lambda launch, now: launch, what="ticked", by="cy")
    await ana.fills(TO_THE_15TH)
    await ana.submits()
    await here.settled()
    assert (await kept(here)).at == TUESDAY + timedelta(days=7)


async def test_a_double_submit_moves_it_once(here: World) -> None:
    await here.set_up()
    await planned(here)
    ana = await opens(here)
    await ana.fills(TO_THE_15TH)
    await asyncio.gather(ana.submits(), ana.submits(), return_exceptions=True)
    await here.settled()
    assert len((await kept(here)).moves) == 1
    assert len(said(here, "moved by")) == 1


async def test_a_date_that_is_past_offers_the_next_day_on_which_one_launches(here: World) -> None:
    await here.set_up()
    await planned(here, at=datetime(2026, 11, 17, 10, tzinfo=UTC))
    await here.jump(datetime(2026, 11, 19, 12, tzinfo=UTC))
    ana = await opens(here)
    form = await ana.modal("Move the date")
    assert (form.values["New launch date"], form.values["New launch time"]) == ("2026-11-23", "10:00")


async def test_many_moves_of_long_words_stay_within_the_card(here: World) -> None:
    await here.set_up()
    await planned(here)
    for day in (15, 16, 17, 21, 22, 23, 28):
        await moves(
            here,
            TO_THE_15TH
            | {"New launch date": f"2026-12-{day}", "Why it moves": "& " * 240, "Launch anyway because": "so"},
        )
    shown = await card(here)
    assert "Moved 7 times: Tue 8 Dec 2026 → … → Thu 17 Dec 2026 → Mon 21 Dec 2026" in shown.text
    assert shown.text.count("scope cut: & &") == 3


async def test_another_hour_of_the_same_day_is_said_with_its_time(here: World) -> None:
    await here.set_up()
    await planned(here)
    await moves(here, TO_THE_15TH | {"New launch date": "2026-12-08", "New launch time": "16:00"})
    assert "Moved once: Dec 8, 2026 at 10:00 AM → Dec 8, 2026 at 4:00 PM" in (await card(here)).text
