"""What is looked for, as it is typed, and whether it is in a record: words, phrases, people, and the snippet."""

from datetime import UTC, datetime

import pytest

from bot.errors import UserError
from bot.rules import find
from bot.rules.find import Part, Snippet
from bot.rules.people import Person
from bot.rules.texts import Doc, Kind, Text

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)


def doc(name: str = "Churn", *said: str, people: tuple[tuple[str, str], ...] = ()) -> Doc:
    texts = tuple(Text(place="reason", said=one) for one in said)
    return Doc(kind=Kind.BET, number=3, team=1, name=name, is_open=True, at=NOW, texts=texts, people=people)


def is_in(typed: str, of: Doc) -> bool:
    return find.match(find.read_query(typed), of) is not None


def test_what_is_typed_is_read() -> None:
    query = find.read_query('Legal  "go  live" <@U1|ana> legal')
    assert query.parts == (
        Part(people=frozenset({"U1"})),
        Part(words=("go", "live"), quoted=True),
        Part(words=("legal",)),
    )
    assert find.looked_up(query) == [("@U1",), ("go",), ("live",), ("legal",)]


@pytest.mark.parametrize(
    ("typed", "number"),
    [("D-14", (Kind.DECISION, 14)), (" b3 ", (Kind.BET, 3)), ("l–2", (Kind.LAUNCH, 2)), ("M-1", None), ("B-3 x", None)],
)
def test_a_number_alone_is_a_number(typed: str, number: tuple[Kind, int] | None) -> None:
    assert find.read_query(typed).number == number


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "find_nothing"),
        ("?!", "find_no_words"),
        ("x" * 201, "find_long"),
        ("a b c d e f g h i j k l m", "find_many_words"),
    ],
)
def test_what_can_not_be_looked_for_says_why(typed: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        find.read_query(typed)
    assert (raised.value.code, raised.value.field) == (code, "words")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("legal", True),
        ("LEG contr", True),
        ("le", False),
        ("on", True),
        ('"the legal contract"', True),
        ('"the legal contr"', False),
        ('"legal the"', False),
        ("legal churn", True),
        ("legal pricing", False),
        ("contractual", False),
    ],
)
def test_all_of_it_has_to_be_there(typed: str, found: bool) -> None:
    assert is_in(typed, doc("Churn", "on the legal contract")) is found


def test_a_phrase_is_not_found_across_texts() -> None:
    assert not is_in('"legal contract"', doc("Churn", "legal", "contract"))


def test_people_are_meant_by_a_mention_or_a_name() -> None:
    of = doc(people=(("owner", "U1"),))
    ana, bot = Person(id="U1", name="Ana Silva"), Person(id="U9", name="Ana Bot", bot=True)
    assert find.match(find.read_query("<@U1>"), of) is not None
    assert find.match(find.read_query("<@U2>"), of) is None
    named = find.with_people(find.read_query("ana silv"), [ana, bot])
    assert [part.people for part in named.parts] == [{"U1"}, {"U1"}]
    found = find.match(named, of)
    assert found is not None
    assert found.snippet == Snippet("owner", person="U1")
    assert find.looked_up(named) == [("ana", "@U1"), ("silv", "@U1")]


def test_of_many_namesakes_a_few_are_meant() -> None:
    many = [Person(id=f"U{n}", name=f"Ana {'x' * n}") for n in range(1, 30)]
    (part,) = find.with_people(find.read_query("ana"), many).parts
    assert len(part.people) == find.NAMESAKES


def test_the_snippet_is_where_most_of_it_shows() -> None:
    found = find.match(find.read_query("legal contract churn"), doc("Churn", "legal", "the legal contract"))
    assert found is not None
    assert found.snippet == Snippet("reason", "the legal contract", ((4, 9), (10, 18)))
    named = find.match(find.read_query("churn"), doc("Churn", "churn again"))
    assert named is not None
    assert named.snippet is None, "its name says it"


def test_of_what_has_no_spaces_just_those_signs_are_marked() -> None:
    found = find.match(find.read_query("決済"), doc("Churn", "東京の決済フロー"))
    assert found is not None
    assert found.snippet == Snippet("reason", "東京の決済フロー", ((3, 5),))


def test_a_long_text_is_shortened_around_what_was_found() -> None:
    said = "before " * 60 + "zebra" + " after" * 60
    found = find.match(find.read_query("zebra"), doc("Churn", said))
    assert found is not None
    assert found.snippet is not None
    short = find.shortened(found.snippet, 100)
    ((start, end),) = short.marks
    assert short.said[start:end] == "zebra"
    assert short.said.startswith("… before")
    assert short.said.endswith(" …")
    assert len(short.said) <= 104
