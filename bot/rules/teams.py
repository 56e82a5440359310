"""A channel that has been set up: its people, its calendar, its times."""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, time, timedelta

from bot.errors import UserError
from bot.rules import calendar, text
from bot.rules.absences import Absence, Why
from bot.rules.calendar import Calendar, Daily, Freeze, HolidayRule, Weekly

NAME_LIMIT = 80
WORK = ("feature", "platform", "debt", "discovery")
WORK_LIMIT, MOST_WORK = 30, 10
WORD_LIMIT, MOST_WORDS = 40, 50
WORDED = {"work", "hint_words", "plain_words"}
"""Settings whose items have spaces in them, so commas part them in the history."""
DRAFT_BEFORE = timedelta(hours=6)
FETCH_BEFORE = timedelta(minutes=30)
NOTE_LATENESS = timedelta(hours=24)
DRAFT_LATENESS = timedelta(hours=6)
REMINDER_LATENESS = timedelta(hours=8)


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamSettings:
    """What a team can set. Times are wall times in `zone`; `work` are its own kinds of work, if any.

    Beside a draft its owner gets a hint at `hint_words` too, and never at `plain_words`, such as a product's name.
    """

    name: str
    zone: str
    note_owner: str
    admins: tuple[str, ...]
    note_weekday: int = 4
    note_time: time = time(16)
    on_holiday: HolidayRule = HolidayRule.BEFORE
    country: str | None = None
    subdivision: str | None = None
    freezes: tuple[Freeze, ...] = ()
    driver_may_approve: bool = False
    reminder_time: time = time(9, 30)
    checkin_time: time = time(10)
    work: tuple[str, ...] = ()
    hint_words: tuple[str, ...] = ()
    plain_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Scheduled posts and reminders stop from `start`; `end` is None until somebody resumes."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """A set-up channel. `version` goes up with every change, so that nobody overwrites what they have not seen."""

    id: int
    channel: str
    settings: TeamSettings
    set_up_at: datetime
    pauses: tuple[Pause, ...] = field(default=())
    absences: tuple[Absence, ...] = field(default=())
    version: int = 1

    @property
    def name(self) -> str:
        return self.settings.name

    @property
    def zone(self) -> str:
        return self.settings.zone

    @property
    def admins(self) -> tuple[str, ...]:
        return self.settings.admins

    @property
    def kinds_of_work(self) -> tuple[str, ...]:
        """The team's own list, or the usual ones while it has none."""
        return self.settings.work or WORK

    @property
    def calendar(self) -> Calendar:
        chosen = self.settings
        return Calendar(
            zone=chosen.zone, country=chosen.country, subdivision=chosen.subdivision, freezes=chosen.freezes
        )

    @property
    def pause_spans(self) -> tuple[tuple[datetime, datetime | None], ...]:
        """When nothing was, or is, posted: somebody paused it, or the channel could not be posted to."""
        paused = tuple((one.start, one.end) for one in self.pauses)
        return (*paused, *((one.start, one.end) for one in self.absences))

    @property
    def away(self) -> Absence | None:
        """Why its channel can't be posted to, if it can't."""
        return next((one for one in self.absences if one.end is None and one.why is not Why.ENDED), None)

    @property
    def ended(self) -> Absence | None:
        """Its set-up was ended: nothing is posted, what was recorded stays readable."""
        return next((one for one in self.absences if one.end is None and one.why is Why.ENDED), None)


def sensible(channel_name: str, by: str, zone: str | None) -> TeamSettings:
    """What the set-up form is filled with, so that one click is enough."""
    name = channel_name.replace("-", " ").strip().capitalize()[:NAME_LIMIT] or "Our team"
    return TeamSettings(name=name, zone=zone if zone and calendar.is_zone(zone) else "UTC", note_owner=by, admins=(by,))


