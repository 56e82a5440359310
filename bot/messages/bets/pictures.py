"""Words around the pictures of bets: the hill chart in a channel, the trend of one bet."""

from collections.abc import Sequence
from datetime import datetime

from bot.messages import kit, pictures
from bot.messages.bets import words
from bot.messages.kit import Message
from bot.rules import bets, calendar, text
from bot.rules.bets import Bet, Climb
from bot.rules.teams import Team

LINES = 6
"""Of the hill in words, in one section: so many always fit, however much longer signs become that are escaped."""
FEW, SHORT = 12, 30
"""More bets than that have shorter names in words, or Slack would not take them all."""


def hill(climbs: Sequence[Climb], team: Team, *, by: str, now: datetime, left_out: int = 0) -> Message:
    """The hill chart with who asked and as of when; the same in words for notifications, and where it can't be shown.

    `left_out` is how many bets more than these there are.
    """
    title = f"Hill chart of {kit.escape(team.name)}"
    as_of = calendar.moment_text(now, team.zone)
    longest = words.NAME_IN_ROW if len(climbs) <= FEW else SHORT
    said = [[_called(one, longest), _where(one), *_stalled(one)] for one in climbs]
    lines = [" · ".join(parts) for parts in said]
    more = [f"And {left_out} more, which stand better than these."] if left_out else []
    asked = [f"Asked for by {kit.person(by)}, as of {kit.moment(now, as_of)}", *more]
    spoken = f"{title}, as of {as_of}: {'; '.join(', '.join(parts) for parts in said)}."
    return kit.message(
        " ".join([spoken, *more]),
        kit.section(f"{title} · {_count(len(climbs) + left_out)}"),
        pictures.place(*(kit.section("\n".join(lines[at : at + LINES])) for at in range(0, len(lines), LINES))),
        kit.context(*asked),
    )


def _count(number: int) -> str:
    return f"{number} “now” {'bet' if number == 1 else 'bets'}"


def _called(climb: Climb, longest: int) -> str:
    return f"{climb.bet.ref} {kit.escape(text.one_line(climb.bet.name, longest))}"


def _where(climb: Climb) -> str:
    said = words.HILL.get(climb.bet.hill, f"{bets.side(climb.bet.hill)}: at {climb.bet.hill}")
    return said[0].lower() + said[1:]


def _stalled(climb: Climb) -> list[str]:
    return [] if climb.stalled_days is None else [f"stalled: not moved for {words.days(climb.stalled_days)}"]


def hill_coming(team: Team, *, here: bool) -> Message:
    """To whoever asked; `here` is where they asked, else it is their direct messages with the bot."""
    where = "here" if here else "as a direct message"
    return kit.message(f"The hill chart of {kit.escape(team.name)} is being drawn. It comes {where} in a moment.")


def hill_asked_already(team: Team) -> Message:
    return kit.message(
        f"The hill chart of {kit.escape(team.name)} was asked for less than a minute ago, and nothing changed since. "
        "One of it is enough."
    )


def no_hill(team: Team, prefix: str) -> Message:
    return kit.message(
        f"{kit.escape(team.name)} has no open “now” bet, so there is no hill to show. "
        f"`/{prefix}bet list` shows what is next or later, `/{prefix}bet` places one."
    )


def trend(bet: Bet) -> str:
    """What the trend is of, where it follows a card."""
    return f"Confidence of {words.name(bet)} over time"


def calibration(team: Team | None) -> Message:
    """What follows a record: one's own calibration, or that of a team."""
    whose = "of your bets" if team is None else f"of {kit.escape(team.name)}"
    return Message(text=f"Stated confidence against what happened, {whose}", blocks=(pictures.place(),))
