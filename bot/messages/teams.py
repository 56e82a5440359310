"""What is said about a team: its set-up, its status, its pauses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import errors, kit
from bot.messages.absences import why_silent
from bot.messages.kit import Block, Filled, Message
from bot.rules import calendar, teams
from bot.rules.absences import Absence
from bot.rules.calendar import FreezeError, HolidayRule
from bot.rules.teams import Pause, Team, TeamSettings

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ON_HOLIDAY = {
    HolidayRule.BEFORE: "Post it the working day before",
    HolidayRule.AFTER: "Post it the working day after",
    HolidayRule.SKIP: "Skip that week",
}
SHOWN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A scheduled post that is still to come; `said` tells what somebody did to it."""

    title: str
    at: datetime
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """A scheduled post that fell due: what it is called, when, and what became of it."""

    title: str
    at: datetime
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsent:
    """A message that could not be posted, or may not have been."""

    id: int
    about: str
    reason: str
    in_doubt: bool


def hello(prefix: str) -> Message:
    """First contact: one line when the bot is invited."""
    text = "I keep decisions, bets, launches and one weekly note for a channel."
    return Message(
        text=f"{text} Type /{prefix}rituals setup to start.",
        blocks=(kit.section(text, accessory=kit.button("Set up this channel", errors.SET_UP)),),
    )


def help_text(commands: Sequence[tuple[str, str]], prefix: str) -> Message:
    """Every command: what it does, and each way in which it can be typed."""
    every = (_command(usage, does, prefix) for usage, does in commands)
    return kit.message(
        "What I understand",
        *every,
        kit.actions(kit.button("Find", "find.open"), kit.button("My data", "export.my_data")),
    )


def _command(usage: str, does: str, prefix: str) -> Block:
    """`bet NAME | list` is `/bet`, `/bet NAME` or `/bet list`."""
    command, _, ways = usage.partition(" ")
    typed = " · ".join(f"`/{prefix}{command}{way}`" for way in ("", *(f" {way.strip()}" for way in ways.split("|"))))
    return kit.section(f"*{does[:1].upper()}{does[1:]}*\n{typed}")


def form(settings: TeamSettings, *, metadata: Mapping[str, Any], is_new: bool) -> dict[str, Any]:
    """Set-up and settings in one: filled with sensible values, so that *Save* is enough."""
    return kit.modal(
        "Set up this channel" if is_new else "Team settings",
        *_note_inputs(settings),
        *_calendar_inputs(settings),
        *_people_inputs(settings),
        *_hint_inputs(settings),
        callback="teams.settings",
        metadata=metadata,
        submit="Save",
    )


def channel_form() -> dict[str, Any]:
    """Which channel is to be set up, for who asks elsewhere."""
    return kit.modal(
        "Set up a channel",
        kit.section("The channel where the team talks. I have to be in it: type `/invite @Drumbeat` there first."),
        kit.channel_input("channel", "Channel"),
        callback="teams.chosen",
        metadata={},
        submit="Go on",
    )


def read_channel(filled: Filled) -> str:
    """Raises UserError at the field."""
    chosen = filled.channel("channel")
    if chosen is None:
        raise UserError("channel_missing", field="channel")
    return chosen


def _note_inputs(settings: TeamSettings) -> list[Block]:
    days = [(name, str(number)) for number, name in enumerate(DAYS)]
    return [
        kit.text_input("name", "Name", value=settings.name, limit=teams.NAME_LIMIT),
        kit.text_input("zone", "Time zone", value=settings.zone, limit=64, hint="Such as Europe/Lisbon"),
        kit.select_input("note_day", "Weekly note on", days, value=str(settings.note_weekday)),
        kit.time_input("note_time", "Weekly note at", value=settings.note_time),
        kit.person_input("note_owner", "Note owner", value=settings.note_owner, hint="Gets the draft six hours before"),
    ]


def _calendar_inputs(settings: TeamSettings) -> list[Block]:
    country = "-".join(part for part in (settings.country, settings.subdivision) if part)
    rules = [(words, rule.value) for rule, words in ON_HOLIDAY.items()]
    return [
        kit.text_input(
            "holidays",
            "Public holidays of",
            value=country,
            limit=10,
            optional=True,
            hint="Country, or country and part: PT, DE-BY, US-CA",
        ),
        kit.select_input("on_holiday", "When the note's day is a holiday", rules, value=settings.on_holiday.value),
        kit.text_input(
            "freezes",
            "Freeze days",
            value=calendar.freezes_text(settings.freezes),
            lines=True,
            optional=True,
            hint="One a line: 2026-12-18..2027-01-04 year end",
        ),
        kit.time_input("reminder_time", "Launch reminders at", value=settings.reminder_time),
        kit.time_input("checkin_time", "Bet check-in at", value=settings.checkin_time),
        kit.text_input(
            "work",
            "Kinds of work",
            value="\n".join(settings.work),
            lines=True,
            optional=True,
            hint=f"What a bet can be, one a line, for comparing estimates later. If empty: {', '.join(teams.WORK)}",
        ),
    ]


