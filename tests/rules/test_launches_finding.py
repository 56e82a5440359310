"""What a line asks for, which list a launch is in, and what it is found by."""

from typing import Any

import pytest

from bot.errors import UserError
from bot.rules import launches
from bot.rules.launches import Ask, Ending, Form, Listing, Outcome, Query, Stage
from tests.launching import NOW, launch, planned

ANA, BEN = "<@U1|ana>", "<@U2|ben>"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("list", Ask(what="list")),
        ("LIST  Launched", Ask(what="list", listing=Listing.LAUNCHED)),
        (f"list all {ANA}  beta", Ask(what="list", listing=Listing.ALL, narrowed=f"{ANA} beta")),
        ("export", Ask(what="export")),
        ("Export MD", Ask(what="export", form=Form.MD)),
        ("list of vendors", Ask(what="plan", line="list of vendors")),
        ("list coming-soon page", Ask(what="plan", line="list coming-soon page")),
        ("export of data", Ask(what="plan", line="export of data")),
        ("export adr", Ask(what="plan", line="export adr")),
        ("lists", Ask(what="plan", line="lists")),
        ("l-2", Ask(what="show", number=2)),
        ("help", Ask(what="help")),
    ],
)
def test_a_line_is_a_sub_command_only_if_all_of_it_is(typed: str, expected: Ask) -> None:
    assert launches.parse(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", {}),
        (ANA, {"owner": "U1"}),
        (f"approver {BEN} beta {ANA} checkout", {"owner": "U1", "approver": "U2", "words": "beta checkout"}),
        (f"owner: {ANA} approver {ANA}", {"owner": "U1", "approver": "U1"}),
    ],
)
def test_words_and_people_come_in_any_order(typed: str, expected: dict[str, Any]) -> None:
    assert launches.read_query(typed, listing=Listing.ALL, me="U9") == Query(listing=Listing.ALL, me="U9", **expected)


def test_two_people_in_one_role_are_refused() -> None:
    with pytest.raises(UserError, match="filter_twice"):
        launches.read_query(f"{ANA} owner {BEN}", listing=Listing.ALL, me="U9")


def test_words_are_looked_up_by_their_beginnings_and_people_where_the_list_is_by_number() -> None:
    def looked_up(listing: Listing, **narrowed: Any) -> list[str]:
        return launches.looked_up_by(Query(listing=listing, me="U9", **narrowed))

    for listing in (Listing.COMING, Listing.MINE):
        assert looked_up(listing, owner="U1") == []
        assert looked_up(listing, owner="U1", words="beta") == ["beta", "owner:U1"]
    assert looked_up(Listing.LAUNCHED, owner="U1", approver="U2") == ["owner:U1", "approver:U2"]
    assert looked_up(Listing.ALL) == []
    assert set(looked_up(Listing.ALL, words="Internationalization")) <= launches.found_by(
        planned(name="The internationalization")
    )


def test_a_launch_is_in_one_stage() -> None:
    gone = Ending(outcome=Outcome.ROLLED_BACK, by="U1", at=NOW, why="x")
    assert launches.stage(launch()) is Stage.COMING
    assert launches.stage(launch(launched_at=NOW)) is Stage.LAUNCHED
    assert launches.stage(launch(launched_at=NOW, ending=gone)) is Stage.ENDED
