"""Saying one message to Slack, or looking for it, and what its row is told afterwards.

Nothing is written here: each way ends in a function that the drain runs in its next transaction, with those of others.
"""

import hashlib
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from bot.errors import UserError
from bot.messages import errors, kit
from bot.rules import retries
from bot.rules.people import is_open_to_others, may_see
from handlers.delivery import lookup, outcomes, together
from handlers.delivery.errors import OpeningError
from handlers.delivery.illustrating import Illustrator
from handlers.delivery.slack import BeforeSendingError, NotInstalledError, Slack, SlackError, real_now
from handlers.delivery.together import ElsewhereError, is_together
from handlers.delivery.uploads import Make, NotMadeError, Uploads, is_person
from handlers.people import People
from storage import outbox, teams
from storage.engine import Database, Tx
from storage.outbox import Kind, Letter, Sent, Status, Turn

log = logging.getLogger(__name__)

LOOK_AGAIN = timedelta(minutes=1)
SURELY_OURS = timedelta(seconds=2)
"""So soon after it was claimed a message need not be asked for whether another process took it over."""
METADATA_EVENT = "drumbeat_message"
Settle = Callable[[Tx], object]
"""What is written of a message; outcomes.HOW has a word for each."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How it went with a message: to be written."""

    letter: Letter
    settle: Sent | Settle


@dataclass(slots=True)
class Reach:
    """How a workspace can be reached: what Slack asked to hold back, which DMs are open, whether we have a token."""

    held: dict[str, datetime] = field(default_factory=dict)
    direct: dict[str, str] = field(default_factory=dict)
    looked: dict[str, str] = field(default_factory=dict)
    """How far the look for a message in doubt has come, by its key in Slack."""
    opens_at: datetime | None = None
    """Until then Slack wants no further conversation with a person to be opened."""
    connected: bool = True


