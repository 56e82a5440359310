"""Strangers try everything with the numbers of what is none of their business: they learn nothing, and change nothing.

What each request may name stands in `naming`; the registry says which requests there are.
"""

import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from handlers import exporting
from tests.handlers import naming
from tests.handlers.fuzzing import Trouble
from tests.handlers.strangers import NOTHING, SECRETS, Target, Town, town
from tests.handlers.trying import Facts, Trying
from tests.registered import RITUALS

PRIVATE, PUBLIC, SHARED = SECRETS
NOTES_SETTLE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """Somebody, the channels whose records they may not see, and those of them with whose numbers they try."""

    name: str
    handle: str
    hidden: Collection[str] = (PRIVATE, PUBLIC, SHARED)
    tried: Collection[str] = (PRIVATE,)
    own: bool = False
    """They have numbers of their own, so that what is asked for by number is there for them."""


STRANGERS = (
    Stranger(name="member outside", handle="cy", hidden=(PRIVATE,)),
    Stranger(name="guest of another channel", handle="gus", tried=(PRIVATE, PUBLIC)),
    Stranger(name="external of another channel", handle="eva", tried=(PRIVATE, SHARED)),
    Stranger(name="removed", handle="rem", hidden=(PRIVATE,)),
    Stranger(name="deactivated", handle="dee"),
    Stranger(name="of another workspace", handle="zed", tried=(PRIVATE, PUBLIC), own=True),
)


def test_every_request_of_the_registry_is_tried() -> None:
    """What is missing here has to be given what it may name, in tests/handlers/naming.py."""
    for kind, known in (
        ("commands", naming.COMMANDS),
        ("actions", naming.ACTIONS),
        ("views", naming.VIEWS),
        ("shortcuts", naming.SHORTCUTS),
    ):
        registered = {name for ritual in RITUALS for name in getattr(ritual, kind)}
        assert set(known) == registered, f"give it one in naming.{kind.upper()}: {registered ^ set(known)}"


@pytest.fixture
async def place(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Town]:
    """Each click asks for a file of its own, however fast this machine presses the same button once more."""
    monkeypatch.setattr(exporting, "TWICE_SECONDS", 1e-6)
    async with town(database_url, tmp_path) as made:
        yield made


async def test_the_secrets_are_there_for_who_may_see(place: Town) -> None:
    """Else it would be no wonder that nobody finds them."""
    ben = place.trying["ben"]
    for channel, word in SECRETS.items():
        target, seen = place.targets[channel], 0
        for request in _requests(ben, target, "#elsewhere"):
            seen += word in await request.send()
        assert seen > 100, (channel, seen)
    home = await ben.opens_home()
    assert all(word in home for word in SECRETS.values()), home


@pytest.mark.parametrize("stranger", STRANGERS, ids=lambda one: one.name.replace(" ", "-"))
async def test_a_stranger_learns_and_changes_nothing(place: Town, stranger: Stranger, trouble: Trouble) -> None:
    who = place.trying[stranger.handle]
    await _becomes(place, stranger)
    # Small letters are those of a channel's name. The other workspace asks the same Slack here, which tells those.
    secrets = [SECRETS[one] if stranger.own else SECRETS[one].lower() for one in stranger.hidden]
    before, leaks, differences, tries = await place.stored(who.person.id), list[str](), list[str](), 0
    otherwise = [_masked(await one.send(), NOTHING) for one in _requests(who, NOTHING, "#elsewhere")]
    for target in (place.targets[one] for one in stranger.tried):
        for request, not_there in zip(_requests(who, target, "#elsewhere"), otherwise, strict=True):
            said, tries = await request.send(), tries + 1
            heard = said if stranger.own else said.lower()
            leaks += [f"{request.what}: {one} in {said[:400]}" for one in secrets if one in heard]
            if not stranger.own and (told := _difference(_masked(said, target), not_there)):
                differences.append(f"{request.what}: {told}")
    home = await who.opens_home()
    leaks += [f"Home: {one}" for one in secrets if one in (home if stranger.own else home.lower())]
    print(f"{stranger.name}: {tries} requests")
    assert not leaks, f"{len(leaks)} leaks\n" + "\n".join(leaks[:20])
    assert not differences, f"{len(differences)} tell whether it is there\n" + "\n".join(differences[:20])
    assert not trouble.seen, trouble.seen[:3]
    after = await place.stored(who.person.id)
    assert {name: set(rows) ^ set(before[name]) for name, rows in after.items() if rows != before[name]} == {}


