"""Prometheus: a real server answers real queries; what no server was seen to answer is read from made-up answers."""

import json
from collections.abc import AsyncIterator
from decimal import Decimal
from urllib.parse import parse_qs

import aiohttp
import pytest
import pytest_asyncio

from bot.rules.metrics import Source, SourceKind
from tests.fetching.serving import SECRET, Serving, number, refused, serving
from tests.prometheus import running

EXPORTED = """# TYPE signups counter
signups{plan="free"} 120
signups{plan="paid"} 30
# TYPE churn gauge
churn 0.0341
# TYPE broken gauge
broken NaN
"""
CONFIG = """
global: {{scrape_interval: 1s, scrape_timeout: 1s}}
scrape_configs:
  - job_name: acorn
    static_configs: [{{targets: ["127.0.0.1:{port}"]}}]
"""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def prometheus(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """The base URL of a Prometheus that has scraped a tiny exporter at least once."""
    folder = tmp_path_factory.mktemp("prometheus")
    async with serving() as exporter:
        exporter.says(EXPORTED, "/metrics", Content_Type="text/plain; version=0.0.4")
        async with running(folder, CONFIG.format(port=exporter.port), "churn") as url:
            yield url


def query_at(url: str, query: str, header: str = "") -> Source:
    return Source(kind=SourceKind.PROMETHEUS, url=url, query=query, header=header)


REAL = pytest.mark.asyncio(loop_scope="module")


@REAL
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("churn", "0.0341"),
        ("sum(signups)", "150"),
        ('signups{plan="paid"}', "30"),
        ("100 * churn", "3.4099999999999997"),
        ("scalar(churn)", "0.0341"),
        ("42", "42"),
        ("1e6 * 12", "12000000"),
        ("count(up)", "1"),
    ],
)
async def test_a_real_one_gives_one_number(prometheus: str, query: str, found: str) -> None:
    for url in (prometheus, f"{prometheus}/"):
        assert str(await number(query_at(url, query))) == found


@REAL
@pytest.mark.parametrize(
    ("query", "code", "detail"),
    [
        ("signups", "fetch_query_several", "2"),
        ("gone", "fetch_query_empty", ""),
        ("broken", "fetch_not_finite", "NaN"),
        ("1 / 0", "fetch_not_finite", "Infinity"),
        ("churn[5m]", "fetch_query_other", "matrix"),
        ('"churn"', "fetch_query_other", "string"),
        ("sum(churn", "fetch_query_refused", None),
        ("", "fetch_query_refused", None),
        ("nonsense(churn)", "fetch_query_refused", None),
    ],
)
async def test_a_real_one_says_why_there_is_no_number(
    prometheus: str, query: str, code: str, detail: str | None
) -> None:
    found = await refused(query_at(prometheus, query))
    assert found[0] == code
    assert found[1] == detail if detail is not None else len(found[1]) > 10


@REAL
async def test_an_address_that_is_not_its_base_says_so(prometheus: str) -> None:
    assert (await refused(query_at(f"{prometheus}/graph", "churn")))[0] in {"fetch_web_page", "fetch_status"}
    assert (await refused(query_at(f"{prometheus}/gone", "churn")))[0] in {"fetch_web_page", "fetch_status"}


# --- a server that answers as no real one was seen to ----------------------------------------------------------------


def vector(*values: object) -> str:
    result = [{"metric": {}, "value": [1, one]} for one in values]
    return json.dumps({"status": "success", "data": {"resultType": "vector", "result": result}})


async def test_the_query_and_the_secret_are_sent_as_they_are(source: Serving) -> None:
    source.says(vector("7"), "/prom/api/v1/query")
    query = 'sum(rate(a{b="c d",e=~"f|g+"}[5m])) & 100%'
    assert await number(query_at(source.url("/prom/?tenant=1"), query, "Authorization"), SECRET) == Decimal(7)
    (asked,) = source.asked
    assert asked.headers["authorization"] == SECRET
    async with aiohttp.ClientSession() as session:
        source.says(vector("7"), "/prom/api/v1/query")
        await session.get(source.url("/prom/api/v1/query"), params={"tenant": "1", "query": query})
    assert parsed(source.asked[1].target) == parsed(asked.target)


def parsed(target: str) -> dict[str, list[str]]:
    return parse_qs(target.partition("?")[2])


@pytest.mark.parametrize(
    ("body", "status", "code", "detail"),
    [
        ('{"status": "error", "errorType": "timeout", "error": "busy"}', "503 Busy", "fetch_query_down", "busy"),
        ('{"status": "error", "error": "too many samples"}', "422 No", "fetch_query_refused", "too many samples"),
        ('{"status": "error", "error": "odd"}', "200 OK", "fetch_query_refused", "odd"),
        ("<html>gateway</html>", "503 Busy", "fetch_down", "503"),
        ("[" * 100_000, "400 Bad Request", "fetch_status", "400"),
        ('{"status": "error", "error": 7}', "400 Bad Request", "fetch_status", "400"),
        ("{}", "200 OK", "fetch_no_prometheus", ""),
        ("[1]", "200 OK", "fetch_no_prometheus", ""),
        ("[" * 100_000, "200 OK", "fetch_too_deep", ""),
        ('{"status": "success", "data": {"resultType": "vector"}}', "200 OK", "fetch_query_other", "vector"),
        (vector("1e400"), "200 OK", "fetch_number_too_long", ""),
        (vector("12 apples"), "200 OK", "fetch_gave_text", "12 apples"),
        (vector(True), "200 OK", "fetch_query_other", "histogram"),
        (vector("1").replace('"value": [1, "1"]', '"histogram": [1, {}]'), "200 OK", "fetch_query_other", "histogram"),
    ],
)
async def test_what_it_may_answer_is_read_without_a_trace(
    source: Serving, body: str, status: str, code: str, detail: str
) -> None:
    source.says(body, "/api/v1/query", status)
    assert await refused(query_at(source.url(""), "x")) == (code, detail)


async def test_its_own_words_are_cut(source: Serving) -> None:
    source.says(json.dumps({"error": "no " * 500}), "/api/v1/query", "400 Bad Request")
    code, said = await refused(query_at(source.url(""), "x"))
    assert code == "fetch_query_refused"
    assert len(said) <= 80
    assert said.endswith("…")
