"""What people do all the while, through the front door; and what they do when they see that it failed.

Every act carries a word of its own, by which what was said of it is found again.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from chaos.town import HOME
from sandbox.errors import CannotDo
from sandbox.person import Modal, Person, Seen
from sandbox.server import Sandbox

TRIES = 4
OPENS_SECONDS = 4.0
SEEN_SECONDS = 6.0
BEFORE_AGAIN_SECONDS = 0.7
DID_NOT_WORK = "That didn't work"
FAILED = (
    "failed with the error",
    "Something went wrong",
    "is busy",
    "not responding",
    "nothing was changed",
    "ry again",
)


class AgainError(Exception):
    """It did not work; somebody who sees that tries again."""


class NotNowError(Exception):
    """What it would be done to is not there (yet), or it may not be done: nothing to try again."""


@dataclass(frozen=True)
class Done:
    """An act that somebody saw succeed. `word` is the one that it carried, if it did."""

    act: str
    by: str
    word: str | None
    saw: str = ""


@dataclass
class Diary:
    """What people did, what they saw fail, and what they gave up."""

    done: list[Done] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    not_now: list[str] = field(default_factory=list)
    gave_up: list[str] = field(default_factory=list)


@dataclass
class Somebody:
    """One person, who does one thing after the other."""

    sandbox: Sandbox
    name: str
    chance: random.Random
    words: Iterator[str]
    diary: Diary
    team: str = HOME
    saw: str = ""
    """What the last act was answered."""
    meanwhile: bool = False
    """Its form came again and said something else: somebody was faster, mostly."""

    @property
    def person(self) -> Person:
        return self.sandbox.person(self.name)

    async def does(self, act: str, do: "Act") -> None:
        """One act, tried as often as somebody would."""
        word, self.saw, self.meanwhile = next(self.words), "", False
        for tried in range(1, TRIES + 1):
            await self._closes_everything()
            try:
                carried = await do(self, word)
            except NotNowError as why:
                self.diary.not_now.append(f"{act}: {why}")
                return
            except (AgainError, CannotDo, AssertionError, TimeoutError) as why:
                self.diary.failures.append(f"{act}: {str(why)[:120]}")
                await asyncio.sleep(tried * BEFORE_AGAIN_SECONDS)
            else:
                certain = carried and not self.meanwhile
                self.diary.done.append(Done(act, self.name, word if certain else None, self.saw))
                return
        self.diary.gave_up.append(act)

    async def _closes_everything(self) -> None:
        with suppress(CannotDo, AssertionError):
            await self.person.closes(everything=True)

    # -- what acts are made of ---------------------------------------------------------------------------------------
    def finds(self, *texts: str, in_: str | None = None, last: bool = True) -> Seen:
        """A message that says all of this, now: the newest, or any."""
        found = [one for one in self.person.reads(in_ or self.team) if all(text in one.text for text in texts)]
        if not found:
            raise NotNowError(f"nothing says {texts}")
        return found[-1] if last else self.chance.choice(found)

    async def types(self, line: str) -> Seen | None:
        """A command, and what it answered privately, if it did."""
        before = {one.ts for one in self._private()}
        await self.person.types(line, in_=self.team)
        said = [one for one in self._private() if one.ts not in before]
        if any(word in one.text for one in said for word in FAILED):
            raise AgainError(said[-1].text)
        self.saw = said[-1].text if said else ""
        return said[-1] if said else None

    async def presses(self, label: str, on: Seen) -> None:
        """A button; where it answers privately, it is not for them, or not now."""
        before = {one.ts for one in self._private()}
        await self.person.clicks(label, on=on)
        said = [one for one in self._private() if one.ts not in before]
        if said and not any(word in said[-1].text for word in FAILED):
            raise NotNowError(said[-1].text)

    def _private(self) -> list[Seen]:
        return [one for one in self.person.reads(self.team) if one.ephemeral]

    async def fills(self, title: str, entries: Mapping[str, object]) -> None:
        """The form whose title begins so, and no other that is still on its way from what was done before."""
        form = await self.form(title)
        await self.person.fills({label: value for label, value in entries.items() if label in form.labels})
        await self.sends()

    async def form(self, title: str, label: str | None = None) -> Modal:
        """The form on top once its title begins so, and it has this input. Raises TimeoutError."""
        changed = self.sandbox.world.changed
        async with asyncio.timeout(OPENS_SECONDS):
            while True:
                version, top = changed.version, await self._top()
                if top is not None and top.title.startswith(title) and label in (None, *top.labels):
                    return top
                await changed.wait(version, OPENS_SECONDS)

    async def sends(self) -> None:
        """Submit; where Slack says that it had trouble connecting, press once more: the form is still there."""
        form = await self.person.modal(within=OPENS_SECONDS)
        for tried in range(1, TRIES + 1):
            try:
                await self.person.submits()
            except CannotDo as problem:  # a form that is not filled in is nothing to try again
                raise NotNowError(str(problem)) from problem
            top = await self._top()
            if top is not None and top.title == DID_NOT_WORK:
                await self.person.closes()  # what was entered is still there below
                top = await self._top()
                if top is None or top.id != form.id:
                    raise AgainError(DID_NOT_WORK)
                await asyncio.sleep(tried * BEFORE_AGAIN_SECONDS)
                continue
            if top is None or top.id != form.id:
                self.saw = f"{form.title!r} is done; {top.title if top else 'nothing'} is open"
                return
            if top.errors:
                raise NotNowError(f"refused: {next(iter(top.errors.values()))[:80]}")
            if top.title != form.title or top.submit is None:
                self.saw, self.meanwhile = top.text, True
                return
            await asyncio.sleep(tried * BEFORE_AGAIN_SECONDS)
        raise AgainError("the form does not go")

    async def _top(self) -> Modal | None:
        try:
            return await self.person.modal(within=0)
        except AssertionError:
            return None


Act = Callable[[Somebody, str], Awaitable[bool]]
"""What somebody does with a word; whether the word is in what is kept of it. Raises AgainError, NotNowError."""
