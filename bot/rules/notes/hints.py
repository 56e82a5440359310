"""What the owner of a note may want to look at before it is posted. A hint blocks nothing.

It looks at what people wrote, and at what a reader will miss: a result, an approver, a date that somebody keeps, a
number of this week.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.rules import approval, metrics
from bot.rules.bets import NoteBet
from bot.rules.metrics import Metric
from bot.rules.notes import emoji, prose
from bot.rules.notes.composing import Records, days_overdue
from bot.rules.notes.guide import Guide
from bot.rules.notes.ordering import Ended, Item, Promised, key
from bot.rules.notes.page import Page, Part
from bot.rules.notes.prose import Prose

NOBODY_KEEPS = 14
"""A deadline that has been over for more days than that is one that nobody keeps."""


class HintKind(StrEnum):
    MARKETING = "marketing"
    DONE = "basically done"
    EMOJI = "emoji"
    NO_RESULT = "no result"
    NO_APPROVER = "no approver"
    NO_DEADLINE = "no deadline"
    NO_VALUE = "no value"
    OLD_VALUE = "old value"


class Where(StrEnum):
    """In what of a record it stands; the owner's words belong to none."""

    OWNER = "the owner's words"
    NAME = "name"
    TITLE = "title"
    CHANGED = "what changed"
    BLOCKER = "blocker"
    PROMISE = "promise"
    VALUE = "what came of it"
    WHY = "why it ended"
    RECORD = "record"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """`of` is whose it is: B-3, or the name of a metric. `word` is what was written, or who is asked.

    `number` counts emoji, days that a deadline is over, or days that a value is old.
    """

    kind: HintKind
    where: Where = Where.RECORD
    of: str = ""
    word: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What stands beside the records of a note. `at` is when it is posted.

    `names` are other names that the team knows, `changed` what was said to change since the last note, by bet. `gone`
    are people who can't answer any more, or may not see the channel.
    """

    at: datetime
    names: tuple[str, ...] = ()
    changed: Mapping[int, str] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Text:
    where: Where
    of: str
    text: str


def hints(page: Page, records: Records, guide: Guide, beside: Beside) -> tuple[Hint, ...]:
    """Of what the note will show, the owner's own words first and then as it is read. What is hidden is left alone."""
    names = (*guide.plain, *_names(records), *beside.names)
    written = [(one, prose.read(one.text)) for one in _written(page, records, beside)]
    named = frozenset[str]().union(*(each.named for _, each in written), _capitals(names))

    def said_in(one: _Text, read: Prose) -> Iterator[Hint]:
        for kind, listed in ((HintKind.MARKETING, guide.marketing), (HintKind.DONE, guide.done)):
            for word in prose.find(read, listed, names=names, named=named, denials=guide.denials):
                yield Hint(kind=kind, where=one.where, of=one.of, word=word)
        yield from _emoji(one, guide)

    owners = [hint for one, read in written if one.where is Where.OWNER for hint in said_in(one, read)]
    others = [hint for one, read in written if one.where is not Where.OWNER for hint in said_in(one, read)]
    decorated = [hint for one in _called(page, records) for hint in _emoji(one, guide)]
    return (*owners, *_missing(page, records, beside), *others, *decorated)


def _emoji(one: _Text, guide: Guide) -> Iterator[Hint]:
    many = emoji.count(one.text)
    if many > guide.most_emoji:
        yield Hint(kind=HintKind.EMOJI, where=one.where, of=one.of, number=many)


# --- what people wrote -----------------------------------------------------------------------------------------------


def _written(page: Page, records: Records, beside: Beside) -> Iterator[_Text]:
    """Sentences, not names: what a record is called is nobody's praise."""
    yield _Text(Where.OWNER, "", page.owner_words)
    for one in records.bets:
        ref = one.bet.ref
        if _is_in(page, Part.BETS, one):
            yield _Text(Where.CHANGED, ref, beside.changed.get(one.bet.number, ""))
            for blocker in one.bet.open_blockers:
                yield _Text(Where.BLOCKER, ref, blocker.text)
        promise = one.next_promise
        if promise is not None and _is_in(page, Part.PROMISES, Promised(bet=one.bet, promise=promise)):
            yield _Text(Where.PROMISE, ref, promise.text)
    for one in records.closed:
        if one.bet.closing is not None and _is_in(page, Part.CLOSED, _ended(one)):
            yield _Text(Where.VALUE, one.bet.ref, one.bet.closing.value)
    for launch in records.launches:
        if launch.ending is not None and _is_in(page, Part.LAUNCHES, launch):
            yield _Text(Where.WHY, launch.ref, launch.ending.why)


