"""Another date for a launch: its form, what is said of it, and how often it moved."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.messages.launches.words import WHY_LIMIT, because_input, date_of, title, title_in, when
from bot.rules import calendar, text
from bot.rules.launches import Gate, Launch, Move, Trade
from bot.rules.teams import Team

MOVE = "launches.move"
MOVES_SHOWN, DATES_SHOWN, CAUSE_SHOWN = 3, 6, 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Moving:
    """Another date as its form gives it; nothing of it has been checked."""

    at: datetime
    trade: Trade | None = None
    cause: str = ""
    because: str = ""


# --- the form --------------------------------------------------------------------------------------------------------


def move_form(launch: Launch, entered: Moving, team: Team, *, notice: Sequence[Block] = ()) -> dict[str, Any]:
    """Day, time, why, and what is traded; with the go that it costs before one's eyes."""
    stands = [f"*{title(launch)}*\nLaunches {date_of(launch, team.zone)}"]
    if launch.moves:
        stands.append(f"{_how_often(launch)} so far.")
    if launch.gate is Gate.GO:
        stands.append(f"With another date the go by {_who_said(launch)} no longer holds.")
    day, wall, *rest = date_inputs(entered, team.zone)
    cause = kit.text_input("cause", "Why it moves", value=entered.cause, limit=WHY_LIMIT, lines=True)
    return kit.modal(
        "Move the date",
        *notice,
        kit.section("\n".join(stands)),
        day,
        wall,
        cause,
        *rest,
        callback=MOVE,
        metadata=seen(launch),
        submit="Move",
    )


def date_inputs(entered: Moving, zone: str) -> list[Block]:
    """A day and a time of the team, what is traded for it, and a reason for a day that the date guard refuses."""
    local = calendar.local(entered.at, zone)
    trades = [(one.value.capitalize(), one.value) for one in Trade]
    return [
        kit.day_input("date", "New launch date", value=local.date()),
        kit.time_input("time", "New launch time", value=local.time(), hint=f"In {zone}"),
        kit.radio_input("trade", "What is traded", trades, value=entered.trade.value if entered.trade else None),
        because_input(entered.because),
    ]


def read_move(filled: Filled, zone: str) -> Moving:
    """What was entered, its date and time read in the team's zone. Raises UserError at the date's field."""
    day, wall, trade = filled.day("date"), filled.time("time"), filled.choice("trade")
    if day is None or wall is None:
        raise UserError("date_missing", field="date")
    return Moving(
        at=calendar.instant(day, wall, zone),
        trade=Trade(trade) if trade in set(Trade) else None,
        cause=filled.text("cause"),
        because=filled.text("because"),
    )


def seen(launch: Launch) -> dict[str, object]:
    """What a form about a launch's date or end was opened on."""
    return {"id": launch.number, "at": launch.at.isoformat(), "gate": launch.gate.value}


def stands_now(launch: Launch, zone: str) -> str:
    """For a form that was opened before somebody moved the launch, or answered the gate."""
    return f"it launches {date_of(launch, zone)}, and its gate says {launch.gate.value}"


# --- what is said of it ----------------------------------------------------------------------------------------------


def moved(before: Launch, after: Launch, zone: str, *, channel: str | None = None) -> Message:
    """Old → new, why, what is traded, and that a go no longer holds; elsewhere than there, with the `channel`."""
    move = after.moves[-1]
    line = f"{title_in(after, channel)}: launch {when(move.before, zone)} → {when(move.after, zone)}"
    line += f", moved by {kit.person(move.by)}, {move.trade.value}\n{kit.quote(move.cause)}"
    if before.gate is Gate.GO:
        line += f"\nThe go by {_who_said(before)} no longer holds: {kit.person(after.approver)} is asked anew."
    return kit.message(line)


def _who_said(launch: Launch) -> str:
    assert launch.approval.decided_by is not None
    return kit.person(launch.approval.decided_by)


# --- on the card -----------------------------------------------------------------------------------------------------


def moves(launch: Launch, zone: str, quoted: int) -> Iterator[Block]:
    """How often it moved and from when to when; of the last ones also who, why, and what was traded."""
    if launch.moves:
        last = launch.moves[: -MOVES_SHOWN - 1 : -1]
        lines = [f"*{_how_often(launch)}:* {_dates(launch.moves, zone)}", *(_move(one, zone, quoted) for one in last)]
        yield kit.section("\n".join(lines))


def _how_often(launch: Launch) -> str:
    count = len(launch.moves)
    return f"Moved {ONCE.get(count, f'{count} times')}"


ONCE = {1: "once", 2: "twice"}


def _dates(every: Sequence[Move], zone: str) -> str:
    """Tue 1 Dec 2026 → Tue 8 Dec 2026; with the time of day where that is all that changed."""
    moments = [every[0].before, *(one.after for one in every)]
    if len(moments) > DATES_SHOWN:
        first, *last = [moments[0], *moments[1 - DATES_SHOWN :]]
        return " → ".join([_date(first, every, zone), "…", *(_date(one, every, zone) for one in last)])
    return " → ".join(_date(one, every, zone) for one in moments)


def _date(at: datetime, every: Sequence[Move], zone: str) -> str:
    same_day = any(_day(one.before, zone) == _day(one.after, zone) for one in every)
    return when(at, zone) if same_day else _day(at, zone)


def _day(at: datetime, zone: str) -> str:
    return calendar.day_text(calendar.local(at, zone).date())


def _move(move: Move, zone: str, quoted: int) -> str:
    cause = kit.escape(text.one_line(move.cause, min(quoted, CAUSE_SHOWN)))
    return f"• to {_day(move.after, zone)} by {kit.person(move.by)}, {move.trade.value}: {cause}"
