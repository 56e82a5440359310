"""How entries carry each other: the format, which never changes, and which break is named how."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.rules import chain
from bot.rules.chain import BEGINNING, ERASED, WORKSPACE, Head, Kind, Linked
from bot.rules.facts import Facts

AT = datetime(2026, 11, 20, 16, 0, 0, 250, tzinfo=UTC)
SALT = "00112233445566778899aabbccddeeff"
BEFORE: Facts = {"n": 3, "gone": None, "title": "Pick the queue"}
AFTER: Facts = {"n": 4.5, "big": 1e22, "tiny": 1e-7, "yes": True, "title": "Über-queue \u2028 \U0001f600"}
FACTS = "34b41153609a113befe24dee34104efc088a4c336c0b1d1c662baa729ab1ee39"
WORDS = "2be450c345fbdd20f02e9b7b0b1971db504633d111d0f624c8045e1c7b2839ee"
FIRST = "793073f5cbff92e7c2fb65e8a92ccebf8ce20fbc5904ea1873cc6650cdfeb218"
SECOND = "4227239f84da65088c5ccbb016259b98d74b16ff3165188f4c7f72ab4bee9753"


def facts(at: datetime = AT, before: Facts = BEFORE, after: Facts = AFTER) -> str:
    return chain.facts_digest(record="D-1", what="moved", at=at, by="U1", before=before, after=after)


def test_the_format_is_what_it_was() -> None:
    """These were reckoned by hand from docs/history.md. A chain that was made years ago has to be checked with them."""
    assert facts() == FACTS
    assert chain.words_digest(salt=SALT, before=BEFORE, after=AFTER, why="it slipped") == WORDS
    first = chain.link(workspace="T1", head=BEGINNING, facts=FACTS, words=WORDS)
    assert first == Head(position=1, hash=FIRST)
    assert chain.link(workspace="T1", head=first, facts=FACTS, words=WORDS) == Head(position=2, hash=SECOND)


def test_what_a_database_gives_back_in_another_way_is_the_same() -> None:
    elsewhere = timezone(timedelta(hours=-5))
    assert facts(at=AT.astimezone(elsewhere)) == FACTS
    assert facts(after={"title": "other", "yes": True, "tiny": 0.0000001, "big": 10**22, "n": 4.50}) == FACTS
    for one, other in ((3, 3.0), (0, -0.0), (100, 1e2)):
        assert facts(after={"n": one}) == facts(after={"n": other})
    different = [facts(after={"n": value}) for value in (1, True, None, 10, 0.1)]
    assert len(set(different)) == len(different)


def chained(number: int, workspace: str = "T1") -> list[Linked]:
    head, every = BEGINNING, []
    for n in range(1, number + 1):
        told: dict[str, Facts] = {"before": {"n": n - 1, "title": "old"}, "after": {"n": n, "title": f"new {n}"}}
        salt = f"{n:032}"
        content = chain.facts_digest(record=f"D-{n}", what="moved", at=AT, by="U1", **told)
        words = chain.words_digest(salt=salt, why="why", **told)
        linked = chain.link(workspace=workspace, head=head, facts=content, words=words)
        every.append(
            Linked(
                **told,  # type: ignore[arg-type]
                position=n,
                previous=head.hash,
                hash=linked.hash,
                record=f"D-{n}",
                what="moved",
                at=AT,
                by="U1",
                why="why",
                salt=salt,
            )
        )
        head = linked
    return every


def test_each_fits_behind_the_one_before_and_in_its_own_workspace_alone() -> None:
    head = BEGINNING
    for one in chained(5):
        assert chain.fits("T1", head, one)
        assert not chain.fits("T2", head, one)
        head = Head(position=one.position, hash=one.hash)


@pytest.mark.parametrize(
    "changed",
    [
        {"record": "D-9"},
        {"what": "approved"},
        {"at": AT + timedelta(microseconds=1)},
        {"by": None},
        {"before": {"n": 0, "title": "Old"}},
        {"after": {"n": 2, "title": "new 1"}},
        {"after": {"n": 1, "title": "new 1", "more": None}},
        {"why": None},
        {"salt": "f" * 32},
        {"salt": None},
        {"words": "f" * 64},
        {"salt": None, "words": "f" * 64},
        {"previous": "f" * 64},
        {"hash": "f" * 64},
        {"position": 2},
    ],
    ids=str,
)
def test_whatever_is_changed_in_it_it_does_not_fit(changed: dict[str, object]) -> None:
    (one,) = chained(1)
    assert not chain.fits("T1", BEGINNING, replace(one, **changed))  # type: ignore[arg-type]


def test_without_its_words_it_fits_by_the_digest_of_what_they_were_and_its_facts_still_count() -> None:
    (one,) = chained(1)
    assert one.salt is not None
    digest = chain.words_digest(salt=one.salt, before=one.before, after=one.after, why=one.why)
    bare = replace(one, salt=None, words=digest, after={"n": 1, "title": "[name removed]"}, why="")
    assert chain.fits("T1", BEGINNING, bare)
    assert not chain.fits("T1", BEGINNING, replace(bare, after={"n": 2, "title": "[name removed]"}))
    assert not chain.fits("T1", BEGINNING, replace(bare, by="U2"))


def test_positions_are_told_in_few_words_and_read_back() -> None:
    assert chain.told_positions([9, 3, 7, 8, 8]) == "3 7-9"
    entry = replace(chained(1)[0], record=WORKSPACE, what=ERASED, after={"entries": "3 7-9"})
    assert list(chain.taken_from(entry)) == [(3, 3), (7, 9)]
    assert list(chain.taken_from(replace(entry, record="D-1"))) == []
    assert list(chain.taken_from(replace(entry, after={"entries": "x 3- -4 99999999999999999999"}))) == []


def test_what_lost_its_words_without_a_word_is_the_first_of_those() -> None:
    assert chain.first_unsaid([], []) is None
    assert chain.first_unsaid([3, 7, 9], [(7, 9), (1, 3), (8, 8)]) is None
    assert chain.first_unsaid([3, 7, 9], [(7, 8), (3, 3)]) == 9
    assert chain.first_unsaid([3], []) == 3


def test_an_entry_that_was_put_in_and_counted_on_is_told_from_one_that_was_taken_out() -> None:
    """Both with the positions of all later ones made to fit."""
    every = chained(4)
    head = Head(position=1, hash=every[0].hash)
    later = replace(every[2], position=2)  # where the second was taken out
    assert chain.name_break("T1", head, later).kind is Kind.MISSING
    behind = Head(position=2, hash="f" * 64)  # where one was put in behind the first
    pushed = replace(every[1], position=3)
    found = chain.name_break("T1", behind, pushed, before=[every[0]])
    assert (found.kind, found.position) == (Kind.INSERTED, 2)
