"""What is said of notes that are past fits into Slack, whatever is in them, and nobody's words become markup."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.messages import kit
from bot.messages import notes as messages
from bot.messages.exporting import markdown as md
from bot.messages.notes import Recorded, Standing
from bot.messages.notes.plain import label, markdown, plain
from bot.rules import notes
from bot.rules.notes import Corrected, Correction, Counts, Line, Page, Part, Section
from bot.rules.teams import Team, TeamSettings
from storage.notes import Version
from tests.registered import GUIDE

FRIDAY = datetime(2026, 11, 20, 16, tzinfo=UTC)
TEAM = Team(
    id=1,
    channel="C1",
    set_up_at=FRIDAY - timedelta(days=9),
    settings=TeamSettings(name="Growth <&> *co*", zone="Europe/Lisbon", note_owner="U1", admins=("U1",)),
)
LONG = "W" * 280


def line(number: int, part: str = "bet", **more: Any) -> Line:
    text = more.pop("text", f"*B-{number} {LONG}* · <@U7> · 80 %\nblocked: “{LONG}”")
    return replace(Line(key=f"{part} B-{number}", text=text, words=30), **more)


def page(many: int = 150) -> Page:
    bets = tuple(line(one, cut=one > 5, hidden="no room for it" if one == 3 else "") for one in range(1, many + 1))
    promises = tuple(line(one, "promise", cut=one > 5) for one in range(1, many + 1))
    sections = (Section(part=Part.BETS, lines=bets), Section(part=Part.PROMISES, lines=promises))
    return Page(
        week="2026-W47",
        since=FRIDAY - timedelta(days=7),
        until=FRIDAY,
        sections=sections,
        words=400,
        made=3,
        owner_words=f"{LONG} " * 8,
    )


def options(view: dict[str, Any]) -> list[dict[str, Any]]:
    (element,) = [one["element"] for one in view["blocks"] if one.get("block_id", "").startswith("line")]
    assert len(element["option_groups"]) <= 100
    return [one for group in element["option_groups"] for one in group["options"]]


def test_a_form_offers_what_fits_and_what_is_shown_first() -> None:
    standing = Standing(team=TEAM, page=page(), version=3, names={"U7": "Ana"}, guide=GUIDE)
    recorded = Recorded(text=page().sections[0].lines[0].text, counts=Counts.of(page()))
    for key in (None, "bet B-1", "bet B-3", "bet B-90", notes.OWNER, notes.COUNTS):
        view = messages.correcting(standing, key, recorded=recorded, why="w" * 200)
        offered = options(view)
        assert all(0 < len(one["text"]["text"]) <= 75 for one in offered)
        assert len({one["value"] for one in offered}) == len(offered) == 202
        bets = [one["text"]["text"] for one in offered if one["value"].startswith("bet")]
        assert [one.startswith("B-") for one in bets[:5]] == [True, True, True, True, False]
        assert len(str(view)) < 250_000
        wording = [one for one in view["blocks"] if one.get("block_id") == "wording"]
        if wording and key != notes.OWNER:
            assert len(wording[0]["element"]["initial_value"]) <= 300


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("B-1 X · 50 %", "*B-1 X* · 50 %"),
        ("B-1 X", "*B-1 X*"),
        ("<@U9> <!here> & *loud* _x_", "&lt;@U9&gt; &lt;!here&gt; &amp; ∗loud∗ _x_"),
        ("  B-1 X  ·  50 %\n\n  second   row ", "*B-1 X* · 50 %\nsecond row"),
        ("B-1 X · @Ana · 80 %\nblocked", "*B-1 X* · <@U7> · 80 %\nblocked"),
    ],
)
def test_what_is_typed_is_words(typed: str, kept: str) -> None:
    one = line(1, text="*B-1 X* · <@U7> · 80 %\nblocked")
    bare = replace(page(1), sections=(Section(part=Part.BETS, lines=(one,)),))
    standing = Standing(team=TEAM, page=bare, version=1, names={"U7": "Ana"}, guide=GUIDE)
    filled = kit.Filled(
        {
            "line": {"x": {"selected_option": {"value": "bet B-1"}}},
            "wording": {"wording": {"value": typed}},
            "why": {"why": {"value": "w"}},
        }
    )
    assert messages.read_correction(standing, filled).text == kept


def test_versions_are_read_page_by_page_whatever_was_changed() -> None:
    every = [Version(version=1, page=page(), at=FRIDAY, by=None, why="")]
    for number in range(1, 60):
        before = every[-1].page
        wanted = Correction(key=f"bet B-{number}", text=f"*x* {LONG} {number}", words=9, why="w" * 200)
        after = notes.correct(before, wanted, by="Ana", at=FRIDAY)
        every.append(Version(version=number + 1, page=after, at=FRIDAY, by="U1", why=wanted.why))
        said = messages.corrected_line(notes.differences(before, after), by="U1", why=wanted.why)
        assert kit.fits(said.blocks)
        assert len(said.text) <= kit.NOTIFICATION
    for at in range(1, 9):
        assert len(messages.versions(TEAM, "2026-W47", every, at=at)["blocks"]) <= 100
        assert len(messages.version(TEAM, every[-1], at=at)["blocks"]) <= 100
    noted = messages.note(every[-1].page, TEAM)
    assert "59 lines" in str(noted.blocks)


def test_what_was_corrected_is_counted_in_words() -> None:
    corrected = Corrected(at=FRIDAY, by="<Ana>", keys=("bet B-1", notes.COUNTS, "bet B-2", notes.OWNER))
    said = str(messages.note(replace(page(2), corrected=corrected), TEAM).blocks)
    assert "by &lt;Ana&gt;: 2 lines, the counts, the owner's words." in said


NAMES = {"U7": "Ana *S*"}


@pytest.mark.parametrize(
    ("markup", "read", "written"),
    [
        ("*B-1 X* · 80 %", "B-1 X · 80 %", "**B-1 X** · 80 %"),
        ("a *b* c *d*", "a b c d", "a **b** c **d**"),
        ("5*3*2 and x * y *", "5*3*2 and x * y *", "5\\*3\\*2 and x \\* y \\*"),
        ("1. <@U7> &lt;b&gt;", "1. @Ana *S* <b>", "1\\. @Ana \\*S\\* \\<b\\>"),
        ("# head", "# head", "\\# head"),
        ("- item", "- item", "\\- item"),
        ("<!date^1^{date}|Fri 20 Nov 2026, 16:00 (UTC)> [x](y)", "Fri 20 Nov 2026, 16:00 (UTC) [x](y)", None),
        ("", "", ""),
    ],
)
def test_markup_becomes_words_and_markdown(markup: str, read: str, written: str | None) -> None:
    assert plain(markup, NAMES) == read
    assert markdown(markup, NAMES) == (written if written is not None else md.inline(read))


def test_a_line_is_about_what_it_begins_with() -> None:
    assert label("*B-1 &lt;X&gt;* · 80 %") == "B-1 <X>"
    assert label("80 % *B-1*") == ""