def _people_inputs(settings: TeamSettings) -> list[Block]:
    return [
        kit.people_input("admins", "Team admins", value=settings.admins),
        kit.checkbox_input(
            "driver_may_approve",
            "Decisions",
            "The driver of a decision may approve it themselves",
            checked=settings.driver_may_approve,
        ),
    ]


def _hint_inputs(settings: TeamSettings) -> list[Block]:
    """What the note's owner gets a hint at, beside what everybody does."""
    return [
        kit.text_input(
            "hint_words",
            "Words to hint at",
            value="\n".join(settings.hint_words),
            lines=True,
            optional=True,
            hint="Beside the draft of the weekly note, like “seamless”. One a line; nothing is blocked",
        ),
        kit.text_input(
            "plain_words",
            "Names and words that are fine",
            value="\n".join(settings.plain_words),
            lines=True,
            optional=True,
            hint="Never hinted at, such as a product called Blast. One a line",
        ),
    ]


def read_form(filled: Filled, before: TeamSettings) -> TeamSettings:
    """The settings that were typed. Raises UserError, marked at its input."""
    try:
        zone = teams.zone_of(filled.text("zone"))
    except UserError as error:
        raise error.at("zone") from None
    try:
        country, subdivision = teams.holidays_of(filled.text("holidays"))
    except UserError as error:
        raise error.at("holidays") from None
    try:
        freezes = calendar.freezes(filled.text("freezes"))
    except FreezeError as error:
        raise UserError("freeze_not_understood", field="freezes", number=error.number, line=error.line) from None
    return TeamSettings(
        name=filled.text("name") or before.name,
        zone=zone,
        note_owner=filled.person("note_owner") or before.note_owner,
        admins=filled.people("admins") or before.admins,
        note_weekday=kit.number_of(range(7), filled.choice("note_day") or str(before.note_weekday)),
        note_time=filled.time("note_time") or before.note_time,
        on_holiday=kit.one_of(HolidayRule, filled.choice("on_holiday") or before.on_holiday),
        country=country,
        subdivision=subdivision,
        freezes=freezes,
        driver_may_approve=filled.checked("driver_may_approve"),
        reminder_time=filled.time("reminder_time") or before.reminder_time,
        checkin_time=filled.time("checkin_time") or before.checkin_time,
        work=teams.work_of(filled.text("work")),
        hint_words=teams.words_of(filled.text("hint_words"), "hint_words"),
        plain_words=teams.words_of(filled.text("plain_words"), "plain_words"),
    )


def set_up(team: Team, by: str, *, prefix: str) -> Message:
    """One line in the channel once it is set up."""
    chosen = team.settings
    return kit.message(
        f"{kit.person(by)} set up *{kit.escape(chosen.name)}*: weekly note on {DAYS[chosen.note_weekday]} "
        f"{chosen.note_time:%H:%M} ({chosen.zone}), owned by {kit.person(chosen.note_owner)}. "
        f"Log a decision with `/{prefix}decide`, a bet with `/{prefix}bet`, a launch with `/{prefix}launch`, "
        f"a metric with `/{prefix}metric`."
    )


def set_up_again(team: Team, ended: Absence, by: str, *, prefix: str) -> Message:
    """One line in the channel: the same team, with what it recorded."""
    chosen = team.settings
    return kit.message(
        f"{kit.person(by)} set {kit.strong(chosen.name)} up again, with all that was recorded: weekly note on "
        f"{DAYS[chosen.note_weekday]} {chosen.note_time:%H:%M} ({chosen.zone}), owned by "
        f"{kit.person(chosen.note_owner)}. What fell due since {_when(team, ended.start)} is not posted afterwards. "
        f"`/{prefix}rituals status` says what comes next."
    )


def remove_form(team: Team) -> dict[str, Any]:
    """What ending a set-up means, before it is done."""
    return kit.modal(
        "End this set-up",
        kit.section(
            f"{kit.strong(team.name)} posts nothing any more and reminds nobody; nothing new can be logged in it. "
            "Cards, lists, history and exports stay readable. It can be set up again at any time, with all that was "
            "recorded."
        ),
        callback="teams.removed",
        metadata={"team": team.id},
        submit="End it",
    )


def ended(by: str, *, prefix: str) -> Message:
    return kit.message(
        f"{kit.person(by)} ended the set-up of this channel: nothing is posted any more. What was recorded stays "
        f"readable; `/{prefix}rituals setup` sets it up again."
    )


def paused(team: Team, pause: Pause, by: str) -> Message:
    return kit.message(f"{kit.person(by)} paused scheduled posts {_until(team, pause)}. Commands still work.")


def resumed(by: str) -> Message:
    return kit.message(f"{kit.person(by)} resumed scheduled posts. What fell due meanwhile is not posted afterwards.")


