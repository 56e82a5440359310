"""When may it launch? The checklist, the go / no-go gate, the date guard, and which reminders are due on a day."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.errors import UserError
from bot.rules import approval, calendar, people, text
from bot.rules.approval import Approval, State
from bot.rules.calendar import Calendar, GuardKind, GuardReason
from bot.rules.people import Person
from bot.rules.teams import Team

LETTER = "L"
NAME_LIMIT = 100
EVIDENCE_LIMIT = 500
DEFAULT_WALL = time(10)
REMIND_AT = frozenset({14, 7, 3, 1})  # working days before the launch
OWNER_AT = frozenset({3, 1})
GATE_OPENS = 3


class Phase(StrEnum):
    BEFORE = "before"
    DAY = "launch day"
    AFTER = "after"


class ItemState(StrEnum):
    OPEN = "open"
    DONE = "done"
    WAIVED = "waived"


class Gate(StrEnum):
    WAITING = "waiting"
    GO = "go"
    NO_GO = "no-go"


class Verdict(StrEnum):
    GO = "go"
    NO_GO = "no-go"
    NOT_YET = "not yet"


class Status(StrEnum):
    """planned → go → launched; a go that no longer holds leads back to planned."""

    PLANNED = "planned"
    GO = "go"
    LAUNCHED = "launched"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to have done. `due` is relative to the launch, so that it moves with it."""

    number: int
    text: str
    phase: Phase
    blocking: bool = True
    due: timedelta | None = None
    state: ItemState = ItemState.OPEN
    evidence: str = ""
    by: str | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Anyway:
    """A day that the date guard refuses, and why it was taken all the same."""

    reason: GuardReason
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A launch as its form gives it; nothing of it has been checked."""

    name: str
    at: datetime
    owner: str
    approver: str
    criteria: tuple[str, ...] = ()
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """`void` names the item whose reopening ended a go; `version` counts the changes."""

    number: int
    team: int
    name: str
    at: datetime
    owner: str
    approval: Approval
    items: tuple[Item, ...]
    criteria: tuple[str, ...] = ()
    anyway: Anyway | None = None
    void: str = ""
    launched_at: datetime | None = None
    launched_by: str | None = None
    version: int = 1

    @property
    def ref(self) -> str:
        return f"{LETTER}-{self.number}"

    @property
    def approver(self) -> str:
        return self.approval.approver

    @property
    def gate(self) -> Gate:
        # A no-go asks for changes and is no last word: once something has changed, the same person may be asked again.
        return {State.APPROVED: Gate.GO, State.CHANGES: Gate.NO_GO}.get(self.approval.state, Gate.WAITING)

    @property
    def question(self) -> int:
        """Which version of the go / no-go question an answer would be to now; it goes up with a no-go or a void go."""
        return self.approval.version + (self.gate is Gate.NO_GO)

    @property
    def status(self) -> Status:
        if self.launched_at is not None:
            return Status.LAUNCHED
        return Status.GO if self.gate is Gate.GO else Status.PLANNED

    def item(self, number: int) -> Item:
        found = next((one for one in self.items if one.number == number), None)
        if found is None:
            raise UserError("changed_meanwhile", what="the checklist")
        return found

    def open_blocking(self, *phases: Phase) -> tuple[Item, ...]:
        """What still blocks, in these phases or in all."""
        return tuple(
            one
            for one in self.items
            if one.blocking and one.state is ItemState.OPEN and (not phases or one.phase in phases)
        )


def default_checklist() -> tuple[Item, ...]:
    """What a team starts with: all of it blocks, but for the reviews afterwards."""
    before = (
        "Telemetry verified",
        "Success criteria documented",
        "Rollback plan tested",
        "Comms drafted",
        "Support trained",
        "Sales enablement ready",
        "Beta feedback incorporated",
    )
    on_the_day = ("Phased rollout with a metric gate", "On-call rotation aware", "Status page ready")
    reviews = {
        "Review at T+24 h": timedelta(hours=24),
        "Review at T+7 d": timedelta(days=7),
        "Review at T+30 d": timedelta(days=30),
    }
    items = [Item(number=0, text=one, phase=Phase.BEFORE) for one in before]
    items += [Item(number=0, text=one, phase=Phase.DAY) for one in on_the_day]
    items += [Item(number=0, text=one, phase=Phase.AFTER, blocking=False, due=due) for one, due in reviews.items()]
    return tuple(replace(one, number=number) for number, one in enumerate(items, start=1))


# --- understanding and planning --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What `/launch …` asks for: help, list, show (a number) or plan (a name and a moment, both optional)."""

    what: str
    number: int = 0
    name: str = ""
    at: datetime | None = None


