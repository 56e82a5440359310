"""What Slack gives at an installation, and when its tokens are refreshed."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.rules import installing
from bot.rules.installing import Failed

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
ANSWER: dict[str, Any] = {
    "ok": True,
    "app_id": "A1",
    "access_token": "xoxb-1",
    "token_type": "bot",
    "scope": "commands,chat:write",
    "bot_user_id": "U0",
    "team": {"id": "T1", "name": "Acorn"},
    "enterprise": None,
    "authed_user": {"id": "U1"},
    "is_enterprise_install": False,
}
ENDS = {"refresh_token": "xoxe-1", "expires_in": 43_200}


def test_a_workspaces_installation() -> None:
    grant = installing.read_grant(ANSWER, NOW)
    assert (grant.place, grant.name, grant.enterprise, grant.is_org, grant.by) == ("T1", "Acorn", None, False, "U1")
    assert grant.scopes == {"commands", "chat:write"}
    assert (grant.tokens.refresh_token, grant.tokens.expires_at) == (None, None)
    assert "xoxb-1" not in repr(grant)


def test_an_orgs_has_no_team_and_one_in_an_org_has_both() -> None:
    org = {"enterprise": {"id": "E1", "name": "Forest"}}
    whole = installing.read_grant(ANSWER | org | {"team": None, "is_enterprise_install": True}, NOW)
    assert (whole.place, whole.name, whole.enterprise, whole.is_org) == ("E1", "Forest", "E1", True)
    one = installing.read_grant(ANSWER | org, NOW)
    assert (one.place, one.enterprise, one.is_org) == ("T1", "E1", False)


def test_a_token_that_ends_says_when() -> None:
    tokens = installing.read_tokens(ANSWER | ENDS, NOW)
    assert (tokens.refresh_token, tokens.expires_at) == ("xoxe-1", NOW + timedelta(hours=12))
    assert "xoxe-1" not in repr(tokens)


@pytest.mark.parametrize(
    "change",
    [
        {"access_token": None},
        {"access_token": ""},
        {"token_type": "user"},
        {"team": None},
        {"refresh_token": "xoxe-1"},
        {"expires_in": 43_200},
        ENDS | {"expires_in": 0},
        ENDS | {"expires_in": "soon"},
    ],
)
def test_what_is_no_installation_of_a_bot_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"expected|needs"):
        installing.read_grant(ANSWER | change, NOW)


@pytest.mark.parametrize(("left", "due"), [(timedelta(hours=2, seconds=1), False), (timedelta(hours=2), True)])
def test_a_token_is_refreshed_two_hours_ahead(left: timedelta, due: bool) -> None:
    assert installing.is_refresh_due(NOW + left, NOW) is due


@pytest.mark.parametrize(
    ("error", "failed"),
    [
        ("invalid_refresh_token", Failed.GONE),
        ("token_revoked", Failed.GONE),
        ("bad_client_secret", Failed.OUR_SECRET),
        ("invalid_client_id", Failed.OUR_SECRET),
        ("timeout", Failed.UNSURE),
        ("ratelimited", Failed.UNSURE),
        ("something_new", Failed.UNSURE),
    ],
)
def test_only_what_slack_says_of_the_token_ends_it(error: str, failed: Failed) -> None:
    assert installing.after_failed_refresh(error) is failed


def test_what_was_left_is_kept_for_thirty_days() -> None:
    assert installing.left_before(NOW) == datetime(2026, 10, 21, 16, tzinfo=UTC)
