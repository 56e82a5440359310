"""Who may export a workspace, and which links and people stand in a row."""

from datetime import UTC, date, datetime

import pytest

from bot.errors import UserError
from bot.rules import export
from bot.rules.export import Link
from bot.rules.people import Person


@pytest.mark.parametrize(
    ("person", "may"),
    [
        (Person(id="U1", name="Olga", workspace_admin=True), True),
        (Person(id="U1", name="Ana"), False),
        (Person(id="U1", name="Eva", workspace_admin=True, external=True), False),
    ],
)
def test_workspace_admins_alone_may_export(person: Person, may: bool) -> None:
    if may:
        export.check_may_export(person)
        return
    with pytest.raises(UserError) as raised:
        export.check_may_export(person)
    assert raised.value.code == "export_admins_only"


def test_moments_are_plain() -> None:
    assert export.plain(datetime(2026, 11, 16, 9, tzinfo=UTC)) == "2026-11-16T09:00:00+00:00"
    assert export.plain(date(2026, 11, 16)) == "2026-11-16"
    assert export.plain([1]) == [1]


def test_links_are_found_wherever_they_stand() -> None:
    row = {
        "number": 3,
        "link": "https://a.example/x",
        "label": "Contract v2",
        "blockers": [{"text": "see <https://b.example/y|y> and https://a.example/x, twice https://a.example/x."}],
        "name": "no link",
    }
    assert list(export.links_in(row, "D-3")) == [
        Link(record="D-3", what="link", name="Contract v2", url="https://a.example/x"),
        Link(record="D-3", what="blockers", name="", url="https://b.example/y"),
        Link(record="D-3", what="blockers", name="", url="https://a.example/x"),
    ]


def test_people_are_found_wherever_they_stand() -> None:
    row = {"owner": "U0ANA1", "moves": [{"by": "U0BEN2"}], "text": "<@W0CYY3> said USA", "number": 7}
    assert export.people_in(row) == {"U0ANA1", "U0BEN2", "W0CYY3"}
