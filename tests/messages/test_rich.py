"""Our markup as rich text: the marks that we write, and nothing of people's words taken for one."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import kit, rich
from sandbox import blocks
from sandbox.clock import Clock
from sandbox.state import Timing, World
from sandbox.workspace import load

SLACK = World(load("people: {ana: {}}"), Clock(), Timing())
BOLD = {"style": {"bold": True}}


def words(text: str, **style: Any) -> dict[str, Any]:
    return {"type": "text", "text": text, **style}


def user(person: str) -> dict[str, Any]:
    return {"type": "user", "user_id": person}


@pytest.mark.parametrize(
    ("markup", "runs"),
    [
        ("", []),
        ("plain", [words("plain")]),
        ("*bold* and not", [words("bold", **BOLD), words(" and not")]),
        ("a *b* c *d*", [words("a "), words("b", **BOLD), words(" c "), words("d", **BOLD)]),
        ("2 * 3 * 4", [words("2 * 3 * 4")]),
        ("a*b*c", [words("a*b*c")]),
        ("*a\nb*", [words("*a\nb*")]),
        ("_it_ ~no~ `code` &gt; x", [words("_it_ ~no~ `code` > x")]),
        ("&lt;@U1&gt; &amp;amp;", [words("<@U1> &amp;")]),
        ("*a &lt;b&gt;*", [words("a <b>", **BOLD)]),
        ("80 %", [words("80\u00a0%")]),
        ("ask <@U1> <#C1>", [words("ask "), user("U1"), words(" "), {"type": "channel", "channel_id": "C1"}]),
        ("<https://a.b?c=1&amp;d|a &lt;b&gt;>", [{"type": "link", "url": "https://a.b?c=1&d", "text": "a <b>"}]),
        ("<https://a.example>", [{"type": "link", "url": "https://a.example"}]),
        (
            "<!date^1795190400^{date_short} at {time}|Fri &amp; so>",
            [{"type": "date", "timestamp": 1795190400, "format": "{date_short} at {time}", "fallback": "Fri & so"}],
        ),
        ("<!channel>", [words("@channel")]),
    ],
)
def test_each_mark_is_a_run_of_its_own(markup: str, runs: list[dict[str, Any]]) -> None:
    assert list(rich.runs(markup)) == runs
    if runs:
        blocks.in_message(SLACK, [rich.text(rich.section(markup), rich.bullets([markup, "x"]))])


@given(st.lists(st.text("a*_<>&| %\n@!#", max_size=30), min_size=1, max_size=5))
def test_peoples_words_are_read_as_they_wrote_them_and_call_nobody(written: list[str]) -> None:
    made = rich.text(rich.bullets(map(kit.escape, written)))
    blocks.in_message(SLACK, [made])
    read = ["".join(run["text"] for run in item["elements"]) for item in made["elements"][0]["elements"]]
    bare = [one.replace("*", "").replace("\u00a0", " ") for one in read]
    assert bare == [one.replace("*", "") for one in written]
    assert {run["type"] for item in made["elements"][0]["elements"] for run in item["elements"]} <= {"text"}
    assert rich.words(written[0])["elements"] == [{"type": "text", "text": written[0]}]
