"""Words that every message about a launch shares."""

from collections.abc import Iterable
from datetime import date, datetime

from bot.messages import kit
from bot.messages.kit import Block
from bot.messages.questions import when as when
from bot.rules import calendar, launches
from bot.rules.calendar import GuardKind, GuardReason
from bot.rules.launches import EVIDENCE_LIMIT, Gate, Item, Launch, Phase
from bot.rules.teams import Team

WHY_LIMIT = 500
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


def title_in(launch: Launch, channel: str | None) -> str:
    """Its number and name; with the `channel`, for who reads it elsewhere than there."""
    return f"{title(launch)} in {kit.channel(channel)}" if channel is not None else title(launch)


def date_of(launch: Launch, zone: str) -> str:
    return when(launch.at, zone)


def plain_when(at: datetime, zone: str) -> str:
    """Where Slack renders no dates."""
    return calendar.moment_text(at, zone)


def gate_line(launch: Launch) -> str:
    asked = launch.approval
    if launch.gate is Gate.WAITING:
        void = (
            f". The go no longer holds, because “{kit.escape(launch.void)}” was opened after it" if launch.void else ""
        )
        return f"*Gate:* waiting for {kit.person(asked.approver)}{void}"
    return f"*Gate:* {launch.gate.value} by {decider(launch)}"


def decider(launch: Launch) -> str:
    """Who said go or no-go, and for whom."""
    asked = launch.approval
    by = kit.person(asked.decided_by or "")
    return f"{by} for {kit.person(asked.decided_for)}" if asked.decided_for else by


def by_due(launch: Launch, items: Iterable[Item], team: Team) -> list[Item]:
    """What has to be done first comes first; what has no day, last."""

    def due(item: Item) -> tuple[bool, datetime]:
        at = launches.has_to_be_done_by(launch, item, team.calendar)
        return at is None, at or launch.at

    return sorted(items, key=due)


def due_words(launch: Launch, item: Item, team: Team, today: date) -> str:
    """When an open item is due, behind its text; nothing for one that is due when everything is, at the launch."""
    at = launches.has_to_be_done_by(launch, item, team.calendar)
    if at is None:
        return ""
    if launches.is_overdue(launch, item, team.calendar, today):
        return f" · *overdue*, was due {when(at, team.zone)}"
    return f" · due {when(at, team.zone)}" if at != launch.at else ""


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


def because_input(value: str) -> Block:
    """The reason for a day that the date guard refuses."""
    return kit.text_input(
        "because",
        "Launch anyway because",
        value=value,
        limit=EVIDENCE_LIMIT,
        optional=True,
        hint="Only for a Friday, a weekend, a holiday, the day before one or a freeze day. It stays on the card.",
    )
