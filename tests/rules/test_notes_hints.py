"""Hints beside a draft: what is hinted at, and above all what is not."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules import notes
from bot.rules.approval import Approval, Delegation
from bot.rules.bets import Blocker, Closing, Ending, Promise, Result
from bot.rules.metrics import Failure, Source, SourceKind
from bot.rules.notes import Beside, Hint, HintKind, Line, Page, Records, Section, Where, emoji, prose
from tests.metering import noted, value
from tests.registered import GUIDE
from tests.rules.test_notes import NOW, WEEK, bet, closed, decision, promise, records, unlimited
from tests.rules.test_teams import SETTINGS


def page(of: Records, words: str = "", *hidden: str) -> Page:
    composed = unlimited(of)
    sections = tuple(
        Section(
            part=shown.part,
            lines=tuple(
                Line(key=one.key, text="", words=1, hidden="not ours" if one.key in hidden else "")
                for one in shown.entries
            ),
        )
        for shown in composed.parts
    )
    return Page(week=composed.week, since=of.since, until=of.now, sections=sections, words=1, owner_words=words)


def hints(of: Records, words: str = "", *hidden: str, at: datetime = NOW, **beside: Any) -> tuple[Hint, ...]:
    return notes.hints(page(of, words, *hidden), of, GUIDE, Beside(at=at, **beside))


def words_hinted(words: str, *names: str, plain: tuple[str, ...] = (), more: tuple[str, ...] = ()) -> list[str]:
    """What is hinted at in the owner's words."""
    guide = notes.of_team(GUIDE, replace(SETTINGS, plain_words=plain, hint_words=more))
    found = notes.hints(page(records(), words), records(), guide, Beside(at=NOW, names=names))
    return [one.word for one in found]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("A seamless checkout.", ["seamless"]),
        ("Seamless checkout for everybody.", ["Seamless"]),
        ("It works seamlessly.", ["seamlessly"]),
        ("We are proud, thrilled and excited.", ["proud", "thrilled", "excited"]),
        ("This is *amazing*!", ["amazing"]),
        ("This is _amazing_.", ["amazing"]),
        ("~super~ fast", ["super"]),
        ("A game changer for sales", ["A game changer"]),
        ("a game-changer", ["game-changer"]),
        ("a game‑changer", ["game‑changer"]),
        ("State-of-the-art search", ["State-of-the-art"]),
        ("wow", ["wow"]),
        ("AMAZING week", ["AMAZING"]),
        ("12 % up. Amazing.", ["Amazing"]),
        ("Done!\n- Amazing week", ["Amazing"]),
        ("• Huge win", ["Huge"]),
        ("1. Huge win", ["Huge"]),
        ("🎉 Amazing week", ["Amazing"]),
        ("(Amazing, really.)", ["Amazing"]),
        ("amazing, and once more amazing", ["amazing"]),
        ("Churn is basically done", ["basically done"]),
        ("Basically done.", ["Basically done"]),
        ("The import is 99 % done", ["99 % done"]),
        ("The import is 99% done", ["99% done"]),
        ("The import is 99\xa0% done", ["99 % done"]),
        ("pretty  much\tdone", ["pretty much done"]),
        ("basically *done*", ["basically done"]),
        ("No blockers, basically done", ["basically done"]),
        ("It was not done. Almost done now.", ["Almost done"]),
        ("More or less done", ["More or less done"]),
        ("It’s nearly ready", ["nearly ready"]),
        ("Blast went out", ["Blast"]),
        ("Ask @super.ana about the massive import", ["massive"]),
        ("See <https://x.test|docs>: massive", ["massive"]),
    ],
)
def test_what_is_hinted_at(words: str, found: list[str]) -> None:
    assert words_hinted(words) == found


@pytest.mark.parametrize(
    "words",
    [
        "",
        "   ",
        "Churn fell from 4 to 3.1 %.",
        "We watched the Super Bowl",
        "super bowl adverts",
        "Proudfoot signed",
        "Hugely",
        "superb-ish",
        "superman",
        "awesomeness",
        "wowed",
        "non-disruptive upgrade",
        "a super-admin",
        "super admins may",
        "super() is called",
        "super_admin may",
        "supersede D-4",
        "the state of the art in search",
        "best in class of 2026",
        "the next level of the tree",
        "not basically done",
        "Not yet basically done.",
        "It isn't almost done",
        "It isn’t even nearly ready",
        "never a huge drop",
        "nothing revolutionary",
        "without any magical step",
        "done",
        "Done.",
        "done, with proof at https://x.test",
        "almost",
        "99 %",
        "99 of 100 are done",
        "1.99 % done",
        "almost, done",
        "almost\ndone",
        "Yesterday Blast went out",
        "the Blast rollout",
        "Blast's numbers",
        "email blast sent to 4,000 people",
        "the blast radius is one shard",
        "see https://seamless.test/amazing",
        "see www.amazing.test",
        "see <https://amazing.test|amazing>",
        "mail wow@amazing.test",
        "read docs/amazing.md",
        "`amazing` is the flag",
        "```\namazing = huge\n```",
        "> amazing, says the customer",
        "&gt; amazing, says the customer",
        "Three of five said “amazing”",
        'One said "super, thank you"',
        "ask @amazing or #huge",
        "<@U0SUPER> and <#C0HUGE|huge> know",
        ":amazing: :huge:",
        "Amazon paid",
        "e.g. Blast",
        "vs. Blast",
        "Deal with Awesome Corp. is signed",
        "WoW growth is 3 %",
        "WOW growth is 3 %",
        "erstaunlich",
        "すごい",
    ],
)
def test_what_is_not_hinted_at(words: str) -> None:
    assert words_hinted(words) == []


