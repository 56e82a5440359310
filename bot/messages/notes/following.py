"""The channels that follow a team's notes: what each is told when it begins, the answers, and the form."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.messages.notes.listing import LIST
from bot.rules.teams import Team

FOLLOWERS = "notes.followers"
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NAMED = 10


def began(team: Team, by: str, *, prefix: str) -> Message:
    """One line in a channel that follows from now on: what it will get, and who did it."""
    chosen = team.settings
    return kit.message(
        f"{kit.person(by)} subscribed this channel to the weekly note of *{kit.escape(team.name)}*: it comes here on "
        f"{DAYS[chosen.note_weekday]} {chosen.note_time:%H:%M} ({team.zone}). "
        f"A team admin ends it with `/{prefix}weekly unfollow` in {kit.channel(team.channel)}."
    )


def follows(team: Team, channel: str, *, is_new: bool) -> Message:
    """Answered to who made it follow."""
    if not is_new:
        return kit.message(f"{kit.channel(channel)} follows the notes of *{kit.escape(team.name)}* already.")
    return kit.message(
        f"{kit.channel(channel)} gets the weekly note of *{kit.escape(team.name)}* from now on, and its corrections. "
        "I told it so in one line."
    )


def ended(team: Team, channel: str, *, did_follow: bool) -> Message:
    if not did_follow:
        return kit.message(f"{kit.channel(channel)} does not follow the notes of *{kit.escape(team.name)}*.")
    return kit.message(f"{kit.channel(channel)} gets no more notes of *{kit.escape(team.name)}*.")


def below(team: Team, channels: Sequence[str] | None) -> list[Block]:
    """Below the preview: the way to past notes. For team admins also which `channels` follow, and to change that."""
    past = kit.button("Past notes", LIST, value=kit.pack(team=team.id))
    if channels is None:
        return [kit.actions(past)]
    named = [kit.channel(one) for one in channels[:NAMED]]
    more = [f"and {len(channels) - NAMED} more"] if len(channels) > NAMED else []
    said = f"Followed by {', '.join([*named, *more])}" if channels else "No other channel follows this note"
    change = kit.button("Followers", FOLLOWERS, value=kit.pack(team=team.id))
    return [kit.context(said), kit.actions(change, past)]


def form(team: Team, shown: Sequence[str], *, unseen: int) -> dict[str, Any]:
    """The followers that this person may see, to be changed; how many others there are is said."""
    hint = "Everybody in there has to be able to see the team's own channel; each gets one line that it follows now"
    others = []
    if unseen:
        many = "1 channel that you can't see follows" if unseen == 1 else f"{unseen} channels that you can't see follow"
        others = [kit.checkbox_input("unseen", f"{many} too", "End that", checked=False)]
    return kit.modal(
        "Followers",
        kit.section(f"The weekly note of *{kit.escape(team.name)}* is posted in {kit.channel(team.channel)}."),
        kit.channels_input("followers", "Also post it in", value=shown, optional=True, hint=hint),
        *others,
        callback="notes.followed",
        metadata={"team": team.id, "shown": list(shown)},
        submit="Save",
    )


def read_form(filled: Filled, metadata: Mapping[str, Any]) -> tuple[Collection[str], Collection[str], bool]:
    """What the form showed, what is picked in it now, and whether those that can't be seen shall end."""
    shown = metadata.get("shown")
    known = [one for one in shown if isinstance(one, str)] if isinstance(shown, list) else []
    return known, filled.channels("followers"), filled.checked("unseen")
