"""Slack's payloads into calls, calls to the function that the registry names, answers back as acks.

Bolt tries its listeners one by one, so it gets one per kind of payload. The ack is the last thing a listener does:
after the commit, because nothing else is awaited in between.
"""

import json
import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.error import BoltError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import UserError
from bot.messages import errors as words
from bot.messages import kit
from handlers import calls, errors
from handlers.calls import Answer, Behind, Call, Done, Fields, Open, Replace, Reply, Working
from handlers.delivery.slack import NotInstalledError, Slack, SlackError
from handlers.deps import Deps, RepeatedError
from handlers.registry import Registry
from handlers.watching import trail
from storage import outbox
from storage.engine import Tx, is_away

log = logging.getLogger(__name__)

ANY = re.compile(r".*", re.DOTALL)
Body = Mapping[str, Any]
HELD_BACK = "app_rate_limited"
OPENED = {"exchanged_trigger_id", "trigger_exchanged"}
"""The same request came before, and its form was opened then; Slack has two names for it."""
ELSEWHERE = {"hash_conflict", "push_limit_reached"}
"""They are not looking at the modal any more in which they pressed: it shows something else, or others lie on it."""


class MalformedError(Exception):
    """A signed payload that is not one of Slack's."""


class NotConnectedError(BoltError):
    """Slack asks for a workspace in which there is no token to speak with."""


def build(registry: Registry, deps: Deps, slack: Slack) -> AsyncApp:
    """The Bolt app with its handful of listeners. Whether it is Slack who asks is checked before it."""

    async def authorize(workspace: str, org: str | None) -> AuthorizeResult:
        try:
            installed = await slack.installation(workspace, org)
        except NotInstalledError as error:
            raise NotConnectedError("no installation for this workspace") from error
        return AuthorizeResult(
            enterprise_id=installed.enterprise,
            team_id=installed.workspace,
            bot_token=installed.token,
            bot_id=installed.bot_id,
            bot_user_id=installed.bot_user,
        )

    # Its loggers take their level from this one, whatever the root's is: below it they show the bodies of requests.
    quiet = logging.getLogger("slack_bolt")
    quiet.setLevel(logging.ERROR)
    app = AsyncApp(
        name="slack_bolt",  # else Bolt reads the source of everything on the stack to find one
        logger=quiet,
        authorize=authorize,
        client=AsyncWebClient(),
        process_before_response=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        # Workflow steps and the assistant, of which we have neither.
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )
    front = Front(registry, deps, slack)
    app.command(ANY)(front.listener(lambda body: calls.command(body, deps.prefix)))
    app.action(ANY)(front.listener(calls.action))
    app.view(ANY)(front.listener(calls.submission))
    app.shortcut(ANY)(front.listener(calls.shortcut))
    app.event(ANY)(front.listener(calls.happened))
    app.error(front.on_error)
    return app


async def dispatch(app: AsyncApp, payload: dict[str, Any]) -> BoltResponse:
    """The answer to a payload that is known to be Slack's, however it came."""
    if payload.get("type") == HELD_BACK:  # no event, and unknown to Bolt
        return _held_back(payload)
    try:
        # Bolt looks for no workspace where an org is asked, so it is told.
        asked = calls.asked(payload) if payload.get("type") != "url_verification" else calls.Asked("")
        about = {"workspace": asked.workspace, "org": asked.org}
        # In this mode Bolt takes a parsed body and checks no signature.
        request = AsyncBoltRequest(mode="socket_mode", body=payload, context=about)
        answer: BoltResponse = await app.async_dispatch(request)
    except (LookupError, TypeError, AttributeError, ValueError, RecursionError):
        log.warning("a payload of Slack's had a shape that Bolt can't read")
        return BoltResponse(status=400, body="")
    return answer


def _held_back(payload: Mapping[str, Any]) -> BoltResponse:
    """Slack sends an app no more events of a workspace for the rest of a minute: what they tell is found by looking."""
    log.warning("Slack holds events of workspace %s back: there were too many in an hour", payload.get("team_id"))
    if (doing := trail.current()) is not None:
        doing.what, doing.kind, doing.outcome = HELD_BACK, "event", "rate_limited"
    return BoltResponse(status=200, body="")


