"""What did the app ask Slack for? Its manifest, as far as a workspace acts on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal


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
    interactive: bool


def read(manifest: Mapping[str, Any], request_url: str) -> App:
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
    return App(
        name=manifest["display_information"]["name"],
        request_url=request_url,
        commands={command.name: command for command in commands},
        shortcuts=shortcuts,
        scopes=frozenset(scopes.get("bot", [])),
        events=frozenset(settings.get("event_subscriptions", {}).get("bot_events", [])),
        home_tab=home.get("home_tab_enabled", False),
        messages_tab=home.get("messages_tab_enabled", True),
        interactive=settings.get("interactivity", {}).get("is_enabled", False),
    )