async def _becomes(place: Town, stranger: Stranger) -> None:
    """Who was in the private channel until now is so no more. What follows a note by itself in its first minutes has
    been done by then, for the tries take minutes.
    """
    if stranger.name == "removed":
        await place.here.sandbox.kick(stranger.handle, from_=PRIVATE, by="ana")
    if stranger.name == "deactivated":
        await place.here.sandbox.deactivate(stranger.handle)
    await place.here.settled()
    clock = place.here.sandbox.clock
    await clock.jump(clock.now() + NOTES_SETTLE)
    await place.here.settled()


@dataclass(frozen=True, slots=True)
class Request:
    """Something that somebody sends, once it is sent."""

    what: str
    send: Callable[[], Awaitable[str]]


def _requests(who: Trying, target: Target, where: str) -> Iterator[Request]:
    """Each command here, in direct messages and as if typed in the target's channel; each button and form."""
    for word, lines in naming.COMMANDS.items():
        for line in lines(target):
            for channel in (where, who.dm, target.channel):
                yield Request(f"/{word} {line} in {channel}", partial(who.types, f"/{word} {line}", channel))
    for action, several in naming.ACTIONS.items():
        for facts in several(target):
            yield Request(f"{action} {facts}", partial(who.presses, action, facts, where))
        facts = several(target)[0]
        view = _form(action, facts, naming.entered(target, who.person))
        yield Request(f"{action} in a form with {facts}", partial(who.presses, action, facts, where, view=view))
    for callback, several in naming.VIEWS.items():
        for carried in several(target):
            filled = naming.entered(target, who.person)
            yield Request(f"{callback} {carried}", partial(who.submits, callback, carried, filled))
    for shortcut in sorted(naming.SHORTCUTS):
        quoted = {"ts": "1795190400.000100", "text": f"as in <#{target.channel}>", "user": "U1"}
        message = quoted if shortcut.endswith("_message") else None
        yield Request(shortcut, partial(who.uses, shortcut, message, target.channel))


def _form(action: str, facts: Facts, filled: Facts) -> Facts:
    """One in which this button is pressed; it carries the same."""
    ritual = next(one for one in RITUALS if action in one.actions)
    return {
        "id": "V1",
        "callback_id": next(iter(ritual.views)),
        "hash": "1.a",
        "private_metadata": json.dumps(facts),
        "state": {"values": {name: {name: value} for name, value in filled.items()}},
    }


def _difference(one: str, other: str) -> str:
    """Where they part; nothing where they are the same."""
    if one == other:
        return ""
    first = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(other))
    return f"there {one[max(first - 30, 0) : first + 120]!r}, not there {other[max(first - 30, 0) : first + 120]!r}"


def _masked(said: str, target: Target) -> str:
    """Without what was typed and carried, and without what is new each time."""
    for own in (target.name, target.channel):
        said = said.replace(own, "…")
    said = re.sub(r'"block_id": "[^"]*"', '"block_id"', said)  # Slack makes one up where we give none
    # One's own data has the word of a modal that could not be opened, or comes a moment before it.
    said = re.sub(r',?\s*\{\s*"about": "word that a form could not be opened"[^}]*\}', "", said)
    return re.sub(r"#([.#-]*#)?", "#", re.sub(r"[0-9a-f]*[0-9][0-9a-f]*", "#", said))
