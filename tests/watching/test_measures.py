"""The figures: what happened is counted, as Prometheus takes it, and a scrape holds nobody up."""

import asyncio
import re
import shutil
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import event

import app
from bot.errors import UserError
from bot.messages import kit
from bot.rules.metrics import Source, SourceKind
from handlers.calls import Answer, Call
from handlers.delivery.outcomes import HOW
from handlers.deps import Deps
from handlers.fetching import Fetch
from handlers.registry import Command, Registry, Ritual
from handlers.transport import bolt, http
from handlers.watching.measures import Measures
from handlers.watching.whole import Whole, look
from storage import alarms, installations, outbox
from storage.engine import EVERYWHERE, Database, Tx
from storage.outbox.rows import OutboxRow
from storage.vault import Vault
from tests.conftest import KEY
from tests.fetching.serving import serving
from tests.handlers import front
from tests.source import ROOT
from tests.waiting import until
from tests.world import World, world

FRIDAY = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)
Figures = dict[str, float]


@pytest.fixture
async def here(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[World]:
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'drumbeat.db')}"
    async with world(url, tmp_path) as running:
        yield running


async def scraped(bot: app.Worker) -> Figures:
    """Each sample by its name and its labels, in the order of their names."""
    transport = httpx.ASGITransport(app=bot.lookout.page())
    async with httpx.AsyncClient(transport=transport, base_url="http://drumbeat.test") as client:
        answer = await client.get("/metrics")
    assert answer.status_code == 200
    return {
        " ".join([sample.name, *(f"{name}={value}" for name, value in sorted(sample.labels.items()))]): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


def grown(before: Figures, after: Figures) -> Figures:
    return {name: value - before.get(name, 0.0) for name, value in after.items() if value != before.get(name, 0.0)}


async def test_a_command_with_its_card_is_counted_from_the_door_to_slack(here: World) -> None:
    before = await scraped(here.bot)
    await here.set_up()
    await here.settled()
    ana = here.person("ana")
    await ana.types("/decide Weekly releases @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.submits()
    await here.settled()
    await ana.types("/decide D-99", in_="#growth")
    found = grown(before, await scraped(here.bot))
    assert found["drumbeat_acks_total kind=command outcome=done"] == 2
    assert found["drumbeat_acks_total kind=command outcome=mistake"] == 1
    assert found["drumbeat_acks_total kind=view outcome=done"] == 2
    assert found["drumbeat_ack_seconds_count kind=command"] == 3
    assert found["drumbeat_ack_seconds_bucket kind=command le=+Inf"] == 3
    assert found["drumbeat_commit_seconds_count"] >= 4
    sent = found["drumbeat_messages_total kind=post outcome=sent"]
    assert sent == found["drumbeat_slack_call_seconds_count method=chat.postMessage"] == 3
    assert found["drumbeat_delivery_seconds_count kind=post"] == sent
    assert found["drumbeat_slack_call_seconds_count method=views.open"] == 2
    assert not [name for name in found if here.sandbox.team_id in name], "no label names a workspace"


async def test_what_slack_refuses_is_counted_by_its_family_and_stands_in_the_outbox(here: World) -> None:
    await here.set_up()
    await here.settled()
    before = await scraped(here.bot)
    here.sandbox.refuse("chat.postMessage", "is_archived", channel="#growth")
    here.sandbox.refuse("views.open", "expired_trigger_id")
    ana = here.person("ana")
    await ana.types("/rituals setup", in_="#growth")
    await here.settled()
    await ana.types("/decide Weekly releases @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.submits()
    await here.settled()
    found = grown(before, await scraped(here.bot))
    assert found["drumbeat_slack_errors_total family=refused method=chat.postMessage"] == 1
    assert found["drumbeat_slack_errors_total family=other method=views.open"] == 1
    assert found["drumbeat_messages_total kind=post outcome=dead"] == 1


def leave(tx: Tx, at: datetime) -> None:
    """What an outage leaves behind: messages in every state, alarms that rang, a token that was refused."""
    for key, minutes in (("a", 10), ("b", 5), ("late", 90), ("there", 80), ("gone", 70)):
        outbox.put(tx, key=key, to="C1", message=kit.message(key), about=key, at=at - timedelta(minutes=minutes))
    for key, mark in (("late", "dead"), ("there", "in doubt"), ("gone", "asked")):
        letter = outbox.get(tx, key)
        assert letter is not None
        sending = sent_alone(tx, letter.id)
        if mark == "dead":
            outbox.mark_dead(tx, sending, error="x")
        else:
            outbox.mark_in_doubt(tx, sending, error="x", look_at=at + timedelta(hours=1))
        if mark == "asked":
            found = outbox.get(tx, key)
            assert found is not None
            outbox.mark_look_later(tx, found, look_at=None)
    alarms.set_alarm(tx, "D-1", 1, at - timedelta(minutes=1))
    alarms.set_alarm(tx, "D-2", 1, at + timedelta(minutes=1))
    installations.mark_disconnected(tx, at)


def sent_alone(tx: Tx, letter_id: int) -> outbox.Letter:
    """As it is while it is being sent."""
    row = tx.one(tx.rows(OutboxRow).where(OutboxRow.id == letter_id))
    assert row is not None
    row.status = outbox.Status.SENDING
    row.attempts = 1
    tx.add(row)
    return row.letter()


async def test_what_stands_in_the_database_is_said_with_its_age(db: Database) -> None:
    measures = Measures()
    now = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    whole = Whole(db, lambda: now)
    await db.run("T1", leave, now)
    await whole.refresh()
    measures.registry.register(whole)
    value = measures.registry.get_sample_value
    counts = {status: value("drumbeat_outbox_messages", {"status": status}) for status in ("waiting", "dead", "asked")}
    assert counts == {"waiting": 2, "dead": 1, "asked": 1}
    assert value("drumbeat_outbox_messages", {"status": "in_doubt"}) == 1
    assert value("drumbeat_outbox_oldest_seconds") == 80 * 60, "the dead and the asked hold nobody up"
    assert value("drumbeat_alarms_due") == 1


async def test_what_stands_is_found_by_an_index(sqlite_template: Path, tmp_path: Path) -> None:
    """However many messages were sent, they are not walked through."""
    db = Database(f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'drumbeat.db')}", Vault(KEY))
    asked: list[tuple[str, tuple[object, ...]]] = []

    @event.listens_for(db.engine, "before_cursor_execute")
    def note(_: object, __: object, statement: str, parameters: tuple[object, ...], *___: object) -> None:
        asked.append((statement, parameters))

    await db.run(EVERYWHERE, look, FRIDAY)
    with db.engine.connect() as connection:
        queries = [one for one in asked if "FROM outbox" in one[0] or "FROM alarms" in one[0]]
        assert len(queries) == 6
        for statement, parameters in queries:
            steps = [str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
            assert any("INDEX outbox_by_status" in one or "INDEX alarms_by_moment" in one for one in steps), steps
    db.close()


async def test_newer_words_wait_from_when_they_were_put(db: Database) -> None:
    """A card of spring that changes in autumn has not waited for half a year."""
    spring, autumn = datetime(2026, 4, 1, tzinfo=UTC), datetime(2026, 10, 1, tzinfo=UTC)

    def work(tx: Tx) -> list[datetime]:
        outbox.put(tx, key="card", to="C1", message=kit.message("a"), about="a", at=spring)
        letter = outbox.get(tx, "card")
        assert letter is not None
        outbox.mark_sent(tx, sent_alone(tx, letter.id), channel="C1", ts="1.1", at=spring)
        outbox.update(tx, key="card", message=kit.message("b"), at=spring)
        newer = outbox.get_latest(tx, "card")
        assert newer is not None
        outbox.mark_sent(tx, sent_alone(tx, newer.id), channel="C1", ts="1.1", at=spring)
        outbox.update(tx, key="card", message=kit.message("c"), at=autumn)
        moments = []
        for later in (timedelta(0), timedelta(hours=1)):  # newer words for what waits do not make it younger
            outbox.update(tx, key="card", message=kit.message(f"d {later}"), at=autumn + later)
            latest = outbox.get_latest(tx, "card")
            assert latest is not None
            moments.append(latest.at)
        return moments

    assert await db.run("T1", work) == [autumn, autumn]


async def test_slots_and_ticks_are_counted(here: World) -> None:
    await here.set_up()
    before = await scraped(here.bot)
    await here.jump(FRIDAY + timedelta(minutes=1))
    found = grown(before, await scraped(here.bot))
    assert {name for name in found if name.startswith("drumbeat_slots")} >= {
        "drumbeat_slots_total outcome=on_time post=notes.note"
    }
    assert found["drumbeat_tick_seconds_count"] >= 1
    here.sandbox.clock.followers.remove(here.bot)  # it was down for a month
    await here.sandbox.clock.jump(FRIDAY + timedelta(days=30))
    await here.bot.clock.tick()
    later = grown(before, await scraped(here.bot))
    assert any("outcome=skipped_too_late" in name for name in later), sorted(later)


async def test_a_person_who_was_told_a_reference_and_one_whose_request_was_forged_are_counted(here: World) -> None:
    async def fails(call: Call, deps: Deps) -> Answer:
        raise RuntimeError("ours")

    measures = Measures()
    ritual = Ritual(name="test", commands={"test": Command(handle=fails, usage="", does="")})
    bolted = bolt.build(Registry((ritual,)), here.bot.deps, here.bot.slack)
    asgi = http.build(bolted, here.sandbox.signing_secret, measures=measures)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=asgi), base_url="http://drumbeat.test") as client:
        assert (await front.send_command(client, here, command="/test")).status_code == 200
        assert (await client.post("/slack/events", content=b"forged")).status_code == 401
        assert (await front.send(client, here, b"{", front.JSON)).status_code == 400
    value = measures.registry.get_sample_value
    assert value("drumbeat_acks_total", {"kind": "command", "outcome": "failed"}) == 1
    assert value("drumbeat_requests_refused_total", {"status": "401"}) == 1
    assert value("drumbeat_requests_refused_total", {"status": "400"}) == 1
    assert value("drumbeat_ack_seconds_count", {"kind": "command"}) == 1


async def test_over_socket_mode_envelopes_and_connections_are_counted(sqlite_template: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'drumbeat.db')}"
    async with world(url, tmp_path, socket_mode=True) as here:
        await here.person("ana").types("/rituals help", in_="#growth")
        for link in list(here.sandbox.sockets.links):
            await link.close()

        async def is_counted() -> bool:
            return (await scraped(here.bot))["drumbeat_socket_mode_connections_total"] == 2

        await until(is_counted)
        assert (await scraped(here.bot))["drumbeat_acks_total kind=command outcome=done"] == 1


