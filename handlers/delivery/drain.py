"""Saying what waits in the outbox of one workspace: conversations side by side, each in order.

The outbox row is the truth. A row is claimed and committed before Slack is called, and settled after. One worker at a
time drains a workspace, because Slack counts its limits there.
"""

import asyncio
import hashlib
import logging
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.errors import UserError
from bot.messages import errors
from bot.rules import retries
from bot.rules.people import may_see
from handlers.delivery import lookup
from handlers.delivery.slack import NotInstalledError, Slack, SlackError, real_now
from handlers.people import People
from storage import installations, outbox, teams
from storage.engine import Database, Tx
from storage.outbox import Kind, Letter, Status

log = logging.getLogger(__name__)

SIDE_BY_SIDE = 16
SETTLES = timedelta(seconds=5)
LOOK_AGAIN = timedelta(minutes=1)
ELSEWHERE = timedelta(seconds=1)
NOTICE = "!"  # in the key of word about another message
METADATA_EVENT = "drumbeat_message"


class Workspace:
    """What a drain must remember between messages: who was spoken to when, and what Slack asked to hold back."""

    def __init__(self) -> None:
        self.spoke: dict[str, float] = defaultdict(lambda: float("-inf"))
        self.held: dict[str, datetime] = {}
        self.direct: dict[str, str] = {}
        self.more = asyncio.Event()
        self.connected = True

    def held_kinds(self, now: datetime) -> set[str]:
        self.held = {kind: until for kind, until in self.held.items() if until > now}
        return set(self.held)


