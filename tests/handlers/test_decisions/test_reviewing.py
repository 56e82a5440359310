"""What came of a decision: its review, by whom it may be written, and the day on which it is asked for."""

from datetime import UTC, datetime

from sandbox.person import Person
from tests.handlers import front
from tests.handlers.test_decisions.living import card, decide, kept, log, thread
from tests.world import World

REVIEW_DAY = datetime(2026, 12, 1, 12, tzinfo=UTC)


async def with_result(here: World, in_: str = "#growth") -> None:
    """D-1 is approved, and was to bring something by December."""
    ana, ben = here.person("ana"), here.person("ben")
    await ana.types("/decide Pick the queue @ben fri", in_=in_)
    await ana.modal("Log a decision")
    await ana.fills({"Expected result": "p95 under 1 s", "Review on": "2026-12-01"})
    await ana.submits()
    await decide(ben, await card(ben, in_=in_), "Approve")
    await here.settled()


async def asked_for_it(here: World) -> None:
    """The clock asked the driver for the review."""
    await here.jump(REVIEW_DAY)


async def writes(person: Person, happened: str, lesson: str = "") -> None:
    form = await person.modal("Review D-1")
    assert form.values["What was expected"] == "p95 under 1 s"
    await person.fills({"What happened": happened, "Lesson": lesson})
    await person.submits()


async def test_the_driver_says_what_came_of_it(here: World) -> None:
    await here.set_up()
    await with_result(here)
    await asked_for_it(here)
    ana, cy = here.person("ana"), here.person("cy")
    await ana.clicks("Write the review", on=await ana.sees("is to be reviewed: what came of it?", in_="@drumbeat"))
    await writes(ana, " ")
    assert (await ana.modal("Review D-1")).errors == {"What happened": "Say what happened."}
    await writes(ana, "p95 is 2 s", "Measure & <load> first")
    await here.settled()
    (line,) = thread(cy, "reviewed D-1")
    assert line.text == "@Ana Silva reviewed D-1 — p95 is 2 s · Lesson: Measure & <load> first"
    shown = (await card(cy)).text
    for expected in ("What happened\n> p95 is 2 s", "Lesson\n> Measure & <load> first"):
        assert expected in shown
    assert "[Write the review]" not in shown
    (done,) = [one.text for one in ana.reads("@drumbeat") if "review" in one.text]
    assert done == "D-1 · Pick the queue\n@Ana Silva has written its review."


async def test_only_the_driver_and_admins_write_it_once_it_is_decided(here: World) -> None:
    await here.set_up(by="ben")
    await with_result(here)
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await cy.picks("Write the review", on=await card(cy))
    told = await cy.sees("Only @Ana Silva or the team's admins can change this.", in_="#growth")
    assert told.ephemeral
    await ana.picks("Write the review", on=await card(ana))
    await ana.modal("Review D-1")
    await ben.picks("Write the review", on=await card(ben))
    await writes(ben, "It is slow")
    await here.settled()
    await writes(ana, "mine, typed meanwhile")
    assert "@Ben Okafor has already written the review." in (await ana.modal("That didn't work")).text
    await ana.closes()
    assert (await ana.modal("Review D-1")).values["What happened"] == "mine, typed meanwhile"
    assert len(thread(cy, "reviewed D-1")) == 1
    review = (await kept(here)).review
    assert review is not None
    assert (review.by, review.happened) == (ben.id, "It is slow")


async def test_an_open_decision_and_one_without_a_result_to_expect_have_no_button(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await log(ana)
    async with front.door(here) as client:
        await front.send_interaction(client, here, front.action(here, "decisions.review", '{"number":1}'))
    await ana.sees("This is open, not decided.", in_="#growth")
    await decide(here.person("ben"), await card(here.person("ben")), "Approve")
    await here.settled()
    assert "[Write the review]" not in (await card(ana)).text


async def test_the_review_date_moves_and_the_thread_says_so(here: World) -> None:
    await here.set_up()
    await with_result(here)
    await asked_for_it(here)
    ana = here.person("ana")
    await ana.picks("Write the review", on=await card(ana))
    await ana.modal("Review D-1")
    await ana.fills({"What happened": "not yet"})
    await ana.clicks("Move the review date")
    form = await ana.modal("Review D-1 on")
    assert form.values["Review on"] == "2026-12-01"
    assert "Europe/Lisbon" in form.blocks[1]["hint"]["text"]
    await ana.fills({"Review on": "2026-11-16"})
    await ana.submits()
    assert (await ana.modal("Review D-1 on")).errors == {"Review on": "Pick a day after today."}
    await ana.fills({"Review on": "2027-01-04"})
    await ana.submits()
    assert (await ana.modal("Review D-1")).values["What happened"] == "not yet", "what was typed is kept"
    await here.settled()
    (line,) = thread(ana, "moved the review")
    assert line.text == "@Ana Silva moved the review of D-1: Tue 1 Dec 2026 → Mon 4 Jan 2027"
    assert "Review on Mon 4 Jan 2027" in (await card(ana)).text
    await ana.sees("D-1 · Pick the queue\nIts review is on Mon 4 Jan 2027 now.", in_="@drumbeat")


async def test_the_same_day_moves_nothing_and_no_day_is_no_review(here: World) -> None:
    await here.set_up()
    await with_result(here)
    ana = here.person("ana")
    for day, lines in (("2026-12-01", 0), (None, 1)):
        await ana.picks("Write the review", on=await card(ana))
        await ana.modal("Review D-1")
        await ana.clicks("Move the review date")
        await ana.modal("Review D-1 on")
        await ana.fills({"Review on": day})
        await ana.submits()
        await ana.modal("Review D-1")
        await ana.closes()
        await here.settled()
        assert len(thread(ana, "moved the review")) == lines
    await ana.sees("moved the review of D-1: Tue 1 Dec 2026 → no review", in_="#growth")
    assert (await kept(here)).review_on is None


async def test_who_left_the_private_channel_writes_no_review(here: World) -> None:
    await here.set_up("#leads", by="ben")
    await with_result(here, in_="#leads")
    ana = here.person("ana")
    await ana.picks("Write the review", on=await card(ana, in_="#leads"))
    await ana.modal("Review D-1")
    await here.sandbox.kick("ana", from_="#leads", by="ben")
    await writes(ana, "I know what came of it")
    assert "There is no such record that you can see." in (await ana.modal("That didn't work")).text
    assert (await kept(here)).review is None
