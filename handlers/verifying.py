"""Walking along the chain of each workspace's history, beside a running bot, to the first entry that does not fit."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.rules import chain
from bot.rules.chain import BEGINNING, Break, Head, Kind, Linked
from storage import chains, installations, walking
from storage.engine import EVERYWHERE, DatabaseError
from storage.looking import Glance, Schema

SAYS = {
    Kind.CHANGED: "was changed after it was written",
    Kind.MISSING: "is missing",
    Kind.INSERTED: "was put in afterwards",
    Kind.MOVED: "is out of order",
    Kind.UNSAID: "lost its words, and no erasure says so",
    Kind.REMADE: "has another hash than the head that you noted: what is up to here was made anew",
    Kind.CUT: "was noted, and the chain ends before it: its end was cut off",
}
NOTHING = "There is no history yet."
NOT_CURRENT = "DATABASE_URL: the database is not at this version's schema. Type: python app.py migrate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was found in one workspace: up to which head it holds, and what is the first that does not.

    Of one that was left long ago the history is being deleted, with all that there is, `is_going`.
    """

    workspace: str
    head: Head
    bare: int = 0
    broken: Break | None = None
    is_going: bool = False

    @property
    def line(self) -> str:
        if self.is_going:
            return f"{self.workspace}: is being deleted, 30 days after the app was removed from it."
        if self.broken is not None and self.broken.kind is Kind.UNTOLD:
            return (
                f"{self.workspace}: BROKEN. There is {self.broken.record}, and no entry of the history tells of it: "
                "its entries were deleted."
            )
        if self.broken is not None and self.broken.kind is Kind.HEAD:
            at = f"at entry {self.broken.position}"
            return f"{self.workspace}: BROKEN. The end that is kept beside the history, {at}, does not fit it."
        if self.broken is not None:
            of = f" (of {self.broken.record})" if self.broken.record is not None else ""
            return f"{self.workspace}: BROKEN. Entry {self.broken.position}{of} {SAYS[self.broken.kind]}."
        bare = f" {_counted(self.bare)} had words taken out, as the history says." if self.bare else ""
        return f"{self.workspace}: ok, {_counted(self.head.position)}.{bare} Head: {noted(self.workspace, self.head)}"


def _counted(number: int) -> str:
    return f"{number} entry" if number == 1 else f"{number} entries"


def noted(workspace: str, head: Head) -> str:
    """A head as an operator notes it down, and gives it back."""
    return f"{workspace}:{head.position}:{head.hash}"


def read_noted(text: str) -> tuple[str, Head]:
    """Raises DatabaseError for what is no head."""
    workspace, _, rest = text.partition(":")
    position, _, hash_ = rest.partition(":")
    is_hash = len(hash_) == len(BEGINNING.hash) and not set(hash_.lower()) - set("0123456789abcdef")
    if not (workspace and position.isascii() and position.isdigit() and len(position) < 10 and is_hash):
        raise DatabaseError("--head is what `verify` printed, such as T012AB3CD:1406:9f86d0… with all its 64 digits.")
    return workspace, Head(position=int(position), hash=hash_.lower())


def verify(glance: Glance, only: str | None, heads: Sequence[tuple[str, Head]]) -> Iterator[Verdict]:
    """One verdict for each workspace, as it is reached. Raises DatabaseError."""
    try:
        schema = glance.schema()
    except DatabaseError as error:
        raise DatabaseError(f"DATABASE_URL: the database can't be read ({error}).") from error
    if schema is not Schema.CURRENT:
        raise DatabaseError(NOT_CURRENT)
    known = glance.read(EVERYWHERE, walking.find_workspaces_everywhere)
    if only is not None and only not in known:
        raise DatabaseError(f"There is no history of a workspace {only}. Known are: {', '.join(known) or 'none'}.")
    wanted = [one for one in known if only in {None, one}]
    kept: dict[str, dict[int, str]] = {}
    for workspace, head in heads:
        if only in {None, workspace}:
            kept.setdefault(workspace, {})[head.position] = head.hash
    for workspace in sorted({*wanted, *kept}):
        yield Walk(glance, workspace, kept.get(workspace, {})).verdict()


