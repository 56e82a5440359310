"""What is thrown, drawn from a seed: with each call of Slack and each delivery to the app, and at which moments
processes are killed, the database goes away and the clock jumps.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from chaos.acts import ACTS
from sandbox.faults import (
    Fault,
    Faults,
    dropped,
    duplicated,
    http_error,
    late,
    overtaken,
    rate_limited,
    refused,
    slow,
    timed_out,
)

TOKEN_REFUSED, OFF, SOCKETS = "the token is refused", "a clock is off", "Socket Mode"
OFF_SECONDS = 20.0
"""So far a clock of ours may be from Slack's, either way; each start of a process draws anew, so it goes back too."""
UNDER_A_PICTURE = "the database restarts while a picture is made"
ACTS_IN_A_ROUND = 4
PEOPLE = ("ana", "ben", "cy", "dora")
LISBON = ZoneInfo("Europe/Lisbon")
# How often, of what is said. Each kind before the effect and, where it has one, after it.
ON_SAYING: Mapping[Fault, float] = {
    rate_limited(1): 0.04,
    rate_limited(2): 0.02,
    http_error(500): 0.02,
    http_error(503, after=True): 0.03,
    dropped(): 0.02,
    dropped(after=True): 0.03,
    refused("internal_error", after=True): 0.02,
    refused("service_unavailable"): 0.02,
    timed_out(after=True, at_most=3): 0.02,
    timed_out(at_most=3): 0.01,
    slow(0.5): 0.06,
    slow(2.5): 0.03,
    slow(1.0, after=True): 0.03,
}
# What a person who waits is answered with, and what delivery has to know before it speaks.
ON_ASKING: Mapping[Fault, float] = {rate_limited(1): 0.01, http_error(500): 0.01, dropped(): 0.02, slow(0.3): 0.05}
ON_PICTURES: Mapping[Fault, float] = {slow(0.5): 0.2, http_error(503): 0.03, dropped(): 0.03}
# Some seeds have days on which Slack takes its time: with pictures, for which words wait, or with changes of a card.
SLUGGISH: Mapping[str, Mapping[Fault, float]] = {
    "pictures": {slow(3.0): 0.3, slow(7.0): 0.4},
    "chat.update": {slow(3.0): 0.1, slow(7.0): 0.2},
}
ON_DELIVERIES: Mapping[Fault, float] = {
    duplicated(): 0.05,
    duplicated(at_once=True): 0.05,
    late(0.5): 0.05,
    overtaken(0.5): 0.05,
}
SAYING = ("chat.postMessage", "chat.update")
ASKING = ("conversations.open", "conversations.info", "conversations.members", "users.info", "views.open")
PICTURING = ("files.getUploadURLExternal", "upload", "files.completeUploadExternal", "files.info")
LOOKING = ("conversations.history", "conversations.replies")
WEIGHTS = {
    "decides": 4,
    "answers": 4,
    "says input": 4,
    "bets": 3,
    "updates": 8,
    "updates by form": 4,
    "plans": 2,
    "ticks": 5,
    "gates": 2,
    "measures": 1,
    "counts": 2,
    "holds": 1,
    "posts now": 1,
    "edits": 2,
    "corrects": 3,
    "follows": 1,
    "asks status": 1,
}
# Where the clock goes from round to round, in Lisbon: past check-ins, drafts, notes, gates and reviews.
STOPS = ((3, time(16, 30)), (4, time(10, 5)), (4, time(16, 1)), (0, time(10, 5)), (1, time(15, 0)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Something that befalls the bot so many seconds into a round."""

    what: str
    after_seconds: float
    which: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """People do these things, side by side and each after the other, while this befalls and the clock goes there."""

    acts: Mapping[str, Sequence[str]]
    troubles: Sequence[Trouble]
    to: datetime


def rounds(seed: int, *, begins: datetime, processes: int, can_restart: bool) -> Iterator[Round]:
    """The same seed gives the same rounds."""
    chance = random.Random(f"{seed} rounds")  # noqa: S311 - to be drawn again
    refusals = random.Random(f"{seed} refusals")  # noqa: S311 - as above
    stops = _stops(begins)
    for number, to in enumerate(stops):
        acts = {name: _acts(chance, number) for name in PEOPLE}
        troubles = [*_troubles(chance, processes, can_restart), *_refused(refusals)]
        yield Round(acts=acts, troubles=sorted(troubles, key=lambda one: one.after_seconds), to=to)


def _stops(begins: datetime) -> Iterator[datetime]:
    day = begins.astimezone(LISBON).date()
    while True:
        for weekday, at in STOPS:
            moment = datetime.combine(day, at, tzinfo=LISBON)
            if day.weekday() == weekday and moment > begins:
                yield moment
        day += timedelta(days=1)


def _acts(chance: random.Random, number: int) -> Sequence[str]:
    first = chance.sample(["decides", "bets", "plans"], 2) if number == 0 else []
    names = list(ACTS)
    return [*first, *chance.choices(names, [WEIGHTS[name] for name in names], k=ACTS_IN_A_ROUND - len(first))]


def _troubles(chance: random.Random, processes: int, can_restart: bool) -> Iterator[Trouble]:
    for _ in range(chance.choice([1, 1, 2])):
        yield Trouble(
            what="kill",
            after_seconds=chance.uniform(0.2, 5),
            which=chance.randrange(processes),
            seconds=chance.uniform(0, 2),
        )
    if can_restart and chance.random() < 0.3:
        yield Trouble(what=UNDER_A_PICTURE, after_seconds=0.0, seconds=chance.uniform(10, 14))
    elif can_restart and chance.random() < 0.6:
        hard = chance.random() < 0.5
        yield Trouble(
            what="the database crashes" if hard else "the database restarts",
            after_seconds=chance.uniform(0.2, 8),
            seconds=chance.uniform(0, 2),
        )
    if processes > 1 and chance.random() < 0.3:
        yield Trouble(
            what="stands still",
            after_seconds=chance.uniform(0.2, 4),
            which=chance.randrange(processes),
            seconds=chance.uniform(1, 4),
        )


def _refused(chance: random.Random) -> Iterator[Trouble]:
    """Whatever the bot asks or says meanwhile, Slack takes its token for revoked."""
    if chance.random() < 0.3:
        yield Trouble(what=TOKEN_REFUSED, after_seconds=chance.uniform(0.2, 6), seconds=chance.uniform(0.5, 3))


def is_over_sockets(seed: int) -> bool:
    """Whether in all of that seed Slack reaches the bot over Socket Mode, and not over HTTP."""
    return random.Random(f"{seed} way").random() < 0.3  # noqa: S311 - to be drawn again


def clocks(seed: int) -> Iterator[float]:
    """By how many seconds the clock of each process that is started is ahead; in most seeds by none."""
    chance = random.Random(f"{seed} clocks")  # noqa: S311 - to be drawn again
    are_off = chance.random() < 0.4
    while True:
        yield chance.uniform(-OFF_SECONDS, OFF_SECONDS) if are_off else 0.0


def sluggish(seed: int) -> list[str]:
    """With what Slack takes its time in all of that seed."""
    chance = random.Random(f"{seed} weather")  # noqa: S311 - to be drawn again
    return [what for what in SLUGGISH if chance.random() < 0.5]


def throw(faults: Faults, seed: int) -> None:
    """From now on calls and deliveries fail as that seed draws it, each by its method and conversation."""
    slow_ones = sluggish(seed)
    for method in SAYING:
        faults.random(seed=seed, rates=SLUGGISH[method] if method in slow_ones else ON_SAYING, what=method)
    for method in PICTURING:
        rates = SLUGGISH["pictures"] if "pictures" in slow_ones else ON_PICTURES
        faults.random(seed=seed, rates=rates, what=method)
    for method in (*ASKING, *LOOKING):
        rates = {fault: rate for fault, rate in ON_ASKING.items() if method not in LOOKING or fault.kind == "slow"}
        faults.random(seed=seed, rates=rates, what=method)
    faults.random(seed=seed, rates=ON_DELIVERIES, what="command")
    faults.random(seed=seed, rates=ON_DELIVERIES, what="interaction")
    faults.random(seed=seed, rates=ON_DELIVERIES, what="event")
