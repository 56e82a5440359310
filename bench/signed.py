"""Slash commands as Slack sends them: signed now, and good for five minutes."""

import time
from urllib.parse import urlencode

from slack_sdk.signature import SignatureVerifier

from bench import wire
from bench.slack import PERSON

SECRET = "0" * 32


def command(word: str, text: str, *, workspace: str, channel: str) -> bytes:
    """One signed command, as it goes over the wire."""
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
        "trigger_id": "1.2.unused",
    }
    body = urlencode(given)
    timestamp = str(int(time.time()))
    signature = SignatureVerifier(SECRET).generate_signature(timestamp=timestamp, body=body)
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        "X-Slack-Request-Timestamp": timestamp,
        "X-Slack-Signature": signature or "",
    }
    return wire.request("POST", "/slack/events", headers, body.encode())
