"""What must have been said of each entry of the history, where, and in which words: by what a person would look for.

It says nothing of how the bot words its messages beyond the facts that each has to name, and it asks no outbox.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from chaos.evidence import Happened, Team

Place = Callable[[str], str]
"""The direct messages of the bot with a person, by their id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One message: in this place, that says this; with `below`, in the thread of the one message that says that.

    What several entries expect alike must stand there as often as they do.
    """

    of: Happened
    place: str
    says: str
    below: str | None = None

    def __str__(self) -> str:
        of = self.of
        return f"{of.record} {of.what} ({of.id}, {of.at:%a %d %b %H:%M:%S})"


class UnknownError(Exception):
    """Something happened of which nobody wrote down here what must be said."""


class Ledger:
    """The history, read for what it makes the bot say."""

    def __init__(self, history: Sequence[Happened], names: Mapping[str, str], direct: Place, channels: Sequence[str]):
        """`names` of people by their ids; `channels` are those of the teams, in the order of their numbers."""
        self.history, self._names, self._direct = history, names, direct
        self._channels = channels
        self.teams = {team.number: team for team in self._find_teams()}
        self._of_record = {
            one.record: int(one.after["team"]) for one in history if "team" in one.after and one.record[1] == "-"
        }

    def _find_teams(self) -> Iterator[Team]:
        for one in self.history:
            if one.what == "set up":
                number = int(one.record.removeprefix("team "))
                yield Team(
                    number=number,
                    channel=self._channels[number - 1],
                    name=str(one.after["name"]),
                    zone=str(one.after["zone"]),
                    owner=str(one.after["note_owner"]),
                )

    def expected(self) -> Iterator[Expected]:
        """Raises UnknownError."""
        for one in self.history:
            kind = one.record.partition("-")[0].partition(" ")[0]
            yield from KINDS[kind](self, one)

    # -- by kind of record -------------------------------------------------------------------------------------------
    def of_team(self, one: Happened) -> Iterator[Expected]:
        team = self.teams[int(one.record.removeprefix("team "))]
        match one.what:
            case "set up":
                yield Expected(of=one, place=team.channel, says=f"set up {_exactly(team.name)}:")
            case "follower added":
                yield Expected(of=one, place=str(one.after["follower"]), says="subscribed this channel to the weekly")
            case _:
                raise UnknownError(f"{one.record} {one.what}")

    def of_decision(self, one: Happened) -> Iterator[Expected]:
        channel = self._home(one)
        card = f"^{one.record} · "
        match one.what:
            case "logged":
                yield Expected(of=one, place=channel, says=f"{card}{_exactly(one.after['title'])}")
                asked = self._direct(str(one.after["approver"]))
                yield Expected(of=one, place=asked, says=rf"asks you to decide {one.record}[,.]|"
                               rf"asked you to decide {one.record}[,.]")  # fmt: skip
            case "support":
                words = next(value for name, value in one.after.items() if name.endswith(" text"))
                yield self._below(one, channel, card, "supports", words)
            case "approved" | "declined" | "changes requested":
                yield self._below(one, channel, card, one.record, one.after.get("rationale") or one.why)
            case _:
                raise UnknownError(f"{one.record} {one.what}")

    def of_bet(self, one: Happened) -> Iterator[Expected]:
        channel = self._home(one)
        card = f"^{one.record} "
        match one.what:
            case "placed":
                yield Expected(of=one, place=channel, says=f"{card}{_exactly(one.after['name'])}\n")
            case "updated":
                moved = f"{one.before['confidence']} → {one.after['confidence']} %" if "confidence" in one.after else ""
                yield self._below(one, channel, card, moved, one.after.get("reason"))
            case "no change":
                pass  # somebody looked, or a command came twice: no news
            case _:
                raise UnknownError(f"{one.record} {one.what}")

    def of_launch(self, one: Happened) -> Iterator[Expected]:
        channel = self._home(one)
        card = f"^{one.record} .*\nLaunch\n"
        match one.what:
            case "planned":
                yield Expected(of=one, place=channel, says=card)
            case "gate opened":
                planned = self._before(one.record, "approval approver", one.id)
                yield Expected(of=one, place=self._direct(str(planned)), says=f"^{one.record} .*")
            case "ticked":
                yield self._below(one, channel, card, "open → done", one.why)
            case "go" | "no-go" | "decided":
                yield self._below(one, channel, card, f"→ {'' if one.what == 'decided' else one.what}", one.why)
            case _:
                raise UnknownError(f"{one.record} {one.what}")

    def of_note(self, one: Happened) -> Iterator[Expected]:
        _, number, week = one.record.split(" ")
        team = self.teams[int(number)]
        title = f"^Weekly note · {_exactly(team.name)} · week {int(week.partition('-W')[2])}\n"
        match one.what:
            case "posted" | "posted late":
                for channel in (team.channel, *self.followers(team, one.id)):
                    yield Expected(of=one, place=channel, says=title)
            case "corrected":
                posted = next(it for it in self.history if it.record == one.record and it.what.startswith("posted"))
                for channel in (team.channel, *self.followers(team, posted.id)):
                    yield self._below(one, channel, title, "corrected this note", one.why)
            case "begun" | "draft sent" | "asked again" | "told" | "held" | "missed" | "edited" | "moved":
                pass  # between the bot and the note's owner; drafts are looked at as notes, once they are posted
            case _:
                raise UnknownError(f"{one.record} {one.what}")

    def of_metric(self, one: Happened) -> Iterator[Expected]:
        """Numbers are typed in quietly: the receipt is private, and the note tells of them."""
        yield from ()

    # -- what they ask -----------------------------------------------------------------------------------------------
    def followers(self, team: Team, before: int) -> list[str]:
        """Who got the team's notes at that point of the history."""
        found: list[str] = []
        for one in self.history:
            if one.record == f"team {team.number}" and one.id < before:
                if one.what == "follower added":
                    found.append(str(one.after["follower"]))
                elif one.what == "follower removed":
                    found.remove(str(one.before["follower"]))
        return found

    def _home(self, one: Happened) -> str:
        return self.teams[self._of_record[one.record]].channel

    def _before(self, record: str, name: str, until: int) -> object:
        """What a record said of this, up to there."""
        return next(
            one.after[name]
            for one in reversed(self.history)
            if one.record == record and one.id < until and name in one.after
        )

    def _below(self, one: Happened, channel: str, card: str, *facts: object) -> Expected:
        """One line in the thread that names all of these, and who did it."""
        named = [str(fact) for fact in facts if fact] + ([f"@{self._names[one.by]}"] if one.by else [])
        says = "".join(f"(?=.*{_exactly(fact)}(?![0-9a-z]))" for fact in named)
        return Expected(of=one, place=channel, says=f"(?s)^{says}", below=card)


def _exactly(words: object) -> str:
    return re.escape(str(words))


KINDS: Mapping[str, Callable[[Ledger, Happened], Iterator[Expected]]] = {
    "team": Ledger.of_team,
    "D": Ledger.of_decision,
    "B": Ledger.of_bet,
    "L": Ledger.of_launch,
    "M": Ledger.of_metric,
    "note": Ledger.of_note,
}


def moments_due(team: Team, since: datetime, until: datetime) -> Iterator[str]:
    """The ISO weeks whose Friday 16:00 in the team's zone lies between these, by the calendar alone."""
    zone = ZoneInfo(team.zone)
    day = since.astimezone(zone).date()
    while day <= until.astimezone(zone).date():
        if day.weekday() == 4:
            at = datetime(day.year, day.month, day.day, 16, tzinfo=zone)
            if since < at <= until:
                year, week, _ = day.isocalendar()
                yield f"{year}-W{week:02d}"
        day += timedelta(days=1)
