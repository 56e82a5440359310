"""Which workspaces of an org have the bot: asked of Slack, whose word is the same in whatever order its events come."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.rules import retries
from handlers.delivery.slack import Slack, SlackError
from storage import installations
from storage.engine import Tx
from storage.installations import Installation

PAGE = 1000
"""The most that Slack gives at once; it wants to be asked some twenty times a minute at the most."""
MOST_PAGES = 20


async def workspaces_of(slack: Slack, token: str) -> dict[str, str]:
    """By id, with their names. Raises SlackError, also where the answer is no list: nobody is taken out by that."""
    found: dict[str, str] = {}
    cursor: str | None = None
    for _ in range(MOST_PAGES):
        page = await slack.call_with(token, "auth.teams.list", limit=PAGE, cursor=cursor)
        try:
            found |= {str(one["id"]): str(one.get("name") or "") for one in page["teams"]}
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
        except (KeyError, TypeError, AttributeError) as error:
            raise SlackError(retries.UNREADABLE) from error
        if cursor is None:
            return found
    raise SlackError(retries.UNREADABLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """Workspaces that an org's token serves since just now, and those that it serves no more."""

    joined: frozenset[str]
    left: frozenset[str]


def serve_these(tx: Tx, org: Installation, named: Mapping[str, str], asked_at: datetime) -> Changed:
    """The org's token serves these workspaces, and no others: so Slack said when it was asked, at that moment."""
    before = installations.find_serving_everywhere(tx, org.workspace).keys()
    others = {*installations.find_served_everywhere(tx, org.workspace)} - named.keys()
    installations.leave_everywhere(tx, org.workspace, asked_at, installations.NO_ACCESS, others)
    installations.serve_everywhere(tx, org, named, asked_at)
    installations.mark_tried(tx, asked_at)
    after = installations.find_serving_everywhere(tx, org.workspace).keys()
    return Changed(joined=frozenset(after - before), left=frozenset(before - after))
