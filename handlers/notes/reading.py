"""The history of a week's note: what its owner did to it, when it was posted, and what was corrected."""

from collections.abc import Sequence

from bot.errors import UserError
from bot.messages.notes import history as messages
from bot.messages.notes.history import NotePast
from bot.rules import calendar, text
from bot.rules.facts import Change
from bot.rules.notes.texts import week_of
from bot.rules.teams import Team
from handlers.calls import Call
from handlers.deps import Deps
from handlers.reading import Reading
from storage import history, workspaces
from storage.engine import Tx


class NoteReading(Reading[NotePast]):
    """A note has no number of its own: it is that of a team's week."""

    async def _happened(self, call: Call, deps: Deps) -> tuple[NotePast, Team, Sequence[Change]]:
        _, _, team = await deps.team_seen(call, call.number("team"))
        week = week_of(call.number("number"))
        try:
            calendar.week_first_day(week)
        except ValueError:
            raise UserError("not_yours_to_see") from None
        past, changes = await deps.db.read(call.workspace, find_past, team.id, week)
        if not changes:
            raise UserError("not_yours_to_see")
        return past, team, changes


def find_past(tx: Tx, team: int, week: str) -> tuple[NotePast, Sequence[Change]]:
    past = NotePast(team=team, week=week, names={})
    changes = history.find_changes(tx, past.ref)
    said = " ".join(str(one) for change in changes for side in (change.before, change.after) for one in side.values())
    people, _ = text.nameless(said)
    names = {person.id: person.name for person, _ in workspaces.find_people(tx, people).values()}
    return NotePast(team=team, week=week, names=names), changes


def _get(tx: Tx, number: int) -> NotePast | None:
    raise LookupError(f"the note of a week is not found by a number alone, such as {number}")


READING = NoteReading(messages=messages, get=_get, number="number", pages={})
on_history, on_entry, on_turn = READING.on_history, READING.on_entry, READING.on_turn
