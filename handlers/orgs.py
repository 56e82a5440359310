"""Which workspaces of an org have the bot: asked of Slack, whose word is the same in whatever order its events come."""

from handlers.delivery.slack import Slack

PAGE = 100


async def workspaces_of(slack: Slack, token: str) -> dict[str, str]:
    """By id, with their names. Raises SlackError."""
    found: dict[str, str] = {}
    cursor: str | None = None
    while True:
        page = await slack.call_with(token, "auth.teams.list", limit=PAGE, cursor=cursor)
        found |= {str(one["id"]): str(one.get("name") or "") for one in page.get("teams") or ()}
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
        if cursor is None:
            return found