def test_a_name_at_the_beginning_of_a_sentence_is_one_that_the_team_knows() -> None:
    words = "Blast went out. Blast is used by 40 teams."
    assert words_hinted(words) == ["Blast"]
    assert words_hinted(words, "Blast") == []
    assert words_hinted(words, "Roll Blast out") == []
    assert words_hinted(words, plain=("blast",)) == []
    assert words_hinted(f"{words} We sell Blast in Spain.") == []


def test_a_name_elsewhere_in_the_note_is_a_name_in_the_owner_s_words_too() -> None:
    one = bet(next_promise=replace(promise(), text="Sell Blast in Spain"))
    assert hints(records(bets=(one,)), "Blast went out") == ()


def test_names_of_records_are_left_alone_in_small_letters_too() -> None:
    assert words_hinted("make onboarding seamless is next", "Make onboarding seamless") == []
    assert words_hinted("a seamless week", "Make onboarding seamless") == ["seamless"]


def test_names_are_no_praise_but_emoji_in_them_count() -> None:
    amazing = bet()
    amazing = replace(amazing, bet=replace(amazing.bet, terms=replace(amazing.bet.terms, name="Amazing 🚀🚀🚀")))
    assert hints(records(bets=(amazing,))) == (Hint(kind=HintKind.EMOJI, where=Where.NAME, of="B-1", number=3),)


def test_a_team_has_words_of_its_own() -> None:
    assert words_hinted("low hanging bananas", more=("Low hanging",)) == ["low hanging"]
    assert words_hinted("an amazing week", plain=("Amazing",)) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("no emoji at 10:30:15, 3:2:1, a:b:c, ::, :)", 0),
        (":tada:", 1),
        (":tada::tada: :+1:", 3),
        (":wave::skin-tone-3:", 1),
        (":100: :1234:", 2),
        ("🎉", 1),
        ("👍🏽", 1),
        ("🇵🇹🇩🇪", 2),
        ("👨‍👩‍👧‍👦", 1),
        ("👩🏽‍🚀🏳️‍🌈🏴‍☠️", 3),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1),
        ("1️⃣2️⃣", 2),
        ("❤️ ✔️ ☎️", 3),
        ("✓ ★ © ® → ½ №", 0),
        ("✅⭐⚡", 3),
    ],
)
def test_emoji_are_counted_as_they_are_seen(text: str, number: int) -> None:
    assert emoji.count(text) == number


def test_two_emoji_are_fine_and_three_are_hinted_at() -> None:
    assert hints(records(), "🎉 :tada:") == ()
    three = Hint(kind=HintKind.EMOJI, where=Where.OWNER, number=3)
    assert hints(records(), "🎉 :tada: 👍🏽") == (three,)


def test_it_looks_at_everything_that_people_wrote_and_says_where() -> None:
    blocked = Blocker(number=1, text="a huge queue", owner="U2", by="U1", since=NOW)
    one = bet(next_promise=replace(promise(), text="be almost done"))
    one = replace(one, bet=replace(one.bet, blockers=(blocked,)))
    ended = closed(2)
    ended = replace(
        ended,
        bet=replace(ended.bet, closing=Closing(by="U1", at=NOW, ending=Ending.REACHED, value="epic and amazing")),
    )
    found = hints(records(bets=(one,), closed=(ended,)), "wow", changed={1: "works seamlessly"})
    assert [(one.where, one.of, one.word) for one in found] == [
        (Where.OWNER, "", "wow"),
        (Where.CHANGED, "B-1", "seamlessly"),
        (Where.BLOCKER, "B-1", "huge"),
        (Where.PROMISE, "B-1", "almost done"),
        (Where.VALUE, "B-2", "amazing"),
    ]


