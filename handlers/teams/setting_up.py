"""Set-up, settings, status, pause and resume: `/rituals` and its buttons."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.errors import UserError
from bot.messages import teams as messages
from bot.messages.kit import Message
from bot.messages.teams import Coming, Past, Unsent
from bot.rules import teams, text
from bot.rules.people import Channel, Person, check_administers, check_set_up
from bot.rules.teams import Team, TeamSettings
from handlers.calls import Answer, Call, Done, Open, Replace, Reply
from handlers.coming import find_coming
from handlers.deps import Deps, Scheduled
from storage import alarms, history, outbox, slots
from storage import teams as stored
from storage.engine import Tx
from storage.history import Entry
from storage.outbox import Letter, Status
from storage.slots import Claimed

LOOK_BACK = timedelta(days=14)


async def on_rituals(call: Call, deps: Deps) -> Answer:
    """`/rituals setup|status|pause|resume|remove|help`."""
    here = await deps.team_here(call)
    zone = here.zone if here else "UTC"
    ask = teams.parse(text.unescape(call.text), now=deps.now(), zone=zone)
    match ask.what:
        case "help":
            commands = [(one.usage, one.does) for one in deps.help]
            return Reply(messages.help_text(commands, deps.prefix))
        case "setup":
            return await on_set_up(call, deps)
    person, team = await deps.person_and_team(call)
    if ask.what == "status":
        return await _status(call, deps, team)
    if here is None:
        raise UserError("pause_in_channel")
    check_administers(person, team.admins)
    teams.check_not_ended(team)
    if ask.what == "remove":
        return Open(messages.remove_form(team))
    return await _pause_or_resume(call, deps, team, ask)


async def on_set_up(call: Call, deps: Deps) -> Answer:
    """Open the set-up form, or the settings of a channel that is set up."""
    person, channel = await deps.person_and_channel(call)
    if channel.direct:
        raise UserError("setup_in_channel")
    if not channel.has_bot:
        raise UserError("bot_not_in_channel", channel=channel.id)
    team = await deps.team_here(call)
    if team is None:
        check_set_up(person, channel)
        settings = teams.sensible(channel.name, person.id, person.zone)
    else:
        _check_may_change(person, channel, team)
        settings = team.settings
    has_ended = team is not None and team.ended is not None
    metadata = {"channel": channel.id, "seen": team.version if team else 0, "ended": has_ended}
    return Open(messages.form(settings, metadata=metadata, is_new=team is None or has_ended))


def _check_may_change(person: Person, channel: Channel, team: Team | None) -> None:
    """Its admins; what has ended may be set up again by whoever may set up a channel. Raises UserError."""
    if team is not None and team.ended is not None:
        check_set_up(person, channel)
    else:
        check_administers(person, team.admins if team else ())


async def on_choose(call: Call, deps: Deps) -> Answer:
    """*Set up a channel*, where there is no channel yet: which one?"""
    person = await deps.people.person(call.workspace, call.user)
    if person.guest or person.external:
        raise UserError("guests_cannot_set_up")
    return Open(messages.channel_form())


async def on_chosen(call: Call, deps: Deps) -> Answer:
    """A channel was chosen: its set-up takes the place of the form, or what stands in its way is marked there."""
    assert call.view is not None
    channel = messages.read_channel(call.view.filled)
    try:
        answer = await on_set_up(replace(call, channel=channel), deps)
    except UserError as error:
        raise error.at("channel") from None
    return Replace(answer.view) if isinstance(answer, Open) else answer


async def on_change(call: Call, deps: Deps) -> Answer:
    """*Settings* of a team, pressed elsewhere than in its channel."""
    _, channel, _ = await deps.team_seen(call, call.number("team"))
    return await on_set_up(replace(call, channel=channel.id), deps)


async def on_status(call: Call, deps: Deps) -> Answer:
    """*Status* of a team."""
    _, _, team = await deps.team_seen(call, call.number("team"))
    return await _status(call, deps, team)


async def on_settings(call: Call, deps: Deps) -> Answer:
    """The set-up form was saved."""
    assert call.view is not None
    person, channel = await deps.person_and_channel(call)
    team = await deps.team_here(call)
    before = team.settings if team else teams.sensible(channel.name, person.id, person.zone)
    settings = messages.read_form(call.view.filled, before)
    await _check_people(call, deps, settings, channel)
    seen = call.of_form("seen")
    if seen == 0:
        check_set_up(person, channel)
        await deps.commit(call, set_up, channel.id, settings, person.id, deps.now(), deps.prefix)
    else:
        _check_may_change(person, channel, team)
        again = call.view.metadata.get("ended") is True
        await deps.commit(call, change, channel.id, settings, seen, person.id, deps.now(), deps.prefix, again=again)
    return Done()


async def _check_people(call: Call, deps: Deps, settings: TeamSettings, channel: Channel) -> None:
    """Owner and admins must be people who can see the channel."""
    await deps.check_named(call, settings.note_owner, channel, "note_owner")
    for admin in settings.admins:
        await deps.check_named(call, admin, channel, "admins", named_as="admin")


def set_up(tx: Tx, channel: str, settings: TeamSettings, by: str, now: datetime, prefix: str) -> Team:
    """Make the channel a team, and say so there. Raises UserError when somebody was faster."""
    team = stored.add(tx, channel, settings, now)
    if team is None:
        raise UserError("already_set_up")
    after = {name: pair[1] for name, pair in _all_settings(settings).items()}
    history.add(tx, Entry(record=record(team), what="set up", at=now, by=by, before={}, after=after))
    outbox.put(
        tx,
        key=f"{record(team)} set up",
        to=channel,
        message=messages.set_up(team, by, prefix=prefix),
        about=f"the set-up of {team.name}",
        at=now,
        team=team.id,
        owner=by,
    )
    return team


def _all_settings(settings: TeamSettings) -> dict[str, tuple[str, str]]:
    nothing = TeamSettings(name="", zone="", note_owner="", admins=())
    return dict(teams.differences(nothing, settings))


def change(
    tx: Tx,
    channel: str,
    settings: TeamSettings,
    seen: int,
    by: str,
    now: datetime,
    prefix: str = "",
    *,
    again: bool = False,
) -> None:
    """Other settings. Where the set-up had ended, it begins `again`, with all that was recorded.

    Raises UserError where it was ended while the settings were open: saving those sets nothing up.
    """
    team = stored.get_by_channel(tx, channel)
    if team is None:
        raise UserError("not_set_up")
    if not again:
        teams.check_not_ended(team)
    changed = teams.differences(team.settings, settings)
    if not changed and team.ended is None:
        return
    after = teams.revive(teams.change(team, settings, seen=seen), now)
    keep_settings(tx, team, after, by, now)
    if team.ended is not None:
        _keep_revived(tx, team, after, by, now, prefix)


def keep_settings(tx: Tx, team: Team, after: Team, by: str, now: datetime, *, why: str = "") -> None:
    """The row, its history, and every alarm that its times or its people may move."""
    stored.save(tx, after)
    alarms.ring_team(tx, team.id)
    changed = teams.differences(team.settings, after.settings)
    if changed:
        olds = {name: old for name, (old, _) in changed.items()}
        news = {name: new for name, (_, new) in changed.items()}
        entry = Entry(record=record(team), what="settings", at=now, by=by, before=olds, after=news, why=why or None)
        history.add(tx, entry)


def _keep_revived(tx: Tx, before: Team, after: Team, by: str, now: datetime, prefix: str) -> None:
    assert before.ended is not None
    since = {"ended": before.ended.start.isoformat()}
    history.add(tx, Entry(record=record(before), what="set up again", at=now, by=by, before=since, after={}))
    outbox.put(
        tx,
        key=f"{record(before)} set up again {now.isoformat()}",
        to=before.channel,
        message=messages.set_up_again(after, before.ended, by, prefix=prefix),
        about=f"the set-up of {after.name}",
        at=now,
        team=before.id,
        owner=by,
    )


async def _pause_or_resume(call: Call, deps: Deps, team: Team, ask: teams.Ask) -> Answer:
    if ask.what == "pause":
        message = await deps.commit(call, pause, team.id, ask.until, call.user, deps.now())
    else:
        message = await deps.commit(call, resume, team.id, call.user, deps.now())
    return Reply(message)


def pause(tx: Tx, team_id: int, until: datetime | None, by: str, now: datetime) -> Message:
    """Stop scheduled posts, and say so in the channel."""
    team = existing(tx, team_id)
    teams.check_not_ended(team)
    after = teams.pause(team, until, now)
    running = teams.pause_of(after, now)
    assert running is not None
    message = messages.paused(team, running, by)
    _save_pauses(tx, team, after, "pause", message, by, now)
    return message


def resume(tx: Tx, team_id: int, by: str, now: datetime) -> Message:
    team = existing(tx, team_id)
    message = messages.resumed(by)
    _save_pauses(tx, team, teams.resume(team, now), "resume", message, by, now)
    return message


def _save_pauses(tx: Tx, before: Team, after: Team, what: str, message: Message, by: str, now: datetime) -> None:
    stored.save(tx, after)
    alarms.ring_team(tx, after.id)
    old, new = _until(before, now), _until(after, now)
    history.add(tx, Entry(record=record(before), what=what, at=now, by=by, before={"until": old}, after={"until": new}))
    outbox.put(
        tx,
        key=f"{record(before)} {what} {now.isoformat()}",
        to=before.channel,
        message=message,
        about=f"the {what} of {before.name}",
        at=now,
        team=before.id,
        owner=by,
    )


def _until(team: Team, now: datetime) -> str | None:
    running = teams.pause_of(team, now)
    if running is None:
        return None
    return running.end.isoformat() if running.end else "resumed by somebody"


async def _status(call: Call, deps: Deps, team: Team) -> Answer:
    now = deps.now()
    past, unsent, coming = await deps.db.read(call.workspace, _recent, team, deps.scheduled, now)
    titles = {one.name: one.title for one in deps.scheduled}
    return Reply(
        messages.status(
            team,
            now=now,
            coming=coming,
            past=[Past(title=titles.get(one.post, one.post), at=one.due_at, outcome=one.outcome) for one in past],
            unsent=[_unsent(letter) for letter in unsent],
            prefix=deps.prefix,
        )
    )


def _recent(
    tx: Tx, team: Team, scheduled: Sequence[Scheduled], now: datetime
) -> tuple[list[Claimed], list[Letter], list[Coming]]:
    past = [one for one in slots.find_since(tx, team.id, now - LOOK_BACK) if one.outcome != slots.NOTHING_TO_SAY]
    return past, outbox.find_not_posted(tx, team.id), find_coming(tx, team, scheduled, now)


def _unsent(letter: Letter) -> Unsent:
    return Unsent(
        id=letter.id, about=letter.about, reason=letter.error or "", in_doubt=letter.status is Status.IN_DOUBT
    )


async def on_try_again(call: Call, deps: Deps) -> Answer:
    """*Try again* at a message that could not be posted."""
    letter = await _settle(call, deps, "try again")
    return Reply(messages.trying_again(letter.about) if letter else messages.already_settled(deps.prefix))


async def on_it_is_there(call: Call, deps: Deps) -> Answer:
    """*It's there* at a message whose answer was lost."""
    letter = await _settle(call, deps, "it is there")
    return Reply(messages.taken_as_there(letter.about) if letter else messages.already_settled(deps.prefix))


