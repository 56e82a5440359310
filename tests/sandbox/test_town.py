"""Several workspaces behind one address: as strict as Slack about codes, secrets, tokens and what ends."""

import re
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from handlers.transport.manifest import manifest
from sandbox.clock import Clock
from sandbox.oauth import App
from sandbox.town import Town
from tests.registered import registry
from tests.town import beech
from tests.world import MONDAY, acorn

BACK = "https://bot.test/slack/oauth_redirect"


@pytest.fixture
async def town() -> AsyncIterator[Town]:
    made = Town([acorn(), beech()], Clock(MONDAY), org="Forest")
    async with made.running():
        made.create(manifest(registry(), url="http://127.0.0.1:9", redirect=BACK), "http://127.0.0.1:9/slack/events")
        yield made


def asked(town: Town, **changes: str) -> dict[str, str]:
    scope = ",".join(sorted(town.app.scopes))
    return {"client_id": town.app.client_id, "scope": scope, "redirect_uri": BACK, "state": "s"} | changes


async def code_of(town: Town, place: str, **changes: str) -> str:
    async with httpx.AsyncClient(base_url=town.url) as client:
        given = asked(town, **changes) | {"place": place, "decision": "allow"}
        answer = await client.post("/oauth/v2/authorize", data=given)
    assert answer.status_code == 302, answer.text
    (code,) = parse_qs(urlsplit(answer.headers["location"]).query)["code"]
    return code


async def access(town: Town, secret: str = "", **arguments: str) -> dict[str, Any]:
    app: App = town.app
    async with httpx.AsyncClient(base_url=town.api_url, auth=(app.client_id, secret or app.client_secret)) as client:
        answer: dict[str, Any] = (await client.post("oauth.v2.access", data=arguments)).json()
    return answer


async def call(town: Town, token: str, method: str, **arguments: str) -> dict[str, Any]:
    async with httpx.AsyncClient(base_url=town.api_url, headers={"Authorization": f"Bearer {token}"}) as client:
        answer: dict[str, Any] = (await client.post(method, data=arguments)).json()
    return answer


async def token_of(town: Town, name: str) -> dict[str, Any]:
    code = await code_of(town, town.of(name).team_id)
    return await access(town, code=code, redirect_uri=BACK)


async def test_each_token_speaks_in_its_own_workspace(town: Town) -> None:
    for name in ("Acorn", "Beech"):
        got = await token_of(town, name)
        assert (got["team"], got["is_enterprise_install"]) == ({"id": town.of(name).team_id, "name": name}, False)
        assert re.match(r"xoxe\.xoxb-", got["access_token"])
        assert (got["expires_in"], got["refresh_token"][:5]) == (43_200, "xoxe-")
        assert (await call(town, got["access_token"], "auth.test"))["team_id"] == town.of(name).team_id
        other = town.of("Beech" if name == "Acorn" else "Acorn").world.channel("#growth").id
        answer = await call(town, got["access_token"], "conversations.info", channel=other)
        assert answer["error"] == "channel_not_found"
    assert (await call(town, "xoxb-made-up", "auth.test"))["error"] == "invalid_auth"


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"client_id": "1.2"}, "invalid_client_id"),
        ({"redirect_uri": "https://elsewhere.test/"}, "bad_redirect_uri"),
        ({"redirect_uri": f"{BACK}evil"}, "bad_redirect_uri"),
        ({"scope": "admin"}, "invalid_scope"),
        ({"scope": ""}, "invalid_scope"),
    ],
)
async def test_the_consent_page_shows_only_what_the_app_may_ask(
    town: Town, changes: dict[str, str], error: str
) -> None:
    async with httpx.AsyncClient(base_url=town.url) as client:
        for answer in (
            await client.get("/oauth/v2/authorize", params=asked(town) | changes),
            await client.post("/oauth/v2/authorize", data=asked(town) | changes | {"place": "T", "decision": "allow"}),
        ):
            assert (answer.status_code, error in answer.text) == (400, True)


async def test_a_code_works_once_in_time_with_its_address_and_the_right_secret(town: Town) -> None:
    place = town.of("Acorn").team_id
    code = await code_of(town, place)
    assert (await access(town, "wrong", code=code, redirect_uri=BACK))["error"] == "bad_client_secret"
    assert (await access(town, code="x", redirect_uri=BACK))["error"] == "invalid_code"
    assert (await access(town, code=code))["error"] == "bad_redirect_uri"
    assert (await access(town, code=code, redirect_uri=BACK))["ok"]
    assert (await access(town, code=code, redirect_uri=BACK))["error"] == "code_already_used"
    late = await code_of(town, place)
    town.oauth.ahead = 600.0
    assert (await access(town, code=late, redirect_uri=BACK))["error"] == "code_expired"


async def test_a_token_ends_and_its_refresh_token_works_once_and_in_its_grace(town: Town) -> None:
    got = await token_of(town, "Acorn")
    refresh = {"grant_type": "refresh_token", "refresh_token": got["refresh_token"]}
    fresh = await access(town, **refresh)
    assert fresh["refresh_token"] != got["refresh_token"]
    assert (await call(town, got["access_token"], "auth.test"))["ok"], "the old one lives on to its end"
    again = await access(town, **refresh)
    assert again["ok"], "an answer may have been lost"
    town.oauth.ahead = 61.0
    assert (await access(town, **refresh))["error"] == "invalid_refresh_token"
    town.oauth.ahead = 43_201.0
    assert (await call(town, again["access_token"], "auth.test"))["error"] == "token_expired"
    assert (await call(town, got["access_token"], "auth.test"))["error"] in {"token_expired", "token_revoked"}


async def test_a_token_that_is_revoked_or_uninstalled_is_refused(town: Town) -> None:
    one, other = await token_of(town, "Acorn"), await token_of(town, "Beech")
    assert (await call(town, one["access_token"], "auth.revoke"))["revoked"]
    assert (await call(town, one["access_token"], "auth.test"))["error"] == "token_revoked"
    given = {"client_id": town.app.client_id, "client_secret": town.app.client_secret}
    wrong = await call(town, other["access_token"], "apps.uninstall", **given | {"client_secret": "x"})
    assert wrong["error"] == "bad_client_secret"
    assert (await call(town, other["access_token"], "apps.uninstall", **given))["ok"]
    assert (await call(town, other["access_token"], "auth.test"))["error"] == "token_revoked"
    assert town.of("Beech").world.app is None


async def test_an_orgs_token_needs_the_workspace_and_access_to_it(town: Town) -> None:
    assert town.org is not None
    got = await access(town, code=await code_of(town, town.org.id), redirect_uri=BACK)
    assert (got["team"], got["enterprise"]["name"], got["is_enterprise_install"]) == (None, "Forest", True)
    token, acorn_id = got["access_token"], town.of("Acorn").team_id
    assert (await call(town, token, "auth.teams.list"))["teams"] == []
    await town.add_to("Acorn")
    assert (await call(town, token, "auth.teams.list"))["teams"] == [{"id": acorn_id, "name": "Acorn"}]
    assert (await call(town, token, "users.list"))["error"] == "missing_argument"
    assert (await call(town, token, "users.list", team_id=acorn_id))["ok"]
    beeches = town.of("Beech").world.channel("#growth").id
    assert (await call(town, token, "conversations.info", channel=beeches))["error"] == "team_access_not_granted"
