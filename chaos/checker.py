"""Compares what Slack's channels hold with what the history says must have been said.

It knows neither the outbox's messages nor how the bot words them; the outbox is only asked whether it is at rest.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from chaos.evidence import Happened, Said, Unfinished
from chaos.expected import Expected, Ledger, UnknownError, moments_due
from chaos.people import Done

CLEARLY_LATER = timedelta(seconds=15)
"""Of two records, what was asked for so much later must be said later; less may have been under way side by side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that is not as it must be. `kind` is missing, twice, order, card, note, rest or lost."""

    kind: str
    words: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.words}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What a run left behind. `cards` are those that stand, each with how its record would be shown now."""

    said: Sequence[Said]
    ledger: Ledger
    unfinished: Sequence[Unfinished] = ()
    done: Sequence[Done] = ()
    cards: Sequence["Card"] = ()
    until: datetime | None = None
    refused_for_good: int = 0
    """How many calls Slack refused for good; so many messages may be dead."""
    clocks_apart: timedelta = timedelta()
    """How far the clocks of two processes may have been from each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What stands on a record's card, and what should: any of these, where the time of day has a say."""

    record: str
    shows: str
    should: Sequence[str] = field(default_factory=tuple)


def check(case: Case) -> list[Finding]:
    """Everything that is wrong; nothing where all was said once, in order, and stands as it is."""
    found = Matched(case)
    return [
        *found.findings,
        *_twice(case.said),
        *_order(found.where, case.clocks_apart),
        *_notes(case),
        *_cards(case),
        *_rest(case),
        *_lost(case),
    ]


class Matched:
    """Which message says what. `where` has those that were found, by what they had to say."""

    def __init__(self, case: Case) -> None:
        self.findings: list[Finding] = []
        self.where: list[tuple[Happened, Said]] = []
        self._by_place: dict[str, list[Said]] = defaultdict(list)
        for one in case.said:
            self._by_place[one.place].append(one)
        alike: dict[tuple[str, str, str | None], list[Expected]] = defaultdict(list)
        try:
            for wanted in case.ledger.expected():
                alike[wanted.place, wanted.says, wanted.below].append(wanted)
        except UnknownError as what:
            self.findings.append(Finding(kind="unknown", words=f"nobody wrote down what is said of {what}"))
        for (place, says, below), wanted_here in alike.items():
            self._look(place, says, below, wanted_here)

    def _look(self, place: str, says: str, below: str | None, wanted: Sequence[Expected]) -> None:
        roots = [one for one in self._by_place[place] if one.thread is None]
        if below is None:
            candidates = roots
        else:
            tops = {one.ts for one in roots if re.search(below, one.text)}
            candidates = [one for one in self._by_place[place] if one.thread in tops]
        there = [one for one in candidates if re.search(says, one.text)]
        if len(there) < len(wanted):
            self.findings.append(Finding(kind="missing", words=f"{wanted[len(there)]}: said {len(there)} times"))
        elif len(there) > len(wanted):
            example = there[-1].text.splitlines()[0]
            self.findings.append(Finding(kind="twice", words=f"{wanted[0]}: said {len(there)} times: {example!r}"))
        self.where += [(one.of, message) for one, message in zip(wanted, there, strict=False)]


def _twice(said: Sequence[Said]) -> Iterator[Finding]:
    """No message bears the mark of another, and none stands twice in a channel, whoever asked for it."""
    for key, count in Counter(one.key for one in said if one.key is not None).items():
        if count > 1:
            example = next(one.text.splitlines()[0] for one in said if one.key == key)
            yield Finding(kind="twice", words=f"one message {count} times: {example!r}")
    keys = {one.key for one in said}
    in_channels = Counter((one.place, one.thread, one.text) for one in said if not one.place.startswith("D"))
    for (_, _, text), count in in_channels.items():
        if count > 1 and len(keys) > 1:
            yield Finding(kind="twice", words=f"the same words {count} times in a channel: {text.splitlines()[0]!r}")