async def _settle(call: Call, deps: Deps, what: str) -> Letter | None:
    """From the team's status, or from the owner's DM; in both only who may see the team.

    What is of no team, such as a file that somebody asked for, is its owner's alone.
    """
    letter = await deps.db.read(call.workspace, outbox.get_by_id, call.number("id"))
    if letter is None or (letter.team is None and letter.owner != call.user):
        raise UserError("not_yours_to_see")
    if letter.team is not None:
        await deps.team_seen(call, letter.team)
    of = f"team {letter.team}" if letter.team is not None else letter.key
    return await deps.commit(call, settle, letter.id, of, what, call.user, deps.now())


def settle(tx: Tx, letter_id: int, of: str, what: str, by: str, now: datetime) -> Letter | None:
    """Send a message again, or take it as posted; None when that was done already."""
    found = outbox.get_by_id(tx, letter_id)
    if found is None:
        return None
    letter = outbox.mark_again(tx, letter_id, now) if what == "try again" else outbox.mark_there(tx, letter_id)
    if letter is not None:
        entry = Entry(record=of, what=what, at=now, by=by, before={"error": found.error}, after={}, why=found.about)
        history.add(tx, entry)
    return letter


def record(team: Team) -> str:
    """How history and the outbox name a team."""
    return f"team {team.id}"


def existing(tx: Tx, team_id: int) -> Team:
    team = stored.get(tx, team_id)
    if team is None:
        raise UserError("not_set_up")
    return team
