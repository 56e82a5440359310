"""Planning a launch: what somebody typed, and the date guard."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time

from bot.errors import UserError
from bot.rules import approval, calendar, text
from bot.rules.approval import Approval
from bot.rules.calendar import Calendar, GuardKind, GuardReason
from bot.rules.launches.finding import Listing, list_of
from bot.rules.launches.launch import LETTER, Anyway, Item, Launch, Terms
from bot.rules.launches.story import EXPORT, Form
from bot.rules.teams import Team

NAME_LIMIT = 100
DEFAULT_WALL = time(10)


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
    """What `/launch …` asks for: help, list (and what narrows it), export, show (a number), plan (a name and a moment).

    An export without a form is yet to be told which. Name and moment are optional.
    """

    what: str
    number: int = 0
    listing: Listing = Listing.COMING
    narrowed: str = ""
    form: Form | None = None
    name: str = ""
    at: datetime | None = None


def parse(typed: str, *, now: datetime, zone: str) -> Ask:
    """A line is a sub-command only if all of it is one; else it is the name of a launch, with its date at the end.

    Raises UserError for a day that can't be.
    """
    line = " ".join(typed.split())
    if (wanted := list_of(line)) is not None:
        return Ask(what="list", listing=wanted[0], narrowed=wanted[1])
    if found := EXPORT.fullmatch(line):
        return Ask(what="export", form=Form(found["form"].lower()) if found["form"] else None)
    words = " ".join(text.unescape(typed).split())
    if words.lower() == "help":
        return Ask(what="help")
    if number := text.record_number(words, LETTER):
        return Ask(what="show", number=number)
    try:
        name, at = text.split_when(words, now=now, zone=zone, default_wall=DEFAULT_WALL)
    except text.ParseError as error:
        raise UserError("date_not_understood", typed=str(error.facts["text"])) from None
    return Ask(what="plan", name=name, at=at)


def plan(draft: Draft, team: Team, items: Sequence[Item], *, number: int, by: str, now: datetime) -> Launch:
    """Make a launch of what was typed, with these items. Raises UserError, marked at its input."""
    if not 1 <= len(draft.terms.name) <= NAME_LIMIT:
        raise UserError("launch_name", field="name", limit=NAME_LIMIT)
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
    reason = calendar.date_guard(team_calendar, day)
    if reason is None:
        return None
    if because:
        return Anyway(reason=reason, because=because)
    raise _refused(reason, calendar.day_text(day), calendar.day_text(calendar.next_allowed_day(team_calendar, day)))


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
