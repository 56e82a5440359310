"""What came in, as plain values: a command, a click, a modal, a shortcut, an event. And what can be answered."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.errors import UserError
from bot.messages.kit import Filled, Message, afresh, escape
from handlers.payloads import decoded, facts, mapping, person, spoken, text, text_or_none, values

LARGEST = 2**31 - 1
"""The largest number that a database keeps for a record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The modal that the person is looking at.

    `is_last`: it is the third of a stack, and Slack lays no other on it. `first_input` is the block of its first input,
    where a mistake can be marked.
    """

    id: str
    callback: str
    hash: str
    metadata: Mapping[str, Any]
    filled: Filled
    is_last: bool = False
    first_input: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """The message whose menu a shortcut was chosen from; its text as Slack writes it.

    `author` is who said it, `name` what an app called itself there; either may be missing.
    """

    ts: str
    text: str
    author: str | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request of a person (or of Slack, for events). `name` is what the registry looks up.

    `repeat_key` is the same when Slack sends the same thing again; None where it never does. `happened_at` is when an
    event did, by Slack's clock. `at_home`: it was pressed on the Home tab, which is no modal, and is answered by one.
    """

    kind: str
    name: str
    workspace: str
    user: str
    channel: str | None = None
    text: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    view: View | None = None
    message_ts: str | None = None
    picked: Picked | None = None
    event: Mapping[str, Any] = field(default_factory=dict)
    trigger: str | None = None
    response_url: str | None = None
    repeat_key: str | None = None
    happened_at: datetime | None = None
    at_home: bool = False

    def number(self, name: str, default: int | None = None) -> int:
        """A number that the button or the form carries. Raises UserError for what none of ours carries.

        Without a `default` it has to be there.
        """
        of_form = self.kind == "view" and self.view is not None
        return self.of_form(name, default) if of_form else _number(self.facts, name, default)

    def of_form(self, name: str, default: int | None = None) -> int:
        """As `number`, of what the open form carries, also where a button in it was pressed."""
        return _number(self.view.metadata if self.view is not None else {}, name, default)

    def chosen(self, name: str) -> int:
        """The number that was chosen in the form. Raises UserError for what none of ours offers."""
        value = (self.view.filled.choice(name) if self.view is not None else None) or ""
        if re.fullmatch(r"[0-9]{1,10}", value) is None or int(value) > LARGEST:
            raise UserError("not_yours_to_see")
        return int(value)


def _number(carried: Mapping[str, Any], name: str, default: int | None) -> int:
    found = carried.get(name, default)
    if type(found) is not int or not 0 <= found <= LARGEST:
        raise UserError("not_yours_to_see")
    return found


@dataclass(frozen=True, slots=True)
class Reply:
    """Answer privately, where the person is; `in_place` of the private message or modal whose button was pressed."""

    message: Message
    in_place: bool = False


@dataclass(frozen=True, slots=True)
class Behind:
    """What the modal of this id shows from now on: a list from which a form was opened, once that changed it."""

    view_id: str
    view: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Open:
    """Open a modal, after the ack; on top of the one that is open, if any, or in its place where that is the last."""

    view: Mapping[str, Any]
    behind: Behind | None = None


@dataclass(frozen=True, slots=True)
class Replace:
    """Show something else in the modal that the person is looking at.

    `anyway`: also where it was replaced since they acted. For a form that follows what is chosen in it, where the later
    choice counts.
    """

    view: Mapping[str, Any]
    anyway: bool = False
    behind: Behind | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """Nothing to say: the modal closes, the card changes."""

    behind: Behind | None = None


@dataclass(frozen=True, slots=True)
class Fields:
    """The modal stays open, with these words at these inputs."""

    errors: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Working:
    """Acknowledge at once, show that something is under way, and give the answer of the `work` when it is done.

    For what takes longer than Slack waits. In a modal the answer takes the place of what is `shown`, unless something
    else was shown there since: another press, another choice. Where the modal was closed, nothing happens. Nothing is
    `shown` where it would take the place of a message that is there for more than this.
    """

    shown: Replace | Reply | None
    work: Callable[[], Awaitable[Replace | Reply]]


