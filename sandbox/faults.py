"""What goes wrong on demand, with which call of the Web API, and with which delivery to the app?

`before` and `after` are meant of the effect: a call that is dropped after it did what it does, only its answer is lost.
"""

import asyncio
import hashlib
from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal, get_args

from sandbox.limits import Limits

OfCall = Literal["rate_limited", "http_error", "timed_out", "dropped", "slow", "revoked", "archived", "refused"]
OfDelivery = Literal["duplicated", "lost", "late", "overtaken"]
TAKE_TIME = {"rate_limited", "timed_out", "slow", "late", "overtaken"}
NEVER_SECONDS = 60.0


@dataclass(frozen=True)
class Fault:
    """One thing that goes wrong; made by the functions below, or from the same words as JSON."""

    kind: OfCall | OfDelivery
    after: bool = False
    status: int = 0
    error: str = ""
    seconds: float = 0.0
    channel: str = ""
    by: str = ""
    at_once: bool = False

    def __post_init__(self) -> None:
        if self.kind not in (*get_args(OfCall), *get_args(OfDelivery)):
            raise ValueError(f"there is no fault {self.kind!r}")
        if self.kind == "http_error" and not 500 <= self.status <= 599:
            raise ValueError(f"a gateway fails with a status from 500 to 599, not {self.status}")
        if self.after and (self.kind == "rate_limited" or not self.of_call):
            raise ValueError(f"{self.kind} has no effect to come after")
        if self.kind in TAKE_TIME and self.seconds <= 0:
            raise ValueError(f"{self.kind} takes some seconds")
        if (self.kind == "refused" and not self.error) or (self.kind == "archived" and not (self.channel and self.by)):
            raise ValueError(f"{self.kind} needs {'an error' if self.kind == 'refused' else 'a channel, and by whom'}")

    @property
    def of_call(self) -> bool:
        return self.kind in get_args(OfCall)

    def written(self) -> dict[str, Any]:
        """As JSON: what is said, without what is left at its default."""
        defaults = {one.name: one.default for one in fields(self)}
        return {name: value for name, value in asdict(self).items() if value != defaults[name]}


# -- with a call of the Web API --------------------------------------------------------------------------------------
def rate_limited(retry_after: int = 1) -> Fault:
    return Fault("rate_limited", seconds=retry_after)


def http_error(status: int = 500, *, after: bool = False) -> Fault:
    """A gateway's page of HTML in place of an answer."""
    return Fault("http_error", after=after, status=status)


def timed_out(*, after: bool = False, at_most: float = NEVER_SECONDS) -> Fault:
    """No answer, and the connection stays: until the client leaves, it is released, or the time is over."""
    return Fault("timed_out", after=after, seconds=at_most)


def dropped(*, after: bool = False) -> Fault:
    """The connection breaks."""
    return Fault("dropped", after=after)


def slow(seconds: float, *, after: bool = False) -> Fault:
    """It takes that long, and happens also if the client does not wait for it."""
    return Fault("slow", after=after, seconds=seconds)


def revoked(*, after: bool = False) -> Fault:
    """From this call on, or from the next one, the token is dead; until the app is installed again."""
    return Fault("revoked", after=after)


def archived(channel: str, by: str, *, after: bool = False) -> Fault:
    """Just then somebody archives a channel."""
    return Fault("archived", after=after, channel=channel, by=by)


def refused(error: str, *, after: bool = False) -> Fault:
    """Any error code of Slack's; such as internal_error, which may come after the effect."""
    return Fault("refused", after=after, error=error)


# -- with a delivery to the app --------------------------------------------------------------------------------------
def duplicated(*, at_once: bool = False) -> Fault:
    """The same again: after the answer to the first, or at the same moment. An event bears the marks of a retry."""
    return Fault("duplicated", at_once=at_once)


def lost() -> Fault:
    """It never arrives, and is not tried again."""
    return Fault("lost")


def late(seconds: float) -> Fault:
    return Fault("late", seconds=seconds)


def overtaken(within: float = 1.0) -> Fault:
    """It lets the next delivery go first, if there is one within that time."""
    return Fault("overtaken", seconds=within)


@dataclass
class _Source:
    """Which calls, or deliveries, it is about."""

    what: str
    channel: str | None

    def matches(self, names: Sequence[str], channel: str) -> bool:
        return self.what in ("*", *names) and self.channel in (None, channel)


@dataclass
class Script(_Source):
    """The next calls that match, in order; None goes well."""

    left: deque[Fault | None]


@dataclass
class Chance(_Source):
    """Drawn anew for each. What happens in one channel does not hang on the order in which others are served."""

    seed: int
    rates: dict[Fault, float]
    drawn: Counter[str] = field(default_factory=Counter)

    def draw(self, name: str, channel: str) -> Fault | None:
        place = f"{name} {channel}"
        self.drawn[place] += 1
        digest = hashlib.sha256(f"{self.seed} {self.what} {place} {self.drawn[place]}".encode()).digest()
        number = int.from_bytes(digest[:8]) / 2**64
        for fault, rate in self.rates.items():
            number -= rate
            if number < 0:
                return fault
        return None


