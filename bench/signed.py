"""Requests as Slack sends them: commands, forms and clicks, signed now, and good for five minutes."""

import json
import time
from itertools import count
from typing import Any
from urllib.parse import urlencode

from slack_sdk.signature import SignatureVerifier

from bench import wire
from bench.slack import PERSON

SECRET = "0" * 32
NUMBER = "0NUMBER0"
"""Stands in a body for what is another number each time: what comes twice with one trigger is a repeat."""
_numbers = count(time.time_ns())  # also where the load before it was another process


def command(word: str, text: str, *, workspace: str, channel: str) -> bytes:
    """One signed command, as it goes over the wire."""
    return request(typed(word, text, workspace=workspace, channel=channel))


def typed(word: str, text: str, *, workspace: str, channel: str) -> str:
    """The body of a command."""
    given = {
        "token": "unused",
        "team_id": workspace,
        "team_domain": "bench",
        "channel_id": channel,
        "channel_name": "bench",
        "user_id": PERSON,
        "user_name": "ana",
        "command": f"/{word}",
        "text": text,
        "api_app_id": "A0BENCH",
        "is_enterprise_install": "false",
        "response_url": "https://hooks.slack.com/commands/T0/1/unused",
        "trigger_id": f"{NUMBER}.2.unused",
    }
    return urlencode(given)


def submitted(
    callback: str, view: str, metadata: dict[str, Any], values: dict[str, dict[str, Any]], *, workspace: str
) -> str:
    """The body of a form that was sent; each input has the name of its block."""
    shown = {
        "id": view,
        "team_id": workspace,
        "type": "modal",
        "callback_id": callback,
        "private_metadata": json.dumps(metadata),
        "state": {"values": {name: {name: value} for name, value in values.items()}},
        "hash": "1.unused",
        "app_installed_team_id": workspace,
        "bot_id": "B0BOT",
    }
    return _payload({"type": "view_submission", **_by(workspace), "view": shown})


def clicked(action: str, value: dict[str, Any], *, workspace: str, channel: str) -> str:
    """The body of a click on a button of a message. Its answer could only be an ack: it names no place for another."""
    button = {"type": "button", "block_id": "b1", "action_id": action, "value": json.dumps(value), "action_ts": "1.2"}
    place = {"type": "message", "message_ts": "1600000000.000001", "channel_id": channel, "is_ephemeral": False}
    seen = {"channel": {"id": channel, "name": "bench"}, "container": place, "actions": [button]}
    return _payload({"type": "block_actions", **_by(workspace), **seen})


def _by(workspace: str) -> dict[str, Any]:
    return {
        "token": "unused",
        "api_app_id": "A0BENCH",
        "trigger_id": f"{NUMBER}.2.unused",
        "team": {"id": workspace, "domain": "bench"},
        "user": {"id": PERSON, "username": "ana", "name": "ana", "team_id": workspace},
        "is_enterprise_install": False,
    }


def _payload(given: dict[str, Any]) -> str:
    return urlencode({"payload": json.dumps(given)})


def request(body: str) -> bytes:
    """It goes over the wire like this, for the next five minutes."""
    body = body.replace(NUMBER, str(next(_numbers)))
    timestamp = str(int(time.time()))
    signature = SignatureVerifier(SECRET).generate_signature(timestamp=timestamp, body=body)
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        "X-Slack-Request-Timestamp": timestamp,
        "X-Slack-Signature": signature or "",
    }
    return wire.request("POST", "/slack/events", headers, body.encode())
