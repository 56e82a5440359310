"""Installing in a browser: a page, a trip to Slack and back, and a page that says how it went.

What Slack sends back is taken once, within ten minutes, and only from the browser that was sent there.
"""

import hashlib
import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode, urljoin

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.messages import installing as words
from bot.messages import web
from bot.messages.web import Page
from bot.rules import installing, retries
from bot.rules.installing import Failed, Grant
from handlers.delivery.engine import Engine
from handlers.delivery.slack import Slack, SlackError, real_now
from handlers.orgs import serve_these, workspaces_of
from handlers.transport.manifest import OPTIONAL_SCOPES, SCOPES
from storage import history, installations, installs, purging
from storage.engine import EVERYWHERE, Database, Tx
from storage.history import Entry
from storage.installations import Installation

log = logging.getLogger(__name__)

INSTALL, START, BACK = "/slack/install", "/slack/install/start", "/slack/oauth_redirect"
COOKIE = "__Host-drumbeat_install_"
PLAIN_COOKIE = "drumbeat_install_"
"""On this machine, without HTTPS, no browser keeps the other. Each trip has one of its own: there may be two tabs."""
LONGEST = 1000
"""Of what comes back in an address."""
NO_ANSWER = {retries.TIMEOUT, retries.DROPPED, retries.UNREACHABLE, retries.UNREADABLE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """How the bot is reached from outside, and as whom it asks."""

    public_url: str
    api_url: str
    client_id: str
    prefix: str = ""

    def address(self, path: str) -> str:
        return f"{self.public_url.rstrip('/')}{path}"

    @property
    def is_safe(self) -> bool:
        return self.public_url.startswith("https://")


class Installing:
    """The pages. `now` is real time, by which Slack's codes end."""

    def __init__(
        self, front: Front, db: Database, slack: Slack, delivery: Engine, now: Callable[[], datetime] = real_now
    ) -> None:
        self._front = front
        self._db = db
        self._slack = slack
        self._delivery = delivery
        self._now = now
        self._start = front.address(START)

    def routes(self) -> list[Route]:
        return [
            Route(INSTALL, self._page, methods=["GET"]),
            Route(START, self._begin, methods=["GET"]),
            Route(BACK, self._back, methods=["GET"]),
        ]

    def failed(self, request: Request, error: Exception) -> Response:
        """Something that was not foreseen, such as a database that does not answer: in words, where a person looks."""
        if request.url.path not in {INSTALL, START, BACK}:
            return PlainTextResponse("Internal Server Error", status_code=500)
        return _html(words.failed(self._start), 500)

    async def _page(self, request: Request) -> Response:
        return _html(words.begin(SCOPES.keys(), OPTIONAL_SCOPES.keys(), self._start))

    async def _begin(self, request: Request) -> Response:
        """Off to Slack, with a state that only this browser can bring back."""
        state, browser = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        ends_at = self._now() + installing.BACK_WITHIN
        await self._db.run(EVERYWHERE, installs.add_everywhere, _digest(state), _digest(browser), ends_at)
        asked = {
            "client_id": self._front.client_id,
            "scope": ",".join(sorted(SCOPES.keys() | OPTIONAL_SCOPES.keys())),
            "redirect_uri": self._front.address(BACK),
            "state": state,
        }
        at_slack = f"{urljoin(self._front.api_url, '/oauth/v2/authorize')}?{urlencode(asked)}"
        answer = RedirectResponse(at_slack, status_code=302, headers=web.HEADERS)
        answer.set_cookie(
            self._cookie(state),
            browser,
            max_age=int(installing.BACK_WITHIN.total_seconds()),
            path="/",
            secure=self._front.is_safe,
            httponly=True,
            samesite="lax",
        )
        return answer

    async def _back(self, request: Request) -> Response:
        given = {name: request.query_params.get(name, "")[:LONGEST] for name in ("state", "code", "error")}
        cookie = self._cookie(given["state"])
        browser = request.cookies.get(cookie, "")
        mine = bool(given["state"] and browser) and await self._db.run(
            EVERYWHERE, installs.claim_everywhere, _digest(given["state"]), _digest(browser), self._now()
        )
        if not mine:
            return _html(words.not_begun_here(self._start), 400)
        answer = await self._finish(given["code"], given["error"])
        answer.delete_cookie(cookie, path="/", secure=self._front.is_safe, httponly=True, samesite="lax")
        return answer

    def _cookie(self, state: str) -> str:
        return f"{COOKIE if self._front.is_safe else PLAIN_COOKIE}{_digest(state)[:16]}"

    async def _finish(self, code: str, error: str) -> Response:
        if error == "access_denied":
            return _html(words.declined(self._start))
        if error:
            return _html(words.unexpected(error, self._start), 400)
        if not code:
            return _html(words.code_refused(self._start), 400)
        try:
            given = {"code": code, "redirect_uri": self._front.address(BACK)}
            grant = installing.read_grant(await self._slack.exchange(given), self._now())
        except SlackError as refused:
            return self._refused(refused.error)
        except ValueError:
            log.exception("what Slack answered to a code is no installation of a bot")
            return _html(words.no_bot(self._start), 502)
        return _html(await self._keep(grant))

    def _refused(self, error: str) -> Response:
        log.warning("an installation was not finished: oauth.v2.access says %s", error)
        if error in NO_ANSWER or error.startswith("http_5"):
            return _html(words.no_answer(self._start), 502)
        if retries.family(error) is retries.Family.RATE_LIMITED:
            return _html(words.busy(self._start), 503)
        if error in {"invalid_code", "code_already_used", "code_expired", "missing_code"}:
            return _html(words.code_refused(self._start), 400)
        is_ours = installing.after_failed_refresh(error) is Failed.OUR_SECRET or error == "bad_redirect_uri"
        return _html((words.our_fault if is_ours else words.unexpected)(error, self._start), 500 if is_ours else 400)

    async def _keep(self, grant: Grant) -> Page:
        """One transaction keeps all of it, and what waited goes out."""
        installed = await self._installation(grant)
        named: dict[str, str] | None = None
        if grant.is_org:
            try:
                named = await workspaces_of(self._slack, installed.token)
            except SlackError as error:  # it is asked again; its events and its first requests tell as well
                log.warning("which workspaces %s has the bot in can't be asked: %s", grant.place, error.error)
        kept = await self._db.run(grant.place, keep, installed, grant.by, named)
        for workspace in (grant.place, *kept.serving):
            self._slack.forget(workspace)
            self._delivery.wake(workspace)
        log.info("Installed in %s", grant.name)
        missing = (SCOPES.keys() | OPTIONAL_SCOPES.keys()) - grant.scopes
        prefix = self._front.prefix
        if grant.is_org:
            served = [*(kept.serving if named is None else named).values()]
            return words.done_in_org(
                grant.name, grant.place, grant.app, served, is_all=named is not None, missing=missing, prefix=prefix
            )
        return words.done(grant.name, grant.place, grant.app, again=kept.again, missing=missing, prefix=prefix)

    async def _installation(self, grant: Grant) -> Installation:
        """With what the token alone tells: the bot's own id."""
        who: Any = {}
        try:
            who = await self._slack.call_with(grant.tokens.token, "auth.test")
        except SlackError as error:  # nothing is done with it but to tell Bolt
            log.warning("auth.test after an installation: %s", error.error)
        return Installation(
            workspace=grant.place,
            name=grant.name,
            token=grant.tokens.token,
            bot_id=str(who.get("bot_id") or ""),
            bot_user=grant.bot_user or str(who.get("user_id") or ""),
            installed_at=self._now(),
            enterprise=grant.enterprise,
            app=grant.app,
            scopes=grant.scopes,
            refresh_token=grant.tokens.refresh_token,
            expires_at=grant.tokens.expires_at,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """`again`: there was an installation, with what belongs to it. `serving`: what an org's serves, with names."""

    again: bool
    serving: dict[str, str]


def keep(tx: Tx, installed: Installation, by: str, named: dict[str, str] | None) -> Kept:
    """Keep an installation; `named` are the workspaces of an org's, None where Slack could not say."""
    purging.begin_anew(tx)
    before = installations.get(tx)
    installations.save(tx, installed)
    serving: dict[str, str] = {}
    if installed.is_org:
        back = [installations.UNINSTALLED, installations.REVOKED, *REFUSALS]
        installations.return_everywhere(tx, installed.workspace, installed.installed_at, back)
        if named is not None:
            serve_these(tx, installed, named, installed.installed_at)
        serving = installations.find_serving_everywhere(tx, installed.workspace)
    what = "installed" if before is None else "installed again"
    entry = Entry(
        record=RECORD,
        what=what,
        at=installed.installed_at,
        by=by or None,
        before={"scopes": ",".join(sorted(before.scopes)) if before is not None else None},
        after={"scopes": ",".join(sorted(installed.scopes))},
    )
    history.add(tx, entry)
    return Kept(again=before is not None, serving=serving)


RECORD = "installation"
REFUSALS = tuple(sorted(retries.TOKEN_DEAD | {"token_expired", "invalid_refresh_token"}))


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _html(page: Page, status: int = 200) -> Response:
    return HTMLResponse(web.html(page), status_code=status, headers=web.HEADERS)