class Hold(_Source):
    """A point at which calls wait, before or after their effect."""

    def __init__(self, name: str, what: str, channel: str | None, *, after: bool) -> None:
        super().__init__(what, channel)
        self.name, self.after = name, after
        self.waiting = 0
        self._changed = asyncio.Condition()
        self._open = asyncio.Event()

    async def stop(self) -> None:
        """A call comes here and waits."""
        self.waiting += 1
        try:
            async with self._changed:
                self._changed.notify_all()
            await self._open.wait()
        finally:
            self.waiting -= 1

    async def held(self, calls: int = 1, within: float = 20.0) -> None:
        """Until so many calls wait here; TimeoutError when they do not come."""
        try:
            async with asyncio.timeout(within), self._changed:
                await self._changed.wait_for(lambda: self.waiting >= calls)
        except TimeoutError:
            raise TimeoutError(f"{self.waiting} calls wait at {self.name!r}, not {calls}") from None

    def open(self) -> None:
        self._open.set()


class Faults:
    """All that goes wrong in one workspace. `what` is a method, "upload" for the bytes of a file, or of a delivery its
    kind (event, command, interaction) or its name (an event's type, a command, an action's or callback's id); "*" is
    any. A channel is #growth, @ana for the bot's direct messages with her, or an id.
    """

    def __init__(self, place: Callable[[str], str]) -> None:
        self._place = place
        self.calls: list[Script | Chance] = []
        self.deliveries: list[Script | Chance] = []
        self.holds: dict[str, Hold] = {}
        self.limits = Limits()
        self._let_go = asyncio.Event()

    # -- what is asked for -------------------------------------------------------------------------------------------
    def script(self, what: str, *faults: Fault | None, channel: str | None = None, skip: int = 0) -> None:
        """One after the other for the next that match, `skip` of them left alone. The oldest script goes first."""
        self._check([fault for fault in faults if fault is not None])
        sides = {fault.of_call for fault in faults if fault is not None}
        if len(sides) != 1:
            raise ValueError("a script has faults, all of calls or all of deliveries")
        sources = self.calls if sides == {True} else self.deliveries
        sources.append(Script(what, self._channel(channel), deque([None] * skip + list(faults))))

    def random(self, *, seed: int, rates: Mapping[Fault, float], what: str = "*", channel: str | None = None) -> None:
        """Each with its probability, where no script says otherwise; the same seed and calls give the same faults."""
        self._check(rates)
        for sources, of_call in ((self.calls, True), (self.deliveries, False)):
            side = {fault: rate for fault, rate in rates.items() if fault.of_call is of_call}
            if sum(side.values()) > 1 or any(rate < 0 for rate in side.values()):
                raise ValueError("the rates of what may go wrong are from 0 to 1, and at most 1 together")
            if side:
                sources.append(Chance(what, self._channel(channel), seed, side))

    def hold(self, what: str, *, channel: str | None = None, after: bool = False, name: str = "") -> Hold:
        """Calls of this method wait until `release`; the point is called like the method if it is given no name."""
        hold = Hold(name or what, what, self._channel(channel), after=after)
        if hold.name in self.holds:
            raise ValueError(f"there is a hold {hold.name!r} already")
        self.holds[hold.name] = hold
        return hold

    async def held(self, name: str, calls: int = 1, within: float = 20.0) -> None:
        """Until so many calls wait there; TimeoutError when they do not come."""
        await self.holds[name].held(calls, within)

    def release(self, name: str) -> None:
        """Let the calls that wait there go on, and those that come later pass."""
        self.holds.pop(name).open()

    def let_go(self) -> None:
        """End the waiting: calls that got no answer are dropped, slow ones go on."""
        self._let_go.set()
        self._let_go = asyncio.Event()

    def limit_rates(self, *, on: bool = True) -> None:
        """Refuse what comes faster than Slack allows: the tier of each method, one message a second per channel."""
        self.limits.on = on

    def clear(self) -> None:
        """From now on all goes well. What has happened in the workspace stays."""
        self.calls.clear()
        self.deliveries.clear()
        for name in list(self.holds):
            self.release(name)
        self.let_go()
        self.limits = Limits()

    # -- what befalls the next one -----------------------------------------------------------------------------------
    def of_call(self, method: str, channel: str) -> Fault | None:
        return _next(self.calls, [method], channel)

    def of_delivery(self, names: Sequence[str], channel: str) -> Fault | None:
        """The first name is the one by which chance counts."""
        return _next(self.deliveries, names, channel)

    async def stop(self, method: str, channel: str, *, after: bool) -> None:
        """Wait wherever such calls are held."""
        for hold in list(self.holds.values()):
            if hold.after is after and hold.matches([method], channel):
                await hold.stop()

    async def pause(self, seconds: float) -> None:
        """For that long, or until `let_go`."""
        try:
            await asyncio.wait_for(self._let_go.wait(), seconds)
        except TimeoutError:
            return

    def _channel(self, name: str | None) -> str | None:
        return None if name is None else self._place(name)

    def _check(self, faults: Iterable[Fault]) -> None:
        """Whoever and whatever they name is there; KeyError if not."""
        for fault in faults:
            if fault.kind == "archived":
                self._place(fault.channel)
                self._place(f"@{fault.by.removeprefix('@')}")


def _next(sources: list[Script | Chance], names: Sequence[str], channel: str) -> Fault | None:
    matching = [source for source in sources if source.matches(names, channel)]
    for source in matching:
        if isinstance(source, Script):
            fault = source.left.popleft()
            if not source.left:
                sources.remove(source)
            return fault
    drawn = [source.draw(names[0], channel) for source in matching if isinstance(source, Chance)]
    return next((fault for fault in drawn if fault is not None), None)
