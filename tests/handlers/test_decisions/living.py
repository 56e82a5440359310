"""What people do with decisions again and again."""

from bot.rules import decisions
from bot.rules.decisions import Decision, Kind
from handlers.decisions.steps import change
from sandbox.person import Person, Seen
from storage import decisions as stored
from storage import teams
from storage.engine import Tx
from tests.world import World


async def log(person: Person, line: str = "/decide Pick the queue @ben fri", in_: str = "#growth") -> None:
    await person.types(line, in_=in_)
    await person.modal("Log a decision")
    await person.submits()


async def card(person: Person, number: str = "D-1", in_: str = "#growth") -> Seen:
    return await person.sees(f"{number} ·", in_=in_)


async def decide(person: Person, on: Seen, verdict: str, why: str = "") -> None:
    await person.clicks("Decide", on=on)
    await person.modal("Decide D-1")
    await person.fills({"Your decision": verdict, "Why": why})
    await person.submits()


async def decide_number(person: Person, number: int, verdict: str) -> None:
    await person.clicks("Decide", on=await card(person, f"D-{number}"))
    await person.modal(f"Decide D-{number}")
    await person.fills({"Your decision": verdict})
    await person.submits()


async def approved(here: World, line: str = "/decide Pick the queue @ben fri", in_: str = "#growth") -> None:
    """Ana logged D-1, and Ben approved it."""
    await log(here.person("ana"), line, in_)
    await decide(here.person("ben"), await card(here.person("ben"), in_=in_), "Approve", "It scales")
    await here.settled()


async def says(here: World, who: str, kind: Kind, text: str, steelman: str = "", number: int = 1) -> None:
    """Somebody's input to the version as it is."""
    by, now = here.person(who).id, here.bot.deps.now()

    def add(tx: Tx) -> None:
        before = stored.get(tx, number)
        assert before is not None
        team = teams.get(tx, before.team)
        assert team is not None
        after = decisions.add_input(before, kind, text, steelman=steelman, by=by, now=now, seen=before.version)
        change(tx, before, after, team, what=kind.value, by=by, now=now)

    await here.bot.deps.db.run(here.sandbox.team_id, add)


async def kept(here: World, number: int = 1) -> Decision:
    """The decision as it is stored."""
    found = await here.bot.deps.db.read(here.sandbox.team_id, stored.get, number)
    assert found is not None
    return found


def thread(person: Person, text: str, in_: str = "#growth") -> list[Seen]:
    """The lines of threads that say this."""
    return [one for one in person.reads(in_) if one.thread_ts and text in one.text]


async def ask(person: Person, line: str, title: str, in_: str = "#growth") -> Seen:
    """A list, by the line that is typed for it."""
    await person.types(f"/decide list {line}".strip(), in_=in_)
    return await person.sees(title, in_=in_)


async def log_many(person: Person, count: int, channel: str = "#growth") -> None:
    for number in range(1, count + 1):
        await log(person, f"/decide Question {number} @ben fri", in_=channel)