class Drain:
    """`pace` is the least time between two posts in a channel, in seconds; Slack's limit is one a second.

    `settles` is how long a call whose answer was lost may still take effect, before its message is looked for.
    """

    def __init__(
        self,
        db: Database,
        slack: Slack,
        people: People,
        *,
        pace: float = 1.0,
        settles: timedelta = SETTLES,
        prefix: str = "",
    ) -> None:
        self._db = db
        self._slack = slack
        self._people = people
        self._pace = pace
        self._settles = settles
        self._prefix = prefix
        self._sending = asyncio.Semaphore(SIDE_BY_SIDE)
        self._workspaces: dict[str, Workspace] = defaultdict(Workspace)
        self._stopping = False

    def look_again(self, workspace: str) -> None:
        """More was put into the outbox while it is being drained."""
        self._workspaces[workspace].more.set()

    def has_more(self, workspace: str) -> bool:
        """Something was put into the outbox after the drain looked for the last time."""
        return self._workspaces[workspace].more.is_set() and not self._stopping

    def stop(self) -> None:
        """Finish what is being sent, and claim nothing more."""
        self._stopping = True
        for state in self._workspaces.values():
            state.more.set()

    async def drain(self, workspace: str) -> datetime | None:
        """Say everything that may be said now; answer when the next message is due, or None. In real time.

        While another process does that, it is asked again soon: that one may have looked before our commit.
        """
        self._workspaces[workspace].more.clear()
        async with self._db.alone(f"drain {workspace}") as alone:
            return await self._drain(workspace) if alone else real_now() + ELSEWHERE

    async def _drain(self, workspace: str) -> datetime | None:
        state = self._workspaces[workspace]
        state.connected = await self._take_over(workspace)
        talking: dict[str, asyncio.Task[None]] = {}
        try:
            while self._may_go_on(state):
                state.more.clear()
                await self._start_talking(workspace, state, talking)
                if not talking:
                    break
                more = asyncio.create_task(state.more.wait())
                await asyncio.wait([more, *talking.values()], return_when=asyncio.FIRST_COMPLETED)
                more.cancel()
                for conversation in [name for name, task in talking.items() if task.done()]:
                    talking.pop(conversation).result()
        finally:
            await asyncio.gather(*talking.values(), return_exceptions=True)
        return await self._next_due(workspace, state) if state.connected else None

    def _may_go_on(self, state: Workspace) -> bool:
        return state.connected and not self._stopping

    async def _take_over(self, workspace: str) -> bool:
        """See that there is a token, and what an earlier worker was sending when it died."""
        try:
            await self._slack.installation(workspace)
        except NotInstalledError:
            return False
        if await self._db.read(workspace, outbox.is_sending):
            for letter in await self._db.run(workspace, outbox.mark_abandoned, look_at=real_now() + self._settles):
                log.warning("message %s was being sent when its process ended", letter.key)
        return True

    async def _start_talking(self, workspace: str, state: Workspace, talking: dict[str, asyncio.Task[None]]) -> None:
        now = real_now()
        held = state.held_kinds(now)
        for conversation in await self._db.read(workspace, outbox.find_conversations_due, now, held=held):
            if conversation not in talking:
                talking[conversation] = asyncio.create_task(self._talk(workspace, state, conversation))

    async def _next_due(self, workspace: str, state: Workspace) -> datetime | None:
        held = state.held_kinds(real_now())
        waits = [*state.held.values(), await self._db.read(workspace, outbox.next_due, held=held)]
        return min((moment for moment in waits if moment is not None), default=None)

    async def _talk(self, workspace: str, state: Workspace, conversation: str) -> None:
        """Say what waits in one conversation, one after the other."""
        while await self._may_speak(state, conversation):
            # Claimed only when it is its turn: what is claimed and not sent is in doubt if the process is killed.
            async with self._sending:
                held = state.held_kinds(real_now())
                if not self._may_go_on(state):
                    return
                letter = await self._db.run(workspace, outbox.claim_head, conversation, real_now(), held=held)
                if letter is None:
                    return
                if letter.status is Status.IN_DOUBT:
                    await self._look_for(workspace, state, letter)
                else:
                    await self._send(workspace, state, letter)

    async def _may_speak(self, state: Workspace, conversation: str) -> bool:
        """Keep the pace; False when the delivery was stopped, or the token died, by then."""
        wait = state.spoke[conversation] + self._pace - asyncio.get_running_loop().time()
        if wait > 0 and self._may_go_on(state):
            await asyncio.sleep(wait)
        return self._may_go_on(state)

    async def _send(self, workspace: str, state: Workspace, letter: Letter) -> None:
        """One message, once; whatever happens, the row says how far it got."""
        try:
            sent = await self._say(workspace, state, letter)
        except _ThreadMissingError:
            await self._db.run(workspace, give_up, letter, errors.THREAD_MISSING, self._prefix)
            return
        except _NotTheirsError:
            await self._db.run(workspace, give_up, letter, errors.NOT_THEIRS, self._prefix)
            return
        except (SlackError, NotInstalledError) as error:
            await self._settle(workspace, state, letter, error)
            return
        if letter.kind is Kind.POST:
            state.spoke[letter.conversation] = asyncio.get_running_loop().time()
        if sent is None:
            await self._db.run(workspace, outbox.fold, letter)
        else:
            await self._db.run(workspace, outbox.mark_sent, letter, channel=sent["channel"], ts=sent["ts"])

    async def _say(self, workspace: str, state: Workspace, letter: Letter) -> Mapping[str, Any] | None:
        """Call Slack. None: the message to update is not there, so its text is kept for when it is sent again."""
        await self._check_theirs(workspace, letter)
        words: dict[str, Any] = {"text": letter.text, "blocks": letter.blocks}
        target = await self._db.read(workspace, outbox.get, letter.thread) if letter.thread else None
        if letter.thread and (target is None or target.ts is None or target.status is not Status.SENT):
            if letter.kind is Kind.UPDATE:
                return None
            if target is None or target.status is not Status.SENT:
                raise _ThreadMissingError
            target = None  # somebody saw that it is there; where, we were not told, so this stands beside it
        if letter.kind is Kind.UPDATE and target is not None:
            return await self._slack.call(workspace, "chat.update", channel=target.channel, ts=target.ts, **words)
        if target is not None:
            words |= {"thread_ts": target.ts, "reply_broadcast": letter.broadcast}
        return await self._slack.call(
            workspace,
            "chat.postMessage",
            channel=await self._place(workspace, state, letter.conversation),
            metadata={"event_type": METADATA_EVENT, "event_payload": {"key": opaque(workspace, letter.key)}},
            unfurl_links=False,
            unfurl_media=False,
            **words,
        )

    async def _check_theirs(self, workspace: str, letter: Letter) -> None:
        """Private stays private: who left the channel since gets nothing more of what belongs to it."""
        team = await self._db.read(workspace, teams.get, letter.team) if letter.team else None
        if team is None or not _is_person(letter.conversation):
            return
        try:
            person = await self._people.person(workspace, letter.conversation)
            channel = await self._people.channel(workspace, team.channel, expecting=(letter.conversation,))
        except UserError as error:
            if error.code == "slack_slow":
                raise _BeforeSendingError(retries.UNREACHABLE) from error
            if error.code == "no_such_person" or is_notice(letter):
                return  # Slack says so itself; and word that we can't post there must not need us to be there
            raise _NotTheirsError from error
        if not person.deactivated and not may_see(person, channel):
            raise _NotTheirsError

    async def _place(self, workspace: str, state: Workspace, conversation: str) -> str:
        """A channel as it is; a person by their DM, opened first so that it has one name."""
        if not _is_person(conversation):
            return conversation
        if conversation not in state.direct:
            try:
                opened = await self._slack.call(workspace, "conversations.open", users=conversation)
            except SlackError as error:
                raise _before_sending(error) from error
            state.direct[conversation] = opened["channel"]["id"]
        return state.direct[conversation]

    async def _look_for(self, workspace: str, state: Workspace, letter: Letter) -> None:
        """A message in doubt: sent if it is there, sent again if not; where we can't look, its owner is asked."""
        target = await self._db.read(workspace, outbox.get, letter.thread) if letter.thread else None
        try:
            channel = await self._place(workspace, state, letter.conversation)
            ts = await lookup.find(
                self._slack,
                workspace,
                channel=channel,
                key=opaque(workspace, letter.key),
                since=letter.at,
                thread_ts=target.ts if target else None,
            )
        except lookup.CannotLookError:
            await self._db.run(workspace, ask_owner, letter)
        except (SlackError, NotInstalledError) as error:
            await self._settle_look_up(workspace, state, letter, error)
        else:
            log.info("message %s was in doubt and is %s", letter.key, "there" if ts else "not there")
            if ts is None:
                await self._settle_absent(workspace, letter)
            else:
                await self._db.run(workspace, outbox.mark_found, letter, channel=channel, ts=ts)

    async def _settle_look_up(
        self, workspace: str, state: Workspace, letter: Letter, error: SlackError | NotInstalledError
    ) -> None:
        """It could not be looked for: later, or never, and then a person has to say."""
        now = real_now()
        code, after = _code(error)
        match retries.decide(code, attempts=letter.attempts, retry_after=after, idempotent=True):
            case retries.RetryAt(delay=delay):
                await self._db.run(workspace, outbox.mark_look_later, letter, look_at=now + max(delay, LOOK_AGAIN))
            case retries.Disconnected():
                await self._disconnect(workspace, state, letter, now, code)
            case _:
                await self._db.run(workspace, ask_owner, letter)

    async def _settle_absent(self, workspace: str, letter: Letter) -> None:
        """It is surely not there: sent again, at growing distances; the time that it was left to settle counts."""
        match retries.decide(retries.DROPPED, attempts=letter.attempts):
            case retries.InDoubt(if_absent=retries.RetryAt(delay=delay)):
                due_at = real_now() + max(delay - self._settles, timedelta(0))
                await self._db.run(workspace, outbox.mark_absent, letter, due_at=due_at)
            case _:
                await self._db.run(workspace, give_up, letter, retries.Reason.EXHAUSTED, self._prefix)

    async def _settle(
        self, workspace: str, state: Workspace, letter: Letter, error: SlackError | NotInstalledError
    ) -> None:
        now = real_now()
        code, after = _code(error)
        idempotent = letter.kind is Kind.UPDATE or isinstance(error, _BeforeSendingError)
        match retries.decide(code, attempts=letter.attempts, retry_after=after, idempotent=idempotent):
            case retries.RetryAt(delay=delay, hold_method=hold):
                await self._db.run(workspace, outbox.mark_retry, letter, due_at=now + delay, error=code)
                if hold:
                    state.held[letter.kind] = now + delay
            case retries.GiveUp(reason=reason):
                await self._db.run(workspace, give_up, letter, reason, self._prefix)
            case retries.InDoubt():
                await self._db.run(workspace, outbox.mark_in_doubt, letter, error=code, look_at=now + self._settles)
            case retries.Disconnected():
                await self._disconnect(workspace, state, letter, now, code)
        log.info("message %s to %s: %s", letter.key, letter.conversation, code)

    async def _disconnect(self, workspace: str, state: Workspace, letter: Letter, now: datetime, code: str) -> None:
        await self._db.run(workspace, disconnect, letter, now, code)
        self._slack.forget(workspace)
        state.connected = False


