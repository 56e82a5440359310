"""The message of a check-in: it fits, tells each reader only what is theirs, and what waits comes first."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.messages import bets as messages
from bot.messages import kit
from bot.messages.bets import AskedBet
from bot.rules import bets, teams
from bot.rules.bets import Asked, Bet, CheckIn, CheckInKind, Promise, PromiseKind, Terms
from bot.rules.teams import Team

ANA, BEN = "U1", "U2"
SENT = datetime(2026, 11, 19, 10, tzinfo=UTC)
NOTE = SENT + timedelta(hours=30)
LONG_AGO = SENT - timedelta(days=9)
TEAM = Team(id=1, channel="C1", set_up_at=LONG_AGO, settings=teams.sensible("growth", ANA, "Europe/Lisbon"))


def bet(number: int, name: str = "Churn", of: int = 1) -> Bet:
    terms = Terms(name=name, what="share that leaves", due=date(2028, 5, 1), owner=ANA)
    return bets.place(number, of, terms, 80, by=ANA, now=LONG_AGO, zone="UTC")


def full(number: int, sign: str = "&") -> Bet:
    """As long as a bet can be."""
    held = bet(number, sign * bets.NAME_LIMIT)
    for which in range(5):
        held = bets.block(held, f"{which}{sign * 299}", owner=BEN, by=ANA, now=LONG_AGO)
    promise = Promise(bet=number, text=sign * 300, kind=PromiseKind.COMMIT, made_by=ANA, made_at=LONG_AGO)
    return replace(held, promise=promise)


def answered(one: Bet) -> Bet:
    return replace(one, updated_by=BEN, updated_at=SENT + timedelta(hours=1))


def asked(*many: Bet) -> list[AskedBet]:
    return [
        AskedBet(bet=one, team=replace(TEAM, id=one.team), note=NOTE, before=bets.first_update(one), last=None)
        for one in many
    ]


def said(*many: Bet, kind: CheckInKind = CheckInKind.FIRST) -> kit.Message:
    sent = CheckIn(kind=kind, to=ANA, at=SENT, asked=tuple(Asked(bet=one.number, week="2026-W47") for one in many))
    return messages.checked_in(sent, asked(*many))


def shown(message: kit.Message) -> list[int]:
    """The bets that have their buttons."""
    return [
        json.loads(one["value"])["id"]
        for block in message.blocks
        for one in block.get("elements", ())
        if one.get("action_id") == "bets.no_change"
    ]


def test_many_bets_fit_and_the_rest_is_counted_with_a_way_to_them() -> None:
    message = said(*(bet(n) for n in range(1, 61)))
    assert shown(message) == list(range(1, 21))
    assert "and 40 more that wait for an answer" in str(message.blocks[-1])
    assert message.blocks[-1]["accessory"]["action_id"] == "bets.choose"
    assert kit.fits(message.blocks)


def test_of_bets_as_long_as_can_be_fewer_are_shown() -> None:
    for sign in ("&", "a", "*", "ß"):
        message = said(*(full(n, sign) for n in range(1, 61)))
        assert kit.fits(message.blocks)
        assert 1 <= len(shown(message)) < 20
        assert "and 3 more blockers" in str(message.blocks)
        assert f"and {60 - len(shown(message))} more that wait" in str(message.blocks[-1])


def test_what_waits_comes_before_what_is_answered_and_all_stay_in_their_order() -> None:
    message = said(*(answered(bet(n)) for n in range(1, 20)), *(bet(n) for n in range(20, 30)))
    assert shown(message) == list(range(20, 30))
    assert "B-1 Churn" in str(message.blocks), "there is room for some that are answered"
    assert "more that wait" not in str(message.blocks)
    assert "and 1 more that waits" in str(said(*(bet(n) for n in range(1, 22))).blocks)


def test_only_blocks_of_a_team_tell_of_its_bets() -> None:
    for kind in CheckInKind:
        message = said(bet(1, "Layoffs"), bet(2, "Layoffs", of=2), answered(bet(3, "Layoffs", of=2)), kind=kind)
        everybodys = [block for block in message.blocks if kit.team_of(block) is None]
        for words in ("Layoffs", "B-", "Growth"):
            assert words not in message.text + str(everybodys)
        mine = [block for block in message.blocks if kit.team_of(block) == 1]
        assert len(mine) == 3
        assert "B-2" not in str(mine)
        names = [block["block_id"] for block in message.blocks if "block_id" in block]
        assert len(set(names)) == len(names)


def test_it_does_not_mention_its_reader() -> None:
    waits, done = bet(1), replace(answered(bet(2)), updated_by=ANA)
    words = str(said(waits, done).blocks)
    assert ANA not in words
    assert "Answered by you, " in words
    assert f"Answered by <@{BEN}>" in str(said(answered(bet(1))).blocks)


def test_nothing_left_to_answer_is_said() -> None:
    message = said(answered(bet(1)), kind=CheckInKind.REPEAT)
    assert "all is answered" in message.text
    assert shown(message) == []
