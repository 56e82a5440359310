"""What the documents say is so: links lead somewhere, settings and commands are the real ones."""

import re
from pathlib import Path

import pytest

from bot.settings import Settings
from tests.source import ROOT

DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")


def dead_links(text: str, folder: Path) -> list[str]:
    links = re.findall(r"\]\((?!https?://|#)([^)#]+)", text)
    return [link for link in links if not (folder / link).exists()]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(document: Path) -> None:
    assert dead_links(document.read_text(encoding="utf-8"), document.parent) == []


def test_a_dead_link_is_seen() -> None:
    assert dead_links("[a](nowhere.md) [b](README.md) [c](https://example.com)", ROOT) == ["nowhere.md"]


def test_the_settings_table_lists_every_setting() -> None:
    listed = set(re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE))
    assert listed == {name.upper() for name in Settings.model_fields}


def test_what_the_documents_say_to_make_can_be_made() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    text = "\n".join(one.read_text(encoding="utf-8") for one in DOCUMENTS)
    named = set(re.findall(r"(?:`|^ {4})make ([a-z]+)", text, re.MULTILINE))
    assert {"demo", "tour", "test"} <= named <= targets


def test_decisions_are_numbered_without_gaps() -> None:
    found = sorted((ROOT / "docs/adr").glob("*.md"))
    assert [path.name[:4] for path in found] == [f"{number:04}" for number in range(1, len(found) + 1)]
    for number, path in enumerate(found, start=1):
        text = path.read_text(encoding="utf-8")
        assert text.startswith(f"# {number}. ")
        for heading in ("**Status:**", "## Context", "## Decision", "## Consequences"):
            assert heading in text
