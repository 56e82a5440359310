"""The tour tells the whole job; a step that did not happen, or a ritual left out, ends it with 1."""

import pytest

from sandbox import tour
from tests.registered import RITUALS


async def test_the_tour_covers_every_ritual_and_ends_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert set(tour.CHAPTERS) == {ritual.name for ritual in RITUALS}
    assert await tour.tell() == 0
    told = capsys.readouterr().out
    for seen in ("Only @Ben Okafor can decide this.", "80 → 55 %", "→ go", "Weekly note · Growth · week 48"):
        assert seen in told


async def test_the_tour_over_socket_mode(capsys: pytest.CaptureFixture[str]) -> None:
    assert await tour.tell(socket_mode=True) == 0
    assert "Each Friday has one note in #growth." in capsys.readouterr().out


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_the_tour_with_two_processes_on_one_database(
    database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await tour.tell(database=database_url, processes=2) == 0
    assert "Each Friday has one note in #growth." in capsys.readouterr().out


async def test_a_ritual_without_a_chapter_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(tour.CHAPTERS, "bets")
    assert await tour.tell() == 1
    assert "The tour leaves out bets." in capsys.readouterr().out


async def test_a_step_that_did_not_happen_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def sees_what_is_not_there(story: tour.Story) -> None:
        await story.ana.sees("a note that nobody wrote", in_="#growth", within=0.1)

    monkeypatch.setitem(tour.CHAPTERS, "teams", ("A step too far", sees_what_is_not_there))
    assert await tour.tell() == 1
    assert "This did not happen: Ana Silva does not see 'a note that nobody wrote'" in capsys.readouterr().out
