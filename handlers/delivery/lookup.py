"""Was it said? Slack has no idempotency key, so a message whose answer was lost is looked for by our own key.

The key stands in the message's metadata: in the history of a channel or DM, or among the replies of a thread.
"""

from collections.abc import MutableMapping
from datetime import datetime, timedelta
from typing import Any

from handlers.delivery.slack import Slack, SlackError

PAGE = 200
TOO_OLD = "invalid_cursor"
# The history scopes are optional: an operator may not want a bot to be able to read.
CANNOT_LOOK = {"missing_scope", "not_allowed_token_type", "no_permission", "access_denied"}
# Slack's clock and ours need not agree. By more than this no signature of Slack's would be taken for fresh either.
CLOCKS_DIFFER = timedelta(minutes=5)


class CannotLookError(Exception):
    """Slack does not let us read there, so only a person can tell."""


async def find(
    slack: Slack,
    workspace: str,
    *,
    channel: str,
    key: str,
    since: datetime,
    thread_ts: str | None,
    places: MutableMapping[str, str],
) -> str | None:
    """The `ts` of our message with this key, or None when it is not there.

    `places` is how far earlier looks came: where Slack allows one page a minute, the next one goes on from there.
    Raises CannotLookError without the scope to read, SlackError when Slack could not be asked now.
    """
    method = "conversations.replies" if thread_ts else "conversations.history"
    arguments: dict[str, Any] = {"channel": channel, "ts": thread_ts, "limit": PAGE, "include_all_metadata": True}
    arguments["oldest"] = f"{(since - CLOCKS_DIFFER).timestamp():.6f}"
    cursor = places.get(key)
    while True:
        try:
            page = await slack.call(workspace, method, cursor=cursor, **arguments)
        except SlackError as error:
            if error.error == TOO_OLD:
                places.pop(key, None)
            if error.error in CANNOT_LOOK:
                raise CannotLookError(error.error) from error
            raise
        for message in page.get("messages", ()):
            if _key(message) == key:
                places.pop(key, None)
                return str(message["ts"])
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
        if cursor is None:
            places.pop(key, None)
            return None
        places[key] = cursor


def _key(message: dict[str, Any]) -> object:
    return ((message.get("metadata") or {}).get("event_payload") or {}).get("key")
