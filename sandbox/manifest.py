"""What did the app ask Slack for? Its manifest, as far as a workspace acts on it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sandbox.errors import ManifestError


@dataclass(frozen=True)
class Command:
    name: str
    description: str = ""
    usage_hint: str = ""
    should_escape: bool = False


@dataclass(frozen=True)
class Shortcut:
    name: str
    callback_id: str
    type: Literal["global", "message"]
    description: str = ""


@dataclass(frozen=True)
class App:
    """An installed app."""

    name: str
    request_url: str
    commands: Mapping[str, Command]
    shortcuts: tuple[Shortcut, ...]
    scopes: frozenset[str]
    events: frozenset[str]
    home_tab: bool
    messages_tab: bool
    # People can read what the app writes to them, and not write to it.
    read_only: bool
    interactive: bool
    # Reached over its own connections, and then by no request at all.
    socket_mode: bool = False
    # Has an address from which menus load their options; over its own connections it needs none.
    suggests: bool = False


# What an app must have been granted to hear of an event; the others need nothing.
_CHANNEL = ("channels:read",)
_GROUP = ("groups:read",)
EVENT_SCOPES: Mapping[str, tuple[str, ...]] = (
    {
        "app_mention": ("app_mentions:read",),
        "message.channels": ("channels:history",),
        "message.groups": ("groups:history",),
        "message.im": ("im:history",),
        "message.mpim": ("mpim:history",),
        "member_joined_channel": ("channels:read", "groups:read"),
        "member_left_channel": ("channels:read", "groups:read"),
        "user_change": ("users:read",),
        "team_join": ("users:read",),
        "channel_id_changed": ("channels:read", "groups:read", "im:read", "mpim:read"),
        "channel_shared": ("channels:read", "groups:read"),
        "channel_unshared": ("channels:read", "groups:read"),
    }
    | dict.fromkeys(
        [
            *["channel_archive", "channel_created", "channel_deleted", "channel_left", "channel_rename"],
            "channel_unarchive",
        ],
        _CHANNEL,
    )
    | dict.fromkeys(["group_archive", "group_deleted", "group_left", "group_rename", "group_unarchive"], _GROUP)
)


def problems(app: App) -> list[str]:
    """Why Slack would not install this app."""
    found = [f"{len(app.commands)} slash commands, at most 50"] if len(app.commands) > 50 else []
    found += [f"{len(app.shortcuts)} shortcuts, at most 10"] if len(app.shortcuts) > 10 else []
    for command in app.commands.values():
        if not re.fullmatch(r"/[^\s/]{1,31}", command.name):
            found.append(f"{command.name}: a command is / and up to 31 characters")
        if not 0 < len(command.description) <= 2000 or len(command.usage_hint) > 1000:
            found.append(f"{command.name}: description 1-2000 and usage hint up to 1000 characters")
    for shortcut in app.shortcuts:
        if not 0 < len(shortcut.name) <= 24 or not 0 < len(shortcut.description) <= 150:
            found.append(f"{shortcut.name}: name 1-24 and description 1-150 characters")
        if not 0 < len(shortcut.callback_id) <= 255 or shortcut.type not in ("global", "message"):
            found.append(f"{shortcut.name}: a callback_id of 1-255 characters, and global or message")
    for event in sorted(app.events):
        wanted = EVENT_SCOPES.get(event, ())
        if wanted and app.scopes.isdisjoint(wanted):
            found.append(f"{event}: needs the scope {' or '.join(wanted)}")
    if (app.commands or app.shortcuts) and "commands" not in app.scopes:
        found.append("slash commands and shortcuts need the scope commands")
    return found


def read(manifest: Mapping[str, Any], request_url: str = "") -> App:
    features, settings = manifest.get("features", {}), manifest.get("settings", {})
    home = features.get("app_home", {})
    scopes = manifest.get("oauth_config", {}).get("scopes", {})
    commands = [
        Command(
            name=about["command"],
            description=about.get("description", ""),
            usage_hint=about.get("usage_hint", ""),
            should_escape=about.get("should_escape", False),
        )
        for about in features.get("slash_commands", [])
    ]
    shortcuts = tuple(
        Shortcut(about["name"], about["callback_id"], about["type"], about.get("description", ""))
        for about in features.get("shortcuts", [])
    )
    app = App(
        name=manifest["display_information"]["name"],
        request_url=request_url,
        commands={command.name: command for command in commands},
        shortcuts=shortcuts,
        scopes=frozenset(scopes.get("bot", [])),
        events=frozenset(settings.get("event_subscriptions", {}).get("bot_events", [])),
        home_tab=home.get("home_tab_enabled", False),
        messages_tab=home.get("messages_tab_enabled", True),
        read_only=home.get("messages_tab_read_only_enabled", False),
        interactive=settings.get("interactivity", {}).get("is_enabled", False),
        socket_mode=settings.get("socket_mode_enabled", False),
        suggests=bool(settings.get("interactivity", {}).get("message_menu_options_url")),
    )
    wrong = problems(app)
    if not app.socket_mode and not request_url:
        wrong.append(f"{app.name}: needs a request URL, or Socket Mode")
    if not 0 < len(app.name) <= 35:
        wrong.append(f"{app.name}: the name has 1-35 characters")
    if wrong:
        raise ManifestError("; ".join(wrong))
    return app
