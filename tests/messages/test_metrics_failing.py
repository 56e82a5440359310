"""What a metric's owner is told of a failing source, in Slack's limits and with nobody's words as markup."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.messages import errors, kit, metrics
from bot.rules.metrics import Failure, Metric, Source, SourceKind
from bot.rules.teams import Team, TeamSettings
from tests.metering import ADDED, metric, value

TEAM = Team(
    id=1,
    channel="C1",
    set_up_at=datetime(2026, 1, 1, tzinfo=UTC),
    settings=TeamSettings(name="R&D <core>", zone="Europe/Lisbon", note_owner="U1", admins=("U1",)),
)
SOURCE = Source(kind=SourceKind.JSON, url="https://acorn.example/x?key=hush", query="n")
LATER = ADDED + timedelta(days=7)


def failing(code: str = "fetch_down", detail: str = "503", **changes: object) -> Metric:
    plain = metric(source=SOURCE, failure=Failure(since=ADDED, code=code, detail=detail, told=True))
    return replace(plain, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("code", sorted(one for one in errors.WORDS if one.startswith("fetch_")))
def test_every_reason_is_told_with_what_to_do(code: str) -> None:
    message = metrics.failing(failing(code, "x" * 5000), TEAM)
    assert message.text == "*WAU* of R&amp;D &lt;core&gt; can't be fetched."
    assert kit.fits(message.blocks)
    assert all(len(block.get("text", {}).get("text", "")) <= kit.SECTION for block in message.blocks)
    buttons = [one["action_id"] for one in message.blocks[-1]["elements"]]
    assert buttons == ["metrics.fetch_now", "metrics.edit"]


def test_what_the_source_said_is_no_markup_and_its_address_is_not_told() -> None:
    message = metrics.failing(failing("fetch_gave_text", "<!channel> *now*"), TEAM)
    assert "<!channel>" not in str(message)
    assert "hush" not in str(message)


def test_it_says_what_the_note_says_meanwhile() -> None:
    assert "It has no value yet, and the weekly note says so." in str(metrics.failing(failing(), TEAM).blocks)
    known = failing(value=value(12430), unit="users")
    assert "The weekly note says its last value: 12,430 users" in str(metrics.failing(known, TEAM).blocks)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"value": value(7, LATER, by=None)}, "*WAU* is fetched again. It says *7*."),
        ({"value": value(7, LATER, by="U2")}, "*WAU* says *7*, typed in by <@U2>."),
        ({"retired_at": LATER}, "*WAU* is retired, so its source is not asked any more."),
        ({"source": replace(SOURCE, query="m")}, "*WAU* has another source or secret now"),
        ({"version": 2}, "*WAU* has another source or secret now"),
    ],
)
def test_once_it_does_not_fail_it_says_why_and_has_nothing_to_press(changes: dict[str, object], says: str) -> None:
    before = failing(value=value(5))
    after = replace(before, failure=None, **changes)  # type: ignore[arg-type]
    message = metrics.no_longer_failing(before, after, TEAM)
    assert message.text.startswith(says)
    assert {block["type"] for block in message.blocks} == {"section", "context"}
