"""What closed bets tell: how long they took against their appetite, and how often a stated confidence was right."""

from collections.abc import Iterator

from bot.messages import kit
from bot.messages.bets import words
from bot.messages.kit import Block, Message
from bot.rules import bets
from bot.rules.bets import Record, ReferenceClass, Spread
from bot.rules.teams import Team

KINDS_SHOWN = 10
TEAM_SHOWN = 100
HOW_TO_READ = "0 is perfect, 0.25 is what always saying 50 % gets, 1 is the worst."
COUNTS = (
    "A bet is scored by the last confidence that was stated at least 7 days before its date. Reached came true, partly "
    "and not reached did not, stopped is left out."
)
PRIVATE = "Only you see this. Your own record is shown to nobody else."


def record(own: Record, of_team: Record, team: Team) -> Message:
    """A person's own record over the teams that they see, and one team's."""
    name = kit.cut(team.name, TEAM_SHOWN)
    blocks = [
        kit.header("Your record"),
        *_told(own, "that you own, in the teams that you see", f"You own no closed bet yet. {_filled_by('your bets')}"),
        kit.header(f"Record of {name}"),
        *_told(
            of_team,
            "of this team",
            f"This team has no closed bet yet. {_filled_by('its bets')}",
            explained=own.scored > 0,
        ),
        kit.context(f"{COUNTS} {PRIVATE}" if own.closed or of_team.closed else PRIVATE),
    ]
    return Message(text=f"Your record, and that of {kit.escape(name)}", blocks=tuple(blocks))


def _filled_by(whose: str) -> str:
    return f"Close {whose} with what came of them and the weeks they took, and this fills."


def _told(record: Record, of: str, empty: str, *, explained: bool = False) -> Iterator[Block]:
    """What one record tells; how a score is read was maybe `explained` above."""
    if not record.closed:
        yield kit.section(empty)
        return
    yield kit.context(f"{record.closed} closed {'bet' if record.closed == 1 else 'bets'} {of}")
    yield kit.section(_weeks(record))
    yield kit.section(_score(record, explained=explained))
    yield from _calibration(record)


# --- how long they took ----------------------------------------------------------------------------------------------


def _weeks(record: Record) -> str:
    """By kind of work, the one with the most bets first."""
    found = [one for work in record.work if (one := bets.reference_class(record, work.kind)) is not None]
    found.sort(key=lambda one: (-one.count, one.kind))
    lines = ["*Appetite against actual weeks* (median and range)", *map(_kind, found[:KINDS_SHOWN])]
    if len(found) > KINDS_SHOWN:
        lines.append(f"and {len(found) - KINDS_SHOWN} more kinds of work")
    untold = record.closed - sum(one.count for one in found)
    if not found:
        lines.append("None of them tells: it takes an appetite when it is placed, and actual weeks when it is closed.")
    elif untold:
        lines.append(f"and {untold} without an appetite or without actual weeks")
    return "\n".join(lines)


def _kind(found: ReferenceClass) -> str:
    """platform, 6 bets: 1.6 × their appetite (1 × to 3 ×); and under it what that was and what it took"""
    kind = kit.strong(found.kind) if found.kind else "*no kind of work*"
    many, their = ("1 bet", "its") if found.count == 1 else (f"{found.count} bets", "their")
    ratio = f"{words.times(found.ratio.median)} {their} appetite{_range(found.ratio, times=True)}"
    return f"• {kind}, {many}: {ratio}\nAppetite {_in_weeks(found.appetite)}, actual {_in_weeks(found.weeks)}"


def _in_weeks(spread: Spread) -> str:
    count = words.number(spread.median)
    return f"{count} {'week' if count == '1' else 'weeks'}{_range(spread)}"


def _range(spread: Spread, *, times: bool = False) -> str:
    if spread.low == spread.high:
        return ""
    said = words.times if times else words.number
    return f" ({said(spread.low)} to {said(spread.high)})"


# --- how sure they were ----------------------------------------------------------------------------------------------


def _score(record: Record, *, explained: bool) -> str:
    score = bets.brier(record)
    head = "*Stated confidence against what happened*"
    if score is None:
        return f"{head}\nNothing to score yet: no bet ended whose confidence was stated a week before its date."
    over = "1 bet" if record.scored == 1 else f"{record.scored} bets"
    said = f"{head}\nBrier score {words.number(score, 2)}, over {over}."
    said = said if explained else f"{said} {HOW_TO_READ}"
    if record.scored >= bets.CALIBRATION_FROM:
        return said
    return f"{said}\nHow it goes by confidence is shown from {bets.CALIBRATION_FROM} bets on."


def _calibration(record: Record) -> list[Block]:
    """Of the bets of about the same confidence, how many were reached; nothing before ten bets are scored.

    Here the picture has its place: these are the words that stand where there is none.
    """
    lines = [
        f"• About {words.number(100 * one.stated, 0)} % sure: "
        f"{words.number(one.came_true * one.count, 0)} of {one.count} reached"
        for one in bets.calibration(record)
    ]
    return [kit.section("\n".join(lines))] if lines else []