def parse(typed: str, *, now: datetime, zone: str) -> Ask:
    """A line is a sub-command only if all of it is one; else it is the name of a launch, with its date at the end.

    Raises UserError for a day that can't be.
    """
    words = " ".join(text.unescape(typed).split())
    if words.lower() in {"help", "list"}:
        return Ask(what=words.lower())
    if number := text.record_number(words, LETTER):
        return Ask(what="show", number=number)
    try:
        name, at = text.split_when(words, now=now, zone=zone, default_wall=DEFAULT_WALL)
    except text.ParseError as error:
        raise UserError("date_not_understood", typed=str(error.facts["text"])) from None
    return Ask(what="plan", name=name, at=at)


def plan(draft: Draft, team: Team, *, number: int, now: datetime) -> Launch:
    """Make a launch of what was typed. Raises UserError, marked at its input."""
    if not 1 <= len(draft.name) <= NAME_LIMIT:
        raise UserError("launch_name", field="name", limit=NAME_LIMIT)
    try:
        approval.check_approver(draft.approver, draft.owner, driver_may_approve=team.settings.driver_may_approve)
    except UserError:
        raise UserError("approver_is_owner", field="approver") from None
    return Launch(
        number=number,
        team=team.id,
        name=draft.name,
        at=draft.at,
        owner=draft.owner,
        approval=Approval(approver=draft.approver, due=draft.at),
        items=default_checklist(),
        criteria=draft.criteria,
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


# --- the checklist ---------------------------------------------------------------------------------------------------


def check_may_tick(launch: Launch, number: int) -> Item:
    """The item, if it is open. Raises UserError that tells who was faster."""
    item = launch.item(number)
    if item.state is not ItemState.OPEN:
        raise UserError("already_ticked", name=item.text, person=item.by)
    return item


def tick(launch: Launch, number: int, *, by: str, now: datetime, evidence: str) -> Launch:
    """Done needs evidence where it blocks. Raises UserError: ticked already, or nothing that others can check."""
    item = check_may_tick(launch, number)
    if item.blocking and not evidence:
        raise UserError("evidence_required", field="evidence")
    return _with_item(launch, replace(item, state=ItemState.DONE, evidence=evidence, by=by, at=now))


def check_may_untick(launch: Launch, number: int) -> Item:
    """The item, if it is done and may be open again. Raises UserError: what it launched with stays."""
    item = launch.item(number)
    if item.state is not ItemState.DONE:
        raise UserError("already_open", name=item.text)
    if not may_untick(launch, item):
        raise UserError("launched_stays")
    return item


def may_untick(launch: Launch, item: Item) -> bool:
    return launch.status is not Status.LAUNCHED or not item.blocking


def untick(launch: Launch, number: int, *, why: str) -> Launch:
    """Open an item again. A go stood on the blocking items before the launch: without one of them it is void."""
    item = check_may_untick(launch, number)
    if not why:
        raise UserError("rationale_required", field="why")
    changed = _with_item(launch, replace(item, state=ItemState.OPEN, evidence="", by=None, at=None))
    if launch.gate is Gate.GO and item.blocking and item.phase is Phase.BEFORE:
        return replace(changed, approval=approval.reopen(launch.approval), void=item.text)
    return changed


def _with_item(launch: Launch, item: Item) -> Launch:
    items = tuple(item if one.number == item.number else one for one in launch.items)
    return replace(launch, items=items, version=launch.version + 1)


# --- the gate --------------------------------------------------------------------------------------------------------


def check_may_decide(launch: Launch, by: str, *, now: datetime) -> Approval:
    """The question as it is now. Raises UserError: not the approver, or nothing left to decide."""
    _check_not_launched(launch)
    if launch.gate is Gate.GO:
        raise UserError("already_go", person=launch.approval.decided_by)
    asked = approval.reopen(launch.approval) if launch.gate is Gate.NO_GO else launch.approval
    approval.check_may_decide(asked, by, now=now)
    return asked


def decide(launch: Launch, verdict: Verdict, *, by: str, now: datetime, seen: int, rationale: str) -> Launch:
    """Go, no-go or not yet. Raises UserError; a go names each blocking item that is still open."""
    asked = check_may_decide(launch, by, now=now)
    if seen != asked.version:
        raise UserError("changed_meanwhile", what="the gate")
    if verdict is Verdict.GO and (blocking := launch.open_blocking(Phase.BEFORE)):
        raise UserError("go_blocked", field="verdict", items=tuple(one.text for one in blocking))
    if verdict is not Verdict.NOT_YET:
        state = State.APPROVED if verdict is Verdict.GO else State.CHANGES
        asked = approval.decide(asked, state, by=by, now=now, seen=seen, rationale=rationale)
    void = launch.void if verdict is Verdict.NOT_YET else ""
    return replace(launch, approval=asked, void=void, version=launch.version + 1)


def mark_launched(launch: Launch, *, by: Person, admins: Collection[str], now: datetime) -> Launch:
    """It is out. Raises UserError: not theirs to say, no go, or launch-day items are open."""
    people.check_may_change(by, launch.owner, admins)
    _check_not_launched(launch)
    if launch.gate is not Gate.GO:
        raise UserError("launch_needs_go", approver=launch.approver)
    if blocking := launch.open_blocking(Phase.BEFORE, Phase.DAY):
        raise UserError("launch_blocked", items=tuple(one.text for one in blocking))
    return replace(launch, launched_at=now, launched_by=by.id, version=launch.version + 1)


def _check_not_launched(launch: Launch) -> None:
    if launch.status is Status.LAUNCHED:
        raise UserError("already_launched", person=launch.launched_by)


# --- time ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """What is said on a day about a launch, and to whom; `working_days` is 0 on the day itself."""

    working_days: int
    open_items: tuple[Item, ...]
    in_channel: bool
    to_owner: bool
    to_approver: bool


def days_left(launch: Launch, zone: str, day: date) -> int:
    """Calendar days, negative once its day is past."""
    return (calendar.local(launch.at, zone).date() - day).days


def working_days_left(launch: Launch, team_calendar: Calendar, day: date) -> int:
    """How many working days the launch day lies after this day.

    Counted back from the launch day, so that the Friday before a Saturday's launch is one working day before it.
    """
    return -calendar.working_days_until(team_calendar, calendar.local(launch.at, team_calendar.zone).date(), day)


def is_gate_open(launch: Launch, team_calendar: Calendar, day: date) -> bool:
    """From three working days before the launch on, the approver has been asked."""
    return working_days_left(launch, team_calendar, day) <= GATE_OPENS


def reminder(launch: Launch, team_calendar: Calendar, day: date) -> Reminder | None:
    """What a launch needs said on this day; None if nothing.

    The channel hears what is missing: open blocking items, or a go once it was asked for. With nothing missing it
    hears only that this is the day.
    """
    days = days_left(launch, team_calendar.zone, day)
    if launch.status is Status.LAUNCHED or days < 0:
        return None
    left = working_days_left(launch, team_calendar, day)
    if days and (left not in REMIND_AT or not calendar.is_working_day(team_calendar, day)):
        return None
    blocking = launch.open_blocking(Phase.BEFORE)
    go_missing = left <= GATE_OPENS and launch.gate is not Gate.GO
    due = Reminder(
        working_days=left,
        open_items=blocking,
        in_channel=days == 0 or bool(blocking) or go_missing,
        to_owner=days > 0 and left in OWNER_AT and bool(blocking),
        to_approver=days > 0 and left == GATE_OPENS and launch.gate is Gate.WAITING,
    )
    return due if due.in_channel or due.to_owner or due.to_approver else None
