"""What of a metric can't be, who may change it, what becomes of its secret, and how far it moved."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import metrics
from bot.rules.metrics import Good, Role, Source, SourceKind, Terms
from bot.rules.people import Person
from tests.metering import ADDED, metric, value

JSON = Source(kind=SourceKind.JSON, url="https://api.acorn.example/x?token=hush", query="a.b", header="X-Key")
ANA, BEN, OLGA = Person(id="U1", name="Ana"), Person(id="U2", name="Ben"), Person(id="U3", name="Olga")


def terms(**changes: Any) -> Terms:
    return replace(metrics.terms_of(metric()), **changes)


def refused(code: str, field: str | None = None) -> Any:
    return pytest.raises(UserError, check=lambda error: (error.code, error.field) == (code, field))


def test_each_name_stands_once_in_a_team_however_it_is_written() -> None:
    others = [metric(2, "Weekly  Teams")]
    for name in ("weekly teams", "WEEKLY TEAMS", "Weekly Teams"):
        with refused("metric_twice", "name"):
            metrics.check_room(terms(name=name), others)
    assert metrics.check_room(terms(name="Weekly team"), others) is None


def test_there_is_one_nsm_whose_place_is_taken_only_where_it_is_named() -> None:
    nsm = metric(2, "Top", role=Role.NSM)
    with refused("nsm_taken", "role"):
        metrics.check_room(terms(role=Role.NSM), [nsm])
    with refused("nsm_taken", "role"):
        metrics.check_room(terms(role=Role.NSM), [nsm], instead=3)
    assert metrics.check_room(terms(role=Role.NSM), [nsm], instead=2) == nsm
    assert metrics.check_room(terms(role=Role.NSM), [metric(2, "Top")], instead=2) is None
    assert metrics.check_room(terms(), [nsm], instead=2) is None


@pytest.mark.parametrize("headlines", range(6))
@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("has_nsm", [True, False])
def test_never_more_than_five_headlines_come_of_it(headlines: int, role: Role, has_nsm: bool) -> None:
    others = [metric(number, f"M{number}") for number in range(2, 2 + headlines)]
    others += [metric(9, "Top", role=Role.NSM)] if has_nsm else []
    after = headlines + (role is Role.HEADLINE or has_nsm)
    if after > metrics.MOST_HEADLINES:
        with refused("headlines_full", "role"):
            metrics.check_room(terms(role=role), others, instead=9)
    else:
        metrics.check_room(terms(role=role), others, instead=9)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 61}, "name"),
        ({"unit": "x" * 21}, "unit"),
        ({"source": replace(JSON, query="")}, "query"),
        ({"source": replace(JSON, url="https://x/" + "x" * 1000)}, "url"),
        ({"source": replace(JSON, query="x" * 501)}, "query"),
        ({"source": replace(JSON, header="x" * 101)}, "header"),
    ],
)
def test_what_can_not_be_is_marked_at_its_field(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(UserError) as caught:
        metrics.begin(terms(**changes), number=1, team=1, by="U1", now=ADDED)
    assert caught.value.field == field


def test_its_owner_and_admins_edit_it_until_it_is_retired() -> None:
    for person in (ANA, OLGA):
        metrics.check_may_edit(metric(), person, ["U3"])
    with refused("owner_or_admins_only"):
        metrics.check_may_edit(metric(), BEN, ["U3"])
    with refused("metric_retired"):
        metrics.check_may_edit(metric(retired_at=ADDED), ANA, [])


def test_another_source_has_not_failed_yet_and_another_name_fails_as_before() -> None:
    failing = metric(source=JSON, failure=metrics.Failure(since=ADDED, code="fetch_slow", told=True))
    same = metrics.terms_of(failing)
    assert metrics.edit(failing, same) is failing
    assert metrics.edit(failing, replace(same, name="Other")).failure == failing.failure
    assert metrics.edit(failing, replace(same, source=replace(JSON, query="c"))).failure is None
    assert metrics.with_other_secret(failing).failure is None


def test_what_comes_back_takes_no_place_of_another() -> None:
    old = metric(role=Role.NSM, retired_at=ADDED)
    assert metrics.bring_back(old, [], ANA, []).role is Role.NSM
    back = metrics.bring_back(old, [metric(2, "Top", role=Role.NSM)], ANA, [])
    assert (back.role, back.retired_at) == (Role.HEADLINE, None)
    with refused("metric_not_retired"):
        metrics.bring_back(metric(), [], ANA, [])
    with refused("owner_or_admins_only"):
        metrics.bring_back(old, [], BEN, [])
    full = [metric(number, f"M{number}") for number in range(2, 7)]
    assert metrics.bring_back(old, full, ANA, []).role is Role.NSM
    with refused("headlines_full", "role"):
        metrics.bring_back(metric(retired_at=ADDED), full, ANA, [])


# --- its secret ------------------------------------------------------------------------------------------------------


def test_a_secret_and_its_header_go_together() -> None:
    assert metrics.settle(None, JSON, secret="s").secret == "s"
    assert metrics.settle(None, Source(), secret="s").secret is None
    with refused("header_missing", "header"):
        metrics.settle(None, replace(JSON, header=""), secret="s")
    with refused("secret_missing", "secret"):
        metrics.settle(None, JSON, secret="")
    with refused("secret_missing", "secret"):
        metrics.settle(replace(JSON, header=""), JSON, secret="")


def test_the_stored_secret_stays_with_its_host() -> None:
    assert metrics.settle(JSON, replace(JSON, url="https://API.acorn.example:443/other"), secret="").kept
    for url in (
        "https://evil.example/x",
        "http://api.acorn.example/x",
        "https://api.acorn.example:8443/x",
        "https://api.acorn.example@evil.example/x",
        "https://api.acorn.example.evil.example/x",
        "nonsense",
    ):
        with refused("secret_elsewhere", "secret"):
            metrics.settle(JSON, replace(JSON, url=url), secret="")
        assert metrics.settle(JSON, replace(JSON, url=url), secret="new").secret == "new"


def test_a_secret_is_taken_away_by_the_box_and_by_an_empty_header() -> None:
    bare = replace(JSON, header="")
    assert metrics.settle(JSON, JSON, secret="", forget=True) == metrics.Settled(source=bare)
    assert metrics.settle(JSON, bare, secret="") == metrics.Settled(source=bare)
    assert metrics.settle(JSON, JSON, secret="new", forget=True).secret == "new"


def test_a_secret_is_in_no_repr() -> None:
    assert "hush-hush" not in repr(metrics.settle(None, JSON, secret="hush-hush"))


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://api.acorn.example/x?token=hush", "api.acorn.example"),
        ("http://prometheus:9090", "prometheus:9090"),
        ("https://user:hush@api.acorn.example:443/", "api.acorn.example"),
        ("ftp://x", ""),
        ("https://x:99999/", ""),
        ("https://[::1/", ""),
        ("nonsense", ""),
    ],
)
def test_of_an_address_everybody_may_read_the_host(url: str, host: str) -> None:
    assert metrics.host_of(url) == host


@given(st.text(max_size=40))
def test_any_address_can_be_said(url: str) -> None:
    assert "hush" not in metrics.host_of(f"{url}?hush") or "hush" in url
    assert "hush" not in metrics.shown_url(f"https://x/?{url}hush")
    assert "hush" not in metrics.shown_url(f"https://x/#{url}hush")


# --- values ----------------------------------------------------------------------------------------------------------


def test_anybody_types_in_but_over_a_source_only_its_owner_and_admins() -> None:
    metrics.check_may_type(metric(), BEN, [])
    fetched = metric(source=JSON)
    for person in (ANA, OLGA):
        metrics.check_may_type(fetched, person, ["U3"])
    with refused("metric_is_fetched"):
        metrics.check_may_type(fetched, BEN, ["U3"])
    with refused("metric_retired"):
        metrics.check_may_type(metric(retired_at=ADDED), ANA, [])


@given(st.decimals(-(10**9), 10**9, places=2), st.decimals(-(10**9), 10**9, places=2), st.sampled_from(Good))
def test_a_target_is_reached_or_some_way_off(target: Decimal, now: Decimal, good: Good) -> None:
    left = metrics.left_to_target(metric(target=target, good=good, value=value(str(now))))
    assert left is not None
    assert left >= 0
    assert (left == 0) is (now >= target if good is Good.UP else now <= target)
