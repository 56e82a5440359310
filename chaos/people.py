"""What people do all the while, through the front door; and what they do when they see that it failed.

Every act carries a word of its own, by which what was said of it is found again.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

from chaos.town import FOLLOWER, HOME
from sandbox.errors import CannotDo
from sandbox.person import Modal, Person, Seen
from sandbox.server import Sandbox

TRIES = 4
OPENS_SECONDS = 4.0
SEEN_SECONDS = 6.0
BEFORE_AGAIN_SECONDS = 0.7
DID_NOT_WORK = "That didn't work"
FAILED = ("failed with the error", "Something went wrong", "is busy", "not responding")


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

    async def does(self, act: str) -> None:
        """One act, tried as often as somebody would."""
        word, self.saw, self.meanwhile = next(self.words), "", False
        for tried in range(1, TRIES + 1):
            await self._closes_everything()
            try:
                carried = await ACTS[act](self, word)
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


# --- decisions -------------------------------------------------------------------------------------------------------
async def decides(who: Somebody, word: str) -> bool:
    approver = who.chance.choice([name for name in ("ana", "ben", "cy", "dora") if name != who.name])
    await who.types(f"/decide Choose {word} @{approver}")
    await who.fills("Log a decision", {"Context": f"It is about {word}."})
    return True


async def answers(who: Somebody, word: str) -> bool:
    """Approve or reject what one was asked."""
    asked = who.finds("asks you to decide", "[Decide]", in_="@drumbeat", last=False)
    await who.presses("Decide", on=asked)
    await who.fills(
        "Decide",
        {
            "Your decision": who.chance.choice(["Approve", "Approve", "Decline", "Request changes"]),
            "Why": f"Because of {word}",
        },
    )
    return True


async def objects(who: Somebody, word: str) -> bool:
    await who.presses("Add input", on=who.finds("D-", "[Add input]", last=False))
    await who.fills("Input to", {"Your input": "Support", "What you want to say": f"I say {word}"})
    return True


# --- bets ------------------------------------------------------------------------------------------------------------
async def bets(who: Somebody, word: str) -> bool:
    await who.types(f"/bet Win {word}")
    await who.fills(
        "Place a bet",
        {"Outcome": f"share of {word}", "From": "10%", "To": "30%", "By": "2027-04-30", "Confidence, %": "70"},
    )
    return True


async def updates(who: Somebody, word: str) -> bool:
    """In one line. Who sees a failure looks whether it was said all the same."""
    ref = _ref(who, "B-")
    if any(word in one.text for one in who.person.reads(who.team) if not one.ephemeral):
        return True
    said = await who.types(f"/bet {ref} {who.chance.randint(20, 95)} since {word}")
    if said is None:
        raise AgainError("no answer")
    return True


async def updates_by_form(who: Somebody, word: str) -> bool:
    ref = _ref(who, "B-")
    await who.presses("Update", on=who.finds(f"{ref} ", "[Update]"))
    places = ("Figuring out: halfway up", "At the top: we know what to do", "Executing: halfway down")
    await who.fills("Update", {"Place on the hill": who.chance.choice(places), "What changed": f"now {word}"})
    return True


# --- launches --------------------------------------------------------------------------------------------------------
async def plans(who: Somebody, word: str) -> bool:
    day = who.sandbox.clock.now() + timedelta(days=who.chance.choice([12, 15, 20]))
    day += timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 3 else 0)
    await who.types(f"/launch Ship {word} {day:%Y-%m-%d}")
    approver = who.chance.choice([name for name in ("ana", "ben", "cy", "dora") if name != who.name])
    await who.fills("Plan a launch", {"Go / no-go approver": f"@{approver}"})
    return True


async def ticks(who: Somebody, word: str) -> bool:
    await who.presses("Tick", on=who.finds("L-", "[Tick]", last=False))
    await who.fills("Tick an item", {"Evidence": f"Seen: {word}"})
    return True


async def gates(who: Somebody, word: str) -> bool:
    asked = who.finds("L-", "[Go / no-go]", last=False)
    await who.presses("Go / no-go", on=asked)
    await who.fills("Go / no-go", {"Your answer": who.chance.choice(["Go", "No-go"]), "Rationale": f"By {word}"})
    return True


# --- metrics ---------------------------------------------------------------------------------------------------------
async def measures(who: Somebody, word: str) -> bool:
    await who.types(f"/metric Share of {word} {who.chance.randint(10, 99)}")
    await who.fills("Add a metric", {"Unit": "%"})
    return True


async def counts(who: Somebody, word: str) -> bool:
    """A value of one that is there; nothing is posted, and the receipt is private."""
    said = await who.types("/metric list")
    names = [line.split("·")[0].strip() for line in (said.text if said else "").splitlines() if "Share of" in line]
    names = [name[name.index("Share of") :] for name in names]
    if not names:
        raise NotNowError("no metric")
    await who.types(f"/metric {who.chance.choice(names).strip('* ')} {who.chance.randint(100, 999)}")
    return False


# --- the note --------------------------------------------------------------------------------------------------------
async def holds(who: Somebody, word: str) -> bool:
    await who.presses("Hold", on=_draft(who, "[Hold]"))
    form = await who.form("Hold the note")
    await who.fills("Hold the note", {form.labels[0]: f"waits for {word}"})
    return True


async def posts_now(who: Somebody, word: str) -> bool:
    await who.person.clicks("Post now", on=_draft(who, "[Post now]"))
    return False


async def edits(who: Somebody, word: str) -> bool:
    await who.presses("Edit", on=_draft(who, "[Edit]"))
    await who.fills("Edit the note", {"From the owner": f"This week it is {word}."})
    return True


async def corrects(who: Somebody, word: str) -> bool:
    """A line of the last note that was posted reads differently from now on."""
    await who.types("/weekly last")
    shown = who.finds("[Correct]")
    await who.presses("Correct", on=shown)
    form = await who.form("Correct the note")
    (element,) = [one["element"] for one in form.blocks if one.get("block_id", "").startswith("line")]
    offered = [one["text"]["text"] for group in element.get("option_groups", []) for one in group["options"]]
    bets_in_it = [one for one in offered if one.startswith("B-")]
    if not bets_in_it:
        raise NotNowError("no bet in the note")
    await who.person.fills({"What was wrong": who.chance.choice(bets_in_it)})
    form = await who.form("Correct the note", "How it reads")
    reads = f"{form.values['How it reads']} or {word}"
    await who.fills("Correct the note", {"How it reads": reads[-300:], "Why": f"I forgot {word}"})
    return True


async def follows(who: Somebody, word: str) -> bool:
    await who.types(f"/weekly follow {FOLLOWER}")
    return False


async def asks_status(who: Somebody, word: str) -> bool:
    said = await who.types("/rituals status")
    if said is None:
        raise AgainError("no answer")
    return False


def _draft(who: Somebody, button: str) -> Seen:
    """What the owner of the note has before them."""
    return who.finds(button, in_="@drumbeat")


def _ref(who: Somebody, kind: str) -> str:
    """A record of this kind that has a card in the team's channel."""
    cards = [one.text for one in who.person.reads(who.team) if one.text.startswith(kind) and one.thread_ts is None]
    if not cards:
        raise NotNowError(f"no {kind}")
    return who.chance.choice(cards).split()[0]


ACTS: Mapping[str, Callable[[Somebody, str], Awaitable[bool]]] = {
    "decides": decides,
    "answers": answers,
    "says input": objects,
    "bets": bets,
    "updates": updates,
    "updates by form": updates_by_form,
    "plans": plans,
    "ticks": ticks,
    "gates": gates,
    "measures": measures,
    "counts": counts,
    "holds": holds,
    "posts now": posts_now,
    "edits": edits,
    "corrects": corrects,
    "follows": follows,
    "asks status": asks_status,
}