async def test_sources_are_counted_by_what_came_of_it() -> None:
    measures = Measures()
    async with serving() as source:
        source.says('{"n": 7}', "/fine")
        source.says('{"n": "seven"}', "/words")
        fetch = Fetch({("localhost", None)}, measures=measures)
        try:
            assert await fetch.number(Source(kind=SourceKind.JSON, url=source.url("/fine"), query="n"), None) == 7
            with pytest.raises(UserError):
                await fetch.number(Source(kind=SourceKind.JSON, url=source.url("/words"), query="n"), None)
        finally:
            await fetch.close()
    value = measures.registry.get_sample_value
    assert value("drumbeat_fetches_total", {"outcome": "number"}) == 1
    assert value("drumbeat_fetches_total", {"outcome": "fetch_gave_text"}) == 1


async def test_two_who_scrape_at_the_same_moment_are_both_answered(here: World) -> None:
    for figures in await asyncio.gather(*(scraped(here.bot) for _ in range(3))):
        assert "drumbeat_outbox_messages status=dead" in figures


async def test_a_database_that_does_not_answer_costs_a_scrape_some_figures_and_not_its_answer(here: World) -> None:
    """Every reader hangs; what only the database knows is left out."""
    may_go_on = threading.Event()
    hung = [asyncio.create_task(here.bot.db.read("T1", lambda tx: may_go_on.wait(20))) for _ in range(4)]
    try:
        found = await asyncio.wait_for(scraped(here.bot), 15)
    finally:
        may_go_on.set()
        await asyncio.gather(*hung)
    assert not [name for name in found if name.startswith("drumbeat_outbox")]
    assert found["drumbeat_ready check=database"] == 0
    assert found["drumbeat_ready check=all"] == 0