class Front:
    """From a payload to its answer."""

    def __init__(self, registry: Registry, deps: Deps, slack: Slack) -> None:
        self._registry = registry
        self._deps = deps
        self._slack = slack

    def listener(self, read: Callable[[Body], Call]) -> Callable[..., Awaitable[None]]:
        async def listen(body: dict[str, Any], ack: AsyncAck, context: dict[str, Any]) -> None:
            try:
                call = read(body)
            except (KeyError, TypeError, AttributeError, IndexError, ValueError) as error:
                raise MalformedError from error
            if call.workspace != context["workspace"]:  # whose installation answers
                raise MalformedError
            context["call"] = call
            with self._deps.db.attended():
                await self._give(await self._carry_out(call), call, ack)

        return listen

    async def _carry_out(self, call: Call) -> Answer:
        handle = self._registry.find(call.kind, call.name)
        if handle is None:
            log.warning("nothing is registered for %s %s", call.kind, call.name)
            return Done()
        if (doing := trail.current()) is not None:
            doing.what, doing.kind = f"{call.kind} {call.name}", call.kind
            doing.event = (call.repeat_key or "") if call.kind == "event" else ""
        if call.at_home:  # whatever comes of it, also that somebody was faster: they see how it stands
            self._deps.homes.show(call.workspace, call.user)
        try:
            return await handle(call, self._deps)
        except UserError as error:
            _went("mistake")
            return errors.answer(error, call, self._deps.prefix)
        except RepeatedError:
            _went("repeated")
            return Done()

    async def _give(self, answer: Answer, call: Call, ack: AsyncAck) -> None:
        """Acknowledge with the answer; what Slack takes only after the ack runs in a tracked task."""
        answer = _given_back(answer, call)
        if later := self._later(answer, call):
            self._deps.tasks.start(later, f"answer to {call.kind} {call.name}")
        if (behind := _behind(answer, call)) is not None:
            shown = self._call(call, "views.update", view_id=behind.view_id, view=dict(behind.view))
            self._deps.tasks.start(shown, f"the list behind {call.name}")
        match answer:
            case Reply(message=message) if call.kind == "command":
                await ack(response_type="ephemeral", text=message.text, blocks=list(message.blocks))
            case Fields(errors=marked):
                await ack(response_action="errors", errors=dict(marked))
            case Open(view=view) if call.kind == "view":
                on_top = call.view is None or not call.view.is_last
                await ack(response_action="push" if on_top else "update", view=dict(view))
            case Replace(view=view) if call.kind == "view":
                await ack(response_action="update", view=dict(view))
            case Reply(message=message) if call.kind == "view":
                await ack(response_action="update", view=_as_modal(message))
            case _:
                await ack()

    def _later(self, answer: Answer, call: Call) -> Any:
        """The coroutine that gives what an ack can't carry, or None. On the Home tab every answer is a small modal."""
        match answer:
            case Replace(view=view) if call.at_home:
                return self._open(view, call)
            case Reply(message=message) if call.at_home:
                return self._open(_as_modal(message), call)
            case Working():
                return self._work(answer, call)
            case Open(view=view) if call.kind != "view":
                return self._open(view, call)
            case Replace(view=view, anyway=anyway) if call.kind == "action" and call.view is not None:
                as_seen = {} if anyway else {"hash": call.view.hash}
                return self._call(call, "views.update", view_id=call.view.id, view=dict(view), **as_seen)
            case Reply(message=message, in_place=True) if call.kind == "action" and call.view is not None:
                shown = _as_modal(message)
                return self._call(call, "views.update", view_id=call.view.id, view=shown, hash=call.view.hash)
            case Reply(message=message) if call.kind == "action" and call.view is not None:
                return self._open(_as_modal(message), call, instead=message)
            case Reply(message=message, in_place=in_place) if call.kind == "action" and call.response_url:
                return self._slack.respond(call.response_url, _private(message, in_place=in_place))
            case Reply(message=message) if call.kind == "shortcut":
                return self._open(_as_modal(message), call)
        return None

    async def _work(self, working: Working, call: Call) -> None:
        """Show that something is under way, do it, and give its answer where that was shown."""
        shown = await self._shown(working.shown, call) if working.shown is not None else ""
        sorry: kit.Message | None = None
        try:
            answer: Answer = await working.work()
        except UserError as error:
            answer = errors.answer(error, call, self._deps.prefix, acked=True)
            sorry = errors.told(error, call, self._deps.prefix)
        except RepeatedError:
            return
        except Exception as error:  # noqa: BLE001 - nobody waits for it who would be told
            # Slack's time for a modal on top is over, mostly: then the person is told in a message.
            answer = errors.unexpected(error, call, self._deps.prefix, acked=True)
        if isinstance(answer, Open):
            await self._open(answer.view, call, sorry, as_shown=shown or "")
        elif isinstance(answer, Replace | Reply) and shown is not None:
            await self._shown(answer, call, as_shown=shown)

    async def _shown(self, answer: Replace | Reply, call: Call, *, as_shown: str = "") -> str | None:
        """What the modal is known by once it shows this; None where it is closed, or shows something else by now."""
        if isinstance(answer, Reply) and call.response_url:
            await self._slack.respond(call.response_url, _private(answer.message, in_place=answer.in_place))
            return ""
        if call.view is None:
            return ""
        only_then = {"hash": as_shown} if as_shown else {}
        view = _as_modal(answer.message) if isinstance(answer, Reply) else dict(answer.view)
        seen = await self._call(call, "views.update", view_id=call.view.id, view=view, **only_then)
        return str(seen["view"]["hash"]) if seen is not None else None

    async def _open(
        self,
        view: Mapping[str, Any],
        call: Call,
        sorry: kit.Message | None = None,
        *,
        instead: kit.Message | None = None,
        as_shown: str = "",
    ) -> None:
        """Open a modal, in the place of the last of a stack if that is what the person is looking at.

        If Slack refuses, the person is told `sorry`, or what the modal says `instead`, or gets back what they typed.
        """
        method, how = "views.open", {"trigger_id": call.trigger}
        if call.view is not None and call.view.is_last:
            method, how = "views.update", {"view_id": call.view.id, "hash": as_shown or call.view.hash}
        elif call.view is not None:
            method = "views.push"
        try:
            await self._slack.call(call.workspace, method, **how, view=dict(view))
        except SlackError as error:
            log.warning("%s for %s refused: %s", method, call.name, error.error)
            if error.error in OPENED | ELSEWHERE and sorry is None:
                return
            sorry = sorry or instead or words.form_not_opened(errors.typed(call, self._deps.prefix))
            if call.response_url:
                await self._slack.respond(call.response_url, _private(sorry))
            else:  # a shortcut from anywhere, or a form: there is no place to answer but their own
                await self._deps.db.run(call.workspace, _tell, call, sorry, self._deps.now())

    async def _call(self, call: Call, method: str, **arguments: Any) -> Mapping[str, Any] | None:
        """Slack's answer; None where it refused."""
        try:
            return await self._slack.call(call.workspace, method, **arguments)
        except SlackError as error:
            log.warning("%s for %s refused: %s", method, call.name, error.error)
            return None

    async def on_error(self, error: Exception, context: dict[str, Any], body: dict[str, Any]) -> BoltResponse:
        """Bolt's error handler: whatever was not foreseen becomes one logged trace and an answer."""
        if isinstance(error, NotConnectedError):
            return self._not_connected(body)
        call = context.get("call")
        if isinstance(error, MalformedError) or call is None:
            log.warning("malformed payload: %s", type(error.__cause__ or error).__name__)
            return BoltResponse(status=400, body="")
        _went("failed")
        if call.kind == "event" and is_away(error):
            errors.unexpected(error, call, self._deps.prefix)
            return BoltResponse(status=503, body="")  # nobody waits for an answer, and Slack sends it again
        ack: AsyncAck = context["ack"]
        await self._give(errors.unexpected(error, call, self._deps.prefix), call, ack)
        return ack.response or BoltResponse(status=200, body="")

    def _not_connected(self, body: Body) -> BoltResponse:
        """Nothing is done; who waits for an answer is given one, for which Slack wants no token."""
        command, typed, url = (body.get(name) for name in ("command", "text", "response_url"))
        kind = "command" if isinstance(command, str) else str(body.get("type"))
        log.warning("%s for a workspace that is not connected", kind)
        _went("not_connected")
        answer: Mapping[str, Any] | None = None
        if kind == "command":
            said = f"{command} {typed}" if isinstance(typed, str) and typed.strip() else ""
            message = words.not_connected(said)
            answer = {"response_type": "ephemeral", "text": message.text, "blocks": list(message.blocks)}
        elif kind == "view_submission":
            lying = body.get("view")
            action = "update" if isinstance(lying, Mapping) and calls.is_last(lying) else "push"
            answer = {"response_action": action, "view": _as_modal(words.not_connected())}
        elif isinstance(url, str) and url:
            self._deps.tasks.start(self._slack.respond(url, _private(words.not_connected())), "answer without a token")
        if answer is None:
            return BoltResponse(status=200, body="")
        return BoltResponse(status=200, body=json.dumps(answer), headers={"content-type": "application/json"})