Answer = Reply | Open | Replace | Done | Fields | Working


def again(call: Call, form: Mapping[str, Any]) -> Replace:
    """The form that was submitted comes once more, with every input as it is filled here."""
    assert call.view is not None
    return Replace(afresh(form, call.view.filled.edition + 1))


def command(body: Mapping[str, Any], prefix: str) -> Call:
    return Call(
        kind="command",
        name=body["command"].removeprefix("/").removeprefix(prefix),
        workspace=asked(body).workspace,
        user=text(body["user_id"]),
        channel=text(body["channel_id"]),
        text=(body.get("text") or "").strip(),
        trigger=text_or_none(body.get("trigger_id")),
        response_url=text_or_none(body.get("response_url")),
        repeat_key=_once("command", body),
    )


def action(body: Mapping[str, Any]) -> Call:
    """A click on a button, or a choice in a menu, whose value carries the facts."""
    pressed = body["actions"][0]
    value = text((pressed.get("selected_option") or {}).get("value") or pressed.get("value") or "")
    container = body.get("container") or {}
    view = body.get("view") or {}
    at_home = view.get("type") == "home"
    return Call(
        kind="action",
        name=text(pressed["action_id"]),
        workspace=asked(body).workspace,
        user=text(body["user"]["id"]),
        channel=text_or_none((body.get("channel") or {}).get("id") or container.get("channel_id")),
        text=value,
        facts=facts(value),
        view=_view(view) if view and not at_home else None,
        message_ts=text_or_none(container.get("message_ts")),
        trigger=text_or_none(body.get("trigger_id")),
        response_url=text_or_none(body.get("response_url")),
        repeat_key=_once("action", body),
        at_home=at_home,
    )


def submission(body: Mapping[str, Any]) -> Call:
    """A submitted modal. A corrected resubmit keeps the view's id; only the one that succeeds leaves a receipt.

    The last of a stack keeps its id for one form after the other, and has another hash for each.
    """
    view = _view(body["view"])
    once = f"view {view.id} {view.callback} {view.metadata.get('step', '')}"
    return Call(
        kind="view",
        name=view.callback,
        workspace=asked(body).workspace,
        user=text(body["user"]["id"]),
        channel=text_or_none(view.metadata.get("channel")),
        view=view,
        trigger=text_or_none(body.get("trigger_id")),
        repeat_key=f"{once} {view.hash}" if view.is_last else once,
    )


def shortcut(body: Mapping[str, Any]) -> Call:
    """A global shortcut, or one of a message's menu."""
    message = body.get("message") or {}
    return Call(
        kind="shortcut",
        name=text(body["callback_id"]),
        workspace=asked(body).workspace,
        user=text(body["user"]["id"]),
        channel=text_or_none((body.get("channel") or {}).get("id")),
        message_ts=text_or_none(body.get("message_ts")),
        picked=_picked(message, text(body["message_ts"])) if message else None,
        trigger=text_or_none(body.get("trigger_id")),
        response_url=text_or_none(body.get("response_url")),
    )


def _picked(message: Mapping[str, Any], ts: str) -> Picked:
    parts = [*(message.get("blocks") or ()), *(message.get("attachments") or ())]
    said = text(message.get("text") or "") or spoken(parts)
    files = [str(one.get("name") or one.get("title") or "") for one in message.get("files") or ()]
    return Picked(
        ts=ts,
        text="\n".join(line for line in (said, *map(escape, files)) if line.strip()),
        author=text_or_none(message.get("user")),
        name=text(message.get("username") or (message.get("bot_profile") or {}).get("name") or ""),
    )


