"""What is said as a launch moves, comes out, ends and is looked back at: within limits, whatever people wrote."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.messages import kit
from bot.messages import launches as messages
from bot.messages.kit import Filled
from bot.messages.launches import Moving, Reviewing
from bot.rules import launches
from bot.rules.launches import Criterion, Ending, Item, Launch, Move, Outcome, Phase, Review, Terms, Trade
from bot.rules.reminders import Kind, Reminder
from tests.launching import NOW, TEAM, TUESDAY, launch

ODD = '& <@U9> "\\" *bold* '
DAY = timedelta(days=1)


def moved(count: int, cause: str = "late") -> Launch:
    every = tuple(
        Move(by="U1", at=NOW, before=TUESDAY + n * DAY, after=TUESDAY + (n + 1) * DAY, cause=cause, trade=Trade.DATE)
        for n in range(count)
    )
    return launch(at=TUESDAY + count * DAY, moves=every)


def out(items: tuple[Item, ...] = (), criteria: int = 0, reviews: int = 0) -> Launch:
    words = (ODD * 20)[:1000]
    terms = Terms(name=(ODD * 9)[:100], criteria=tuple(Criterion(text=f"{n}{ODD * 9}"[:150]) for n in range(criteria)))
    every = tuple(
        Review(number=n, item=None, by="U1", at=NOW, adopted=True, measured=words, feedback=words, change=words)
        for n in range(1, reviews + 1)
    )
    made = launch(items=items, launched_at=NOW, launched_by="U1", reviews=every)
    return replace(made, terms=terms)


def reviews(count: int) -> tuple[Item, ...]:
    return tuple(
        Item(number=n, text=(ODD * 9)[:150], phase=Phase.AFTER, due=1, blocking=False, review=True)
        for n in range(1, count + 1)
    )


def test_how_often_it_moved_is_said_in_words_and_its_last_moves_whole() -> None:
    def said(count: int) -> list[str]:
        (block,) = messages.moves(moved(count), "UTC", 500)
        return str(block["text"]["text"]).splitlines()

    assert said(1) == [
        "*Moved once:* Tue 8 Dec 2026 → Wed 9 Dec 2026",
        "• to Wed 9 Dec 2026 by <@U1>, date moved: late",
    ]
    assert said(2)[0] == "*Moved twice:* Tue 8 Dec 2026 → Wed 9 Dec 2026 → Thu 10 Dec 2026"
    assert said(9)[0].startswith("*Moved 9 times:* Tue 8 Dec 2026 → … → Sun 13 Dec 2026 → ")
    assert len(said(9)) == 4
    assert list(messages.moves(launch(), "UTC", 500)) == []


@pytest.mark.parametrize("items", [0, 60])
def test_the_card_of_a_launch_with_a_long_life_fits(items: int) -> None:
    rich = replace(out(reviews(items), criteria=10, reviews=40), moves=moved(30, ODD * 25).moves)
    for one in (rich, replace(rich, ending=Ending(outcome=Outcome.ROLLED_BACK, by="U1", at=NOW, why=ODD * 25))):
        shown = messages.card(one, TEAM, date(2026, 12, 8))
        assert kit.fits(shown.blocks)
        assert "and 37 before, in the thread" in str(shown.blocks)


def test_a_form_for_the_longest_criteria_can_be_opened_and_is_read_back() -> None:
    one = out(reviews(60), criteria=10)
    entered = Reviewing(values={}, feedback="good", adopted=True)
    form = messages.review_form(one, entered, TEAM, below={"list": "V0123456789", "at": 3})
    values = {
        block["block_id"]: {block["block_id"]: {"value": f"v{n}"}}
        for n, block in enumerate(form["blocks"])
        if block.get("block_id", "").startswith("measured")
    }
    assert len(values) == 10
    read = messages.read_review(Filled(values), {"criteria": [kit.cut(c.text, 120) for c in one.terms.criteria]})
    assert messages.fits_review(one, read)
    assert len(messages.written(read).measured.splitlines()) == 10
    assert not messages.fits_review(out(criteria=9), read)


def test_what_carries_no_criteria_that_were_asked_is_read_as_none() -> None:
    for kept in (None, 7, "x", [[], 7, None]):
        assert messages.read_review(Filled({}), {"criteria": kept}).values == {"": ""}


def test_lines_keep_slacks_limits_and_nobodys_words_call_anybody() -> None:
    before = launch()
    after = replace(moved(1, (ODD * 30)[:500]), terms=Terms(name=(ODD * 9)[:100]))
    gone = replace(before, ending=Ending(outcome=Outcome.CANCELLED, by="U1", at=NOW, why=(ODD * 30)[:500]))
    asked = Reminder(kind=Kind.REVIEW, to="U1", at=NOW + 2 * DAY)
    for said in (
        messages.moved(before, after, "UTC"),
        messages.ended(before, gone),
        messages.reviewed(out(), out(reviews=1)),
        messages.review_asked(out(reviews(60)), asked, TEAM),
    ):
        assert kit.fits(said.blocks)
        assert "<@U9>" not in said.text + str(said.blocks)


def test_forms_say_what_another_date_costs() -> None:
    going = launches.decide(launch(), launches.Verdict.GO, by="U2", now=NOW, seen=1, rationale="")
    at = datetime(2026, 12, 15, 10, tzinfo=UTC)
    assert "the go by <@U2> no longer holds" in str(messages.move_form(going, Moving(at=at), TEAM))
    assert "no longer holds" not in str(messages.move_form(launch(), Moving(at=at), TEAM))
    assert "Moved twice so far." in str(messages.move_form(moved(2), Moving(at=at), TEAM))


def test_what_is_open_when_it_ends_is_due_no_more_and_blocks_nothing() -> None:
    items = (Item(number=1, text="Comms drafted", phase=Phase.BEFORE, due=-3), *reviews(1))
    coming = launch(items=items)
    ended = replace(coming, ending=Ending(outcome=Outcome.CANCELLED, by="U1", at=NOW, why="no budget"))
    before, after = (str(messages.card(one, TEAM, date(2026, 12, 7)).blocks) for one in (coming, ended))
    for words in ("blocking", "due <!date", "overdue"):
        assert words in before
        assert words not in after
    assert "Comms drafted · *open*" in after
