"""Which words are a name, and what is left of a text, and of an entry's facts, without it."""

import pytest

from bot.errors import UserError
from bot.rules.erasing import Names, facts_without, read_spellings
from bot.rules.facts import Plain

X = "[name removed]"
ANA = Names(("Ana Silva", "Ana", "anas"))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ask Ana.", f"Ask {X}."),
        ("ana's queue, ANA’s too", f"{X}'s queue, {X}’s too"),
        ("@ana and @Ana Silva", f"{X} and {X}"),
        ("Ana  \n Silva said", f"{X} said"),
        ("Banana, Anabel, ana_s, analysis, Silva", "Banana, Anabel, ana_s, analysis, Silva"),
        ("_Ana_ said, _ana silva did_, (_@Ana_)", f"_{X}_ said, _{X} did_, (_{X}_)"),
        ("_so said Ana_", f"_so said {X}_"),
        ("~Ana~ *Ana* `Ana`", f"~{X}~ *{X}* `{X}`"),
        ("x_ana_y, _banana_", "x_ana_y, _banana_"),
        ("mail ana@example.com", f"mail {X}@example.com"),
        ("see https://wiki/ana/plan and (ana)", f"see https://wiki/ana/plan and ({X})"),
        ("<https://wiki/ana|Ana's plan>", f"<https://wiki/ana|{X}'s plan>"),
        ("<@U012ANA|ana> and <mailto:ana@x.com|ana>", f"<@U012ANA|{X}> and <mailto:ana@x.com|{X}>"),
        ("", ""),
        (f"{X} and Ana", f"{X} and {X}"),
    ],
)
def test_a_name_is_a_whole_word_in_any_case_and_addresses_stay(text: str, left: str) -> None:
    assert ANA.taken_out(text) == left
    assert ANA.taken_out(left) == left
    assert ANA.in_(text) is (text != left)


@pytest.mark.parametrize(
    ("spelling", "text", "left"),
    [
        ("José", "jose\u0301 JOSÉ josé Joséphine", f"{X} {X} {X} Joséphine"),
        ("Jose", "Jose Jose\u0301", f"{X} Jose\u0301"),
        ("Strauß", "STRAUSS strauß", f"{X} {X}"),
        ("Łukasz Żak", "łukasz żak", X),
        ("O'Brien & Co", "O’Brien &amp; Co; O'Brien & Co", f"{X}; {X}"),
        ("山田", "山田さんが言った", f"{X}さんが言った"),
        ("민수", "민수가", f"{X}가"),
        ("J.R.", "J.R. JxRx", f"{X} JxRx"),
        ("Анна", "анна АННА Анной", f"{X} {X} Анной"),
    ],
)
def test_a_name_may_be_of_any_language(spelling: str, text: str, left: str) -> None:
    assert Names((spelling,)).taken_out(text) == left


def test_the_longest_spelling_goes_first() -> None:
    assert Names(("Ana", "Ana Silva")).taken_out("Ana Silva, Ana") == f"{X}, {X}"


def test_an_id_is_no_word() -> None:
    assert Names(("U012ABCDEF",)).taken_out("U012ABCDEF") == "U012ABCDEF"


def test_a_long_name_in_capitals_is_no_id() -> None:
    """Where it is all that a text says, such as the name of a bet."""
    assert Names(("Alexandra",)).taken_out("ALEXANDRA") == X
    assert Names(("Bartholomew",)).taken_out("BARTHOLOMEW") == X


def test_spellings_come_one_a_line() -> None:
    assert read_spellings(" Ana   Silva \n\n@ana\nana\n") == ("Ana Silva", "ana")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "no_spelling"),
        (" \n ", "no_spelling"),
        ("A", "no_name"),
        ("12 34", "no_name"),
        ("Removed", "no_name"),
        ("x" * 81, "no_name"),
        ("\n".join(f"name {chr(97 + n)}" for n in range(21)), "many_spellings"),
    ],
)
def test_what_is_no_name_is_marked_at_the_field(typed: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        read_spellings(typed)
    assert (raised.value.code, raised.value.field) == (code, "spellings")


def test_a_long_text_of_signs_takes_no_long_time() -> None:
    assert Names(("Ana Silva",)).taken_out("ana " * 50_000) == "ana " * 50_000


def test_of_an_entry_words_change_and_facts_stay() -> None:
    """Also where somebody is called like a state."""
    names = Names(("Ana", "open", "approved", "on track"))
    facts: dict[str, Plain] = {
        "title": "Ana decides",
        "state": "open",
        "inputs 2 resolved why": "as Ana said",
        "inputs 2 kind": "support",
        "inputs 2 by": "U012ABCDE",
        "link": "https://x/ana",
        "contributors": "U1 ANA",
        "version": 3,
        "by default": True,
        "due": None,
        "what it was called once": "Ana",
    }
    assert facts_without(names.taken_out, "D-4", facts) == facts | {
        "title": f"{X} decides",
        "inputs 2 resolved why": f"as {X} said",
        "what it was called once": X,
    }
    assert facts_without(
        names.taken_out, "B-1", {"health": "on track", "name": "Get Ana on track", "answered why": "Ana"}
    ) == {
        "health": "on track",
        "name": f"Get {X} {X}",
        "answered why": X,
    }
    assert (
        facts_without(names.taken_out, "L-1", {"items 3 state": "open", "items 3 text": "Ana"})["items 3 state"]
        == "open"
    )
    assert facts_without(names.taken_out, "team 1", {"name": "Ana's team"}) == {"name": f"{X}'s team"}
