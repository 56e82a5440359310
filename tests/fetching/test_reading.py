"""From what a source answers to one number: JSON with JMESPath, and a column of CSV."""

import json

import pytest

from bot.errors import UserError
from handlers.fetching import check_expression
from handlers.fetching.answers import Answer
from handlers.fetching.csv_column import number as number_of_column
from tests.fetching.serving import Serving, csv_at, json_at, number, refused

# --- JSON ------------------------------------------------------------------------------------------------------------

DATA = """{"total": 12430, "rate": 3.40, "tiny": 0.1234567890123456789, "million": 1e6, "zero": 0, "no": null,
"yes": true, "words": "about 12", "rows": [{"n": 1.10}, {"n": 2.20}, {"n": 2}], "team": {"size": -4}}"""


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("total", "12430"),
        ("rate", "3.40"),
        ("tiny", "0.1234567890123456789"),
        ("million", "1000000"),
        ("zero", "0"),
        ("team.size", "-4"),
        ("rows[-1].n", "2"),
        ("rows[?n > `1.5`].n | [0]", "2.20"),
        ("length(rows)", "3"),
        ("sum(rows[*].n)", "5.30"),
        ("avg(rows[:2].n)", "1.65"),
        ("max_by(rows, &n).n", "2.20"),
        ("sort(rows[*].n)[0]", "1.10"),
        ("to_number('7.5')", "7.5"),
        ("ceil(rate)", "4"),
    ],
)
async def test_an_expression_finds_a_number_with_its_digits(source: Serving, expression: str, found: str) -> None:
    assert str(await number(json_at(source.says(DATA), expression))) == found


@pytest.mark.parametrize(
    ("expression", "code", "detail"),
    [
        ("gone", "fetch_gave_nothing", ""),
        ("no", "fetch_gave_nothing", ""),
        ("yes", "fetch_gave_truth", "true"),
        ("words", "fetch_gave_text", "about 12"),
        ("rows", "fetch_gave_list", "3"),
        ("rows[?n > `9`].n", "fetch_gave_list", "0"),
        ("rows[0]", "fetch_gave_object", ""),
        ("unknown(@)", "fetch_expression_failed", "Unknown function: unknown()"),
        ("sum(words)", "fetch_expression_failed", None),
        ("total.", "fetch_expression_not_understood", "total."),
        ("a" * 501, "fetch_expression_length", "500"),
        ("", "fetch_expression_length", "500"),
    ],
)
async def test_what_is_no_number_is_told_as_what_it_is(
    source: Serving, expression: str, code: str, detail: str | None
) -> None:
    found = await refused(json_at(source.says(DATA), expression))
    assert found[0] == code
    assert detail is None or found[1] == detail


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("[" * 100_000 + "]" * 100_000, "fetch_too_deep"),
        ('{"n": ' * 50_000 + "1" + "}" * 50_000, "fetch_too_deep"),
        ('{"n": ' + "9" * 100_000 + "}", "fetch_number_too_long"),
        ('{"n": 0.' + "3" * 100_000 + "}", "fetch_number_too_long"),
        ('{"n": 1e30}', "fetch_number_too_long"),
        ('{"n": 1e999999999999999999999}', "fetch_number_too_long"),
        ('{"n": 1e-99999}', "fetch_number_too_long"),
        ('{"n": NaN}', "fetch_not_json"),
        ('{"n": Infinity}', "fetch_not_json"),
        ('{"n": 1', "fetch_not_json"),
        ("n = 1", "fetch_not_json"),
        ('{"n": 1} {"n": 2}', "fetch_not_json"),
    ],
)
async def test_json_that_nobody_means_is_a_clear_error(source: Serving, body: str, code: str) -> None:
    assert (await refused(json_at(source.says(body))))[0] == code


@pytest.mark.parametrize("one", ["1", "1.5", '""', "{}", "[[]]", '{"a":1}'])
async def test_whatever_fits_into_a_megabyte_is_read(source: Serving, one: str) -> None:
    count = 999_000 // (len(one) + 1)
    body = "[" + ",".join([one] * count) + "]"
    assert await number(json_at(source.says(body), "length(@)")) == count


async def test_a_number_is_a_number_however_it_is_typed(source: Serving) -> None:
    assert str(await number(json_at(source.says(b"\xef\xbb\xbf 42 "), "@"))) == "42"
    assert (await refused(json_at(source.says('"42"'), "@"))) == ("fetch_gave_text", "42")


