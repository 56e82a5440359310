"""How does a workspace, or a whole org, let an app in: codes, tokens that end, refresh tokens that work once?"""

import hmac
import secrets
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sandbox import manifest
from sandbox.errors import ApiError
from sandbox.state import Json
from sandbox.workspace import made_id

CODE_SECONDS = 600.0
TOKEN_SECONDS = 43_200
GRACE_SECONDS = 60.0
ACTIVE = 2


@dataclass
class App:
    """An app as its maker sees it at Slack. With rotation, which can't be turned off again, its tokens end."""

    shape: Mapping[str, Any]
    request_url: str
    id: str = field(default_factory=lambda: made_id("A", secrets.token_hex(4)))
    client_id: str = field(default_factory=lambda: f"{secrets.randbelow(10**12)}.{secrets.randbelow(10**12)}")
    client_secret: str = field(default_factory=lambda: secrets.token_hex(16))
    signing_secret: str = field(default_factory=lambda: secrets.token_hex(16))

    @property
    def redirects(self) -> list[str]:
        return list(self.shape.get("oauth_config", {}).get("redirect_urls", []))

    @property
    def scopes(self) -> set[str]:
        return set(self.shape.get("oauth_config", {}).get("scopes", {}).get("bot", []))

    @property
    def rotates(self) -> bool:
        return bool(self.shape.get("settings", {}).get("token_rotation_enabled"))

    @property
    def for_orgs(self) -> bool:
        return bool(self.shape.get("settings", {}).get("org_deploy_enabled"))

    def granted(self, scopes: frozenset[str]) -> manifest.App:
        """What is installed where these scopes were granted."""
        shape = {**self.shape, "oauth_config": {"scopes": {"bot": sorted(scopes)}}}
        return manifest.read(shape, self.request_url)


@dataclass
class Code:
    place: str
    by: str
    scopes: frozenset[str]
    redirect: str
    ends: float
    used: bool = False


@dataclass
class Token:
    """One token of a workspace or an org, and the refresh token that came with it."""

    text: str
    place: str
    scopes: frozenset[str]
    ends: float | None = None
    refresh: str | None = None
    refreshed: float | None = None
    revoked: bool = False

    def standing(self, now: float) -> str | None:
        """Slack's word for why it does not work, if it does not."""
        if self.revoked:
            return "token_revoked"
        return "token_expired" if self.ends is not None and now >= self.ends else None


class OAuth:
    """Of one app. `lives` is how long its tokens do, in seconds; `ahead` turns the clock that ends them."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.lives, self.grace, self.ahead = float(TOKEN_SECONDS), GRACE_SECONDS, 0.0
        self.codes: dict[str, Code] = {}
        self.tokens: dict[str, Token] = {}
        self.refreshes: list[str] = []
        # What the next calls of oauth.v2.access end with: an error in place of the effect, or "lost" after it.
        self.next_ends: deque[str] = deque()

    def now(self) -> float:
        return time.time() + self.ahead

    def check_asked(self, asked: Mapping[str, str]) -> frozenset[str]:
        """What the consent page refuses to show. Answers the scopes that are asked for."""
        if asked.get("client_id") != self.app.client_id:
            raise ApiError("invalid_client_id")
        address = asked.get("redirect_uri", "")
        if not any(address == one or address.startswith(one.rstrip("/") + "/") for one in self.app.redirects):
            raise ApiError("bad_redirect_uri")
        scopes = frozenset(asked.get("scope", "").split(",")) - {""}
        if not scopes or not scopes <= self.app.scopes:
            raise ApiError("invalid_scope")
        return scopes

    def allow(self, place: str, by: str, scopes: frozenset[str], redirect: str) -> str:
        code = f"{secrets.randbelow(10**12)}.{secrets.token_hex(24)}"
        self.codes[code] = Code(place, by, scopes, redirect, self.now() + CODE_SECONDS)
        return code

    def check_client(self, client_id: str, secret: str) -> None:
        if client_id != self.app.client_id:
            raise ApiError("invalid_client_id")
        if not hmac.compare_digest(secret.encode(), self.app.client_secret.encode()):
            raise ApiError("bad_client_secret")

    def take_code(self, text: str, redirect: str) -> Code:
        code = self.codes.get(text)
        if code is None:
            raise ApiError("invalid_code")
        if code.used:
            raise ApiError("code_already_used")
        if self.now() >= code.ends:
            raise ApiError("code_expired")
        if redirect != code.redirect:
            raise ApiError("bad_redirect_uri")
        code.used = True
        return code

    def issue(self, place: str, scopes: frozenset[str]) -> Token:
        """One more token; of a place that has too many, the oldest ends."""
        rotates = self.app.rotates
        text = ("xoxe.xoxb-1-" if rotates else "xoxb-") + secrets.token_hex(24)
        token = Token(text, place, scopes)
        if rotates:
            token.ends, token.refresh = self.now() + self.lives, "xoxe-1-" + secrets.token_hex(24)
        alive = [one for one in self.tokens.values() if one.place == place and one.standing(self.now()) is None]
        for one in alive[: max(0, len(alive) - ACTIVE + 1)] if rotates else []:
            one.revoked = True
        self.tokens[text] = token
        return token

    def refresh(self, text: str) -> Token:
        """The next token. A refresh token works once; within a short grace it gives its successor once more."""
        self.refreshes.append(text)
        old = next((one for one in self.tokens.values() if one.refresh == text), None)
        if old is None or old.revoked:
            raise ApiError("invalid_refresh_token")
        if old.refreshed is not None and self.now() >= old.refreshed + self.grace:
            raise ApiError("invalid_refresh_token")
        old.refreshed = old.refreshed or self.now()
        return self.issue(old.place, old.scopes)

    def revoke(self, place: str) -> None:
        for one in self.tokens.values():
            one.revoked = one.revoked or one.place == place


def answered(app: App, token: Token, about: Json) -> Json:
    """What oauth.v2.access says of a token."""
    ends = {} if token.refresh is None else {"refresh_token": token.refresh}
    return (
        {
            "app_id": app.id,
            "access_token": token.text,
            "token_type": "bot",
            "scope": ",".join(sorted(token.scopes)),
        }
        | ends
        | about
    )
