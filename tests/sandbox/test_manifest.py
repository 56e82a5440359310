"""What Slack would not install."""

from typing import Any

import pytest

from sandbox.errors import ManifestError
from sandbox.manifest import read
from tests.sandbox.toy import MANIFEST


def _with(section: str, **more: Any) -> dict[str, Any]:
    return MANIFEST | {section: MANIFEST[section] | more}


@pytest.mark.parametrize(
    ("manifest", "words"),
    [
        (_with("oauth_config", scopes={"bot": ["chat:write"]}), "member_joined_channel: needs the scope channels:read"),
        (_with("oauth_config", scopes={"bot": ["chat:write"]}), "slash commands and shortcuts need the scope commands"),
        (_with("display_information", name="x" * 36), "the name has 1-35 characters"),
        (_with("features", slash_commands=[{"command": "bet", "description": "Bet"}]), "bet: a command is /"),
        (_with("features", slash_commands=[{"command": "/bet"}]), "/bet: description 1-2000"),
        (
            _with("features", shortcuts=[{"name": "x" * 25, "type": "global", "callback_id": "a", "description": "b"}]),
            "name 1-24",
        ),
    ],
)
def test_a_bad_manifest_is_not_installed(manifest: dict[str, Any], words: str) -> None:
    with pytest.raises(ManifestError) as refused:
        read(manifest, "http://127.0.0.1")
    assert words in str(refused.value)


def test_a_good_one_is() -> None:
    app = read(MANIFEST, "http://127.0.0.1")
    assert app.commands["/toy"].should_escape
    assert not app.commands["/raw"].should_escape