def happened(body: Mapping[str, Any]) -> Call:
    """An event. Slack sends it again when it is unsure, with the same event_id."""
    event = body["event"]
    if event["type"] in {"user_change", "team_join"}:
        person(event["user"])
    if event["type"] == "channel_id_changed":
        text(event["old_channel_id"]), text(event["new_channel_id"])
    of = event.get("channel")
    # A renamed channel comes as an object.
    channel = text_or_none(of.get("id")) if isinstance(of, dict) else of
    return Call(
        kind="event",
        name=text(event["type"]),
        workspace=asked(body).workspace,
        user=event.get("user") if isinstance(event.get("user"), str) else "",
        channel=channel if isinstance(channel, str) else None,
        event=event,
        repeat_key=f"event {body['event_id']}",
        happened_at=_moment(body.get("event_time")),
    )


def _once(kind: str, body: Mapping[str, Any]) -> str | None:
    """Slack sends these once; what stands between it and us may send them again, with the same trigger."""
    trigger = body.get("trigger_id")
    return f"{kind} {trigger}" if trigger else None


OF_THE_WHOLE = {"app_uninstalled", "tokens_revoked"}
"""With an org-wide installation these are about the org, whichever of its workspaces they name."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom a payload is for: a workspace, and the org whose installation is asked, where it is an org's.

    The `workspace` is the org itself where it is about that alone.
    """

    workspace: str
    org: str | None = None


def asked(body: Mapping[str, Any]) -> Asked:
    """Whose installation Slack asks. With an org-wide one, the workspace stands elsewhere, or nowhere."""
    if body.get("type") == "event_callback":
        return _asked_of_event(body)
    enterprise = body.get("enterprise")
    org = text_or_none(mapping(enterprise).get("id") if enterprise else body.get("enterprise_id"))
    is_org = body.get("is_enterprise_install") in (True, "true")
    view = body.get("view") or {}
    candidates = (
        view.get("app_installed_team_id"),
        (body.get("team") or {}).get("id"),
        body.get("team_id"),
        view.get("team_id"),
        (body.get("message") or {}).get("team"),
        (body.get("user") or {}).get("team_id"),
    )
    found = next((one for one in map(_workspace, candidates) if one is not None), None)
    if found is None:
        raise ValueError("a payload is for some workspace")
    return Asked(found, org if is_org else None)


def _asked_of_event(body: Mapping[str, Any]) -> Asked:
    # In a channel shared with another company team_id can be theirs; whom the event is for stands here.
    authorized = mapping((body.get("authorizations") or [{}])[0])
    org = text_or_none(authorized.get("enterprise_id") or body.get("enterprise_id"))
    is_org = authorized.get("is_enterprise_install") is True
    workspace = _workspace(authorized.get("team_id")) or _workspace(body.get("team_id"))
    if workspace is None or (is_org and mapping(body["event"]).get("type") in OF_THE_WHOLE):
        return Asked(text(org), org)
    return Asked(workspace, org if is_org else None)


def _workspace(value: Any) -> str | None:
    """An org's id (E…) can stand where a workspace's is expected."""
    found = text_or_none(value)
    return found if found and not found.startswith("E") else None


def _moment(seconds: Any) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if isinstance(seconds, int) and 0 <= seconds < 2**33 else None


def _view(view: Mapping[str, Any]) -> View:
    return View(
        id=text(view["id"]),
        callback=text(view.get("callback_id") or ""),
        hash=text(view.get("hash") or ""),
        metadata=mapping(decoded(view.get("private_metadata") or "{}")),
        filled=Filled(values((view.get("state") or {}).get("values") or {})),
        is_last=is_last(view),
        first_input=next(
            (text(one["block_id"]) for one in view.get("blocks") or () if one.get("type") == "input"), None
        ),
    )


def is_last(view: Mapping[str, Any]) -> bool:
    """Whether it is the third of a stack: the one below it lies on another."""
    previous = view.get("previous_view_id")
    return bool(previous) and previous != view.get("root_view_id")