class Saying:
    """`settles` is how long a call whose answer was lost may still take effect, before its message is looked for.

    `makers` make what is to be uploaded, the `illustrator` has the pictures of posts.
    """

    def __init__(
        self,
        db: Database,
        slack: Slack,
        people: People,
        *,
        settles: timedelta,
        prefix: str,
        makers: Mapping[str, Make],
        illustrator: Illustrator,
        folder: Path | None = None,
    ) -> None:
        self._db = db
        self._slack = slack
        self._people = people
        self._settles = settles
        self._prefix = prefix
        self._uploads = Uploads(db, slack, people, makers, folder)
        self._illustrator = illustrator
        # A team stays in its channel, and most of what is said goes there: it is not looked up each time.
        self._homes: dict[tuple[str, int], str] = {}

    async def go(self, workspace: str, reach: Reach, turn: Turn) -> Ending:
        """One message, once; or, if it is in doubt, a look for it."""
        if turn.letter.status is Status.IN_DOUBT:
            return Ending(turn.letter, await self._look_for(workspace, reach, turn))
        return Ending(turn.letter, await self._send(workspace, reach, turn))

    async def _send(self, workspace: str, reach: Reach, turn: Turn) -> Sent | Settle:
        letter = turn.letter
        try:
            sent = await self._say(workspace, reach, turn)
        except _ThreadMissingError:
            return self._given_up(letter, errors.THREAD_MISSING)
        except _NotTheirsError:
            return self._given_up(
                letter, errors.NOT_THEIRS if is_person(letter.conversation) else errors.NOT_ALL_THEIRS
            )
        except ElsewhereError as error:
            return partial(outbox.mark_parted, letter=letter, to=error.conversations)
        except NotMadeError:
            return self._given_up(letter, errors.NOT_MADE)
        except _TakenOverError:
            log.warning("message %s was taken over by another process before it was said here", letter.id)
            return outcomes.leave
        except (SlackError, NotInstalledError) as error:
            return self._after_failure(reach, letter, error)
        if sent is None:
            return partial(outbox.fold, update=letter)
        return Sent(letter=letter, channel=sent["channel"], ts=sent["ts"], at=real_now())

    async def _say(self, workspace: str, reach: Reach, turn: Turn) -> Mapping[str, Any] | None:
        """Call Slack. None: the message to update is not there, so its text is kept for when it is sent again."""
        letter, target = turn.letter, turn.target
        check = partial(self._check_ours, workspace, turn)
        await self._check_theirs(workspace, letter, letter.team)
        letter = replace(letter, blocks=await self._blocks_theirs(workspace, letter))
        if letter.thread and (target is None or target.ts is None or target.status is not Status.SENT):
            if letter.kind is Kind.UPDATE:
                return None
            if target is None or target.status is not Status.SENT:
                raise _ThreadMissingError
            target = None  # somebody saw that it is there; where, we were not told, so this stands beside it
        if letter.kind is Kind.UPDATE and target is not None:
            there = {"channel": target.channel, "ts": target.ts}
            return await self._illustrator.call(workspace, "chat.update", letter, check=check, **there)
        channel = await self._place(workspace, reach, letter.conversation)
        if letter.kind is Kind.FILE:
            thread_ts = target.ts if target else None
            await self._uploads.send(workspace, letter, channel=channel, thread_ts=thread_ts, check=check)
            return {"channel": channel, "ts": None}
        reply = {"thread_ts": target.ts, "reply_broadcast": letter.broadcast} if target is not None else {}
        return await self._illustrator.call(
            workspace,
            "chat.postMessage",
            letter,
            check=check,
            channel=channel,
            metadata={"event_type": METADATA_EVENT, "event_payload": {"key": opaque(workspace, letter.key)}},
            unfurl_links=False,
            unfurl_media=False,
            **reply,
        )

    async def _check_ours(self, workspace: str, turn: Turn) -> None:
        """Words that waited, such as for a picture, are said only while nobody took them over.

        Another process may, when this one stood still or lost the connection by which it holds its workspace.
        """
        if real_now() - turn.claimed_at >= SURELY_OURS and not await self._db.read(
            workspace, outbox.is_claimed, turn.letter
        ):
            raise _TakenOverError

    async def _blocks_theirs(self, workspace: str, letter: Letter) -> Sequence[Mapping[str, Any]]:
        """Of a message about several teams, what is about those that its reader may see."""
        teams_told = {team for block in letter.blocks if (team := kit.team_of(block)) is not None}
        hidden = set[int]()
        for team in teams_told - {letter.team}:
            try:
                await self._check_theirs(workspace, letter, team)
            except _NotTheirsError:
                hidden.add(team)
        if hidden and hidden == teams_told:
            raise _NotTheirsError
        return [block for block in letter.blocks if kit.team_of(block) not in hidden] if hidden else letter.blocks

    async def _check_theirs(self, workspace: str, letter: Letter, team_id: int | None) -> None:
        """Private stays private: who left the channel since gets nothing more of what belongs to it."""
        if team_id is None or self._homes.get((workspace, team_id)) == letter.conversation:
            return
        team = await self._db.read(workspace, teams.get, team_id)
        if team is None:
            return
        self._homes[workspace, team_id] = team.channel
        if team.channel == letter.conversation:
            return
        try:
            await self._check_of(letter)(workspace, letter.conversation, team.channel)
        except UserError as error:
            if error.code == "slack_slow":
                raise BeforeSendingError(retries.UNREACHABLE) from error
            if error.code == "no_such_person" or outcomes.is_notice(letter):
                return  # Slack says so itself; and word that we can't post there must not need us to be there
            raise _NotTheirsError from error

    def _check_of(self, letter: Letter) -> Callable[[str, str, str], Awaitable[None]]:
        if is_together(letter.conversation):
            return self._check_changed if letter.kind is Kind.UPDATE else self._check_together
        return self._check_person if is_person(letter.conversation) else self._check_channel

    async def _check_person(self, workspace: str, person_id: str, home_id: str) -> None:
        person = await self._people.person(workspace, person_id)
        home = await self._people.channel(workspace, home_id, expecting=(person_id,))
        if not person.deactivated and not may_see(person, home):
            raise _NotTheirsError

    async def _check_together(self, workspace: str, conversation: str, home_id: str) -> None:
        """Several people in one conversation: who may not see it is left out. Raises ElsewhereError for the others."""
        may = await together.allowed(self._people, workspace, conversation, home_id)
        if not may:
            raise _NotTheirsError
        if may != conversation:
            raise ElsewhereError([may])

    async def _check_changed(self, workspace: str, conversation: str, home_id: str) -> None:
        """Newer words for what several people have before them are for all of them, or for nobody."""
        if not await together.is_for_all(self._people, workspace, conversation, home_id):
            raise _NotTheirsError

    async def _check_channel(self, workspace: str, channel_id: str, home_id: str) -> None:
        """A channel other than the team's own: everybody in there may see the team's."""
        home = await self._people.channel(workspace, home_id)
        try:
            channel = await self._people.channel(workspace, channel_id)
        except UserError as error:
            if error.code == "slack_slow":
                raise
            return  # Slack says itself that we can't post there
        if is_open_to_others(channel, home) or await self._people.strangers(workspace, channel, home):
            raise _NotTheirsError

    async def _place(self, workspace: str, reach: Reach, conversation: str) -> str:
        """A channel as it is; a person by their DM, opened first so that it has one name."""
        if not is_person(conversation):
            return conversation
        if conversation not in reach.direct:
            wait = (reach.opens_at - real_now()).total_seconds() if reach.opens_at is not None else 0.0
            if wait > 0:
                raise OpeningError("ratelimited", retry_after=wait)
            try:
                opened = await self._slack.call(workspace, "conversations.open", users=conversation)
            except SlackError as error:
                if error.retry_after is not None:
                    reach.opens_at = real_now() + timedelta(seconds=error.retry_after)
                raise OpeningError(error.error, retry_after=error.retry_after) from error
            reach.direct[conversation] = opened["channel"]["id"]
        return reach.direct[conversation]

    async def _look_for(self, workspace: str, reach: Reach, turn: Turn) -> Settle:
        """A message in doubt: sent if it is there, sent again if not; where we can't look, its owner is asked."""
        letter = turn.letter
        if letter.kind is Kind.FILE:  # it carries no key of ours, and may have been shared
            return partial(outcomes.ask_owner, letter=letter)
        try:
            channel = await self._place(workspace, reach, letter.conversation)
            ts = await lookup.find(
                self._slack,
                workspace,
                channel=channel,
                key=opaque(workspace, letter.key),
                since=letter.at,
                thread_ts=turn.target.ts if turn.target else None,
                places=reach.looked,
            )
        except lookup.CannotLookError:
            return partial(outcomes.ask_owner, letter=letter)
        except (SlackError, NotInstalledError) as error:
            return self._after_look_up_failed(reach, letter, error)
        log.info("message %s was in doubt and is %s", letter.id, "there" if ts else "not there")
        if ts is None:
            return self._after_absence(letter)
        return partial(outbox.mark_found, letter=letter, channel=channel, ts=ts, at=real_now())

    def _after_look_up_failed(self, reach: Reach, letter: Letter, error: SlackError | NotInstalledError) -> Settle:
        """It could not be looked for: later, or never, and then a person has to say."""
        now = real_now()
        code, after = _code(error)
        match retries.decide(code, attempts=letter.attempts, retry_after=after, idempotent=True):
            case retries.RetryAt(delay=delay):
                return partial(outbox.mark_look_later, letter=letter, look_at=now + max(delay, LOOK_AGAIN))
            case retries.Disconnected():
                reach.connected = False
                return partial(outcomes.disconnect, letter=letter, now=now, error=code)
            case _:
                return partial(outcomes.ask_owner, letter=letter)

    def _after_absence(self, letter: Letter) -> Settle:
        """It is surely not there: sent again, at growing distances; the time that it was left to settle counts."""
        match retries.decide(retries.DROPPED, attempts=letter.attempts):
            case retries.InDoubt(if_absent=retries.RetryAt(delay=delay)):
                due_at = real_now() + max(delay - self._settles, timedelta(0))
                return partial(outbox.mark_absent, letter=letter, due_at=due_at)
            case _:
                return self._given_up(letter, retries.Reason.EXHAUSTED)

    def _after_failure(self, reach: Reach, letter: Letter, error: SlackError | NotInstalledError) -> Settle:
        now = real_now()
        code, after = _code(error)
        log.info("message %s to %s: %s", letter.id, letter.conversation, code)
        idempotent = isinstance(error, BeforeSendingError)
        match retries.decide(code, attempts=letter.attempts, retry_after=after, idempotent=idempotent):
            case retries.InDoubt(if_absent=retries.RetryAt(delay=delay)) if letter.kind is Kind.UPDATE:
                # It may go again, but not before it can't land any more: by then there may be newer words.
                due_at = now + max(delay, self._settles)
                return partial(outcomes.put_off, letter=letter, due_at=due_at, error=code, hold=False)
            case retries.InDoubt(if_absent=retries.GiveUp(reason=reason)) if letter.kind is Kind.UPDATE:
                return self._given_up(letter, reason)
            case retries.RetryAt(delay=delay, hold_method=hold):
                hold = hold and not isinstance(error, OpeningError)
                if hold:
                    reach.held[letter.kind] = now + delay
                return partial(outcomes.put_off, letter=letter, due_at=now + delay, error=code, hold=hold)
            case retries.GiveUp() if isinstance(error, BeforeSendingError) and is_together(letter.conversation):
                return partial(outbox.mark_parted, letter=letter, to=together.people_in(letter.conversation))
            case retries.GiveUp(reason=reason):
                return self._given_up(letter, reason)
            case retries.InDoubt():
                return partial(outbox.mark_in_doubt, letter=letter, error=code, look_at=now + self._settles)
            case retries.Disconnected():
                reach.connected = False
                return partial(outcomes.disconnect, letter=letter, now=now, error=code)

    def _given_up(self, letter: Letter, reason: str) -> Settle:
        return partial(outcomes.give_up, letter=letter, reason=reason, prefix=self._prefix)


def opaque(workspace: str, key: str) -> str:
    """A message's key as others in Slack may see it: recognisable by us, telling nothing."""
    return hashlib.blake2s(f"{workspace} {key}".encode(), digest_size=16).hexdigest()


class _ThreadMissingError(Exception):
    """The message to reply to never arrived, so there is no thread."""


class _TakenOverError(Exception):
    """Another process says it, or has said it."""


class _NotTheirsError(Exception):
    """It is about a channel that its reader can't see, or not any more."""


def _code(error: SlackError | NotInstalledError) -> tuple[str, float | None]:
    """What Slack said, and when it wants to be asked again."""
    return (error.error, error.retry_after) if isinstance(error, SlackError) else ("account_inactive", None)
