"""Words, as they are folded and looked up: case, accents, scripts without spaces, and where each stands in its text."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules import texts
from bot.rules.texts import Doc, Kind, Text

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Über-Plan: 100%_done", ("uber", "plan", "100", "done")),
        ("Straße École e\u0301cole", ("strasse", "ecole", "ecole")),
        ("O'Neil \\path <b>", ("o", "neil", "path", "b")),
        ("東京の決済 flow", ("東京の決済", "flow")),
        ("ガード カード", ("ガード", "カード")),
        ("한국어 결제가", ("한국어", "결제가")),
        ("हिन्दी में", ("हिनदी", "में")),
        ("カ\u3099ート\u3099", ("ガード",)),
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8", ("한국",)),
        ("\u2764\ufe0f 1\ufe0f\u20e3 done\u2714\ufe0f", ("1", "done")),
        ("%_ -- \u3000 !", ()),
    ],
)
def test_words_are_folded(said: str, found: tuple[str, ...]) -> None:
    assert texts.folded(said) == found


def test_each_word_knows_where_it_stands() -> None:
    said = "Pré e\u0301cole: Straße, 決済"
    assert [said[one.start : one.end] for one in texts.words(said)] == ["Pré", "e\u0301cole", "Straße", "決済"]
    said = "x カ\u3099ート\u3099 1\ufe0f\u20e3!"
    assert [said[one.start : one.end] for one in texts.words(said)] == ["x", "カ\u3099ート\u3099", "1\ufe0f\u20e3"]


@given(st.text(max_size=60))
def test_both_ways_to_read_a_text_agree(said: str) -> None:
    assert tuple(one.folded for one in texts.words(said)) == texts.folded(said)
    assert all(0 <= one.start < one.end <= len(said) for one in texts.words(said))


@given(st.text(min_size=1, max_size=20))
def test_whatever_begins_a_word_is_among_its_terms(said: str) -> None:
    for word in texts.folded(said):
        every = texts.terms(word)
        for letters in range(1, len(word) + 1):
            begins = word[:letters]
            if texts.is_unspaced(word) or letters >= 3 or letters == len(word):
                assert set(texts.looked_up(begins)) <= set(every), (word, begins)


@given(st.text(alphabet="łøæœþıéoz 決済", min_size=1, max_size=20))
def test_whatever_is_typed_plain_is_among_what_is_kept(said: str) -> None:
    kept = texts.terms_of(texts.units(said))
    for word in texts.folded(said):
        for typed in (word, texts.plain(word)):
            assert all(set(texts.spellings(one)) & kept for one in texts.looked_up(typed)), typed


@given(st.text(alphabet="決済フロ東京한국", min_size=2, max_size=12), st.data())
def test_any_part_of_what_has_no_spaces_is_looked_up(said: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(said) - 1))
    end = data.draw(st.integers(start + 1, len(said)))
    assert set(texts.looked_up(said[start:end])) <= set(texts.terms(said))


def test_a_record_is_found_by_its_name_its_texts_and_its_people() -> None:
    doc = Doc(
        kind=Kind.BET,
        number=3,
        team=1,
        name="Churn, Q3",
        is_open=True,
        at=NOW,
        texts=(Text(place="reason", said="waiting on legal"),),
        people=(("owner", "U1"),),
    )
    assert texts.units_of(doc) == {"churn", "q3", "waiting", "on", "legal", "=churn-q3", "@U1"}
    assert {"chu", "churn", "q3", "wai", "on", "=churn-q3", "@U1"} <= texts.terms_of(texts.units_of(doc))
    assert doc.ref == "B-3"


def test_no_text_is_none() -> None:
    assert texts.texts(("reason", " "), ("context", "x")) == (Text(place="context", said="x"),)
    assert texts.people(("owner", None), ("driver", "U1")) == (("driver", "U1"),)
