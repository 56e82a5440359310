"""Metrics as they are read: numbers, moves, ages, and no more of an address than its host."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.messages import kit
from bot.messages import metrics as messages
from bot.messages.metrics import About, Entered, Listed, Standing, words
from bot.rules import metrics
from bot.rules.metrics import Failure, Good, Role, Source, SourceKind
from bot.rules.teams import Team, TeamSettings
from tests.metering import ADDED, metric, value

SETTINGS = TeamSettings(name="Growth", zone="Europe/Lisbon", note_owner="U1", admins=("U1",))
TEAM = Team(id=1, channel="C1", settings=SETTINGS, set_up_at=datetime(2026, 11, 2, tzinfo=UTC))
DAY = timedelta(days=1)
JSON = Source(kind=SourceKind.JSON, url="https://api.acorn.example/x?token=hush", query="a.b", header="X-Key")


def text_of(blocks: Any) -> str:
    return "\n".join(pieces(list(blocks)))


def pieces(part: Any) -> list[str]:
    if isinstance(part, dict):
        return [
            one for name, at in part.items() for one in ([at] if name == "text" and isinstance(at, str) else pieces(at))
        ]
    return [one for at in part for one in pieces(at)] if isinstance(part, list | tuple) else []


def listed(*found: Standing, every: bool = False) -> str:
    of = [Listed(team=TEAM, metrics=found)]
    return text_of(messages.listed(of, every=every, now=ADDED + DAY, prefix="").blocks)


def test_a_list_says_of_each_how_it_stands() -> None:
    wau = metric(value=value("12430", by="U2"), unit="people", target=Decimal(15000), role=Role.NSM)
    said = listed(Standing(metric=wau, at_note=value("12100")), Standing(metric=metric(2, "<x>")))
    assert (
        "*WAU* · NSM\n*12,430 people* · since the last note: +330 (+2.7 %), better\n"
        "target 15,000 people: 2,570 to go · 1 day old · typed in by <@U2> · owner <@U1>"
    ) in said
    assert "*&lt;x&gt;* · headline\n*no value yet*\ntyped in · owner <@U1>" in said
    assert "`/metric` adds one" in listed()


def test_a_list_is_never_longer_than_slack_takes() -> None:
    many = [Standing(metric=metric(number, "&" * 60, value=value(number))) for number in range(1, 200)]
    for count in (39, 40, 41, 199):
        shown = messages.listed([Listed(team=TEAM, metrics=many[:count])], every=True, now=ADDED, prefix="")
        assert kit.fits(shown.blocks)
        assert shown.blocks[-1]["type"] == "actions"
        rows = sum("accessory" in block for block in shown.blocks)
        assert (f"+{count - rows} more" in text_of(shown.blocks)) is (rows < count)


def test_a_retired_one_has_a_way_back_where_there_is_room() -> None:
    old = Standing(metric=metric(9, "Old", retired_at=ADDED))
    full = [Standing(metric=metric(number, f"M{number}")) for number in range(1, 6)]
    assert "Bring back" in listed(*full[:4], old, every=True)
    assert "Bring back" not in listed(*full, old, every=True)
    assert "Bring back" not in listed(full[0], Standing(metric=metric(9, "m1", retired_at=ADDED)), every=True)


@pytest.mark.parametrize(
    ("target", "good", "said"),
    [
        (None, Good.UP, ""),
        (15000, Good.UP, "15,000 €: 2,570 to go"),
        (12000, Good.UP, "12,000 €: reached"),
        (12430, Good.DOWN, "12,430 €: reached"),
        (10000, Good.DOWN, "10,000 €: 2,430 to go"),
    ],
)
def test_a_target_says_how_far_it_is(target: int | None, good: Good, said: str) -> None:
    of = Decimal(target) if target is not None else None
    assert words.target(metric(value=value(12430), unit="€", good=good, target=of)) == said


def test_of_an_address_only_its_host_is_said() -> None:
    failing = Failure(since=ADDED, code="metric_retired", detail="")
    one = metric(source=JSON, value=value("5", by=None), failure=failing)
    changes = [metrics.change(None, one, what="added", by="U1", at=ADDED)]
    shown = [
        messages.card(Standing(metric=replace(one, failure=None)), TEAM, ADDED).blocks,
        messages.history(one, changes, zone="UTC")["blocks"],
        messages.entry(one, 1, changes[0], zone="UTC")["blocks"],
        listed(Standing(metric=one)),
        messages.typing_in(one, TEAM)["blocks"],
    ]
    assert "hush" not in str(shown)
    assert "JSON over HTTP, api.acorn.example" in str(shown[0])
    assert "https://api.acorn.example/x?…" in str(shown[2])


def test_a_stale_value_says_so_where_a_fresh_one_does_not() -> None:
    one = Standing(metric=metric(value=value()))
    assert "stale" not in text_of(messages.card(one, TEAM, ADDED + 7 * DAY).blocks)
    assert "*stale*, 8 days old" in text_of(messages.card(one, TEAM, ADDED + 8 * DAY).blocks)


@pytest.mark.parametrize("kind", list(SourceKind))
@pytest.mark.parametrize("letter", ["x", '"', "&", "漢"])
def test_the_longest_form_is_one_that_slack_takes(kind: SourceKind, letter: str) -> None:
    long = letter * 2000
    nsm = metric(9, letter * 60, role=Role.NSM)
    entered = Entered(
        owner="U1", name=long, unit=long, target=long, kind=kind, url=long, query=long, header=long, value=long
    )
    for edited in (None, metric(source=JSON)):
        form = messages.form(entered, About(team=TEAM, teams=[TEAM], nsm=nsm, metric=edited), result=letter * 5000)
        assert len(form["private_metadata"]) <= kit.METADATA
        assert all(len(block.get("text", {}).get("text", "")) <= kit.SECTION for block in form["blocks"])


def test_a_secret_is_never_filled_in() -> None:
    form = messages.form(
        messages.opened(metric(source=JSON)), About(team=TEAM, teams=[TEAM], metric=metric(source=JSON))
    )
    (secret,) = [block for block in form["blocks"] if block.get("block_id") == "secret"]
    assert "initial_value" not in secret["element"]