def _order(where: Sequence[tuple[Happened, Said]], apart: timedelta) -> Iterator[Finding]:
    """In a conversation what happened first is said first: always of one record, and of two where it is clear.

    Clocks that wrote down when may be so much `apart`.
    """
    by_place: dict[str, list[tuple[Happened, Said]]] = defaultdict(list)
    for happened, message in where:
        by_place[message.place].append((happened, message))
    for found in by_place.values():
        found.sort(key=lambda one: one[0].id)
        for number, (first, said_first) in enumerate(found):
            for then, said_then in found[number + 1 :]:
                is_clear = then.record == first.record or then.at - first.at > CLEARLY_LATER + apart
                if is_clear and said_then.ts < said_first.ts and then.id != first.id:
                    words = f"{then.record} {then.what} ({then.id}) before {first.record} {first.what} ({first.id})"
                    yield Finding(kind="order", words=words)


def _notes(case: Case) -> Iterator[Finding]:
    """Each team has a note for each week that is over, or the history says why not; and shows what was corrected."""
    history = case.ledger.history
    outcomes: Mapping[str, list[str]] = defaultdict(list)
    for one in history:
        if one.record.startswith("note "):
            outcomes[one.record].append(one.what)
    for team in case.ledger.teams.values():
        begins = next(one.at for one in history if one.record == f"team {team.number}" and one.what == "set up")
        for week in moments_due(team, begins, case.until or begins):
            what = outcomes[f"note {team.number} {week}"]
            if not {"posted", "posted late", "held", "skipped", "missed"} & set(what):
                yield Finding(kind="note", words=f"{team.name} has none for {week}, and nobody said why: {what}")
            if sum(one in {"posted", "posted late"} for one in what) > 1:
                yield Finding(kind="note", words=f"{team.name} posted that of {week} {what}")
    yield from _corrected(case)


def _corrected(case: Case) -> Iterator[Finding]:
    latest: dict[tuple[str, str], tuple[Happened, str]] = {}
    for one in case.ledger.history:
        if one.what == "corrected":
            for line, words in one.after.items():
                latest[one.record, line] = (one, str(words))
    for (record, _), (_, words) in latest.items():
        _, number, week = record.split(" ")
        title = f"Weekly note · {case.ledger.teams[int(number)].name} · week {int(week.partition('-W')[2])}\n"
        for note in case.said:
            if note.text.startswith(title) and not note.place.startswith("D") and note.thread is None:
                plain = words.replace("*", "")
                if plain not in note.text:
                    yield Finding(kind="card", words=f"the note of {week} in {note.place} does not say {plain!r}")


def _cards(case: Case) -> Iterator[Finding]:
    for card in case.cards:
        if card.shows not in card.should:
            theirs, ours = card.shows.splitlines(), (card.should[0] if card.should else "").splitlines()
            differs = [f"{old!r}, not {new!r}" for old, new in zip(theirs, ours, strict=False) if old != new]
            words = differs[0] if differs else f"{len(theirs)} lines, not {len(ours)}"
            yield Finding(kind="card", words=f"that of {card.record} shows {words}")


def _rest(case: Case) -> Iterator[Finding]:
    left = [one for one in case.unfinished if one.status != "dead"]
    dead = [one for one in case.unfinished if one.status == "dead"]
    for one in left:
        yield Finding(kind="rest", words=f"{one.key} stands as {one.status} ({one.error})")
    if len(dead) > case.refused_for_good:
        for one in dead:
            yield Finding(kind="rest", words=f"{one.key} is dead ({one.error}), and Slack did not refuse it for good")


def _lost(case: Case) -> Iterator[Finding]:
    """What somebody saw succeed is in the history."""
    everything = "\n".join(" ".join([*map(str, one.after.values()), one.why or ""]) for one in case.ledger.history)
    for act in case.done:
        if act.word is not None and not re.search(rf"\b{act.word}\b", everything):
            yield Finding(kind="lost", words=f"{act.by} {act.act} with {act.word}, and the history knows nothing of it")
