"""What is said of who is gone: within Slack's limits, each line for whoever may see its team."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import handovers, kit
from bot.messages.handovers import Left
from bot.messages.kit import Filled
from bot.rules.handovers import Departure, Held, Line, Role
from tests.launching import TEAM

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
OTHER = replace(TEAM, id=2, channel="C2")
BET = Held(ritual="bets", role=Role.BET_OWNER, number=1, team=1, name="B-1 · Churn *now* <b>")
GONE = Departure(person="U1", at=NOW, told="U9", held=(BET,))


def lines(count: int, *, is_open: bool = True, team: int = 1) -> list[Line]:
    made = (replace(BET, number=number, name=f"B-{number} · {'Long name ' * 20}", team=team) for number in range(count))
    return [Line(held=one, is_open=is_open, now=None if is_open else "U2") for one in made]


def test_a_hundred_lines_fit_and_the_rest_is_announced() -> None:
    every = [*lines(100), *lines(100, is_open=False)]
    message = handovers.told(GONE, every, {1: TEAM})
    assert kit.fits(message.blocks)
    assert "There is more" in str(message.blocks)
    ids = [block["block_id"] for block in message.blocks if "block_id" in block]
    assert len(ids) == len(set(ids))


def test_each_line_is_of_its_team_and_the_words_around_it_of_none() -> None:
    message = handovers.told(GONE, [*lines(2), *lines(1, team=2)], {1: TEAM, 2: OTHER})
    assert [kit.team_of(block) for block in message.blocks] == [None, None, 1, 1, 2]
    assert "3" not in message.text, "how many they are would tell of a team that is not seen"


def test_what_people_wrote_is_escaped() -> None:
    message = handovers.told(GONE, [Line(held=BET, is_open=True)], {1: TEAM})
    assert "<b>" not in str(message.blocks)


@pytest.mark.parametrize("back", [None, NOW])
def test_without_anything_open_there_is_no_button(back: datetime | None) -> None:
    message = handovers.told(replace(GONE, back_at=back), lines(3, is_open=back is not None), {1: TEAM})
    assert "teams.reassign" not in str(message.blocks)


def test_the_forms_keep_slacks_limits() -> None:
    one = handovers.form(GONE, replace(BET, name="x" * 500), TEAM)
    every = [replace(BET, role=role, name="y" * 300) for role in Role]
    for view in (one, handovers.form_for_all(GONE, every)):
        assert len(view["title"]["text"]) <= 24
        assert view["submit"]
    groups = [one for one in handovers.form_for_all(GONE, every)["blocks"] if one.get("block_id") in handovers.GROUPS]
    boxes = [box for one in groups for box in one["element"]["options"]]
    assert len(boxes) == len(Role) > kit.BOXES
    assert all(len(one["element"]["options"]) <= kit.BOXES for one in groups)
    assert all(len(one["text"]["text"]) <= 75 for one in boxes)


def test_what_is_ticked_counts_in_every_group() -> None:
    def ticked(*roles: Role) -> dict[str, Any]:
        return {"selected_options": [{"value": one.value} for one in roles]}

    both = Filled({"kinds": {"kinds": ticked(Role.BLOCKER)}, "more_kinds": {"more_kinds": ticked(Role.ADMIN)}})
    assert handovers.read_kinds(both) == (Role.BLOCKER, Role.ADMIN)
    later = Filled({"kinds": {"kinds": ticked()}, "more_kinds": {"more_kinds": ticked(Role.ADMIN)}})
    assert handovers.read_kinds(later) == (Role.ADMIN,)


def test_what_is_not_filled_in_is_marked() -> None:
    with pytest.raises(UserError) as raised:
        handovers.read(Filled({"to": {"to": {"selected_user": None}}}))
    assert raised.value.field == "to"
    with pytest.raises(UserError) as raised:
        handovers.read_kinds(Filled({"kinds": {"kinds": {"selected_options": []}}}))
    assert raised.value.field == "kinds"


def test_what_stays_is_said_with_its_reason() -> None:
    some = [Left(held=BET, why=UserError("bet_closed")) for _ in range(60)]
    message = handovers.left(3, "U2", some, prefix="")
    assert message.text == "3 reassigned to <@U2>. These stay as they were:"
    assert kit.fits(message.blocks)