def change(team: Team, settings: TeamSettings, *, seen: int) -> Team:
    """Replace the settings. Raises UserError if the form was opened on an older version."""
    if team.version != seen:
        raise UserError("changed_meanwhile", what="these settings")
    return replace(team, settings=settings, version=team.version + 1)


def differences(before: TeamSettings, after: TeamSettings) -> Mapping[str, tuple[str, str]]:
    """What changed, by field, as text: old and new."""
    pairs = {one.name: (getattr(before, one.name), getattr(after, one.name)) for one in fields(TeamSettings)}
    return {
        name: (setting_text(old, name), setting_text(new, name)) for name, (old, new) in pairs.items() if old != new
    }


def setting_text(value: object, name: str = "") -> str:
    """One setting, as history keeps it."""
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, tuple):
        if value and isinstance(value[0], Freeze):
            return calendar.freezes_text(value)
        return (", " if name in WORDED else " ").join(str(one) for one in value)
    return "" if value is None else str(value)


def pause(team: Team, until: datetime | None, now: datetime) -> Team:
    """Stop scheduled posts from now; commands go on. Raises UserError for a time that is past."""
    if until is not None and until <= now:
        raise UserError("pause_in_past")
    kept = tuple(one for one in team.pauses if one.end is not None and one.end <= now)
    running = pause_of(team, now)
    return replace(team, pauses=(*kept, Pause(start=running.start if running else now, end=until)))


def resume(team: Team, now: datetime) -> Team:
    """Start again. What fell due in the pause is not posted afterwards, so the pause is kept."""
    running = pause_of(team, now)
    if running is None:
        raise UserError("not_paused")
    ended = replace(running, end=now)
    return replace(team, pauses=tuple(ended if one == running else one for one in team.pauses))


def pause_of(team: Team, now: datetime) -> Pause | None:
    """The pause that somebody made and that is on now, if any."""
    return next((one for one in team.pauses if one.start <= now and (one.end is None or now < one.end)), None)


def paused(team: Team, now: datetime) -> Pause | None:
    """Until when nothing is posted, if that is so now: for a pause, or because the channel can't be posted to."""
    silent = [one for one in team.absences if one.start <= now and (one.end is None or now < one.end)]
    return Pause(start=silent[0].start, end=silent[0].end) if silent else pause_of(team, now)


# --- the channel can't be posted to, or the set-up was ended ---------------------------------------------------------


def leave(team: Team, why: Why, now: datetime) -> Team:
    """From now on nothing can be posted there. The same once more changes nothing."""
    away = team.away
    if away is not None and away.why is why:
        return team
    return _absent(come_back(team, now), why, now)


def come_back(team: Team, now: datetime) -> Team:
    """It can be posted to again. What fell due meanwhile is not posted afterwards, so the absence is kept."""
    return _present(team, team.away, now)


def end(team: Team, now: datetime) -> Team:
    """Its set-up ends: posts stop, and what was recorded stays readable. Raises UserError where it has ended."""
    if team.ended is not None:
        raise UserError("set_up_ended")
    return _absent(team, Why.ENDED, now)


def revive(team: Team, now: datetime) -> Team:
    """It is set up again: the same team, with all that it recorded."""
    return _present(team, team.ended, now)


def check_not_ended(team: Team) -> None:
    """Raise UserError where its set-up was ended: nothing new is recorded, nor paused."""
    if team.ended is not None:
        raise UserError("set_up_ended")


def _absent(team: Team, why: Why, now: datetime) -> Team:
    return replace(team, absences=(*team.absences, Absence(why=why, start=now)))


def _present(team: Team, absence: Absence | None, now: datetime) -> Team:
    if absence is None:
        return team
    over = replace(absence, end=max(now, absence.start))
    return replace(team, absences=tuple(over if one == absence else one for one in team.absences))


def note_rhythm(team: Team) -> Weekly:
    chosen = team.settings
    return Weekly(weekday=chosen.note_weekday, wall=chosen.note_time, on_holiday=chosen.on_holiday)


