"""What a person reads, and what becomes of what they type."""

from datetime import UTC, datetime

import pytest

from sandbox import text
from sandbox.clock import Clock
from sandbox.reading import Reader
from sandbox.state import Timing, World
from sandbox.workspace import load
from tests.sandbox.conftest import ACORN
from tests.sandbox.toy import Json, button, plain, section, text_input

WORLD = World(load(ACORN), Clock(datetime(2026, 11, 20, 12, tzinfo=UTC)), Timing())
ANA, BEN = WORLD.member("ana"), WORLD.member("ben")
FRIDAY_16_UTC = int(datetime(2026, 11, 20, 16, tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    ("mrkdwn", "read"),
    [
        ("*Due:* _soon_ ~never~ `*code*`", "Due: soon never *code*"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        (f"ask <@{BEN.id}> in <#{WORLD.channel('growth').id}>", "ask @Ben Okafor in #growth"),
        (f"see <#{WORLD.channel('secret').id}|secret>", "see private channel"),
        ("<https://a.example/x|the plan> &lt;b&gt; &amp; <!here>", "the plan <b> & @here"),
        (f"by <!date^{FRIDAY_16_UTC}^{{date_short_pretty}} at {{time}}|x>", "by today at 16:00"),
        (f"<!date^{FRIDAY_16_UTC + 86400}^{{date_pretty}}|x>", "tomorrow"),
        (f"<!date^{FRIDAY_16_UTC + 864000}^{{date_long}}|x>", "Monday, November 30th, 2026"),
    ],
)
def test_ana_reads(mrkdwn: str, read: str) -> None:
    assert Reader(WORLD, ANA).mrkdwn(mrkdwn) == read


def test_each_reads_times_in_their_own_zone_and_way() -> None:
    assert Reader(WORLD, BEN).mrkdwn(f"<!date^{FRIDAY_16_UTC}^{{time}}|x>") == "11:00 AM"


def test_what_is_typed_is_escaped_and_names_become_ids() -> None:
    secret = "a < b & c @ana, @here see #secret #lobby a@b.example https://x.example/?a=1&b=2"
    lobby = WORLD.channel("lobby").id
    assert text.typed(WORLD, ANA, secret, names=True) == (
        f"a &lt; b &amp; c <@{ANA.id}|ana>, <!here> see #secret <#{lobby}|lobby> a@b.example"
        " <https://x.example/?a=1&amp;b=2>"
    )
    assert text.typed(WORLD, ANA, "@ana <3", names=False) == "@ana &lt;3"
    assert text.said(WORLD, ANA, "hi @ben.") == f"hi <@{BEN.id}>."


PERSON = {"type": "user", "user_id": BEN.id}


@pytest.mark.parametrize(
    ("block", "read"),
    [
        ({"type": "header", "text": plain("B-3 &amp; *B-4*")}, "B-3 & *B-4*"),
        ({"type": "section", "fields": [plain("Due"), plain("Friday")]}, "Due\nFriday"),
        (section("Ship?", accessory=button("Decide", "decide")), "Ship?\n[Decide]"),
        ({"type": "context", "elements": [plain("by"), {"type": "mrkdwn", "text": f"<@{BEN.id}>"}]}, "by @Ben Okafor"),
        ({"type": "image", "image_url": "https://a.example/i", "alt_text": "A hill"}, "[image: A hill]"),
        ({"type": "divider"}, ""),
        (text_input("Title", "title", placeholder=plain("In a few words")), "Title: [In a few words]"),
        (
            {"type": "table", "rows": [[{"type": "raw_text", "text": "NSM"}, {"type": "raw_number", "value": 42}]]},
            "NSM | 42",
        ),
        (
            {
                "type": "rich_text",
                "elements": [
                    {"type": "rich_text_section", "elements": [{"type": "text", "text": "ask "}, PERSON]},
                    {
                        "type": "rich_text_list",
                        "style": "bullet",
                        "elements": [
                            {"type": "rich_text_section", "elements": [{"type": "link", "url": "https://a.example"}]},
                            {"type": "rich_text_section", "elements": [{"type": "emoji", "name": "wave"}]},
                        ],
                    },
                ],
            },
            "ask @Ben Okafor\n• https://a.example\n• :wave:",
        ),
        (
            {
                "type": "rich_text",
                "elements": [
                    {
                        "type": "rich_text_section",
                        "elements": [
                            {"type": "usergroup", "usergroup_id": "S1"},
                            {"type": "color", "value": "#F405B3"},
                        ],
                    }
                ],
            },
            "@group#F405B3",
        ),
    ],
)
def test_blocks_are_read_as_words(block: Json, read: str) -> None:
    assert Reader(WORLD, ANA).blocks([block]) == read


@pytest.mark.parametrize(
    ("markdown", "read"),
    [
        ("# Notes\n\n### *Small* ###", "Notes\n\nSmall"),
        ("**bold** __too__ *it* _it_ ~~gone~~ `**code**`", "bold too it it gone **code**"),
        ("snake_case_name and 2 * 3 * 4 and \\*stars\\*", "snake_case_name and 2 * 3 * 4 and *stars*"),
        ("[the plan](https://a.example) ![a hill](https://a.example/i.png)", "the plan a hill"),
        ("<https://b.example>", "https://b.example"),
        ("- one\n  * two\n3. three\n- [ ] open\n- [x] done", "• one\n  • two\n3. three\n[ ] open\n[x] done"),
        ("> said\n\n---\n```py\n# *not* a heading\n```", "said\n\n# *not* a heading"),
        ("| Bet | Odds |\n|:---|---:|\n| **B-3** | 70 |", "Bet | Odds\nB-3 | 70"),
        (f"ask <@{BEN.id}>", "ask @Ben Okafor"),
    ],
)
def test_markdown_is_read_as_words(markdown: str, read: str) -> None:
    assert Reader(WORLD, ANA).blocks([{"type": "markdown", "text": markdown}]) == read
