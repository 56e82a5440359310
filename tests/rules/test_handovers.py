"""Who is told of what somebody held who is gone, and who may hand it over."""

import pytest

from bot.errors import UserError
from bot.rules.handovers import Held, Role, acting_admins, check_may_hand_over, counted, told_of
from bot.rules.people import Channel, Person

ANA, BEN = Person(id="UA", name="Ana"), Person(id="UB", name="Ben")
GONE = Person(id="UG", name="Dee", deactivated=True)
BOSS = Person(id="UW", name="Olga", workspace_admin=True)
GUEST = Person(id="UX", name="Gus", guest=True)
KNOWN = {one.id: one for one in (ANA, BEN, GONE, BOSS, GUEST)}
OPEN = Channel(id="C1", name="growth", members=frozenset({"UA", "UB", "UX"}))
SHUT = Channel(id="C2", name="leads", private=True, members=frozenset({"UA", "UW"}))
HELD = Held(ritual="decisions", role=Role.APPROVER, number=1, team=1, name="D-1 · Queue", runs=("UB",))


@pytest.mark.parametrize(
    ("admins", "owner", "channel", "expected"),
    [
        (("UA", "UG"), "UB", OPEN, ("UA",)),
        (("UG",), "UB", OPEN, ("UB",)),
        (("UB",), "UB", SHUT, ("UW",)),
        (("UG",), "UG", SHUT, ("UW",)),
        (("UG",), "UG", OPEN, ()),
        (("UNKNOWN",), "UG", OPEN, ("UNKNOWN",)),
        (("UG",), "UG", None, ()),
    ],
)
def test_who_acts_for_a_team(
    admins: tuple[str, ...], owner: str, channel: Channel | None, expected: tuple[str, ...]
) -> None:
    assert acting_admins(admins, owner, KNOWN, channel) == expected


def test_who_runs_the_record_is_told_else_who_acts_else_the_channel() -> None:
    assert told_of(HELD, ("UA",), KNOWN, OPEN, "C1") == "UB"
    assert told_of(HELD, ("UA",), KNOWN, SHUT, "C2") == "UA"
    assert told_of(HELD, (), KNOWN | {"UB": GONE}, OPEN, "C1") == "C1"


def test_a_delegation_is_for_its_approver_alone() -> None:
    lent = Held(ritual="decisions", role=Role.DELEGATE, number=1, team=1, name="D-1", runs=("UB",), alone=True)
    assert told_of(lent, ("UA",), KNOWN, OPEN, "C1") == "UB"
    assert told_of(lent, ("UA",), KNOWN | {"UB": GONE}, OPEN, "C1") is None
    check_may_hand_over(lent, BEN, ("UA",), OPEN)
    with pytest.raises(UserError, match="handover_not_yours"):
        check_may_hand_over(lent, ANA, ("UA",), OPEN)


@pytest.mark.parametrize(
    ("by", "acting", "may"),
    [
        (BEN, ("UA",), True),
        (ANA, ("UA",), True),
        (BOSS, ("UA",), False),
        (ANA, (), True),
        (GUEST, (), False),
        (BOSS, (), False),
    ],
)
def test_who_may_hand_over(by: Person, acting: tuple[str, ...], may: bool) -> None:
    if may:
        check_may_hand_over(HELD, by, acting, OPEN)
        return
    with pytest.raises(UserError, match="handover_not_yours"):
        check_may_hand_over(HELD, by, acting, OPEN)


def test_kinds_are_counted_in_their_order() -> None:
    bet = Held(ritual="bets", role=Role.BET_OWNER, number=1, team=1, name="B-1")
    assert counted([bet, HELD, bet]) == {Role.APPROVER: 1, Role.BET_OWNER: 2}
    assert counted([]) == {}
