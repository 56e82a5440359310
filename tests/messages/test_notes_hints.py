"""Hints in words: where, which word, and what would help; as many as are read, whatever people wrote."""

from bot.messages import kit
from bot.messages import notes as messages
from bot.rules.notes import Hint, HintKind, Where


def said(*hints: Hint) -> list[str]:
    return [line for block in messages.hinted(hints) for line in block["text"]["text"].splitlines()]


def test_nothing_is_said_where_nothing_is_hinted_at() -> None:
    assert messages.hinted(()) == []


def test_each_says_where_and_what_would_help() -> None:
    assert said(
        Hint(kind=HintKind.MARKETING, where=Where.OWNER, word="seamless"),
        Hint(kind=HintKind.DONE, where=Where.PROMISE, of="B-3", word="Basically done"),
        Hint(kind=HintKind.EMOJI, where=Where.TITLE, of="D-4", number=3),
        Hint(kind=HintKind.NO_RESULT, of="B-3"),
        Hint(kind=HintKind.NO_APPROVER, of="D-4", word="U2"),
        Hint(kind=HintKind.NO_DEADLINE, of="D-4", number=15),
        Hint(kind=HintKind.NO_VALUE, of="WAU"),
        Hint(kind=HintKind.OLD_VALUE, of="WAU", number=8),
    ) == [
        "*Hints* · only for you, and nothing waits for them",
        "• “seamless” in your words: say what a reader can check instead.",
        "• “Basically done” in the promise of B-3: say what is left, or what shows that it is done.",
        "• 3 emoji in the title of D-4: fewer read faster.",
        "• B-3: nobody has said what came of last week's promise, so it counts as not kept.",
        "• D-4: <@U2> can't answer here any more. Name another approver.",
        "• D-4: its deadline passed 15 days ago. Give it a date that somebody keeps.",
        "• WAU: no value yet, and the note will say so.",
        "• WAU: its value is 8 days old, and the note will say so.",
    ]


def test_every_place_has_words() -> None:
    for where in Where:
        if where is not Where.RECORD:
            assert said(Hint(kind=HintKind.DONE, where=where, of="B-3", word="almost done"))


def test_eight_are_shown_and_the_others_counted() -> None:
    many = [Hint(kind=HintKind.NO_RESULT, of=f"B-{number}") for number in range(11)]
    lines = said(*many)
    assert len(lines) == 1 + 8 + 1
    assert lines[-1] == "+3 more"
    assert said(*many[:8])[-1].startswith("• B-7")


def test_what_people_wrote_is_cut_and_can_do_nothing() -> None:
    lines = said(
        Hint(kind=HintKind.MARKETING, where=Where.NAME, of="<!channel> & more", word="super " * 40),
        Hint(kind=HintKind.NO_VALUE, of="x" * 60),
    )
    assert "<!channel>" not in "".join(lines)
    assert "&lt;!channel&gt; &amp; more" in lines[1]
    assert lines[1].count("super") < 10
    assert "…" in lines[2]
    longest = Hint(kind=HintKind.MARKETING, where=Where.BLOCKER, of="&" * 60, word="&" * 60)
    assert len(messages.hinted([longest] * 9)[0]["text"]["text"]) < kit.SECTION
