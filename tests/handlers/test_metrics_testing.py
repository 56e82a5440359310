"""*Test* and *Fetch now* ask a real source while somebody waits, however long it takes and whatever they do then."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from bot.rules.metrics import Source, SourceKind
from sandbox.person import Person
from storage import history, metrics
from tests.fetching.serving import Serving, serving
from tests.handlers import front
from tests.handlers.test_metrics import NAME, SOURCE, happened, keep, kept
from tests.handlers.test_metrics_editing import HEADER, QUERY, SECRET, URL, hide, opens
from tests.metering import value
from tests.world import MONDAY, World


@pytest.fixture
async def source() -> AsyncIterator[Serving]:
    async with serving() as running:
        yield running


class Gate:
    """Answers that wait until the test lets them go, one after the other."""

    def __init__(self) -> None:
        self.asked = 0
        self.open = asyncio.Event()
        self.came = asyncio.Event()

    async def __call__(self, writer: asyncio.StreamWriter) -> None:
        self.asked += 1
        body = str(self.asked).encode()
        self.came.set()
        await self.open.wait()
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


async def fills_in(here: World, person: Person, url: str, query: str = "a.b", **more: str) -> None:
    await person.types("/metric Signups", in_="#growth")
    await person.modal("Add a metric")
    await person.fills({SOURCE: "JSON over HTTP"})
    await here.settled()
    await person.fills({URL: url, QUERY: query, **more})


async def tries(here: World, person: Person) -> str:
    await person.clicks("Test")
    await here.settled()
    return (await person.modal()).text


async def test_a_test_shows_the_value_and_keeps_what_is_typed(here: World, source: Serving) -> None:
    await here.set_up()
    ana = here.person("ana")
    url = source.says('{"a": {"b": 12430.50}}', "/x")
    await fills_in(here, ana, url, **{"Unit": "people", HEADER: "X-Key", SECRET: "hush-hush"})
    assert "It gives 12,430.50 people." in await tries(here, ana)
    form = await ana.modal("Add a metric")
    assert (form.values[NAME], form.values[URL], form.values[SECRET]) == ("Signups", url, "hush-hush")
    assert source.asked[-1].headers["x-key"] == "hush-hush"
    assert "hush-hush" not in str(form.blocks)
    await ana.submits()
    await ana.modal("Drumbeat")
    assert (await kept(here)).value is None


@pytest.mark.parametrize(
    ("entered", "says"),
    [
        ({QUERY: "a.c"}, "The expression finds nothing"),
        ({QUERY: "a.["}, "is not JMESPath"),
        ({QUERY: ""}, "Say the JMESPath expression"),
        ({URL: "nonsense"}, "That is no web address"),
        ({URL: "http://127.0.0.1:1/"}, "inside this machine"),
        ({URL: "http://ana:hush@localhost/"}, "Take the name and password out"),
        ({SECRET: "s"}, "Name the header"),
        ({HEADER: "X-Key"}, "Enter the secret"),
        ({HEADER: "X Key", SECRET: "s"}, "letters, digits and dashes"),
    ],
)
async def test_a_test_says_in_words_why_there_is_no_value(
    here: World, source: Serving, entered: dict[str, str], says: str
) -> None:
    await here.set_up()
    ana = here.person("ana")
    await fills_in(here, ana, source.says('{"a": {"b": 1}}', "/x"))
    await ana.fills(entered)
    said = await tries(here, ana)
    assert "No value: " in said
    assert says in said


@pytest.mark.parametrize(
    ("entered", "field"),
    [
        ({QUERY: "a.["}, QUERY),
        ({URL: "ftp://x"}, URL),
        ({URL: "https://ana:hush@x.example/"}, URL),
        ({URL: "https://x.example/{id}"}, URL),
        ({HEADER: "Host", SECRET: "s"}, HEADER),
        ({HEADER: "X-Key", SECRET: "two\twords é"}, SECRET),
        ({SECRET: "s"}, HEADER),
    ],
)
async def test_what_can_not_be_asked_is_marked_at_its_field(here: World, entered: dict[str, str], field: str) -> None:
    await here.set_up()
    ana = here.person("ana")
    await fills_in(here, ana, "https://api.acorn.example/x")
    await ana.fills(entered)
    await ana.submits()
    assert field in (await ana.modal("Add a metric")).errors


async def test_what_is_typed_while_a_test_runs_stays(here: World, source: Serving) -> None:
    await here.set_up()
    ana, gate = here.person("ana"), Gate()
    source.answers["/x"] = gate
    await fills_in(here, ana, source.url("/x"), "@")
    await ana.clicks("Test")
    await gate.came.wait()
    assert "Testing …" in (await ana.modal()).text
    await ana.fills({NAME: "Typed meanwhile", QUERY: "b"})
    gate.open.set()
    await here.settled()
    form = await ana.modal()
    assert "It gives 1." in form.text
    assert (form.values[NAME], form.values[QUERY]) == ("Typed meanwhile", "b")


async def test_of_two_tests_the_later_one_counts(here: World, source: Serving) -> None:
    await here.set_up()
    ana, first, second = here.person("ana"), Gate(), Gate()
    second.asked = 41
    source.answers |= {"/first": first, "/second": second}
    await fills_in(here, ana, source.url("/first"), "@")
    await ana.clicks("Test")
    await first.came.wait()
    await ana.fills({URL: source.url("/second")})
    await ana.clicks("Test")
    await second.came.wait()
    second.open.set()
    await ana.sees("It gives 42.", in_="modal")
    first.open.set()
    await here.settled()
    assert "It gives 42." in (await ana.modal()).text


async def test_another_source_that_is_chosen_meanwhile_is_not_undone(here: World, source: Serving) -> None:
    await here.set_up()
    ana, gate = here.person("ana"), Gate()
    source.answers["/x"] = gate
    await fills_in(here, ana, source.url("/x"), "@")
    await ana.clicks("Test")
    await gate.came.wait()
    await ana.fills({SOURCE: "Typed in by people"})
    await ana.sees("Value now", in_="modal")
    gate.open.set()
    await here.settled()
    assert "Value now" in (await ana.modal()).labels


async def test_a_form_that_is_closed_meanwhile_stays_closed(here: World, source: Serving) -> None:
    await here.set_up()
    ana, gate = here.person("ana"), Gate()
    source.answers["/x"] = gate
    await fills_in(here, ana, source.url("/x"), "@")
    await ana.clicks("Test")
    await gate.came.wait()
    await ana.closes()
    gate.open.set()
    await here.settled()
    with pytest.raises(AssertionError):
        await ana.modal(within=0.1)


async def test_an_edited_metric_is_tested_with_its_stored_secret_at_its_own_host(here: World, source: Serving) -> None:
    await here.set_up()
    url = source.says("5", "/x")
    await keep(here, source=Source(kind=SourceKind.JSON, url=url, query="@", header="X-Key"))
    await hide(here)
    ana = here.person("ana")
    await opens(ana)
    assert "It gives 5." in await tries(here, ana)
    assert source.asked[-1].headers["x-key"] == "hush-hush"
    async with serving() as other:
        await ana.fills({URL: other.says("6", "/x")})
        assert "The stored secret was given for localhost" in await tries(here, ana)
        assert not other.asked
    assert await happened(here) == ["added"]


async def test_nobody_tests_in_a_form_that_they_could_not_open(here: World, source: Serving) -> None:
    await here.set_up()
    url = source.says("5", "/x")
    await keep(here, source=Source(kind=SourceKind.JSON, url=url, query="@", header="X-Key"))
    await hide(here)
    ben = here.person("ben")
    entered = {
        "source": {"metrics.source": {"selected_option": {"value": "JSON"}}},
        "url": {"url": {"value": url}},
        "query": {"query": {"value": "@"}},
        "header": {"header": {"value": "X-Key"}},
    }
    view = {
        "id": "V1",
        "callback_id": "metrics.edited",
        "hash": "1",
        "private_metadata": '{"id":1,"seen":1}',
        "state": {"values": entered},
    }
    async with front.door(here) as client:
        pressed = front.action(here, "metrics.test", "", by=ben) | {"view": view}
        assert (await front.send_interaction(client, here, pressed)).status_code == 200
    await here.settled()
    assert not source.asked


# --- fetch now -------------------------------------------------------------------------------------------------------


async def fetches(here: World, person: Person, says: str) -> str:
    await person.types("/metric WAU", in_="#growth")
    await person.clicks("Fetch now", on=await person.sees("Role", in_="#growth"))
    await here.settled()
    return (await person.sees(says, in_="#growth")).text


async def test_fetch_now_keeps_the_value_and_shows_the_card_again(here: World, source: Serving) -> None:
    await here.set_up()
    url = source.says("12430", "/x") + "?token=hush"
    await keep(here, source=Source(kind=SourceKind.JSON, url=url, query="@"), last=value("12100", MONDAY))
    said = await fetches(here, here.person("ben"), "was fetched")
    assert "WAU was fetched: 12,430" in said
    assert "JSON over HTTP, localhost" in said
    assert "token" not in said
    after = await kept(here)
    assert after.value is not None
    assert (after.value.number, after.value.by, after.value.origin) == (Decimal(12430), None, SourceKind.JSON)
    assert await happened(here) == ["added", "typed in", "fetched"]


async def test_a_source_that_fails_keeps_the_value_and_says_why_until_it_works(here: World, source: Serving) -> None:
    await here.set_up()
    url = source.says("no", "/x", "503 Service Unavailable")
    await keep(here, source=Source(kind=SourceKind.JSON, url=url, query="@", header="X-Key"), last=value("5", MONDAY))
    await hide(here)
    said = await fetches(here, here.person("ben"), "gives no number since")
    assert "it answered 503" in said
    assert "typed in by" in said
    assert (await kept(here)).failure is not None
    ana = here.person("ana")
    told = await ana.sees("can't be fetched", in_="@drumbeat")
    await ana.clicks("Fetch now", on=told)
    await here.settled()
    assert "it answered 503" in (await ana.sees("gives no number since", in_="@drumbeat")).text
    assert "can't be fetched" in (await ana.sees("can't be fetched", in_="@drumbeat")).text
    source.says("6", "/x")
    await ana.clicks("Fetch now", on=told)
    await here.settled()
    await ana.sees("WAU was fetched: 6", in_="@drumbeat")
    await ana.sees("WAU is fetched again", in_="@drumbeat")
    assert (await kept(here)).failure is None
    assert "hush-hush" not in str(await here.bot.db.read(here.sandbox.team_id, history.find_changes, "M-1"))


async def test_what_an_old_source_says_is_not_kept(here: World, source: Serving) -> None:
    await here.set_up()
    gate = Gate()
    source.answers["/x"] = gate
    await keep(here, source=Source(kind=SourceKind.JSON, url=source.url("/x"), query="@"))
    ana = here.person("ana")
    await ana.types("/metric WAU", in_="#growth")
    await ana.clicks("Fetch now", on=await ana.sees("Role", in_="#growth"))
    await gate.came.wait()
    await ana.sees("Asking localhost", in_="#growth")

    def turn(tx: Any) -> None:
        found = metrics.get(tx, 1)
        assert found is not None
        metrics.save(tx, replace(found, source=Source()))

    await here.bot.db.run(here.sandbox.team_id, turn)
    gate.open.set()
    await here.settled()
    assert "no value yet" in (await ana.sees("Role", in_="#growth")).text
    assert (await kept(here)).value is None
