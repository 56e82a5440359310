"""The Slack app manifest, made from the registry: every scope and event in it is one that is used."""

from typing import Any

from handlers.registry import Registry

NAME, DESCRIPTION = (
    "Drumbeat",
    "Decisions, bets, launches and one weekly note: who decides, how sure we are, what blocks.",
)
LONG_DESCRIPTION = (
    "Drumbeat keeps a team's execution rituals honest. Decisions have one named approver, bets keep their confidence "
    "current, launches go through a checklist and a gate, and one weekly note says on Friday what was promised, what "
    "was delivered and which decisions are needed."
)
COLOUR = "#2b4c5f"

# Each scope with the methods or features that need it; tests check that nothing else is called.
SCOPES = {
    "commands": ("slash commands and shortcuts",),
    "chat:write": ("chat.postMessage", "chat.update"),
    "im:write": ("conversations.open",),
    "mpim:write": ("conversations.open",),
    "channels:read": (
        "conversations.info",
        "conversations.members",
        "users.conversations",
        "member_joined_channel",
        "member_left_channel",
        "channel_archive",
        "channel_unarchive",
        "channel_rename",
        "channel_deleted",
        "channel_left",
        "channel_shared",
        "channel_unshared",
        "channel_id_changed",
    ),
    "groups:read": (
        "conversations.info",
        "conversations.members",
        "users.conversations",
        "member_joined_channel",
        "member_left_channel",
        "group_archive",
        "group_unarchive",
        "group_rename",
        "group_deleted",
        "group_left",
    ),
    "im:read": ("conversations.info", "conversations.members"),
    "mpim:read": ("conversations.info", "conversations.members"),
    "users:read": ("users.info", "users.list", "bots.info", "user_change", "team_join"),
    "files:write": ("files.getUploadURLExternal", "files.completeUploadExternal"),
}
# Only for looking whether a message whose answer was lost did arrive; without them its owner is asked. And for looking
# whether Slack has processed a picture; without it that is hoped for after a pause.
OPTIONAL_SCOPES = {
    "channels:history": ("conversations.history", "conversations.replies"),
    "groups:history": ("conversations.history", "conversations.replies"),
    "im:history": ("conversations.history", "conversations.replies"),
    "mpim:history": ("conversations.history", "conversations.replies"),
    "files:read": ("files.info",),
}


OF_ORGS = {"team_access_granted", "team_access_revoked"}


def manifest(
    registry: Registry, *, prefix: str = "", url: str | None = None, redirect: str | None = None
) -> dict[str, Any]:
    """The manifest as Slack takes it: over HTTP at `url`, or for Socket Mode where no URL is given.

    `redirect` is where people come back to who install it themselves: workspaces and orgs, with tokens that end.
    """
    request_url = f"{url.rstrip('/')}/slack/events" if url else None
    heard = [one for one in registry.events if redirect or one not in OF_ORGS]
    at = {"request_url": request_url} if request_url else {}
    return {
        "display_information": {
            "name": NAME,
            "description": DESCRIPTION,
            "long_description": LONG_DESCRIPTION,
            "background_color": COLOUR,
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": NAME, "always_online": True},
            "shortcuts": [
                {"name": one.name, "type": one.type, "callback_id": name, "description": one.does}
                for name, one in registry.shortcuts.items()
            ],
            "slash_commands": [
                {
                    "command": f"/{prefix}{word}",
                    "description": one.does[:1].upper() + one.does[1:],
                    "usage_hint": one.usage,
                    "should_escape": True,
                }
                | ({"url": request_url} if request_url else {})
                for word, one in registry.commands.items()
            ],
        },
        "oauth_config": ({"redirect_urls": [redirect]} if redirect else {})
        | {"scopes": {"bot": sorted(SCOPES | OPTIONAL_SCOPES), "bot_optional": sorted(OPTIONAL_SCOPES)}},
        "settings": {
            "event_subscriptions": {"bot_events": heard} | at,
            "interactivity": {"is_enabled": True} | at,
            "org_deploy_enabled": redirect is not None,
            "socket_mode_enabled": url is None,
            "token_rotation_enabled": redirect is not None,
        },
    }