def test_each_way_that_a_message_can_go_has_its_word() -> None:
    text = (ROOT / "handlers/delivery/saying.py").read_text(encoding="utf-8")
    ways = set(re.findall(r"partial\((?:outcomes|outbox)\.(\w+)", text))
    assert len(ways) >= 9
    assert ways <= {getattr(one, "__name__", "") for one in HOW}


async def test_the_documents_name_every_figure(here: World) -> None:
    text = (ROOT / "docs/watching.md").read_text(encoding="utf-8")
    await scraped(here.bot)
    names = {family.name for family in here.bot.lookout.measures.registry.collect()}
    ours = {name.removeprefix("drumbeat_") for name in names if name.startswith("drumbeat_")}
    assert len(ours) >= 20
    assert [name for name in sorted(ours) if not re.search(rf"\b{name}(_total)?\b", text)] == []


def test_the_alerts_name_figures_that_there_are() -> None:
    text = (ROOT / "docs/alerts.yml").read_text(encoding="utf-8")
    named = set(re.findall(r"\bdrumbeat_\w+", text))
    measures = Measures()
    known = {
        f"{family.name}{end}" for family in measures.registry.collect() for end in ("", "_total", "_bucket", "_count")
    }
    known |= {"drumbeat_outbox_oldest_seconds", "drumbeat_workspaces_disconnected", "drumbeat_alarms_due"}
    assert len(named) >= 7
    assert named <= known