def made_private(team: Team) -> Message:
    """To its admins, where other channels follow its note."""
    channel = kit.channel(team.channel)
    text = (
        f"{channel} is private now: who is not in it sees nothing any more of what {kit.strong(team.name)} records. "
        f"The channels that follow its weekly note get it only while all of their people are in {channel}, which is "
        "looked at before each note. Invite them, or end that."
    )
    followers = kit.button("Followers", "notes.followers", value=kit.pack(team=team.id))
    return kit.message(text, kit.section(text), kit.actions(followers))


def skipped(title: str, due: datetime, team: Team) -> Message:
    """Told to the owner: a post was so late that it was not posted."""
    when = kit.moment(due, calendar.moment_text(due, team.zone))
    return kit.message(
        f"{title} of *{kit.escape(team.name)}*, due {when}, was not posted: I was not running then, and by now it "
        "is too late for it."
    )


def status(
    team: Team,
    *,
    now: datetime,
    coming: Sequence[Coming],
    past: Sequence[Past],
    unsent: Sequence[Unsent],
    prefix: str,
) -> Message:
    """What comes next, what was posted, skipped or failed in the last fourteen days, and what can be sent again."""
    blocks = [kit.header(team.name)]
    blocks += [kit.section(why_silent(team, one, prefix=prefix)) for one in (team.ended, team.away) if one is not None]
    pause = teams.pause_of(team, now)
    if pause is not None:
        blocks.append(kit.section(f"*Paused* {_until(team, pause)}. What falls due is not posted."))
    blocks.append(kit.section("*Coming*\n" + _coming(team, coming)))
    blocks.append(kit.section("*Last 14 days*\n" + _past(team, past)))
    for one in unsent[:SHOWN]:
        blocks += _unsent(one, prefix)
    if len(unsent) > SHOWN:
        blocks.append(kit.context(f"and {len(unsent) - SHOWN} more that could not be posted"))
    blocks.append(kit.actions(kit.button("History", "teams.history", value=kit.pack(team=team.id))))
    return Message(text=f"Status of {kit.escape(team.name)}", blocks=tuple(blocks))


def _coming(team: Team, coming: Sequence[Coming]) -> str:
    lines = [
        f"{one.title} — {_when(team, one.at)}{_done_to(one)}{held_back(team, one.at)}"
        for one in sorted(coming, key=lambda one: one.at)
    ]
    return "\n".join(lines) or "Nothing is scheduled."


def _done_to(one: Coming) -> str:
    return f", {kit.escape(one.said)}" if one.said else ""


def held_back(team: Team, at: datetime) -> str:
    """What is added to a post that is still to come and will not be posted as it stands, and why."""
    if team.ended is not None or team.away is not None:
        return ", not posted as it is"
    return "" if teams.pause_of(team, at) is None else ", held back by the pause"


def _past(team: Team, past: Sequence[Past]) -> str:
    lines = [_past_line(team, *alike) for alike in _alike(past)]
    if len(lines) > SHOWN:
        lines[SHOWN:] = [f"and {len(lines) - SHOWN} earlier"]
    return "\n".join(lines) or "Nothing fell due yet."


def _alike(past: Sequence[Past]) -> list[tuple[Past, int]]:
    """The newest of each, with how many: posts one by one, what was skipped for the same reason together."""
    counted: dict[tuple[str, str, datetime | None], tuple[Past, int]] = {}
    for one in past:
        skipped = one.outcome.startswith("skipped")
        key = (one.title, one.outcome, None if skipped else one.at)
        newest, number = counted.get(key, (one, 0))
        counted[key] = (newest, number + 1)
    return list(counted.values())


def _past_line(team: Team, one: Past, number: int) -> str:
    times = f", {number} times, last" if number > 1 else ","
    return f"{one.title}{times} {_when(team, one.at)} — {kit.escape(one.outcome)}"


def _unsent(one: Unsent, prefix: str) -> list[Block]:
    about = kit.escape(one.about)
    if one.in_doubt:
        text = f"*May not have been posted:* {about}. Slack's answer was lost; please look."
        return [kit.section(text), kit.actions(*errors.doubt_buttons(one.id))]
    again = kit.button("Try again", "teams.try_again", value=kit.pack(id=one.id))
    return [
        kit.section(f"*Could not be posted:* {about}, because {errors.refusal(one.reason, prefix)}", accessory=again)
    ]


def trying_again(about: str) -> Message:
    return kit.message(f"Sending {kit.escape(about)} again.")


def taken_as_there(about: str) -> Message:
    return kit.message(f"Good: {kit.escape(about)} counts as posted.")


def already_settled(prefix: str) -> Message:
    return kit.message(f"That one is already settled. Type `/{prefix}rituals status` to see what is left.")


def _when(team: Team, at: datetime) -> str:
    return kit.moment(at, calendar.moment_text(at, team.zone))


def _until(team: Team, pause: Pause) -> str:
    return "until somebody resumes them" if pause.end is None else f"until {_when(team, pause.end)}"