def draft_rhythm(team: Team) -> Weekly:
    """The owner's draft comes six hours before the note, whenever that is."""
    return replace(note_rhythm(team), before=DRAFT_BEFORE)


def fetch_rhythm(team: Team) -> Weekly:
    """The sources of metrics are asked half an hour before the note, whenever that is."""
    return replace(note_rhythm(team), before=FETCH_BEFORE)


def reminder_rhythm(team: Team) -> Daily:
    """Launch reminders: every working day at the team's reminder time."""
    return Daily(wall=team.settings.reminder_time, working_days_only=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What `/rituals …` asks for; `until` only for a pause."""

    what: str
    until: datetime | None = None


PAUSE = re.compile(r"pause(?:\s+until\s+(?P<until>.+))?", re.IGNORECASE)


def parse(typed: str, *, now: datetime, zone: str) -> Ask:
    """Understand `/rituals …`. Raises UserError with what it does understand."""
    words = " ".join(typed.split())
    if words.lower() in {"setup", "status", "resume", "remove", "help", ""}:
        return Ask(what=words.lower() or "help")
    matched = PAUSE.fullmatch(words)
    if matched is None:
        raise UserError("rituals_not_understood", typed=words)
    if matched["until"] is None:
        return Ask(what="pause")
    try:
        until = text.when(matched["until"], now=now, zone=zone, default_wall=time(0))
    except text.ParseError:
        until = None
    if until is None:
        raise UserError("date_not_understood", typed=matched["until"])
    return Ask(what="pause", until=until)


def zone_of(typed: str) -> str:
    """An IANA time zone. Raises UserError that offers the nearest names."""
    wanted = typed.strip().replace(" ", "_")
    if calendar.is_zone(wanted):
        return wanted
    raise UserError("no_such_zone", typed=typed, near=_zones_like(wanted))


def _zones_like(wanted: str) -> tuple[str, ...]:
    """Zones with that city, else those spelled alike; at most three."""
    city = wanted.rpartition("/")[2].lower()
    known = sorted(calendar.zones())
    same_city = [name for name in known if name.rpartition("/")[2].lower() == city]
    return tuple((same_city or difflib.get_close_matches(wanted, known, n=3, cutoff=0.6))[:3])


def holidays_of(typed: str) -> tuple[str | None, str | None]:
    """Country and subdivision from "PT", "US-CA" or nothing. Raises UserError."""
    code = typed.strip().upper()
    if not code:
        return None, None
    country, _, subdivision = code.partition("-")
    if country not in calendar.countries():
        raise UserError("no_such_country", typed=typed)
    if subdivision and subdivision not in calendar.subdivisions(country):
        raise UserError("no_such_subdivision", typed=typed, country=country, known=calendar.subdivisions(country))
    return country, subdivision or None


def work_of(typed: str) -> tuple[str, ...]:
    """A team's own kinds of work; none for the usual ones. Raises UserError at the list."""
    kinds = _listed(typed)
    if len(kinds) > MOST_WORK or any(len(one) > WORK_LIMIT for one in kinds):
        raise UserError("work_list", field="work", most=MOST_WORK, limit=WORK_LIMIT)
    return kinds


def words_of(typed: str, field: str) -> tuple[str, ...]:
    """A team's own words and phrases for hints. Raises UserError at the list."""
    words = _listed(typed)
    if len(words) > MOST_WORDS or any(len(one) > WORD_LIMIT for one in words):
        raise UserError("words_list", field=field, most=MOST_WORDS, limit=WORD_LIMIT)
    for one in words:
        if not any(sign.isalnum() for sign in one):
            raise UserError("words_unreadable", field=field, typed=one)
    return words


def _listed(typed: str) -> tuple[str, ...]:
    """One a line or between commas, each once."""
    found: dict[str, str] = {}
    for one in (" ".join(part.split()) for part in re.split(r"[,\n]", typed)):
        if one:
            found.setdefault(one.casefold(), one)
    return tuple(found.values())
