"""Records as one JSON document: every fact as a value of its own. docs/export.md says what each key means."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from bot.rules import calendar
from bot.rules.approval import Delegation
from bot.rules.facts import Change, moment_of
from bot.rules.stories import Kinds, Told


def document(many: str, records: Iterable[Mapping[str, Any]], *, asked_at: str) -> bytes:
    """Keys come in the same order each time; a line holds one record, for there may be a hundred thousand.

    `many` is what the records are called. The number in its format goes up when a key changes its meaning.
    """
    head = json.dumps({"format": f"drumbeat {many} 1", "asked_at": asked_at}, ensure_ascii=False)[:-1]
    lines = b",\n".join(json.dumps(one, ensure_ascii=False).encode() for one in records)
    return b"".join((head.encode(), f', "{many}": [\n'.encode(), lines, b"\n]}\n"))


def team(story: Told) -> dict[str, str]:
    return {"name": story.team.name, "channel": story.team.channel, "zone": story.team.zone}


def who(story: Told, one: str | None) -> dict[str, str | None] | None:
    return {"id": one, "name": story.names.get(one)} if one else None


def at(story: Told, instant: datetime | None) -> str | None:
    return calendar.local(instant, story.team.zone).isoformat() if instant is not None else None


def delegation(story: Told, given: Delegation | None) -> dict[str, Any] | None:
    if given is None:
        return None
    return {"to": who(story, given.to), "from": at(story, given.start), "until": at(story, given.until)}


def history(story: Told, kinds: Kinds) -> list[dict[str, Any]]:
    return [_change(story, one, kinds) for one in story.changes]


def _change(story: Told, one: Change, kinds: Kinds) -> dict[str, Any]:
    return {
        "what": one.what,
        "at": at(story, one.at),
        "by": who(story, one.by),
        "why": one.why,
        "changes": [
            {
                "fact": fact,
                "from": _fact(story, fact, one.before.get(fact), kinds),
                "to": _fact(story, fact, value, kinds),
            }
            for fact, value in one.after.items()
        ],
    }


def _fact(story: Told, fact: str, value: Any, kinds: Kinds) -> Any:
    instant = moment_of(value) if kinds.is_moment(fact) else None
    return at(story, instant) if instant is not None else value