def _code(error: SlackError | NotInstalledError) -> tuple[str, float | None]:
    """What Slack said, and when it wants to be asked again."""
    return (error.error, error.retry_after) if isinstance(error, SlackError) else ("account_inactive", None)


def ask_owner(tx: Tx, letter: Letter) -> None:
    """Nobody but a person can tell whether it arrived: ask the record's owner, once, and send nothing meanwhile."""
    outbox.mark_look_later(tx, letter, look_at=None)
    if letter.owner is not None:
        outbox.put(
            tx,
            key=f"{letter.key}{NOTICE}in doubt {letter.attempts}",
            to=letter.owner,
            message=errors.may_be_there(letter.id, letter.about, letter.conversation),
            about=f"the question whether {letter.about} arrived",
            at=letter.at,
            team=letter.team,
        )


class _ThreadMissingError(Exception):
    """The message to reply to never arrived, so there is no thread."""


class _NotTheirsError(Exception):
    """It is about a channel that its reader can't see, or not any more."""


class _BeforeSendingError(SlackError):
    """Nothing was said yet, so trying again can't say it twice."""


def _is_person(conversation: str) -> bool:
    return conversation[:1] in {"U", "W"}


def is_notice(letter: Letter) -> bool:
    """Word about another message, which tells no more than its name."""
    return NOTICE in letter.key