@pytest.mark.parametrize(
    "expression",
    [
        "[@]" + "|[@[],@[]][]" * 40,  # twice as long with each step
        "@" + "|[@,@]" * 60 + "|to_string(@)|length(@)",  # twice as many words with each step
        "[?@==`" + "[" * 200 + "]" * 200 + "`]",
    ],
)
async def test_an_expression_that_asks_for_the_work_of_years_is_ended(source: Serving, expression: str) -> None:
    code, _ = await refused(json_at(source.says(json.dumps([1] * 50)), expression))
    assert code in {"fetch_expression_heavy", "fetch_gave_list"}


@pytest.mark.parametrize("expression", ["(" * 400 + "a", "a[?", "[*", "a\x00"])
def test_an_expression_that_is_none_is_refused_before_it_is_used(expression: str) -> None:
    with pytest.raises(UserError) as raised:
        check_expression(expression)
    assert raised.value.code == "fetch_expression_not_understood"


# --- CSV -------------------------------------------------------------------------------------------------------------

SHEET = 'Week,WAU,Churn rate,Note\n2026-W45,"12,430",3.40%,fine\n2026-W46,12 900,3.1 %,\n2026-W47,,,soon\n\n ,, ,\n'


@pytest.mark.parametrize(
    ("column", "found"),
    [("WAU", "12900"), ("wau", "12900"), (" Churn  rate ", "3.1"), ("2", "12900"), ("b", "12900"), ("C", "3.1")],
)
async def test_the_last_thing_in_a_column_counts(source: Serving, column: str, found: str) -> None:
    assert str(await number(csv_at(source.says(SHEET), column))) == found


@pytest.mark.parametrize(
    ("column", "code", "detail"),
    [
        ("Revenue", "fetch_column_missing", "Week, WAU, Churn rate"),
        ("9", "fetch_column_missing", "Week, WAU, Churn rate"),
        ("ZZ", "fetch_column_missing", "Week, WAU, Churn rate"),
        ("0", "fetch_column_missing", "Week, WAU, Churn rate"),
        ("", "fetch_column_missing", "Week, WAU, Churn rate"),
        ("Note", "fetch_cell_no_number", "soon"),
        ("Week", "fetch_cell_no_number", "2026-W47"),
    ],
)
async def test_a_column_without_a_number_is_told(source: Serving, column: str, code: str, detail: str) -> None:
    assert await refused(csv_at(source.says(SHEET), column)) == (code, detail)


async def column(text: str | bytes, name: str = "n") -> str:
    body = text.encode() if isinstance(text, str) else text
    return str(await number_of_column(name, Answer(status=200, body=body)))


async def test_sheets_of_many_kinds_are_read() -> None:
    assert await column("n\n1\n2\n") == "2"
    assert await column(b"\xef\xbb\xbfn;m\r\n1;2\r\n3.50;4\r\n") == "3.50"
    assert await column("a\tn\n1\t2\n") == "2"
    assert await column('"a, b";"n"\n"x;\ny";"7"\n') == "7"
    assert await column("\n\nn,m\n5,6\n") == "5"
    assert await column("a,n\n1\n2,8\n3\n") == "8", "rows may be of several lengths"
    assert await column("5\n6\n7", "1") == "7"
    assert await column("a,3\n1,2\n", "3") == "2", "a name goes before a number"
    assert await column("N,n\n1,2\n") == "2", "as it is written goes before another case"


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("n,n\n1,2", "n", "fetch_column_twice"),
        ("n\n", "n", "fetch_column_empty"),
        (",,\n,,\n", "n", "fetch_empty"),
        ('""\n', "1", "fetch_empty"),
        ("n,m\n,1\n", "n", "fetch_column_empty"),
        ("n;m\n1,5;2\n", "n", "fetch_cell_unsure"),
        ("n\n#REF!\n", "n", "fetch_cell_no_number"),
        ("n\n" + "9" * 200, "n", "fetch_number_too_long"),
        ('n\n"1', "n", "fetch_not_csv"),
        ('n\n"1"2\n', "n", "fetch_not_csv"),
        ("n\n" + "x" * 200_000, "n", "fetch_not_csv"),
        ("<html><body>Sign in", "n", "fetch_web_page"),
    ],
)
async def test_a_sheet_that_gives_no_number_says_why(text: str, name: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        await column(text, name)
    assert raised.value.code == code
