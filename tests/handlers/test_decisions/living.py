"""What people do with decisions again and again."""

from sandbox.person import Person, Seen


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


async def ask(person: Person, line: str, title: str, in_: str = "#growth") -> Seen:
    """A list, by the line that is typed for it."""
    await person.types(f"/decide list {line}".strip(), in_=in_)
    return await person.sees(title, in_=in_)


async def log_many(person: Person, count: int, channel: str = "#growth") -> None:
    for number in range(1, count + 1):
        await log(person, f"/decide Question {number} @ben fri", in_=channel)
