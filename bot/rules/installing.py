"""Installing by OAuth: what Slack gives, when a token is refreshed, and how long what a workspace left is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

BACK_WITHIN = timedelta(minutes=10)
"""From *Add to Slack* until Slack sends the person back; its own code lives as long."""
REFRESH_AHEAD = timedelta(hours=2)
"""Slack's tokens live for twelve: so many hours it may be away before one ends."""
KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What speaks for a workspace. With a `refresh_token` it ends at `expires_at`; else it lives until taken back."""

    token: str = field(repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """An installation as Slack gives it. `place` is the workspace (T…), or, for an org-wide one, the org (E…)."""

    place: str
    name: str
    enterprise: str | None
    is_org: bool
    app: str
    bot_user: str
    scopes: frozenset[str]
    by: str
    tokens: Tokens


class Failed(Enum):
    """What became of a refresh token that Slack was asked with."""

    GONE = "gone"
    OUR_SECRET = "our secret"  # noqa: S105 - what is wrong, and no secret
    UNSURE = "unsure"


_GONE = frozenset(
    {"invalid_refresh_token", "token_revoked", "token_expired", "account_inactive", "invalid_grant", "invalid_auth"}
)
_OUR_SECRET = frozenset({"bad_client_secret", "invalid_client_id", "invalid_client"})


def read_grant(answer: Mapping[str, Any], now: datetime) -> Grant:
    """What oauth.v2.access answered to a code. Raises ValueError for what is no bot's installation."""
    is_org = answer.get("is_enterprise_install") is True
    enterprise, team = answer.get("enterprise") or {}, answer.get("team") or {}
    place = enterprise if is_org else team
    if not place.get("id") or answer.get("token_type") != "bot":
        raise ValueError("an installation of a bot was expected")
    return Grant(
        place=str(place["id"]),
        name=str(place.get("name") or place["id"]),
        enterprise=str(enterprise["id"]) if enterprise.get("id") else None,
        is_org=is_org,
        app=str(answer.get("app_id") or ""),
        bot_user=str(answer.get("bot_user_id") or ""),
        scopes=frozenset(str(answer.get("scope") or "").replace(" ", "").split(",")) - {""},
        by=str((answer.get("authed_user") or {}).get("id") or ""),
        tokens=read_tokens(answer, now),
    )


def read_tokens(answer: Mapping[str, Any], now: datetime) -> Tokens:
    """The tokens of an answer. Raises ValueError where there are none, or one that ends and can't be refreshed."""
    token, refresh_token, seconds = (answer.get(name) for name in ("access_token", "refresh_token", "expires_in"))
    if not isinstance(token, str) or not token:
        raise ValueError("a token was expected")
    if not refresh_token and not seconds:
        return Tokens(token=token)
    if not isinstance(refresh_token, str) or not refresh_token or not isinstance(seconds, int) or seconds <= 0:
        raise ValueError("a token that ends needs a refresh token")
    return Tokens(token=token, refresh_token=refresh_token, expires_at=now + timedelta(seconds=seconds))


def read_next(answer: Mapping[str, Any], now: datetime) -> Tokens:
    """The tokens that take the place of others that end. Raises ValueError where these don't end as well."""
    tokens = read_tokens(answer, now)
    if tokens.refresh_token is None:
        raise ValueError("a refresh token was expected")
    return tokens


def is_refresh_due(expires_at: datetime, now: datetime) -> bool:
    return expires_at - now <= REFRESH_AHEAD


def after_failed_refresh(error: str) -> Failed:
    """Whether the token is gone, our own secret is wrong, or nobody knows: then the same token is tried again."""
    if error in _GONE:
        return Failed.GONE
    return Failed.OUR_SECRET if error in _OUR_SECRET else Failed.UNSURE


def left_before(now: datetime) -> datetime:
    """What was left before this moment is deleted."""
    return now - KEPT