def _called(page: Page, records: Records) -> Iterator[_Text]:
    for measured in records.metrics:
        if _is_in(page, Part.METRICS, measured):
            yield _Text(Where.NAME, measured.metric.name, measured.metric.name)
    for one in records.bets:
        if _is_in(page, Part.BETS, one):
            yield _Text(Where.NAME, one.bet.ref, one.bet.name)
    for one in records.closed:
        if _is_in(page, Part.CLOSED, _ended(one)):
            yield _Text(Where.NAME, one.bet.ref, one.bet.name)
    for launch in records.launches:
        if _is_in(page, Part.LAUNCHES, launch):
            yield _Text(Where.NAME, launch.ref, launch.name)
    for part, decisions in ((Part.NEEDED, records.needed), (Part.MADE, records.made)):
        for decision in decisions:
            if _is_in(page, part, decision):
                yield _Text(Where.TITLE, decision.ref, decision.title)


def _names(records: Records) -> tuple[str, ...]:
    """What the team's records are called."""
    bets = (one.bet.name for one in (*records.bets, *records.closed))
    decisions = (one.title for one in (*records.needed, *records.made))
    measured = (one.metric.name for one in records.metrics)
    return (*measured, *bets, *(one.name for one in records.launches), *decisions)


def _capitals(names: tuple[str, ...]) -> frozenset[str]:
    """Words that have a capital in a name, also at its beginning."""
    return frozenset(word.folded for name in names for word in prose.read(name).words if word.is_capital)


# --- what a reader will miss -----------------------------------------------------------------------------------------


def _missing(page: Page, records: Records, beside: Beside) -> Iterator[Hint]:
    for measured in records.metrics:
        if _is_in(page, Part.METRICS, measured):
            yield from _old(measured.metric, records, beside)
    for one in records.bets:
        if _lacks_result(one) and _is_in(page, Part.BETS, one):
            yield Hint(kind=HintKind.NO_RESULT, of=one.bet.ref)
    for one in records.closed:
        if _lacks_result(one) and _is_in(page, Part.CLOSED, _ended(one)):
            yield Hint(kind=HintKind.NO_RESULT, of=one.bet.ref)
    for decision in records.needed:
        if not _is_in(page, Part.NEEDED, decision):
            continue
        asked = approval.whose_turn(decision.approval, beside.at)
        if asked in beside.gone:
            yield Hint(kind=HintKind.NO_APPROVER, of=decision.ref, word=asked)
        if (days := days_overdue(decision, beside.at)) > NOBODY_KEEPS:
            yield Hint(kind=HintKind.NO_DEADLINE, of=decision.ref, number=days)


def _old(metric: Metric, records: Records, beside: Beside) -> Iterator[Hint]:
    """As a reader of the note will see it; what is fetched without fault is fetched anew before that."""
    if metric.value is None:
        if not metric.source.is_fetched or metric.failure is not None:
            yield Hint(kind=HintKind.NO_VALUE, of=metric.name)
        return
    is_anew = metric.source.is_fetched and metric.failure is None
    at = records.now if is_anew else beside.at
    if metrics.is_stale(metric.value, at):
        yield Hint(kind=HintKind.OLD_VALUE, of=metric.name, number=(at - metric.value.at).days)


def _lacks_result(one: NoteBet) -> bool:
    return one.promised is not None and one.promised.result is None


def _ended(one: NoteBet) -> Ended:
    return Ended(bet=one.bet, promised=one.promised)


def _is_in(page: Page, part: Part, item: Item) -> bool:
    """Whether the note tells of it, or of how much more there is; not what its owner has hidden."""
    line = page.line(key(part, item))
    return line is not None and not line.hidden
