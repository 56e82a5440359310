"""What is said of a note that was corrected: one line in its thread, and a foot below the note itself."""

from collections.abc import Sequence

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.messages.notes.past import changed
from bot.rules import calendar, notes, text
from bot.rules.notes import Difference, Page
from bot.rules.teams import Team


def corrected_line(changes: Sequence[Difference], *, by: str, why: str) -> Message:
    """In the thread: what changed, old → new, who did it and why."""
    lines = [changed(one) for one in changes]
    said = lines[0] if len(lines) == 1 else "\n" + "\n".join(f"• {one}" for one in lines)
    return kit.message(f"{kit.person(by)} corrected this note: {said}\n{kit.quote(why)}")


def corrected_foot(page: Page, team: Team) -> list[Block]:
    """Below a note: that it is not as it was posted."""
    if page.corrected is None:
        return []
    one = page.corrected
    when = kit.dated(one.at, calendar.moment_text(one.at, team.zone))
    said = f"Corrected {when} by {kit.escape(one.by)}: {_lines(one.keys)}"
    return [kit.context(f"{said}. The thread says what it said before, and why.")]


def _lines(keys: Sequence[str]) -> str:
    """Such as "2 lines, the counts"."""
    lines = [key for key in keys if key not in {notes.OWNER, notes.COUNTS}]
    said = [text.many(len(lines), "line")] if lines else []
    said += ["the counts"] if notes.COUNTS in keys else []
    said += ["the owner's words"] if notes.OWNER in keys else []
    return ", ".join(said)
