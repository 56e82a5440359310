"""May it be asked? Options, a default, a form; and the decision that comes of it."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.errors import UserError
from bot.rules import approval, calendar
from bot.rules.approval import Approval, Default, Door, State
from bot.rules.calendar import Calendar
from bot.rules.decisions.record import Decision, Draft, Option

TITLE_LIMIT, CONTEXT_LIMIT, RATIONALE_LIMIT = 150, 3000, 1000
LINK_LIMIT, LABEL_LIMIT, EXPECTED_LIMIT = 2000, 80, 1000
OPTION_LIMIT, TRADEOFF_LIMIT = 75, 300
FEWEST_OPTIONS, MOST_OPTIONS = 2, 6
DUE_WALL = time(17)
DUE_WORKING_DAYS = 3
REVIEW_AFTER = timedelta(days=90)


# --- options and defaults --------------------------------------------------------------------------------------------

_PARTS = re.compile(r"(?P<name>.+?)(?:\s+(?:—|–|--?)\s+|\s*—\s*)(?P<tradeoff>\S.*)")
_BULLET = re.compile(r"^(?:[-*•]|[0-9]+[.)])\s+")


def parse_options(typed: str) -> tuple[Option, ...]:
    """None, or 2 to 6 lines "name — trade-off"; a list's bullets and a typed hyphen are understood too.

    Raises UserError at the options, naming the line.
    """
    lines = [" ".join(_BULLET.sub("", line.strip(), count=1).split()) for line in typed.splitlines()]
    options = tuple(_option(number, line) for number, line in enumerate((one for one in lines if one), start=1))
    if options and not FEWEST_OPTIONS <= len(options) <= MOST_OPTIONS:
        raise UserError("options_count", field="options", fewest=FEWEST_OPTIONS, most=MOST_OPTIONS)
    seen: set[str] = set()
    for one in options:
        if one.name.casefold() in seen:
            raise UserError("option_twice", field="options", name=one.name)
        seen.add(one.name.casefold())
    return options


def _option(number: int, line: str) -> Option:
    parts = _PARTS.fullmatch(line)
    if parts is None:
        raise UserError("option_not_understood", field="options", number=number, line=line)
    if len(parts["name"]) > OPTION_LIMIT or len(parts["tradeoff"]) > TRADEOFF_LIMIT:
        raise UserError(
            "option_too_long", field="options", number=number, name_limit=OPTION_LIMIT, limit=TRADEOFF_LIMIT
        )
    return Option(name=parts["name"], tradeoff=parts["tradeoff"])


def options_text(options: tuple[Option, ...]) -> str:
    """What `parse_options` reads."""
    return "\n".join(f"{one.name} — {one.tradeoff}" for one in options)


def default_text(default: Default | None, options: tuple[Option, ...]) -> str:
    """What `parse_default` reads: an option by its name, unless somebody gave it a name that means something else."""
    if default is None:
        return ""
    if default.option is not None:
        ways = [options[default.option - 1].name, str(default.option), f"option {default.option}"]
    else:
        ways = ["approve"] if default.state is State.APPROVED else ["decline", "declined", "no"]
    return next((one for one in ways if _reads_as(one, options) == default), ways[0])


def _reads_as(typed: str, options: tuple[Option, ...]) -> Default | None:
    try:
        return parse_default(typed, options)
    except UserError:
        return None


def parse_default(typed: str, options: tuple[Option, ...]) -> Default | None:
    """What takes effect if nobody answers: approve or decline; with options, one of them by number or name.

    Raises UserError at the default.
    """
    wanted = " ".join(typed.split()).casefold()
    if not wanted:
        return None
    for number, one in enumerate(options, start=1):
        if wanted in {str(number), f"option {number}", one.name.casefold()}:
            return Default(state=State.APPROVED, option=number)
    if wanted in {"decline", "declined", "no"}:
        return Default(state=State.DECLINED)
    if wanted in {"approve", "approved", "yes"} and not options:
        return Default(state=State.APPROVED)
    if options:
        raise UserError("default_of_options", field="default", typed=typed, most=len(options))
    raise UserError("default_not_understood", field="default", typed=typed)


# --- dates -----------------------------------------------------------------------------------------------------------


def default_due(team_calendar: Calendar, now: datetime) -> datetime:
    """Three working days ahead, 17:00 team time."""
    today = calendar.local(now, team_calendar.zone).date()
    day = calendar.add_working_days(team_calendar, today, DUE_WORKING_DAYS)
    return calendar.instant(day, DUE_WALL, team_calendar.zone)


def default_review(door: Door, now: datetime, zone: str) -> date | None:
    """A one-way door is looked at again in 90 days unless somebody says otherwise."""
    return calendar.local(now, zone).date() + REVIEW_AFTER if door is Door.ONE_WAY else None


def with_default_review(before: Decision, after: Decision, *, now: datetime, zone: str) -> Decision:
    """Where an edit makes it a one-way door, it is looked at again as one that was logged so."""
    was, door = before.approval.door, after.approval.door
    if door is was or after.review_on is not None:
        return after
    return replace(after, review_on=default_review(door, now, zone))


# --- what may be asked -----------------------------------------------------------------------------------------------


def check(draft: Draft, *, now: datetime, driver_may_approve: bool, zone: str = "UTC") -> None:
    """Raise UserError at the field that keeps this from being a decision. A review day is one of the team's zone."""
    if draft.approver is None or draft.driver is None or draft.due is None:
        raise ValueError("the form requires approver, driver and due")
    check_text(draft)
    approval.check_approver(draft.approver, draft.driver, driver_may_approve=driver_may_approve)
    if draft.due <= now:
        raise UserError("due_in_past", field="due_day")
    check_review_on(draft.review_on, now=now, zone=zone)


