"""What is said when a team's channel can't be posted to: why, since when, and what to do."""

from datetime import datetime

from bot.messages import kit
from bot.messages.kit import Message
from bot.rules import calendar
from bot.rules.absences import Absence, Why
from bot.rules.teams import Team

BECAUSE = {
    Why.ARCHIVED: "the channel was archived",
    Why.REMOVED: "I was not in the channel",
    Why.DELETED: "the channel was deleted",
    Why.UNSEEN: "I could not see the channel",
    Why.ENDED: "the set-up was ended",
}
"""Why a post that fell due meanwhile was skipped."""
KEPT = "what falls due until then is not posted afterwards"


def away(team: Team, *, prefix: str) -> Message:
    """Told to each admin once; it has to be understood by who can't see the channel any more."""
    assert team.away is not None
    name = kit.strong(team.name)
    why, what = _why(team, team.away.why), _what_to_do(team, team.away.why, prefix)
    return kit.message(f"{why}, so nothing is posted for {name}, and nobody is reminded. {what}")


def why_silent(team: Team, absence: Absence, *, prefix: str) -> str:
    """For the status: why, since when and what to do."""
    return f"{silent(team, absence)}. {_what_to_do(team, absence.why, prefix)}"


def silent(team: Team, absence: Absence) -> str:
    """Why, and since when."""
    since = kit.moment(absence.start, calendar.moment_text(absence.start, team.zone))
    return f"*Nothing is posted* since {since}: {_why(team, absence.why)}"


def over(team: Team, now: datetime) -> Message:
    """What the admins were told, once it is over."""
    since = kit.moment(now, calendar.moment_text(now, team.zone))
    return kit.message(f"Posts of {kit.strong(team.name)} go on, since {since}.")


def back(team: Team, absence: Absence) -> Message:
    """One line in the channel."""
    since = kit.moment(absence.start, calendar.moment_text(absence.start, team.zone))
    return kit.message(f"I can post here again. What fell due since {since} is not posted afterwards.")


def _why(team: Team, why: Why) -> str:
    channel = kit.channel(team.channel)
    match why:
        case Why.ARCHIVED:
            return f"{channel} is archived"
        case Why.REMOVED:
            return f"I was removed from {channel}"
        case Why.DELETED:
            return f"the channel of {kit.strong(team.name)} was deleted"
        case Why.UNSEEN:
            return f"I can't see the channel of {kit.strong(team.name)}: I was removed from it, or it was deleted"
        case Why.ENDED:
            return "the set-up of this channel was ended"


def _what_to_do(team: Team, why: Why, prefix: str) -> str:
    channel = kit.channel(team.channel)
    match why:
        case Why.ARCHIVED:
            return f"Unarchive {channel} and I go on; {KEPT}."
        case Why.REMOVED:
            return f"Type `/invite @Drumbeat` in {channel} and I go on; {KEPT}."
        case Why.DELETED:
            return (
                f"To go on elsewhere, type `/{prefix}rituals setup` in another channel. What was recorded is kept, and "
                "shown to nobody, for nobody can see that channel any more."
            )
        case Why.UNSEEN:
            return f"If it is there, type `/invite @Drumbeat` in it and I go on; {KEPT}."
        case Why.ENDED:
            return f"Type `/{prefix}rituals setup` to set it up again, with all that was recorded."
