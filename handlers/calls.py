"""What came in, as plain values: a command, a click, a modal, a shortcut, an event. And what can be answered."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.messages.kit import Filled, Message, unpack


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The modal that the person is looking at."""

    id: str
    callback: str
    hash: str
    metadata: Mapping[str, Any]
    filled: Filled


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request of a person (or of Slack, for events). `name` is what the registry looks up.

    `repeat_key` is the same when Slack sends the same thing again; None where it never does.
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
    event: Mapping[str, Any] = field(default_factory=dict)
    trigger: str | None = None
    response_url: str | None = None
    repeat_key: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """Answer privately, where the person is; `in_place` of the private message whose button was pressed."""

    message: Message
    in_place: bool = False


@dataclass(frozen=True, slots=True)
class Open:
    """Open a modal, after the ack; on top of the one that is open, if any."""

    view: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Replace:
    """Show something else in the modal that the person is looking at."""

    view: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Done:
    """Nothing to say: the modal closes, the card changes."""


@dataclass(frozen=True, slots=True)
class Fields:
    """The modal stays open, with these words at these inputs."""

    errors: Mapping[str, str]


Answer = Reply | Open | Replace | Done | Fields


def command(body: Mapping[str, Any], prefix: str) -> Call:
    return Call(
        kind="command",
        name=body["command"].removeprefix("/").removeprefix(prefix),
        workspace=body["team_id"],
        user=body["user_id"],
        channel=body["channel_id"],
        text=(body.get("text") or "").strip(),
        trigger=body.get("trigger_id"),
        response_url=body.get("response_url"),
    )


def action(body: Mapping[str, Any]) -> Call:
    """A click on a button, or a choice in a menu, whose value carries the facts."""
    pressed = body["actions"][0]
    value = (pressed.get("selected_option") or {}).get("value") or pressed.get("value") or ""
    container = body.get("container") or {}
    return Call(
        kind="action",
        name=pressed["action_id"],
        workspace=_workspace(body),
        user=body["user"]["id"],
        channel=(body.get("channel") or {}).get("id") or container.get("channel_id"),
        text=value,
        facts=unpack(value),
        view=_view(body["view"]) if body.get("view") else None,
        message_ts=container.get("message_ts"),
        trigger=body.get("trigger_id"),
        response_url=body.get("response_url"),
    )


def submission(body: Mapping[str, Any]) -> Call:
    """A submitted modal. A corrected resubmit keeps the view's id; only the one that succeeds leaves a receipt."""
    view = _view(body["view"])
    return Call(
        kind="view",
        name=view.callback,
        workspace=_workspace(body),
        user=body["user"]["id"],
        channel=view.metadata.get("channel"),
        view=view,
        trigger=body.get("trigger_id"),
        repeat_key=f"view {view.id} {view.callback} {view.metadata.get('step', '')}",
    )


def shortcut(body: Mapping[str, Any]) -> Call:
    return Call(
        kind="shortcut",
        name=body["callback_id"],
        workspace=_workspace(body),
        user=body["user"]["id"],
        channel=(body.get("channel") or {}).get("id"),
        trigger=body.get("trigger_id"),
        response_url=body.get("response_url"),
    )


def happened(body: Mapping[str, Any]) -> Call:
    """An event. Slack sends it again when it is unsure, with the same event_id."""
    event = body["event"]
    # In a channel shared with another company team_id can be theirs; whom the event is for stands here.
    installed = (body.get("authorizations") or [{}])[0].get("team_id")
    return Call(
        kind="event",
        name=event["type"],
        workspace=installed or body["team_id"],
        user=event.get("user") if isinstance(event.get("user"), str) else "",
        channel=event.get("channel") if isinstance(event.get("channel"), str) else None,
        event=event,
        repeat_key=f"event {body['event_id']}",
    )


def _workspace(body: Mapping[str, Any]) -> str:
    view = body.get("view") or {}
    return str(view.get("app_installed_team_id") or (body.get("team") or {}).get("id") or body["user"]["team_id"])


def _view(view: Mapping[str, Any]) -> View:
    return View(
        id=view["id"],
        callback=view.get("callback_id") or "",
        hash=view.get("hash") or "",
        metadata=json.loads(view.get("private_metadata") or "{}"),
        filled=Filled((view.get("state") or {}).get("values") or {}),
    )
