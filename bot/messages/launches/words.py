"""Words that every message about a launch shares."""

from collections.abc import Sequence
from datetime import datetime

from bot.messages import kit
from bot.rules import calendar
from bot.rules.calendar import GuardKind, GuardReason
from bot.rules.launches import Gate, Item, Launch, Phase

DAYS = {
    GuardKind.FRIDAY: "a Friday",
    GuardKind.WEEKEND: "a weekend",
    GuardKind.HOLIDAY: "a holiday",
    GuardKind.BEFORE_HOLIDAY: "the day before a holiday",
    GuardKind.FREEZE: "a freeze day",
}
HEADINGS = {Phase.BEFORE: "Before", Phase.DAY: "Launch day", Phase.AFTER: "After"}


def title(launch: Launch) -> str:
    return f"{launch.ref} {kit.escape(launch.name)}"


def date_of(launch: Launch, zone: str) -> str:
    return when(launch.at, zone)


def when(at: datetime, zone: str) -> str:
    return kit.moment(at, calendar.moment_text(at, zone))


def gate_line(launch: Launch) -> str:
    asked = launch.approval
    if launch.gate is Gate.WAITING:
        void = f". The go no longer holds, because “{kit.escape(launch.void)}” was opened again" if launch.void else ""
        return f"*Gate:* waiting for {kit.person(asked.approver)}{void}"
    assert asked.decided_by is not None
    return f"*Gate:* {launch.gate.value} by {kit.person(asked.decided_by)}"


def open_items(items: Sequence[Item]) -> str:
    return f"\n*Open, and blocking the launch*\n{bullets(items)}" if items else ""


def bullets(items: Sequence[Item]) -> str:
    return "\n".join(f"• {kit.escape(one.text)}" for one in items)


def guarded(reason: GuardReason) -> str:
    detail = kit.escape(reason.detail)
    match reason.kind:
        case GuardKind.FRIDAY | GuardKind.WEEKEND:
            return f"on a {detail}"
        case GuardKind.HOLIDAY:
            return f"on a holiday ({detail})"
        case GuardKind.BEFORE_HOLIDAY:
            return f"the day before a holiday ({detail})"
        case GuardKind.FREEZE:
            return f"on a freeze day ({detail})" if detail else "on a freeze day"