def check_text(draft: Draft) -> None:
    """What the approver is to answer is complete and fits together. Raises UserError at the field."""
    if not draft.title.strip():
        raise UserError("title_missing", field="title")
    for name, limit in (
        ("title", TITLE_LIMIT),
        ("context", CONTEXT_LIMIT),
        ("link", LINK_LIMIT),
        ("label", LABEL_LIMIT),
        ("expected", EXPECTED_LIMIT),
    ):
        if len(getattr(draft, name)) > limit:
            raise UserError("too_long", field=name, limit=limit)
    if draft.link and not re.fullmatch(r"https?://[^\s<>|]+", draft.link):
        raise UserError("link_not_understood", field="link")
    if draft.label and not draft.link:
        raise UserError("link_missing", field="link")
    if draft.options and not FEWEST_OPTIONS <= len(draft.options) <= MOST_OPTIONS:
        raise UserError("options_count", field="options", fewest=FEWEST_OPTIONS, most=MOST_OPTIONS)
    _check_default(draft)


def _check_default(draft: Draft) -> None:
    if draft.default is None:
        return
    if draft.door is Door.ONE_WAY:
        raise UserError("default_one_way", field="default")
    option = draft.default.option
    if draft.options and draft.default.state is State.APPROVED and option is None:
        raise UserError("default_of_options", field="default", typed="approve", most=len(draft.options))
    if option is not None and not 1 <= option <= len(draft.options):
        raise UserError("default_of_options", field="default", typed=str(option), most=len(draft.options))


def check_review_on(day: date | None, *, now: datetime, zone: str) -> None:
    """A review lies ahead. Raises UserError at its day."""
    if day is not None and day <= calendar.local(now, zone).date():
        raise UserError("review_in_past", field="review_day")


def log(draft: Draft, *, number: int, team: int, by: str, now: datetime, supersedes: int | None = None) -> Decision:
    """Make a checked draft a decision."""
    assert draft.approver is not None
    assert draft.driver is not None
    assert draft.due is not None
    question = Approval(approver=draft.approver, due=draft.due, door=draft.door, default=draft.default, asked_at=now)
    decision = Decision(
        number=number,
        team=team,
        title=draft.title,
        driver=draft.driver,
        context=draft.context,
        approval=question,
        logged_by=by,
        logged_at=now,
        review_on=draft.review_on,
        supersedes=supersedes,
    )
    return with_people(with_text(decision, draft), draft)


def draft_of(decision: Decision) -> Draft:
    """What a form is filled with to change it; the review day has a form of its own."""
    return Draft(
        title=decision.title,
        approver=decision.approval.approver,
        driver=decision.driver,
        context=decision.context,
        due=decision.approval.due,
        link=decision.link,
        label=decision.label,
        options=decision.options,
        door=decision.approval.door,
        default=decision.approval.default,
        expected=decision.expected,
        contributors=decision.contributors,
        informed=decision.informed,
        informed_channels=decision.informed_channels,
    )


def with_text(decision: Decision, draft: Draft) -> Decision:
    """The decision with this text; whether it may change is for the caller to know."""
    return replace(
        decision,
        title=draft.title,
        context=draft.context,
        link=draft.link,
        label=draft.label,
        options=draft.options,
        expected=draft.expected,
        approval=replace(decision.approval, door=draft.door, default=draft.default),
    )


def with_people(decision: Decision, draft: Draft) -> Decision:
    """The decision with these contributors and informed, nobody named twice."""
    return replace(
        decision,
        contributors=tuple(dict.fromkeys(draft.contributors)),
        informed=tuple(dict.fromkeys(draft.informed)),
        informed_channels=tuple(dict.fromkeys(draft.informed_channels)),
    )


def newly_named(before: Decision | None, after: Decision, by: str) -> list[str]:
    """Contributors who have not been asked for their input yet; whoever names themselves need not be."""
    known = {by, *(before.contributors if before is not None else ())}
    return [one for one in after.contributors if one not in known]
