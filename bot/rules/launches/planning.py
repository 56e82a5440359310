"""Planning a launch: what somebody typed, and the date guard."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.errors import UserError
from bot.rules import approval, calendar, text
from bot.rules.approval import Approval
from bot.rules.calendar import Calendar, GuardKind, GuardReason
from bot.rules.launches.finding import Listing, list_of
from bot.rules.launches.launch import LETTER, Anyway, Item, Launch, Terms
from bot.rules.launches.story import EXPORT, Form
from bot.rules.launches.terms import check_terms
from bot.rules.teams import Team


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A launch as its form gives it; nothing of it has been checked."""

    terms: Terms
    at: datetime
    owner: str
    approver: str
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What `/launch …` asks for: help, template, list (and what narrows it), export, show (a number) or plan (a line).

    An export without a form is yet to be told which.
    """

    what: str
    number: int = 0
    listing: Listing = Listing.COMING
    narrowed: str = ""
    form: Form | None = None
    line: str = ""


def parse(typed: str) -> Ask:
    """A line is a sub-command only if all of it is one; else it names a new launch, maybe with its date at the end."""
    if (wanted := list_of(" ".join(typed.split()))) is not None:
        return Ask(what="list", listing=wanted[0], narrowed=wanted[1])
    line = " ".join(text.unescape(typed).split())
    if found := EXPORT.fullmatch(line):
        return Ask(what="export", form=Form(found["form"].lower()) if found["form"] else None)
    if line.lower() in {"help", "template"}:
        return Ask(what=line.lower())
    if number := text.record_number(line, LETTER):
        return Ask(what="show", number=number)
    return Ask(what="plan", line=line)


def plan(draft: Draft, team: Team, items: Sequence[Item], *, number: int, by: str, now: datetime) -> Launch:
    """Make a launch of what was typed, with these items. Raises UserError, marked at its input."""
    check_terms(draft.terms)
    try:
        approval.check_approver(draft.approver, draft.owner, driver_may_approve=team.settings.driver_may_approve)
    except UserError:
        raise UserError("approver_is_owner", field="approver") from None
    return Launch(
        number=number,
        team=team.id,
        terms=draft.terms,
        at=draft.at,
        owner=draft.owner,
        approval=Approval(approver=draft.approver, due=draft.at),
        items=tuple(items),
        planned_by=by,
        planned_at=now,
        anyway=check_date(team.calendar, draft.at, draft.because, now=now),
    )


def check_date(team_calendar: Calendar, at: datetime, because: str, *, now: datetime) -> Anyway | None:
    """A bad day needs a reason, which is kept; a good one needs none. Raises UserError at the date's field."""
    if at <= now:
        raise UserError("launch_in_past", field="date")
    if at - now > text.FARTHEST:
        raise UserError("launch_too_far", field="date")
    day = calendar.local(at, team_calendar.zone).date()
    refused = refusal(team_calendar, day)
    if refused is None:
        return None
    if because:
        return Anyway(reason=refused.reason, because=because)
    raise refused.error


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why nothing should be launched on a day, in which words that is said, and the next day that is allowed."""

    reason: GuardReason
    error: UserError
    allowed: date


def refusal(team_calendar: Calendar, day: date) -> Refusal | None:
    """What the date guard says of a day; None for a good one."""
    reason = calendar.date_guard(team_calendar, day)
    if reason is None:
        return None
    allowed = calendar.next_allowed_day(team_calendar, day)
    error = _refused(reason, calendar.day_text(day), calendar.day_text(allowed))
    return Refusal(reason=reason, error=error, allowed=allowed)


def _refused(reason: GuardReason, day: str, allowed: str) -> UserError:
    match reason.kind:
        case GuardKind.FRIDAY:
            return UserError("launch_on_friday", field="date", day=day, allowed=allowed)
        case GuardKind.WEEKEND:
            return UserError("launch_on_weekend", field="date", day=day, allowed=allowed)
        case GuardKind.HOLIDAY:
            return UserError("launch_on_holiday", field="date", day=day, detail=reason.detail, allowed=allowed)
        case GuardKind.BEFORE_HOLIDAY:
            return UserError("launch_before_holiday", field="date", day=day, detail=reason.detail, allowed=allowed)
        case GuardKind.FREEZE:
            # A freeze may have been set up without a reason.
            detail = f" ({reason.detail})" if reason.detail else ""
            return UserError("launch_in_freeze", field="date", day=day, detail=detail, allowed=allowed)