def test_what_the_owner_has_hidden_is_left_alone() -> None:
    one = bet(next_promise=replace(promise(), text="be almost done"), promised=promise())
    assert len(hints(records(bets=(one,)))) == 2
    assert hints(records(bets=(one,)), "", "bet B-1", "promise B-1") == ()


@pytest.mark.parametrize("result", [None, *Result])
def test_a_promise_without_a_result(result: Result | None) -> None:
    made: Promise = promise(result=result)
    found = hints(records(bets=(bet(promised=made),), closed=(closed(2, promised=replace(made, bet=2)),)))
    wanted = [("B-1", HintKind.NO_RESULT), ("B-2", HintKind.NO_RESULT)] if result is None else []
    assert [(one.of, one.kind) for one in found] == wanted


def test_a_decision_needs_somebody_who_can_answer_and_a_date_that_somebody_keeps() -> None:
    over = timedelta(days=14)
    assert hints(records(needed=(decision(due=NOW - over),))) == ()
    late = decision(due=NOW - over - timedelta(days=1))
    assert hints(records(needed=(late,)), gone=frozenset({"U2"})) == (
        Hint(kind=HintKind.NO_APPROVER, of="D-1", word="U2"),
        Hint(kind=HintKind.NO_DEADLINE, of="D-1", number=15),
    )


def test_a_delegate_answers_for_who_is_gone() -> None:
    asked = Approval(approver="U2", due=NOW, delegation=Delegation(to="U3", start=NOW - WEEK, until=NOW + WEEK))
    one = replace(decision(), approval=asked)
    assert hints(records(needed=(one,)), gone=frozenset({"U2"})) == ()
    assert [found.word for found in hints(records(needed=(one,)), gone=frozenset({"U3"}))] == ["U3"]


def test_a_metric_that_will_be_old_when_the_note_is_posted() -> None:
    kept = noted(value=value(at=NOW - timedelta(days=7) + timedelta(hours=3)))
    assert hints(records(metrics=(kept,))) == ()
    assert hints(records(metrics=(kept,)), at=NOW + timedelta(hours=6)) == (
        Hint(kind=HintKind.OLD_VALUE, of="WAU", number=7),
    )
    assert hints(records(metrics=(noted(),))) == (Hint(kind=HintKind.NO_VALUE, of="WAU"),)


def test_what_is_fetched_before_the_note_is_old_only_where_that_fails() -> None:
    json = Source(kind=SourceKind.JSON, url="https://x.test", query="a")
    kept = noted(value=value(by=None, at=NOW - timedelta(days=7) + timedelta(hours=3)), source=json)
    later = NOW + timedelta(hours=6)
    assert hints(records(metrics=(kept, noted(2, "NRR", source=json))), at=later) == ()
    failed = Failure(since=NOW, code="source_refused")
    broken = (replace(kept, metric=replace(kept.metric, failure=failed)), noted(2, "NRR", source=json, failure=failed))
    assert [one.kind for one in hints(records(metrics=broken), at=later)] == [HintKind.OLD_VALUE, HintKind.NO_VALUE]


# --- properties ------------------------------------------------------------------------------------------------------

LISTED = {word for listed in (GUIDE.marketing, GUIDE.done) for one in listed for word in one.replace("-", " ").split()}
PLAIN_WORDS = ["churn", "fell", "from", "Lisbon", "5", "%", "the", "queue", "B-3", "we", "shipped", "it's", "—", "v2.1"]
SAID = st.lists(
    st.sampled_from([*PLAIN_WORDS, "amazing", "Amazing", "blast", "Blast", "almost", "done", "game", "changer", "not"]),
    max_size=12,
).flatmap(lambda words: st.sampled_from([" ", ". ", "\n", ", ", "-"]).map(lambda gap: gap.join(words)))


@given(st.lists(st.sampled_from(PLAIN_WORDS), max_size=20), st.sampled_from([" ", ". ", "\n", ", "]))
def test_words_that_are_in_no_list_give_no_hint(words: list[str], gap: str) -> None:
    assert LISTED.isdisjoint({"churn", "fell", "lisbon", "queue", "shipped"})
    assert words_hinted(gap.join(words)) == []


@given(SAID, st.lists(st.sampled_from(["amazing", "Blast", "almost", "game changer", "done", "changer"]), max_size=3))
def test_a_plain_word_more_never_gives_a_hint_more(words: str, plain: list[str]) -> None:
    before = words_hinted(words)
    assert set(words_hinted(words, plain=tuple(plain))) <= set(before)


@given(st.text(max_size=200))
def test_any_text_can_be_read(words: str) -> None:
    read = prose.read(words)
    assert all(read.text[one.start : one.end] == one.text for one in read.words)
    assert emoji.count(words) >= 0


def test_settings_of_a_team_without_words_change_nothing() -> None:
    assert notes.of_team(GUIDE, SETTINGS) == GUIDE
