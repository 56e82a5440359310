"""How history keeps a team's week, and how it comes back from there: each change as facts, old and new."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from bot.rules.facts import Change, Facts, Plain, difference
from bot.rules.notes.week import Edits, Hidden, NoteWeek, Sent, Stage, Word

BETWEEN = ", "


def record(team: int, week: str) -> str:
    """How history names the note of a week."""
    return f"note {team} {week}"


def week_change(
    before: NoteWeek | None, after: NoteWeek, *, what: str, by: str | None, at: datetime, why: str | None = None
) -> Change:
    """What differs, by fact."""
    return difference(facts(before) if before is not None else None, facts(after), what=what, by=by, at=at, why=why)


def facts(week: NoteWeek) -> dict[str, Plain]:
    """A week as plain facts, such as "stage", "words", "order bets", "hidden bet B-3" or "sent 1 to"."""
    known: dict[str, Plain] = {
        "team": week.team,
        "week": week.week,
        "due": week.due.isoformat(),
        "stage": week.stage.value,
        "changed at": week.changed_at.isoformat(),
        "version": week.version,
    }
    if week.why:
        known["why"] = week.why
    if week.by is not None:
        known["by"] = week.by
    if week.edits.words:
        known["words"] = week.edits.words
    known |= {f"order {part}": BETWEEN.join(keys) for part, keys in week.edits.order.items()}
    for key, one in week.edits.hidden.items():
        known |= {f"hidden {key}": one.why, f"hidden by {key}": one.by, f"hidden at {key}": one.at.isoformat()}
    for number, sent in enumerate(week.sent, start=1):
        known |= {
            f"sent {number}": sent.kind.value,
            f"sent {number} to": sent.to,
            f"sent {number} at": sent.at.isoformat(),
        }
    return known


def replay(changes: Iterable[Change]) -> NoteWeek:
    """The week as these changes leave it, from its first one on."""
    known: dict[str, Plain] = {}
    for one in changes:
        known.update(one.after)
    return _read({name: value for name, value in known.items() if value is not None})


def _read(known: Facts) -> NoteWeek:
    return NoteWeek(
        team=int(known["team"] or 0),
        week=str(known["week"]),
        due=_moment(known["due"]),
        stage=Stage(str(known["stage"])),
        edits=Edits(words=str(known.get("words", "")), order=_order(known), hidden=_hidden(known)),
        why=str(known.get("why", "")),
        by=str(known["by"]) if "by" in known else None,
        changed_at=_moment(known["changed at"]),
        sent=tuple(_sent(known)),
        version=int(known["version"] or 0),
    )


def _order(known: Facts) -> Mapping[str, tuple[str, ...]]:
    return {part: tuple(str(keys).split(BETWEEN)) for part, keys in _named(known, "order ")}


def _hidden(known: Facts) -> Mapping[str, Hidden]:
    why = {key: str(one) for key, one in _named(known, "hidden ") if not key.startswith(("by ", "at "))}
    by, at = dict(_named(known, "hidden by ")), dict(_named(known, "hidden at "))
    return {key: Hidden(why=one, by=str(by[key]), at=_moment(at[key])) for key, one in why.items()}


def _sent(known: Facts) -> Iterable[Sent]:
    number = 1
    while (kind := known.get(f"sent {number}")) is not None:
        to, at = known[f"sent {number} to"], known[f"sent {number} at"]
        yield Sent(kind=Word(str(kind)), to=str(to), at=_moment(at))
        number += 1


def _named(known: Facts, prefix: str) -> Iterable[tuple[str, Plain]]:
    return [(name.removeprefix(prefix), value) for name, value in known.items() if name.startswith(prefix)]


def _moment(value: Plain) -> datetime:
    return datetime.fromisoformat(str(value))
