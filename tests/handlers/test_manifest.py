"""The manifest: within Slack's limits, and every scope and event in it is one that is used."""

import json
import re
from typing import Any

from handlers.calls import Answer, Call, Done
from handlers.deps import Deps
from handlers.registry import Registry, Ritual, Shortcut
from handlers.transport import manifest as manifests
from tests.registered import registry
from tests.source import sources


async def answers(call: Call, deps: Deps) -> Answer:
    return Done()


def problems(made: dict[str, Any]) -> list[str]:
    """What Slack would refuse in this manifest."""
    about, features, settings = made["display_information"], made["features"], made["settings"]
    limits = [
        ("name", about["name"], 1, 35),
        ("description", about["description"], 0, 140),
        ("long_description", about["long_description"], 175, 4000),
        ("display_name", features["bot_user"]["display_name"], 1, 80),
    ]
    for one in features["shortcuts"]:
        limits += [("shortcut", one["name"], 1, 24), ("its description", one["description"], 1, 150)]
        limits += [("callback_id", one["callback_id"], 1, 255)]
    for one in features["slash_commands"]:
        limits += [("command", one["command"], 2, 32), ("its description", one["description"], 1, 2000)]
        limits += [("usage_hint", one["usage_hint"], 0, 1000)]
    found = [f"{what}: {text}" for what, text, least, most in limits if not least <= len(text) <= most]
    for what, many, most in (
        ("shortcuts", features["shortcuts"], 10),
        ("slash_commands", features["slash_commands"], 50),
        ("bot_events", settings["event_subscriptions"]["bot_events"], 100),
    ):
        found += [what] if len(many) > most or len({json.dumps(one) for one in many}) != len(many) else []
    if not re.fullmatch(r"#([0-9a-f]{3}){1,2}", about["background_color"]):
        found.append("background_color")
    found += [one["command"] for one in features["slash_commands"] if not one["should_escape"]]
    return found


def test_the_manifest_keeps_slacks_limits() -> None:
    for url in (None, "https://bot.example.com"):
        assert problems(manifests.manifest(registry(), prefix="a" * 20, url=url)) == []
    shortcut = Shortcut(handle=answers, name="x" * 25, does="")
    bad = Registry((Ritual(name="bad", shortcuts={f"bad.{number}": shortcut for number in range(11)}),))
    assert len(problems(manifests.manifest(bad))) == 23


def test_a_shortcut_is_in_the_menu_that_it_is_made_for() -> None:
    types = {one["name"]: one["type"] for one in manifests.manifest(registry())["features"]["shortcuts"]}
    assert types == {
        "Log a decision": "global",
        "Log as decision": "message",
        "Update a bet": "global",
        "Add as blocker": "message",
    }


def test_every_method_that_is_called_has_its_scope_and_no_scope_is_idle() -> None:
    needs_none = {
        "auth.teams.list",
        "auth.test",
        "chat.getPermalink",
        "views.open",
        "views.push",
        "views.update",
        "views.publish",
    }
    form = re.compile(r"(auth|bots|chat|conversations|users|views|files|team|bookmarks|pins)\.[a-zA-Z.]+")
    called = {
        text
        for source in sources("app.py", "handlers")
        if source.path != "handlers/transport/manifest.py"
        for _, text in source.strings()
        if form.fullmatch(text)
    }
    scopes = manifests.SCOPES | manifests.OPTIONAL_SCOPES
    explained = {one for uses in scopes.values() for one in uses}
    assert called - needs_none - explained == set(), "a method without its scope"
    events = set(registry().events)
    words = {"slash commands and shortcuts"}
    assert explained - called - events - words == set(), "a scope for something that is not used"
    need_none = {
        *("app_home_opened", "app_uninstalled", "tokens_revoked", "team_access_granted", "team_access_revoked"),
        *("grid_migration_started", "grid_migration_finished"),
    }
    assert events - explained == events & need_none


def test_what_only_orgs_have_is_asked_for_where_workspaces_install_it_themselves() -> None:
    url, back = "https://bot.example.com", "https://bot.example.com/slack/oauth_redirect"
    alone, many = (manifests.manifest(registry(), url=url, redirect=one) for one in (None, back))
    assert "redirect_urls" not in alone["oauth_config"]
    assert many["oauth_config"]["redirect_urls"] == [back]
    for name in ("org_deploy_enabled", "token_rotation_enabled"):
        assert (alone["settings"][name], many["settings"][name]) == (False, True)
    heard = [set(one["settings"]["event_subscriptions"]["bot_events"]) for one in (alone, many)]
    assert heard[1] - heard[0] == manifests.OF_ORGS
    assert {"app_uninstalled", "tokens_revoked"} <= heard[0]
    assert problems(many) == []