@dataclass(slots=True)
class Walk:
    """Along the chain of one workspace. `kept` are hashes that somebody noted earlier, by position."""

    glance: Glance
    workspace: str
    kept: Mapping[int, str]
    head: Head = BEGINNING
    place: walking.Place = walking.START
    bare: "array[int]" = field(default_factory=lambda: array("q"))
    """Positions of entries from which words were taken."""
    taken: list[tuple[int, int]] = field(default_factory=list)
    """Of which entries it is said that words were taken."""

    def verdict(self) -> Verdict:
        broken = self._walk() or self._end()
        if broken is not None and self.glance.read(self.workspace, installations.is_being_purged):
            return Verdict(workspace=self.workspace, head=self.head, is_going=True)
        return Verdict(workspace=self.workspace, head=self.head, bare=len(self.bare), broken=broken)

    def _walk(self) -> Break | None:
        """Up to the end, which may move on meanwhile. What was taken out of an entry is said in a later one, so that is
        looked for when all are there."""
        while True:
            last = self.glance.read(self.workspace, walking.find_last_position)
            end = self.glance.read(self.workspace, chains.get)
            if last > end.position:
                return self._beyond(end)
            if end.position == self.head.position:
                return None if end == self.head else Break(position=end.position, kind=Kind.HEAD)
            if (broken := self._walk_to(end.position)) is not None:
                return broken

    def _walk_to(self, last: int) -> Break | None:
        while self.head.position < last:
            found = self.glance.read(self.workspace, walking.find_behind, self.place)
            if not found:
                return Break(position=self.head.position + 1, kind=Kind.MISSING)
            for place, entry in found:
                if self.head.position == last:
                    return None
                self.place = place
                if (broken := self._step(entry)) is not None:
                    return broken
        return None

    def _step(self, entry: Linked) -> Break | None:
        if not chain.fits(self.workspace, self.head, entry):
            return self._named(entry)
        self.head = Head(position=entry.position, hash=entry.hash)
        if self.kept.get(entry.position, entry.hash) != entry.hash:
            return Break(position=entry.position, kind=Kind.REMADE, record=entry.record)
        if entry.salt is None:
            self.bare.append(entry.position)
        self.taken += chain.taken_from(entry)
        return None

    def _named(self, entry: Linked) -> Break:
        around = self.glance.read(self.workspace, walking.find_around, self.head.hash, entry.previous)
        return chain.name_break(self.workspace, self.head, entry, follows=around[0], before=around[1])

    def _beyond(self, end: Head) -> Break:
        """There are entries behind the end. Either it was set back, or they were put there."""
        broken = self._walk_to(end.position)
        if broken is not None:
            return broken
        if self.head != end:
            return Break(position=end.position, kind=Kind.HEAD)
        found = self.glance.read(self.workspace, walking.find_behind, self.place)
        for _, entry in found[:1]:
            if chain.fits(self.workspace, self.head, entry):
                return Break(position=end.position, kind=Kind.HEAD)
            return Break(position=entry.position, kind=Kind.INSERTED, record=entry.record)
        return Break(position=end.position, kind=Kind.HEAD)

    def _end(self) -> Break | None:
        if self.glance.read(self.workspace, chains.get).position < max(self.kept, default=0):
            return Break(position=max(self.kept), kind=Kind.CUT)
        if self.kept.get(0, BEGINNING.hash) != BEGINNING.hash:
            return Break(position=0, kind=Kind.REMADE)
        if (unsaid := chain.first_unsaid(self.bare, self.taken)) is not None:
            return Break(position=unsaid, kind=Kind.UNSAID)
        if (untold := self.glance.read(self.workspace, walking.find_untold)) is not None:
            return Break(position=self.head.position, kind=Kind.UNTOLD, record=untold)
        return None