def _before_sending(error: SlackError) -> _BeforeSendingError:
    return _BeforeSendingError(error.error, retry_after=error.retry_after)


def give_up(tx: Tx, letter: Letter, reason: str, prefix: str) -> None:
    """Slack refuses for good: keep it for *Try again*, and tell its owner once, unless it was for them."""
    outbox.mark_dead(tx, letter, error=reason)
    if letter.owner is not None and letter.owner != letter.conversation:
        outbox.put(
            tx,
            key=f"{letter.key}{NOTICE}refused",
            to=letter.owner,
            message=errors.could_not_post(letter.about, letter.conversation, reason, prefix=prefix),
            about=f"word that {letter.about} could not be posted",
            at=letter.at,
            team=letter.team,
        )


def disconnect(tx: Tx, letter: Letter, now: datetime, error: str) -> None:
    """The token is dead: posting stops at once, and the message waits for the next install."""
    if letter.status is Status.IN_DOUBT:
        outbox.mark_look_later(tx, letter, look_at=now)
    else:
        outbox.mark_retry(tx, letter, due_at=now, error=error)
    installations.mark_disconnected(tx, now)


def opaque(workspace: str, key: str) -> str:
    """A message's key as others in Slack may see it: recognisable by us, telling nothing."""
    return hashlib.blake2s(f"{workspace} {key}".encode(), digest_size=16).hexdigest()
