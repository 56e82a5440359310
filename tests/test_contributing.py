"""The list *Add a ritual* is followed: what it names is there for a ritual that exists, and needed for a new one."""

import re
from pathlib import Path

import pytest

from tests.source import ROOT
from tests.test_registry import FOLDERS, TESTS, missing_files

TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def steps() -> list[str]:
    """The numbered list under *Add a ritual*."""
    section = TEXT.partition("## Add a ritual\n")[2].partition("\n## ")[0]
    return re.findall(r"^\d+\. (.*(?:\n   .*)*)", section, re.MULTILINE)


def named(ritual: str) -> list[str]:
    """Every path that the list names, for this ritual."""
    paths = [path for step in steps() for path in re.findall(r"`([\w./<>-]+(?:/|\.)[\w.<>-]+)`", step)]
    return [path.replace("<ritual>", ritual) for path in paths if "<what>" not in path]


def test_the_list_is_read() -> None:
    assert len(steps()) == 8
    assert len(named("teams")) >= 12


def test_what_the_list_names_is_there_for_a_ritual_that_exists() -> None:
    assert [path for path in named("find") if not (ROOT / path).exists()] == []


def test_the_list_names_every_file_that_a_ritual_needs() -> None:
    needed = {form.format("bets") for form in (*FOLDERS, *TESTS)}
    assert needed <= set(named("bets"))


@pytest.mark.parametrize("left_out", [form.format("bets") for form in (*FOLDERS, *TESTS)])
def test_a_ritual_that_lacks_one_of_them_fails_the_registrys_contract(tmp_path: Path, left_out: str) -> None:
    for path in named("bets"):
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.suffix and path != left_out:
            file.touch()
    assert missing_files("bets", tmp_path) == [left_out]
