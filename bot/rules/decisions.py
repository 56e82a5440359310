"""Decisions: one named approver, one deadline, every version kept."""

from dataclasses import dataclass, field, replace
from datetime import datetime, time

from bot.errors import UserError
from bot.rules import approval, calendar, text
from bot.rules.approval import Approval, State
from bot.rules.calendar import Calendar

LETTER = "D"
TITLE_LIMIT, CONTEXT_LIMIT, RATIONALE_LIMIT = 150, 3000, 1000
DUE_WALL = time(17)
DUE_WORKING_DAYS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What somebody typed, before it is a decision; what is open is None or empty."""

    title: str = ""
    approver: str | None = None
    driver: str | None = None
    context: str = ""
    due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A question that one named person answers."""

    number: int
    team: int
    title: str
    driver: str
    context: str
    approval: Approval
    logged_by: str
    logged_at: datetime

    @property
    def ref(self) -> str:
        return f"{LETTER}-{self.number}"

    @property
    def version(self) -> int:
        return self.approval.version


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What `/decide …` asks for: help, list, one decision by number, or a new one."""

    what: str
    number: int = 0
    draft: Draft = field(default_factory=Draft)


def parse(typed: str, *, now: datetime, zone: str) -> Ask:
    """A line is a sub-command only if all of it parses as one; everything else is a title.

    One that is too long for a title is kept whole as the context.
    """
    line = " ".join(typed.split())
    if line.lower() in {"help", "list"}:
        return Ask(what=line.lower())
    number = text.record_number(line, LETTER)
    if number is not None:
        return Ask(what="show", number=number)
    rest, people = text.split_mentions(line)
    if len(people) > 1:
        rest = line  # who of them decides is asked; what was typed stays
    try:
        rest, due = text.split_when(rest, now=now, zone=zone, default_wall=DUE_WALL)
    except text.ParseError:
        due = None
    title = text.unescape(rest).strip()
    approver = people[0] if len(people) == 1 else None
    context = title if len(title) > TITLE_LIMIT else ""
    return Ask(what="new", draft=Draft(title=title, approver=approver, context=context, due=due))


def default_due(team_calendar: Calendar, now: datetime) -> datetime:
    """Three working days ahead, 17:00 team time."""
    today = calendar.local(now, team_calendar.zone).date()
    day = calendar.add_working_days(team_calendar, today, DUE_WORKING_DAYS)
    return calendar.instant(day, DUE_WALL, team_calendar.zone)


def check(draft: Draft, *, now: datetime, driver_may_approve: bool) -> None:
    """Raise UserError at the field that keeps this from being a decision."""
    if not draft.title:
        raise UserError("title_missing", field="title")
    if draft.approver is None or draft.driver is None or draft.due is None:
        raise ValueError("the form requires approver, driver and due")
    approval.check_approver(draft.approver, draft.driver, driver_may_approve=driver_may_approve)
    if draft.due <= now:
        raise UserError("due_in_past", field="due_day")


def log(draft: Draft, *, number: int, team: int, by: str, now: datetime) -> Decision:
    """Make a checked draft a decision."""
    assert draft.approver is not None
    assert draft.driver is not None
    assert draft.due is not None
    return Decision(
        number=number,
        team=team,
        title=draft.title,
        driver=draft.driver,
        context=draft.context,
        approval=Approval(approver=draft.approver, due=draft.due),
        logged_by=by,
        logged_at=now,
    )


def decide(decision: Decision, verdict: State, *, by: str, now: datetime, seen: int, rationale: str) -> Decision:
    """The approver answers the version they saw. Raises UserError (see approval.decide)."""
    answered = approval.decide(decision.approval, verdict, by=by, now=now, seen=seen, rationale=rationale)
    return replace(decision, approval=answered)


def check_may_resubmit(decision: Decision, by: str) -> None:
    """Only the driver answers a request for changes. Raises UserError."""
    if decision.approval.state is not State.CHANGES:
        raise UserError("no_changes_requested", state=decision.approval.state.value)
    if by != decision.driver:
        raise UserError("driver_only", person=decision.driver)


def resubmit(decision: Decision, draft: Draft, *, by: str, seen: int) -> Decision:
    """The driver's next version, to the same approver. Raises UserError."""
    check_may_resubmit(decision, by)
    if seen != decision.version:
        raise UserError("changed_meanwhile", what="it")
    asked = approval.reopen(decision.approval, due=draft.due)
    return replace(decision, title=draft.title, context=draft.context, approval=asked)