def _given_back(answer: Answer, call: Call) -> Answer:
    """A form that took the place of the list from which it was opened gives that back when it is done."""
    if call.kind == "view" and isinstance(answer, Done) and _is_own(answer.behind, call):
        assert answer.behind is not None
        return Replace(answer.behind.view)
    return answer


def _behind(answer: Answer, call: Call) -> Behind | None:
    """The list below, as it is shown from now on; None where there is none because the answer takes its place."""
    behind = answer.behind if isinstance(answer, Open | Replace | Done) else None
    replaced = isinstance(answer, Replace) or (isinstance(answer, Open) and call.view is not None and call.view.is_last)
    return None if replaced and _is_own(behind, call) else behind


def _is_own(behind: Behind | None, call: Call) -> bool:
    return behind is not None and call.view is not None and behind.view_id == call.view.id


def _went(outcome: str) -> None:
    if (doing := trail.current()) is not None:
        doing.outcome = outcome


def _tell(tx: Tx, call: Call, sorry: kit.Message, now: datetime) -> None:
    key = f"form not opened {call.trigger}"
    outbox.put(tx, key=key, to=call.user, message=sorry, about="word that a form could not be opened", at=now)


def _private(message: kit.Message, *, in_place: bool = False) -> dict[str, Any]:
    return {
        "response_type": "ephemeral",
        "replace_original": in_place,
        "text": message.text,
        "blocks": list(message.blocks),
    }


def _as_modal(message: kit.Message) -> dict[str, Any]:
    return kit.modal("Drumbeat", *message.blocks, callback="errors.shown", metadata={})
